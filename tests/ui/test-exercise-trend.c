/* test-exercise-trend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-trend.h"

#include "carry-chart.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "support/carry-test-log.h"

static CarryChart *
get_chart (GtkWidget *trend)
{
  return CARRY_CHART (test_find (trend, CARRY_TYPE_CHART, 0));
}

static const char *
get_best (GtkWidget *trend)
{
  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_last_child (adw_bin_get_child (ADW_BIN (trend)))));
}

static void
log_squat (CarrySampleWeek *sample, GDateDay november, double load_kg)
{
  const GDate day = carry_sample_day (november);
  const CarrySet set = carry_set_of (5, load_kg, 2);
  const CarrySet sets[] = { set, set, set };

  test_log (sample->diary, sample->catalogue, &day, "back_squat", "3x5@RIR2", sets, G_N_ELEMENTS (sets));
}

static CarryExerciseLog *
create_log (CarrySampleWeek *sample, const char *exercise)
{
  return carry_exercise_log_new (sample->diary, carry_catalogue_lookup (sample->catalogue, exercise), 0);
}

/* It says that nothing was logged, then the best of one time, then shows a line of two. */
static void
test_follows (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExerciseLog) log = create_log (sample, "back_squat");
  GtkWidget *trend = g_object_ref_sink (carry_exercise_trend_new ());

  carry_exercise_trend_set_log (CARRY_EXERCISE_TREND (trend), log, (CarryLoadForm){ 0 });
  g_assert_cmpstr (get_best (trend), ==, "Not logged yet");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_chart (trend))));

  log_squat (sample, 3, 80);
  g_assert_cmpstr (get_best (trend), ==, "Best: 3 × 5 at 80 kg, 2 RIR, on 3 November 2026");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_chart (trend))));

  log_squat (sample, 10, 82.5);
  g_assert_cmpstr (get_best (trend), ==, "Best: 3 × 5 at 82.5 kg, 2 RIR, on 10 November 2026");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (get_chart (trend))));
  g_assert_finalize_object (g_steal_pointer (&trend));
}

/* 5 with 2 left is 7 to the limit: 80 kg × (1 + 7/30) = 98.67 and 36 × 80 / 30 = 96, in the mean 97.33; 5 % are 4.87. */
static void
test_speaks (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExerciseLog) log = create_log (sample, "back_squat");
  GtkWidget *trend = g_object_ref_sink (carry_exercise_trend_new ());

  log_squat (sample, 3, 80);
  log_squat (sample, 10, 82.5);
  carry_exercise_trend_set_log (CARRY_EXERCISE_TREND (trend), log, (CarryLoadForm){ 0 });
  gtk_test_accessible_assert_property (get_chart (trend), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Estimated one-repetition maximum (kg), 2 times. "
                                       "Best: 3 × 5 at 82.5 kg, 2 RIR, on 10 November 2026");
  carry_chart_set_cursor (get_chart (trend), 0);
  gtk_test_accessible_assert_property (get_chart (trend), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "3 November 2026\n3 × 5 at 80 kg, 2 RIR\n"
                                       "Estimated maximum 97 kg ± 5 kg\nRunning estimate 97 kg");
  /* 82.5 kg are 100.38, and 97.33 + 0.3 × (100.38 − 97.33) = 98.25 */
  carry_chart_set_cursor (get_chart (trend), 1);
  gtk_test_accessible_assert_property (get_chart (trend), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "10 November 2026\n3 × 5 at 82.5 kg, 2 RIR\n"
                                       "Estimated maximum 100 kg ± 5 kg\nRunning estimate 98 kg");
  g_assert_finalize_object (g_steal_pointer (&trend));
}

static void
note (GtkWidget *trend, const char *id, char **activated)
{
  g_set_str (activated, id);
}

/* The oldest stands first, and activating it asks for its session. */
static void
test_activates (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryExerciseLog) log = create_log (sample, "back_squat");
  GtkWidget *trend = g_object_ref_sink (carry_exercise_trend_new ());
  g_autofree char *activated = NULL;
  g_autoptr (CarryExerciseOccasion) oldest = NULL;

  log_squat (sample, 3, 80);
  log_squat (sample, 10, 82.5);
  oldest = g_list_model_get_item (G_LIST_MODEL (log), 1);
  carry_exercise_trend_set_log (CARRY_EXERCISE_TREND (trend), log, (CarryLoadForm){ 0 });
  g_signal_connect (trend, "session-activated", G_CALLBACK (note), &activated);
  g_signal_emit_by_name (get_chart (trend), "activate", 0u);

  g_assert_cmpstr (activated, ==,
                   carry_session_get_id (CARRY_SESSION (carry_exercise_occasion_get_session (oldest))));
  g_assert_finalize_object (g_steal_pointer (&trend));
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/exercise-trend/follows", test_follows);
  g_test_add_func ("/ui/exercise-trend/speaks", test_speaks);
  g_test_add_func ("/ui/exercise-trend/activates", test_activates);

  return g_test_run ();
}
