/* carry-balance-movement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-movement.h"

#include <glib/gi18n.h>

static const char *const names[CARRY_N_MOVEMENTS] = {
  [CARRY_MOVEMENT_SINGLE_LEG] = NC_ ("movement", "Single leg"),
  [CARRY_MOVEMENT_KNEE] = NC_ ("movement", "Knee beside hip"),
  [CARRY_MOVEMENT_PUSH] = NC_ ("movement", "Push beside pull"),
  [CARRY_MOVEMENT_SIDEWAYS] = NC_ ("movement", "Sideways, rotation"),
  [CARRY_MOVEMENT_BENT_KNEE] = NC_ ("movement", "Bent-knee calf"),
};

/**
 * CarryBalanceMovement:
 *
 * A share of the hard sets of a period against its band.
 */
struct _CarryBalanceMovement
{
  GObject parent_instance;

  CarryMovement movement;
  CarryMovementShare share;
};

typedef enum
{
  PROP_NAME = 1,
  PROP_KNOWN,
  PROP_SHARE,
  PROP_BAND_LO,
  PROP_BAND_HI,
  PROP_STATE,
} CarryBalanceMovementProperty;

static GParamSpec *props[PROP_STATE + 1];

G_DEFINE_FINAL_TYPE (CarryBalanceMovement, carry_balance_movement, G_TYPE_OBJECT)

static void
carry_balance_movement_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalanceMovement *self = CARRY_BALANCE_MOVEMENT (object);

  switch ((CarryBalanceMovementProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, carry_balance_movement_get_name (self));
      break;

    case PROP_KNOWN:
      g_value_set_boolean (value, carry_balance_movement_get_known (self));
      break;

    case PROP_SHARE:
      g_value_set_double (value, carry_balance_movement_get_share (self));
      break;

    case PROP_BAND_LO:
      g_value_set_double (value, carry_balance_movement_get_band_lo (self));
      break;

    case PROP_BAND_HI:
      g_value_set_double (value, carry_balance_movement_get_band_hi (self));
      break;

    case PROP_STATE:
      g_value_set_enum (value, carry_balance_movement_get_state (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_movement_class_init (CarryBalanceMovementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_balance_movement_get_property;

  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  props[PROP_KNOWN] = g_param_spec_boolean ("known", NULL, NULL, FALSE, flags);
  props[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, 1, 0, flags);
  props[PROP_BAND_LO] = g_param_spec_double ("band-lo", NULL, NULL, 0, 1, 0, flags);
  props[PROP_BAND_HI] = g_param_spec_double ("band-hi", NULL, NULL, 0, 1, 0, flags);
  props[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, CARRY_TYPE_BALANCE_STATE, CARRY_BALANCE_STATE_BELOW, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_balance_movement_init (CarryBalanceMovement *self)
{
}

/**
 * carry_balance_movement_create_all:
 *
 * Returns: (transfer full): a list model of #CarryBalanceMovement, in the order of #CarryMovement
 */
GListStore *
carry_balance_movement_create_all (void)
{
  GListStore *all = g_list_store_new (CARRY_TYPE_BALANCE_MOVEMENT);
  const CarryMovementSets none = { 0 };

  for (guint i = 0; i < CARRY_N_MOVEMENTS; i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_object_new (CARRY_TYPE_BALANCE_MOVEMENT, NULL);

      movement->movement = (CarryMovement)i;
      movement->share = carry_movement_share_get (movement->movement, &none);
      g_list_store_append (all, movement);
    }

  return all;
}

/**
 * carry_balance_movement_update_all:
 * @movements_model: a list model from carry_balance_movement_create_all()
 * @sets: the hard sets of a period
 *
 * Takes the shares of a period.
 */
void
carry_balance_movement_update_all (GListModel *movements_model, const CarryMovementSets *sets)
{
  for (guint i = 0; i < CARRY_N_MOVEMENTS; i++)
    {
      g_autoptr (CarryBalanceMovement) self = g_list_model_get_item (movements_model, i);
      const CarryMovementShare share = carry_movement_share_get (self->movement, sets);

      if (share.part == self->share.part && share.whole == self->share.whole)
        continue;

      self->share = share;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNOWN]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHARE]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
    }
}

CarryMovement
carry_balance_movement_get_movement (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), CARRY_MOVEMENT_SINGLE_LEG);

  return self->movement;
}

const char *
carry_balance_movement_get_name (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), "");

  return g_dpgettext2 (NULL, "movement", names[self->movement]);
}

/**
 * carry_balance_movement_get_known:
 * @self: a movement
 *
 * Returns: whether there are sets enough to take a share of
 */
gboolean
carry_balance_movement_get_known (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), FALSE);

  return self->share.whole >= CARRY_LEAST_SETS_OF_SHARE;
}

double
carry_balance_movement_get_share (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), 0.0);

  return self->share.whole > 0.0 ? self->share.part / self->share.whole : 0.0;
}

double
carry_balance_movement_get_band_lo (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), 0.0);

  return self->share.lo;
}

double
carry_balance_movement_get_band_hi (CarryBalanceMovement *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MOVEMENT (self), 1.0);

  return self->share.hi;
}

/**
 * carry_balance_movement_get_state:
 * @self: a movement
 *
 * Returns: how the share stands to its band; both ends are on target
 */
CarryBalanceState
carry_balance_movement_get_state (CarryBalanceMovement *self)
{
  const double share = carry_balance_movement_get_share (self);

  if (share < carry_balance_movement_get_band_lo (self))
    return CARRY_BALANCE_STATE_BELOW;
  if (share > carry_balance_movement_get_band_hi (self))
    return CARRY_BALANCE_STATE_ABOVE;

  return CARRY_BALANCE_STATE_ON_TARGET;
}
