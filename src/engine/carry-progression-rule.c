/* carry-progression-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-rule.h"

#include <glib/gi18n.h>

#define BELL_2023 "Bell et al. 2023, Sports Med Open", "https://doi.org/10.1186/s40798-023-00633-0"
#define BLAGROVE_HOOPER                                                                                      \
  "Blagrove and Hooper, Strength and conditioning for runners", "https://ebrary.net/154521"
#define FRANDSEN_2025 "Frandsen et al. 2025, Br J Sports Med", "https://doi.org/10.1136/bjsports-2024-109380"
#define REYNOLDS_2006 "Reynolds et al. 2006, J Strength Cond Res", "https://doi.org/10.1519/R-15304.1"
#define ZOURDOS_2021                                                                                         \
  "Zourdos et al. 2021, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000002995"
#define NO_SOURCE "", ""

static const CarryProgressionRule rules[] = {
  [CARRY_PROGRESSION_RULE_STEP] = { "P1",
                                    /* xgettext:no-c-format */
                                    N_ ("When every set reaches the top of its range with enough in reserve "
                                        "in two sessions running, the load goes up: 5% for legs, 2.5% for "
                                        "the upper body."),
                                    "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_STEP_BACK] = { "P2",
                                         N_ ("When every set stays below its range, or feels much harder "
                                             "than "
                                             "planned, in two sessions running, the load goes down by 5%."),
                                         "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_WEEK] = { "P3",
                                    /* xgettext:no-c-format */
                                    N_ ("In a week the load grows by 5% for legs and 2.5% for the upper body "
                                        "at most, and by 10% for beginners as long as it feels easy."),
                                    "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_SETS] = { "P4",
                                    N_ ("In a week an exercise gains one set at most, and a muscle a fifth "
                                        "of "
                                        "its sets."),
                                    "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_LIFTS] = { "P5",
                                     N_ ("The heavier the load, the fewer repetitions in all: up to 30 from "
                                         "55% of the maximum, 24 from 70%, 20 from 80%, 10 from 90%."),
                                     "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_EQUIPMENT] = { "P6", N_ ("Loads are what the equipment can be set to."), "",
                                         NO_SOURCE },
  [CARRY_PROGRESSION_RULE_AMOUNT] = { "P7",
                                      /* xgettext:no-c-format */
                                      N_ ("What cannot be loaded grows by 10 to 20% in repetitions or "
                                          "seconds "
                                          "after two sessions at the top of the range."),
                                      "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_CONTACTS] = { "P8",
                                        /* xgettext:no-c-format */
                                        N_ ("Jumps grow by 10 to 20% of their ground contacts in a week."),
                                        "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_MAXIMUM] = { "P9",
                                       N_ ("Sets of up to 10 repetitions tell the maximum, and so the load "
                                           "for other repetitions."),
                                       "A", REYNOLDS_2006 },
  [CARRY_PROGRESSION_RULE_CURVE] = { "P10",
                                     N_ ("How many repetitions a share of the maximum allows differs much "
                                         "between people, so your own sets count more than a table."),
                                     "A", ZOURDOS_2021 },
  [CARRY_PROGRESSION_RULE_DELOAD] = { "P11",
                                      N_ ("A lighter week has about half the sets, a little less load and "
                                          "two "
                                          "more repetitions in reserve."),
                                      "C", BELL_2023 },
  [CARRY_PROGRESSION_RULE_BREAK] = { "P12",
                                     N_ ("After 11 days without training the load starts 10% lower, after 22 "
                                         "days 20%, and after 42 days from the beginning."),
                                     "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_READINESS] = { "P13",
                                         /* xgettext:no-c-format */
                                         N_ ("On a day when you are clearly less rested than usual the load "
                                             "is 5 to 10% lower."),
                                         "D", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_NEW_EXERCISE] = { "P14", N_ ("A session brings one new exercise at most."), "D",
                                            NO_SOURCE },
  [CARRY_PROGRESSION_RULE_OWN_TARGET] = { "P15", N_ ("A target that you set yourself stands."), "",
                                          NO_SOURCE },
  [CARRY_PROGRESSION_RULE_TAPER] = { "P16",
                                     /* xgettext:no-c-format */
                                     N_ ("Before a race the sets are halved and the load stays; in the week "
                                         "of "
                                         "the race it is 70% of the maximum at most."),
                                     "C", NO_SOURCE },
  [CARRY_PROGRESSION_RULE_HC10] = { "HC10",
                                    /* xgettext:no-c-format */
                                    N_ ("In the first four weeks loads stay at 65% of the maximum, sets feel "
                                        "easy and there are 60 ground contacts at most."),
                                    "C", BLAGROVE_HOOPER },
  [CARRY_PROGRESSION_RULE_HC11] = { "HC11",
                                    N_ ("One stress at a time: strength waits in a week whose longest run is "
                                        "a "
                                        "jump, or that brings a new kind of hard run."),
                                    "B", FRANDSEN_2025 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == CARRY_N_PROGRESSION_RULES);

/**
 * carry_progression_rule_get:
 * @id: a rule
 *
 * Returns: (transfer none): its row
 */
const CarryProgressionRule *
carry_progression_rule_get (CarryProgressionRuleId id)
{
  g_return_val_if_fail (id < CARRY_N_PROGRESSION_RULES, NULL);

  return &rules[id];
}

const char *
carry_progression_rule_get_meaning (const CarryProgressionRule *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->meaning);
}
