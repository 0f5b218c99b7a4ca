/* carry-plate-rack.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-load-steps.h"

G_BEGIN_DECLS

#define CARRY_N_PLATE_SIZES 7u
#define CARRY_MOST_PLATE_PAIRS 15u

/* The plates that a runner owns, as the number in which #CarryAthlete:plates keeps them: pairs of each size, heaviest
 * first, four bits each from the lowest on. The sizes are those of the runner's units. As many as most home racks
 * have, and enough for 180 kg on a bar of 20 kg. */
#define CARRY_USUAL_PLATES 0x2121120u

double carry_plate_rack_get_size (CarryUnits units, guint size);
guint carry_plate_rack_get_pairs (guint rack, guint size);
guint carry_plate_rack_with_pairs (guint rack, guint size, guint pairs);
guint carry_plate_rack_list (guint rack, CarryUnits units, CarryPlate plates[CARRY_N_PLATE_SIZES]);

G_END_DECLS
