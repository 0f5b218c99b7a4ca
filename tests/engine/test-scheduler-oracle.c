/* test-scheduler-oracle.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"

#include "support/carry-test-random-weeks.h"

#include <math.h>

/* Random weeks from fixed seeds, each solved twice: by the scheduler, and by an exhaustive search over rules that
 * were written once more from the science file. */

#define N_WEEKS 10000u
#define N_TURNED_WEEKS 3000u
#define N_OPEN_WEEKS 300u

static GDate
date_of (GDateDay day, GDateMonth month, GDateYear year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

static TestWeek *
new_week (guint32 seed, TestWeekFlavour flavour)
{
  const GDate monday = date_of (23, G_DATE_NOVEMBER, 2026);

  return test_week_new (seed, flavour, &monday);
}

static int
thousandths (double points)
{
  return isinf (points) ? TEST_FORBIDDEN : (int)lround (points * 1000);
}

static void
check_same_points (const TestWeek *week, guint32 seed, const char *what, int start, int engine, int oracle)
{
  g_autofree char *text = NULL;

  if (engine == oracle)
    return;

  text = test_week_describe (week);
  g_error ("week %u, %s at day %d %02d:%02d: %d, but the oracle says %d\n%s", seed, what, start / TEST_DAY,
           start % TEST_DAY / 60, start % 60, engine, oracle, text);
}

static int
judge (const TestOracle *oracle, const CarryProblemWish *wish, int start, guint *n_spoken)
{
  g_autoptr (GArray) terms = g_array_new (FALSE, FALSE, sizeof (TestTerm));

  test_oracle_judge (oracle, wish, start, terms);
  for (guint i = 0; n_spoken != NULL && i < terms->len; i++)
    n_spoken[g_array_index (terms, TestTerm, i).rule]++;

  return test_oracle_sum (terms);
}

/* Each rule about places has spoken often enough to say that the two agree on it. */
static void
check_all_spoke (const guint *n_spoken)
{
  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      switch (i)
        {
        /* The rest after a race is part of the race; the others are not about single places. */
        case CARRY_RULE_HC5_HALF:
        case CARRY_RULE_HC5_MARATHON:
        case CARRY_RULE_HC5_ULTRA:
        case CARRY_RULE_HC7:
        case CARRY_RULE_HC9:
        case CARRY_RULE_HC10:
        case CARRY_RULE_HC11:
        case CARRY_RULE_S5B:
        case CARRY_RULE_S10:
          break;

        default:
          g_test_message ("%s: %u times", carry_rule_get ((CarryRuleId)i)->key, n_spoken[i]);
          g_assert_cmpuint (n_spoken[i], >, 50);
        }
    }
}

static double
sum_of_reasons (CarryPlacement *place)
{
  GListModel *reasons = carry_placement_get_reasons (place);
  double sum = 0;

  g_assert_cmpuint (g_list_model_get_n_items (reasons), >=, 1);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      sum += carry_reason_get_penalty (reason);
    }

  return sum;
}

static CarryVerdict
verdict_of (int points)
{
  if (points >= TEST_FORBIDDEN)
    return CARRY_VERDICT_BLOCKED;

  return points <= 2000 ? CARRY_VERDICT_GOOD : CARRY_VERDICT_ACCEPTABLE;
}

static void
check_place (const TestWeek *week, guint32 seed, CarryPlacement *place, int start, guint *n_spoken)
{
  const int oracle = judge (week->oracle, carry_week_problem_get_first_wish (week->problem), start, n_spoken);

  check_same_points (week, seed, "place", start, thousandths (carry_placement_get_penalty (place)), oracle);
  g_assert_cmpint (carry_placement_get_verdict (place), ==, verdict_of (oracle));
  g_assert_cmpint (thousandths (sum_of_reasons (place)), ==, oracle);
}

/* Slots, and two hours of every week that are none. */
static void
test_verdicts (void)
{
  guint n_spoken[CARRY_N_RULES] = { 0 };
  guint n_blocked = 0, n_slots = 0;

  for (guint32 seed = 1; seed <= N_WEEKS; seed++)
    {
      g_autoptr (TestWeek) week = new_week (seed, TEST_WEEK_FORWARDS);
      g_autoptr (GPtrArray) places = carry_scheduler_judge_slots (week->problem);

      g_assert_cmpuint (places->len, ==, week->problem->slots->len);

      for (guint i = 0; i < places->len; i++)
        {
          CarryPlacement *place = g_ptr_array_index (places, i);

          check_place (week, seed, place, g_array_index (week->problem->slots, CarryProblemSlot, i).start,
                       n_spoken);
          n_blocked += carry_placement_get_verdict (place) == CARRY_VERDICT_BLOCKED;
          n_slots++;
        }

      for (guint i = 0; i < 2; i++)
        {
          const guint minute = (seed * 37 + i * 611) % 1440, day = (seed + 3 * i) % 7;
          g_autoptr (CarryPlacement) place = carry_scheduler_judge (week->problem, day, minute);

          check_place (week, seed, place, (int)(day * 1440 + minute), n_spoken);
        }
    }

  check_all_spoke (n_spoken);

  /* Neither all free nor all forbidden. */
  g_assert_cmpuint (n_blocked, >, n_slots / 5);
  g_assert_cmpuint (n_blocked, <, n_slots * 4 / 5);
}

/* Which kind gives way next: a second explosive session, a second heavy one, moderate ones, the last explosive
 * and the last heavy one, then light work. */
static CarryStrengthKind
kind_to_drop (const GPtrArray *wishes)
{
  const CarryStrengthKind rest[] = { CARRY_STRENGTH_MODERATE, CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_HEAVY,
                                     CARRY_STRENGTH_UPPER,    CARRY_STRENGTH_REHAB,     CARRY_STRENGTH_CORE };
  guint n[CARRY_N_STRENGTH_KINDS] = { 0 };

  for (guint i = 0; i < wishes->len; i++)
    n[((const CarryProblemWish *)g_ptr_array_index (wishes, i))->kind]++;

  if (n[CARRY_STRENGTH_EXPLOSIVE] > 1)
    return CARRY_STRENGTH_EXPLOSIVE;
  if (n[CARRY_STRENGTH_HEAVY] > 1)
    return CARRY_STRENGTH_HEAVY;

  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    {
      if (n[rest[i]] > 0)
        return rest[i];
    }

  g_assert_not_reached ();
}

/* The oracle's answer for the wishes that the plan has not given up; before, none is given up too early, and
 * none out of turn. */
static TestLayout
solve (const TestWeek *week, CarryPlan *plan)
{
  const GArray *all = week->problem->wishes;
  const GArray *dropped = carry_plan_get_dropped (plan);
  g_autoptr (GPtrArray) wishes = g_ptr_array_new ();
  TestLayout layout;

  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (wishes, &g_array_index (all, CarryProblemWish, i));

  for (guint i = 0;; i++)
    {
      const CarryProblemWish *wish;

      layout = test_oracle_solve (week->oracle, (gpointer)wishes->pdata, wishes->len);
      if (layout.found)
        {
          g_assert_cmpuint (dropped->len, ==, i);
          return layout;
        }

      g_assert_cmpuint (dropped->len, >, i);
      wish = &g_array_index (all, CarryProblemWish, g_array_index (dropped, guint, i));
      g_assert_cmpint (wish->kind, ==, kind_to_drop (wishes));
      g_assert_true (g_ptr_array_remove (wishes, (gpointer)wish));
    }
}

/* What the plan placed, as the oracle sees it. Each wish is placed or dropped, and none twice. */
static guint
read_placements (const TestWeek *week, CarryPlan *plan, TestPlaced *placed)
{
  GListModel *placements = carry_plan_get_placements (plan);
  const GArray *dropped = carry_plan_get_dropped (plan);
  guint seen = 0;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      const guint wish = carry_placement_get_wish (placement);

      g_assert_cmpuint (wish, <, week->problem->wishes->len);
      g_assert_cmpuint (seen & 1u << wish, ==, 0);
      seen |= 1u << wish;
      placed[i] = (TestPlaced){ &g_array_index (week->problem->wishes, CarryProblemWish, wish),
                                carry_placement_get_start (placement) };
      g_assert_cmpint (carry_placement_get_kind (placement), ==, placed[i].wish->kind);
      g_assert_cmpint ((int)carry_placement_get_minutes (placement), ==,
                       test_oracle_minutes (week->oracle, placed[i].wish, placed[i].start));
    }

  for (guint i = 0; i < dropped->len; i++)
    {
      g_assert_cmpuint (seen & 1u << g_array_index (dropped, guint, i), ==, 0);
      seen |= 1u << g_array_index (dropped, guint, i);
    }

  g_assert_cmpuint (seen, ==, (1u << week->problem->wishes->len) - 1);

  return g_list_model_get_n_items (placements);
}

static void
check_layout (const TestWeek *week, guint32 seed, CarryPlan *plan, const TestLayout *layout)
{
  TestPlaced placed[TEST_MOST_WISHES];
  const guint n = read_placements (week, plan, placed);
  int before_quality = G_MAXINT;

  g_assert_cmpuint (n, ==, layout->n);
  check_same_points (week, seed, "optimum", 0, thousandths (carry_plan_get_total_penalty (plan)),
                     layout->cost);
  check_same_points (week, seed, "layout", 0, test_oracle_price (week->oracle, placed, n), layout->cost);

  for (guint i = 0; i < n; i++)
    {
      before_quality =
          MIN (before_quality, test_oracle_before_quality (week->oracle, placed[i].wish, placed[i].start));
      check_same_points (week, seed, "tie", layout->starts[i], placed[i].start, layout->starts[i]);
    }

  g_assert_cmpint (before_quality, ==, layout->before_quality);
}

/* A session that stays is judged with all others around it; that it is past says nothing against it. */
static void
check_kept_session (const TestWeek *week, guint32 seed, CarryPlan *plan, CarryPlacement *kept)
{
  TestPlaced placed[TEST_MOST_WISHES];
  const guint n = read_placements (week, plan, placed);
  const CarryProblemWish wish = {
    .kind = carry_placement_get_kind (kept),
    .minutes = carry_placement_get_minutes (kept),
    .fatigue = 1,
    .usual = CARRY_NO_MINUTE,
  };
  g_autoptr (CarryWeekProblem) rest = carry_week_problem_copy (week->problem);
  g_autoptr (TestOracle) oracle = NULL;
  const int start = carry_placement_get_start (kept);

  for (guint i = rest->fixed->len; i > 0; i--)
    {
      if (g_array_index (rest->fixed, CarryProblemSession, i - 1).start == start)
        g_array_remove_index (rest->fixed, i - 1);
    }

  for (guint i = 0; i < n; i++)
    {
      const int end = placed[i].start + test_oracle_minutes (week->oracle, placed[i].wish, placed[i].start);

      carry_week_problem_insert_session (
          rest, &(CarryProblemSession){ placed[i].start, end, placed[i].wish->kind, 0 });
    }

  rest->earliest = CARRY_NO_MINUTE;
  oracle = test_oracle_new (rest);
  memcpy (oracle->rules, week->oracle->rules, sizeof oracle->rules);
  check_same_points (week, seed, "kept session", start, thousandths (carry_placement_get_penalty (kept)),
                     judge (oracle, &wish, start, NULL));
}

static void
check_kept (const TestWeek *week, guint32 seed, CarryPlan *plan)
{
  GListModel *all = carry_plan_get_kept (plan);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (CarryPlacement) kept = g_list_model_get_item (all, i);

      check_kept_session (week, seed, plan, kept);
    }
}

/* The total is the sum of what is said of places and of the week. */
static void
check_terms (CarryPlan *plan)
{
  GListModel *placements = carry_plan_get_placements (plan);
  GListModel *reasons = carry_plan_get_week_reasons (plan);
  int sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      g_assert_cmpint (thousandths (carry_placement_get_penalty (placement)), ==,
                       thousandths (sum_of_reasons (placement)));
      sum += thousandths (carry_placement_get_penalty (placement));
    }

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      sum += thousandths (carry_reason_get_penalty (reason));
    }

  g_assert_cmpint (thousandths (carry_plan_get_total_penalty (plan)), ==, sum);
}

static void
check_plan (const TestWeek *week, guint32 seed, CarryPlan *plan)
{
  const gboolean feasible = carry_plan_get_dropped (plan)->len == 0;
  const TestLayout layout = solve (week, plan);
  double price;

  check_layout (week, seed, plan, &layout);
  check_kept (week, seed, plan);
  check_terms (plan);
  g_assert_true (carry_plan_get_proven (plan));
  g_assert_cmpint (carry_plan_get_feasible (plan), ==, feasible);
  g_assert_cmpint (g_list_model_get_n_items (carry_plan_get_conflicts (plan)) == 0, ==, feasible);
  g_assert_cmpint (carry_scheduler_price (week->problem, &price), ==, feasible);
  if (feasible)
    g_assert_cmpint (thousandths (price), ==, layout.cost);
}

static guint
count_rule (GListModel *reasons, CarryRuleId rule)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      n += carry_reason_get_finding (reason)->rule == rule;
    }

  return n;
}

static void
check_optima (TestWeekFlavour flavour, guint n_weeks)
{
  guint n_feasible = 0, n_alike = 0, n_long_breaks = 0, n_rests = 0, n_too_many = 0;

  for (guint32 seed = 1; seed <= n_weeks; seed++)
    {
      g_autoptr (TestWeek) week = new_week (seed, flavour);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (week->problem);

      check_plan (week, seed, plan);
      n_feasible += carry_plan_get_feasible (plan);
      n_alike += count_rule (carry_plan_get_week_reasons (plan), CARRY_RULE_S10);
      n_long_breaks += count_rule (carry_plan_get_week_reasons (plan), CARRY_RULE_S5B);
      n_rests += count_rule (carry_plan_get_conflicts (plan), CARRY_RULE_HC9);
      n_too_many += count_rule (carry_plan_get_conflicts (plan), CARRY_RULE_HC7);
    }

  g_test_message ("%u of %u weeks have room; S10 %u, S5b %u, HC9 %u, HC7 %u times", n_feasible, n_weeks,
                  n_alike, n_long_breaks, n_rests, n_too_many);
  g_assert_cmpuint (n_feasible, >, n_weeks / 5);
  g_assert_cmpuint (n_feasible, <, n_weeks * 4 / 5);
  g_assert_cmpuint (n_alike, >, n_weeks / 200);
  g_assert_cmpuint (n_too_many, >, n_weeks / 200);

  if (flavour == TEST_WEEK_OPEN)
    return;

  /* These take a session in another week, or a day without a run. */
  g_assert_cmpuint (n_long_breaks, >, n_weeks / 200);
  g_assert_cmpuint (n_rests, >, n_weeks / 200);
}

static void
test_optimum (void)
{
  check_optima (TEST_WEEK_FORWARDS, N_WEEKS);
}

static void
test_open_weeks (void)
{
  check_optima (TEST_WEEK_OPEN, N_OPEN_WEEKS);
}

static void
check_same_places (GListModel *a, GListModel *b)
{
  g_assert_cmpuint (g_list_model_get_n_items (a), ==, g_list_model_get_n_items (b));

  for (guint i = 0; i < g_list_model_get_n_items (a); i++)
    {
      g_autoptr (CarryPlacement) one = g_list_model_get_item (a, i);
      g_autoptr (CarryPlacement) other = g_list_model_get_item (b, i);

      g_assert_cmpint (carry_placement_get_start (one), ==, carry_placement_get_start (other));
      g_assert_cmpint (carry_placement_get_kind (one), ==, carry_placement_get_kind (other));
      g_assert_cmpuint (carry_placement_get_minutes (one), ==, carry_placement_get_minutes (other));
      g_assert_cmpfloat (carry_placement_get_penalty (one), ==, carry_placement_get_penalty (other));
    }
}

static void
check_same_conflicts (CarryPlan *a, CarryPlan *b)
{
  GListModel *ours = carry_plan_get_conflicts (a), *theirs = carry_plan_get_conflicts (b);

  g_assert_cmpuint (g_list_model_get_n_items (ours), ==, g_list_model_get_n_items (theirs));

  for (guint i = 0; i < g_list_model_get_n_items (ours); i++)
    {
      g_autoptr (CarryReason) one = g_list_model_get_item (ours, i);
      g_autoptr (CarryReason) other = g_list_model_get_item (theirs, i);

      g_assert_cmpint (carry_reason_get_finding (one)->rule, ==, carry_reason_get_finding (other)->rule);
      g_assert_cmpint (carry_reason_get_finding (one)->matter, ==, carry_reason_get_finding (other)->matter);
      g_assert_cmpint (carry_reason_get_finding (one)->other, ==, carry_reason_get_finding (other)->other);
      g_assert_cmpint (carry_reason_get_finding (one)->wanted, ==, carry_reason_get_finding (other)->wanted);
    }
}

static void
check_same_plan (CarryPlan *a, CarryPlan *b)
{
  check_same_places (carry_plan_get_placements (a), carry_plan_get_placements (b));
  check_same_places (carry_plan_get_kept (a), carry_plan_get_kept (b));
  check_same_places (carry_plan_get_slots (a), carry_plan_get_slots (b));
  check_same_conflicts (a, b);
  g_assert_cmpfloat (carry_plan_get_total_penalty (a), ==, carry_plan_get_total_penalty (b));
  g_assert_cmpuint (carry_plan_get_dropped (a)->len, ==, carry_plan_get_dropped (b)->len);
  g_assert_cmpint (carry_plan_suggests_one_fewer (a), ==, carry_plan_suggests_one_fewer (b));
}

static void
test_order (void)
{
  for (guint32 seed = 1; seed <= N_TURNED_WEEKS; seed++)
    {
      g_autoptr (TestWeek) week = new_week (seed, TEST_WEEK_FORWARDS);
      g_autoptr (TestWeek) turned = new_week (seed, TEST_WEEK_BACKWARDS);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (week->problem);
      g_autoptr (CarryPlan) again = carry_scheduler_solve (week->problem);
      g_autoptr (CarryPlan) other = carry_scheduler_solve (turned->problem);
      const guint n = week->problem->wishes->len;

      check_same_plan (plan, again);
      check_same_plan (plan, other);

      for (guint i = 0; i < carry_plan_get_dropped (plan)->len; i++)
        {
          const guint here = g_array_index (carry_plan_get_dropped (plan), guint, i);
          const guint there = g_array_index (carry_plan_get_dropped (other), guint, i);

          g_assert_cmpmem (
              &g_array_index (week->problem->wishes, CarryProblemWish, here), sizeof (CarryProblemWish),
              &g_array_index (turned->problem->wishes, CarryProblemWish, there), sizeof (CarryProblemWish));
          g_assert_cmpuint (there, <, n);
        }
    }
}

/* The same week at the turn of a year, in a leap year, and around the change to summer time. */
static void
test_calendar (void)
{
  const GDate firsts[] = { date_of (29, G_DATE_DECEMBER, 2031), date_of (26, G_DATE_FEBRUARY, 2028),
                           date_of (25, G_DATE_MARCH, 2030) };

  for (guint32 seed = 1; seed <= N_TURNED_WEEKS; seed++)
    {
      const GDate *first = &firsts[seed % G_N_ELEMENTS (firsts)];
      g_autoptr (TestWeek) week = new_week (seed, TEST_WEEK_FORWARDS);
      g_autoptr (TestWeek) moved = test_week_new (seed, TEST_WEEK_FORWARDS, first);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (week->problem);
      g_autoptr (CarryPlan) other = carry_scheduler_solve (moved->problem);

      g_assert_cmpint (g_date_compare (carry_plan_get_first (other), first), ==, 0);
      check_same_plan (plan, other);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/scheduler/oracle/verdicts", test_verdicts);
  g_test_add_func ("/engine/scheduler/oracle/optimum", test_optimum);
  g_test_add_func ("/engine/scheduler/oracle/open-weeks", test_open_weeks);
  g_test_add_func ("/engine/scheduler/oracle/order", test_order);
  g_test_add_func ("/engine/scheduler/oracle/calendar", test_calendar);

  return g_test_run ();
}
