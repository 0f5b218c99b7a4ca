/* carry-next-target.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-next-target.h"

struct _CarryNextTarget
{
  gatomicrefcount ref_count;
  CarryTargetFacts facts;
  CarryPrescription *prescription;
  GPtrArray *notes; /* CarryProgressionNote, the most important first */
};

G_DEFINE_BOXED_TYPE (CarryNextTarget, carry_next_target, carry_next_target_ref, carry_next_target_unref)

/**
 * carry_progression_note_new:
 * @rule: the rule that speaks
 * @text: (transfer full): a sentence
 *
 * Returns: (transfer full): a new note
 */
CarryProgressionNote *
carry_progression_note_new (CarryProgressionRuleId rule, char *text)
{
  CarryProgressionNote *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (CarryProgressionNote, 1);
  self->rule = rule;
  self->text = text;

  return self;
}

void
carry_progression_note_free (CarryProgressionNote *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->text);
  g_free (self);
}

/**
 * carry_next_target_new:
 * @facts: the target; copied
 * @notes: (element-type CarryProgressionNote) (transfer full): why, the most important first; frees its elements
 *
 * Returns: (transfer full): a new target
 */
CarryNextTarget *
carry_next_target_new (const CarryTargetFacts *facts, GPtrArray *notes)
{
  CarryNextTarget *self;

  g_return_val_if_fail (facts != NULL && notes != NULL, NULL);

  self = g_new0 (CarryNextTarget, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->facts = *facts;
  self->prescription = carry_prescription_new (&facts->dose);
  self->notes = notes;

  return self;
}

CarryNextTarget *
carry_next_target_ref (CarryNextTarget *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
carry_next_target_unref (CarryNextTarget *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  carry_prescription_unref (self->prescription);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

CarryPrescription *
carry_next_target_get_prescription (const CarryNextTarget *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->prescription;
}

const CarryTargetFacts *
carry_next_target_get_facts (const CarryNextTarget *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->facts;
}

guint
carry_next_target_get_n_notes (const CarryNextTarget *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->notes->len;
}

const CarryProgressionNote *
carry_next_target_get_note (const CarryNextTarget *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->notes->len, NULL);

  return self->notes->pdata[index];
}
