/* carry-set-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-load-form.h"

G_BEGIN_DECLS

/* What was done in words for people, in the runner's units and locale. All return newly allocated strings. */

char *carry_set_format_amount (const CarrySet *self);
char *carry_set_format (const CarrySet *self, CarryLoadForm form);
char *carry_item_format_sets (CarryItem *self, CarryLoadForm form);
char *carry_item_format_like (CarryItem *self, const CarrySet *set, CarryLoadForm form);

G_END_DECLS
