/* carry-recent-work.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-recent-work.h"

#define DAYS_PER_WEEK ((int)CARRY_DAYS_PER_WEEK)
#define FORTNIGHT_DAYS (2 * DAYS_PER_WEEK)

/* 0 for the week of the session, 1 for the week before it, -1 for the week after it. */
static int
week_of (const CarryProgrammeRequest *request, const CarryPastSession *past)
{
  const int day = (int)request->days_into_week - past->days_ago;

  return day >= 0 ? -(day / DAYS_PER_WEEK) : (DAYS_PER_WEEK - 1 - day) / DAYS_PER_WEEK;
}

static CarryRecentUse *
use_of (CarryRecentWork *self, CarryExercise *exercise)
{
  const char *id = carry_exercise_get_id (exercise);
  CarryRecentUse *use = g_hash_table_lookup (self->uses, id);

  if (use == NULL)
    {
      use = g_new0 (CarryRecentUse, 1);
      g_hash_table_insert (self->uses, g_strdup (id), use);
    }

  return use;
}

static void
count_sets (CarryRecentWork *self, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const double sets = carry_prescription_get_dose (carry_item_get_prescription (item))->sets;
  CarryNeed need;

  carry_region_sets_add (&self->fortnight, item);
  self->sets += sets;
  if (carry_exercise_get_plane (exercise) != CARRY_PLANE_SAGITTAL)
    self->sets_off_sagittal += sets;

  if (!carry_need_of (exercise, &need))
    return;

  self->needs[need] += sets;
  if (need == CARRY_NEED_KNEE && carry_exercise_get_unilateral (exercise))
    self->needs[CARRY_NEED_SINGLE_LEG] += sets;
  if (carry_need_is_strength_of_legs (need))
    {
      self->legs += sets;
      if (carry_exercise_get_unilateral (exercise))
        self->legs_on_one += sets;
    }
}

static void
count_session (CarryRecentWork *self, const CarryProgrammeRequest *request, const CarryPastSession *past)
{
  const gboolean this_week = week_of (request, past) == 0;

  for (guint i = 0; i < past->items->len; i++)
    {
      CarryItem *item = past->items->pdata[i];
      CarryExercise *exercise = carry_item_get_exercise (item);
      CarryRecentUse *use;
      CarryNeed need;

      if (past->days_ago < 0 && !this_week)
        continue;

      use = use_of (self, exercise);

      if (past->days_ago >= 0)
        use->n_times++;
      use->last_days = use->last_days || (past->days_ago >= 0 && past->days_ago <= DAYS_PER_WEEK);

      if (this_week)
        {
          use->this_week = TRUE;
          self->week_patterns |= G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise);
          carry_region_sets_add (&self->week, item);
          carry_movement_sets_add (&self->week_movement, item);
          if (carry_need_of (exercise, &need))
            self->week_needs[need] += carry_prescription_get_dose (carry_item_get_prescription (item))->sets;
        }

      if (past->days_ago >= 0 && past->days_ago < FORTNIGHT_DAYS)
        count_sets (self, item);
    }
}

/* Which session of its kind it is in its week, from 0. */
static guint
rank_of (const CarryProgrammeRequest *request, const CarryPastSession *session)
{
  const int week = week_of (request, session);
  guint rank = 0;

  for (guint i = 0; i < request->past->len; i++)
    {
      const CarryPastSession *other = request->past->pdata[i];

      if (other != session && other->kind == session->kind && week_of (request, other) == week &&
          other->days_ago > session->days_ago)
        rank++;
    }

  return rank;
}

static void
mark (CarryRecentWork *self, const CarryPastSession *past, gboolean last)
{
  for (guint i = 0; i < past->items->len; i++)
    {
      CarryRecentUse *use = use_of (self, carry_item_get_exercise (past->items->pdata[i]));

      use->last_time = use->last_time || last;
      use->time_before = use->time_before || !last;
    }
}

/* Finds the last sessions in whose place the new one comes. */
static void
find_last (CarryRecentWork *self, const CarryProgrammeRequest *request)
{
  const CarryStrengthKind asked = carry_programme_request_get_kind (request);
  const guint rank = carry_programme_request_count_kind (request, CARRY_BIT (asked), TRUE);

  /* No exercise is rehabilitation by itself: a session of such exercises is one of low load. */
  const CarryStrengthKind kind = asked == CARRY_STRENGTH_REHAB ? CARRY_STRENGTH_CORE : asked;

  for (guint i = 0; i < request->past->len; i++)
    {
      const CarryPastSession *past = request->past->pdata[i];

      if (past->kind != kind || week_of (request, past) <= 0 || rank_of (request, past) != rank)
        continue;

      mark (self, past, self->last == NULL);
      if (self->last != NULL)
        return;

      self->last = past;
    }
}

/**
 * carry_recent_work_new:
 * @request: what is asked for
 *
 * Sums up what the request says of the weeks before the session, and of its own week.
 *
 * Returns: (transfer full): the summary; it is good as long as the request is
 */
CarryRecentWork *
carry_recent_work_new (const CarryProgrammeRequest *request)
{
  CarryRecentWork *self = g_new0 (CarryRecentWork, 1);
  int oldest = -1;

  self->uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < request->past->len; i++)
    {
      const CarryPastSession *past = request->past->pdata[i];

      if (past->counts)
        count_session (self, request, past);
      self->knows_weeks_before = self->knows_weeks_before || week_of (request, past) > 0;
      oldest = MAX (oldest, past->days_ago);
    }

  if (oldest >= 0)
    self->n_weeks = CLAMP ((oldest + DAYS_PER_WEEK) / (double)DAYS_PER_WEEK, 1.0, 2.0);

  find_last (self, request);

  return self;
}

/**
 * carry_recent_work_get_use:
 * @self: recent work
 * @exercise: an exercise
 *
 * Returns: when it was done; all zero if it is new
 */
CarryRecentUse
carry_recent_work_get_use (const CarryRecentWork *self, CarryExercise *exercise)
{
  const CarryRecentUse *use = g_hash_table_lookup (self->uses, carry_exercise_get_id (exercise));

  return use != NULL ? *use : (CarryRecentUse){ 0 };
}

/**
 * carry_recent_work_get_muscle:
 * @self: recent work
 * @muscle: a muscle
 *
 * Returns: hard sets a week of the last two weeks, half for secondary work; 0 if nothing is known
 */
double
carry_recent_work_get_muscle (const CarryRecentWork *self, CarryMuscle muscle)
{
  return self->n_weeks > 0 ? self->fortnight.muscles[muscle] / self->n_weeks : 0.0;
}

/* Some needs are met by exercises that are there for others, so their muscle tells. */
static double
weekly_sets (const CarryRecentWork *self, CarryNeed need)
{
  switch (need)
    {
    case CARRY_NEED_HAMSTRING:
      return carry_recent_work_get_muscle (self, CARRY_MUSCLE_HAMS) / 2;

    case CARRY_NEED_HIP_CONTROL:
      return carry_recent_work_get_muscle (self, CARRY_MUSCLE_HIP_ABD) / 2;

    case CARRY_NEED_EXPLOSIVE:
    case CARRY_NEED_KNEE:
    case CARRY_NEED_HIP:
    case CARRY_NEED_SINGLE_LEG:
    case CARRY_NEED_PUSH:
    case CARRY_NEED_PULL:
    case CARRY_NEED_CALF_STRAIGHT:
    case CARRY_NEED_CALF_BENT:
    case CARRY_NEED_TRUNK:
    case CARRY_NEED_BACK:
    case CARRY_NEED_FOOT:
    default:
      return self->needs[need] / self->n_weeks;
    }
}

/**
 * carry_recent_work_get_neglect:
 * @self: recent work
 * @need: a need
 *
 * Returns: how far the last two weeks fell short of it: 0 for not at all, or if nothing is known from before
 *   this week, to 1 for all of it
 */
double
carry_recent_work_get_neglect (const CarryRecentWork *self, CarryNeed need)
{
  if (!self->knows_weeks_before || self->n_weeks <= 0)
    return 0.0;

  return MAX (1.0 - weekly_sets (self, need) / carry_need_get_weekly_sets (need), 0.0);
}

void
carry_recent_work_free (CarryRecentWork *self)
{
  g_hash_table_unref (self->uses);
  g_free (self);
}
