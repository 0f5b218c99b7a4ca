/* test-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "support/carry-test-sessions.h"

static const struct
{
  const char *name;
  guint start_minute;
  guint duration;
  int code; /* -1: must succeed */
} times[] = {
  { "whole-day", 0, 1440, -1 },
  { "ends-midnight", 1440 - 45, 45, -1 },
  { "over-midnight", 1440 - 44, 45, CARRY_SESSION_ERROR_CROSSES_MIDNIGHT },
  { "wraps", G_MAXUINT, 45, CARRY_SESSION_ERROR_CROSSES_MIDNIGHT },
  { "empty", 600, 0, CARRY_SESSION_ERROR_DURATION },
  { "too-long", 0, 1441, CARRY_SESSION_ERROR_DURATION },
};

static void
test_times (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (3, G_DATE_MARCH, 2026);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryRun) run = carry_run_new (&error, "day", &day, "start-minute", times[i].start_minute,
                                            "duration", times[i].duration, NULL);

  if (times[i].code < 0)
    g_assert_no_error (error);
  else
    {
      g_assert_error (error, CARRY_SESSION_ERROR, times[i].code);
      g_assert_null (run);
    }
}

static void
test_needs_a_day (void)
{
  g_autoptr (GError) error = NULL;
  CarryRun *run = carry_run_new (&error, "duration", 30u, NULL);

  g_assert_null (run);
  g_assert_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_DAY);
}

static void
test_edit_changes_one_thing (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  const GDate friday = test_day (6, G_DATE_MARCH, 2026);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_THRESHOLD, 10000);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySession) moved = carry_session_edit (run, &error, "day", &friday, "note", "windy", NULL);
  g_autoptr (CarrySession) back = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (carry_session_get_id (moved), ==, carry_session_get_id (run));
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (moved)), ==, 6);
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (run)), ==, 3);
  g_assert_cmpstr (carry_session_get_note (moved), ==, "windy");
  g_assert_cmpint (carry_run_get_kind (CARRY_RUN (moved)), ==, CARRY_RUN_THRESHOLD);
  g_assert_cmpfloat (carry_run_get_distance (CARRY_RUN (moved)), ==, 10000);
  g_assert_false (carry_session_equal (run, moved));

  back = carry_session_edit (moved, &error, "day", &tuesday, "note", NULL, NULL);
  g_assert_no_error (error);
  g_assert_true (carry_session_equal (run, back));
}

static void
test_refused_edit_is_no_session (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  g_autoptr (CarrySession) run = test_run (&tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_session_edit (run, &error, "start-minute", 1420u, NULL));
  g_assert_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_CROSSES_MIDNIGHT);
}

static void
test_load (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  g_autoptr (CarrySession) usual = test_run (&tuesday, 420, 50, CARRY_RUN_THRESHOLD, 0);
  g_autoptr (CarrySession) said = carry_session_edit (usual, NULL, "effort", 5.0, NULL);

  g_assert_cmpfloat (carry_session_get_load (usual), ==, 350);
  g_assert_cmpfloat (carry_session_get_load (said), ==, 250);
}

static void
test_slots (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  g_autoptr (CarrySession) morning = test_run (&tuesday, 719, 10, CARRY_RUN_EASY, 0);
  g_autoptr (CarrySession) noon = test_run (&tuesday, 720, 10, CARRY_RUN_EASY, 0);

  g_assert_cmpint (carry_session_get_slot (morning), ==, CARRY_SLOT_MORNING);
  g_assert_cmpint (carry_session_get_slot (noon), ==, CARRY_SLOT_EVENING);
}

static void
test_strictest_item_gives_the_kind (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) empty =
      CARRY_STRENGTH_SESSION (test_strength (&tuesday, 1080, 40, "Lower"));
  g_autoptr (CarryStrengthSession) plank =
      carry_strength_session_with_exercise (empty, carry_catalogue_lookup (catalogue, "front_plank"), NULL);
  g_autoptr (CarryStrengthSession) squat =
      carry_strength_session_with_exercise (plank, carry_catalogue_lookup (catalogue, "back_squat"), NULL);

  g_assert_cmpint (carry_strength_session_get_kind (empty), ==, CARRY_STRENGTH_CORE);
  g_assert_cmpint (carry_strength_session_get_kind (plank), ==, CARRY_STRENGTH_CORE);
  g_assert_cmpint (carry_strength_session_get_kind (squat), ==, CARRY_STRENGTH_HEAVY);
  g_assert_cmpuint (carry_strength_session_get_n_items (squat), ==, 2);
  /* 300 s warm-up; plank 60 + 3 × 60 + 2 × 45; squat 60 + 3 × 6 × 3 + 2 × 180: 1104 s */
  g_assert_cmpuint (carry_session_get_duration (CARRY_SESSION (squat)), ==, 19);
  g_assert_cmpuint (carry_strength_session_get_n_items (empty), ==, 0);
}

static void
test_duplicate_starts_afresh (void)
{
  const GDate tuesday = test_day (3, G_DATE_MARCH, 2026);
  const GDate next = test_day (10, G_DATE_MARCH, 2026);
  g_autoptr (CarrySession) plain = test_strength (&tuesday, 1080, 40, "Lower");
  g_autoptr (CarrySession) done = carry_session_edit (plain, NULL, "status", CARRY_STATUS_DONE, "locked",
                                                      TRUE, "original-day", &next, NULL);
  g_autoptr (CarrySession) copy = carry_session_duplicate (done, &next);

  g_assert_cmpstr (carry_session_get_id (copy), !=, carry_session_get_id (done));
  g_assert_cmpint (carry_session_get_status (copy), ==, CARRY_STATUS_PLANNED);
  g_assert_false (carry_session_get_locked (copy));
  g_assert_null (carry_session_get_original_day (copy));
  g_assert_cmpstr (carry_session_get_title (copy), ==, "Lower");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *path = g_strconcat ("/training/session/times/", times[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_times);
    }
  g_test_add_func ("/training/session/needs-a-day", test_needs_a_day);
  g_test_add_func ("/training/session/edit", test_edit_changes_one_thing);
  g_test_add_func ("/training/session/refused-edit", test_refused_edit_is_no_session);
  g_test_add_func ("/training/session/load", test_load);
  g_test_add_func ("/training/session/slots", test_slots);
  g_test_add_func ("/training/session/kind", test_strictest_item_gives_the_kind);
  g_test_add_func ("/training/session/duplicate", test_duplicate_starts_afresh);

  return g_test_run ();
}
