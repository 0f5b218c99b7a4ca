/* carry-proposed-step.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposed-step.h"

struct _CarryProposedStep
{
  GObject parent_instance;

  CarrySession *before; /* NULL for a session that comes */
  CarrySession *after;  /* NULL for one that goes */
  CarryPlacement *from; /* what its place costs now; NULL if it has none or nobody judged it */
  CarryPlacement *to;
  char *reason; /* why it goes, or NULL */
};

G_DEFINE_FINAL_TYPE (CarryProposedStep, carry_proposed_step, G_TYPE_OBJECT)

static void
carry_proposed_step_finalize (GObject *object)
{
  CarryProposedStep *self = CARRY_PROPOSED_STEP (object);

  g_clear_object (&self->before);
  g_clear_object (&self->after);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_free (self->reason);

  G_OBJECT_CLASS (carry_proposed_step_parent_class)->finalize (object);
}

static void
carry_proposed_step_class_init (CarryProposedStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_proposed_step_finalize;
}

static void
carry_proposed_step_init (CarryProposedStep *self)
{
}

/**
 * carry_proposed_step_new:
 * @before: (nullable): the session as it is, or %NULL if there is none yet
 * @after: (nullable): the session as it would be, or %NULL if it goes
 * @from: (nullable): what the rules say of its place now
 * @to: (nullable): what they say of its place in the plan
 * @reason: (nullable): why it goes
 *
 * Returns: (transfer full): a new step
 */
CarryProposedStep *
carry_proposed_step_new (
    CarrySession *before, CarrySession *after, CarryPlacement *from, CarryPlacement *to, const char *reason)
{
  CarryProposedStep *self;

  g_return_val_if_fail (before != NULL || after != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PROPOSED_STEP, NULL);
  g_set_object (&self->before, before);
  g_set_object (&self->after, after);
  g_set_object (&self->from, from);
  g_set_object (&self->to, to);
  self->reason = g_strdup (reason);

  return self;
}

/**
 * carry_proposed_step_get_kind:
 * @self: a step
 *
 * Returns: what would be done; a session that stays where it is, but is filled anew, is unchanged in this
 */
CarryPlanStep
carry_proposed_step_get_kind (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), CARRY_PLAN_STEP_UNCHANGED);

  if (self->before == NULL)
    return CARRY_PLAN_STEP_ADDED;
  if (self->after == NULL)
    return CARRY_PLAN_STEP_REMOVED;

  return g_date_compare (carry_session_get_day (self->before), carry_session_get_day (self->after)) == 0 &&
                 carry_session_get_start_minute (self->before) == carry_session_get_start_minute (self->after)
             ? CARRY_PLAN_STEP_UNCHANGED
             : CARRY_PLAN_STEP_MOVED;
}

CarrySession *
carry_proposed_step_get_before (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), NULL);

  return self->before;
}

CarrySession *
carry_proposed_step_get_after (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), NULL);

  return self->after;
}

CarryPlacement *
carry_proposed_step_get_from (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), NULL);

  return self->from;
}

CarryPlacement *
carry_proposed_step_get_to (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), NULL);

  return self->to;
}

const char *
carry_proposed_step_get_reason (CarryProposedStep *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (self), NULL);

  return self->reason;
}
