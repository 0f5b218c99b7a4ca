/* carry-session-drop.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-drop.h"

/* From so many runs a week on the number of lower-body sessions is limited (HC7). */
#define RUNS_OF_A_RUNNER 3

/**
 * carry_session_drop_get_most_lower:
 * @problem: a week
 *
 * Returns: how many lower-body sessions the week may have, with those that are fixed (HC7)
 */
guint
carry_session_drop_get_most_lower (const CarryWeekProblem *problem)
{
  guint most = CARRY_MAX_SESSIONS;

  if (carry_week_problem_count_runs (problem) >= RUNS_OF_A_RUNNER)
    most = (guint)carry_rule_set_get_limit (problem->rules, CARRY_RULE_HC7);
  if (problem->most_lower > 0)
    most = MIN (most, problem->most_lower);

  return most;
}

/**
 * carry_session_drop_is_too_many:
 * @table: a week
 * @wanted: how many of each class are wanted
 *
 * Returns: whether that is more lower-body sessions than the week may have
 */
gboolean
carry_session_drop_is_too_many (const CarryWeekTable *table, const guint *wanted)
{
  guint n_lower = 0;

  for (guint class = 0; class < table->n_classes; class ++)
    {
      if (carry_strength_kind_is_lower (table->classes[class].wish.kind))
        n_lower += wanted[class];
    }

  return n_lower > 0 && n_lower + carry_week_problem_count_fixed_lower (table->problem) >
                            carry_session_drop_get_most_lower (table->problem);
}

static guint
count_kind (const CarryWeekTable *table, const guint *wanted, CarryStrengthKind kind)
{
  guint n = 0;

  for (guint class = 0; class < table->n_classes; class ++)
    {
      if (table->classes[class].wish.kind == kind)
        n += wanted[class];
    }

  return n;
}

/* Of classes of one kind the last gives way, of a class the last member. */
static guint
take_away (const CarryWeekTable *table, guint *wanted, CarryStrengthKind kind)
{
  guint class = table->n_classes;

  do
    class --;
  while (table->classes[class].wish.kind != kind || wanted[class] == 0);

  return table->classes[class].members[--wanted[class]];
}

/**
 * carry_session_drop_next:
 * @table: a week
 * @wanted: (inout): how many of each class are wanted, one at least of any
 *
 * Gives one session up. The order is that of the science file: a second explosive session, a second heavy one, a
 * moderate one; then the last explosive and the last heavy one, which leaves light work; of that upper-body
 * before rehabilitation before trunk work.
 *
 * Returns: the position of the wish that was given up
 */
guint
carry_session_drop_next (const CarryWeekTable *table, guint *wanted)
{
  static const struct
  {
    CarryStrengthKind kind;
    guint keep;
  } order[] = {
    { CARRY_STRENGTH_EXPLOSIVE, 1 }, { CARRY_STRENGTH_HEAVY, 1 }, { CARRY_STRENGTH_MODERATE, 0 },
    { CARRY_STRENGTH_EXPLOSIVE, 0 }, { CARRY_STRENGTH_HEAVY, 0 }, { CARRY_STRENGTH_UPPER, 0 },
    { CARRY_STRENGTH_REHAB, 0 },     { CARRY_STRENGTH_CORE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (count_kind (table, wanted, order[i].kind) > order[i].keep)
        return take_away (table, wanted, order[i].kind);
    }

  g_return_val_if_reached (0);
}
