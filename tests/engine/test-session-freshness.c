/* test-session-freshness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-freshness.h"

#include "support/carry-test-diary.h"

/* Twelve sets of squats on Tuesday 24 November from 18:00 to 19:00 are what the model calls 1: freshness is
 * 100·e^(−e^(−t/24 h)) after them, 36.8% at once and 70% when e^(−t/24 h) = 0.3567, after 24.7 hours. */
static const struct
{
  const char *name;
  const char *dose; /* of squats; NULL: side planks */
  GDateDay day;     /* of a run at 7:00, 0 for none */
  CarryRunKind kind;
  CarryStatus status;
  const char *sentence;
} rows[] = {
  { "alone", "12x5@80% r180", 0, CARRY_RUN_EASY, CARRY_STATUS_PLANNED,
    "100% at the start, 37% after this session, back above 70% in 25 h." },
  { "hills", "12x5@80% r180", 26, CARRY_RUN_HILLS, CARRY_STATUS_PLANNED,
    "100% at the start, 37% after this session, back above 70% in 25 h, 11 h before Hills." },
  /* 12 hours: e^(−0.6065). */
  { "hills-too-soon", "12x5@80% r180", 25, CARRY_RUN_HILLS, CARRY_STATUS_PLANNED,
    "100% at the start, 37% after this session, and only 55% when Hills begins 12 h later." },
  /* Legs may be tired in an easy run, and are not asked for in one that is left out. */
  { "easy", "12x5@80% r180", 26, CARRY_RUN_EASY, CARRY_STATUS_PLANNED,
    "100% at the start, 37% after this session, back above 70% in 25 h." },
  { "skipped", "12x5@80% r180", 26, CARRY_RUN_HILLS, CARRY_STATUS_SKIPPED,
    "100% at the start, 37% after this session, back above 70% in 25 h." },
  { "before", "12x5@80% r180", 24, CARRY_RUN_EASY, CARRY_STATUS_SKIPPED,
    "100% at the start, 37% after this session, back above 70% in 25 h." },
  /* Work for the trunk leaves the legs as they are. */
  { "trunk", NULL, 0, CARRY_RUN_EASY, CARRY_STATUS_PLANNED, "100% at the start, 100% after this session." },
  { "trunk-and-hills", NULL, 26, CARRY_RUN_HILLS, CARRY_STATUS_PLANNED,
    "100% at the start, 100% after this session, 100% when Hills begins 36 h later." },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const char *const exercises[] = { rows[i].dose != NULL ? "back_squat" : "side_plank",
                                    rows[i].dose != NULL ? rows[i].dose : "3x30s r45", NULL };
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryAthlete) athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  g_autoptr (CarrySession) session = test_lifting (catalogue, &tuesday, 60, exercises);
  g_autoptr (CarrySessionFreshness) freshness = NULL;
  g_autofree char *sentence = NULL;

  test_insert (diary, g_object_ref (session));
  if (rows[i].day > 0)
    {
      const GDate day = test_day (rows[i].day, G_DATE_NOVEMBER, 2026);
      g_autoptr (CarrySession) run = test_run (&day, 420, 45, rows[i].kind, 8000);

      test_insert (diary, carry_session_edit (run, NULL, "status", rows[i].status, NULL));
    }

  freshness = carry_session_freshness_new (diary, athlete, session);
  sentence = carry_session_freshness_describe (freshness);
  g_assert_cmpstr (sentence, ==, rows[i].sentence);
}

/* A session that is being edited counts as it is now, not as it was. */
static void
test_edited (void)
{
  const char *const many[] = { "back_squat", "12x5@80% r180", NULL }, *const few[] = { "back_squat",
                                                                                       "2x5@80%", NULL };
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryAthlete) athlete =
      g_object_new (CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  g_autoptr (CarrySession) session = test_lifting (catalogue, &tuesday, 60, many);
  g_autoptr (CarrySession) shorter = test_lifting (catalogue, &tuesday, 60, few);
  g_autoptr (CarrySession) edited = carry_session_edit (
      session, NULL, "items", carry_strength_session_get_items (CARRY_STRENGTH_SESSION (shorter)), NULL);
  g_autoptr (CarrySessionFreshness) freshness = NULL;

  test_insert (diary, g_object_ref (session));
  freshness = carry_session_freshness_new (diary, athlete, edited);
  g_assert_cmpfloat (freshness->before, ==, 100);
  g_assert_cmpfloat (freshness->after, >, 50);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/session-freshness/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/engine/session-freshness/edited", test_edited);

  return g_test_run ();
}
