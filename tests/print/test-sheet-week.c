/* test-sheet-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-phase-week.h"
#include "carry-sheet-week.h"
#include "support/carry-test-print-diary.h"

/* Monday of the week that DESIGN §12 shows. */
static GDate
monday (void)
{
  return test_day (23, G_DATE_NOVEMBER, 2026);
}

static GDate
day_of_week (int day)
{
  const GDate first = monday ();

  return carry_day_plus (&first, day);
}

static CarrySheetContent *
describe (CarryDiary *diary, CarryUnits units)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const GDate first = monday (), today = day_of_week (2);

  g_object_set (athlete, "phase", CARRY_PHASE_BASE, "units", units, NULL);

  return carry_sheet_week_describe (diary, athlete, &first, &today);
}

/* A session without exercises on a day's evening. */
static void
insert_strength (CarryDiary *diary, int day, guint start_minute, guint duration, const char *title)
{
  const GDate date = day_of_week (day);

  test_insert (diary, test_strength (&date, start_minute, duration, title));
}

static const CarrySheetProgram *
program_of (CarrySheetContent *content, guint i)
{
  g_assert_cmpuint (i, <, content->programs->len);
  return content->programs->pdata[i];
}

static void
test_usual_week (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate first = monday ();
  const CarrySheetMark *mark;
  const CarrySheetRun *run;

  test_insert_runs (diary, &first);
  insert_strength (diary, 1, 18 * 60, 46, "Lower Strength");
  insert_strength (diary, 3, 18 * 60, 40, "Single-Leg & Trunk");
  content = describe (diary, CARRY_UNITS_METRIC);

  g_assert_false (carry_sheet_content_is_empty (content));
  g_assert_cmpstr (content->title, ==, "Week of 23–29 November 2026");
  g_assert_cmpstr (content->summary, ==, "Base · 54 km · 2 strength sessions, 1 h 26 min");
  g_assert_null (content->countdown);
  g_assert_cmpstr (content->printed, ==, "Carryover · printed 25 November 2026");
  g_assert_cmpstr (content->legend, ==, "E easy · T threshold · H hills · L long · S strength");
  g_assert_cmpstr (content->done_header, ==, "Done: kg × reps");

  g_assert_cmpstr (content->days[1].name, ==, "Tue 24");
  mark = content->days[1].marks[CARRY_SLOT_MORNING]->pdata[0];
  g_assert_cmpstr (mark->code, ==, "T");
  g_assert_cmpstr (mark->text, ==, "10 km");
  g_assert_true (mark->hard);
  mark = content->days[1].marks[CARRY_SLOT_EVENING]->pdata[0];
  g_assert_cmpstr (mark->code, ==, "S1");
  g_assert_cmpstr (mark->text, ==, "46 min");
  g_assert_true (mark->hard);
  mark = content->days[0].marks[CARRY_SLOT_MORNING]->pdata[0];
  g_assert_cmpstr (mark->code, ==, "E");
  g_assert_false (mark->hard);
  g_assert_cmpuint (content->days[4].marks[CARRY_SLOT_MORNING]->len, ==, 0);

  g_assert_cmpuint (content->runs->len, ==, 6);
  run = content->runs->pdata[1];
  g_assert_cmpstr (run->day, ==, "Tue");
  g_assert_cmpstr (run->what, ==, "Threshold 10 km");
  g_assert_cmpstr (run->details, ==, "56 min · 3 × 10 min at 4:20/km · Track");
}

static const struct
{
  const char *name;
  int day;
  guint start_minute;
  guint duration;
  const char *when;
} whens[] = {
  /* Threshold is Tuesday 8:00 to 8:56, Hills Thursday 8:00 to 8:52, Long Sunday 8:00 to 9:36. */
  { "between", 1, 18 * 60, 46, "Tuesday 24, evening · 46 min · 9 h after Threshold, 37 h before Hills" },
  { "whole-hours", 1, 17 * 60 + 56, 64,
    "Tuesday 24, evening · 1 h 4 min · 9 h after Threshold, 37 h before Hills" },
  { "under-an-hour-less", 1, 17 * 60 + 55, 66,
    "Tuesday 24, evening · 1 h 6 min · 8 h after Threshold, 36 h before Hills" },
  { "before-all", 0, 12 * 60, 30, "Monday 23, afternoon · 30 min · 19 h before Threshold" },
  { "after-all", 6, 18 * 60, 30, "Sunday 29, evening · 30 min · 8 h after Long" },
  { "at-once", 1, 8 * 60 + 56, 60, "Tuesday 24, morning · 1 h · 0 h after Threshold, 46 h before Hills" },
  /* A session in the middle of a run is after nothing but what ended before. */
  { "in-the-middle", 3, 8 * 60 + 30, 30,
    "Thursday 26, morning · 30 min · 47 h after Threshold, 71 h before Long" },
};

static void
test_when_and_why (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate first = monday ();

  test_insert_runs (diary, &first);
  insert_strength (diary, whens[i].day, whens[i].start_minute, whens[i].duration, "Strength");
  content = describe (diary, CARRY_UNITS_METRIC);
  g_assert_cmpstr (program_of (content, 0)->when, ==, whens[i].when);
}

static void
test_runs_of_other_weeks_count (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate sunday = day_of_week (-1), next_monday = day_of_week (7), far = day_of_week (-5);

  test_insert_run (diary, &sunday, 120, CARRY_RUN_LONG, 20000, CARRY_SURFACE_ROAD, NULL);
  test_insert_run (diary, &next_monday, 60, CARRY_RUN_INTERVALS, 10000, CARRY_SURFACE_TRACK, NULL);
  test_insert_run (diary, &far, 60, CARRY_RUN_TEMPO, 10000, CARRY_SURFACE_TRACK, NULL);
  insert_strength (diary, 0, 18 * 60, 60, "First");
  insert_strength (diary, 6, 18 * 60, 60, "Last");
  content = describe (diary, CARRY_UNITS_METRIC);

  /* Sunday 10:00 to Monday 18:00; Sunday 19:00 to Monday 8:00. No run of these weeks is on the sheet. */
  g_assert_cmpstr (program_of (content, 0)->when, ==, "Monday 23, evening · 1 h · 32 h after Long");
  g_assert_cmpstr (program_of (content, 1)->when, ==, "Sunday 29, evening · 1 h · 13 h before Intervals");
  g_assert_cmpuint (content->runs->len, ==, 0);
  g_assert_cmpstr (content->legend, ==, "S strength");
}

static CarryItem *
new_item (const char *name, const char *dose, guint superset)
{
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown (name, name);
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (dose, NULL);

  g_assert_nonnull (prescription);

  return carry_item_new (exercise, prescription, superset);
}

static void
test_rows (void)
{
  static const struct
  {
    const char *dose;
    guint superset;
    const char *number;
    const char *amount;
    const char *target;
    const char *tempo;
    const char *rest;
    const char *amount_unit;
    guint n_sets;
  } rows[] = {
    { "3x4-6@80-88% r150 t30X0", 0, "1", "3 × 4–6", "@ 80–88% of 1RM", "3-0-X-0", "2:30", "reps", 3 },
    { "3x8@62.5kg", 2, "2a", "3 × 8", "@ 62.5 kg", "", NULL, "reps", 3 },
    { "2x40s/side r45", 2, "2b", "2 × 40 s/side", "body weight", "hold", "0:45", "s", 2 },
    { "4x30m", 2, "2c", "4 × 30 m", "body weight", "", NULL, "m", 4 },
    { "5x5@RPE8", 3, "3", "5 × 5", "@ RPE 8", "", NULL, "reps", 5 },
    { "1x12", 0, "4", "1 × 12", "body weight", "", NULL, "reps", 1 },
    { "1x12", 0, "5", "1 × 12", "body weight", "", NULL, "reps", 1 },
  };
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate day = day_of_week (1);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_ptr_array_add (items, new_item ("Exercise", rows[i].dose, rows[i].superset));
  test_insert_program (diary, &day, "Mixed", items);
  content = describe (diary, CARRY_UNITS_METRIC);

  g_assert_cmpuint (program_of (content, 0)->rows->len, ==, G_N_ELEMENTS (rows));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CarrySheetRow *row = program_of (content, 0)->rows->pdata[i];

      g_assert_cmpstr (row->number, ==, rows[i].number);
      g_assert_cmpint (row->joined, ==, i == 2 || i == 3);
      g_assert_cmpstr (row->name, ==, "Exercise");
      g_assert_cmpstr (row->amount, ==, rows[i].amount);
      g_assert_cmpstr (row->target, ==, rows[i].target);
      g_assert_cmpstr (row->tempo, ==, rows[i].tempo);
      g_assert_cmpstr (row->rest, ==, rows[i].rest);
      g_assert_cmpstr (row->load_unit, ==, "kg");
      g_assert_cmpstr (row->amount_unit, ==, rows[i].amount_unit);
      g_assert_cmpuint (row->n_sets, ==, rows[i].n_sets);
      g_assert_null (row->figure);
    }
}

static void
test_figures_that_exist (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = carry_item_new (carry_catalogue_lookup (catalogue, "back_squat"), NULL, 0);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate day = day_of_week (1);
  const CarrySheetRow *row;

  g_ptr_array_add (items, item);
  test_insert_program (diary, &day, "Squats", items);
  content = describe (diary, CARRY_UNITS_METRIC);
  row = program_of (content, 0)->rows->pdata[0];
  g_assert_cmpstr (row->figure, ==, "back_squat");
  g_assert_cmpstr (row->cue, ==, "Brace, knees over toes");
}

static void
test_miles_and_pounds (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate day = day_of_week (0);
  const CarrySheetRow *row;
  const CarrySheetRun *run;

  test_insert_run (diary, &day, 60, CARRY_RUN_EASY, 5 * 1609.344, CARRY_SURFACE_UNKNOWN, NULL);
  g_ptr_array_add (items, new_item ("Row", "3x8@62.5kg", 0));
  test_insert_program (diary, &day, "Pull", items);
  content = describe (diary, CARRY_UNITS_IMPERIAL);

  run = content->runs->pdata[0];
  row = program_of (content, 0)->rows->pdata[0];
  g_assert_cmpstr (run->what, ==, "Easy 5 mi");
  g_assert_cmpstr (run->details, ==, "1 h");
  /* 62.5 kg / 0.45359237 = 137.8 lb */
  g_assert_cmpstr (row->target, ==, "@ 138 lb");
  g_assert_cmpstr (row->load_unit, ==, "lb");
  g_assert_cmpstr (content->done_header, ==, "Done: lb × reps");
}

static const struct
{
  const char *name;
  int day; /* from the first of the week */
  double metres;
  const char *countdown;
} races[] = {
  { "far", 17 * 7 + 6, 42195, "Marathon in 17 weeks" },
  { "next-week", 7, 21100, "Half marathon in 1 week" },
  { "this-week", 6, 15000, "Race on Sunday" },
  { "gone", -1, 42195, NULL },
};

static void
test_countdown (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;
  const GDate day = day_of_week (races[i].day);

  test_insert_run (diary, &day, 120, CARRY_RUN_RACE, races[i].metres, CARRY_SURFACE_ROAD, NULL);
  content = describe (diary, CARRY_UNITS_METRIC);
  g_assert_cmpstr (content->countdown, ==, races[i].countdown);
}

static void
insert_with_status (CarryDiary *diary, int day, CarryStatus status, const char *note)
{
  const GDate date = day_of_week (day);
  g_autoptr (GError) error = NULL;
  CarryRun *run = carry_run_new (&error, "day", &date, "start-minute", 480u, "duration", 45u, "kind",
                                 CARRY_RUN_EASY, "status", status, "note", note, NULL);

  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (run));
}

static void
test_skipped_is_left_out (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;

  insert_with_status (diary, 0, CARRY_STATUS_SKIPPED, NULL);
  content = describe (diary, CARRY_UNITS_METRIC);
  g_assert_true (carry_sheet_content_is_empty (content));
  g_clear_pointer (&content, carry_sheet_content_unref);

  insert_with_status (diary, 1, CARRY_STATUS_DONE, NULL);
  insert_with_status (diary, 2, CARRY_STATUS_MISSED, NULL);
  content = describe (diary, CARRY_UNITS_METRIC);
  g_assert_cmpuint (content->runs->len, ==, 2);
  /* Nobody knows how far they were. */
  g_assert_cmpstr (((CarrySheetRun *)content->runs->pdata[0])->what, ==, "Easy");
  g_assert_cmpstr (((CarrySheetMark *)content->days[1].marks[CARRY_SLOT_MORNING]->pdata[0])->text, ==,
                   "45 min");
  g_assert_cmpstr (content->summary, ==, "Base");
}

static void
test_notes (void)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySheetContent) content = NULL;

  insert_with_status (diary, 0, CARRY_STATUS_PLANNED, "  Bring \n\t water 🥤 ");
  insert_with_status (diary, 1, CARRY_STATUS_PLANNED, " \n ");
  content = describe (diary, CARRY_UNITS_METRIC);
  g_assert_cmpuint (content->notes->len, ==, 1);
  g_assert_cmpstr (content->notes->pdata[0], ==, "Mon, Easy: Bring water 🥤");
}

/* What was logged of the first four exercises of the design's week, see test_print_log_item(). */
static void
test_logged (void)
{
  static const struct
  {
    const char *effort;
    const char *sets[5][2];
  } expected[] = {
    { "7–9", { { "62.5", "6" }, { "62.5", "6" }, { "62.5", "5" } } },
    { "10", { { "32.5", "8" }, { "32.5", "8" }, { "32.5", "8" }, { "32.5", "7" } } },
    { NULL, { { "14", "8" }, { "14", "8" }, { "14", "8/6" } } },
    { NULL, { { NULL, "–" } } },
    { NULL, { { NULL, NULL } } },
  };
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_print_block_diary (catalogue, &monday);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarrySheetContent) content = NULL;
  const CarrySheetProgram *program;

  test_print_log (diary, &monday);
  content = carry_sheet_week_describe (diary, athlete, &monday, &monday);
  program = program_of (content, 0);
  g_assert_cmpstr (program->done, ==, "Done 18:05–18:52 · RPE 7");
  g_assert_null (program_of (content, 1)->done);
  g_assert_cmpstr (content->notes->pdata[0], ==, "Tue, Lower Strength: The bar moved well");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const CarrySheetRow *row = program->rows->pdata[i];
      guint n = 0;

      g_assert_cmpstr (row->effort, ==, expected[i].effort);
      for (; n < G_N_ELEMENTS (expected[i].sets) && expected[i].sets[n][1] != NULL; n++)
        {
          const CarrySheetDone *done = row->done->pdata[n];

          g_assert_cmpuint (row->done->len, >, n);
          g_assert_cmpstr (done->load, ==, expected[i].sets[n][0]);
          g_assert_cmpstr (done->amount, ==, expected[i].sets[n][1]);
        }
      g_assert_cmpuint (row->done->len, ==, n);
    }
}

/* A load that was worked out says more than the share that it follows from; an effort is said with it. */
static void
test_loads (void)
{
  static const struct
  {
    const char *dose;
    double load;
    const char *target;
  } cases[] = {
    { "3x8@80-88%", 0, "@ 80–88% of 1RM" },
    { "3x8@80-88%", 62.5, "@ 62.5 kg" },
    { "3x8@RPE8", 40, "@ 40 kg · RPE 8" },
    { "3x8@40kg", 42.5, "@ 42.5 kg" },
    { "3x8", 0, "body weight" },
    { "3x8", 10, "@ 10 kg" },
  };
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown ("own", "Press");
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
      g_autoptr (CarryPrescription) dose = carry_prescription_parse (cases[i].dose, NULL);
      g_autoptr (CarryItem) plain = carry_item_new (exercise, dose, 0);
      g_autoptr (CarryItem) item =
          carry_item_with_target (plain, dose, cases[i].load, CARRY_TARGET_ORIGIN_PLAN);
      g_autoptr (GPtrArray) items = g_ptr_array_new ();
      g_autoptr (CarrySheetContent) content = NULL;

      g_ptr_array_add (items, item);
      test_insert_program (diary, &monday, "Strength", items);
      content = carry_sheet_week_describe (diary, athlete, &monday, &monday);
      g_assert_cmpstr (((const CarrySheetRow *)program_of (content, 0)->rows->pdata[0])->target, ==,
                       cases[i].target);
    }
}

/* The loads of the design's example, in kilograms and in pounds: two dumbbells of 16 kg are two of 35 lb. */
static void
test_pairs (void)
{
  static const struct
  {
    const char *exercise;
    const char *dose;
    CarryUnits units;
    double load;
    const char *target;
  } cases[] = {
    { "rev_lunge", "3x8/side", CARRY_UNITS_METRIC, 16, "@ 2 × 16 kg" },
    { "step_up", "3x8/side@RPE7", CARRY_UNITS_METRIC, 14, "@ 2 × 14 kg · RPE 7" },
    { "standing_calf", "3x12@14kg", CARRY_UNITS_METRIC, 0, "@ 2 × 14 kg" },
    { "rev_lunge", "3x8/side", CARRY_UNITS_IMPERIAL, 16, "@ 2 × 35 lb" },
    { "back_squat", "3x6", CARRY_UNITS_METRIC, 62.5, "@ 62.5 kg" },
    { "suitcase_carry", "3x30m/side", CARRY_UNITS_METRIC, 24, "@ 24 kg" },
  };
  const GDate day = monday ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  /* Whoever has no machine raises the heels with dumbbells. */
  const guint home = CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL) |
                     CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryAthlete) athlete =
          g_object_new (CARRY_TYPE_ATHLETE, "equipment", home, "units", cases[i].units, NULL);
      g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
      g_autoptr (CarryPrescription) dose = carry_prescription_parse (cases[i].dose, NULL);
      g_autoptr (CarryItem) plain =
          carry_item_new (carry_catalogue_lookup (catalogue, cases[i].exercise), dose, 0);
      g_autoptr (CarryItem) item =
          carry_item_with_target (plain, dose, cases[i].load, CARRY_TARGET_ORIGIN_PLAN);
      g_autoptr (GPtrArray) items = g_ptr_array_new ();
      g_autoptr (CarrySheetContent) content = NULL;

      g_ptr_array_add (items, item);
      test_insert_program (diary, &day, "Strength", items);
      content = carry_sheet_week_describe (diary, athlete, &day, &day);
      g_assert_cmpstr (((const CarrySheetRow *)program_of (content, 0)->rows->pdata[0])->target, ==,
                       cases[i].target);
    }
}

/* The season of the design's block begins two weeks earlier, 20 weeks before its marathon: the base is eight weeks long. */
static void
test_week_of_the_phase (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate first = carry_day_plus (&monday, -14), later = carry_day_plus (&monday, 7);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_print_block_diary (catalogue, &monday);
  g_autoptr (CarryDiary) empty = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autofree char *third = NULL, *one = NULL, *fourth = NULL, *none = NULL;

  g_object_set (athlete, "event", CARRY_EVENT_MARATHON, NULL);
  one = carry_phase_week_describe (diary, athlete, &first);
  third = carry_phase_week_describe (diary, athlete, &monday);
  fourth = carry_phase_week_describe (diary, athlete, &later);
  none = carry_phase_week_describe (empty, athlete, &monday);
  g_assert_cmpstr (one, ==, "Base · week 1 of 8");
  g_assert_cmpstr (third, ==, "Base · week 3 of 8");
  g_assert_cmpstr (fourth, ==, "Base · week 4 of 8");
  g_assert_cmpstr (none, ==, "Base");
}

static void
test_plain (void)
{
  g_autofree char *broken = carry_sheet_plain ("caf\xe9");

  g_assert_cmpstr (broken, ==, "caf\xef\xbf\xbd");
  g_assert_null (carry_sheet_plain (NULL));
  g_assert_null (carry_sheet_plain (""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/print/sheet-week/usual-week", test_usual_week);
  g_test_add_func ("/print/sheet-week/other-weeks", test_runs_of_other_weeks_count);
  g_test_add_func ("/print/sheet-week/rows", test_rows);
  g_test_add_func ("/print/sheet-week/figures", test_figures_that_exist);
  g_test_add_func ("/print/sheet-week/miles-and-pounds", test_miles_and_pounds);
  g_test_add_func ("/print/sheet-week/skipped", test_skipped_is_left_out);
  g_test_add_func ("/print/sheet-week/notes", test_notes);
  g_test_add_func ("/print/sheet-week/logged", test_logged);
  g_test_add_func ("/print/sheet-week/loads", test_loads);
  g_test_add_func ("/print/sheet-week/pairs", test_pairs);
  g_test_add_func ("/print/sheet-week/week-of-the-phase", test_week_of_the_phase);
  g_test_add_func ("/print/sheet-week/plain", test_plain);

  for (gsize i = 0; i < G_N_ELEMENTS (whens); i++)
    {
      g_autofree char *path = g_strconcat ("/print/sheet-week/when/", whens[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_when_and_why);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (races); i++)
    {
      g_autofree char *path = g_strconcat ("/print/sheet-week/countdown/", races[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_countdown);
    }

  return g_test_run ();
}
