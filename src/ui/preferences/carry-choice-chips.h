/* carry-choice-chips.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHOICE_CHIPS (carry_choice_chips_get_type ())
G_DECLARE_FINAL_TYPE (CarryChoiceChips, carry_choice_chips, CARRY, CHOICE_CHIPS, AdwBin)

GtkWidget *carry_choice_chips_new (const char *label);
void carry_choice_chips_add (CarryChoiceChips *self, guint value, const char *name);

G_END_DECLS
