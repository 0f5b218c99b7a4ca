/* test-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-controller.h"
#include "carry-import-flow.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

#include <glib/gstdio.h>

typedef struct
{
  CarrySampleWeek *sample;
  CarryWindow *window;
  CarryController *controller;
  CarryCatalogueController *exercises;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);

  fixture->window = CARRY_WINDOW (
      carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &sample->today));
  fixture->controller = carry_controller_new (fixture->window, sample->history, sample->catalogue,
                                              sample->athlete, &sample->today);
  fixture->exercises =
      carry_catalogue_controller_new (fixture->window, fixture->controller, sample->catalogue, sample->diary);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

/* Whatever was on its way has ended when nobody holds the controller any more. */
static void
close_and_wait (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_add_weak_pointer (G_OBJECT (fixture->controller), (gpointer *)&fixture->controller);
  g_object_unref (fixture->controller);
  g_clear_object (&fixture->exercises);
  while (fixture->controller != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  carry_sample_week_free (fixture->sample);
}

static void
test_closed_while_planning (Fixture *fixture, gconstpointer data)
{
  carry_controller_plan_week (fixture->controller, carry_window_get_week_start (fixture->window));
  g_assert_true (carry_controller_is_busy (fixture->controller));
  close_and_wait (fixture);
  g_assert_null (carry_history_get_undo_sentence (fixture->sample->history));
}

static void
test_closed_while_importing (Fixture *fixture, gconstpointer data)
{
  const char *text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n"
                     "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20300102T070000\r\nSUMMARY:Easy Run 8 km\r\n"
                     "END:VEVENT\r\nEND:VCALENDAR\r\n";
  g_autofree char *folder = g_dir_make_tmp ("carryover-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  const guint n_sessions = g_list_model_get_n_items (G_LIST_MODEL (fixture->sample->diary));

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_list_store_append (files, file);

  carry_import_flow_read (fixture->window, fixture->controller, fixture->exercises, fixture->sample->diary,
                          G_LIST_MODEL (files));
  close_and_wait (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->sample->diary)), ==, n_sessions);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

#define ADD(path, function) g_test_add ("/ui/controller/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("closed-while-planning", test_closed_while_planning);
  ADD ("closed-while-importing", test_closed_while_importing);

  return g_test_run ();
}
