/* carry-place-target.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

/**
 * CarryPlaceTarget:
 *
 * What lets a widget take sessions and exercises for a place of the week.
 */
#define CARRY_TYPE_PLACE_TARGET (carry_place_target_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlaceTarget, carry_place_target, CARRY, PLACE_TARGET, GObject)

CarryPlaceTarget *carry_place_target_new (GtkWidget *widget, CarryBoardPlace place);
void carry_place_target_set_places (CarryPlaceTarget *self, CarryWeekPlaces *places);

G_END_DECLS
