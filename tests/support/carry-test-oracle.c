/* carry-test-oracle.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-oracle.h"

/* The numbers of the rules, and what stays of a week. */

#define ROUNDS 3

#define H [CARRY_STRENGTH_HEAVY]
#define E [CARRY_STRENGTH_EXPLOSIVE]
#define M [CARRY_STRENGTH_MODERATE]
#define U [CARRY_STRENGTH_UPPER]
#define C [CARRY_STRENGTH_CORE]
#define R [CARRY_STRENGTH_REHAB]

#define LOWER(h, e, m) { H = (h), E = (e), M = (m) }
#define LEGS(x) LOWER (x, x, x)
#define ALL(l, x) { H = (l), E = (l), M = (l), U = (x), C = (x), R = (x) }

/* “Hard constraints” and “Soft penalties” of the science file. */
static const TestRule table[CARRY_N_RULES] = {
  [CARRY_RULE_HC1] = { .hours = LOWER (24, 24, 18) },
  [CARRY_RULE_HC1_UNACCUSTOMED] = { .hours = LOWER (48, 48, 36) },
  [CARRY_RULE_HC1_RELAXED] = { .hours = { E = 12 } },
  [CARRY_RULE_HC2] = { .hours = LEGS (3) },
  [CARRY_RULE_HC2_ONE_VISIT] = { .points = LEGS (3) },
  [CARRY_RULE_HC2B] = { .hours = LEGS (3) },
  [CARRY_RULE_HC3] = { .hours = LEGS (48) },
  [CARRY_RULE_HC3_EXPLOSIVE] = { .hours = LEGS (24) },
  [CARRY_RULE_HC4] = { .hours = LOWER (240, 96, 96) },
  [CARRY_RULE_HC4_SECOND] = { .hours = LEGS (96) },
  [CARRY_RULE_HC4_MINOR] = { .hours = LEGS (48) },
  [CARRY_RULE_HC5B] = { .hours = LOWER (36, 36, 0) },
  [CARRY_RULE_HC7] = { .hours = LEGS (3) }, /* sessions */
  [CARRY_RULE_S1A] = { .hours = LEGS (36), .points = LOWER (4, 3, 3) },
  [CARRY_RULE_S1B] = { .hours = LEGS (48), .points = LOWER (2, 1, 1) },
  [CARRY_RULE_S1C] = { .points = LOWER (2, 1, 1) },
  [CARRY_RULE_S1D] = { .hours = ALL (0, 12), .points = ALL (0, 1) },
  [CARRY_RULE_S2A] = { .hours = LEGS (24), .points = LOWER (6, 4, 4) },
  [CARRY_RULE_S2B] = { .hours = LEGS (36), .points = LOWER (2, 1, 1) },
  [CARRY_RULE_S3A] = { .hours = LEGS (12), .points = LOWER (4, 5, 3), .mild = LOWER (2, 3, 1) },
  [CARRY_RULE_S3B] = { .hours = LEGS (30), .points = LOWER (3, 4, 2), .mild = LOWER (1, 2, 1) },
  [CARRY_RULE_S3C] = { .hours = LEGS (48), .points = LOWER (1, 2, 1) },
  [CARRY_RULE_S4A] = { .points = { C = 1, R = 1 } },
  [CARRY_RULE_S4B] = { .points = LEGS (1) },
  [CARRY_RULE_S4C] = { .points = LOWER (2, 2, 1) },
  [CARRY_RULE_S4D] = { .points = ALL (2, 1), .extra = LEGS (2) },
  [CARRY_RULE_S5A] = { .hours = LEGS (72), .points = LEGS (1) },
  [CARRY_RULE_S5B] = { .hours = LEGS (192), .points = LEGS (3) },
  [CARRY_RULE_S6] = { .points = ALL (2, 1) },
  [CARRY_RULE_S7A] = { .hours = LEGS (6), .points = LEGS (2) },
  [CARRY_RULE_S7B] = { .hours = LEGS (9), .points = LEGS (1) },
  [CARRY_RULE_S8] = { .points = ALL (1, 1) },
  [CARRY_RULE_S9] = { .points = LOWER (6, 5, 4) },
  [CARRY_RULE_S10] = { .hours = ALL (2, 2), .points = ALL (2, 2) }, /* a ratio */
  [CARRY_RULE_S11] = { .points = ALL (0.5, 0.5) },
};

static double
most_of (const double *values)
{
  double most = 0;

  for (guint i = 0; i < CARRY_N_STRENGTH_KINDS; i++)
    most = MAX (most, values[i]);

  return most;
}

/* Who changes a limit changes it for the kinds of which most is asked; others are never asked more than those.
 * Points keep their proportion. */
void
test_oracle_adjust (TestOracle *self, CarryRuleId id, gboolean is_points, double value)
{
  const gboolean is_days = id == CARRY_RULE_HC4 || id == CARRY_RULE_HC4_SECOND ||
                           id == CARRY_RULE_HC4_MINOR || id == CARRY_RULE_S5B;
  const double limit = is_days ? 24 * value : value;
  TestRule *rule = &self->rules[id];
  const TestRule *usual = &table[id];

  for (guint i = 0; i < CARRY_N_STRENGTH_KINDS; i++)
    {
      if (is_points)
        {
          const double factor = value / most_of (usual->points);

          rule->points[i] = usual->points[i] * factor;
          rule->mild[i] = usual->mild[i] * factor;
          rule->extra[i] = usual->extra[i] * factor;
        }
      else if (usual->hours[i] == most_of (usual->hours))
        rule->hours[i] = limit;
      else
        rule->hours[i] = MIN (usual->hours[i], limit);
    }
}

TestOracle *
test_oracle_new (const CarryWeekProblem *problem)
{
  TestOracle *self = g_new0 (TestOracle, 1);
  const int rounds = problem->repeats ? ROUNDS : 0;

  self->problem = problem;
  memcpy (self->rules, table, sizeof table);
  self->runs = g_array_new (FALSE, FALSE, sizeof (TestRun));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (TestSession));

  for (int round = -rounds; round <= rounds; round++)
    {
      for (guint i = 0; i < problem->runs->len; i++)
        {
          TestRun run = { .run = g_array_index (problem->runs, CarryProblemRun, i) };

          run.own_start = run.run.start;
          run.run.start += round * TEST_WEEK;
          run.run.end += round * TEST_WEEK;
          g_array_append_val (self->runs, run);
        }

      for (guint i = 0; i < problem->fixed->len; i++)
        {
          TestSession session = { .session = g_array_index (problem->fixed, CarryProblemSession, i) };

          session.own_start = session.session.start;
          session.session.start += round * TEST_WEEK;
          session.session.end += round * TEST_WEEK;
          g_array_append_val (self->sessions, session);
        }
    }

  return self;
}

void
test_oracle_free (TestOracle *self)
{
  g_array_unref (self->runs);
  g_array_unref (self->sessions);
  g_free (self);
}

gboolean
test_oracle_is_lower (CarryStrengthKind kind)
{
  return kind == CARRY_STRENGTH_HEAVY || kind == CARRY_STRENGTH_EXPLOSIVE || kind == CARRY_STRENGTH_MODERATE;
}

int
test_oracle_minutes (const TestOracle *self, const CarryProblemWish *wish, int start)
{
  const guint room = self->problem->days[start / TEST_DAY].most_minutes;

  if (wish->least_minutes > 0 && room < wish->minutes && room >= wish->least_minutes)
    return (int)room;

  return (int)wish->minutes;
}
