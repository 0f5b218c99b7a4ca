/* carry-test-program.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-measure.h"
#include "carry-programmer.h"
#include "carry-test-sessions.h"

/* A week as runners live it: six runs and strength sessions filled by the programmer. */

static inline void
test_insert (CarryDiary *diary, CarrySession *session)
{
  g_autoptr (CarryChange) change = carry_change_new ("Add a session");
  g_autoptr (CarrySession) owned = session;
  g_autoptr (GError) error = NULL;

  carry_change_insert (change, owned);
  carry_diary_apply (diary, change, &error);
  g_assert_no_error (error);
}

static inline void
test_insert_run (CarryDiary *diary,
                 const GDate *day,
                 guint duration,
                 CarryRunKind kind,
                 double metres,
                 CarrySurface surface,
                 const char *structure)
{
  g_autoptr (GError) error = NULL;
  CarryRun *run = carry_run_new (&error, "day", day, "start-minute", 8u * 60u, "duration", duration, "kind",
                                 kind, "distance", metres, "surface", surface, "structure", structure, NULL);

  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (run));
}

static inline void
test_insert_program (CarryDiary *diary, const GDate *day, const char *title, GPtrArray *items)
{
  g_autoptr (GListStore) list = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;

  for (guint i = 0; i < items->len; i++)
    g_list_store_append (list, items->pdata[i]);

  session = carry_strength_session_new (&error, "day", day, "start-minute", 18u * 60u, "duration",
                                        carry_strength_items_get_minutes (items), "title", title, "items",
                                        list, NULL);
  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (session));
}

/* The sessions stand on Tuesday, Thursday, Monday, Wednesday… evenings; a thirteenth would share a day. */
static inline void
test_insert_programs (CarryDiary *diary,
                      CarryCatalogue *catalogue,
                      CarryAthlete *athlete,
                      const GDate *monday,
                      guint n_sessions)
{
  static const int days[] = { 1, 3, 0, 2, 4, 5, 6 };

  for (guint i = 0; i < n_sessions; i++)
    {
      const GDate day = carry_day_plus (monday, days[i % G_N_ELEMENTS (days)]);
      g_autofree char *title = NULL;
      g_autoptr (GPtrArray) items = carry_programmer_fill (
          catalogue, athlete, carry_athlete_get_phase (athlete), i % 2, MIN (n_sessions, 2), &title);

      test_insert_program (diary, &day, title, items);
    }
}

static inline void
test_insert_runs (CarryDiary *diary, const GDate *monday)
{
  static const struct
  {
    int day;
    guint duration;
    CarryRunKind kind;
    double metres;
    CarrySurface surface;
    const char *structure;
  } runs[] = {
    { 0, 48, CARRY_RUN_EASY, 8000, CARRY_SURFACE_ROAD, NULL },
    { 1, 56, CARRY_RUN_THRESHOLD, 10000, CARRY_SURFACE_TRACK, "3 × 10 min at 4:20/km" },
    { 2, 37, CARRY_RUN_EASY, 6000, CARRY_SURFACE_GRASS, NULL },
    { 3, 52, CARRY_RUN_HILLS, 9000, CARRY_SURFACE_TRAIL, "10 × 60 s uphill" },
    { 5, 30, CARRY_RUN_STRIDES, 5000, CARRY_SURFACE_ROAD, "6 × 20 s" },
    { 6, 96, CARRY_RUN_LONG, 16000, CARRY_SURFACE_TRAIL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      const GDate day = carry_day_plus (monday, runs[i].day);

      test_insert_run (diary, &day, runs[i].duration, runs[i].kind, runs[i].metres, runs[i].surface,
                       runs[i].structure);
    }
}
