/* carry-pain-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-pain-rule.h"

#include <glib/gi18n.h>

static const CarryPainRule rules[] = {
  [CARRY_PAIN_RULE_LITTLE] = { "P1",
                               N_ ("Pain of up to 3 of 10 that is gone by the next morning is no reason to "
                                   "stop."),
                               "C" },
  [CARRY_PAIN_RULE_SOME] = { "P2", N_ ("With pain of 4 or 5 of 10 the load does not grow."), "C" },
  [CARRY_PAIN_RULE_MUCH] = { "P3", N_ ("With pain above 5 of 10, or limping, training stops."), "C" },
  [CARRY_PAIN_RULE_FORBIDDEN] = { "P4",
                                  N_ ("With pain above 3 of 10, exercises that are known to irritate the "
                                      "place make way for others."),
                                  "C" },
  [CARRY_PAIN_RULE_SORE] = { "P5",
                             /* xgettext:no-c-format */
                             N_ ("Moderately sore muscles do 30% fewer sets, no jumps and nothing that is "
                                 "lowered slowly."),
                             "D" },
  [CARRY_PAIN_RULE_VERY_SORE] = { "P6", N_ ("Strongly sore muscles make way for others."), "D" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == CARRY_N_PAIN_RULES);

/**
 * carry_pain_rule_get:
 * @id: a rule
 *
 * Returns: (transfer none): its row
 */
const CarryPainRule *
carry_pain_rule_get (CarryPainRuleId id)
{
  g_return_val_if_fail (id < CARRY_N_PAIN_RULES, NULL);

  return &rules[id];
}

/* (transfer full): what it says and how sure that is, in words. */
char *
carry_pain_rule_describe (CarryPainRuleId id)
{
  const CarryPainRule *rule = carry_pain_rule_get (id);

  g_return_val_if_fail (rule != NULL, NULL);

  /* Translators: the name of a rule, what it says, and a grade from A, strong, to D */
  return g_strdup_printf (_ ("%1$s: %2$s Grade %3$s."), rule->id, _ (rule->meaning), rule->grade);
}
