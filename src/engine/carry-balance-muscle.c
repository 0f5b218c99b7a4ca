/* carry-balance-muscle.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-muscle.h"

/**
 * CarryBalanceMuscle:
 *
 * What a week asks of one muscle group, as the mean of a period: by running and by strength, which are never
 * made one number.
 */
struct _CarryBalanceMuscle
{
  GObject parent_instance;

  CarryMuscle muscle;
  double run_load;      /* AU a week */
  double run_minutes;
  double strength_load; /* AU a week */
  double sets;          /* hard sets a week */
};

typedef enum
{
  PROP_RUN_LOAD = 1,
  PROP_RUN_MINUTES,
  PROP_STRENGTH_LOAD,
  PROP_SETS,
} CarryBalanceMuscleProperty;

static GParamSpec *props[PROP_SETS + 1];

G_DEFINE_FINAL_TYPE (CarryBalanceMuscle, carry_balance_muscle, G_TYPE_OBJECT)

static void
carry_balance_muscle_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalanceMuscle *self = CARRY_BALANCE_MUSCLE (object);

  switch ((CarryBalanceMuscleProperty)prop_id)
    {
    case PROP_RUN_LOAD:
      g_value_set_double (value, self->run_load);
      break;

    case PROP_RUN_MINUTES:
      g_value_set_double (value, self->run_minutes);
      break;

    case PROP_STRENGTH_LOAD:
      g_value_set_double (value, self->strength_load);
      break;

    case PROP_SETS:
      g_value_set_double (value, self->sets);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_muscle_class_init (CarryBalanceMuscleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_balance_muscle_get_property;

  props[PROP_RUN_LOAD] = g_param_spec_double ("run-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_RUN_MINUTES] = g_param_spec_double ("run-minutes", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_STRENGTH_LOAD] = g_param_spec_double ("strength-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_SETS] = g_param_spec_double ("sets", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_balance_muscle_init (CarryBalanceMuscle *self)
{
}

/**
 * carry_balance_muscle_create_all:
 *
 * Returns: (transfer full): a list model of #CarryBalanceMuscle, in the order of #CarryMuscle
 */
GListStore *
carry_balance_muscle_create_all (void)
{
  GListStore *muscles = g_list_store_new (CARRY_TYPE_BALANCE_MUSCLE);

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      g_autoptr (CarryBalanceMuscle) muscle = g_object_new (CARRY_TYPE_BALANCE_MUSCLE, NULL);

      muscle->muscle = (CarryMuscle)i;
      g_list_store_append (muscles, muscle);
    }

  return muscles;
}

static void
set (CarryBalanceMuscle *self, double *field, double value, CarryBalanceMuscleProperty property)
{
  if (*field == value)
    return;

  *field = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

/**
 * carry_balance_muscle_update_all:
 * @muscles: a list model from carry_balance_muscle_create_all()
 * @ledger: the sums over some weeks
 * @n_weeks: how many weeks, 0 for none
 *
 * Takes the means of a period.
 */
void
carry_balance_muscle_update_all (GListModel *muscles, const CarryMuscleLedger *ledger, guint n_weeks)
{
  const double weeks = MAX (n_weeks, 1);

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      g_autoptr (CarryBalanceMuscle) self = g_list_model_get_item (muscles, i);

      set (self, &self->run_load, ledger->run[i] / weeks, PROP_RUN_LOAD);
      set (self, &self->run_minutes, ledger->minutes[i] / weeks, PROP_RUN_MINUTES);
      set (self, &self->strength_load, ledger->strength[i] / weeks, PROP_STRENGTH_LOAD);
      set (self, &self->sets, ledger->sets.muscles[i] / weeks, PROP_SETS);
    }
}

CarryMuscle
carry_balance_muscle_get_muscle (CarryBalanceMuscle *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MUSCLE (self), CARRY_MUSCLE_SOLEUS);

  return self->muscle;
}

/**
 * carry_balance_muscle_get_run_load:
 * @self: a muscle
 *
 * Returns: AU of running a week, weighed by what running asks of the muscle
 */
double
carry_balance_muscle_get_run_load (CarryBalanceMuscle *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MUSCLE (self), 0.0);

  return self->run_load;
}

/**
 * carry_balance_muscle_get_run_minutes:
 * @self: a muscle
 *
 * Returns: minutes of running a week, weighed by what running asks of the muscle
 */
double
carry_balance_muscle_get_run_minutes (CarryBalanceMuscle *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MUSCLE (self), 0.0);

  return self->run_minutes;
}

/**
 * carry_balance_muscle_get_strength_load:
 * @self: a muscle
 *
 * Returns: AU of strength a week, by the share of sets that work the muscle
 */
double
carry_balance_muscle_get_strength_load (CarryBalanceMuscle *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MUSCLE (self), 0.0);

  return self->strength_load;
}

/**
 * carry_balance_muscle_get_sets:
 * @self: a muscle
 *
 * Returns: hard sets a week, half where the muscle is a secondary one
 */
double
carry_balance_muscle_get_sets (CarryBalanceMuscle *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_MUSCLE (self), 0.0);

  return self->sets;
}
