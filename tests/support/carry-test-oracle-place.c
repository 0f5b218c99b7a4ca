/* carry-test-oracle-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-oracle.h"

/* What the rules say of one session at one place, with all else as it stays. */

#define HOUR 60

/* One place while it is judged. */
typedef struct
{
  const TestOracle *oracle;
  const CarryWeekProblem *problem;
  const CarryProblemWish *wish;
  CarryStrengthKind kind;
  gboolean lower;
  int start, end, day;
  GArray *terms;
} Place;

static int
minutes_of (const Place *place, CarryRuleId rule)
{
  return (int)lround (place->oracle->rules[rule].hours[place->kind] * HOUR);
}

static void
add (const Place *place, CarryRuleId rule, CarryMatter matter, int object, int points)
{
  const TestTerm term = { .rule = rule, .matter = matter, .object = object, .points = points };

  if (points != 0)
    g_array_append_val (place->terms, term);
}

static void
forbid (const Place *place, CarryRuleId rule, CarryMatter matter, int object)
{
  add (place, rule, matter, object, TEST_FORBIDDEN);
}

static void
charge (const Place *place, CarryRuleId rule, CarryMatter matter, int object)
{
  add (place, rule, matter, object, test_thousandths (place->oracle->rules[rule].points[place->kind]));
}

static gboolean
is_hard (const TestRun *run)
{
  return run->run.key == CARRY_RUN_KEY_QUALITY || run->run.key == CARRY_RUN_KEY_RACE;
}

static const TestRun *
run_at (const TestOracle *self, guint i)
{
  return &g_array_index (self->runs, TestRun, i);
}

/* HC8: when and where. */
static void
check_availability (const Place *place)
{
  const CarryProblemDay *day = &place->problem->days[place->day];
  const int minute = place->start % TEST_DAY;
  const guint time = minute < 11 * HOUR ? 1 : minute < 16 * HOUR ? 2 : 4;

  if (day->blocked)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_DAY_BLOCKED, place->day);
  if ((day->times & time) == 0)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_HOUR_BLOCKED, place->day);
  if ((guint)(place->end - place->start) > day->most_minutes)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_TOO_LONG, place->day);
  if ((place->wish->equipment & ~day->equipment) != 0)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_EQUIPMENT, place->day);
  if (place->end > (place->day + 1) * TEST_DAY)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_AFTER_MIDNIGHT, place->day);
  if (place->problem->earliest != CARRY_NO_MINUTE && place->start < place->problem->earliest)
    forbid (place, CARRY_RULE_HC8, CARRY_MATTER_PAST, place->day);
}

/* HC6, HC12. */
static void
check_health (const Place *place)
{
  if (place->problem->health == CARRY_HEALTH_BLOCK_ILLNESS)
    forbid (place, CARRY_RULE_HC12, CARRY_MATTER_ILL, 0);
  else if (place->problem->health != CARRY_HEALTH_BLOCK_NONE)
    forbid (place, CARRY_RULE_HC6, CARRY_MATTER_PAIN, 0);
}

/* HC8: nothing is in two places at once. */
static void
check_overlaps (const Place *place)
{
  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (run->run.start < place->end && place->start < run->run.end)
        forbid (place, CARRY_RULE_HC8, CARRY_MATTER_RUN_AT_THIS_TIME, run->own_start);
    }

  for (guint i = 0; i < place->oracle->sessions->len; i++)
    {
      const TestSession *other = &g_array_index (place->oracle->sessions, TestSession, i);

      if (other->session.start < place->end && place->start < other->session.end)
        forbid (place, CARRY_RULE_HC8, CARRY_MATTER_SESSION_AT_THIS_TIME, other->own_start);
    }
}

static CarryRuleId
row_of_hc1 (const Place *place)
{
  if (place->problem->unaccustomed)
    return CARRY_RULE_HC1_UNACCUSTOMED;
  if (place->problem->relaxed_explosive && place->kind == CARRY_STRENGTH_EXPLOSIVE &&
      place->end - place->start <= 25 && place->wish->contacts <= 40)
    return CARRY_RULE_HC1_RELAXED;

  return CARRY_RULE_HC1;
}

/* HC4: a race ahead. */
static void
check_race_ahead (const Place *place, const TestRun *run)
{
  const CarryRuleId row = run->run.priority == CARRY_RACE_PRIORITY_A   ? CARRY_RULE_HC4
                          : run->run.priority == CARRY_RACE_PRIORITY_B ? CARRY_RULE_HC4_SECOND
                                                                       : CARRY_RULE_HC4_MINOR;

  if (run->run.key == CARRY_RUN_KEY_RACE && run->run.start - place->end < minutes_of (place, row))
    forbid (place, row, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);
}

/* HC1, HC2b, HC4: a run ahead. */
static void
check_run_ahead (const Place *place, const TestRun *run)
{
  const int gap = run->run.start - place->end;
  const CarryRuleId row = row_of_hc1 (place);

  if (is_hard (run) && gap < minutes_of (place, row))
    forbid (place, row, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);

  if (!is_hard (run) && run->run.start < (place->day + 1) * TEST_DAY &&
      gap < minutes_of (place, CARRY_RULE_HC2B))
    forbid (place, CARRY_RULE_HC2B, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);

  check_race_ahead (place, run);
}

/* One-visit mode: a short lift that follows a run within the hour. */
static gboolean
is_one_visit (const Place *place, const CarryProblemRun *run)
{
  const int gap = place->start - run->end;

  return place->problem->one_visit && place->end - place->start <= 30 && run->key != CARRY_RUN_KEY_NONE &&
         gap >= 0 && gap < 60;
}

/* HC2, HC5, HC5b: a run behind. */
static void
check_run_behind (const Place *place, const TestRun *run)
{
  const int gap = place->start - run->run.end;
  const int rest =
      run->run.rest_minutes > 0 ? run->run.rest_minutes : (int)place->problem->post_race_hours * HOUR;

  if (run->run.key != CARRY_RUN_KEY_NONE && gap < minutes_of (place, CARRY_RULE_HC2) &&
      !is_one_visit (place, &run->run))
    forbid (place, CARRY_RULE_HC2, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);

  if (run->run.key == CARRY_RUN_KEY_RACE && gap < rest)
    forbid (place, CARRY_RULE_HC5, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);

  if (run->run.key != CARRY_RUN_KEY_RACE && run->run.end - run->run.start >= 150 &&
      gap < minutes_of (place, CARRY_RULE_HC5B))
    forbid (place, CARRY_RULE_HC5B, CARRY_MATTER_RUN_NEEDS_ROOM, run->own_start);
}

static void
check_runs (const Place *place)
{
  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (run->run.start >= place->end)
        check_run_ahead (place, run);
      else if (run->run.end <= place->start)
        check_run_behind (place, run);
    }
}

static int
gap_to_next (const Place *place, gboolean hard)
{
  int least = G_MAXINT;

  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (run->run.start < place->end)
        continue;
      if (hard ? is_hard (run) : run->run.key == CARRY_RUN_KEY_LONG)
        least = MIN (least, run->run.start - place->end);
    }

  return least;
}

static void
charge_before_hard (const Place *place)
{
  const int gap = gap_to_next (place, TRUE);
  CarryRuleId row;

  if (!place->lower)
    {
      if (gap < minutes_of (place, CARRY_RULE_S1D))
        charge (place, CARRY_RULE_S1D, CARRY_MATTER_GAP_TO_RUN, 0);
      return;
    }

  if (place->problem->fine)
    {
      const double left = gap == G_MAXINT ? 0
                                          : exp (-gap / 1440.0) * place->wish->fatigue *
                                                (place->problem->unaccustomed ? 1.6 : 1.0);

      if (left >= 0.01)
        add (place, CARRY_RULE_S9, CARRY_MATTER_FATIGUE_LEFT, 0,
             (int)lround (test_thousandths (place->oracle->rules[CARRY_RULE_S9].points[place->kind]) * left));
      return;
    }

  if (gap >= minutes_of (place, CARRY_RULE_S1B) && gap >= minutes_of (place, CARRY_RULE_S1A))
    return;

  row = gap < minutes_of (place, CARRY_RULE_S1A) ? CARRY_RULE_S1A : CARRY_RULE_S1B;
  charge (place, row, CARRY_MATTER_GAP_TO_RUN, 0);

  /* S1c is added to something. */
  if (place->problem->extra_recovery && place->oracle->rules[row].points[place->kind] > 0)
    charge (place, CARRY_RULE_S1C, CARRY_MATTER_SLOW_RECOVERY, 0);
}

static void
charge_before_long (const Place *place)
{
  const int gap = gap_to_next (place, FALSE);

  if (gap < minutes_of (place, CARRY_RULE_S2A))
    charge (place, CARRY_RULE_S2A, CARRY_MATTER_GAP_TO_RUN, 0);
  else if (gap < minutes_of (place, CARRY_RULE_S2B))
    charge (place, CARRY_RULE_S2B, CARRY_MATTER_GAP_TO_RUN, 0);
}

/* Of runs that end together the more important one counts, then the longer one. */
static gboolean
outlasts (const CarryProblemRun *a, const CarryProblemRun *b)
{
  if (a->end != b->end)
    return a->end > b->end;

  return a->key != b->key ? a->key > b->key : a->start < b->start;
}

static void
charge_after_long (const Place *place)
{
  const CarryRuleId rows[] = { CARRY_RULE_S3A, CARRY_RULE_S3B, CARRY_RULE_S3C };
  const TestRun *last = NULL;

  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (run->run.end > place->start ||
          (run->run.key != CARRY_RUN_KEY_LONG && run->run.end - run->run.start < 90))
        continue;
      if (last == NULL || outlasts (&run->run, &last->run))
        last = run;
    }

  for (guint i = 0; last != NULL && i < G_N_ELEMENTS (rows); i++)
    {
      const TestRule *rule = &place->oracle->rules[rows[i]];

      if (place->start - last->run.end >= minutes_of (place, rows[i]))
        continue;

      add (place, rows[i], CARRY_MATTER_GAP_TO_RUN, last->own_start,
           test_thousandths (last->run.end - last->run.start >= 90 ? rule->points[place->kind]
                                                                   : rule->mild[place->kind]));
      return;
    }
}

static void
charge_gap (const Place *place, int gap)
{
  if (gap < minutes_of (place, CARRY_RULE_S7A))
    charge (place, CARRY_RULE_S7A, CARRY_MATTER_GAP_TO_RUN, 0);
  else if (gap < minutes_of (place, CARRY_RULE_S7B))
    charge (place, CARRY_RULE_S7B, CARRY_MATTER_GAP_TO_RUN, 0);
}

/* S7: the time to the nearest run of the same day, before and after. */
static void
charge_same_day (const Place *place)
{
  const TestRun *before = NULL, *after = NULL;

  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (run->run.end <= place->start && run->run.end >= place->day * TEST_DAY &&
          (before == NULL || outlasts (&run->run, &before->run)))
        before = run;
      if (run->run.start >= place->end && run->run.start < (place->day + 1) * TEST_DAY &&
          (after == NULL || run->run.start < after->run.start))
        after = run;
    }

  if (before != NULL && !is_one_visit (place, &before->run))
    charge_gap (place, place->start - before->run.end);
  if (after != NULL)
    charge_gap (place, after->run.start - place->end);
}

/* HC2 in one-visit mode. */
static void
charge_one_visit (const Place *place)
{
  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const TestRun *run = run_at (place->oracle, i);

      if (is_one_visit (place, &run->run))
        {
          charge (place, CARRY_RULE_HC2_ONE_VISIT, CARRY_MATTER_ONE_VISIT, run->own_start);
          return;
        }
    }
}

static guint
keys_of_day (const Place *place, gboolean *any, gboolean *recovery)
{
  guint keys = 0;

  for (guint i = 0; i < place->oracle->runs->len; i++)
    {
      const CarryProblemRun *run = &run_at (place->oracle, i)->run;

      if (run->start < place->day * TEST_DAY || run->start >= (place->day + 1) * TEST_DAY)
        continue;

      *any = TRUE;
      *recovery |= run->kind == CARRY_RUN_RECOVERY;
      keys |= 1u << run->key;
    }

  return keys;
}

static void
charge_day (const Place *place)
{
  gboolean any = FALSE, recovery = FALSE;
  const guint keys = keys_of_day (place, &any, &recovery);

  if (place->problem->returning)
    {
      if (any)
        charge (place, CARRY_RULE_S4B, CARRY_MATTER_EASY_DAY_RETURNING, 0);
    }
  else if (keys & 1u << CARRY_RUN_KEY_QUALITY)
    charge (place, CARRY_RULE_S4A, CARRY_MATTER_HARD_DAY, 0);
  else if (keys & 1u << CARRY_RUN_KEY_LONG)
    return;
  else if (recovery)
    charge (place, CARRY_RULE_S4C, CARRY_MATTER_RECOVERY_DAY, 0);
  else if (any)
    charge (place, CARRY_RULE_S4B, CARRY_MATTER_EASY_DAY, 0);
  else
    {
      const TestRule *rule = &place->oracle->rules[CARRY_RULE_S4D];

      add (place, CARRY_RULE_S4D, CARRY_MATTER_REST_DAY, 0,
           test_thousandths (rule->points[place->kind]) +
               (place->problem->extra_recovery ? test_thousandths (rule->extra[place->kind]) : 0));
    }
}

static void
charge_liking (const Place *place)
{
  const CarryWeekProblem *problem = place->problem;
  const int minute = place->start % TEST_DAY;
  const guint time = minute < 11 * HOUR ? 1 : minute < 16 * HOUR ? 2 : 4;

  if (problem->dislikes_doubles && (test_oracle_get_full_days (place->oracle) >> place->day & 1u) != 0)
    charge (place, CARRY_RULE_S6, CARRY_MATTER_SECOND_SESSION, 0);

  if ((problem->preferred_days != 0 && (problem->preferred_days >> place->day & 1u) == 0) ||
      (problem->preferred_times != 0 && (problem->preferred_times & time) == 0))
    charge (place, CARRY_RULE_S8, CARRY_MATTER_NOT_PREFERRED, 0);

  if (place->wish->usual != CARRY_NO_MINUTE && place->wish->usual != place->start)
    charge (place, CARRY_RULE_S11, CARRY_MATTER_MOVED, 0);
}

/* HC3 and S5a beside sessions that stay. */
static void
check_sessions (const Place *place)
{
  const TestPlaced here = { .wish = place->wish, .start = place->start };

  for (guint i = 0; i < place->oracle->sessions->len; i++)
    {
      const TestSession *other = &g_array_index (place->oracle->sessions, TestSession, i);
      const CarryProblemWish wish = { .kind = other->session.kind };
      const TestPlaced there = { .wish = &wish, .start = other->session.start };
      const int points = test_oracle_pair_once (place->oracle, &here, &there);

      if (points == TEST_FORBIDDEN)
        forbid (place, test_oracle_spacing_row (place->kind, wish.kind), CARRY_MATTER_SESSION_NEEDS_ROOM,
                other->own_start);
      else
        add (place, CARRY_RULE_S5A, CARRY_MATTER_GAP_TO_SESSION, other->own_start, points);
    }
}

static Place
place_of (const TestOracle *self, const CarryProblemWish *wish, int start, GArray *terms)
{
  return (Place){
    .oracle = self,
    .problem = self->problem,
    .wish = wish,
    .kind = wish->kind,
    .lower = test_oracle_is_lower (wish->kind),
    .start = start,
    .end = start + test_oracle_minutes (self, wish, start),
    .day = start / TEST_DAY,
    .terms = terms,
  };
}

int
test_oracle_before_quality (const TestOracle *self, const CarryProblemWish *wish, int start)
{
  const Place place = place_of (self, wish, start, NULL);

  return place.lower ? gap_to_next (&place, TRUE) : G_MAXINT;
}

void
test_oracle_judge (const TestOracle *self, const CarryProblemWish *wish, int start, GArray *terms)
{
  const Place place = place_of (self, wish, start, terms);

  check_availability (&place);
  check_health (&place);
  check_overlaps (&place);
  check_sessions (&place);
  charge_before_hard (&place);
  charge_day (&place);
  charge_liking (&place);

  if (!place.lower)
    return;

  check_runs (&place);
  charge_before_long (&place);
  charge_after_long (&place);
  charge_same_day (&place);
  charge_one_visit (&place);
}

int
test_oracle_sum (const GArray *terms)
{
  int sum = 0;

  for (guint i = 0; i < terms->len; i++)
    sum = MIN (TEST_FORBIDDEN, sum + g_array_index (terms, TestTerm, i).points);

  return sum;
}
