/* carry-week-slot.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-day.h"
#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_SLOT (carry_week_slot_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekSlot, carry_week_slot, CARRY, WEEK_SLOT, GtkWidget)

GtkWidget *carry_week_slot_new (CarryBoardPlace place);
void carry_week_slot_set_day (CarryWeekSlot *self, CarryDay *day, guint usual_minute, CarryUnits units);
void carry_week_slot_set_today (CarryWeekSlot *self, const GDate *today);
void carry_week_slot_set_resting (CarryWeekSlot *self, gboolean resting);
void carry_week_slot_set_hover (CarryWeekSlot *self, gboolean hover, gboolean copy);
void carry_week_slot_set_places (CarryWeekSlot *self, CarryWeekPlaces *places);
void carry_week_slot_set_cut (CarryWeekSlot *self, const char *id);
CarryBoardPlace carry_week_slot_get_place (CarryWeekSlot *self);
guint carry_week_slot_get_n_stops (CarryWeekSlot *self);
GtkWidget *carry_week_slot_get_stop (CarryWeekSlot *self, guint index);
void carry_week_slot_select (CarryWeekSlot *self, const char *id);
GtkWidget *carry_week_slot_find_card (CarryWeekSlot *self, const char *id);

G_END_DECLS
