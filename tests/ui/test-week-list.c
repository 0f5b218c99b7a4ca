/* test-week-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"
#include "carry-session-line.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-list.h"
#include "carry-week-page.h"
#include "carry-window.h"

#include <adwaita.h>

/* The list of days, in a window as high as that of a phone. */
typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  CarryWeekList *list;
  CarryBoardPlacing *placing;
  GtkAdjustment *adjustment;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scrolled;

  fixture->sample = carry_sample_week_new (TRUE);
  fixture->window = carry_sample_week_open_window (fixture->sample);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  g_object_set (test_find (fixture->window, CARRY_TYPE_WEEK_PAGE, 0), "narrow", TRUE, NULL);
  test_settle ();

  fixture->list = CARRY_WEEK_LIST (test_find (fixture->window, CARRY_TYPE_WEEK_LIST, 0));
  fixture->placing =
      carry_week_board_get_placing (CARRY_WEEK_BOARD (test_find (fixture->window, CARRY_TYPE_WEEK_BOARD, 0)));
  scrolled = gtk_widget_get_ancestor (GTK_WIDGET (fixture->list), GTK_TYPE_SCROLLED_WINDOW);
  fixture->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
}

static GtkWidget *
find_line (Fixture *fixture, CarrySession *session)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *line = test_find (GTK_WIDGET (fixture->list), CARRY_TYPE_SESSION_LINE, i);

      g_assert_nonnull (line);
      if (carry_session_card_get_session (CARRY_SESSION_CARD (line)) == session)
        return line;
    }
}

/* In pixels from the top of the window. */
static double
get_y (Fixture *fixture, GtkWidget *widget)
{
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (widget, fixture->window, &GRAPHENE_POINT_INIT (0, 0), &point));

  return (double)point.y;
}

/* The places of all days before it come into the list, and the card stays under the pointer that lifts it. */
static void
test_lifted_card_stays (Fixture *fixture, gconstpointer data)
{
  const char *titles[] = { "Lower Strength", "Single-Leg & Trunk" };
  const double scrolled[] = { 0, 60 };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (scrolled); j++)
      {
        CarrySession *session = carry_sample_week_find (fixture->sample, titles[i]);
        GtkWidget *line = find_line (fixture, session);
        double before, height;

        gtk_adjustment_set_value (fixture->adjustment, scrolled[j]);
        test_settle ();
        before = get_y (fixture, line);
        height = gtk_adjustment_get_upper (fixture->adjustment);

        carry_board_placing_begin (fixture->placing, G_OBJECT (session));
        test_settle ();
        g_assert_cmpfloat (gtk_adjustment_get_upper (fixture->adjustment), >, height + 200);
        g_assert_cmpfloat_with_epsilon (get_y (fixture, line), before, 1);

        carry_board_placing_end (fixture->placing);
        test_settle ();
        g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (fixture->adjustment), scrolled[j], 1);
      }
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);
  g_test_add ("/ui/week-list/lifted-card-stays", Fixture, NULL, set_up, test_lifted_card_stays, tear_down);

  return g_test_run ();
}
