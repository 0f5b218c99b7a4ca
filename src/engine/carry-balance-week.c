/* carry-balance-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-week.h"

#include "carry-daily-load.h"
#include "carry-load.h"
#include "carry-measure.h"

/**
 * CarryBalanceWeek:
 *
 * What one week asks of the body: load in two ledgers that are never mixed, how alike its days are, and
 * what was asked of each muscle group. A value: #CarryBalance makes another when the diary changes.
 */
struct _CarryBalanceWeek
{
  GObject parent_instance;

  GDate first;
  CarryDailyLoad days[CARRY_DAYS_PER_WEEK];
  double total[CARRY_DAYS_PER_WEEK]; /* AU of each day */
  CarryMuscleLedger muscles;
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
} CarryBalanceWeekProperty;

static GParamSpec *props[PROP_PLANNED + 1];

G_DEFINE_FINAL_TYPE (CarryBalanceWeek, carry_balance_week, G_TYPE_OBJECT)

static void
carry_balance_week_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalanceWeek *self = CARRY_BALANCE_WEEK (object);

  switch ((CarryBalanceWeekProperty)prop_id)
    {
    case PROP_FIRST:
      g_value_set_boxed (value, &self->first);
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

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_week_class_init (CarryBalanceWeekClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_balance_week_get_property;

  props[PROP_FIRST] = g_param_spec_boxed ("first", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_RUN_LOAD] = g_param_spec_double ("run-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_STRENGTH_LOAD] = g_param_spec_double ("strength-load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_LOAD] = g_param_spec_double ("load", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_MONOTONY] = g_param_spec_double ("monotony", NULL, NULL, 0, CARRY_MONOTONY_CAP, 0, flags);
  props[PROP_STRAIN] = g_param_spec_double ("strain", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_PLANNED] = g_param_spec_boolean ("planned", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_balance_week_init (CarryBalanceWeek *self)
{
}

/**
 * carry_balance_week_new:
 * @first: the first day of the week
 * @sessions: (element-type CarrySession): sessions; those of other weeks are passed over
 * @planned: whether part of the week still lies ahead
 *
 * Sums up a week. Everything that is not strength, cross-training too, is written in the running ledger.
 *
 * Returns: (transfer full): the week
 */
CarryBalanceWeek *
carry_balance_week_new (const GDate *first, GPtrArray *sessions, gboolean planned)
{
  CarryBalanceWeek *self;

  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (sessions != NULL, NULL);

  self = g_object_new (CARRY_TYPE_BALANCE_WEEK, NULL);
  self->first = *first;
  self->planned = planned;
  carry_daily_load_fill (self->days, CARRY_DAYS_PER_WEEK, first, sessions);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    self->total[i] = carry_daily_load_get_total (&self->days[i]);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day >= 0 && day < (int)CARRY_DAYS_PER_WEEK)
        carry_muscle_ledger_add_session (&self->muscles, session);
    }

  return self;
}

const GDate *
carry_balance_week_get_first (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return &self->first;
}

GDate
carry_balance_week_get_last (CarryBalanceWeek *self)
{
  return carry_day_plus (&self->first, (int)CARRY_DAYS_PER_WEEK - 1);
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
    load += self->days[i].run;

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
    load += self->days[i].strength;

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

/* What was asked of each muscle group, by running and by strength. */
const CarryMuscleLedger *
carry_balance_week_get_muscles (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return &self->muscles;
}

const CarryRegionSets *
carry_balance_week_get_sets (CarryBalanceWeek *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_WEEK (self), NULL);

  return &self->muscles.sets;
}
