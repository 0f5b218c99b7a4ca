/* carry-swap.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-swap.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-week-snapshot.h"

static gboolean
is_same (CarrySession *a, CarrySession *b)
{
  return g_str_equal (carry_session_get_id (a), carry_session_get_id (b));
}

static CarrySession *
put_in_place_of (CarrySession *session, CarrySession *other)
{
  return carry_session_edit (session, NULL, "day", carry_session_get_day (other), "start-minute",
                             carry_session_get_start_minute (other), NULL);
}

/* The diary as it would be: the rules look at both sessions where they will stand. */
static CarryDiary *
rehearse (CarryDiary *diary, CarrySession *const after[2])
{
  CarryDiary *rehearsal = carry_diary_new (carry_diary_get_first_weekday (diary));
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  const guint n_sessions = g_list_model_get_n_items (G_LIST_MODEL (diary));

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (CarrySession) session = g_list_model_get_item (G_LIST_MODEL (diary), i);

      if (!is_same (session, after[0]) && !is_same (session, after[1]))
        g_ptr_array_add (sessions, g_steal_pointer (&session));
    }

  for (guint i = 0; i < 2; i++)
    g_ptr_array_add (sessions, g_object_ref (after[i]));

  carry_diary_fill (rehearsal, sessions);

  return rehearsal;
}

static CarryPlacement *
judge (CarryDiary *rehearsal, CarryAthlete *athlete, CarrySession *session)
{
  const GDate *day = carry_session_get_day (session);
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (rehearsal));
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new_for_move (
      rehearsal, athlete, &first, session, carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)),
      carry_session_get_duration (session));

  return carry_scheduler_judge (problem, (guint)g_date_days_between (&first, day),
                                carry_session_get_start_minute (session));
}

/**
 * carry_swap_new:
 * @diary: the diary, which has both
 * @athlete: the runner
 * @one: a strength session
 * @other: another strength session
 *
 * Rehearses that two sessions change places. Each begins when the other began.
 *
 * Returns: (transfer full) (nullable): the swap, or %NULL if a session would not end on its day
 */
CarrySwap *
carry_swap_new (CarryDiary *diary, CarryAthlete *athlete, CarrySession *one, CarrySession *other)
{
  g_autoptr (CarrySwap) self = NULL;
  g_autoptr (CarryDiary) rehearsal = NULL;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (one), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (other), NULL);
  g_return_val_if_fail (!is_same (one, other), NULL);

  self = g_new0 (CarrySwap, 1);
  self->after[0] = put_in_place_of (one, other);
  self->after[1] = put_in_place_of (other, one);

  if (self->after[0] == NULL || self->after[1] == NULL)
    return NULL;

  rehearsal = rehearse (diary, self->after);

  for (guint i = 0; i < 2; i++)
    self->placements[i] = judge (rehearsal, athlete, self->after[i]);

  return g_steal_pointer (&self);
}

void
carry_swap_free (CarrySwap *self)
{
  for (guint i = 0; i < 2; i++)
    {
      g_clear_object (&self->after[i]);
      g_clear_object (&self->placements[i]);
    }

  g_free (self);
}
