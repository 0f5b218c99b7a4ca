/* carry-measure.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

#define CARRY_METRES_PER_KILOMETRE 1000.0
#define CARRY_METRES_PER_MILE 1609.344
#define CARRY_KILOGRAMS_PER_POUND 0.45359237

/* Quantities as text, in the runner's units and locale. All return newly allocated strings. */

char *carry_format_distance (double metres, CarryUnits units);
char *carry_format_weight (double kilograms, CarryUnits units);
char *carry_format_minutes (guint minutes);
char *carry_format_rest (guint seconds);
char *carry_format_time_of_day (guint minute);
char *carry_format_day (const GDate *day);
char *carry_format_weekday (const GDate *day, gboolean abbreviated);
char *carry_format_date (const GDate *day);
char *carry_format_date_range (const GDate *first, const GDate *last, gboolean with_year);

/* Days. */

gboolean carry_day_from_iso (const char *text, GDate *day);
char *carry_day_to_iso (const GDate *day);
GDate carry_day_plus (const GDate *day, int days);
GDate carry_day_week_start (const GDate *day, GDateWeekday first_weekday);
GDateWeekday carry_locale_first_weekday (void);

G_END_DECLS
