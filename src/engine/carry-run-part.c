/* carry-run-part.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-run-part.h"

#define SECONDS_PER_MINUTE 60.0

/* How steep a hill is that nobody measured: 6 %. Source: our own guess (grade D). */
#define USUAL_HILL 0.06

/**
 * carry_run_part_from_run:
 * @run: a run
 *
 * Gets a run as one stretch on the level. What a device recorded counts where there is a record, what was
 * planned elsewhere.
 *
 * Returns: the whole run
 */
CarryRunPart
carry_run_part_from_run (CarryRun *run)
{
  CarrySession *session = CARRY_SESSION (run);
  CarryActivity *activity = carry_run_get_activity (run);
  CarryRunPart part = {
    .kind = carry_run_get_kind (run),
    .surface = carry_run_get_surface (run),
    .minutes = carry_session_get_duration (session),
    .metres = carry_run_get_distance (run),
    .effort = carry_session_get_effort (session),
  };

  if (activity != NULL)
    {
      const CarryActivityFacts *facts = carry_activity_get_facts (activity);

      if (facts->timer_s > 0.0)
        part.minutes = facts->timer_s / SECONDS_PER_MINUTE;
      if (facts->distance_m > 0.0)
        part.metres = facts->distance_m;
    }

  return part;
}

/**
 * carry_run_part_split:
 * @run: a run
 * @parts: (out caller-allocates): its parts
 *
 * Gets a run as stretches. A hill session goes up one half and down the other, for who trains on a hill comes
 * back to its foot; any other run is taken as level, because nothing is known of its slopes.
 *
 * Returns: how many parts there are: none for a run that was missed or skipped
 */
guint
carry_run_part_split (CarryRun *run, CarryRunPart parts[CARRY_RUN_MAX_PARTS])
{
  const CarryStatus status = carry_session_get_status (CARRY_SESSION (run));

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return 0;

  parts[0] = carry_run_part_from_run (run);
  if (parts[0].kind != CARRY_RUN_HILLS)
    return 1;

  parts[0].minutes /= 2.0;
  parts[0].metres /= 2.0;
  parts[1] = parts[0];
  parts[0].gradient = USUAL_HILL;
  parts[1].gradient = -USUAL_HILL;

  return 2;
}

/**
 * carry_run_part_get_speed:
 * @self: a part
 *
 * Returns: the mean speed in metres a second, 0 if it is not known
 */
double
carry_run_part_get_speed (const CarryRunPart *self)
{
  if (!(self->metres > 0.0) || !(self->minutes > 0.0))
    return 0.0;

  return self->metres / (self->minutes * SECONDS_PER_MINUTE);
}
