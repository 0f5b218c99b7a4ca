/* test-freshness-curve.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-freshness-curve.h"

#include "carry-freshness-text.h"
#include "carry-sample-week.h"
#include "carry-week-freshness.h"

#define HOUR 60
#define DAY (24 * HOUR)

/* Lower Strength on Tuesday, from 18:00 for 46 minutes. */
#define STRENGTH_START (DAY + 18 * HOUR)
#define STRENGTH_END (STRENGTH_START + 46)

static CarryFatigue *
create_fatigue (CarrySampleWeek *sample)
{
  const GDate first = carry_sample_day (23), last = carry_sample_day (29);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (sample->diary, &first, &last);

  return carry_fatigue_new_from_sessions (&first, sessions, TRUE);
}

static CarryWeekFreshness *
create_freshness (CarrySampleWeek *sample)
{
  const GDate first = carry_sample_day (23);

  return carry_week_freshness_new (sample->diary, sample->athlete, &first);
}

static void
test_nothing_known (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  g_autofree char *summary = carry_freshness_format_summary (curve);
  g_autofree char *point = carry_freshness_format_point (curve, 0);
  guint n_knots;
  const CarryFreshnessKnot *knots = carry_freshness_curve_get_knots (curve, &n_knots);

  g_assert_cmpuint (n_knots, ==, 169);
  g_assert_cmpfloat (knots[100].percent, ==, 100);
  g_assert_cmpstr (summary, ==, "Leg freshness, an estimate. Legs are fresh all week.");
  /* No muscle group is more tired than another. */
  g_assert_cmpstr (point, ==, "Monday 00:00, legs 100% fresh");
}

static void
test_follows_the_model (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  g_autoptr (CarryFatigue) fatigue = create_fatigue (sample);

  /* Full hours: Wednesday's run lasts from 7:00 to 7:37. */
  for (int minute = 2 * DAY; minute < 3 * DAY; minute += HOUR)
    g_assert_cmpfloat_with_epsilon (carry_freshness_curve_get_point (curve, minute).percent,
                                    carry_fatigue_get_freshness (fatigue, minute), 1e-9);

  g_assert_cmpfloat_with_epsilon (carry_freshness_curve_get_point (curve, STRENGTH_END).percent,
                                  carry_fatigue_get_freshness (fatigue, STRENGTH_END), 1e-9);
}

/* The model lets a session tire the legs all at once as it ends; the curve falls while it lasts. */
static void
test_falls_during_a_session (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  double before = 101;

  for (int minute = STRENGTH_START; minute <= STRENGTH_END; minute++)
    {
      const double percent = carry_freshness_curve_get_point (curve, minute).percent;

      g_assert_cmpfloat (percent, <, before);
      before = percent;
    }

  g_assert_cmpfloat (carry_freshness_curve_get_point (curve, STRENGTH_END + HOUR).percent, >, before);
}

static void
test_knots_are_unique (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  guint n_knots;
  const CarryFreshnessKnot *knots =
      carry_freshness_curve_get_knots (carry_week_freshness_get_curve (freshness), &n_knots);

  for (guint i = 1; i < n_knots; i++)
    g_assert_cmpint (knots[i].minute, >, knots[i - 1].minute);

  /* 169 full hours, and the ends of eight sessions, which start at full hours; the long run goes on at 8:00. */
  g_assert_cmpuint (n_knots, ==, 169 + 8 - 1);
}

static void
test_days (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  CarryFreshnessPoint morning, evening, freshest, most_tired;

  carry_freshness_curve_get_day (curve, 1, &morning, &evening);
  g_assert_cmpint (morning.minute, ==, DAY + 6 * HOUR);
  g_assert_cmpint (evening.minute, ==, DAY + 22 * HOUR);

  carry_freshness_curve_find_extremes (curve, &freshest, &most_tired);
  g_assert_cmpint (freshest.minute, ==, 6 * HOUR);
  g_assert_cmpint (most_tired.minute, ==, STRENGTH_END);
}

/* Early and late sessions make a day longer. */
static void
test_long_day (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  const GDate day = carry_sample_day (24);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryWeekFreshness) freshness = NULL;
  CarryFreshnessPoint morning, evening;

  g_ptr_array_add (sessions, carry_run_new (NULL, "day", &day, "start-minute", 300u, "duration", 40u, "kind",
                                            CARRY_RUN_EASY, "distance", 7000.0, NULL));
  g_ptr_array_add (sessions, carry_run_new (NULL, "day", &day, "start-minute", 1300u, "duration", 60u, "kind",
                                            CARRY_RUN_EASY, "distance", 10000.0, NULL));
  carry_diary_fill (sample->diary, sessions);
  freshness = create_freshness (sample);

  carry_freshness_curve_get_day (carry_week_freshness_get_curve (freshness), 1, &morning, &evening);
  g_assert_cmpint (morning.minute, ==, DAY + 300);
  g_assert_cmpint (evening.minute, ==, DAY + 1360);
  g_assert_cmpfloat (morning.percent, ==, 100);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_follows_the_diary (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  CarrySession *strength = carry_sample_week_find (sample, "Lower Strength");
  const GDate later = carry_sample_day (30);
  g_autoptr (CarryChange) change = carry_change_new ("A change");
  g_autoptr (CarryChange) no_change = carry_change_new ("A change of another week");
  g_autoptr (CarryRun) run = carry_run_new (NULL, "day", &later, "start-minute", 420u, "duration", 60u,
                                            "kind", CARRY_RUN_EASY, "distance", 9000.0, NULL);
  guint n_changes = 0;
  const double before =
      carry_freshness_curve_get_point (carry_week_freshness_get_curve (freshness), STRENGTH_END).percent;

  g_signal_connect_swapped (freshness, "changed", G_CALLBACK (count), &n_changes);

  /* What comes later does not matter. */
  carry_change_insert (no_change, CARRY_SESSION (run));
  g_assert_true (carry_diary_apply (sample->diary, no_change, NULL));
  g_assert_cmpuint (n_changes, ==, 0);

  carry_change_remove (change, strength);
  g_assert_true (carry_diary_apply (sample->diary, change, NULL));
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpfloat (
      carry_freshness_curve_get_point (carry_week_freshness_get_curve (freshness), STRENGTH_END).percent, >,
      before + 5);
}

/* In the next week the legs start with what this one has left. */
static void
test_next_week (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  g_autoptr (CarryFatigue) fatigue = create_fatigue (sample);
  const GDate next = carry_sample_day (30);
  const CarryFreshnessCurve *curve;

  carry_week_freshness_set_first (freshness, &next);
  curve = carry_week_freshness_get_curve (freshness);
  g_assert_cmpint (g_date_compare (carry_freshness_curve_get_first (curve), &next), ==, 0);
  g_assert_cmpuint (carry_freshness_curve_get_sessions (curve)->len, ==, 0);
  g_assert_cmpfloat_with_epsilon (carry_freshness_curve_get_point (curve, 6 * HOUR).percent,
                                  carry_fatigue_get_freshness (fatigue, 7 * DAY + 6 * HOUR), 1e-9);
  g_assert_cmpfloat (carry_freshness_curve_get_point (curve, 6 * HOUR).percent, <, 95);
}

/* New work tires more: a novice of whom nothing is known is taken to be new to lifting. */
static void
test_novice (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const double before =
      carry_freshness_curve_get_point (carry_week_freshness_get_curve (freshness), STRENGTH_END).percent;

  g_object_set (sample->athlete, "level", CARRY_LEVEL_NOVICE, NULL);
  g_assert_cmpfloat (
      carry_freshness_curve_get_point (carry_week_freshness_get_curve (freshness), STRENGTH_END).percent, <,
      before - 1);
}

static void
test_preview (void)
{
  const CarryBoardPlace sunday_evening = { 6, CARRY_SLOT_EVENING },
                        tuesday_evening = { 1, CARRY_SLOT_EVENING };
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  const GDate first = carry_sample_day (23);
  g_autoptr (CarryWeekPlaces) places = carry_week_places_new_for_session (
      sample->diary, sample->athlete, &first, carry_sample_week_find (sample, "Lower Strength"));
  g_autoptr (CarryFreshnessCurve) moved =
      carry_week_freshness_preview (freshness, places, sunday_evening, FALSE);
  g_autoptr (CarryFreshnessCurve) copied =
      carry_week_freshness_preview (freshness, places, sunday_evening, TRUE);
  const int sunday = 6 * DAY + 22 * HOUR;
  CarryFreshnessPoint freshest, most_tired;

  /* Fresher where it was, more tired where it would be. */
  g_assert_cmpfloat (carry_freshness_curve_get_point (moved, STRENGTH_END).percent, >,
                     carry_freshness_curve_get_point (curve, STRENGTH_END).percent + 5);
  g_assert_cmpfloat (carry_freshness_curve_get_point (moved, sunday).percent, <,
                     carry_freshness_curve_get_point (curve, sunday).percent - 5);
  carry_freshness_curve_find_extremes (moved, &freshest, &most_tired);
  g_assert_cmpint (most_tired.minute, ==, 6 * DAY + 18 * HOUR + 46);

  /* A copy leaves the original. */
  g_assert_cmpfloat (carry_freshness_curve_get_point (copied, STRENGTH_END).percent, ==,
                     carry_freshness_curve_get_point (curve, STRENGTH_END).percent);
  g_assert_cmpfloat (carry_freshness_curve_get_point (copied, sunday).percent, <,
                     carry_freshness_curve_get_point (curve, sunday).percent - 5);

  g_assert_null (carry_week_freshness_preview (freshness, places, tuesday_evening, FALSE));
}

static void
test_preview_of_an_exercise (void)
{
  const CarryBoardPlace tuesday = { 1, CARRY_SLOT_EVENING }, sunday = { 6, CARRY_SLOT_EVENING };
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  const GDate first = carry_sample_day (23);
  g_autoptr (CarryWeekPlaces) places = carry_week_places_new_for_exercise (
      sample->diary, sample->athlete, &first, carry_catalogue_lookup (sample->catalogue, "leg_press"));
  g_autoptr (CarryFreshnessCurve) added = carry_week_freshness_preview (freshness, places, tuesday, TRUE);
  g_autoptr (CarryFreshnessCurve) begun = carry_week_freshness_preview (freshness, places, sunday, TRUE);

  /* The session of Tuesday takes it up; on Sunday it is a session of its own. */
  g_assert_cmpuint (carry_freshness_curve_get_sessions (added)->len, ==, 8);
  g_assert_cmpuint (carry_freshness_curve_get_sessions (begun)->len, ==, 9);
  g_assert_cmpfloat (carry_freshness_curve_get_point (added, DAY + 22 * HOUR).percent, <,
                     carry_freshness_curve_get_point (curve, DAY + 22 * HOUR).percent);
  g_assert_cmpfloat (carry_freshness_curve_get_point (begun, 6 * DAY + 22 * HOUR).percent, <,
                     carry_freshness_curve_get_point (curve, 6 * DAY + 22 * HOUR).percent);
}

static void
test_words (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeekFreshness) freshness = create_freshness (sample);
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (freshness);
  g_autofree char *summary = carry_freshness_format_summary (curve);
  g_autofree char *tooltip = carry_freshness_format_tooltip (curve, DAY + 22 * HOUR);
  g_autofree char *friday = carry_freshness_format_day (curve, 4);

  g_assert_cmpstr (carry_freshness_get_word (75), ==, "fresh");
  g_assert_cmpstr (carry_freshness_get_word (50), ==, "recovering");
  g_assert_cmpstr (carry_freshness_get_word (49.9), ==, "tired");
  g_assert_true (g_str_has_prefix (summary,
                                   "Leg freshness, an estimate. Legs are freshest Monday morning, 100%, and "
                                   "most tired Tuesday evening, "));
  g_assert_true (g_str_has_prefix (tooltip, "Tuesday 22:00: "));
  g_assert_nonnull (strstr (tooltip, "%, tired\n"));
  g_assert_nonnull (strstr (tooltip, " most tired\nTuesday: 99% in the morning, "));
  g_assert_true (g_str_has_suffix (tooltip, "% in the evening, after Threshold, Lower Strength"));
  g_assert_true (g_str_has_suffix (friday, "% in the evening"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/freshness-curve/nothing-known", test_nothing_known);
  g_test_add_func ("/ui/freshness-curve/follows-the-model", test_follows_the_model);
  g_test_add_func ("/ui/freshness-curve/falls-during-a-session", test_falls_during_a_session);
  g_test_add_func ("/ui/freshness-curve/knots-are-unique", test_knots_are_unique);
  g_test_add_func ("/ui/freshness-curve/days", test_days);
  g_test_add_func ("/ui/freshness-curve/long-day", test_long_day);
  g_test_add_func ("/ui/freshness-curve/follows-the-diary", test_follows_the_diary);
  g_test_add_func ("/ui/freshness-curve/next-week", test_next_week);
  g_test_add_func ("/ui/freshness-curve/novice", test_novice);
  g_test_add_func ("/ui/freshness-curve/preview", test_preview);
  g_test_add_func ("/ui/freshness-curve/preview-of-an-exercise", test_preview_of_an_exercise);
  g_test_add_func ("/ui/freshness-curve/words", test_words);

  return g_test_run ();
}
