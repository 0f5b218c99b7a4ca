/* carry-proposal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-proposal.h"

struct _CarryProposal
{
  GObject parent_instance;

  CarryProposalVerdict verdict;
  CarryExercise *exercise; /* NULL: unusable */
  CarryExercise *replaced; /* what it takes the place of, or NULL */
  char *name;
  char *place;
  char *reason;
  gboolean taken;
};

typedef enum
{
  PROP_NAME = 1,
  PROP_REASON,
  PROP_USABLE,
  PROP_TAKEN,
} CarryProposalProperty;

static GParamSpec *props[PROP_TAKEN + 1];

G_DEFINE_FINAL_TYPE (CarryProposal, carry_proposal, G_TYPE_OBJECT)

static void
carry_proposal_finalize (GObject *object)
{
  CarryProposal *self = CARRY_PROPOSAL (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->replaced);
  g_free (self->name);
  g_free (self->place);
  g_free (self->reason);

  G_OBJECT_CLASS (carry_proposal_parent_class)->finalize (object);
}

static void
carry_proposal_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryProposal *self = CARRY_PROPOSAL (object);

  switch ((CarryProposalProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    case PROP_USABLE:
      g_value_set_boolean (value, self->exercise != NULL);
      break;

    case PROP_TAKEN:
      g_value_set_boolean (value, self->taken);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_proposal_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryProposalProperty)prop_id)
    {
    case PROP_TAKEN:
      carry_proposal_set_taken (CARRY_PROPOSAL (object), g_value_get_boolean (value));
      break;

    case PROP_NAME:
    case PROP_REASON:
    case PROP_USABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_proposal_class_init (CarryProposalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_proposal_finalize;
  object_class->get_property = carry_proposal_get_property;
  object_class->set_property = carry_proposal_set_property;

  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  props[PROP_USABLE] = g_param_spec_boolean ("usable", NULL, NULL, FALSE, flags);
  props[PROP_TAKEN] =
      g_param_spec_boolean ("taken", NULL, NULL, FALSE, flags | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_proposal_init (CarryProposal *self)
{
}

/**
 * carry_proposal_new:
 * @verdict: what the import thinks of it
 * @exercise: (nullable): the exercise; %NULL where nothing can be made of it
 * @replaced: (nullable): the exercise of the runner that it takes the place of
 * @name: its name, or what stands for it
 * @place: where it was found: a file, and the entry in it
 * @reason: why the verdict, and what was guessed; may be “”
 *
 * Makes a proposal. What is new is taken unless the runner says otherwise.
 *
 * Returns: (transfer full): a new proposal
 */
CarryProposal *
carry_proposal_new (CarryProposalVerdict verdict,
                    CarryExercise *exercise,
                    CarryExercise *replaced,
                    const char *name,
                    const char *place,
                    const char *reason)
{
  CarryProposal *self;

  g_return_val_if_fail ((exercise == NULL) == (verdict == CARRY_PROPOSAL_UNUSABLE), NULL);
  g_return_val_if_fail (name != NULL && place != NULL && reason != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PROPOSAL, NULL);
  self->verdict = verdict;
  g_set_object (&self->exercise, exercise);
  g_set_object (&self->replaced, replaced);
  self->name = g_strdup (name);
  self->place = g_strdup (place);
  self->reason = g_strdup (reason);
  self->taken = verdict == CARRY_PROPOSAL_NEW;

  return self;
}

CarryProposalVerdict
carry_proposal_get_verdict (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), CARRY_PROPOSAL_UNUSABLE);
  return self->verdict;
}

/* NULL where nothing can be made of it. */
CarryExercise *
carry_proposal_get_exercise (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), NULL);
  return self->exercise;
}

/* The exercise of the runner that it takes the place of, or NULL. */
CarryExercise *
carry_proposal_get_replaced (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), NULL);
  return self->replaced;
}

const char *
carry_proposal_get_name (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), NULL);
  return self->name;
}

/* Where it was found: a file, and the entry in it. */
const char *
carry_proposal_get_place (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), NULL);
  return self->place;
}

const char *
carry_proposal_get_reason (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), NULL);
  return self->reason;
}

gboolean
carry_proposal_get_taken (CarryProposal *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL (self), FALSE);
  return self->taken;
}

/* Of what is unusable nothing can be taken. */
void
carry_proposal_set_taken (CarryProposal *self, gboolean taken)
{
  g_return_if_fail (CARRY_IS_PROPOSAL (self));

  taken = taken && self->exercise != NULL;
  if (self->taken == taken)
    return;

  self->taken = taken;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TAKEN]);
}
