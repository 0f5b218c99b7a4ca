/* carry-week-file-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-file-problem.h"

#include "carry-week-snapshot.h"

/**
 * carry_week_problem_new_from_file:
 * @file: a week file
 * @first: the Monday on which the week shall start
 * @n_sessions: heavy lower-body sessions to place
 *
 * Poses the problem of a week as a file describes it: its runs, its times for strength training, the sessions of a
 * coach that it brings along, which stay where they are, and whether it stands before and after itself.
 *
 * Returns: (transfer full): the problem
 */
CarryWeekProblem *
carry_week_problem_new_from_file (CarryWeekFile *file, const GDate *first, guint n_sessions)
{
  CarryAthlete *athlete = carry_week_file_get_athlete (file);
  CarryWeekProblem *problem = carry_week_problem_new (first);
  g_autoptr (GPtrArray) runs = carry_week_file_get_runs (file, first);
  const guint n_slots = carry_week_file_get_n_slots (file);
  const CarryWeekFileSession *sessions;
  guint n_sessions_there;

  carry_week_problem_set_athlete (problem, athlete);
  carry_week_problem_set_wishes (problem, n_sessions, CARRY_STRENGTH_HEAVY,
                                 carry_week_file_get_session_minutes (file));
  problem->repeats = carry_week_file_get_repeats (file);
  problem->returning = carry_athlete_get_phase (athlete) == CARRY_PHASE_RETURN;
  problem->post_race_hours = carry_week_file_get_post_race_hours (file);

  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *run = g_ptr_array_index (runs, i);
      CarrySession *session = CARRY_SESSION (run);

      carry_week_problem_add_run (
          problem, (guint)g_date_days_between (first, carry_session_get_day (session)),
          carry_session_get_start_minute (session), carry_session_get_duration (session),
          carry_run_get_kind (run), carry_run_get_priority (run));
    }

  sessions = carry_week_file_get_sessions (file, &n_sessions_there);
  for (guint i = 0; i < n_sessions_there; i++)
    {
      CarryProblemWish *wish;

      if (sessions[i].locked)
        {
          carry_week_problem_add_session (problem, sessions[i].day, sessions[i].start, sessions[i].minutes,
                                          sessions[i].kind);
          continue;
        }

      wish = carry_week_problem_add_wish (problem, sessions[i].kind, sessions[i].minutes);
      wish->usual = (int)(sessions[i].day * CARRY_MINUTES_PER_DAY + sessions[i].start);
      wish->exists = TRUE;
    }

  for (guint i = 0; i < n_slots; i++)
    {
      guint day, minute;

      carry_week_file_get_slot (file, i, &day, &minute);
      carry_week_problem_add_slot (problem, day, minute);
    }
  if (n_slots == 0)
    carry_week_problem_add_usual_slots (problem, athlete);

  return problem;
}
