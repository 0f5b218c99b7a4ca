/* carry-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-rule.h"

#include <glib/gi18n.h>

#define HOURS_PER_DAY 24.0

/* One value for each kind of session. Rehabilitation counts as core work: both are of low load. */
#define KINDS(heavy, explosive, moderate, core, upper)                                                       \
  { [CARRY_STRENGTH_HEAVY] = (heavy),       [CARRY_STRENGTH_EXPLOSIVE] = (explosive),                        \
    [CARRY_STRENGTH_MODERATE] = (moderate), [CARRY_STRENGTH_CORE] = (core),                                  \
    [CARRY_STRENGTH_UPPER] = (upper),       [CARRY_STRENGTH_REHAB] = (core) }
#define LOWER(hours) KINDS ((hours), (hours), (hours), 0, 0)
#define ALL(hours) KINDS ((hours), (hours), (hours), (hours), (hours))

#define DOMA_2013 "Doma and Deakin 2013, Appl Physiol Nutr Metab", "https://doi.org/10.1139/apnm-2012-0362"
#define DOMA_2015 "Doma et al. 2015, Res Q Exerc Sport", "https://doi.org/10.1080/02701367.2015.1053104"
#define DOMA_2019 "Doma et al. 2019, Sports Med Open", "https://doi.org/10.1186/s40798-019-0195-y"
#define SCHUMANN_2022 "Schumann et al. 2022, Sports Med", "https://doi.org/10.1007/s40279-021-01587-7"
#define ROBINEAU_2016                                                                                        \
  "Robineau et al. 2016, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000000798"
#define GAUDETTE_2013                                                                                        \
  "Gaudette 2013, Competitor Running", "http://running.competitor.com/2013/12/training/"                     \
                                       "hit-the-weights-to-build-strength-on-hard-run-days_54986/4"
#define NO_SOURCE "", ""

/* Rules of one subject stand from the shortest gap to the longest: the first whose limit is longer than the
 * gap speaks. The points are proposals of ours (grade D), ordered by the evidence that the grade is for. */
static const CarryRule rules[] = {
  [CARRY_RULE_HC1] = { "HC1",
                       TRUE,
                       KINDS (24, 24, 18, 0, 0),
                       12,
                       72,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("Lower-body strength leaves the legs slower for a day, so hard runs and races "
                           "come at least 24 hours after it."),
                       "B",
                       DOMA_2013 },
  [CARRY_RULE_HC2] = { "HC2",
                       TRUE,
                       LOWER (3),
                       3,
                       9,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("On one day the important run comes first, and strength at least 3 hours after "
                           "it."),
                       "A",
                       SCHUMANN_2022 },
  [CARRY_RULE_HC2B] = { "HC2b",
                        TRUE,
                        LOWER (3),
                        3,
                        9,
                        { 0 },
                        { 0 },
                        { 0 },
                        N_ ("An easy run on the same day comes at least 3 hours after strength."),
                        "A",
                        SCHUMANN_2022 },
  [CARRY_RULE_HC3] = { "HC3",
                       TRUE,
                       LOWER (48),
                       24,
                       96,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("The same muscles rest for 48 hours between two strength sessions."),
                       "B",
                       DOMA_2015 },
  [CARRY_RULE_HC4] = { "HC4",
                       TRUE,
                       LOWER (7 * HOURS_PER_DAY),
                       48,
                       14 * HOURS_PER_DAY,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("The last lower-body session comes 7 days before a main race, 4 before a second "
                           "one and 2 before any other."),
                       "C",
                       NO_SOURCE },
  [CARRY_RULE_HC5] = { "HC5",
                       TRUE,
                       LOWER (48),
                       24,
                       21 * HOURS_PER_DAY,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("After a race the legs rest from strength: 2 days after up to 10 km, 4 after a "
                           "half marathon, "
                           "10 after a marathon, 14 after an ultramarathon."),
                       "C",
                       NO_SOURCE },
  [CARRY_RULE_HC5B] = { "HC5b",
                        TRUE,
                        KINDS (36, 36, 0, 0, 0),
                        24,
                        72,
                        { 0 },
                        { 0 },
                        { 0 },
                        N_ ("After a run of two and a half hours or more the legs rest from heavy work for "
                            "36 hours."),
                        "C",
                        NO_SOURCE },
  [CARRY_RULE_HC8] = { "HC8",
                       TRUE,
                       { 0 },
                       0,
                       0,
                       { 0 },
                       { 0 },
                       { 0 },
                       N_ ("A session needs a time at which nothing else happens."),
                       "",
                       NO_SOURCE },
  [CARRY_RULE_S1A] = { "S1a",
                       FALSE,
                       LOWER (36),
                       24,
                       48,
                       KINDS (4, 3, 3, 0, 0),
                       { 0 },
                       KINDS (2, 1, 1, 0, 0),
                       N_ ("Soreness and a higher cost of running last up to 48 hours: 24 to 36 hours before "
                           "a hard run is early."),
                       "B",
                       DOMA_2019 },
  [CARRY_RULE_S1B] = { "S1b",
                       FALSE,
                       LOWER (48),
                       36,
                       72,
                       KINDS (2, 1, 1, 0, 0),
                       { 0 },
                       KINDS (2, 1, 1, 0, 0),
                       N_ ("Soreness and a higher cost of running last up to 48 hours: 36 to 48 hours before "
                           "a hard run is nearly enough."),
                       "B",
                       DOMA_2019 },
  [CARRY_RULE_S2A] = { "S2a",
                       FALSE,
                       LOWER (24),
                       12,
                       36,
                       KINDS (6, 4, 4, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("Easy running costs more on the day after strength, which is felt on a long run."),
                       "B",
                       DOMA_2013 },
  [CARRY_RULE_S2B] = { "S2b",
                       FALSE,
                       LOWER (36),
                       24,
                       48,
                       KINDS (2, 1, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("Easy running costs a little more until 36 hours after strength, which is felt on "
                           "a long run."),
                       "B",
                       DOMA_2013 },
  [CARRY_RULE_S3A] = { "S3a",
                       FALSE,
                       LOWER (12),
                       6,
                       24,
                       KINDS (4, 5, 3, 0, 0),
                       KINDS (2, 3, 1, 0, 0),
                       { 0 },
                       N_ ("Legs are tired in the hours after a long run."),
                       "C",
                       NO_SOURCE },
  [CARRY_RULE_S3B] = { "S3b",
                       FALSE,
                       LOWER (30),
                       12,
                       36,
                       KINDS (3, 4, 2, 0, 0),
                       KINDS (1, 2, 1, 0, 0),
                       { 0 },
                       N_ ("The day after a long run is best kept easy."),
                       "C",
                       NO_SOURCE },
  [CARRY_RULE_S3C] = { "S3c",
                       FALSE,
                       LOWER (48),
                       30,
                       72,
                       KINDS (1, 2, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("A run of 90 minutes or more is felt into the second day."),
                       "C",
                       NO_SOURCE },
  [CARRY_RULE_S4A] = { "S4a",
                       FALSE,
                       { 0 },
                       0,
                       0,
                       KINDS (0, 0, 0, 1, 0),
                       { 0 },
                       { 0 },
                       N_ ("Strength after the hard run keeps hard days hard and easy days easy."),
                       "C",
                       GAUDETTE_2013 },
  [CARRY_RULE_S4B] = { "S4b",
                       FALSE,
                       { 0 },
                       0,
                       0,
                       KINDS (1, 1, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("Strength on the day of an easy run makes an easy day harder."),
                       "C",
                       GAUDETTE_2013 },
  [CARRY_RULE_S4C] = { "S4c",
                       FALSE,
                       { 0 },
                       0,
                       0,
                       KINDS (2, 2, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("Strength on the day of a recovery run takes away from the recovery."),
                       "C",
                       GAUDETTE_2013 },
  [CARRY_RULE_S4D] = { "S4d",
                       FALSE,
                       { 0 },
                       0,
                       0,
                       KINDS (2, 2, 2, 1, 1),
                       { 0 },
                       KINDS (2, 2, 2, 0, 0),
                       N_ ("A day without a run is worth keeping free, except when coming back from an "
                           "injury."),
                       "C",
                       GAUDETTE_2013 },
  [CARRY_RULE_S5A] = { "S5a",
                       FALSE,
                       LOWER (72),
                       48,
                       96,
                       KINDS (1, 1, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("Two sessions with three days between them recover better than with two."),
                       "D",
                       NO_SOURCE },
  [CARRY_RULE_S6] = { "S6",
                      FALSE,
                      { 0 },
                      0,
                      0,
                      KINDS (2, 2, 2, 1, 1),
                      { 0 },
                      { 0 },
                      N_ ("You prefer one session a day."),
                      "",
                      NO_SOURCE },
  [CARRY_RULE_S7A] = { "S7a",
                       FALSE,
                       LOWER (6),
                       3,
                       9,
                       KINDS (2, 2, 2, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("A run and strength on one day disturb each other less with 6 hours or more "
                           "between them."),
                       "B",
                       ROBINEAU_2016 },
  [CARRY_RULE_S7B] = { "S7b",
                       FALSE,
                       LOWER (9),
                       6,
                       12,
                       KINDS (1, 1, 1, 0, 0),
                       { 0 },
                       { 0 },
                       N_ ("A run and strength on one day disturb each other least with 9 hours or more "
                           "between them."),
                       "B",
                       ROBINEAU_2016 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == CARRY_N_RULES);

/**
 * carry_rule_get:
 * @id: a rule
 *
 * Gets a row of the table.
 *
 * Returns: (transfer none): the rule
 */
const CarryRule *
carry_rule_get (CarryRuleId id)
{
  g_return_val_if_fail (id < CARRY_N_RULES, NULL);

  return &rules[id];
}

/**
 * carry_rule_lookup:
 * @id: the written name of a rule, such as “HC1”
 *
 * Finds a rule by its name.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL if there is none of that name
 */
const CarryRule *
carry_rule_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      if (g_str_equal (rules[i].id, id))
        return &rules[i];
    }

  return NULL;
}

/**
 * carry_rule_get_meaning:
 * @self: a rule
 *
 * Gets what the rule says, in one sentence for the runner.
 *
 * Returns: (transfer none): the sentence, translated
 */
const char *
carry_rule_get_meaning (const CarryRule *self)
{
  g_return_val_if_fail (self != NULL, "");

  return _ (self->meaning);
}

/**
 * carry_rule_get_spacing:
 * @a: the kind of a session
 * @b: the kind of another
 *
 * Gets how far apart two sessions must start (HC3). Explosive work may follow heavy work after a day, because
 * it asks other things of the legs; everything else that loads the legs keeps the full distance.
 *
 * Returns: hours, 0 if one of the two does not load the legs
 */
double
carry_rule_get_spacing (CarryStrengthKind a, CarryStrengthKind b)
{
  const double hours = MIN (rules[CARRY_RULE_HC3].limit[a], rules[CARRY_RULE_HC3].limit[b]);

  if ((a == CARRY_STRENGTH_HEAVY && b == CARRY_STRENGTH_EXPLOSIVE) ||
      (a == CARRY_STRENGTH_EXPLOSIVE && b == CARRY_STRENGTH_HEAVY))
    return hours / 2;

  return hours;
}

/**
 * carry_rule_get_race_rest_before:
 * @priority: what the race means to the runner
 *
 * Gets how long before a race the last lower-body session ends (HC4). A race without a priority counts as one
 * of the least.
 *
 * Returns: hours
 */
double
carry_rule_get_race_rest_before (CarryRacePriority priority)
{
  switch (priority)
    {
    case CARRY_RACE_PRIORITY_A:
      return rules[CARRY_RULE_HC4].limit[CARRY_STRENGTH_HEAVY];

    case CARRY_RACE_PRIORITY_B:
      return 4 * HOURS_PER_DAY;

    case CARRY_RACE_PRIORITY_C:
    case CARRY_RACE_PRIORITY_NONE:
    default:
      return 2 * HOURS_PER_DAY;
    }
}

/**
 * carry_rule_get_race_rest_after:
 * @distance_m: the length of the race in metres, 0 if it is not known
 * @event: what the runner trains for, to go by if the length is not known
 *
 * Gets how long after a race lower-body strength waits (HC5): the shortest time of the ranges that coaches
 * give for the distance.
 *
 * Returns: hours
 */
double
carry_rule_get_race_rest_after (double distance_m, CarryEvent event)
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
    return 14 * HOURS_PER_DAY;
  if (distance_m >= marathon_m)
    return 10 * HOURS_PER_DAY;
  if (distance_m >= half_m)
    return 4 * HOURS_PER_DAY;

  return rules[CARRY_RULE_HC5].limit[CARRY_STRENGTH_HEAVY];
}
