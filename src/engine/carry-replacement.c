/* carry-replacement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-replacement.h"

/**
 * CarryReplacement:
 *
 * An exercise that could stand in the place of another, with its dose, and why. Immutable.
 */
struct _CarryReplacement
{
  GObject parent_instance;

  CarryItem *item;
  CarryKinship kinship;
  int points;
  gboolean advised;
  char *reason;
};

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_ITEM,
  PROP_ADVISED,
  PROP_REASON,
} CarryReplacementProperty;

static GParamSpec *props[PROP_REASON + 1];

G_DEFINE_FINAL_TYPE (CarryReplacement, carry_replacement, G_TYPE_OBJECT)

static void
carry_replacement_finalize (GObject *object)
{
  CarryReplacement *self = CARRY_REPLACEMENT (object);

  g_clear_object (&self->item);
  g_free (self->reason);

  G_OBJECT_CLASS (carry_replacement_parent_class)->finalize (object);
}

static void
carry_replacement_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryReplacement *self = CARRY_REPLACEMENT (object);

  switch ((CarryReplacementProperty)prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, carry_replacement_get_exercise (self));
      break;

    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    case PROP_ADVISED:
      g_value_set_boolean (value, self->advised);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_replacement_class_init (CarryReplacementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_replacement_finalize;
  object_class->get_property = carry_replacement_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_EXERCISE, flags);
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, CARRY_TYPE_ITEM, flags);
  props[PROP_ADVISED] = g_param_spec_boolean ("advised", NULL, NULL, FALSE, flags);
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_replacement_init (CarryReplacement *self)
{
}

/**
 * carry_replacement_new:
 * @facts: what it is; copied
 *
 * Returns: (transfer full): a new replacement
 */
CarryReplacement *
carry_replacement_new (const CarryReplacementFacts *facts)
{
  CarryReplacement *self;

  g_return_val_if_fail (facts != NULL && CARRY_IS_ITEM (facts->item), NULL);

  self = g_object_new (CARRY_TYPE_REPLACEMENT, NULL);
  self->item = g_object_ref (facts->item);
  self->kinship = facts->kinship;
  self->points = facts->points;
  self->advised = facts->advised;
  self->reason = g_strdup (facts->reason);

  return self;
}

CarryExercise *
carry_replacement_get_exercise (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), NULL);
  return carry_item_get_exercise (self->item);
}

/* What would stand in the place of the other, with its dose and load. */
CarryItem *
carry_replacement_get_item (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), NULL);
  return self->item;
}

CarryKinship
carry_replacement_get_kinship (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), CARRY_KINSHIP_PURPOSE);
  return self->kinship;
}

int
carry_replacement_get_points (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), 0);
  return self->points;
}

gboolean
carry_replacement_is_advised (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), FALSE);
  return self->advised;
}

const char *
carry_replacement_get_reason (CarryReplacement *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACEMENT (self), NULL);
  return self->reason;
}
