/* carry-test-sessions.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"
#include "carry-strength-session.h"

/* Sessions for tests, by the fewest words that matter. */

static inline GDate
test_day (GDateDay day, GDateMonth month, GDateYear year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

static inline CarrySession *
test_run (const GDate *day, guint start_minute, guint duration, CarryRunKind kind, double metres)
{
  g_autoptr (GError) error = NULL;
  CarryRun *run = carry_run_new (&error, "day", day, "start-minute", start_minute, "duration", duration,
                                 "kind", kind, "distance", metres, NULL);

  g_assert_no_error (error);

  return CARRY_SESSION (run);
}

static inline CarrySession *
test_strength (const GDate *day, guint start_minute, guint duration, const char *title)
{
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session = carry_strength_session_new (
      &error, "day", day, "start-minute", start_minute, "duration", duration, "title", title, NULL);

  g_assert_no_error (error);

  return CARRY_SESSION (session);
}
