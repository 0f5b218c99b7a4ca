/* carry-workout-outcome.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-outcome.h"

#define MINUTES_PER_DAY ((int)CARRY_MINUTES_PER_DAY)

static gboolean
is_changed (CarryStrengthSession *session, GListStore *items)
{
  const guint n_items = g_list_model_get_n_items (G_LIST_MODEL (items));

  if (n_items != carry_strength_session_get_n_items (session))
    return TRUE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CarryItem) item = g_list_model_get_item (G_LIST_MODEL (items), i);

      if (!carry_item_equal (item, carry_strength_session_get_nth (session, i)))
        return TRUE;
    }

  return FALSE;
}

/* What hurt is kept, though it hurt before the first set. */
static gboolean
is_said (const CarryWorkoutOutcome *self, CarryStrengthSession *session)
{
  CarryWorkout *workout = carry_strength_session_get_workout (session);
  const char *before = workout != NULL ? carry_workout_get_facts (workout)->note : NULL;

  return g_strcmp0 (self->note, before) != 0;
}

static gboolean
is_anything_done (GPtrArray *exercises)
{
  for (guint i = 0; i < exercises->len; i++)
    if (carry_workout_exercise_get_n_done (g_ptr_array_index (exercises, i)) > 0)
      return TRUE;

  return FALSE;
}

static CarryWorkout *
create_workout (const CarryWorkoutOutcome *self)
{
  const int start = CLAMP (self->start_minute, 0, MINUTES_PER_DAY - 1);
  const CarryWorkoutFacts facts = {
    .start_minute = start,
    .end_minute = start + MIN ((int)self->minutes, MINUTES_PER_DAY),
    .effort = self->effort,
    .note = self->note,
  };

  return carry_workout_new (&facts, NULL);
}

/* A session that was missed and is done after all is not missed any more, before it is finished. */
static CarryStatus
get_status (const CarryWorkoutOutcome *self, CarryStrengthSession *session)
{
  const CarryStatus status = carry_session_get_status (CARRY_SESSION (session));

  if (self->finished)
    return CARRY_STATUS_DONE;

  return status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED ? CARRY_STATUS_PLANNED : status;
}

/**
 * carry_workout_outcome_apply:
 * @self: what is known of the whole
 * @session: the session as it was before
 * @exercises: (element-type CarryWorkoutExercise): what became of its exercises
 *
 * Makes the session as it is now. A session that is done on another day than planned moves there. Its length stays as
 * planned: how long it took is in its workout.
 *
 * Returns: (transfer full): the session; @session itself if nothing was done in the end, or yet
 */
CarryStrengthSession *
carry_workout_outcome_apply (const CarryWorkoutOutcome *self,
                             CarryStrengthSession *session,
                             GPtrArray *exercises)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryWorkout) workout = create_workout (self);
  const GDate *day = carry_session_get_day (CARRY_SESSION (session));
  const GDate *original = carry_session_get_original_day (CARRY_SESSION (session));
  g_autoptr (GError) error = NULL;
  CarrySession *after;

  for (guint i = 0; i < exercises->len; i++)
    {
      g_autoptr (CarryItem) item = carry_workout_exercise_create_item (g_ptr_array_index (exercises, i));

      g_list_store_append (items, item);
    }

  if (self->finished ? !is_anything_done (exercises)
                     : !is_changed (session, items) && !is_said (self, session))
    return g_object_ref (session);

  if (original == NULL && g_date_compare (day, &self->day) != 0)
    original = day;

  after =
      carry_session_edit (CARRY_SESSION (session), &error, "items", items, "workout", workout, "day",
                          &self->day, "original-day", original, "status", get_status (self, session), NULL);
  /* Day and times were checked: they come from a calendar and a clock. */
  g_assert (after != NULL);

  return CARRY_STRENGTH_SESSION (after);
}
