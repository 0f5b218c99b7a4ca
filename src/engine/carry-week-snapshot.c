/* carry-week-snapshot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-snapshot.h"

#include "carry-measure.h"
#include "carry-rule-choice.h"
#include "carry-run.h"

/* How far the rules look over the edges of the week: as far as the longest rest after a race. */
#define NEIGHBOUR_DAYS 14

/* How far back it matters whether there was strength training at all. */
#define HISTORY_DAYS 84

/* Legs get used to strength training in so many days, and forget it in so many (HC1). */
#define DAYS_TO_GET_USED 14
#define DAYS_TO_FORGET 21

/* A session that is still to be filled may be as short as this, where a day has no more time. */
#define SHORTEST_SESSION 20u

static int
minute_of_week (int day, guint start_minute)
{
  return day * (int)CARRY_MINUTES_PER_DAY + (int)start_minute;
}

static void
add_run (CarryWeekProblem *self, CarryRun *run, int day, CarryEvent event)
{
  CarrySession *session = CARRY_SESSION (run);
  const int start = minute_of_week (day, carry_session_get_start_minute (session));
  CarryProblemRun problem_run = {
    .start = start,
    .end = start + (int)carry_session_get_duration (session),
    .kind = carry_run_get_kind (run),
    .key = carry_run_get_key (run),
    .priority = carry_run_get_priority (run),
    .load = carry_session_get_load (session),
  };

  if (problem_run.key == CARRY_RUN_KEY_RACE)
    problem_run.rest_minutes = carry_rule_set_get_minutes (
        self->rules, carry_rule_for_race_behind (carry_run_get_distance (run), event), CARRY_STRENGTH_HEAVY);

  carry_week_problem_insert_run (self, &problem_run);
}

static gboolean
was_left_out (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED;
}

static gboolean
is_lower (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

static void
add_strength (CarryWeekProblem *self, CarrySession *session, int day)
{
  const int start = minute_of_week (day, carry_session_get_start_minute (session));

  carry_week_problem_insert_session (
      self, &(CarryProblemSession){
                .start = start,
                .end = start + (int)carry_session_get_duration (session),
                .kind = carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)),
                .load = carry_session_get_load (session),
            });
}

/* What is planned for the week itself may move, unless it is locked. */
static gboolean
stays (CarrySession *session, int day)
{
  return day < 0 || day >= (int)CARRY_DAYS_PER_WEEK ||
         carry_session_get_status (session) == CARRY_STATUS_DONE || carry_session_get_locked (session);
}

/* Where the diary ends with this week, the next one is taken to be like it, but for races: otherwise the
 * evening after a long run would look free though intervals follow, as they do each week. */
static void
expect_another_week (CarryWeekProblem *self)
{
  const guint n_runs = self->runs->len;

  if (n_runs > 0 && g_array_index (self->runs, CarryProblemRun, n_runs - 1).start >= CARRY_MINUTES_PER_WEEK)
    return;

  for (guint i = 0; i < n_runs; i++)
    {
      CarryProblemRun run = g_array_index (self->runs, CarryProblemRun, i);

      if (run.start < 0 || run.key == CARRY_RUN_KEY_RACE)
        continue;

      run.start += CARRY_MINUTES_PER_WEEK;
      run.end += CARRY_MINUTES_PER_WEEK;
      carry_week_problem_insert_run (self, &run);
    }
}

/* HC1 is stricter for legs that are new to strength training. A runner of whom nothing is known is taken at
 * their word: a novice is new to it, the others are not. */
static gboolean
is_unaccustomed (GPtrArray *history, CarryLevel level, const GDate *first)
{
  int longest_ago = 0, last_ago = G_MAXINT;

  for (guint i = 0; i < history->len; i++)
    {
      const int days = g_date_days_between (carry_session_get_day (history->pdata[i]), first);

      if (days <= 0 || !is_lower (history->pdata[i]) || was_left_out (history->pdata[i]))
        continue;

      longest_ago = MAX (longest_ago, days);
      last_ago = MIN (last_ago, days);
    }

  if (last_ago == G_MAXINT)
    return level == CARRY_LEVEL_NOVICE;

  return last_ago > DAYS_TO_FORGET || (level == CARRY_LEVEL_NOVICE && longest_ago < DAYS_TO_GET_USED);
}

static gboolean
had_rest_day_before (GPtrArray *history, const GDate *first)
{
  guint busy = 0;

  for (guint i = 0; i < history->len; i++)
    {
      const int days = g_date_days_between (carry_session_get_day (history->pdata[i]), first);

      if (days > 0 && days <= (int)CARRY_DAYS_PER_WEEK && !was_left_out (history->pdata[i]))
        busy |= 1u << (days - 1);
    }

  return busy != (1u << CARRY_DAYS_PER_WEEK) - 1;
}

/* HC9: who recovers slowly keeps a day a week, all others one in two weeks. */
static guint
count_rest_days (CarryWeekProblem *self, CarryAthlete *athlete, GPtrArray *history)
{
  const CarryLevel level = carry_athlete_get_level (athlete);
  const guint wanted = (guint)carry_rule_set_get_limit (self->rules, CARRY_RULE_HC9);

  if (!carry_athlete_get_rest_days (athlete))
    return 0;

  if (level == CARRY_LEVEL_NOVICE || self->returning || self->extra_recovery)
    return wanted;

  return had_rest_day_before (history, &self->first) ? 0 : wanted;
}

static void
set_days (CarryWeekProblem *self, CarryAthlete *athlete)
{
  self->preferred_days = 0;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const GDate date = carry_day_plus (&self->first, (int)day);
      const GDateWeekday weekday = g_date_get_weekday (&date);
      const CarryDayAvailability *free = carry_athlete_get_availability (athlete, weekday);

      self->days[day] = (CarryProblemDay){
        .blocked = free->blocked || free->times == 0,
        .times = free->times,
        .most_minutes = free->most_minutes > 0 ? free->most_minutes : CARRY_MINUTES_PER_DAY,
        .equipment = carry_athlete_get_equipment_at (athlete, free->place),
      };

      if ((carry_athlete_get_preferred_days (athlete) & CARRY_BIT (weekday)) != 0)
        self->preferred_days |= CARRY_BIT (day);
    }
}

static CarryRuleSet *
make_rules (CarryAthlete *athlete)
{
  CarryRuleSet *rules = carry_rule_set_new ();
  g_auto (GStrv) keys = carry_athlete_list_adjustments (athlete);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      double value;

      /* What another version of the program kept may be unknown or out of range here: the table's own number
       * stands then. */
      if (carry_athlete_get_adjustment (athlete, keys[i], &value))
        carry_rule_set_adjust (rules, keys[i], value, NULL);
    }

  return rules;
}

/**
 * carry_week_problem_set_athlete:
 * @self: a problem
 * @athlete: the runner
 *
 * Takes over what a runner needs, likes and has: recovery, days, places, preferences, health and rules.
 */
void
carry_week_problem_set_athlete (CarryWeekProblem *self, CarryAthlete *athlete)
{
  g_return_if_fail (self != NULL && CARRY_IS_ATHLETE (athlete));

  self->extra_recovery = carry_athlete_needs_extra_recovery (athlete);
  self->returning = carry_athlete_get_phase (athlete) == CARRY_PHASE_RETURN ||
                    carry_athlete_get_level (athlete) == CARRY_LEVEL_RETURN;
  self->dislikes_doubles = carry_athlete_get_dislikes_doubles (athlete);
  self->relaxed_explosive = carry_athlete_get_relaxed_explosive (athlete);
  self->one_visit = carry_athlete_get_one_visit (athlete);
  self->fine = carry_athlete_get_fine_mode (athlete);
  self->preferred_times = carry_athlete_get_preferred_times (athlete);
  carry_athlete_is_blocked_by_health (athlete, &self->health);
  set_days (self, athlete);
  carry_rule_set_unref (self->rules);
  self->rules = make_rules (athlete);
}

/**
 * carry_week_problem_add_usual_slots:
 * @self: a problem
 * @athlete: the runner, for their usual times
 *
 * Adds morning, midday and evening of each day. Which of them are free the rules say.
 */
void
carry_week_problem_add_usual_slots (CarryWeekProblem *self, CarryAthlete *athlete)
{
  g_return_if_fail (self != NULL && CARRY_IS_ATHLETE (athlete));

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      carry_week_problem_add_slot (self, day, carry_athlete_get_morning_minute (athlete));
      carry_week_problem_add_slot (self, day, carry_athlete_get_midday_minute (athlete));
      carry_week_problem_add_slot (self, day, carry_athlete_get_evening_minute (athlete));
    }
}

/* Whether a session of the week would like to be there already. */
static gboolean
is_wished_for (const CarryWeekProblem *self, int start)
{
  for (guint i = 0; i < self->wishes->len; i++)
    if (g_array_index (self->wishes, CarryProblemWish, i).usual == start)
      return TRUE;

  return FALSE;
}

/* Where last week had a session of the kind, or else one that asks the same of the legs at all. */
static int
find_usual (const CarryWeekProblem *self, CarryStrengthKind kind)
{
  int usual = CARRY_NO_MINUTE;

  for (guint i = 0; i < self->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (self->fixed, CarryProblemSession, i);
      const int start = session->start + CARRY_MINUTES_PER_WEEK;

      if (session->start < -CARRY_MINUTES_PER_WEEK || session->start >= 0 || is_wished_for (self, start))
        continue;

      if (session->kind == kind)
        return start;
      if (usual == CARRY_NO_MINUTE &&
          carry_strength_kind_is_lower (session->kind) == carry_strength_kind_is_lower (kind))
        usual = start;
    }

  return usual;
}

/**
 * carry_week_problem_add_new_wishes:
 * @self: a problem
 * @n_sessions: how many sessions
 * @kind: what they ask of the legs
 * @minutes: how long each lasts
 *
 * Adds sessions that are still to be filled with exercises, and so may be shorter on a day with less time. Where
 * last week had sessions like them, they would like to stay at those days and times (S11), each at another.
 */
void
carry_week_problem_add_new_wishes (CarryWeekProblem *self,
                                   guint n_sessions,
                                   CarryStrengthKind kind,
                                   guint minutes)
{
  g_return_if_fail (self != NULL && minutes > 0);

  for (guint i = 0; i < n_sessions; i++)
    {
      const int usual = find_usual (self, kind);
      CarryProblemWish *wish = carry_week_problem_add_wish (self, kind, minutes);

      wish->least_minutes = MIN (minutes, SHORTEST_SESSION);
      wish->usual = usual;
    }
}

/* What a session cannot do without: of exercises that can be done with one thing or another, any place may have
 * one of them. */
static guint
find_equipment (CarryStrengthSession *session)
{
  guint equipment = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryExercise *exercise = carry_item_get_exercise (carry_strength_session_get_nth (session, i));

      for (guint group = 0; group < CARRY_MAX_EQUIPMENT_GROUPS; group++)
        {
          const guint any = carry_exercise_get_equipment (exercise, group);

          if (any != 0 && (any & (any - 1)) == 0)
            equipment |= any;
        }
    }

  return equipment & ~CARRY_BIT (CARRY_EQUIPMENT_NONE);
}

static void
describe_items (CarryProblemWish *wish, CarryStrengthSession *session)
{
  wish->equipment = find_equipment (session);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    wish->contacts += carry_prescription_get_dose (
                          carry_item_get_prescription (carry_strength_session_get_nth (session, i)))
                          ->contacts;
}

/**
 * carry_week_problem_add_strength_wish:
 * @self: a problem
 * @session: a session that the week has already, and that may move
 *
 * Asks for a place for a session that is there; it would like to stay where it is (S11).
 */
void
carry_week_problem_add_strength_wish (CarryWeekProblem *self, CarryStrengthSession *session)
{
  CarrySession *base = CARRY_SESSION (session);
  CarryProblemWish *wish;

  g_return_if_fail (self != NULL && CARRY_IS_STRENGTH_SESSION (session));

  wish = carry_week_problem_add_wish (self, carry_strength_session_get_kind (session),
                                      carry_session_get_duration (base));
  wish->usual = minute_of_week (g_date_days_between (&self->first, carry_session_get_day (base)),
                                carry_session_get_start_minute (base));
  wish->exists = TRUE;
  describe_items (wish, session);
}

/**
 * carry_week_problem_get_kind_of_phase:
 * @athlete: the runner
 *
 * Returns: the strictest that the dose of the runner's phase comes to; nobody lifts heavy before they can
 */
CarryStrengthKind
carry_week_problem_get_kind_of_phase (CarryAthlete *athlete)
{
  const CarryLevel level = carry_athlete_get_level (athlete);

  if (level == CARRY_LEVEL_NOVICE || level == CARRY_LEVEL_RETURN)
    return CARRY_STRENGTH_MODERATE;

  switch (carry_athlete_get_phase (athlete))
    {
    case CARRY_PHASE_BASE:
    case CARRY_PHASE_BUILD:
    case CARRY_PHASE_IN_SEASON:
    case CARRY_PHASE_TAPER:
      return CARRY_STRENGTH_HEAVY;

    case CARRY_PHASE_ONBOARDING:
    case CARRY_PHASE_OFF_SEASON:
    case CARRY_PHASE_RACE_WEEK:
    case CARRY_PHASE_TRANSITION:
    case CARRY_PHASE_RETURN:
    default:
      return CARRY_STRENGTH_MODERATE;
    }
}

/* On days when the runner is ill or injured there is no training, whatever the day is like otherwise. */
static void
set_pauses (CarryWeekProblem *self, CarryCare *care)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const GDate date = carry_day_plus (&self->first, (int)day);
      CarryPause *pause = carry_care_get_pause_on (care, &date);

      self->days[day].health = pause != NULL ? carry_pause_get_health_block (pause) : CARRY_HEALTH_BLOCK_NONE;
    }
}

/* A week with its neighbours, the runner and the usual slots, but without strength sessions of its own. */
static CarryWeekProblem *
take_week (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, GPtrArray **sessions)
{
  CarryWeekProblem *self = carry_week_problem_new (first);
  const GDate from = carry_day_plus (first, -HISTORY_DAYS);
  const GDate to = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1 + NEIGHBOUR_DAYS);

  *sessions = carry_diary_get_range (diary, &from, &to);
  g_array_set_size (self->wishes, 0);
  carry_week_problem_set_athlete (self, athlete);
  set_pauses (self, carry_diary_get_care (diary));

  for (guint i = 0; i < (*sessions)->len; i++)
    {
      CarrySession *session = (*sessions)->pdata[i];
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day >= -NEIGHBOUR_DAYS && CARRY_IS_RUN (session) && !was_left_out (session))
        add_run (self, CARRY_RUN (session), day, carry_athlete_get_event (athlete));
    }

  self->unaccustomed = is_unaccustomed (*sessions, carry_athlete_get_level (athlete), first);
  self->rest_days = count_rest_days (self, athlete, *sessions);
  expect_another_week (self);

  return self;
}

/**
 * carry_week_problem_new_from_diary:
 * @diary: where the runs are
 * @athlete: the runner
 * @first: the week's first day
 * @n_sessions: how many sessions to place
 *
 * Takes a week out of the diary, with two weeks before and after it, as they are written there.
 *
 * Runs and sessions that were missed or skipped do not count. Strength sessions of the week that are locked
 * or done stay; the others are taken to be among the @n_sessions that will be placed anew. Sessions of the
 * neighbouring weeks stay. Where no run is known after the week, the next one is taken to be like it, but for
 * races; before it, a neighbour without entries is a week without runs.
 *
 * Returns: (transfer full): the problem
 */
CarryWeekProblem *
carry_week_problem_new_from_diary (CarryDiary *diary,
                                   CarryAthlete *athlete,
                                   const GDate *first,
                                   guint n_sessions)
{
  g_autoptr (GPtrArray) sessions = NULL;
  CarryWeekProblem *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = take_week (diary, athlete, first, &sessions);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day >= -NEIGHBOUR_DAYS && CARRY_IS_STRENGTH_SESSION (session) && !was_left_out (session) &&
          stays (session, day))
        add_strength (self, session, day);
    }

  carry_week_problem_add_usual_slots (self, athlete);
  carry_week_problem_add_new_wishes (self, n_sessions, carry_week_problem_get_kind_of_phase (athlete),
                                     carry_athlete_get_strength_minutes (athlete));

  return self;
}

/**
 * carry_week_problem_new_for_move:
 * @diary: where the runs are
 * @athlete: the runner
 * @first: the week's first day
 * @moved: (nullable): the session that moves, which is not in its own way; %NULL for a new one
 * @kind: what the session asks of the legs
 * @minutes: how long it lasts
 *
 * Takes a week out of the diary to judge where a hand may put one session: all others stay where they are,
 * also those that the planner would be free to move. There are no slots yet.
 *
 * Returns: (transfer full): the problem, with one wish
 */
CarryWeekProblem *
carry_week_problem_new_for_move (CarryDiary *diary,
                                 CarryAthlete *athlete,
                                 const GDate *first,
                                 CarrySession *moved,
                                 CarryStrengthKind kind,
                                 guint minutes)
{
  g_autoptr (GPtrArray) sessions = NULL;
  CarryWeekProblem *self;
  CarryProblemWish *wish;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = take_week (diary, athlete, first, &sessions);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day >= -NEIGHBOUR_DAYS && CARRY_IS_STRENGTH_SESSION (session) && !was_left_out (session) &&
          (moved == NULL || !g_str_equal (carry_session_get_id (session), carry_session_get_id (moved))))
        add_strength (self, session, day);
    }

  wish = carry_week_problem_add_wish (self, kind, minutes);
  if (moved != NULL && CARRY_IS_STRENGTH_SESSION (moved))
    describe_items (wish, CARRY_STRENGTH_SESSION (moved));

  return self;
}
