/* test-week-board.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"
#include "carry-session-card.h"
#include "carry-ui-driver.h"
#include "carry-verdict-panel.h"
#include "carry-week-board.h"
#include "carry-week-slot.h"

#include <adwaita.h>

/* A board in a window; what it asks for is done. */
typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryWeekBoard *board;
  guint n_requests;
  CarryBoardPlace requested;
  gboolean copy;
} Fixture;

static void
on_place_requested (Fixture *fixture, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  fixture->n_requests++;
  fixture->requested = (CarryBoardPlace){ day, (CarrySlot)slot };
  fixture->copy = copy;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;
  g_autoptr (CarryWeek) week = NULL;

  fixture->sample = carry_sample_week_new (TRUE);
  actions = carry_sample_week_create_actions (fixture->sample);
  week = carry_diary_get_week (fixture->sample->diary, &fixture->sample->today);

  fixture->board = g_object_new (CARRY_TYPE_WEEK_BOARD, NULL);
  carry_week_board_set_diary (fixture->board, fixture->sample->diary, fixture->sample->athlete,
                              &fixture->sample->today);
  carry_week_board_set_week (fixture->board, week);
  g_signal_connect_swapped (fixture->board, "place-requested", G_CALLBACK (on_place_requested), fixture);

  fixture->window = g_object_new (GTK_TYPE_WINDOW, "default-width", 1000, "default-height", 700, "child",
                                  fixture->board, NULL);
  gtk_widget_insert_action_group (fixture->window, "diary", G_ACTION_GROUP (actions));
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
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
test_roles (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_card (fixture, "Lower Strength");

  gtk_test_accessible_assert_role (GTK_WIDGET (fixture->board), GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_property (GTK_WIDGET (fixture->board), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Week of 23–29 November");
  gtk_test_accessible_assert_role (gtk_widget_get_ancestor (card, CARRY_TYPE_WEEK_SLOT),
                                   GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_BUTTON);
  /* It was planned for yesterday. */
  gtk_test_accessible_assert_property (
      card, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Strength, Lower Strength, 46 minutes, Back Squat, Good Morning, 3 more, not done");
}

static void
test_slots_say_what_is_there (Fixture *fixture, gconstpointer data)
{
  /* Slots come row by row: 0 to 6 are mornings, 7 to 13 evenings. */
  gtk_test_accessible_assert_property (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 1),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Tuesday 24 November, morning");
  gtk_test_accessible_assert_property (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 4),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Friday 27 November, morning, rest");
  gtk_test_accessible_assert_property (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 9),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Wednesday 25 November, evening, empty");
}

static void
test_arrows_walk (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = GTK_WIDGET (fixture->board);

  gtk_widget_grab_focus (find_card (fixture, "Threshold"));
  gtk_widget_child_focus (board, GTK_DIR_DOWN);
  g_assert_true (get_focus (fixture) == find_card (fixture, "Lower Strength"));

  gtk_widget_child_focus (board, GTK_DIR_RIGHT);
  g_assert_true (get_focus (fixture) == test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 9));

  gtk_widget_child_focus (board, GTK_DIR_UP);
  gtk_widget_child_focus (board, GTK_DIR_RIGHT);
  g_assert_true (get_focus (fixture) == find_card (fixture, "Hills"));

  g_assert_true (test_press (board, "End"));
  g_assert_true (get_focus (fixture) == find_card (fixture, "Long"));

  /* One tab stop: the next Tab leaves the board. */
  g_assert_false (gtk_widget_child_focus (board, GTK_DIR_TAB_FORWARD));
}

static void
test_shift_arrows_ask (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = find_card (fixture, "Lower Strength");

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "<Shift>Right"));
  g_assert_cmpuint (fixture->n_requests, ==, 1);
  g_assert_cmpuint (fixture->requested.day, ==, 2);
  g_assert_cmpint (fixture->requested.slot, ==, CARRY_SLOT_EVENING);
  g_assert_false (fixture->copy);

  /* Nothing is below the evening. */
  test_press (card, "<Shift>Down");
  g_assert_cmpuint (fixture->n_requests, ==, 1);
}

static void
test_keys_change_the_diary (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Threshold");
  g_autofree char *id = g_strdup (carry_session_get_id (session));
  GtkWidget *card = find_card (fixture, "Threshold");

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "l"));
  test_settle ();
  g_assert_true (carry_session_get_locked (carry_diary_lookup (fixture->sample->diary, id)));

  /* The card shows another session now, but it is the same card, and it has the focus. */
  g_assert_true (find_card (fixture, "Threshold") == card);
  g_assert_true (get_focus (fixture) == card);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Threshold run, 10 kilometres, 3 × 10 min, track, not done, locked");

  g_assert_true (test_press (card, "Delete"));
  test_settle ();
  g_assert_null (carry_diary_lookup (fixture->sample->diary, id));
  g_assert_true (get_focus (fixture) == test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 1));

  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  test_settle ();
  g_assert_true (get_focus (fixture) == find_card (fixture, "Threshold"));
}

static void
test_focus_follows_a_move (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");

  gtk_widget_grab_focus (find_card (fixture, "Lower Strength"));
  gtk_widget_activate_action (fixture->window, "diary.move", "(ssu)", carry_session_get_id (session),
                              "2026-11-29", 1080);
  test_settle ();
  g_assert_true (get_focus (fixture) == find_card (fixture, "Lower Strength"));
  g_assert_true (gtk_widget_get_ancestor (get_focus (fixture), CARRY_TYPE_WEEK_SLOT) ==
                 test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 13));
}

static guint
count_visible_panels (Fixture *fixture)
{
  guint n_visible = 0;

  for (guint i = 0; i < 14; i++)
    if (gtk_widget_get_visible (test_find (fixture->window, CARRY_TYPE_VERDICT_PANEL, i)))
      n_visible++;

  return n_visible;
}

static void
test_placing_shows_verdicts (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");
  CarrySession *run = carry_sample_week_find (fixture->sample, "Easy");
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (fixture->sample->catalogue), 0);
  GtkWidget *monday_evening;

  g_assert_cmpuint (count_visible_panels (fixture), ==, 0);

  /* Everywhere but where it is. */
  carry_board_placing_begin (carry_week_board_get_placing (fixture->board), G_OBJECT (session));
  g_assert_cmpuint (count_visible_panels (fixture), ==, 13);
  monday_evening =
      test_find (test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, 7), CARRY_TYPE_VERDICT_PANEL, 0);
  g_assert_true (gtk_widget_has_css_class (monday_evening, "blocked"));

  carry_board_placing_end (carry_week_board_get_placing (fixture->board));
  g_assert_cmpuint (count_visible_panels (fixture), ==, 0);

  carry_board_placing_begin (carry_week_board_get_placing (fixture->board), G_OBJECT (exercise));
  g_assert_cmpuint (count_visible_panels (fixture), ==, 14);
  carry_board_placing_end (carry_week_board_get_placing (fixture->board));

  carry_board_placing_begin (carry_week_board_get_placing (fixture->board), G_OBJECT (run));
  g_assert_cmpuint (count_visible_panels (fixture), ==, 0);
  carry_board_placing_end (carry_week_board_get_placing (fixture->board));
}

static void
test_nothing_stays_behind (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarryWeek *week = carry_diary_get_week (sample->diary, &sample->today);
  CarryWeekBoard *board = g_object_ref_sink (g_object_new (CARRY_TYPE_WEEK_BOARD, NULL));

  carry_week_board_set_diary (board, sample->diary, sample->athlete, &sample->today);
  carry_week_board_set_week (board, week);
  g_assert_finalize_object (board);
  g_assert_finalize_object (week);
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/ui/week-board/roles", test_roles },
    { "/ui/week-board/slots", test_slots_say_what_is_there },
    { "/ui/week-board/arrows", test_arrows_walk },
    { "/ui/week-board/shift-arrows", test_shift_arrows_ask },
    { "/ui/week-board/keys", test_keys_change_the_diary },
    { "/ui/week-board/focus-follows", test_focus_follows_a_move },
    { "/ui/week-board/verdicts", test_placing_shows_verdicts },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  g_test_add_func ("/ui/week-board/no-leak", test_nothing_stays_behind);

  return g_test_run ();
}
