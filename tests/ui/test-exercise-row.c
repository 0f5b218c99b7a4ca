/* test-exercise-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-row.h"

#include "carry-catalogue.h"
#include "carry-figure-thumbnail.h"
#include "carry-figure.h"
#include "carry-ui-driver.h"

#include <adwaita.h>

/* As long as the slowest figure may take, and more. */
#define PATIENCE (20 * G_TIME_SPAN_SECOND)

typedef struct
{
  CarryCatalogue *catalogue;
  CarryExerciseShelf *shelf;
  GtkWidget *window;
  GtkWidget *list_row; /* has the pointer and the focus */
  GtkWidget *row;
  GtkWidget *thumbnail;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->catalogue = carry_catalogue_new_built_in ();
  self->shelf = carry_exercise_shelf_new ();
  self->row = carry_exercise_row_new (self->shelf);
  self->list_row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->list_row), self->row);
  self->window = g_object_new (ADW_TYPE_WINDOW, "content", self->list_row, NULL);
  self->thumbnail = test_find (self->row, CARRY_TYPE_FIGURE_THUMBNAIL, 0);
  g_object_set (self->row, "exercise", carry_catalogue_lookup (self->catalogue, "goblet_squat"), NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  test_settle ();
  g_assert_true (carry_figure_are_read ());
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_destroy (GTK_WINDOW (self->window));
  test_settle ();
  g_object_unref (self->shelf);
  g_object_unref (self->catalogue);
}

static double
get_t (Fixture *self)
{
  double t;

  g_object_get (self->thumbnail, "t", &t, NULL);

  return t;
}

/* Waits until the figure moves, or stands still again. Returns how far it got, or −1 if that did not come. */
static double
wait_for (Fixture *self, gboolean moving)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;
  double farthest = -1;

  while (g_get_monotonic_time () < end)
    {
      farthest = MAX (farthest, get_t (self));
      if ((get_t (self) >= 0) == moving)
        return farthest;

      g_main_context_iteration (NULL, TRUE);
    }

  return -1;
}

/* Under the pointer the figure moves to its end and back, once, although the pointer stays. */
static void
test_plays_once (Fixture *self, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_assert_cmpfloat (get_t (self), ==, CARRY_FIGURE_AT_THUMBNAIL);

  gtk_widget_set_state_flags (self->list_row, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_cmpfloat (wait_for (self, TRUE), >=, 0);
  g_assert_cmpfloat (wait_for (self, FALSE), >, 0.9);

  test_settle ();
  g_assert_cmpfloat (get_t (self), ==, CARRY_FIGURE_AT_THUMBNAIL);
}

/* The keyboard's focus does the same; without either it stands still at once, and so it does with another exercise. */
static void
test_stops (Fixture *self, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);

  gtk_widget_set_state_flags (self->list_row, GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);
  g_assert_cmpfloat (wait_for (self, TRUE), >=, 0);
  gtk_widget_unset_state_flags (self->list_row, GTK_STATE_FLAG_FOCUS_VISIBLE);
  g_assert_cmpfloat (get_t (self), ==, CARRY_FIGURE_AT_THUMBNAIL);

  gtk_widget_set_state_flags (self->list_row, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_cmpfloat (wait_for (self, TRUE), >=, 0);
  g_object_set (self->row, "exercise", carry_catalogue_lookup (self->catalogue, "pull_up"), NULL);
  g_assert_cmpfloat (get_t (self), ==, CARRY_FIGURE_AT_THUMBNAIL);
}

/* With animations turned off nothing moves. */
static void
test_reduced_motion (Fixture *self, gconstpointer data)
{
  gtk_widget_set_state_flags (self->list_row, GTK_STATE_FLAG_PRELIGHT, FALSE);
  test_settle ();
  g_usleep (G_TIME_SPAN_SECOND / 2);
  test_settle ();
  g_assert_cmpfloat (get_t (self), ==, CARRY_FIGURE_AT_THUMBNAIL);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add ("/ui/exercise-row/plays-once", Fixture, NULL, set_up, test_plays_once, tear_down);
  g_test_add ("/ui/exercise-row/stops", Fixture, NULL, set_up, test_stops, tear_down);
  g_test_add ("/ui/exercise-row/reduced-motion", Fixture, NULL, set_up, test_reduced_motion, tear_down);

  return g_test_run ();
}
