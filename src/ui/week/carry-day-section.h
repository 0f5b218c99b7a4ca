/* carry-day-section.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-day.h"
#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DAY_SECTION (carry_day_section_get_type ())
G_DECLARE_FINAL_TYPE (CarryDaySection, carry_day_section, CARRY, DAY_SECTION, GtkWidget)

GtkWidget *carry_day_section_new (guint day);
void carry_day_section_set_places (CarryDaySection *self, CarryWeekPlaces *places);
void carry_day_section_set_day (CarryDaySection *self, CarryDay *day, const GDate *today, CarryUnits units);
void carry_day_section_set_freshness (CarryDaySection *self, const char *text, const char *tooltip);
void carry_day_section_set_resting (CarryDaySection *self, gboolean resting);
void carry_day_section_set_cut (CarryDaySection *self, const char *id);

G_END_DECLS
