/* carry-balance-region.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-region.h"

/**
 * CarryBalanceRegion:
 *
 * How much a region of the body is trained in a week, beside its target. #CarryBalance keeps it right.
 */
struct _CarryBalanceRegion
{
  GObject parent_instance;

  CarryBodyRegion region;
  double sets; /* hard sets a week, mean over the period */
};

typedef enum
{
  PROP_NAME = 1,
  PROP_SETS,
  PROP_BAND_LO,
  PROP_BAND_HI,
  PROP_STATE,
} CarryBalanceRegionProperty;

static GParamSpec *props[PROP_STATE + 1];

G_DEFINE_ENUM_TYPE (CarryBalanceState,
                    carry_balance_state,
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_STATE_BELOW, "below"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_STATE_ON_TARGET, "on-target"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_STATE_ABOVE, "above"))
G_DEFINE_FINAL_TYPE (CarryBalanceRegion, carry_balance_region, G_TYPE_OBJECT)

static void
carry_balance_region_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalanceRegion *self = CARRY_BALANCE_REGION (object);

  switch ((CarryBalanceRegionProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, carry_balance_region_get_name (self));
      break;

    case PROP_SETS:
      g_value_set_double (value, self->sets);
      break;

    case PROP_BAND_LO:
      g_value_set_double (value, carry_balance_region_get_band_lo (self));
      break;

    case PROP_BAND_HI:
      g_value_set_double (value, carry_balance_region_get_band_hi (self));
      break;

    case PROP_STATE:
      g_value_set_enum (value, carry_balance_region_get_state (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_region_class_init (CarryBalanceRegionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_balance_region_get_property;

  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  props[PROP_SETS] = g_param_spec_double ("sets", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_BAND_LO] = g_param_spec_double ("band-lo", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_BAND_HI] = g_param_spec_double ("band-hi", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, CARRY_TYPE_BALANCE_STATE, CARRY_BALANCE_STATE_BELOW, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_balance_region_init (CarryBalanceRegion *self)
{
}

CarryBalanceRegion *
carry_balance_region_new (CarryBodyRegion region)
{
  CarryBalanceRegion *self;

  g_return_val_if_fail ((guint)region < CARRY_N_BODY_REGIONS, NULL);

  self = g_object_new (CARRY_TYPE_BALANCE_REGION, NULL);
  self->region = region;

  return self;
}

const char *
carry_balance_region_get_name (CarryBalanceRegion *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_REGION (self), "");

  return carry_body_region_get_name (self->region);
}

double
carry_balance_region_get_band_lo (CarryBalanceRegion *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_REGION (self), 0.0);

  return carry_body_region_get_band_lo (self->region);
}

double
carry_balance_region_get_band_hi (CarryBalanceRegion *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_REGION (self), 0.0);

  return carry_body_region_get_band_hi (self->region);
}

/**
 * carry_balance_region_get_sets:
 * @self: a region
 *
 * Returns: hard sets a week, the mean over the period
 */
double
carry_balance_region_get_sets (CarryBalanceRegion *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_REGION (self), 0.0);

  return self->sets;
}

void
carry_balance_region_set_sets (CarryBalanceRegion *self, double sets)
{
  CarryBalanceState before;

  g_return_if_fail (CARRY_IS_BALANCE_REGION (self));

  if (self->sets == sets)
    return;

  before = carry_balance_region_get_state (self);
  self->sets = sets;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SETS]);
  if (carry_balance_region_get_state (self) != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

/**
 * carry_balance_region_get_state:
 * @self: a region
 *
 * Returns: how the sets stand to the target; both ends of the band are on target
 */
CarryBalanceState
carry_balance_region_get_state (CarryBalanceRegion *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_REGION (self), CARRY_BALANCE_STATE_BELOW);

  if (self->sets < carry_balance_region_get_band_lo (self))
    return CARRY_BALANCE_STATE_BELOW;
  if (self->sets > carry_balance_region_get_band_hi (self))
    return CARRY_BALANCE_STATE_ABOVE;

  return CARRY_BALANCE_STATE_ON_TARGET;
}
