/* test-load-gauge.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-log.h"
#include "carry-load-wording.h"

#include "support/carry-test-log.h"

/* Three sets of 5 with 100 kg and 2 in reserve were done: 7 to the limit, by Epley 123.33 kg and by Brzycki 120 kg, so
 * 121.67 kg. Shares by repetitions to the limit are the chart's in science.md: 6 83.7, 7 81.1, 8 78.6, 10 73.9. */
typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static const GDate *
today (void)
{
  static GDate day;

  day = test_day (12, G_DATE_NOVEMBER, 2026);

  return &day;
}

static void
set_up (Fixture *fixture, gboolean logged, CarryUnits units)
{
  const GDate before = carry_day_plus (today (), -3), later = carry_day_plus (today (), 2);
  const CarrySet squats[] = { carry_set_of (5, 100, 2), carry_set_of (5, 100, 2), carry_set_of (5, 100, 2) };
  const CarrySet pull_ups[] = { carry_set_of (5, 10, 2) };

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "barbell-weight", 20.0, "barbell-step", 2.5, "weight", 70.0, "units", units,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
  if (!logged)
    return;

  test_log (fixture->diary, fixture->catalogue, &before, "back_squat", "3x5@RIR2", squats, 3);
  test_log (fixture->diary, fixture->catalogue, &before, "pull_up", "1x5@10kg", pull_ups, 1);
  /* What comes later says nothing of today. */
  test_log (fixture->diary, fixture->catalogue, &later, "back_squat", "3x5@RIR2", pull_ups, 1);
}

static void
tear_down (Fixture *fixture)
{
  g_assert_finalize_object (fixture->athlete);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
}

static const struct
{
  const char *name;
  const char *exercise;
  const char *dose;
  double load_kg;
  gboolean logged;
  const char *weight, *percent, *effort; /* “?” and how the reason begins: not known */
} views[] = {
  /* 80% of 121.67 kg is 97.3; 80% are 7.44 to the limit, which leave 2.44, in halves 2.5. */
  { "percent", "back_squat", "3x5@80%", 0, TRUE, "97.5 kg", "80%", "RPE 7.5" },
  { "rpe", "back_squat", "3x5@RPE8", 0, TRUE, "97.5 kg", "81%", "RPE 8" },
  { "rir-range", "back_squat", "3x5@RIR1-3", 0, TRUE, "95 kg–102.5 kg", "79–84%", "RPE 7–9" },
  { "rm", "back_squat", "3x4@6-8RM", 0, TRUE, "95 kg–102.5 kg", "79–84%", "RPE 6–8" },
  /* 90.4% are 3.6 to the limit. */
  { "too-many-reps", "back_squat", "3x5@110kg", 0, TRUE, "110 kg", "90%", "?These are more" },
  { "above-maximum", "back_squat", "3x1@125kg", 0, TRUE, "125 kg", "103%", "?This is more" },
  /* 61.6% leave 9 of 14 in reserve; 49.3% are not in the chart. */
  { "light", "back_squat", "3x5@75kg", 0, TRUE, "75 kg", "62%", "?This is too light" },
  { "very-light", "back_squat", "3x5@60kg", 0, TRUE, "60 kg", "49%", "?This is too light" },
  { "seconds", "back_squat", "3x30s@70%", 0, TRUE, "85 kg", "70%", "?This can be" },
  /* A load in kg says more than the share it was made from. 74.0% leave 5 of 10. */
  { "own-load", "back_squat", "3x5@80%", 90, TRUE, "90 kg", "74%", "RPE 5" },
  { "unknown-percent", "back_squat", "3x5@80%", 0, FALSE, "?There is no", "80%", "RPE 7.5" },
  { "unknown-rpe", "back_squat", "3x5@RPE8", 0, FALSE, "?There is no", "81%", "RPE 8" },
  { "unknown-kilograms", "back_squat", "3x5@100kg", 0, FALSE, "100 kg", "?There is no", "?There is no" },
  { "unknown-own-load", "back_squat", "3x5@80%", 90, FALSE, "90 kg", "80%", "RPE 7.5" },
  { "endurance", "back_squat", "3x20@RPE8", 0, TRUE, "?So many", "?So many", "RPE 8" },
  { "body", "push_up", "3x10", 0, FALSE, "Body", "Body", "Body" },
  /* 5 with 80 kg in all: 97.3 kg; 10 kg more than the body is 82% of it. */
  { "with-own-weight", "pull_up", "3x5@10kg", 0, TRUE, "10 kg", "82%", "RPE 8.5" },
};

static void
check_view (CarryLoadGauge *gauge, CarryItem *item, CarryLoadView view, const char *expected)
{
  g_autofree char *reason = NULL;
  g_autofree char *text = carry_load_gauge_format (gauge, item, view, &reason);

  if (expected[0] != '?')
    {
      g_assert_cmpstr (text, ==, expected);
      g_assert_null (reason);
      return;
    }

  g_assert_null (text);
  g_assert_nonnull (reason);
  if (!g_str_has_prefix (reason, expected + 1))
    g_error ("“%s” does not begin with “%s”", reason, expected + 1);
}

static void
test_view (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  Fixture fixture;
  g_autoptr (CarryItem) bare = NULL;
  g_autoptr (CarryItem) item = NULL;
  g_autoptr (CarryLoadGauge) gauge = NULL;

  set_up (&fixture, views[i].logged, CARRY_UNITS_METRIC);
  bare = test_item (fixture.catalogue, views[i].exercise, views[i].dose);
  item = carry_item_with_target (bare, carry_item_get_prescription (bare), views[i].load_kg,
                                 CARRY_TARGET_ORIGIN_PLAN);
  gauge = carry_load_gauge_new (fixture.diary, fixture.athlete, carry_item_get_exercise (item), today ());
  check_view (gauge, item, CARRY_LOAD_VIEW_WEIGHT, views[i].weight);
  check_view (gauge, item, CARRY_LOAD_VIEW_PERCENT, views[i].percent);
  check_view (gauge, item, CARRY_LOAD_VIEW_EFFORT, views[i].effort);
  tear_down (&fixture);
}

static const struct
{
  const char *name;
  const char *dose;
  double load_kg;
  gboolean logged;
  const char *typed;
  guint expected;
  const char *dose_after;
  double load_after;
  CarryTargetOrigin origin;
} lines[] = {
  { "percent", "3x5@RPE8", 97.5, TRUE, "70%", 0, "3x5@70%", 85, CARRY_TARGET_ORIGIN_RUNNER },
  { "rpe", "3x5@80%", 97.5, TRUE, "rpe9", 0, "3x5@RPE9", 102.5, CARRY_TARGET_ORIGIN_RUNNER },
  { "kilograms", "3x5@80%", 97.5, TRUE, "62,5", CARRY_DOSE_LINE_TARGET, "3x5@62.5kg", 62.5,
    CARRY_TARGET_ORIGIN_RUNNER },
  /* As it was typed, be there such plates or not. */
  { "odd-kilograms", "3x5@80%", 97.5, TRUE, "61.3 kg", 0, "3x5@61.3kg", 61.3, CARRY_TARGET_ORIGIN_RUNNER },
  /* 8 at RPE 8 are 10 to the limit. */
  { "reps-at-rpe", "3x5@RPE8", 97.5, TRUE, "3x8", 0, "3x8@RPE8", 90, CARRY_TARGET_ORIGIN_RUNNER },
  { "reps-at-percent", "3x5@80%", 97.5, TRUE, "3x8", 0, "3x8@80%", 97.5, CARRY_TARGET_ORIGIN_RUNNER },
  { "sets", "3x5@RPE8", 97.5, TRUE, "4 sets", 0, "4x5@RPE8", 97.5, CARRY_TARGET_ORIGIN_RUNNER },
  { "rest", "3x5@RPE8", 97.5, TRUE, "2:30", CARRY_DOSE_LINE_REST, "3x5@RPE8 r150", 97.5,
    CARRY_TARGET_ORIGIN_PLAN },
  { "tempo", "3x5@RPE8", 97.5, TRUE, "3-0-1", CARRY_DOSE_LINE_TEMPO, "3x5@RPE8 t301", 97.5,
    CARRY_TARGET_ORIGIN_PLAN },
  { "body-weight", "3x5@80%", 97.5, TRUE, "bw", 0, "3x5", 0, CARRY_TARGET_ORIGIN_RUNNER },
  { "pounds", "3x5@80%", 97.5, TRUE, "225 lb", 0, "3x5@102.0582833kg", 102.0583, CARRY_TARGET_ORIGIN_RUNNER },
  { "unknown-percent", "3x5@RPE8", 97.5, FALSE, "70%", 0, "3x5@70%", 0, CARRY_TARGET_ORIGIN_RUNNER },
};

static void
test_line (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  Fixture fixture;
  g_autoptr (CarryItem) bare = NULL;
  g_autoptr (CarryItem) before = NULL;
  g_autoptr (CarryItem) after = NULL;
  g_autoptr (CarryLoadGauge) gauge = NULL;
  g_autoptr (CarryDoseLine) line =
      carry_dose_line_parse (lines[i].typed, CARRY_UNITS_METRIC, lines[i].expected);
  g_autofree char *dose = NULL;

  set_up (&fixture, lines[i].logged, CARRY_UNITS_METRIC);
  bare = test_item (fixture.catalogue, "back_squat", lines[i].dose);
  before = carry_item_with_target (bare, carry_item_get_prescription (bare), lines[i].load_kg,
                                   CARRY_TARGET_ORIGIN_PLAN);
  gauge = carry_load_gauge_new (fixture.diary, fixture.athlete, carry_item_get_exercise (bare), today ());
  after = carry_load_gauge_read (gauge, before, line);
  dose = carry_prescription_to_string (carry_item_get_prescription (after));
  g_assert_cmpstr (dose, ==, lines[i].dose_after);
  g_assert_cmpfloat_with_epsilon (carry_item_get_load (after), lines[i].load_after, 0.001);
  g_assert_cmpint (carry_item_get_target_origin (after), ==, lines[i].origin);
  tear_down (&fixture);
}

static const struct
{
  const char *name;
  const char *exercise;
  const char *dose;
  gboolean logged;
  CarryUnits units;
  const char *warm_up; /* NULL: none */
} warm_ups[] = {
  /* 25, 37.5 and 46.9 kg. */
  { "light", "back_squat", "3x5@62.5kg", TRUE, CARRY_UNITS_METRIC, "25 kg × 8, 37.5 kg × 5, 47.5 kg × 3" },
  /* 88% of the maximum: 43, 64.5, 80.6 and 91.4 kg. */
  { "heavy", "back_squat", "3x2@107.5kg", TRUE, CARRY_UNITS_METRIC,
    "42.5 kg × 8, 65 kg × 5, 80 kg × 3, 92.5 kg × 1" },
  /* The bar is the lightest there is: 10 and 15 kg are it, 18.75 kg too. */
  { "little-more-than-the-bar", "back_squat", "3x5@25kg", TRUE, CARRY_UNITS_METRIC, "20 kg × 8" },
  /* 137.8 lb on a bar of 45 lb in steps of 5: 55.1, 82.7 and 103.3 lb. */
  { "pounds", "back_squat", "3x5@62.5kg", TRUE, CARRY_UNITS_IMPERIAL, "55 lb × 8, 85 lb × 5, 105 lb × 3" },
  { "open", "back_squat", "3x5@RPE8", FALSE, CARRY_UNITS_METRIC, "40% × 8, 60% × 5, 75% × 3" },
  { "body", "push_up", "3x10", FALSE, CARRY_UNITS_METRIC, NULL },
};

static void
test_warm_up (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  Fixture fixture;
  g_autoptr (CarryItem) item = NULL;
  g_autoptr (CarryLoadGauge) gauge = NULL;
  g_autofree char *text = NULL;

  set_up (&fixture, warm_ups[i].logged, warm_ups[i].units);
  item = test_item (fixture.catalogue, warm_ups[i].exercise, warm_ups[i].dose);
  gauge = carry_load_gauge_new (fixture.diary, fixture.athlete, carry_item_get_exercise (item), today ());
  text = carry_load_gauge_format_warm_up (gauge, item);
  g_assert_cmpstr (text, ==, warm_ups[i].warm_up);
  tear_down (&fixture);
}

/* There and back: a rating is given in halves, and half a half is a quarter of a repetition, of which the first costs
 * 4.5% (the chart falls from 100 to 95.5) and all others less. */
static void
test_there_and_back (void)
{
  Fixture fixture;
  g_autoptr (CarryLoadGauge) gauge = NULL;
  guint n_told = 0;

  set_up (&fixture, TRUE, CARRY_UNITS_METRIC);
  gauge = carry_load_gauge_new (fixture.diary, fixture.athlete,
                                carry_catalogue_lookup (fixture.catalogue, "back_squat"), today ());
  for (guint reps = 1; reps <= 12; reps++)
    for (guint percent = 50; percent <= 100; percent++)
      {
        g_autofree char *dose = g_strdup_printf ("3x%u@%u%%", reps, percent);
        g_autoptr (CarryItem) item = test_item (fixture.catalogue, "back_squat", dose);
        g_autoptr (CarryItem) by_effort = NULL;
        g_autofree char *effort_dose = NULL;
        CarryLoadRange effort, back;

        if (!carry_load_gauge_convert (gauge, item, CARRY_LOAD_VIEW_EFFORT, &effort, NULL))
          continue;

        g_assert_cmpfloat (effort.lo, ==, effort.hi);
        effort_dose = g_strdup_printf ("3x%u@RPE%g", reps, effort.lo);
        by_effort = test_item (fixture.catalogue, "back_squat", effort_dose);
        g_assert_true (carry_load_gauge_convert (gauge, by_effort, CARRY_LOAD_VIEW_PERCENT, &back, NULL));
        g_assert_cmpfloat_with_epsilon (back.lo, percent, 4.5 / 4);
        n_told++;
      }
  /* From 1 at 83.7% and more to 12 at 57.4%: at least ten shares for each number of repetitions. */
  g_assert_cmpuint (n_told, >, 120);
  g_clear_object (&gauge);
  tear_down (&fixture);
}

/* The maximum is the one that the log of the exercise has. */
static void
test_maximum_is_that_of_the_log (void)
{
  Fixture fixture;
  CarryExercise *squat;
  g_autoptr (CarryLoadGauge) gauge = NULL;
  g_autoptr (CarryExerciseLog) log = NULL;
  g_autoptr (CarryLiftHistory) history = NULL;
  const GDate yesterday = carry_day_plus (today (), -1);

  set_up (&fixture, TRUE, CARRY_UNITS_METRIC);
  for (int week = 2; week < 60; week++)
    {
      const GDate day = carry_day_plus (today (), -7 * week);
      const CarrySet sets[] = { carry_set_of (3 + (guint)week % 4, 80 + week % 7, week % 3) };

      test_log (fixture.diary, fixture.catalogue, &day, "back_squat", "1x5", sets, 1);
    }
  squat = carry_catalogue_lookup (fixture.catalogue, "back_squat");
  gauge = carry_load_gauge_new (fixture.diary, fixture.athlete, squat, today ());
  log = carry_exercise_log_new (fixture.diary, squat, 0);
  history = carry_exercise_log_create_history (log, &yesterday);
  g_assert_cmpfloat (carry_load_gauge_get_max (gauge), >, 0);
  g_assert_cmpfloat_with_epsilon (carry_load_gauge_get_max (gauge), carry_lift_history_get_max (history),
                                  0.0001);
  g_clear_object (&log);
  tear_down (&fixture);
}

static void
add (const char *folder, const char *name, gsize i, GTestDataFunc function)
{
  g_autofree char *path = g_strdup_printf ("/engine/load-gauge/%s/%s", folder, name);

  g_test_add_data_func (path, GSIZE_TO_POINTER (i), function);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    add ("view", views[i].name, i, test_view);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    add ("line", lines[i].name, i, test_line);
  for (gsize i = 0; i < G_N_ELEMENTS (warm_ups); i++)
    add ("warm-up", warm_ups[i].name, i, test_warm_up);
  g_test_add_func ("/engine/load-gauge/there-and-back", test_there_and_back);
  g_test_add_func ("/engine/load-gauge/maximum", test_maximum_is_that_of_the_log);

  return g_test_run ();
}
