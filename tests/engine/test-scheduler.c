/* test-scheduler.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-rule.h"
#include "carry-scheduler.h"

#include <math.h>

#define AT(hours, minutes) ((hours) * 60 + (minutes))

/* A week of its own, first day Monday 23 November 2026, sessions of 45 minutes. */
static CarryWeekProblem *
new_problem (void)
{
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);

  return carry_week_problem_new (&monday);
}

static CarryReason *
find_reason (CarryPlacement *place, const char *rule)
{
  GListModel *reasons = carry_placement_get_reasons (place);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      if (g_str_equal (carry_reason_get_rule (reason), rule))
        return g_steal_pointer (&reason);
    }

  return NULL;
}

/* One run and one session: what a rule says on either side of its limit. Wednesday is day 2. */
typedef struct
{
  const char *name;
  guint run_day, run_start, run_minutes;
  CarryRunKind run_kind;
  CarryRacePriority priority;
  guint day, start;
  const char *rule;
  double penalty; /* INFINITY: blocked; -1: the rule is silent or has nothing against it */
} Edge;

static const Edge edges[] = {
  /* The session ends at 18:45. */
  { "hc1-23h59", 3, AT (18, 44), 60, CARRY_RUN_INTERVALS, 0, 2, AT (18, 0), "HC1", INFINITY },
  { "s1a-24h", 3, AT (18, 45), 60, CARRY_RUN_INTERVALS, 0, 2, AT (18, 0), "S1a", 4 },
  { "s1a-35h59", 4, AT (6, 44), 60, CARRY_RUN_TEMPO, 0, 2, AT (18, 0), "S1a", 4 },
  { "s1b-36h", 4, AT (6, 45), 60, CARRY_RUN_TEMPO, 0, 2, AT (18, 0), "S1b", 2 },
  { "s1b-47h59", 4, AT (18, 44), 60, CARRY_RUN_HILLS, 0, 2, AT (18, 0), "S1b", 2 },
  { "s1b-48h", 4, AT (18, 45), 60, CARRY_RUN_HILLS, 0, 2, AT (18, 0), "S1b", -1 },
  { "hc1-not-easy", 3, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (18, 0), "HC1", -1 },
  { "s2a-23h59", 3, AT (18, 44), 60, CARRY_RUN_LONG, 0, 2, AT (18, 0), "S2a", 6 },
  { "s2b-24h", 3, AT (18, 45), 60, CARRY_RUN_LONG, 0, 2, AT (18, 0), "S2b", 2 },
  { "s2b-36h", 4, AT (6, 45), 60, CARRY_RUN_LONG, 0, 2, AT (18, 0), "S2b", -1 },
  { "s3a-long-11h59", 2, AT (5, 1), 90, CARRY_RUN_LONG, 0, 2, AT (18, 30), "S3a", 4 },
  { "s3a-short", 2, AT (5, 1), 89, CARRY_RUN_LONG, 0, 2, AT (16, 0), "S3a", 2 },
  { "s3a-easy-90", 2, AT (5, 1), 90, CARRY_RUN_EASY, 0, 2, AT (16, 0), "S3a", 4 },
  { "s3a-easy-89", 2, AT (5, 1), 89, CARRY_RUN_EASY, 0, 2, AT (16, 0), "S3a", -1 },
  { "s3b-12h", 2, AT (5, 0), 90, CARRY_RUN_LONG, 0, 2, AT (18, 30), "S3b", 3 },
  { "s3b-short-29h59", 2, AT (5, 1), 89, CARRY_RUN_LONG, 0, 3, AT (12, 29), "S3b", 1 },
  { "s3c-30h", 2, AT (5, 0), 90, CARRY_RUN_LONG, 0, 3, AT (12, 30), "S3c", 1 },
  { "s3c-48h", 2, AT (5, 0), 90, CARRY_RUN_LONG, 0, 4, AT (6, 30), "S3c", -1 },
  { "s3c-short", 2, AT (5, 0), 80, CARRY_RUN_LONG, 0, 3, AT (12, 30), "S3c", -1 },
  { "hc5b-35h59", 2, AT (5, 0), 150, CARRY_RUN_LONG, 0, 3, AT (19, 29), "HC5b", INFINITY },
  { "hc5b-36h", 2, AT (5, 0), 150, CARRY_RUN_LONG, 0, 3, AT (19, 30), "HC5b", -1 },
  { "hc5b-149min", 2, AT (5, 0), 149, CARRY_RUN_LONG, 0, 3, AT (12, 0), "HC5b", -1 },
  { "hc2-2h59", 2, AT (7, 0), 60, CARRY_RUN_TEMPO, 0, 2, AT (10, 59), "HC2", INFINITY },
  { "s7a-3h", 2, AT (7, 0), 60, CARRY_RUN_TEMPO, 0, 2, AT (11, 0), "S7a", 2 },
  { "s7a-5h59", 2, AT (7, 0), 60, CARRY_RUN_TEMPO, 0, 2, AT (13, 59), "S7a", 2 },
  { "s7b-6h", 2, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (14, 0), "S7b", 1 },
  { "s7b-9h", 2, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (17, 0), "S7b", -1 },
  { "hc2-easy-run-is-free", 2, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (9, 0), "HC2", -1 },
  { "hc2-over-midnight", 2, AT (21, 0), 170, CARRY_RUN_INTERVALS, 0, 3, AT (2, 0), "HC2", INFINITY },
  { "hc2b-2h59", 2, AT (11, 44), 60, CARRY_RUN_EASY, 0, 2, AT (8, 0), "HC2b", INFINITY },
  { "hc2b-3h", 2, AT (11, 45), 60, CARRY_RUN_EASY, 0, 2, AT (8, 0), "HC2b", -1 },
  { "hc4-c", 4, AT (18, 44), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_C, 2, AT (18, 0), "HC4", INFINITY },
  { "hc4-c-48h", 4, AT (18, 45), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_C, 2, AT (18, 0), "HC4", -1 },
  { "hc4-b", 6, AT (18, 44), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_B, 2, AT (18, 0), "HC4", INFINITY },
  { "hc4-b-4d", 6, AT (18, 45), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_B, 2, AT (18, 0), "HC4", -1 },
  { "hc4-a", 6, AT (18, 45), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_A, 0, AT (0, 0), "HC4", INFINITY },
  { "hc4-none", 4, AT (18, 44), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_NONE, 2, AT (18, 0), "HC4",
    INFINITY },
  { "hc5-47h59", 0, AT (9, 0), 60, CARRY_RUN_RACE, 0, 2, AT (9, 59), "HC5", INFINITY },
  { "hc5-48h", 0, AT (9, 0), 60, CARRY_RUN_RACE, 0, 2, AT (10, 0), "HC5", -1 },
  { "s4a", 2, AT (7, 0), 60, CARRY_RUN_HILLS, 0, 2, AT (18, 0), "S4a", 0 },
  { "s4b", 2, AT (7, 0), 60, CARRY_RUN_CROSS, 0, 2, AT (18, 0), "S4b", 1 },
  { "s4c", 2, AT (7, 0), 30, CARRY_RUN_RECOVERY, 0, 2, AT (18, 0), "S4c", 2 },
  { "s4d", 1, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (12, 0), "S4d", 2 },
  { "hc8-taken", 2, AT (12, 30), 60, CARRY_RUN_EASY, 0, 2, AT (12, 0), "HC8", INFINITY },
  { "hc8-touching", 2, AT (12, 45), 60, CARRY_RUN_EASY, 0, 2, AT (12, 0), "HC8", -1 },
  { "hc8-midnight", 1, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (23, 16), "HC8", INFINITY },
  { "hc8-until-midnight", 1, AT (7, 0), 60, CARRY_RUN_EASY, 0, 2, AT (23, 15), "HC8", -1 },
};

static void
test_edge (gconstpointer data)
{
  const Edge *edge = data;
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlacement) place = NULL;
  g_autoptr (CarryReason) reason = NULL;

  carry_week_problem_add_run (problem, edge->run_day, edge->run_start, edge->run_minutes, edge->run_kind,
                              edge->priority);
  place = carry_scheduler_judge (problem, edge->day, edge->start);
  reason = find_reason (place, edge->rule);

  if (edge->penalty < 0)
    {
      g_assert_true (reason == NULL || carry_reason_get_penalty (reason) == 0);
      return;
    }

  g_assert_nonnull (reason);
  g_assert_cmpfloat (carry_reason_get_penalty (reason), ==, edge->penalty);
  g_assert_cmpint (carry_reason_is_blocking (reason), ==, isinf (edge->penalty) != 0);
}

typedef struct
{
  guint day, start;
  const char *rule, *text;
} Words;

static void
check_words (CarryWeekProblem *problem, const Words *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    {
      g_autoptr (CarryPlacement) place = carry_scheduler_judge (problem, words[i].day, words[i].start);
      g_autoptr (CarryReason) reason = find_reason (place, words[i].rule);

      g_assert_nonnull (reason);
      g_assert_cmpstr (carry_reason_get_text (reason), ==, words[i].text);
    }
}

static void
test_words (void)
{
  static const Words intervals[] = {
    { 1, AT (18, 0), "HC1", "12 h before Intervals, at least 24 h are needed" },
    { 1, AT (6, 16), "HC1", "23 h before Intervals, at least 24 h are needed" },
    { 2, AT (18, 0), "S7b", "10 h after Intervals" },
    { 0, AT (18, 0), "S1b", "36 h before Intervals, 48 h would be better" },
    { 2, AT (9, 0), "HC2", "1 h after Intervals, at least 3 h are needed" },
    { 2, AT (8, 20), "HC2", "20 min after Intervals, at least 3 h are needed" },
    { 2, AT (7, 30), "HC8", "Intervals is at this time" },
  };
  static const Words race[] = {
    { 3, AT (18, 0), "HC4", "2 days before Race, at least 10 days are needed" },
    { 6, AT (18, 0), "HC5", "8 h after Race, at least 48 h are needed" },
  };
  g_autoptr (CarryWeekProblem) hard = new_problem ();
  g_autoptr (CarryWeekProblem) racing = new_problem ();

  carry_week_problem_add_run (hard, 2, AT (7, 0), 60, CARRY_RUN_INTERVALS, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (racing, 6, AT (9, 0), 60, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_A);

  check_words (hard, intervals, G_N_ELEMENTS (intervals));
  check_words (racing, race, G_N_ELEMENTS (race));
}

/* Both races are looked at, not only the next. */
static void
test_two_races (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlacement) place = NULL;
  g_autoptr (CarryReason) reason = NULL;

  carry_week_problem_add_run (problem, 3, AT (9, 0), 20, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_C);
  carry_week_problem_add_run (problem, 6, AT (9, 0), 90, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_A);
  place = carry_scheduler_judge (problem, 0, AT (18, 0));
  reason = find_reason (place, "HC4");

  g_assert_nonnull (reason);
  g_assert_cmpstr (carry_reason_get_text (reason), ==, "5 days before Race, at least 10 days are needed");
}

static void
test_extra_recovery (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlacement) early = NULL, rest = NULL;
  g_autoptr (CarryReason) soon = NULL, slow = NULL, free_day = NULL;

  problem->extra_recovery = TRUE;
  carry_week_problem_add_run (problem, 4, AT (6, 0), 60, CARRY_RUN_TEMPO, CARRY_RACE_PRIORITY_NONE);
  early = carry_scheduler_judge (problem, 2, AT (18, 0));
  rest = carry_scheduler_judge (problem, 0, AT (12, 0));
  soon = find_reason (early, "S1a");
  slow = find_reason (early, "S1c");
  free_day = find_reason (rest, "S4d");

  g_assert_cmpfloat (carry_reason_get_penalty (soon), ==, 4);
  g_assert_cmpfloat (carry_reason_get_penalty (slow), ==, 2);
  g_assert_cmpfloat (carry_reason_get_penalty (free_day), ==, 4);
}

static void
test_doubles (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlacement) with_run = NULL, alone = NULL;
  g_autoptr (CarryReason) twice = NULL, once = NULL;

  problem->dislikes_doubles = TRUE;
  carry_week_problem_add_run (problem, 2, AT (7, 0), 60, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
  with_run = carry_scheduler_judge (problem, 2, AT (18, 0));
  alone = carry_scheduler_judge (problem, 4, AT (12, 0));
  twice = find_reason (with_run, "S6");
  once = find_reason (alone, "S6");

  g_assert_cmpfloat (carry_reason_get_penalty (twice), ==, 2);
  g_assert_null (once);
}

static void
test_fixed_sessions (void)
{
  static const struct
  {
    guint day, start;
    CarryStrengthKind fixed;
    const char *rule;
    double penalty;
  } rows[] = {
    { 4, AT (17, 59), CARRY_STRENGTH_HEAVY, "HC3", INFINITY }, /* 47 h 59 min */
    { 4, AT (18, 0), CARRY_STRENGTH_HEAVY, "S5a", 1 },
    { 5, AT (17, 59), CARRY_STRENGTH_HEAVY, "S5a", 1 },
    { 5, AT (18, 0), CARRY_STRENGTH_HEAVY, "S5a", -1 },
    { 0, AT (18, 1), CARRY_STRENGTH_HEAVY, "HC3", INFINITY }, /* before it */
    { 3, AT (17, 59), CARRY_STRENGTH_EXPLOSIVE, "HC3", INFINITY },
    { 3, AT (18, 0), CARRY_STRENGTH_EXPLOSIVE, "HC3", -1 },
    { 3, AT (18, 0), CARRY_STRENGTH_CORE, "HC3", -1 },
    { 2, AT (18, 30), CARRY_STRENGTH_CORE, "HC8", INFINITY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryWeekProblem) problem = new_problem ();
      g_autoptr (CarryPlacement) place = NULL;
      g_autoptr (CarryReason) reason = NULL;

      carry_week_problem_add_session (problem, 2, AT (18, 0), 45, rows[i].fixed);
      place = carry_scheduler_judge (problem, rows[i].day, rows[i].start);
      reason = find_reason (place, rows[i].rule);

      g_test_message ("row %u", i);
      g_assert_cmpfloat (reason != NULL ? carry_reason_get_penalty (reason) : -1, ==, rows[i].penalty);
    }
}

/* A repeating week also keeps 48 hours over its edge: Sunday evening and Monday evening are a day apart. */
static void
test_edge_of_the_week (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) once = NULL, again = NULL;

  carry_week_problem_set_wishes (problem, 2, CARRY_STRENGTH_HEAVY, 45);
  carry_week_problem_add_slot (problem, 0, AT (18, 0));
  carry_week_problem_add_slot (problem, 6, AT (18, 0));

  once = carry_scheduler_solve (problem);
  problem->repeats = TRUE;
  again = carry_scheduler_solve (problem);

  g_assert_true (carry_plan_get_feasible (once));
  g_assert_false (carry_plan_get_feasible (again));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (again)), ==, 1);
}

static void
test_no_slots (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  g_autoptr (CarryReason) conflict = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==, 0);
  g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, 0);
  g_assert_cmpstr (carry_reason_get_rule (conflict), ==, "HC8");
}

static void
test_no_sessions (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;

  carry_week_problem_set_wishes (problem, 0, CARRY_STRENGTH_HEAVY, 45);
  carry_week_problem_add_slot (problem, 3, AT (18, 0));
  plan = carry_scheduler_solve (problem);

  g_assert_true (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_slots (plan)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_conflicts (plan)), ==, 0);
}

/* Hard runs every day leave no place, and each of them stands in the way. */
static void
test_all_blocked (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryReason) conflict = NULL;

  problem->repeats = TRUE;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      carry_week_problem_add_run (problem, day, AT (7, 0), 60, CARRY_RUN_INTERVALS, CARRY_RACE_PRIORITY_NONE);
      carry_week_problem_add_slot (problem, day, AT (18, 0));
    }

  plan = carry_scheduler_solve (problem);
  conflict = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_conflicts (plan)), ==, 7);
  g_assert_cmpstr (carry_reason_get_text (conflict), ==,
                   "Intervals on Tuesday: no lower-body strength in the 24 h before");
}

/* As many as possible are placed, and the distance between sessions is named. */
static void
test_too_many (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryReason) conflict = NULL;

  carry_week_problem_set_wishes (problem, 5, CARRY_STRENGTH_HEAVY, 45);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    carry_week_problem_add_slot (problem, day, AT (12, 0));

  plan = carry_scheduler_solve (problem);
  conflict = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==, 4);
  g_assert_cmpstr (carry_reason_get_rule (conflict), ==, "HC3");
}

static void
test_past_is_left_alone (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;

  problem->earliest = 3 * (int)CARRY_MINUTES_PER_DAY;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    carry_week_problem_add_slot (problem, day, AT (12, 0));

  plan = carry_scheduler_solve (problem);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);

  g_assert_cmpuint (g_date_get_weekday (carry_placement_get_day (placement)), ==, G_DATE_THURSDAY);
}

static void
test_taken_slots (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) slot = NULL, placement = NULL;

  carry_week_problem_add_slot (problem, 1, AT (12, 0));
  carry_week_problem_add_slot (problem, 3, AT (12, 0));
  carry_week_problem_add_slot (problem, 3, AT (12, 0));
  g_array_index (problem->slots, CarryProblemSlot, 0).taken = TRUE;

  plan = carry_scheduler_solve (problem);
  slot = g_list_model_get_item (carry_plan_get_slots (plan), 0);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);

  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_slots (plan)), ==, 2);
  g_assert_cmpint (carry_placement_get_verdict (slot), ==, CARRY_VERDICT_GOOD);
  g_assert_cmpuint (g_date_get_weekday (carry_placement_get_day (placement)), ==, G_DATE_THURSDAY);
}

/* All three days cost the same; Saturday comes last but has no hard run after it. */
static void
test_tie_more_time (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;

  carry_week_problem_add_run (problem, 4, AT (7, 0), 30, CARRY_RUN_REPS, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_slot (problem, 0, AT (12, 0));
  carry_week_problem_add_slot (problem, 1, AT (12, 0));
  carry_week_problem_add_slot (problem, 5, AT (12, 0));

  plan = carry_scheduler_solve (problem);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);

  g_assert_cmpuint (g_date_get_weekday (carry_placement_get_day (placement)), ==, G_DATE_SATURDAY);
}

static void
test_tie_fewer_doubles (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;

  /* The recovery run costs 2, just as the day without a run. */
  carry_week_problem_add_run (problem, 0, AT (7, 0), 30, CARRY_RUN_RECOVERY, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_slot (problem, 0, AT (18, 0));
  carry_week_problem_add_slot (problem, 1, AT (12, 0));
  carry_week_problem_add_slot (problem, 2, AT (12, 0));

  plan = carry_scheduler_solve (problem);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);

  g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, 2);
  g_assert_cmpuint (g_date_get_weekday (carry_placement_get_day (placement)), ==, G_DATE_TUESDAY);
}

/* Two sessions on one day never come out, even where the distance rule has nothing to say. */
static void
test_one_session_a_day (void)
{
  g_autoptr (CarryWeekProblem) problem = new_problem ();
  g_autoptr (CarryPlan) plan = NULL;

  carry_week_problem_set_wishes (problem, 2, CARRY_STRENGTH_CORE, 45);
  carry_week_problem_add_slot (problem, 0, AT (7, 0));
  carry_week_problem_add_slot (problem, 0, AT (18, 0));
  plan = carry_scheduler_solve (problem);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_placements (plan)), ==, 1);
}

static void
add_tests (void)
{
  g_test_add_func ("/engine/scheduler/words", test_words);
  g_test_add_func ("/engine/scheduler/two-races", test_two_races);
  g_test_add_func ("/engine/scheduler/extra-recovery", test_extra_recovery);
  g_test_add_func ("/engine/scheduler/doubles", test_doubles);
  g_test_add_func ("/engine/scheduler/fixed-sessions", test_fixed_sessions);
  g_test_add_func ("/engine/scheduler/edge-of-the-week", test_edge_of_the_week);
  g_test_add_func ("/engine/scheduler/no-slots", test_no_slots);
  g_test_add_func ("/engine/scheduler/no-sessions", test_no_sessions);
  g_test_add_func ("/engine/scheduler/all-blocked", test_all_blocked);
  g_test_add_func ("/engine/scheduler/too-many", test_too_many);
  g_test_add_func ("/engine/scheduler/past", test_past_is_left_alone);
  g_test_add_func ("/engine/scheduler/taken-slots", test_taken_slots);
  g_test_add_func ("/engine/scheduler/tie/more-time", test_tie_more_time);
  g_test_add_func ("/engine/scheduler/tie/fewer-doubles", test_tie_fewer_doubles);
  g_test_add_func ("/engine/scheduler/one-session-a-day", test_one_session_a_day);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/scheduler/edge/", edges[i].name, NULL);

      g_test_add_data_func (path, &edges[i], test_edge);
    }

  add_tests ();

  return g_test_run ();
}
