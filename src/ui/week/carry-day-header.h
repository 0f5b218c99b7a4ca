/* carry-day-header.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-day.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DAY_HEADER (carry_day_header_get_type ())
G_DECLARE_FINAL_TYPE (CarryDayHeader, carry_day_header, CARRY, DAY_HEADER, GtkWidget)

void carry_day_header_set_day (CarryDayHeader *self, CarryDay *day, gboolean is_today);

G_END_DECLS
