/* test-exercise-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-history.h"

#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "support/carry-test-log.h"

static gboolean
shows (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return FALSE;
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

static GtkWidget *
create (CarrySampleWeek *sample, const char *exercise)
{
  GtkWidget *history = g_object_ref_sink (g_object_new (CARRY_TYPE_EXERCISE_HISTORY, NULL));

  carry_exercise_history_set_exercise (CARRY_EXERCISE_HISTORY (history),
                                       carry_catalogue_lookup (sample->catalogue, exercise));
  carry_exercise_history_set_diary (CARRY_EXERCISE_HISTORY (history), sample->diary, sample->athlete);

  return history;
}

static GtkListBox *
get_list (GtkWidget *history)
{
  return GTK_LIST_BOX (test_find (history, GTK_TYPE_LIST_BOX, 0));
}

static void
log_squats (CarrySampleWeek *sample, guint n_times)
{
  for (guint i = 0; i < n_times; i++)
    {
      const GDate day = carry_sample_day ((GDateDay)(i + 2));
      const CarrySet set = carry_set_of (5, 80 + i, 2);
      const CarrySet sets[] = { set, set, set };

      test_log (sample->diary, sample->catalogue, &day, "back_squat", "3x5@RIR2", sets, G_N_ELEMENTS (sets));
    }
}

/* Without a diary there is no history, and an exercise that was never done says so without blame. */
static void
test_empty (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  GtkWidget *history = g_object_ref_sink (g_object_new (CARRY_TYPE_EXERCISE_HISTORY, NULL));

  g_assert_false (gtk_widget_get_visible (history));
  g_assert_finalize_object (history);

  history = create (sample, "back_squat");
  g_assert_true (gtk_widget_get_visible (history));
  g_assert_true (shows (history, "Not logged yet. What you log of this exercise is kept here."));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_list (history))));
  g_assert_finalize_object (history);
}

/* Five times are listed, the newest first, then all of seven; the estimate is that of 86 kg × 5 with 2 left: 7 to the
 * limit, (86 × 37/30 + 36 × 86 / 30) / 2 = (106.07 + 103.2) / 2 = 104.6. */
static void
test_lists (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  GtkWidget *history = create (sample, "back_squat");

  log_squats (sample, 7);
  g_assert_true (shows (history, "Best Estimate"));
  g_assert_true (shows (history, "105 kg"));
  g_assert_true (shows (history, "Heaviest"));
  g_assert_true (shows (history, "86 kg"));
  g_assert_true (shows (history, "3 × 5 at 86 kg, 2 RIR"));
  g_assert_true (shows (history, "Sunday, 8 November 2026"));
  g_assert_nonnull (gtk_list_box_get_row_at_index (get_list (history), 4));
  g_assert_null (gtk_list_box_get_row_at_index (get_list (history), 5));
  g_assert_true (shows (history, "Show All 7 Times"));
  g_assert_false (shows (history, "3 × 5 at 80 kg, 2 RIR"));

  g_signal_emit_by_name (test_find (history, GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_true (shows (history, "3 × 5 at 80 kg, 2 RIR"));
  g_assert_false (shows (history, "Show All 7 Times"));
  g_assert_finalize_object (history);
}

static void
note (GtkWidget *history, const char *id, char **activated)
{
  g_set_str (activated, id);
}

static void
test_activates (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (FALSE);
  GtkWidget *history = create (sample, "back_squat");
  const GDate newest = carry_sample_day (4);
  g_autofree char *activated = NULL;

  log_squats (sample, 3);
  g_signal_connect (history, "session-activated", G_CALLBACK (note), &activated);
  g_signal_emit_by_name (get_list (history), "row-activated",
                         gtk_list_box_get_row_at_index (get_list (history), 0));
  g_assert_nonnull (activated);
  g_assert_cmpint (
      g_date_compare (carry_session_get_day (carry_diary_lookup (sample->diary, activated)), &newest), ==, 0);
  g_assert_finalize_object (history);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/exercise-history/empty", test_empty);
  g_test_add_func ("/ui/exercise-history/lists", test_lists);
  g_test_add_func ("/ui/exercise-history/activates", test_activates);

  return g_test_run ();
}
