/* carry-season-runs.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-runs.h"

#include "carry-measure.h"
#include "carry-run.h"

/* So far back a week of running is looked for that others may be like: older running says little of the next months. */
#define MOST_WEEKS_BACK 4

struct _CarrySeasonRuns
{
  GHashTable *weeks; /* days as Julian numbers: the first days of the weeks */
};

static gboolean
is_usual_run (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return CARRY_IS_RUN (session) && carry_run_get_kind (CARRY_RUN (session)) != CARRY_RUN_RACE &&
         status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED;
}

static GPtrArray *
list_runs (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) all = carry_diary_get_range (diary, first, &last);
  GPtrArray *runs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    if (is_usual_run (all->pdata[i]))
      g_ptr_array_add (runs, g_object_ref (all->pdata[i]));

  return runs;
}

static gboolean
has_race (CarryDiary *diary, const GDate *day)
{
  g_autoptr (GPtrArray) all = carry_diary_get_range (diary, day, day);

  for (guint i = 0; i < all->len; i++)
    if (CARRY_IS_RUN (all->pdata[i]) && carry_run_get_kind (all->pdata[i]) == CARRY_RUN_RACE)
      return TRUE;

  return FALSE;
}

static void
lay_week (CarryDiary *diary, GPtrArray *runs, int days)
{
  g_autoptr (CarryChange) change = carry_change_new ("");

  for (guint i = 0; i < runs->len; i++)
    {
      const GDate day = carry_day_plus (carry_session_get_day (runs->pdata[i]), days);
      g_autoptr (CarrySession) copy = carry_session_duplicate (runs->pdata[i], &day);
      g_autoptr (CarrySession) planned = carry_session_edit (copy, NULL, "activity", NULL, NULL);

      if (!has_race (diary, &day))
        carry_change_insert (change, planned);
    }

  carry_diary_apply (diary, change, NULL);
}

/**
 * carry_season_runs_lay:
 * @diary: a copy of a diary, which gets the runs
 * @from: a day of the first week that may be like others
 * @to: a day of the last week
 *
 * Lays into each week without runs those of the last week before it that has some: strength training is placed around
 * running, and a month in which no run is planned yet is not a month without running. Races are not repeated, and take the
 * place of a run.
 *
 * Returns: (transfer full): which weeks that were
 */
CarrySeasonRuns *
carry_season_runs_lay (CarryDiary *diary, const GDate *from, const GDate *to)
{
  const GDate first = carry_day_week_start (from, carry_diary_get_first_weekday (diary));
  const int n_weeks = g_date_days_between (&first, to) / (int)CARRY_DAYS_PER_WEEK + 1;
  CarrySeasonRuns *self = g_new0 (CarrySeasonRuns, 1);
  g_autoptr (GPtrArray) usual = NULL;
  GDate usual_first = first;

  self->weeks = g_hash_table_new (NULL, NULL);

  for (int week = -MOST_WEEKS_BACK; week < n_weeks; week++)
    {
      const GDate monday = carry_day_plus (&first, week * (int)CARRY_DAYS_PER_WEEK);
      g_autoptr (GPtrArray) runs = list_runs (diary, &monday);

      if (runs->len > 0)
        {
          g_clear_pointer (&usual, g_ptr_array_unref);
          usual = g_steal_pointer (&runs);
          usual_first = monday;
        }
      else if (usual != NULL && week > 0)
        {
          lay_week (diary, usual, g_date_days_between (&usual_first, &monday));
          g_hash_table_add (self->weeks, GUINT_TO_POINTER (g_date_get_julian (&monday)));
        }
    }

  return self;
}

/**
 * carry_season_runs_are_assumed:
 * @self: what was laid
 * @first: the first day of a week
 *
 * Returns: whether nobody has planned the runs of that week yet
 */
gboolean
carry_season_runs_are_assumed (const CarrySeasonRuns *self, const GDate *first)
{
  return g_hash_table_contains (self->weeks, GUINT_TO_POINTER (g_date_get_julian (first)));
}

void
carry_season_runs_free (CarrySeasonRuns *self)
{
  g_hash_table_unref (self->weeks);
  g_free (self);
}
