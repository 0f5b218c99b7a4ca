/* carry-rule-choice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-rule-choice.h"

/**
 * carry_rule_for_spacing:
 * @a: the kind of a session
 * @b: the kind of another
 *
 * Finds the row that says how far apart two sessions must start (HC3). Explosive work may follow lifting after
 * a day, because it asks other things of the legs; that this holds for moderate as for heavy lifting is ours
 * (grade D). Sessions that spare the legs have a limit of 0 in either row.
 *
 * Returns: a row of HC3
 */
CarryRuleId
carry_rule_for_spacing (CarryStrengthKind a, CarryStrengthKind b)
{
  return (a == CARRY_STRENGTH_EXPLOSIVE) != (b == CARRY_STRENGTH_EXPLOSIVE) ? CARRY_RULE_HC3_EXPLOSIVE
                                                                            : CARRY_RULE_HC3;
}

/**
 * carry_rule_for_race_ahead:
 * @priority: what the race means to the runner
 *
 * Finds the row that says how long before a race the last lower-body session ends (HC4). A race without a
 * priority counts as one of the least.
 *
 * Returns: a row of HC4
 */
CarryRuleId
carry_rule_for_race_ahead (CarryRacePriority priority)
{
  switch (priority)
    {
    case CARRY_RACE_PRIORITY_A:
      return CARRY_RULE_HC4;

    case CARRY_RACE_PRIORITY_B:
      return CARRY_RULE_HC4_SECOND;

    case CARRY_RACE_PRIORITY_C:
    case CARRY_RACE_PRIORITY_NONE:
    default:
      return CARRY_RULE_HC4_MINOR;
    }
}

/**
 * carry_rule_for_race_behind:
 * @distance_m: the length of the race in metres, 0 if it is not known
 * @event: what the runner trains for, to go by if the length is not known
 *
 * Finds the row that says how long after a race lower-body strength waits (HC5): the shortest time of the
 * ranges that coaches give for the distance.
 *
 * Returns: a row of HC5
 */
CarryRuleId
carry_rule_for_race_behind (double distance_m, CarryEvent event)
{
  /* Halves and marathons from a little under their length, for a recording that is short; ultras from a little
   * over 42.2 km, for a marathon whose recording is long. */
  const double ultra_m = 44000, marathon_m = 40000, half_m = 20000;

  if (distance_m <= 0)
    {
      if (event == CARRY_EVENT_ULTRA)
        distance_m = ultra_m;
      else if (event == CARRY_EVENT_MARATHON)
        distance_m = marathon_m;
      else if (event == CARRY_EVENT_HALF)
        distance_m = half_m;
    }

  if (distance_m >= ultra_m)
    return CARRY_RULE_HC5_ULTRA;
  if (distance_m >= marathon_m)
    return CARRY_RULE_HC5_MARATHON;
  if (distance_m >= half_m)
    return CARRY_RULE_HC5_HALF;

  return CARRY_RULE_HC5;
}
