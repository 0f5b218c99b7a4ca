/* carry-run-part.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"

G_BEGIN_DECLS

/* The most parts that a run falls into. */
#define CARRY_RUN_MAX_PARTS 2u

/**
 * CarryRunPart:
 *
 * A stretch of a run on one slope and one surface: what the models of load reckon with. Unknown numbers are 0.
 */
typedef struct
{
  CarryRunKind kind;
  CarrySurface surface;
  double minutes;  /* of moving */
  double metres;
  double gradient; /* rise over run, 0.1 for 10 % uphill */
  double effort;   /* rating of perceived exertion, 0 to 10 */
  double cadence;  /* steps a minute, both feet */
} CarryRunPart;

CarryRunPart carry_run_part_from_run (CarryRun *run);
guint carry_run_part_split (CarryRun *run, CarryRunPart parts[CARRY_RUN_MAX_PARTS]);
double carry_run_part_get_speed (const CarryRunPart *self);

G_END_DECLS
