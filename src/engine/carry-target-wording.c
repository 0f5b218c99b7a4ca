/* carry-target-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-target-wording.h"

#include "carry-load-steps.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * carry_target_wording_format:
 * @target: a target
 * @form: how loads of its exercise are said
 *
 * Returns: (transfer full): “62.5 kg”, or “3 × 8–15” where no load is named
 */
char *
carry_target_wording_format (const CarryNextTarget *target, CarryLoadForm form)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);

  return facts->load_kg > 0 ? carry_load_form_format (form, facts->load_kg)
                            : carry_prescription_format_amount (carry_next_target_get_prescription (target));
}

/**
 * carry_target_wording_format_step:
 * @target: a target
 * @form: how loads of its exercise are said
 *
 * Returns: (transfer full) (nullable): how much more or less load than the last time: “+2.5 kg” or “−5 kg”; %NULL if
 *   there was no last time, or the load is the same
 */
char *
carry_target_wording_format_step (const CarryNextTarget *target, CarryLoadForm form)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);
  const double step = facts->load_kg - facts->last_kg;

  if (!(facts->load_kg > 0) || !(facts->last_kg > 0) || fabs (step) <= CARRY_LOAD_TOLERANCE)
    return NULL;

  return carry_load_form_format_step (form, step);
}

/**
 * carry_target_wording_explain:
 * @target: a target
 * @form: how loads of its exercise are said
 *
 * Returns: (transfer full): what is different from the last time, and why, in one line
 */
char *
carry_target_wording_explain (const CarryNextTarget *target, CarryLoadForm form)
{
  g_autofree char *step = carry_target_wording_format_step (target, form);
  const char *why =
      carry_next_target_get_n_notes (target) > 0 ? carry_next_target_get_note (target, 0)->text : "";

  if (step == NULL || *why == '\0')
    return g_strdup (step != NULL ? step : why);

  /* Translators: %1$s is such as “+2.5 kg”, %2$s a sentence that says why */
  return g_strdup_printf (_ ("%1$s: %2$s"), step, why);
}
