/* carry-place-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PLACE_LINE (carry_place_line_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlaceLine, carry_place_line, CARRY, PLACE_LINE, GtkWidget)

GtkWidget *carry_place_line_new (CarryBoardPlace place);
void carry_place_line_set_places (CarryPlaceLine *self, CarryWeekPlaces *places);

G_END_DECLS
