/* test-log-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-log-sheet.h"

#include "carry-set-words.h"
#include "support/carry-test-diary.h"

#include <locale.h>

static const char *const exercises[] = { "back_squat",  "3x6@RPE8", "push_up", "3x12",
                                         "front_plank", "2x40s",    NULL };

static CarryStrengthSession *
create_session (CarryCatalogue *catalogue)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);

  return CARRY_STRENGTH_SESSION (test_lifting (catalogue, &day, 45, exercises));
}

static CarryLogFacts
get_facts (void)
{
  return (CarryLogFacts){ .day = test_day (24, G_DATE_NOVEMBER, 2026),
                          .start_minute = 1080,
                          .minutes = 50,
                          .effort = 7,
                          .note = "From paper" };
}

static char *
get_sets (CarrySession *session, guint item)
{
  return carry_item_format_sets (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), item),
                                 (CarryLoadForm){ 0 });
}

static CarryStrengthSession *
create_done (CarryLogSheet *sheet)
{
  const CarryLogFacts facts = get_facts ();
  g_autoptr (GError) error = NULL;
  CarrySession *session = carry_log_sheet_create_session (sheet, &facts, &error);

  g_assert_no_error (error);

  return CARRY_STRENGTH_SESSION (session);
}

/* A load holds for the cells after it; a row without a word was not logged; the session is done as it was told. */
static void
test_writes (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) sheet = carry_log_sheet_new (session, athlete);
  g_autoptr (CarryStrengthSession) done = NULL;
  g_autofree char *squats = NULL;
  const CarryWorkoutFacts *facts;

  g_assert_cmpuint (carry_log_sheet_get_n_rows (sheet), ==, 3);
  g_assert_cmpuint (carry_log_sheet_get_n_cells (sheet, 0), ==, 3);
  carry_log_sheet_set_text (sheet, 0, 0, "62,5x6");
  carry_log_sheet_set_text (sheet, 0, 1, "6 @8");
  carry_log_sheet_set_text (sheet, 0, 2, "65 5 9");
  carry_log_sheet_set_skipped (sheet, 2, TRUE);
  done = create_done (sheet);

  squats = get_sets (CARRY_SESSION (done), 0);
  g_assert_cmpstr (squats, ==, "6 at 62.5 kg · 6 at 62.5 kg, RPE 8 · 5 at 65 kg, RPE 9");
  g_assert_false (carry_item_is_logged (carry_strength_session_get_nth (done, 1)));
  g_assert_true (carry_item_is_logged (carry_strength_session_get_nth (done, 2)));
  g_assert_cmpuint (carry_item_count_sets (carry_strength_session_get_nth (done, 2)), ==, 0);
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (done)), ==, CARRY_STATUS_DONE);
  g_assert_cmpstr (carry_session_get_id (CARRY_SESSION (done)), ==,
                   carry_session_get_id (CARRY_SESSION (session)));

  facts = carry_workout_get_facts (carry_strength_session_get_workout (done));
  g_assert_cmpint (facts->start_minute, ==, 1080);
  g_assert_cmpint (facts->end_minute, ==, 1130);
  g_assert_cmpfloat (facts->effort, ==, 7);
  g_assert_cmpstr (facts->note, ==, "From paper");
}

/* By one key a set, a row, or all; what was written stays. */
static void
test_as_planned (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) sheet = carry_log_sheet_new (session, athlete);
  g_autoptr (CarryStrengthSession) done = NULL;
  g_autofree char *squats = NULL, *push_ups = NULL, *planks = NULL;

  carry_log_sheet_set_text (sheet, 0, 0, "60x5");
  carry_log_sheet_fill_row (sheet, 0);
  g_assert_cmpstr (carry_log_sheet_get_text (sheet, 0, 0), ==, "60x5");
  g_assert_cmpstr (carry_log_sheet_get_text (sheet, 0, 1), ==, "6 @8");
  carry_log_sheet_fill (sheet, 1, 0);
  g_assert_cmpstr (carry_log_sheet_get_text (sheet, 1, 1), ==, "");
  carry_log_sheet_set_skipped (sheet, 2, TRUE);
  carry_log_sheet_fill_all (sheet);
  done = create_done (sheet);

  squats = get_sets (CARRY_SESSION (done), 0);
  push_ups = get_sets (CARRY_SESSION (done), 1);
  planks = get_sets (CARRY_SESSION (done), 2);
  g_assert_cmpstr (squats, ==, "5 at 60 kg · 2 × 6 at 60 kg, RPE 8");
  g_assert_cmpstr (push_ups, ==, "3 × 12");
  g_assert_cmpstr (planks, ==, "");
}

/* A cell that cannot be read keeps its text, and nothing is made of the others either. */
static void
test_faults (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) sheet = carry_log_sheet_new (session, athlete);
  const CarryLogFacts facts = get_facts ();
  g_autoptr (GError) error = NULL;
  guint row, cell;

  g_assert_false (carry_log_sheet_find_error (sheet, &row, &cell));
  carry_log_sheet_set_text (sheet, 0, 0, "62,5x6");
  carry_log_sheet_set_text (sheet, 1, 1, "many");
  carry_log_sheet_set_text (sheet, 1, 2, "40x");
  g_assert_null (carry_log_sheet_create_session (sheet, &facts, &error));
  g_assert_error (error, CARRY_LOG_SHEET_ERROR, CARRY_LOG_SHEET_ERROR_CELLS);
  g_assert_cmpstr (error->message, ==, "2 sets cannot be read");
  g_assert_true (carry_log_sheet_find_error (sheet, &row, &cell));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (cell, ==, 1);
  g_assert_cmpstr (carry_log_sheet_get_text (sheet, 1, 1), ==, "many");

  /* In a row that was skipped nobody looks. */
  carry_log_sheet_set_skipped (sheet, 1, TRUE);
  g_assert_false (carry_log_sheet_find_error (sheet, &row, &cell));
}

static void
test_empty (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) sheet = carry_log_sheet_new (session, athlete);
  CarryLogFacts facts = get_facts ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySession) rated = NULL;

  facts.effort = CARRY_WORKOUT_UNKNOWN;
  g_assert_null (carry_log_sheet_create_session (sheet, &facts, &error));
  g_assert_error (error, CARRY_LOG_SHEET_ERROR, CARRY_LOG_SHEET_ERROR_EMPTY);

  /* Who only says how hard it was says something. */
  facts.effort = 6;
  rated = carry_log_sheet_create_session (sheet, &facts, NULL);
  g_assert_nonnull (rated);
  g_assert_false (carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (rated)));
}

/* What was logged stands in the cells; untouched it stays to the last digit, and sets come and go. */
static void
test_corrects (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = g_object_new (CARRY_TYPE_ATHLETE, "units", CARRY_UNITS_IMPERIAL, NULL);
  g_autoptr (CarryLogSheet) first = carry_log_sheet_new (session, athlete);
  g_autoptr (CarryLogSheet) second = NULL;
  g_autoptr (CarryStrengthSession) done = NULL, corrected = NULL;
  const CarrySet *before, *after;
  guint n_sets;

  carry_log_sheet_set_text (first, 0, 0, "62.333kg x 6");
  carry_log_sheet_set_text (first, 0, 1, "6");
  done = create_done (first);

  second = carry_log_sheet_new (done, athlete);
  g_assert_cmpuint (carry_log_sheet_get_n_cells (second, 0), ==, 2);
  /* 62.333 kg are 137.42 lb */
  g_assert_cmpstr (carry_log_sheet_get_text (second, 0, 0), ==, "137.42×6");
  carry_log_sheet_remove_cell (second, 0);
  carry_log_sheet_add_cell (second, 0);
  carry_log_sheet_add_cell (second, 0);
  carry_log_sheet_set_text (second, 0, 2, "150x3");
  corrected = create_done (second);

  before = carry_item_get_sets (carry_strength_session_get_nth (done, 0), &n_sets);
  after = carry_item_get_sets (carry_strength_session_get_nth (corrected, 0), &n_sets);
  g_assert_cmpuint (n_sets, ==, 2);
  g_assert_true (carry_set_equal (&before[0], &after[0]));
  g_assert_cmpfloat_with_epsilon (after[1].load_kg, 150 * 0.45359237, 1e-9);
}

/* A row whose text is taken away was not logged, and the words of a cell are those of the set. */
static void
test_takes_back (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) first = carry_log_sheet_new (session, athlete);
  g_autoptr (CarryStrengthSession) done = NULL, corrected = NULL;
  g_autoptr (CarryLogSheet) second = NULL;
  g_autofree char *words = NULL;

  carry_log_sheet_set_text (first, 0, 0, "60x6");
  carry_log_sheet_set_text (first, 0, 1, "5 @9");
  words = carry_log_sheet_read (first, 0, 1, NULL);
  g_assert_cmpstr (words, ==, "5 at 60 kg, RPE 9");
  done = create_done (first);

  second = carry_log_sheet_new (done, athlete);
  carry_log_sheet_set_text (second, 0, 0, "");
  carry_log_sheet_set_text (second, 0, 1, "");
  corrected = create_done (second);
  g_assert_false (carry_item_is_logged (carry_strength_session_get_nth (corrected, 0)));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/log-sheet/writes", test_writes);
  g_test_add_func ("/training/log-sheet/as-planned", test_as_planned);
  g_test_add_func ("/training/log-sheet/faults", test_faults);
  g_test_add_func ("/training/log-sheet/empty", test_empty);
  g_test_add_func ("/training/log-sheet/corrects", test_corrects);
  g_test_add_func ("/training/log-sheet/takes-back", test_takes_back);

  return g_test_run ();
}
