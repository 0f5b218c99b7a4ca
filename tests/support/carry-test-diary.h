/* carry-test-diary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-measure.h"
#include "carry-test-sessions.h"

/* A diary with something in it, for tests. */

static inline CarryItem *
test_item (CarryCatalogue *catalogue, const char *id, const char *dose)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (dose, &error);
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, id);

  g_assert_no_error (error);
  g_assert_nonnull (exercise);

  return carry_item_new (exercise, prescription, 0);
}

/* @exercises is a list of ids, each followed by its dose, ended by NULL. */
static inline CarrySession *
test_lifting (CarryCatalogue *catalogue, const GDate *day, guint duration, const char *const *exercises)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;

  for (guint i = 0; exercises[i] != NULL; i += 2)
    {
      g_autoptr (CarryItem) item = test_item (catalogue, exercises[i], exercises[i + 1]);

      g_list_store_append (items, item);
    }

  session = carry_strength_session_new (&error, "day", day, "start-minute", 18u * 60, "duration", duration,
                                        "effort", 6.0, "title", "Strength", "items", items, NULL);
  g_assert_no_error (error);

  return CARRY_SESSION (session);
}

/* Takes the session. */
static inline void
test_insert (CarryDiary *diary, CarrySession *session)
{
  g_autoptr (CarrySession) taken = session;
  g_autoptr (CarryChange) change = carry_change_new ("Insert");
  g_autoptr (GError) error = NULL;

  carry_change_insert (change, taken);
  g_assert_true (carry_diary_apply (diary, change, &error));
  g_assert_no_error (error);
}

/* Twelve weeks from 7 September 2026: four or five runs and two strength sessions each, lighter every
 * fourth week. */
static inline CarryDiary *
test_diary_of_twelve_weeks (CarryCatalogue *catalogue)
{
  const char *const heavy[] = { "back_squat", "3x5@80% r180", "rdl", "3x6@75% r120", "sl_calf", "3x8-15 r90",
                                "side_plank", "3x20-30s r45", NULL };
  const char *const light[] = { "bulgarian_ss", "3x8 r90",  "nordic",   "3x5 r120", "pull_up", "3x5 r120",
                                "push_up",      "3x10 r60", "dead_bug", "3x8 r45",  NULL };
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);
  const GDate start = test_day (7, G_DATE_SEPTEMBER, 2026);

  for (int week = 0; week < 12; week++)
    {
      const guint minutes = 40u + 2u * (guint)week - (week % 4 == 3 ? 15u : 0u);
      const GDate monday = carry_day_plus (&start, 7 * week);
      const GDate tuesday = carry_day_plus (&monday, 1);
      const GDate wednesday = carry_day_plus (&monday, 2);
      const GDate friday = carry_day_plus (&monday, 4);
      const GDate sunday = carry_day_plus (&monday, 6);

      test_insert (diary, test_run (&tuesday, 420, minutes, CARRY_RUN_THRESHOLD, 9000));
      test_insert (diary, test_run (&wednesday, 420, minutes, CARRY_RUN_EASY, 8000));
      test_insert (diary, test_run (&friday, 420, minutes, CARRY_RUN_EASY, 8000));
      test_insert (diary, test_run (&sunday, 540, minutes * 2, CARRY_RUN_LONG, 18000));
      test_insert (diary, test_lifting (catalogue, &tuesday, 50, heavy));
      if (week % 4 != 3)
        test_insert (diary, test_lifting (catalogue, &friday, 40, light));
    }

  return diary;
}
