/* carry-run-usual.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-usual.h"

#include <math.h>

#include "carry-measure.h"

/* Source: paces of a runner of 50 minutes over 10 km, rounded, warm-up and recovery included. Ours (grade D). */
static const struct
{
  double pace; /* minutes for a kilometre */
  guint minutes; /* where nothing at all is said */
} usual[] = {
  [CARRY_RUN_RECOVERY] = { 6.5, 30 },   [CARRY_RUN_EASY] = { 6.0, 45 },
  [CARRY_RUN_LONG] = { 6.25, 90 },      [CARRY_RUN_LONG_QUALITY] = { 6.0, 90 },
  [CARRY_RUN_STEADY] = { 5.5, 50 },     [CARRY_RUN_TEMPO] = { 5.25, 50 },
  [CARRY_RUN_THRESHOLD] = { 5.25, 55 }, [CARRY_RUN_INTERVALS] = { 5.5, 60 },
  [CARRY_RUN_HILLS] = { 6.0, 50 },      [CARRY_RUN_REPS] = { 5.5, 60 },
  [CARRY_RUN_SPRINT] = { 6.0, 60 },     [CARRY_RUN_SPEED_ENDURANCE] = { 6.0, 60 },
  [CARRY_RUN_STRIDES] = { 6.0, 40 },    [CARRY_RUN_TIME_TRIAL] = { 4.75, 30 },
  [CARRY_RUN_RACE] = { 5.25, 60 },      [CARRY_RUN_WALK_RUN] = { 8.0, 30 },
  [CARRY_RUN_CROSS] = { 0, 45 },
};

/**
 * carry_run_kind_get_usual_pace:
 * @kind: a kind of run
 *
 * Returns: minutes for a kilometre, by which a time is estimated from a distance; 0 for cross-training
 */
double
carry_run_kind_get_usual_pace (CarryRunKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (usual), 0);

  return usual[kind].pace;
}

/* Minutes, where nothing at all is said. */
guint
carry_run_kind_get_usual_minutes (CarryRunKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (usual), 1);

  return usual[kind].minutes;
}

/**
 * carry_run_kind_estimate_minutes:
 * @kind: a kind of run
 * @distance: metres, 0 if it is not known
 *
 * Returns: how many minutes the run takes, 1 to 1440
 */
guint
carry_run_kind_estimate_minutes (CarryRunKind kind, double distance)
{
  const double pace = carry_run_kind_get_usual_pace (kind);

  if (distance <= 0 || pace <= 0)
    return carry_run_kind_get_usual_minutes (kind);

  return (guint)CLAMP (round (distance / CARRY_METRES_PER_KILOMETRE * pace), 1, CARRY_MINUTES_PER_DAY);
}
