/* carry-week-strip.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_STRIP (carry_week_strip_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekStrip, carry_week_strip, CARRY, WEEK_STRIP, GtkWidget)

void carry_week_strip_set_week (CarryWeekStrip *self, CarryWeek *week, const GDate *today);

G_END_DECLS
