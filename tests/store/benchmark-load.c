/* benchmark-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-diary.h"
#include "carry-test-diary.h"

#define SESSIONS 20000u

static double
lap (GTimer *timer)
{
  const double seconds = g_timer_elapsed (timer, NULL);

  g_timer_start (timer);

  return seconds * 1000;
}

/* How long a life's diary takes: written as one change, opened, loaded and filled into the lists. */
int
main (void)
{
  g_autofree char *folder = carry_test_folder_new ();
  g_autofree char *path = g_build_filename (folder, "diary.sqlite", NULL);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryChange) change = carry_change_new ("Import a life");
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);
  g_autoptr (CarryStore) store = carry_test_store_open (path, catalogue);
  g_autoptr (GTimer) timer = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);

  for (guint i = 0; i < SESSIONS; i++)
    {
      g_autofree char *id = g_uuid_string_random ();
      g_autoptr (CarrySession) session = carry_test_session_new (rand, catalogue, id);

      carry_change_insert (change, session);
    }

  timer = g_timer_new ();
  g_assert_true (carry_store_write (store, change, NULL));
  g_print ("write %u sessions: %.0f ms\n", SESSIONS, lap (timer));
  g_clear_object (&store);
  g_print ("close: %.0f ms\n", lap (timer));
  store = carry_test_store_open (path, catalogue);
  g_print ("check and open: %.0f ms\n", lap (timer));
  sessions = carry_store_load_sessions (store, NULL);
  g_print ("load: %.0f ms\n", lap (timer));
  g_assert_cmpuint (sessions->len, ==, SESSIONS);
  carry_diary_fill (diary, sessions);
  g_print ("fill the diary: %.0f ms\n", lap (timer));

  g_clear_object (&store);
  carry_test_folder_remove (folder);

  return 0;
}
