/* carry-impact.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-part.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/* How fast damage grows with force: as an impulse, in between, and as in bone. */
#define CARRY_IMPACT_IMPULSE 1.0
#define CARRY_IMPACT_COMPOSITE 4.0
#define CARRY_IMPACT_BONE 6.6

/* How far a weekly index may be off, as a share of it. */
#define CARRY_IMPACT_UNCERTAINTY 0.1

/* Weeks whose median is the usual week. */
#define CARRY_IMPACT_USUAL_WEEKS 4u

/**
 * CarryTissue:
 * @CARRY_TISSUE_ANY: nothing in particular: slopes change nothing
 * @CARRY_TISSUE_SHIN: the shin bone
 * @CARRY_TISSUE_KNEE: the knee cap and the quads
 * @CARRY_TISSUE_ACHILLES: the Achilles tendon and the calf
 */
typedef enum
{
  CARRY_TISSUE_ANY,
  CARRY_TISSUE_SHIN,
  CARRY_TISSUE_KNEE,
  CARRY_TISSUE_ACHILLES,
} CarryTissue;

/**
 * CarryImpactIndex:
 * @percent: the week beside the usual one, in percent
 * @least: what it may be at least
 * @most: what it may be at most
 */
typedef struct
{
  double percent;
  double least;
  double most;
} CarryImpactIndex;

double carry_impact_get_force (double speed);
double carry_impact_weigh (double force, double exponent);
double carry_impact_get_surface_factor (CarrySurface surface);
double carry_impact_get_gradient_factor (CarryTissue tissue, double gradient);
double carry_impact_get_cadence (double speed);
double carry_impact_get_steps (const CarryRunPart *part);
guint carry_impact_get_jumps (CarryStrengthSession *session);
double carry_impact_get (const CarryRunPart *part, CarryTissue tissue, double exponent);
double carry_impact_from_run (CarryRun *run, CarryTissue tissue, double exponent);
gboolean carry_impact_compare (double week, const double *before, guint n_before, CarryImpactIndex *index);

G_END_DECLS
