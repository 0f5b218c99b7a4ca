/* carry-season-plan.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-plan.h"

#include "carry-measure.h"
#include "carry-scheduler.h"

/* Weeks before and after the one that is planned, whose runs and races may matter: the legs rest up to four weeks
 * after a race, and the last heavy session comes up to two weeks before one. */
#define WEEKS_BEFORE 4
#define WEEKS_AFTER 2

/* Strength training is new for so long: gaps before hard runs double (HC1). */
#define UNACCUSTOMED_WEEKS 2u

/* When a race starts, and how long it takes where nobody says it: at 10 km an hour, at most all day. */
#define RACE_START (9u * 60u)
#define RACE_MINUTES 60.0
#define RACE_METRES_PER_MINUTE (10000.0 / 60.0)
#define MOST_RACE_MINUTES 840.0

static gboolean
has_race (const CarrySeasonProblem *problem, const GDate *day)
{
  for (guint i = 0; i < problem->races->len; i++)
    if (g_date_compare (&g_array_index (problem->races, CarrySeasonRace, i).day, day) == 0)
      return TRUE;

  return FALSE;
}

/* The runs of the typical week in this week and its neighbours; on the day of a race there is only the race. */
static void
lay_runs (CarryWeekProblem *week, const CarrySeasonProblem *problem, const CarryWeekProblem *typical)
{
  g_array_set_size (week->runs, 0);

  for (int k = -WEEKS_BEFORE; k <= WEEKS_AFTER; k++)
    for (guint i = 0; i < typical->runs->len; i++)
      {
        CarryProblemRun run = g_array_index (typical->runs, CarryProblemRun, i);
        GDate day;

        if (run.start < 0 || run.start >= CARRY_MINUTES_PER_WEEK || run.key == CARRY_RUN_KEY_RACE)
          continue;

        day = carry_day_plus (&week->first,
                              k * (int)CARRY_DAYS_PER_WEEK + run.start / (int)CARRY_MINUTES_PER_DAY);
        if (has_race (problem, &day))
          continue;

        run.start += k * CARRY_MINUTES_PER_WEEK;
        run.end += k * CARRY_MINUTES_PER_WEEK;
        carry_week_problem_insert_run (week, &run);
      }
}

static void
lay_races (CarryWeekProblem *week, const CarrySeasonProblem *problem)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const int days = g_date_days_between (&week->first, &race->day);
      const double minutes = race->distance > 0
                                 ? MIN (race->distance / RACE_METRES_PER_MINUTE + 1, MOST_RACE_MINUTES)
                                 : RACE_MINUTES;
      CarryProblemRun run = { .kind = CARRY_RUN_RACE,
                              .key = CARRY_RUN_KEY_RACE,
                              .priority = race->priority,
                              .load = carry_run_kind_get_effort (CARRY_RUN_RACE) * minutes };

      if (days < -WEEKS_BEFORE * (int)CARRY_DAYS_PER_WEEK ||
          days >= (WEEKS_AFTER + 1) * (int)CARRY_DAYS_PER_WEEK)
        continue;

      run.start = days * (int)CARRY_MINUTES_PER_DAY + (int)RACE_START;
      run.end = run.start + (int)minutes;
      run.rest_minutes = (int)(carry_season_race_get_rest_days (race, problem) * CARRY_MINUTES_PER_DAY);
      carry_week_problem_insert_run (week, &run);
    }
}

static void
lay_session (CarryWeekProblem *week, CarryPlacement *placement, int shift)
{
  const CarryStrengthKind kind = carry_placement_get_kind (placement);
  const int start = carry_placement_get_start (placement) + shift;
  const int minutes = (int)carry_placement_get_minutes (placement);
  const CarryProblemSession session = { start, start + minutes, kind,
                                        carry_strength_kind_get_effort (kind) * minutes };

  carry_week_problem_insert_session (week, &session);
}

/* The sessions that the weeks before have got, as fixed ones. */
static void
lay_sessions (CarryWeekProblem *week, GPtrArray *plans)
{
  g_array_set_size (week->fixed, 0);

  for (guint k = 1; k <= MIN (plans->len, 2); k++)
    {
      GListModel *placements = carry_plan_get_placements (g_ptr_array_index (plans, plans->len - k));

      for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
        {
          g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

          lay_session (week, placement, -(int)k * CARRY_MINUTES_PER_WEEK);
        }
    }
}

/* The sessions that the typical week has already, such as a coach's own: they stay, in every week. */
static void
lay_kept_sessions (CarryWeekProblem *week, const CarryWeekProblem *typical)
{
  for (int k = -WEEKS_AFTER; k <= WEEKS_AFTER; k++)
    for (guint i = 0; i < typical->fixed->len; i++)
      {
        CarryProblemSession session = g_array_index (typical->fixed, CarryProblemSession, i);

        if (session.start < 0 || session.start >= CARRY_MINUTES_PER_WEEK)
          continue;

        session.start += k * CARRY_MINUTES_PER_WEEK;
        session.end += k * CARRY_MINUTES_PER_WEEK;
        carry_week_problem_insert_session (week, &session);
      }
}

/* How many sessions that load the legs, or that do not, the typical week has already. */
static guint
count_kept (const CarryWeekProblem *typical, gboolean lower)
{
  guint n_kept = 0;

  for (guint i = 0; i < typical->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (typical->fixed, CarryProblemSession, i);

      if (session->start >= 0 && session->start < CARRY_MINUTES_PER_WEEK &&
          carry_strength_kind_is_lower (session->kind) == lower)
        n_kept++;
    }

  return n_kept;
}

/* Where the session of a kind was in the week before, so that weeks are alike (S11); each place once. */
static int
find_usual (GPtrArray *plans, CarryStrengthKind kind, guint *used)
{
  GListModel *placements;

  if (plans->len == 0)
    return CARRY_NO_MINUTE;

  placements = carry_plan_get_placements (g_ptr_array_index (plans, plans->len - 1));
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      if (carry_placement_get_kind (placement) == kind && (*used & 1u << i) == 0)
        {
          *used |= 1u << i;
          return carry_placement_get_start (placement);
        }
    }

  return CARRY_NO_MINUTE;
}

/* The sessions of the dose, the most important first; those that are there already need no place. */
static void
lay_wishes (CarryWeekProblem *week,
            const CarrySeasonWeekFacts *facts,
            const CarryWeekProblem *typical,
            GPtrArray *plans)
{
  const guint minutes = MAX (carry_week_problem_get_first_wish (typical)->minutes, 1);
  guint n_kept[] = { count_kept (typical, FALSE), count_kept (typical, TRUE) };
  guint used = 0;

  carry_week_problem_set_wishes (week, 0, CARRY_STRENGTH_HEAVY, minutes);
  for (guint i = 0; i < facts->dose.n_sessions; i++)
    {
      const CarryStrengthKind kind = facts->dose.kinds[i];
      const guint lower = carry_strength_kind_is_lower (kind) ? 1 : 0;
      CarryProblemWish *wish;

      if (n_kept[lower] > 0)
        {
          n_kept[lower]--;
          continue;
        }

      wish = carry_week_problem_add_wish (week, kind, MIN (minutes, facts->dose.amounts.minutes.hi));
      wish->contacts = kind == CARRY_STRENGTH_EXPLOSIVE ? facts->dose.amounts.contacts.hi : 0;
      wish->usual = find_usual (plans, kind, &used);
    }
}

/**
 * carry_season_plan_pose:
 * @season: a season
 * @problem: what it was made from
 * @typical: a usual week of the runner: its runs, its slots, its days; races in it do not count
 * @plans: (element-type CarryPlan): the plans of the weeks before
 *
 * Poses the problem of the week after those that are planned: the sessions of the season's dose among the runs of
 * the typical week and the season's races, with the sessions of the weeks before where they are. Sessions that the
 * typical week has already stay in every week, and count.
 *
 * Returns: (transfer full): the problem
 */
CarryWeekProblem *
carry_season_plan_pose (CarrySeason *season,
                        const CarrySeasonProblem *problem,
                        const CarryWeekProblem *typical,
                        GPtrArray *plans)
{
  const CarrySeasonWeekFacts *facts = carry_season_get_facts (season, plans->len);
  CarryWeekProblem *week = carry_week_problem_copy (typical);
  const int from = g_date_days_between (&facts->first, &problem->from);

  week->first = facts->first;
  week->repeats = FALSE;
  week->rest_days = facts->rest_days;
  week->returning = problem->level == CARRY_LEVEL_RETURN && facts->gate;
  week->unaccustomed = facts->gate && problem->experience_weeks + plans->len < UNACCUSTOMED_WEEKS;
  week->earliest = from > 0 ? from * (int)CARRY_MINUTES_PER_DAY : CARRY_NO_MINUTE;
  carry_rule_set_unref (week->rules);
  week->rules = carry_rule_set_ref (problem->rules);

  lay_runs (week, problem, typical);
  lay_races (week, problem);
  lay_sessions (week, plans);
  lay_kept_sessions (week, typical);
  lay_wishes (week, facts, typical, plans);

  return week;
}

static guint
count_placed (CarryPlan *plan)
{
  return g_list_model_get_n_items (carry_plan_get_placements (plan));
}

/* Adds the sessions of a plan of the week after to a week. */
static void
lay_sessions_after (CarryWeekProblem *week, CarryPlan *after)
{
  GListModel *placements = carry_plan_get_placements (after);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      lay_session (week, placement, CARRY_MINUTES_PER_WEEK);
    }
}

/* A session late in a week may take the only place of the next. Then the next week is planned as if nothing were
 * before it, the week before anew with regard to it, and the next week again. Answers its plan if the two weeks hold
 * more sessions now, and puts the new plan of the week before in its place. */
static CarryPlan *
make_room (CarrySeason *season,
           const CarrySeasonProblem *problem,
           const CarryWeekProblem *typical,
           GPtrArray *plans,
           CarryPlan *plan)
{
  CarryPlan *last = g_ptr_array_index (plans, plans->len - 1);
  const guint n_placed = count_placed (last) + count_placed (plan);
  g_autoptr (CarryWeekProblem) alone = carry_season_plan_pose (season, problem, typical, plans);
  g_autoptr (GPtrArray) before = g_ptr_array_copy (plans, (GCopyFunc)(GCallback)g_object_ref, NULL);
  g_autoptr (CarryWeekProblem) again = NULL, next = NULL;
  g_autoptr (CarryPlan) wanted = NULL, changed = NULL, answer = NULL;

  g_array_set_size (alone->fixed, 0);
  lay_kept_sessions (alone, typical);
  wanted = carry_scheduler_solve (alone);

  g_ptr_array_set_size (before, (int)plans->len - 1);
  again = carry_season_plan_pose (season, problem, typical, before);
  lay_sessions_after (again, wanted);
  changed = carry_scheduler_solve (again);

  g_ptr_array_add (before, g_object_ref (changed));
  next = carry_season_plan_pose (season, problem, typical, before);
  answer = carry_scheduler_solve (next);
  if (count_placed (changed) + count_placed (answer) <= n_placed)
    return NULL;

  g_object_unref (last);
  g_ptr_array_index (plans, plans->len - 1) = g_steal_pointer (&changed);

  return g_steal_pointer (&answer);
}

/**
 * carry_season_plan_solve:
 * @season: a season
 * @problem: what it was made from
 * @typical: a usual week of the runner
 *
 * Plans the strength sessions of every week of a season, week by week: what is placed in one is fixed for the next.
 * Where that leaves a session of the next week without a place, both are planned once more.
 *
 * Returns: (transfer full) (element-type CarryPlan): a plan for each week
 */
GPtrArray *
carry_season_plan_solve (CarrySeason *season,
                         const CarrySeasonProblem *problem,
                         const CarryWeekProblem *typical)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  while (plans->len < carry_season_get_n_weeks (season))
    {
      g_autoptr (CarryWeekProblem) week = carry_season_plan_pose (season, problem, typical, plans);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (week);
      CarryPlan *better = NULL;

      if (!carry_plan_get_feasible (plan) && plans->len > 0)
        better = make_room (season, problem, typical, plans, plan);
      g_ptr_array_add (plans, better != NULL ? better : g_steal_pointer (&plan));
    }

  return plans;
}
