/* carry-readiness-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-readiness-rule.h"

#include <glib/gi18n.h>

#define SAW_2016 "Saw et al. 2016, Br J Sports Med", "https://doi.org/10.1136/bjsports-2015-094758"
#define SPIERING_2021                                                                                        \
  "Spiering et al. 2021, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000003964"
#define NO_SOURCE "", ""

static const CarryReadinessRule rules[] = {
  [CARRY_READINESS_RULE_LISTEN] = { "R1",
                                    N_ ("How you slept, how sore you are and how your legs feel follow your "
                                        "load better than laboratory values."),
                                    "A", SAW_2016 },
  [CARRY_READINESS_RULE_SORE] = { "R2",
                                  /* xgettext:no-c-format */
                                  N_ ("With moderately sore legs, leg work has 30% fewer sets, no jumps and "
                                      "nothing that is lowered slowly, and hard runs become easy ones."),
                                  "D", NO_SOURCE },
  [CARRY_READINESS_RULE_VERY_SORE] = { "R3",
                                       N_ ("With strongly sore legs, leg work goes to another day or makes "
                                           "way "
                                           "for the upper body or the trunk."),
                                       "D", NO_SOURCE },
  [CARRY_READINESS_RULE_SHORT_NIGHTS] = { "R4",
                                          N_ ("After two nights of less than 6 hours nothing is done with "
                                              "full effort."),
                                          "C", NO_SOURCE },
  [CARRY_READINESS_RULE_TIRED] = { "R5",
                                   /* xgettext:no-c-format */
                                   N_ ("On a day when you are clearly less rested than in the last four "
                                       "weeks, the load is 5% lower; when much less rested, 10% lower with "
                                       "one set less."),
                                   "D", NO_SOURCE },
  [CARRY_READINESS_RULE_SKIP] = { "R6",
                                  N_ ("One session left out costs nothing: one a week keeps the strength "
                                      "that you have."),
                                  "B", SPIERING_2021 },
  [CARRY_READINESS_RULE_PAIN] = { "R7",
                                  N_ ("Pain of up to 3 of 10 that is gone the next morning lets you go on. "
                                      "With 4 or "
                                      "5 nothing gets heavier, nothing jumps or is lowered slowly, what "
                                      "speaks "
                                      "against the painful part is left out, and hard runs become easy "
                                      "ones."),
                                  "C", NO_SOURCE },
  [CARRY_READINESS_RULE_PAIN_STOP] = { "R8",
                                       N_ ("With pain of more than 5 of 10, what loads the painful part "
                                           "waits "
                                           "for another day."),
                                       "C", NO_SOURCE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == CARRY_N_READINESS_RULES);

/**
 * carry_readiness_rule_get:
 * @id: a rule
 *
 * Returns: (transfer none): its row
 */
const CarryReadinessRule *
carry_readiness_rule_get (CarryReadinessRuleId id)
{
  g_return_val_if_fail (id < CARRY_N_READINESS_RULES, NULL);

  return &rules[id];
}

/**
 * carry_readiness_rule_describe:
 * @id: a rule
 *
 * Returns: (transfer full): what it says, how sure that is and who showed it, in words
 */
char *
carry_readiness_rule_describe (CarryReadinessRuleId id)
{
  const CarryReadinessRule *rule = carry_readiness_rule_get (id);

  g_return_val_if_fail (rule != NULL, NULL);

  if (*rule->source == '\0')
    /* Translators: the name of a rule, what it says, and a grade from A, strong, to D */
    return g_strdup_printf (_ ("%1$s: %2$s Grade %3$s."), rule->id, _ (rule->meaning), rule->grade);

  /* Translators: the name of a rule, what it says, a grade from A, strong, to D, and who showed it */
  return g_strdup_printf (_ ("%1$s: %2$s Grade %3$s, %4$s."), rule->id, _ (rule->meaning), rule->grade,
                          rule->source);
}
