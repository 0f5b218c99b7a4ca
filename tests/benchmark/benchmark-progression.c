/* benchmark-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-live-progression.h"
#include "carry-records.h"
#include "support/carry-test-diary.h"

/* How long it takes, with ten years of training, 3,650 runs and 1,000 strength sessions of ten exercises with four sets
 * each, to set the next targets of all exercises of a session that is finished, and to find its records. All of it
 * happens between two frames. */

#define N_DAYS 3650
#define N_SESSIONS 1000
#define N_SETS 4u

static const char *const lifts[] = {
  "back_squat",   "4x5@80% r180", "rdl",          "4x6@75% r120", "sl_calf",     "4x8-15 r90", "side_plank",
  "4x20-30s r45", "nordic",       "4x5 r120",     "pull_up",      "4x5 r120",    "push_up",    "4x10 r60",
  "dead_bug",     "4x8 r45",      "bulgarian_ss", "4x8 r90",      "seated_calf", "4x12 r60",   NULL,
};

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryLiveProgression *live;
  CarryRecords *records;
  CarrySession *planned;
  CarryChange *finish; /* makes it done */
  CarryChange *run; /* lets the run of today be longer */
  CarryChange *race; /* brings the race forward, so that the next week is one of few sets */
  GDate today;
} Years;

static CarrySession *
log_all (CarrySession *session, guint seed)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);

  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), i);
      g_autoptr (CarryItem) done = NULL;
      CarrySet sets[N_SETS];

      for (guint set = 0; set < N_SETS; set++)
        sets[set] = carry_set_of (4 + (seed + set) % 4, 60 + (seed + i) % 20, (seed + set) % 4);
      done = carry_item_with_sets (item, sets, N_SETS);
      g_list_store_append (items, done);
    }

  return carry_session_edit (session, NULL, "items", items, "status", CARRY_STATUS_DONE, NULL);
}

static void
fill (Years *self)
{
  static const CarryRunKind kinds[] = { CARRY_RUN_EASY, CARRY_RUN_THRESHOLD, CARRY_RUN_EASY, CARRY_RUN_HILLS,
                                        CARRY_RUN_EASY, CARRY_RUN_STRIDES,   CARRY_RUN_LONG };
  const GDate next = carry_day_plus (&self->today, 3), race = carry_day_plus (&self->today, 140);
  const GDate sooner = carry_day_plus (&self->today, 10);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySession) after = NULL;
  g_autoptr (CarrySession) longer = NULL;
  g_autoptr (CarrySession) moved = NULL;

  for (int i = 0; i < N_DAYS; i++)
    {
      const GDate day = carry_day_plus (&self->today, i + 1 - N_DAYS);

      g_ptr_array_add (sessions, test_run (&day, 420, 40 + (guint)(i % 50), kinds[i % 7], 8000 + i % 900));
    }
  self->run = carry_change_new ("Edit Run");
  longer = carry_session_edit (sessions->pdata[N_DAYS - 1], NULL, "distance", 8500.0, NULL);
  carry_change_replace (self->run, sessions->pdata[N_DAYS - 1], longer);

  g_ptr_array_add (sessions, test_run (&race, 540, 110, CARRY_RUN_RACE, 21100));
  self->race = carry_change_new ("Move Race");
  moved = carry_session_edit (sessions->pdata[N_DAYS], NULL, "day", &sooner, NULL);
  carry_change_replace (self->race, sessions->pdata[N_DAYS], moved);

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      const GDate day = carry_day_plus (&self->today, (int)i * N_DAYS / N_SESSIONS - N_DAYS);
      g_autoptr (CarrySession) session = test_lifting (self->catalogue, &day, 60, lifts);

      g_ptr_array_add (sessions, log_all (session, i));
    }

  self->planned = test_lifting (self->catalogue, &self->today, 60, lifts);
  g_ptr_array_add (sessions, g_object_ref (self->planned));
  g_ptr_array_add (sessions, test_lifting (self->catalogue, &next, 60, lifts));
  carry_diary_fill (self->diary, sessions);

  self->finish = carry_change_new ("Log Session");
  after = log_all (self->planned, 7);
  carry_change_replace (self->finish, self->planned, after);
}

static void
extend (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryChange) whole = carry_live_progression_extend (self->live, self->finish, NULL);

  if (carry_change_get_n_edits (whole) != 2)
    g_error ("The next session got no targets");
}

/* Nobody needs other targets for half a kilometre. */
static void
edit_run (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryChange) whole = carry_live_progression_extend (self->live, self->run, NULL);

  g_assert_nonnull (whole);
}

static void
move_race (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryChange) whole = carry_live_progression_extend (self->live, self->race, NULL);

  g_assert_cmpuint (carry_change_get_n_edits (whole), >, 1);
}

static void
read_records (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryRecords) records = carry_records_new (self->diary, self->athlete);

  if (g_list_model_get_n_items (G_LIST_MODEL (records)) == 0)
    g_error ("There are no main lifts");
}

static void
find_records (gpointer data)
{
  const Years *self = data;
  g_autoptr (GPtrArray) found = carry_records_find_of (
      self->records, CARRY_STRENGTH_SESSION (carry_change_get_after (self->finish, 0)));

  g_assert_nonnull (found);
}

/* The change of the diary tells the records, which read its days again. */
static void
follow (gpointer data)
{
  const Years *self = data;
  g_autoptr (CarryChange) back = carry_change_invert (self->finish);

  if (!carry_diary_apply (self->diary, self->finish, NULL) || !carry_diary_apply (self->diary, back, NULL))
    g_error ("The diary did not take it");
}

int
main (int argc, char *argv[])
{
  Years years = { .today = test_day (26, G_DATE_NOVEMBER, 2026),
                  .diary = carry_diary_new (G_DATE_MONDAY),
                  .catalogue = carry_catalogue_new_built_in (),
                  .athlete = carry_athlete_new () };
  const CarryBenchmarkRow rows[] = {
    { "next targets of ten exercises", 16, extend, &years },
    { "an edit of a run", 1, edit_run, &years },
    { "a race that moves", 16, move_race, &years },
    { "records of a session", 4, find_records, &years },
    { "records follow a log, and its undoing", 1, follow, &years },
    { "records of ten years", 20, read_records, &years },
  };
  int failed;

  fill (&years);
  years.live = carry_live_progression_new (years.diary, years.athlete, &years.today);
  years.records = carry_records_new (years.diary, years.athlete);

  failed = carry_benchmark_run (argc, argv, rows, G_N_ELEMENTS (rows));

  g_object_unref (years.records);
  g_object_unref (years.live);
  g_object_unref (years.race);
  g_object_unref (years.run);
  g_object_unref (years.finish);
  g_object_unref (years.planned);
  g_object_unref (years.athlete);
  g_object_unref (years.catalogue);
  g_object_unref (years.diary);

  return failed;
}
