/* carry-balance-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-week.h"

#include "carry-load.h"
#include "carry-measure.h"

#include <math.h>

/**
 * CarryBalanceWeek:
 *
 * What one week asks of the body: load in two ledgers that are never mixed, how alike its days are, where
 * the runner stands when it ends, and all the facts. A value: #CarryBalanceHistory makes another when the diary
 * changes.
 */
struct _CarryBalanceWeek
{
  GObject parent_instance;

  CarryWeekFacts *facts;
  CarryCountedSessions counted;
  CarryFitness fitness;              /* at the end of its last day */
  double total[CARRY_DAYS_PER_WEEK]; /* AU of each day */
  gboolean planned;
};

typedef enum
{
  PROP_FIRST = 1,
  PROP_RUN_LOAD,
  PROP_STRENGTH_LOAD,
  PROP_LOAD,
  PROP_MONOTONY,
  PROP_STRAIN,
  PROP_PLANNED,
  PROP_JULIAN,
  PROP_FITNESS,
  PROP_FATIGUE,
  PROP_FORM,
} CarryBalanceWeekProperty;

static GParamSpec *props[PROP_FORM + 1];

G_DEFINE_FINAL_TYPE (CarryBalanceWeek, carry_balance_week, G_TYPE_OBJECT)

static void
carry_balance_week_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalanceWeek *self = CARRY_BALANCE_WEEK (object);

  switch ((CarryBalanceWeekProperty)prop_id)
    {
    case PROP_FIRST:
      g_value_set_boxed (value, &self->facts->first);
      break;

    case PROP_RUN_LOAD:
      g_value_set_double (value, carry_balance_week_get_run_load (self));
      break;

    case PROP_STRENGTH_LOAD:
      g_value_set_double (value, carry_balance_week_get_strength_load (self));
      break;

    case PROP_LOAD:
      g_value_set_double (value, carry_balance_week_get_load (self));
      break;

    case PROP_MONOTONY:
      g_value_set_double (value, carry_balance_week_get_monotony (self));
      break;

    case PROP_STRAIN:
      g_value_set_double (value, carry_balance_week_get_strain (self));
      break;

    case PROP_PLANNED:
      g_value_set_boolean (value, self->planned);
      break;

    case PROP_JULIAN:
      g_value_set_uint (value, g_date_get_julian (&self->facts->first));
      break;

    case PROP_FITNESS:
      g_value_set_double (value, self->fitness.fitness);
      break;

    case PROP_FATIGUE:
      g_value_set_double (value, self->fitness.fatigue);
      break;

    case PROP_FORM:
      g_value_set_double (value, self->fitness.form);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_week_finalize (GObject *object)
{
  carry_week_facts_unref (CARRY_BALANCE_WEEK (object)->facts);

  G_OBJECT_CLASS (carry_balance_week_parent_class)->finalize (object);
}

static void
carry_balance_week_class_init (CarryBalanceWeekClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_balance_week_finalize;
  object_class->get_property = carry_balance_week_get_property;

  props[PROP_FIRST] = g_param_spec_boxed ("first", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_RUN_LOAD] = g_param_spec_double ("run-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_STRENGTH_LOAD] = g_param_spec_double ("strength-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_LOAD] = g_param_spec_double ("load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_MONOTONY] = g_param_spec_double ("monotony", NULL, NULL, 0, CARRY_MONOTONY_CAP, 0, flags);
  props[PROP_STRAIN] = g_param_spec_double ("strain", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_PLANNED] = g_param_spec_boolean ("planned", NULL, NULL, FALSE, flags);
  props[PROP_JULIAN] = g_param_spec_uint ("julian", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_FITNESS] = g_param_spec_double ("fitness", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_FATIGUE] = g_param_spec_double ("fatigue", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_FORM] = g_param_spec_double ("form", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_balance_week_init (CarryBalanceWeek *self)
{
}

/**
 * carry_balance_week_new:
 * @facts: what the week holds
 * @counted: which of its sessions its loads count
 * @fitness: where the runner stands at its end; not a number if that is not known
 * @planned: whether part of the week still lies ahead
 *
 * Returns: (transfer full): the week
 */
CarryBalanceWeek *
carry_balance_week_new (CarryWeekFacts *facts,
                        CarryCountedSessions counted,
                        const CarryFitness *fitness,
                        gboolean planned)
{
  const CarryDailyLoad *days;
  CarryBalanceWeek *self;

  g_return_val_if_fail (facts != NULL && fitness != NULL, NULL);

  self = g_object_new (CARRY_TYPE_BALANCE_WEEK, NULL);
  self->facts = carry_week_facts_ref (facts);
  self->counted = counted;
  self->fitness = *fitness;
  self->planned = planned;
  days = carry_week_facts_get_days (facts, counted);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    self->total[i] = carry_daily_load_get_total (&days[i]);

  return self;
}

const GDate *
carry_balance_week_get_first (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return &self->facts->first;
}

GDate
carry_balance_week_get_last (CarryBalanceWeek *self)
{
  return carry_day_plus (&self->facts->first, (int)CARRY_DAYS_PER_WEEK - 1);
}

/**
 * carry_balance_week_get_run_load:
 * @self: a week
 *
 * Returns: the load of its runs in AU
 */
double
carry_balance_week_get_run_load (CarryBalanceWeek *self)
{
  double load = 0.0;

  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), 0.0);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    load += carry_week_facts_get_days (self->facts, self->counted)[i].run;

  return load;
}

/**
 * carry_balance_week_get_strength_load:
 * @self: a week
 *
 * Returns: the load of its strength sessions in AU
 */
double
carry_balance_week_get_strength_load (CarryBalanceWeek *self)
{
  double load = 0.0;

  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), 0.0);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    load += carry_week_facts_get_days (self->facts, self->counted)[i].strength;

  return load;
}

/**
 * carry_balance_week_get_load:
 * @self: a week
 *
 * Returns: the load of all its sessions in AU
 */
double
carry_balance_week_get_load (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), 0.0);

  return carry_load_get_sum (self->total, CARRY_DAYS_PER_WEEK);
}

double
carry_balance_week_get_monotony (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), 0.0);

  return carry_load_get_monotony (self->total, CARRY_DAYS_PER_WEEK);
}

/**
 * carry_balance_week_get_strain:
 * @self: a week
 *
 * Returns: load times monotony, in AU
 */
double
carry_balance_week_get_strain (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), 0.0);

  return carry_load_get_strain (self->total, CARRY_DAYS_PER_WEEK);
}

gboolean
carry_balance_week_get_planned (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), FALSE);

  return self->planned;
}

/**
 * carry_balance_week_get_facts:
 * @self: a week
 *
 * Returns: (transfer none): all that the week holds
 */
CarryWeekFacts *
carry_balance_week_get_facts (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return self->facts;
}

CarryCountedSessions
carry_balance_week_get_counted (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), CARRY_COUNTED_BOTH);

  return self->counted;
}

/**
 * carry_balance_week_get_training:
 * @self: a week
 *
 * Returns: (transfer none): what the sessions that are counted ask of the body
 */
const CarryTrainingFacts *
carry_balance_week_get_training (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return carry_week_facts_get (self->facts, self->counted);
}

/**
 * carry_balance_week_get_fitness:
 * @self: a week
 *
 * Returns: (transfer none) (nullable): where the runner stands at the end of the week's last day; %NULL for a week that
 *   lies ahead if only what was done is counted
 */
const CarryFitness *
carry_balance_week_get_fitness (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return isfinite (self->fitness.fitness) ? &self->fitness : NULL;
}
