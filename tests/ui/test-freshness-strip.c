/* test-freshness-strip.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-day-section.h"
#include "carry-freshness-strip.h"
#include "carry-freshness-text.h"
#include "carry-measure.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-list.h"
#include "carry-week-slot.h"

#define HOUR 60
#define DAY (24 * HOUR)

/* A board in a window. */
typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryWeekBoard *board;
  CarryFreshnessStrip *strip;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryWeek) week = NULL;

  fixture->sample = carry_sample_week_new (TRUE);
  week = carry_diary_get_week (fixture->sample->diary, &fixture->sample->today);

  fixture->board = g_object_new (CARRY_TYPE_WEEK_BOARD, NULL);
  carry_week_board_set_diary (fixture->board, fixture->sample->diary, fixture->sample->athlete,
                              &fixture->sample->today);
  carry_week_board_set_week (fixture->board, week);
  fixture->window = g_object_new (GTK_TYPE_WINDOW, "default-width", 1000, "default-height", 700, "child",
                                  fixture->board, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
  fixture->strip = CARRY_FRESHNESS_STRIP (test_find (fixture->window, CARRY_TYPE_FRESHNESS_STRIP, 0));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static const CarryFreshnessCurve *
get_curve (Fixture *fixture)
{
  return carry_week_freshness_get_curve (carry_week_board_get_freshness (fixture->board));
}

static char *
get_readout (Fixture *fixture)
{
  char *readout;

  g_object_get (fixture->strip, "readout", &readout, NULL);

  return readout;
}

/* Hours are written as the locale of the test has them. */
static void
assert_described (Fixture *fixture, const char *weekday, guint hour)
{
  g_autofree char *readout = get_readout (fixture);
  g_autofree char *time = carry_format_time_of_day (hour * HOUR);
  g_autofree char *start = g_strdup_printf ("%s %s, legs ", weekday, time);

  g_assert_nonnull (readout);
  g_assert_true (g_str_has_prefix (readout, start));
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture->strip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       readout);
}

static void
test_is_a_picture_in_words (Fixture *fixture, gconstpointer data)
{
  g_autofree char *summary = carry_freshness_format_summary (get_curve (fixture));

  gtk_test_accessible_assert_role (GTK_WIDGET (fixture->strip), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture->strip), GTK_ACCESSIBLE_PROPERTY_LABEL, summary);
}

static void
test_keys_move_the_cursor (Fixture *fixture, gconstpointer data)
{
  GtkWidget *strip = GTK_WIDGET (fixture->strip);

  /* It begins today. */
  gtk_widget_grab_focus (strip);
  assert_described (fixture, "Wednesday", 12);
  g_assert_true (test_press (strip, "Right"));
  assert_described (fixture, "Wednesday", 13);
  g_assert_true (test_press (strip, "<Control>Left"));
  assert_described (fixture, "Wednesday", 7);
  g_assert_true (test_press (strip, "End"));
  assert_described (fixture, "Sunday", 23);
  g_assert_true (test_press (strip, "Right"));
  g_assert_cmpint (carry_freshness_strip_get_cursor (fixture->strip), ==, 7 * DAY - HOUR);
  g_assert_true (test_press (strip, "Home"));
  assert_described (fixture, "Monday", 0);

  g_assert_true (test_press (strip, "Escape"));
  g_assert_null (get_readout (fixture));
  gtk_test_accessible_assert_property (strip, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
  /* The next one is for somebody else. */
  test_press (strip, "Escape");
  g_assert_cmpint (carry_freshness_strip_get_cursor (fixture->strip), ==, CARRY_FRESHNESS_NO_MINUTE);
}

static void
test_keys_go_as_seen (Fixture *fixture, gconstpointer data)
{
  GtkWidget *strip = GTK_WIDGET (fixture->strip);

  gtk_widget_set_direction (strip, GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (strip);
  g_assert_true (test_press (strip, "Left"));
  assert_described (fixture, "Wednesday", 13);
}

static void
test_arrows_lead_to_it (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = GTK_WIDGET (fixture->board);
  CarrySession *hills = carry_sample_week_find (fixture->sample, "Hills");
  GtkWidget *card = carry_week_board_find_card (fixture->board, carry_session_get_id (hills));

  gtk_widget_grab_focus (card);
  g_assert_true (gtk_widget_child_focus (board, GTK_DIR_UP));
  g_assert_true (get_focus (fixture) == GTK_WIDGET (fixture->strip));
  assert_described (fixture, "Thursday", 12);

  /* One tab stop: the next Tab leaves the board. */
  g_assert_false (gtk_widget_child_focus (board, GTK_DIR_TAB_FORWARD));

  g_assert_true (test_press (GTK_WIDGET (fixture->strip), "<Control>Left"));
  g_assert_true (test_press (GTK_WIDGET (fixture->strip), "<Control>Left"));
  g_assert_true (test_press (GTK_WIDGET (fixture->strip), "Left"));
  g_assert_true (gtk_widget_child_focus (board, GTK_DIR_DOWN));
  g_assert_true (gtk_widget_get_ancestor (get_focus (fixture), CARRY_TYPE_WEEK_SLOT) ==
                 test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 2));
  g_assert_null (get_readout (fixture));
}

static void
test_follows_the_diary (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = carry_change_new ("A change");
  g_autofree char *before = carry_freshness_format_range (get_curve (fixture), 1);
  GtkWidget *label = test_find (GTK_WIDGET (fixture->strip), GTK_TYPE_LABEL, 1);
  g_autofree char *after = NULL;
  g_autofree char *summary = NULL;

  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, before);

  carry_change_remove (change, carry_sample_week_find (fixture->sample, "Lower Strength"));
  g_assert_true (carry_diary_apply (fixture->sample->diary, change, NULL));
  after = carry_freshness_format_range (get_curve (fixture), 1);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, after);
  /* The same label: nothing is built again. */
  g_assert_true (label == test_find (GTK_WIDGET (fixture->strip), GTK_TYPE_LABEL, 1));

  summary = carry_freshness_format_summary (get_curve (fixture));
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture->strip), GTK_ACCESSIBLE_PROPERTY_LABEL, summary);
}

static void
test_previews_a_drag (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");
  GtkWidget *sunday = test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 13);
  const GDate *first = carry_freshness_curve_get_first (get_curve (fixture));
  g_autoptr (CarryWeekPlaces) places =
      carry_week_places_new_for_session (fixture->sample->diary, fixture->sample->athlete, first, session);
  g_autofree char *readout = NULL;
  const CarryFreshnessCurve *ghost;

  g_assert_null (carry_freshness_strip_get_ghost (fixture->strip));
  carry_board_placing_begin (carry_week_board_get_placing (fixture->board), G_OBJECT (session));
  g_assert_null (carry_freshness_strip_get_ghost (fixture->strip));

  g_signal_emit_by_name (sunday, "hover-changed", places, 6u, CARRY_SLOT_EVENING, FALSE);
  ghost = carry_freshness_strip_get_ghost (fixture->strip);
  g_assert_nonnull (ghost);
  readout = get_readout (fixture);
  g_assert_true (g_str_has_prefix (readout, "There: legs most tired Sunday evening, "));

  /* Moving on within the slot computes nothing. */
  g_signal_emit_by_name (sunday, "hover-changed", places, 6u, CARRY_SLOT_EVENING, FALSE);
  g_assert_true (carry_freshness_strip_get_ghost (fixture->strip) == ghost);

  carry_board_placing_end (carry_week_board_get_placing (fixture->board));
  g_assert_null (carry_freshness_strip_get_ghost (fixture->strip));
  g_assert_null (get_readout (fixture));
}

static void
test_low_window (Fixture *fixture, gconstpointer data)
{
  int height;

  carry_week_board_set_show_captions (fixture->board, FALSE);
  gtk_widget_measure (GTK_WIDGET (fixture->strip), GTK_ORIENTATION_VERTICAL, 1000, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 36);
  g_assert_false (gtk_widget_get_mapped (test_find (GTK_WIDGET (fixture->strip), GTK_TYPE_LABEL, 0)));

  carry_week_board_set_show_captions (fixture->board, TRUE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
}

static void
test_narrow_list (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  g_autoptr (CarryWeek) week = carry_diary_get_week (sample->diary, &sample->today);
  g_autoptr (CarryWeekFreshness) freshness =
      carry_week_freshness_new (sample->diary, sample->athlete, carry_week_get_first (week));
  CarryWeekList *list = g_object_ref_sink (g_object_new (CARRY_TYPE_WEEK_LIST, NULL));
  g_autoptr (CarryChange) change = carry_change_new ("A change");
  GtkWidget *label;
  g_autofree char *before = NULL;

  carry_week_list_set_week (list, week, sample->athlete, &sample->today);
  carry_week_list_set_freshness (list, freshness);

  label = test_find (carry_week_list_get_section (list, 0), GTK_TYPE_LABEL, 1);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "Legs 100%");
  g_assert_true (g_str_has_prefix (gtk_widget_get_tooltip_text (label), "100% in the morning, "));

  label = test_find (carry_week_list_get_section (list, 2), GTK_TYPE_LABEL, 1);
  before = g_strdup (gtk_label_get_label (GTK_LABEL (label)));
  carry_change_remove (change, carry_sample_week_find (sample, "Lower Strength"));
  g_assert_true (carry_diary_apply (sample->diary, change, NULL));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), !=, before);
  g_assert_finalize_object (list);
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/ui/freshness-strip/is-a-picture-in-words", test_is_a_picture_in_words },
    { "/ui/freshness-strip/keys-move-the-cursor", test_keys_move_the_cursor },
    { "/ui/freshness-strip/keys-go-as-seen", test_keys_go_as_seen },
    { "/ui/freshness-strip/arrows-lead-to-it", test_arrows_lead_to_it },
    { "/ui/freshness-strip/follows-the-diary", test_follows_the_diary },
    { "/ui/freshness-strip/previews-a-drag", test_previews_a_drag },
    { "/ui/freshness-strip/low-window", test_low_window },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  g_test_add_func ("/ui/freshness-strip/narrow-list", test_narrow_list);

  return g_test_run ();
}
