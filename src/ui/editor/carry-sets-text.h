/* carry-sets-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-gauge.h"

G_BEGIN_DECLS

char *carry_sets_format_warm_up (CarryItem *item, CarryLoadGauge *gauge);
char *carry_sets_format_done (CarryItem *item, CarryLoadForm form);

G_END_DECLS
