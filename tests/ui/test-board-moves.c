/* test-board-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-board-speech.h"
#include "carry-drag-turn.h"
#include "carry-measure.h"
#include "carry-sample-week.h"
#include "carry-session-card.h"
#include "carry-session-line.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-page.h"
#include "carry-week-slot.h"

#include <adwaita.h>

/* A page in a window that hears what is announced. */
typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryWeekPage *page;
  CarryWeekBoard *board;
  char *heard;
} Fixture;

static void
on_announce (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_set_str (&((Fixture *)data)->heard, g_variant_get_string (parameter, NULL));
}

static void
turn (Fixture *fixture, int days)
{
  const GDate day = carry_day_plus (carry_week_page_get_week_start (fixture->page), days);

  carry_week_page_set_week_start (fixture->page, &day);
}

static void
on_next_week (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  turn (data, 7);
}

static void
on_previous_week (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  turn (data, -7);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GActionEntry entries[] = {
    { "announce", on_announce, "s" },
    { "next-week", on_next_week },
    { "previous-week", on_previous_week },
  };
  g_autoptr (GSimpleActionGroup) diary = NULL;
  g_autoptr (GSimpleActionGroup) window = g_simple_action_group_new ();

  fixture->sample = carry_sample_week_new (TRUE);
  diary = carry_sample_week_create_actions (fixture->sample);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), fixture);

  fixture->page = g_object_new (CARRY_TYPE_WEEK_PAGE, NULL);
  carry_week_page_set_diary (fixture->page, fixture->sample->diary, fixture->sample->athlete,
                             &fixture->sample->today);
  fixture->board = CARRY_WEEK_BOARD (test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_WEEK_BOARD, 0));
  fixture->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 1000, "default-height", 700, "content",
                                  fixture->page, NULL);
  gtk_widget_insert_action_group (fixture->window, "diary", G_ACTION_GROUP (diary));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (window));
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
  g_free (fixture->heard);
}

static GtkWidget *
find_card (Fixture *fixture, const char *title)
{
  return carry_sample_week_find_card (fixture->sample, fixture->window, title);
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static void
test_every_place_is_spoken (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = GTK_WIDGET (fixture->board);
  GtkWidget *card = find_card (fixture, "Lower Strength");

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "m"));
  g_assert_true (get_focus (fixture) == board);
  g_assert_cmpstr (fixture->heard, ==,
                   "Moving Lower Strength. Arrow keys choose a place, Enter drops, Escape cancels.");
  g_assert_true (gtk_widget_has_css_class (card, "ghost"));

  /* The threshold run is on Tuesday at 07:00: 12 h 14 min after a session that ends at 18:46. */
  g_assert_true (test_press_key (board, GDK_KEY_Left));
  g_assert_cmpstr (fixture->heard, ==,
                   "Monday evening. Blocked. 12 hours before Threshold, at least 24 hours are needed.");
  gtk_test_accessible_assert_property (
      board, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Monday evening. Blocked. 12 hours before Threshold, at least 24 hours are "
      "needed.");

  g_assert_true (test_press_key (board, GDK_KEY_Right));
  g_assert_cmpstr (fixture->heard, ==, "Tuesday evening. It is here.");

  g_assert_true (test_press_key (board, GDK_KEY_Escape));
  g_assert_cmpstr (fixture->heard, ==, "Not moved");
  g_assert_true (get_focus (fixture) == card);
  g_assert_false (gtk_widget_has_css_class (card, "ghost"));
  g_assert_false (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (board), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

static void
test_runs_hear_what_is_there (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = GTK_WIDGET (fixture->board);
  GtkWidget *card = find_card (fixture, "Threshold");

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "m"));
  g_assert_true (test_press_key (board, GDK_KEY_Left));
  g_assert_cmpstr (fixture->heard, ==, "Monday morning. Easy.");
  g_assert_true (test_press_key (board, GDK_KEY_Down));
  g_assert_cmpstr (fixture->heard, ==, "Monday evening. Empty.");
}

static void
test_it_goes_to_another_week (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = GTK_WIDGET (fixture->board);
  GtkWidget *card = find_card (fixture, "Long");
  g_autofree char *id = g_strdup (carry_session_get_id (carry_sample_week_find (fixture->sample, "Long")));
  const GDate monday = carry_day_plus (carry_week_page_get_week_start (fixture->page), 7);

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "m"));
  g_assert_true (test_press_key (board, GDK_KEY_Right));
  g_assert_cmpstr (fixture->heard, ==, "Week of 30 November – 6 December. Monday morning. Empty.");
  g_assert_true (test_press_key (board, GDK_KEY_Return));
  test_settle ();
  g_assert_cmpint (
      g_date_compare (carry_session_get_day (carry_diary_lookup (fixture->sample->diary, id)), &monday), ==,
      0);
  g_assert_true (get_focus (fixture) == carry_week_board_find_card (fixture->board, id));
}

static void
test_focus_elsewhere_ends_it (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_card (fixture, "Lower Strength");

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "m"));
  g_assert_nonnull (carry_board_placing_get_places (carry_week_board_get_placing (fixture->board)));
  gtk_widget_grab_focus (find_card (fixture, "Threshold"));
  test_settle ();
  g_assert_null (carry_board_placing_get_places (carry_week_board_get_placing (fixture->board)));
  g_assert_false (gtk_widget_get_focusable (GTK_WIDGET (fixture->board)));
}

static void
test_cut_moves_and_copy_stays (Fixture *fixture, gconstpointer data)
{
  CarryDiary *diary = fixture->sample->diary;
  const guint n_sessions = g_list_model_get_n_items (G_LIST_MODEL (diary));
  CarrySession *session = carry_sample_week_find (fixture->sample, "Easy");
  g_autofree char *id = g_strdup (carry_session_get_id (session));
  const GDate friday = carry_sample_day (27);
  GtkWidget *slot = test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 4);
  GtkWidget *card = find_card (fixture, "Easy");

  g_assert_true (test_press (card, "<Control>x"));
  g_assert_true (gtk_widget_has_css_class (card, "cut"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary)), ==, n_sessions);

  g_assert_true (test_press (slot, "<Control>v"));
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary)), ==, n_sessions);
  g_assert_cmpint (g_date_compare (carry_session_get_day (carry_diary_lookup (diary, id)), &friday), ==, 0);
  card = carry_week_board_find_card (fixture->board, id);
  g_assert_false (gtk_widget_has_css_class (card, "cut"));

  /* What has moved is copied from then on. */
  g_assert_true (test_press (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 0), "<Control>v"));
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary)), ==, n_sessions + 1);
}

static void
test_what_was_copied_outlives_its_session (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Hills");
  g_autofree char *id = g_strdup (carry_session_get_id (session));
  GtkWidget *card = find_card (fixture, "Hills");
  CarrySession *asked = NULL;
  const GDate friday = carry_sample_day (27);

  g_signal_connect_swapped (fixture->page, "session-requested", G_CALLBACK (g_set_object), &asked);
  g_assert_true (test_press (card, "<Control>c"));
  g_assert_true (test_press (card, "Delete"));
  test_settle ();
  g_assert_null (carry_diary_lookup (fixture->sample->diary, id));

  g_assert_true (test_press (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 4), "<Control>v"));
  g_assert_nonnull (asked);
  g_assert_cmpstr (carry_session_get_id (asked), !=, id);
  g_assert_cmpint (g_date_compare (carry_session_get_day (asked), &friday), ==, 0);
  g_object_unref (asked);
}

static void
on_text (GObject *clipboard, GAsyncResult *result, gpointer text)
{
  *(char **)text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static void
test_other_programs_get_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  g_assert_true (test_press (find_card (fixture, "Long"), "<Control>c"));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, on_text, &text);
  test_settle ();
  g_assert_nonnull (text);
  g_assert_true (g_str_has_prefix (text, "Sunday 29 November\nLong\n"));
}

static void
collect (GtkWidget *widget, GHashTable *widgets)
{
  g_hash_table_add (widgets, g_object_ref (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, widgets);
}

static guint
count_new (GtkWidget *widget, GHashTable *widgets)
{
  guint count = g_hash_table_contains (widgets, widget) ? 0 : 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_new (child, widgets);

  return count;
}

/* Not one widget for what a card shows anew; one card, and nothing else, for a session that moves. */
static void
test_nothing_is_rebuilt (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) widgets = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  CarrySession *easy = carry_sample_week_find (fixture->sample, "Threshold");
  GtkWidget *card = find_card (fixture, "Threshold");
  guint n_parts;

  collect (fixture->window, widgets);
  gtk_widget_activate_action (fixture->window, "diary.lock", "(sb)", carry_session_get_id (easy), TRUE);
  test_settle ();
  g_assert_cmpuint (count_new (fixture->window, widgets), ==, 0);

  gtk_widget_activate_action (fixture->window, "diary.set-status", "(ss)", carry_session_get_id (easy),
                              "done");
  test_settle ();
  g_assert_cmpuint (count_new (fixture->window, widgets), ==, 0);

  /* To the evening of its day: a card there, and a line under the other one in the list of days. */
  g_hash_table_remove_all (widgets);
  collect (card, widgets);
  collect (test_find (fixture->window, CARRY_TYPE_SESSION_LINE, 1), widgets);
  n_parts = g_hash_table_size (widgets);
  collect (fixture->window, widgets);
  gtk_widget_activate_action (fixture->window, "diary.move", "(ssu)", carry_session_get_id (easy),
                              "2026-11-24", 1290);
  test_settle ();
  g_assert_cmpuint (count_new (fixture->window, widgets), ==, n_parts);

  /* A drag shows what is there already. */
  g_hash_table_remove_all (widgets);
  collect (fixture->window, widgets);
  carry_board_placing_begin (carry_week_board_get_placing (fixture->board),
                             G_OBJECT (carry_sample_week_find (fixture->sample, "Lower Strength")));
  test_settle ();
  g_assert_cmpuint (count_new (fixture->window, widgets), ==, 0);
  carry_board_placing_end (carry_week_board_get_placing (fixture->board));
}

static void
test_edges (void)
{
  const struct
  {
    const char *name;
    double position, before, after;
    int weeks;
  } cases[] = {
    { "in the middle", 500, 0, 0, 0 },
    { "at the start", 3, 0, 0, -1 },
    { "at the end", 997, 0, 0, 1 },
    { "at the start, more to scroll there", 3, 40, 0, 0 },
    { "at the end, more to scroll there", 997, 0, 40, 0 },
    { "at the end, more to scroll elsewhere", 997, 40, 0, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (carry_drag_turn_get_weeks (cases[i].position, 1000, cases[i].before, cases[i].after),
                       ==, cases[i].weeks);
    }
}

static void
test_hours_are_spoken (void)
{
  const struct
  {
    const char *written, *spoken;
  } cases[] = {
    { "9 h after Long", "9 hours after Long" },
    { "1 h before Hills, 48 h would be better", "1 hour before Hills, 48 hours would be better" },
    { "42 min after the session on Thursday", "42 min after the session on Thursday" },
    { "Uses a rest day", "Uses a rest day" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *spoken = carry_speech_of_reason (cases[i].written);

      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/ui/board-moves/spoken", test_every_place_is_spoken },
    { "/ui/board-moves/runs", test_runs_hear_what_is_there },
    { "/ui/board-moves/other-week", test_it_goes_to_another_week },
    { "/ui/board-moves/focus-elsewhere", test_focus_elsewhere_ends_it },
    { "/ui/board-moves/cut-and-copy", test_cut_moves_and_copy_stays },
    { "/ui/board-moves/copied-and-gone", test_what_was_copied_outlives_its_session },
    { "/ui/board-moves/text", test_other_programs_get_text },
    { "/ui/board-moves/nothing-rebuilt", test_nothing_is_rebuilt },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  g_test_add_func ("/ui/board-moves/edges", test_edges);
  g_test_add_func ("/ui/board-moves/hours", test_hours_are_spoken);

  return g_test_run ();
}
