/* carry-test-targets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-live-progression.h"

#include "carry-test-log.h"

/* A diary of squats whose targets follow. */

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryLiveProgression *live;
  GPtrArray *planned; /* sessions as they were at first */
} Fixture;

/* Today is Tuesday, 10 November 2026. */
static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  const GDate today = test_day (10, G_DATE_NOVEMBER, 2026);

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "barbell-weight", 20.0, "barbell-step", 2.5,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
  fixture->live = carry_live_progression_new (fixture->diary, fixture->athlete, &today);
  fixture->planned = g_ptr_array_new_with_free_func (g_object_unref);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->planned);
  g_object_unref (fixture->live);
  g_object_unref (fixture->athlete);
  g_object_unref (fixture->diary);
  g_object_unref (fixture->catalogue);
}

/* A session of squats and planks that is planned on a day of November. */
static inline CarrySession *
plan (Fixture *fixture, GDateDay day)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", "side_plank", "2x20-30s", NULL };
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  CarrySession *session = test_lifting (fixture->catalogue, &date, 45, exercises);

  test_insert (fixture->diary, g_object_ref (session));
  g_ptr_array_add (fixture->planned, session);

  return session;
}

/* The change that makes a session done with three sets of squats. */
static inline CarryChange *
log_squats (CarrySession *before, double load, guint reps)
{
  const CarrySet sets[] = { carry_set_of (reps, load, 2), carry_set_of (reps, load, 2),
                            carry_set_of (reps, load, 2) };
  CarryStrengthSession *session = CARRY_STRENGTH_SESSION (before);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) squat = carry_item_with_sets (carry_strength_session_get_nth (session, 0), sets, 3);
  g_autoptr (CarrySession) after = NULL;
  CarryChange *change = carry_change_new ("Log Session");

  g_list_store_append (items, squat);
  g_list_store_append (items, carry_strength_session_get_nth (session, 1));
  after = carry_session_edit (before, NULL, "items", items, "status", CARRY_STATUS_DONE, NULL);
  carry_change_replace (change, before, after);

  return change;
}

/* Does a change with what follows from it; the sentences are joined by lines. */
static inline CarryChange *
apply (Fixture *fixture, CarryChange *change, char **text)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  CarryChange *whole = carry_live_progression_extend (fixture->live, change, sentences);
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_diary_apply (fixture->diary, whole, &error));
  g_assert_no_error (error);
  if (text != NULL)
    {
      g_ptr_array_add (sentences, NULL);
      *text = g_strjoinv ("\n", (char **)sentences->pdata);
    }

  return whole;
}

static inline CarryItem *
get_squat (Fixture *fixture, CarrySession *session)
{
  CarrySession *now = carry_diary_lookup (fixture->diary, carry_session_get_id (session));

  return carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (now), 0);
}

static inline void
assert_loads (Fixture *fixture, CarrySession *const *sessions, const double *loads, guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat (carry_item_get_load (get_squat (fixture, sessions[i])), ==, loads[i]);
}
