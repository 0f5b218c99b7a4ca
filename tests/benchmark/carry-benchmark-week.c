/* carry-benchmark-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark-week.h"

#include "carry-kind-types.h"

#include <json-glib/json-glib.h>

/* What is asked for, in the order in which it is added: the mix grows from one session to six. */
static const struct
{
  CarryStrengthKind kind;
  guint minutes;
} sessions[] = {
  { CARRY_STRENGTH_HEAVY, 45 }, { CARRY_STRENGTH_EXPLOSIVE, 30 }, { CARRY_STRENGTH_MODERATE, 45 },
  { CARRY_STRENGTH_CORE, 20 },  { CARRY_STRENGTH_UPPER, 40 },     { CARRY_STRENGTH_REHAB, 15 },
};

/* Heavy, explosive and moderate: no week has room for more of them. */
#define MOST_LOWER 3

static CarryWeekProblem *
new_week (void)
{
  CarryWeekProblem *problem;
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  problem = carry_week_problem_new (&monday);
  g_array_set_size (problem->wishes, 0);

  return problem;
}

static void
add_slots (CarryWeekProblem *problem, guint n_times)
{
  static const guint usual[CARRY_BENCHMARK_TIMES] = { 7 * 60, 12 * 60, 18 * 60 };

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint i = 0; i < n_times; i++)
      carry_week_problem_add_slot (
          problem, day, n_times == CARRY_BENCHMARK_TIMES ? usual[i] : 8 * 60 + i * 12 * 60 / (n_times - 1));
}

/**
 * carry_benchmark_week_new:
 * @n_sessions: how many strength sessions, 1 to 6
 * @n_times: at how many times of a day they may start: 3 for the usual ones, more from 08:00 to 20:00
 *
 * Makes a full week that repeats: two hard runs, a long one, a run on each of the other days but one, and
 * sessions of as many kinds as there are sessions.
 *
 * Returns: (transfer full): the week
 */
CarryWeekProblem *
carry_benchmark_week_new (guint n_sessions, guint n_times)
{
  static const CarryRunKind kinds[CARRY_DAYS_PER_WEEK - 1] = {
    CARRY_RUN_EASY, CARRY_RUN_INTERVALS, CARRY_RUN_RECOVERY, CARRY_RUN_EASY, CARRY_RUN_TEMPO, CARRY_RUN_LONG,
  };
  CarryWeekProblem *problem = new_week ();

  problem->repeats = TRUE;

  for (guint day = 0; day < G_N_ELEMENTS (kinds); day++)
    carry_week_problem_add_run (problem, day, 6 * 60, kinds[day] == CARRY_RUN_LONG ? 110 : 50, kinds[day],
                                CARRY_RACE_PRIORITY_NONE);
  for (guint i = 0; i < n_sessions; i++)
    carry_week_problem_add_wish (problem, sessions[i].kind, sessions[i].minutes);
  add_slots (problem, n_times);

  return problem;
}

static void
add_random_wishes (GRand *random, CarryWeekProblem *problem)
{
  const guint n = 4;
  guint n_lower = 0;

  while (problem->wishes->len < n)
    {
      const guint i = (guint)g_rand_int_range (random, 0, G_N_ELEMENTS (sessions));

      if (carry_strength_kind_is_lower (sessions[i].kind) && ++n_lower > MOST_LOWER)
        continue;

      carry_week_problem_add_wish (problem, sessions[i].kind, sessions[i].minutes);
    }
}

/**
 * carry_benchmark_week_new_random:
 * @random: chance
 *
 * Makes a week of four to seven runs in the morning or the evening, two to four sessions of any kinds, and three
 * times a day.
 *
 * Returns: (transfer full): the week
 */
CarryWeekProblem *
carry_benchmark_week_new_random (GRand *random)
{
  static const CarryRunKind kinds[] = {
    CARRY_RUN_EASY,  CARRY_RUN_EASY,      CARRY_RUN_EASY, CARRY_RUN_RECOVERY,
    CARRY_RUN_TEMPO, CARRY_RUN_INTERVALS, CARRY_RUN_LONG,
  };
  CarryWeekProblem *problem = new_week ();

  problem->repeats = g_rand_boolean (random);
  problem->extra_recovery = g_rand_boolean (random);
  problem->dislikes_doubles = g_rand_boolean (random);
  problem->rest_days = (guint)g_rand_int_range (random, 0, 2);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const CarryRunKind kind = kinds[g_rand_int_range (random, 0, G_N_ELEMENTS (kinds))];
      const guint minutes = 10 * (guint)g_rand_int_range (random, 3, kind == CARRY_RUN_LONG ? 16 : 8);
      const guint start = g_rand_int_range (random, 0, 4) == 0 ? 18 * 60 : 6 * 60 + 30;

      if (g_rand_int_range (random, 0, 5) > 0)
        carry_week_problem_add_run (problem, day, start, minutes, kind, CARRY_RACE_PRIORITY_NONE);
    }

  add_random_wishes (random, problem);
  add_slots (problem, CARRY_BENCHMARK_TIMES);

  return problem;
}

static guint
day_of (const char *weekday)
{
  static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
  guint day = 0;

  while (day + 1 < G_N_ELEMENTS (weekdays) && !g_str_equal (weekdays[day], weekday))
    day++;

  return day;
}

static guint
minute_of (const char *slot)
{
  if (g_str_equal (slot, "AM"))
    return 7 * 60;

  return g_str_equal (slot, "MID") ? 12 * 60 : 18 * 60;
}

static CarryWeekProblem *
read_week (JsonObject *week)
{
  JsonArray *runs = json_object_get_array_member (week, "runs");
  JsonObject *strength = json_object_get_object_member (week, "strength");
  const guint n_lower = (guint)json_object_get_int_member (strength, "lower_sessions");
  CarryWeekProblem *problem = new_week ();

  problem->repeats = json_object_get_boolean_member (week, "repeats");

  for (guint i = 0; i < json_array_get_length (runs); i++)
    {
      JsonObject *run = json_array_get_object_element (runs, i);
      const char *type = json_object_get_string_member (run, "type");
      int kind = 0;

      if (carry_kind_from_nick (CARRY_TYPE_RUN_KIND, type, &kind))
        carry_week_problem_add_run (problem, day_of (json_object_get_string_member (run, "day")),
                                    minute_of (json_object_get_string_member (run, "slot")),
                                    (guint)json_object_get_int_member (run, "minutes"), (CarryRunKind)kind,
                                    CARRY_RACE_PRIORITY_NONE);
    }

  /* As many lower-body sessions as the week has, and a light one. */
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      if (i < n_lower || sessions[i].kind == CARRY_STRENGTH_CORE)
        carry_week_problem_add_wish (problem, sessions[i].kind, sessions[i].minutes);
    }

  add_slots (problem, CARRY_BENCHMARK_TIMES);

  return problem;
}

/**
 * carry_benchmark_week_read_reference:
 * @file: a file of reference weeks
 *
 * Reads the runs of the reference weeks, and gives each of them three times a day and sessions of several kinds.
 *
 * Returns: (transfer full) (element-type CarryWeekProblem) (nullable): the weeks, or %NULL if the file cannot be
 *   read
 */
GPtrArray *
carry_benchmark_week_read_reference (const char *file)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  GPtrArray *problems;
  JsonArray *weeks;

  if (!json_parser_load_from_file (parser, file, NULL))
    return NULL;

  problems = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_week_problem_free);
  weeks = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "weeks");
  for (guint i = 0; i < json_array_get_length (weeks); i++)
    g_ptr_array_add (problems, read_week (json_array_get_object_element (weeks, i)));

  return problems;
}
