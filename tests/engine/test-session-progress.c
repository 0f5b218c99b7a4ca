/* test-session-progress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-progress.h"

#include "support/carry-test-log.h"

/* A session on Thursday 12 November, and what was before it. */
typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static void
set_up (Fixture *fixture)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "barbell-weight", 20.0, "barbell-step", 2.5,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
}

static void
tear_down (Fixture *fixture)
{
  g_assert_finalize_object (fixture->athlete);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
}

static GDate
november (GDateDay day)
{
  return test_day (day, G_DATE_NOVEMBER, 2026);
}

/* An exercise as it stands: its load in kg, or 0 where the dose says all, and who says so. */
typedef struct
{
  const char *exercise;
  const char *dose;
  double load_kg;
  CarryTargetOrigin origin;
} Item;

static CarryStrengthSession *
plan (Fixture *fixture, const GDate *day, const char *title, const Item *rows, guint n_rows)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  CarryStrengthSession *session;

  for (guint i = 0; i < n_rows && rows[i].exercise != NULL; i++)
    {
      g_autoptr (CarryItem) bare = test_item (fixture->catalogue, rows[i].exercise, rows[i].dose);
      g_autoptr (CarryItem) item =
          carry_item_with_target (bare, carry_item_get_prescription (bare), rows[i].load_kg, rows[i].origin);

      g_list_store_append (items, item);
    }

  session = carry_strength_session_new (NULL, "day", day, "start-minute", 1080u, "duration", 60u, "title",
                                        title, "items", items, NULL);
  test_insert (fixture->diary, g_object_ref (CARRY_SESSION (session)));

  return session;
}

/* “6/2@60 6/2@60”: repetitions or seconds, in reserve, kg; “!” after it: it failed. */
static void
log_sets (Fixture *fixture, GDateDay day, const char *exercise, const char *dose, const char *text)
{
  const GDate date = november (day);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  CarrySet sets[8];
  guint n = 0;
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (dose, NULL);
  const gboolean seconds = carry_prescription_get_dose (prescription)->amount == CARRY_AMOUNT_SECONDS;

  for (; words[n] != NULL; n++)
    {
      const guint amount = (guint)atoi (words[n]);
      const char *rir = strchr (words[n], '/'), *load = strchr (words[n], '@');

      sets[n] = carry_set_of (seconds ? 0 : amount, load != NULL ? g_ascii_strtod (load + 1, NULL) : 0,
                              rir != NULL ? g_ascii_strtod (rir + 1, NULL) : CARRY_SET_UNRATED);
      sets[n].seconds = seconds ? amount : 0;
      if (g_str_has_suffix (words[n], "!"))
        sets[n].outcome = CARRY_SET_MISSED;
    }

  test_log (fixture->diary, fixture->catalogue, &date, exercise, dose, sets, n);
}

static const struct
{
  const char *name;
  GDateDay day;     /* of what was done, 0: never */
  const char *then; /* the dose of that day */
  const char *done; /* NULL: it was planned only */
  Item now;
  CarryDirection direction;
  const char *line;
} lines[] = {
  /* The line of the drawing: 3 in reserve are RPE 7. */
  { "more-load",
    5,
    "3x6",
    "6/3@60 6/3@60 6/3@60",
    { "back_squat", "3x6", 62.5, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+2.5 kg: all reps done at RPE 7" },
  /* The hardest set is what counts. */
  { "hardest",
    5,
    "3x6",
    "6/3@60 6/2@60 6/1.5@60",
    { "back_squat", "3x6", 62.5, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+2.5 kg: all reps done at RPE 8.5" },
  { "unrated",
    5,
    "3x6",
    "6@60 6@60 6@60",
    { "back_squat", "3x6", 62.5, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+2.5 kg: all reps done" },
  { "same",
    5,
    "3x8",
    "8/2@30 8/2@30 8/2@30",
    { "back_squat", "3x8", 30, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_SAME,
    "Same load, RPE 8 last week" },
  /* Two days before lies in the same week. */
  { "same-week",
    10,
    "3x8",
    "8/2@30 8/2@30 8/2@30",
    { "back_squat", "3x8", 30, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_SAME,
    "Same load, RPE 8 last time" },
  { "missed",
    5,
    "3x8",
    "8@30 8@30 6@30!",
    { "back_squat", "3x8", 30, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_SAME,
    "Same load, not all done last week" },
  { "set-left-out",
    5,
    "3x8",
    "8@30 8@30",
    { "back_squat", "3x8", 30, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_SAME,
    "Same load, not all done last week" },
  /* Within its range nothing was missed; 5 was the least, so 6 come next (P1). */
  { "within-range",
    5,
    "3x4-6@RIR2",
    "6/2@100 5/2@100 5/2@100",
    { "back_squat", "3x4-6@RIR2", 100, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+1 rep: aim for 6 reps" },
  { "own",
    5,
    "3x6",
    "6/3@60 6/3@60 6/3@60",
    { "back_squat", "3x6", 80, CARRY_TARGET_ORIGIN_RUNNER },
    CARRY_DIRECTION_UP,
    "You chose 80 kg; the plan would have said 60 kg." },
  { "lighter",
    5,
    "3x6",
    "6/3@60 6/3@60 6/3@60",
    { "back_squat", "3x6", 55, CARRY_TARGET_ORIGIN_LIGHTER },
    CARRY_DIRECTION_DOWN,
    "−5 kg: lighter on purpose" },
  { "set-more",
    5,
    "3x6",
    "6@60 6@60 6@60",
    { "back_squat", "4x6", 60, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+1 set: all reps done" },
  { "per-side",
    5,
    "3x7/side",
    "7@0 7@0 7@0",
    { "step_up", "3x8/side", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+1 rep per side: all reps done" },
  { "seconds",
    5,
    "2x35s/side",
    "35/2 35/2",
    { "side_plank", "2x40s/side", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+5 s: all sets done at RPE 8" },
  { "slower",
    5,
    "3x12@60kg t201",
    "12@60 12@60 12@60",
    { "back_squat", "3x12@60kg t212", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "Slower: all reps done" },
  /* What was planned and not yet done can be compared with, too. */
  { "planned",
    5,
    "3x6@60kg",
    NULL,
    { "back_squat", "3x6@65kg", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+5 kg: as you wrote it" },
  /* Kilograms are not known, shares are. */
  { "planned-percent",
    5,
    "3x6@75%",
    NULL,
    { "back_squat", "3x6@80%", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_UP,
    "+5%: as you wrote it" },
  { "planned-rpe",
    5,
    "3x6@RPE8",
    NULL,
    { "back_squat", "3x6@RPE7", 0, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_DOWN,
    "−1 RPE: as you wrote it" },
  { "new", 0, NULL, NULL, { "back_squat", "3x6", 60, CARRY_TARGET_ORIGIN_PLAN }, CARRY_DIRECTION_NEW, "New" },
  { "later",
    14,
    "3x6",
    "6@60 6@60 6@60",
    { "back_squat", "3x6", 60, CARRY_TARGET_ORIGIN_PLAN },
    CARRY_DIRECTION_NEW,
    "New" },
};

static void
test_line (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate today = november (12);
  Fixture fixture;
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarrySessionProgress) progress = NULL;

  set_up (&fixture);
  if (lines[i].done != NULL)
    log_sets (&fixture, lines[i].day, lines[i].now.exercise, lines[i].then, lines[i].done);
  else if (lines[i].day > 0)
    {
      const GDate day = november (lines[i].day);
      const Item then = { lines[i].now.exercise, lines[i].then, 0, CARRY_TARGET_ORIGIN_PLAN };
      g_autoptr (CarryStrengthSession) planned = plan (&fixture, &day, "Strength", &then, 1);
    }

  session = plan (&fixture, &today, "Strength", &lines[i].now, 1);
  progress = carry_session_progress_new (fixture.diary, fixture.athlete, session);
  g_assert_cmpstr (carry_session_progress_get_line (progress, 0), ==, lines[i].line);
  g_assert_cmpint (carry_session_progress_get_direction (progress, 0), ==, lines[i].direction);
  g_clear_object (&progress);
  tear_down (&fixture);
}

#define MOST_ITEMS 5

static const struct
{
  const char *name;
  const char *then_title;
  Item then[MOST_ITEMS]; /* planned on 5 November */
  const char *done;      /* squats of that day, logged, 3 × 6 with 60 kg, or NULL */
  guint runs_then, runs_now; /* minutes of easy running in either week */
  Item now[MOST_ITEMS];
  const char *summary;
} summaries[] = {
  { "more-because",
    "Strength",
    { { NULL } },
    "6/3@60 6/3@60 6/3@60",
    50,
    53,
    { { "back_squat", "3x6", 62.5, CARRY_TARGET_ORIGIN_PLAN } },
    /* 53 of 50 minutes of the same running are 6% more. */
    "Back Squat +2.5 kg, because every set was finished at RPE 7 or lower. Total sets stay at 3: running "
    "load rises 6% "
    "this week, so strength does not rise as well." },
  { "nothing",
    "Strength",
    { { "back_squat", "3x6@60kg", 0, CARRY_TARGET_ORIGIN_PLAN } },
    NULL,
    50,
    51, /* 2%: nobody meant it */
    { { "back_squat", "3x6@60kg", 0, CARRY_TARGET_ORIGIN_PLAN } },
    "Nothing changes from last week. Total sets stay at 3." },
  { "others",
    "Strength",
    { { "back_squat", "3x6@60kg", 0, CARRY_TARGET_ORIGIN_PLAN },
      { "step_up", "3x8/side", 0, CARRY_TARGET_ORIGIN_PLAN } },
    NULL,
    50,
    40,
    { { "back_squat", "4x6@55kg", 0, CARRY_TARGET_ORIGIN_PLAN },
      { "side_plank", "3x30s/side", 0, CARRY_TARGET_ORIGIN_PLAN } },
    "Less: Back Squat −5 kg (as you wrote it). New: Side Plank. Left out: Step-Up. 7 sets instead of 6, "
    "while "
    "running load falls 20% this week." },
  { "own",
    "strength", /* case does not matter */
    { { "back_squat", "3x6@60kg", 0, CARRY_TARGET_ORIGIN_PLAN } },
    NULL,
    0,
    50,
    { { "back_squat", "3x6@70kg", 0, CARRY_TARGET_ORIGIN_RUNNER } },
    "Back Squat +10 kg (your own target). Total sets stay at 3." },
  { "lighter",
    "Strength",
    { { "back_squat", "3x6@60kg", 0, CARRY_TARGET_ORIGIN_PLAN } },
    NULL,
    0,
    0,
    { { "back_squat", "2x6@60kg", 0, CARRY_TARGET_ORIGIN_LIGHTER } },
    /* Made lighter for one day: it is no lighter week. */
    "Less: Back Squat −1 set (lighter on purpose). 2 sets instead of 3." },
  { "other-kind",
    "Core",
    { { "side_plank", "3x30s/side", 0, CARRY_TARGET_ORIGIN_PLAN } },
    NULL,
    0,
    0,
    { { "back_squat", "3x4-6@85%", 0, CARRY_TARGET_ORIGIN_PLAN } },
    "New: Back Squat." },
  { "empty",
    "Strength",
    { { NULL } },
    NULL,
    0,
    0,
    { { NULL } },
    "There is no session like this one in the four weeks before." },
};

static void
add_run (Fixture *fixture, GDateDay day, guint minutes)
{
  const GDate date = november (day);

  if (minutes > 0)
    test_insert (fixture->diary, test_run (&date, 420, minutes, CARRY_RUN_EASY, 8000));
}

static void
test_summary (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate today = november (12), then = november (5);
  Fixture fixture;
  g_autoptr (CarryStrengthSession) before = NULL;
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarrySessionProgress) progress = NULL;

  set_up (&fixture);
  add_run (&fixture, 4, summaries[i].runs_then);
  add_run (&fixture, 11, summaries[i].runs_now);
  if (summaries[i].done != NULL)
    log_sets (&fixture, 5, "back_squat", "3x6", summaries[i].done);
  else if (summaries[i].then[0].exercise != NULL)
    before = plan (&fixture, &then, summaries[i].then_title, summaries[i].then, MOST_ITEMS);
  session = plan (&fixture, &today, "Strength", summaries[i].now, MOST_ITEMS);
  progress = carry_session_progress_new (fixture.diary, fixture.athlete, session);
  g_assert_cmpstr (carry_session_progress_get_summary (progress), ==, summaries[i].summary);
  g_clear_object (&progress);
  tear_down (&fixture);
}

/* After 33 days without training the rule of breaks is what must be told. */
static void
test_break (void)
{
  const GDate today = november (12), october = test_day (10, G_DATE_OCTOBER, 2026);
  const CarrySet sets[] = { carry_set_of (6, 100, 2), carry_set_of (6, 100, 2), carry_set_of (6, 100, 2) };
  const Item now = { "back_squat", "3x4-6@RIR2", 80, CARRY_TARGET_ORIGIN_PLAN };
  Fixture fixture;
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarrySessionProgress) progress = NULL;
  const char *summary;

  set_up (&fixture);
  test_log (fixture.diary, fixture.catalogue, &october, "back_squat", "3x4-6@RIR2", sets, 3);
  session = plan (&fixture, &today, "Strength", &now, 1);
  progress = carry_session_progress_new (fixture.diary, fixture.athlete, session);
  g_assert_cmpstr (carry_session_progress_get_line (progress, 0), ==, "−20 kg: after a break");
  summary = carry_session_progress_get_summary (progress);
  g_assert_true (g_str_has_prefix (summary, "Less: Back Squat −20 kg (after a break). "));
  g_assert_nonnull (strstr (summary, "33 days"));
  g_clear_object (&progress);
  tear_down (&fixture);
}

static void
add (const char *folder, const char *name, gsize i, GTestDataFunc function)
{
  g_autofree char *path = g_strdup_printf ("/engine/session-progress/%s/%s", folder, name);

  g_test_add_data_func (path, GSIZE_TO_POINTER (i), function);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    add ("line", lines[i].name, i, test_line);
  for (gsize i = 0; i < G_N_ELEMENTS (summaries); i++)
    add ("summary", summaries[i].name, i, test_summary);
  g_test_add_func ("/engine/session-progress/break", test_break);

  return g_test_run ();
}
