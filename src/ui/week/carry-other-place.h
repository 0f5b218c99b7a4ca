/* carry-other-place.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-placement.h"

G_BEGIN_DECLS

/**
 * CarryOtherPlace:
 *
 * Another place for a session while all others stay where they are.
 */
#define CARRY_TYPE_OTHER_PLACE (carry_other_place_get_type ())
G_DECLARE_FINAL_TYPE (CarryOtherPlace, carry_other_place, CARRY, OTHER_PLACE, GObject)

CarryOtherPlace *carry_other_place_new (CarryPlacement *placement, double here);
CarryPlacement *carry_other_place_get_placement (CarryOtherPlace *self);
double carry_other_place_get_extra (CarryOtherPlace *self);
guint carry_other_place_get_rank (CarryOtherPlace *self);
void carry_other_place_set_rank (CarryOtherPlace *self, guint rank);
int carry_other_place_compare (gconstpointer a, gconstpointer b);
char *carry_place_of_day_format (const GDate *day, guint start_minute);

G_END_DECLS
