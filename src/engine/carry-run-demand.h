/* carry-run-demand.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-part.h"

G_BEGIN_DECLS

/**
 * CarrySpeedZone:
 * @CARRY_SPEED_ZONE_EASY: up to 3.5 m/s
 * @CARRY_SPEED_ZONE_TEMPO: up to 5 m/s
 * @CARRY_SPEED_ZONE_FAST: up to 7 m/s, where the calves do most
 * @CARRY_SPEED_ZONE_SPRINT: above, where hips and hamstrings do most
 */
typedef enum
{
  CARRY_SPEED_ZONE_EASY,
  CARRY_SPEED_ZONE_TEMPO,
  CARRY_SPEED_ZONE_FAST,
  CARRY_SPEED_ZONE_SPRINT,
} CarrySpeedZone;

#define CARRY_N_SPEED_ZONES 4u

CarrySpeedZone carry_run_demand_get_zone (const CarryRunPart *part);
double carry_run_demand_get_share (CarryMuscle muscle, CarrySpeedZone zone);
double carry_run_demand_get_gradient_factor (CarryMuscle muscle, double gradient);
double carry_run_demand_get_surface_factor (CarryMuscle muscle, CarrySurface surface);
gboolean carry_run_demand_get (const CarryRunPart *part, double demands[CARRY_N_MUSCLES]);

G_END_DECLS
