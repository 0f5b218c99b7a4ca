/* carry-yardstick-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-form.h"
#include "carry-yardstick.h"

G_BEGIN_DECLS

/* What the numbers of yardsticks are called, and how they are written. */

const char *carry_yardstick_get_best_name (CarryYardstick self);
double carry_yardstick_convert (CarryYardstick self, double value, CarryUnits units);
char *carry_yardstick_get_axis_name (CarryYardstick self, CarryUnits units);
char *carry_yardstick_format (CarryYardstick self, double value, CarryLoadForm form);

G_END_DECLS
