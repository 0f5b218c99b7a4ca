/* carry-recorded-run.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-recorded-run.h"

#include <math.h>

/* What becomes of a run with what was recorded of it. */

#define SECONDS_PER_MINUTE 60.0

static double
get_minutes (CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);

  return round (MAX (facts->timer_s > 0 ? facts->timer_s : facts->elapsed_s, 0) / SECONDS_PER_MINUTE);
}

/**
 * carry_recorded_run_new:
 * @activity: what was recorded of a run
 * @zone: the time zone to assume where the device wrote none down
 *
 * Returns: (transfer full): a run that nobody planned; what goes on after midnight is cut there
 */
CarrySession *
carry_recorded_run_new (CarryActivity *activity, GTimeZone *zone)
{
  g_autoptr (GError) error = NULL;
  CarryRun *run;
  GDate day;
  guint minute, duration;

  g_return_val_if_fail (CARRY_IS_ACTIVITY (activity), NULL);

  carry_activity_get_local_start (activity, zone, &day, &minute);
  duration = (guint)CLAMP (get_minutes (activity), 1, CARRY_MINUTES_PER_DAY - minute);
  run = carry_run_new (&error, "day", &day, "start-minute", minute, "duration", duration, "distance",
                       MAX (carry_activity_get_facts (activity)->distance_m, 0), "status", CARRY_STATUS_DONE,
                       "kind", carry_activity_is_run (activity) ? CARRY_RUN_EASY : CARRY_RUN_CROSS, "origin",
                       CARRY_ORIGIN_IMPORT, "activity", activity, NULL);

  /* The duration was cut to fit the day. */
  g_assert (run != NULL);

  return CARRY_SESSION (run);
}

/**
 * carry_run_with_recording:
 * @self: a planned run
 * @activity: what was recorded of it
 *
 * Returns: (transfer full): the run, done; its planned values stay
 */
CarrySession *
carry_run_with_recording (CarryRun *self, CarryActivity *activity)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);

  return carry_session_edit (CARRY_SESSION (self), NULL, "status", CARRY_STATUS_DONE, "activity", activity,
                             NULL);
}

/* The planned run as it was before something was recorded of it; owned by the caller. */
CarrySession *
carry_run_without_recording (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);

  return carry_session_edit (CARRY_SESSION (self), NULL, "status", CARRY_STATUS_PLANNED, "activity", NULL,
                             NULL);
}

/* Metres that were recorded, 0 if nothing was. */
double
carry_run_get_done_distance (CarryRun *self)
{
  CarryActivity *activity = carry_run_get_activity (self);

  return activity != NULL ? MAX (carry_activity_get_facts (activity)->distance_m, 0) : 0;
}

/* Minutes that were recorded, 0 if nothing was. */
guint
carry_run_get_done_minutes (CarryRun *self)
{
  CarryActivity *activity = carry_run_get_activity (self);

  return activity != NULL ? (guint)CLAMP (get_minutes (activity), 0, G_MAXINT) : 0;
}
