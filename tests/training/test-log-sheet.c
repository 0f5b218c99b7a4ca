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

static void
note_rows (guint *seen, guint row, guint n_removed, guint n_added)
{
  *seen = row * 100 + n_removed * 10 + n_added;
}

static const char *
get_id (CarryStrengthSession *session, guint item)
{
  return carry_exercise_get_id (carry_item_get_exercise (carry_strength_session_get_nth (session, item)));
}

/* The push-ups were lunges, the plank was left out for good, and a calf raise came to it; the squats stay as written. */
static void
test_other_exercises (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) sheet = carry_log_sheet_new (session, athlete);
  CarryExercise *calf_raise = carry_catalogue_lookup (catalogue, "standing_calf");
  CarryExercise *lunge = carry_catalogue_lookup (catalogue, "rev_lunge");
  g_autoptr (CarryItem) added = carry_item_new (calf_raise, carry_exercise_get_dose (calf_raise), 0);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("4x8", NULL);
  g_autoptr (CarryItem) instead = carry_item_new (lunge, dose, 0);
  g_autoptr (CarryStrengthSession) done = NULL;
  g_autofree char *squats = NULL, *lunges = NULL, *raises = NULL;
  guint seen = 0;

  g_signal_connect_swapped (sheet, "rows-changed", G_CALLBACK (note_rows), &seen);
  carry_log_sheet_set_text (sheet, 0, 0, "60x6");
  carry_log_sheet_set_text (sheet, 1, 1, "20x8");

  g_assert_true (carry_log_sheet_add_item (sheet, added, NULL));
  g_assert_cmpuint (seen, ==, 301);
  g_assert_true (carry_log_sheet_swap_item (sheet, 1, instead, NULL));
  g_assert_cmpuint (seen, ==, 111);
  carry_log_sheet_remove_row (sheet, 2);
  g_assert_cmpuint (seen, ==, 210);

  g_assert_cmpuint (carry_log_sheet_get_n_rows (sheet), ==, 3);
  /* What was written moves to the front of the row, and three more cells make the four sets. */
  g_assert_cmpuint (carry_log_sheet_get_n_cells (sheet, 1), ==, 4);
  g_assert_cmpstr (carry_log_sheet_get_text (sheet, 1, 0), ==, "20x8");
  carry_log_sheet_set_text (sheet, 2, 0, "15");

  done = create_done (sheet);
  g_assert_cmpuint (carry_strength_session_get_n_items (done), ==, 3);
  g_assert_cmpstr (get_id (done, 0), ==, "back_squat");
  g_assert_cmpstr (get_id (done, 1), ==, "rev_lunge");
  g_assert_cmpstr (get_id (done, 2), ==, "standing_calf");
  squats = get_sets (CARRY_SESSION (done), 0);
  lunges = get_sets (CARRY_SESSION (done), 1);
  raises = get_sets (CARRY_SESSION (done), 2);
  g_assert_cmpstr (squats, ==, "6 at 60 kg");
  g_assert_cmpstr (lunges, ==, "8 at 20 kg");
  g_assert_cmpstr (raises, ==, "15");
  /* The session that was asked about is as it was. */
  g_assert_cmpuint (carry_strength_session_get_n_items (session), ==, 3);
  g_assert_cmpstr (get_id (session, 1), ==, "push_up");
}

/* Sets of a hold are no sets of a lift: what was logged is read again when the exercise was another. */
static void
test_swapped_log (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryStrengthSession) session = create_session (catalogue);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryLogSheet) first = carry_log_sheet_new (session, athlete);
  g_autoptr (CarryStrengthSession) done = NULL, corrected = NULL;
  g_autoptr (CarryLogSheet) second = NULL;
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "goblet_squat");
  g_autoptr (CarryItem) instead = carry_item_new (squat, carry_exercise_get_dose (squat), 0);
  const CarrySet *sets;
  guint n_sets;

  carry_log_sheet_set_text (first, 1, 0, "12");
  done = create_done (first);
  second = carry_log_sheet_new (done, athlete);
  g_assert_true (carry_log_sheet_swap_item (second, 1, instead, NULL));
  carry_log_sheet_set_text (second, 1, 0, "16x10");
  corrected = create_done (second);

  sets = carry_item_get_sets (carry_strength_session_get_nth (corrected, 1), &n_sets);
  g_assert_cmpuint (n_sets, ==, 1);
  g_assert_cmpfloat (sets[0].load_kg, ==, 16);
  g_assert_cmpstr (get_id (corrected, 1), ==, "goblet_squat");
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
  g_test_add_func ("/training/log-sheet/other-exercises", test_other_exercises);
  g_test_add_func ("/training/log-sheet/swapped-log", test_swapped_log);

  return g_test_run ();
}
