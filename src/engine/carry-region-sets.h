/* carry-region-sets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"

G_BEGIN_DECLS

/**
 * CarryBodyRegion:
 *
 * The parts of the body whose sets are weighed against a target.
 */
typedef enum
{
  CARRY_BODY_REGION_HIPS,
  CARRY_BODY_REGION_QUADS,
  CARRY_BODY_REGION_HAMSTRINGS,
  CARRY_BODY_REGION_CALVES,
  CARRY_BODY_REGION_TRUNK,
  CARRY_BODY_REGION_UPPER_BODY,
} CarryBodyRegion;

#define CARRY_N_BODY_REGIONS 6u

/**
 * CarryRegionSets:
 * @muscles: hard sets of each #CarryMuscle, half for secondary muscles
 * @direct: hard sets whose primary muscles lie in each #CarryBodyRegion
 *
 * Hard sets, counted by muscle and by region. A plain value; all zero is an empty count.
 */
typedef struct
{
  double muscles[CARRY_N_MUSCLES];
  double direct[CARRY_N_BODY_REGIONS];
} CarryRegionSets;

const char *carry_body_region_get_name (CarryBodyRegion region);
guint carry_body_region_get_muscles (CarryBodyRegion region);
double carry_body_region_get_band_lo (CarryBodyRegion region);
double carry_body_region_get_band_hi (CarryBodyRegion region);
double carry_region_sets_get_weight (CarryExercise *exercise, CarryMuscle muscle);
guint carry_region_sets_count_hard (const CarryPrescription *prescription);
guint carry_region_sets_count_hard_of (CarryItem *item);
void carry_region_sets_add (CarryRegionSets *self, CarryItem *item);
void carry_region_sets_add_all (CarryRegionSets *self, const CarryRegionSets *other);
double carry_region_sets_get (const CarryRegionSets *self, CarryBodyRegion region);

G_END_DECLS
