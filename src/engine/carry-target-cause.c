/* carry-target-cause.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-target-cause.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"

/* What was run so long ago matters to no target any more: the longest run of 30 days, a month of rest after a race, and 42 days after
 * which a kind of hard run is new, counted from the Monday of a week. */
#define DAYS_BACK 60

/* What targets depend on in a session that is not lifted, or not yet. */
typedef struct
{
  gboolean counts; /* it was or will be done */
  GDate day;
  gboolean is_run;
  CarryRunKind kind;
  CarryRunKey key;
  CarryRacePriority priority;
  double distance; /* m */
  guint duration; /* min */
} Facts;

static gboolean
counts (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status == CARRY_STATUS_PLANNED || status == CARRY_STATUS_DONE;
}

static void
read_run (Facts *self, CarryRun *run)
{
  CarryActivity *activity = carry_run_get_activity (run);
  const double recorded = activity != NULL ? carry_activity_get_facts (activity)->distance_m : 0;

  self->is_run = TRUE;
  self->kind = carry_run_get_kind (run);
  self->key = carry_run_get_key (run);
  self->priority = carry_run_get_priority (run);
  self->distance = recorded > 0 ? recorded : carry_run_get_distance (run);
  self->duration = carry_session_get_duration (CARRY_SESSION (run));
}

static Facts
read_facts (CarrySession *session)
{
  Facts self = { 0 };

  if (session == NULL || !counts (session))
    return self;

  self.counts = TRUE;
  self.day = *carry_session_get_day (session);
  if (CARRY_IS_RUN (session))
    read_run (&self, CARRY_RUN (session));

  return self;
}

static gboolean
is_different (const Facts *a, const Facts *b)
{
  if (!a->counts && !b->counts)
    return FALSE;

  return a->counts != b->counts || g_date_compare (&a->day, &b->day) != 0 || a->is_run != b->is_run ||
         a->kind != b->kind || a->key != b->key || a->priority != b->priority || a->distance != b->distance ||
         a->duration != b->duration;
}

static gboolean
matters (const Facts *self, const GDate *today)
{
  return self->counts && g_date_days_between (&self->day, today) <= DAYS_BACK;
}

/**
 * carry_target_cause_is_planned:
 * @before: (nullable): a session as it was, or %NULL where it comes
 * @after: (nullable): the session as it will be, or %NULL where it goes
 *
 * Returns: whether it comes into the plan as a session of strength training, or moves to another day of it
 */
gboolean
carry_target_cause_is_planned (CarrySession *before, CarrySession *after)
{
  const Facts then = read_facts (before), now = read_facts (after);

  return after != NULL && CARRY_IS_STRENGTH_SESSION (after) &&
         carry_session_get_status (after) == CARRY_STATUS_PLANNED && is_different (&then, &now);
}

/**
 * carry_target_cause_is_around:
 * @change: a change of the diary
 * @today: today
 *
 * Finds whether a change may set other targets by more than what it logs: races and runs, whose week strength has to fit;
 * days of strength training that come, go or move, because of breaks; and pauses. What the runner says of a day is no cause: it
 * makes a session lighter only when they accept that.
 *
 * Returns: %TRUE if targets have to be found again
 */
gboolean
carry_target_cause_is_around (CarryChange *change, const GDate *today)
{
  CarryCareChange *care;

  g_return_val_if_fail (CARRY_IS_CHANGE (change), FALSE);
  g_return_val_if_fail (today != NULL && g_date_valid (today), FALSE);

  care = carry_change_get_care (change);
  for (guint i = 0; care != NULL && i < carry_care_change_get_n_edits (care); i++)
    {
      const CarryCareEdit *edit = carry_care_change_get_edit (care, i);

      if (edit->pause_before != NULL || edit->pause_after != NULL)
        return TRUE;
    }

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      const Facts before = read_facts (carry_change_get_before (change, i));
      const Facts after = read_facts (carry_change_get_after (change, i));

      if (is_different (&before, &after) && (matters (&before, today) || matters (&after, today)))
        return TRUE;
    }

  return FALSE;
}
