/* carry-injury-coverage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-injury-coverage.h"

#include "carry-balance-week.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryInjuryCoverage:
 *
 * How much of what may help with an injury the training of a period has. It is general information: a plan lowers
 * risk, it cannot rule out injury.
 */
struct _CarryInjuryCoverage
{
  GObject parent_instance;

  CarryInjury injury;
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];
};

typedef enum
{
  PROP_NAME = 1,
  PROP_N_MET,
  PROP_COVERAGE,
  PROP_REASON,
} CarryInjuryCoverageProperty;

static GParamSpec *props[PROP_REASON + 1];

G_DEFINE_ENUM_TYPE (CarryCoverage,
                    carry_coverage,
                    G_DEFINE_ENUM_VALUE (CARRY_COVERAGE_GAP, "gap"),
                    G_DEFINE_ENUM_VALUE (CARRY_COVERAGE_PARTLY, "partly"),
                    G_DEFINE_ENUM_VALUE (CARRY_COVERAGE_WELL, "well-covered"))
G_DEFINE_FINAL_TYPE (CarryInjuryCoverage, carry_injury_coverage, G_TYPE_OBJECT)

static void
carry_injury_coverage_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryInjuryCoverage *self = CARRY_INJURY_COVERAGE (object);

  switch ((CarryInjuryCoverageProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, carry_injury_coverage_get_name (self));
      break;

    case PROP_N_MET:
      g_value_set_uint (value, carry_injury_coverage_get_n_met (self));
      break;

    case PROP_COVERAGE:
      g_value_set_enum (value, carry_injury_coverage_get_coverage (self));
      break;

    case PROP_REASON:
      g_value_take_string (value, carry_injury_coverage_dup_reason (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_injury_coverage_class_init (CarryInjuryCoverageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_injury_coverage_get_property;

  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  props[PROP_N_MET] = g_param_spec_uint ("n-met", NULL, NULL, 0, CARRY_DOSES_PER_INJURY, 0, flags);
  props[PROP_COVERAGE] =
      g_param_spec_enum ("coverage", NULL, NULL, CARRY_TYPE_COVERAGE, CARRY_COVERAGE_GAP, flags);
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_injury_coverage_init (CarryInjuryCoverage *self)
{
}

/**
 * carry_coverage_get_name:
 * @coverage: how well something is covered
 *
 * Returns: the word for it
 */
const char *
carry_coverage_get_name (CarryCoverage coverage)
{
  switch (coverage)
    {
    case CARRY_COVERAGE_WELL:
      return C_ ("coverage", "Well covered");

    case CARRY_COVERAGE_PARTLY:
      return C_ ("coverage", "Partly");

    case CARRY_COVERAGE_GAP:
    default:
      return C_ ("coverage", "Gap");
    }
}

/**
 * carry_injury_coverage_create_all:
 *
 * Returns: (transfer full): a list model of #CarryInjuryCoverage, one for each injury that is told of
 */
GListStore *
carry_injury_coverage_create_all (void)
{
  GListStore *all = g_list_store_new (CARRY_TYPE_INJURY_COVERAGE);

  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    {
      g_autoptr (CarryInjuryCoverage) self = g_object_new (CARRY_TYPE_INJURY_COVERAGE, NULL);

      self->injury = carry_injury_dose_get_injury (i);
      carry_injury_dose_measure (self->injury, NULL, 0, self->doses);
      g_list_store_append (all, self);
    }

  return all;
}

static gboolean
is_equal (const CarryInjuryDose *one, const CarryInjuryDose *other)
{
  return one->known == other->known && one->met == other->met && one->value == other->value;
}

/**
 * carry_injury_coverage_update_all:
 * @coverages: a list model from carry_injury_coverage_create_all()
 * @weeks: (element-type CarryBalanceWeek): the weeks of a period, earliest first
 *
 * Measures the weeks of a period.
 */
void
carry_injury_coverage_update_all (GListModel *coverages, GListModel *weeks)
{
  const guint n_weeks = g_list_model_get_n_items (weeks);
  g_autofree const CarryTrainingFacts **facts = g_new (const CarryTrainingFacts *, n_weeks);

  for (guint i = 0; i < n_weeks; i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      facts[i] = carry_balance_week_get_training (week);
    }

  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) self = g_list_model_get_item (coverages, i);
      CarryInjuryDose fresh[CARRY_DOSES_PER_INJURY];
      gboolean same = TRUE;

      carry_injury_dose_measure (self->injury, facts, n_weeks, fresh);
      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        same = same && is_equal (&self->doses[j], &fresh[j]);
      if (same)
        continue;

      memcpy (self->doses, fresh, sizeof fresh);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_MET]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COVERAGE]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REASON]);
    }
}

CarryInjury
carry_injury_coverage_get_injury (CarryInjuryCoverage *self)
{
  g_return_val_if_fail (CARRY_IS_INJURY_COVERAGE (self), CARRY_INJURY_MTSS);

  return self->injury;
}

const char *
carry_injury_coverage_get_name (CarryInjuryCoverage *self)
{
  g_return_val_if_fail (CARRY_IS_INJURY_COVERAGE (self), "");

  return carry_injury_get_name (self->injury);
}

/**
 * carry_injury_coverage_get_doses:
 * @self: a coverage
 *
 * Returns: (transfer none) (array fixed-size=4): what may help, and how much of it there is
 */
const CarryInjuryDose *
carry_injury_coverage_get_doses (CarryInjuryCoverage *self)
{
  g_return_val_if_fail (CARRY_IS_INJURY_COVERAGE (self), NULL);

  return self->doses;
}

guint
carry_injury_coverage_get_n_met (CarryInjuryCoverage *self)
{
  guint n = 0;

  g_return_val_if_fail (CARRY_IS_INJURY_COVERAGE (self), 0);

  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    n += self->doses[i].met ? 1 : 0;

  return n;
}

CarryCoverage
carry_injury_coverage_get_coverage (CarryInjuryCoverage *self)
{
  const guint n_met = carry_injury_coverage_get_n_met (self);

  if (n_met >= CARRY_DOSES_PER_INJURY - 1)
    return CARRY_COVERAGE_WELL;

  return n_met == CARRY_DOSES_PER_INJURY / 2 ? CARRY_COVERAGE_PARTLY : CARRY_COVERAGE_GAP;
}

/**
 * carry_injury_coverage_dup_reason:
 * @self: a coverage
 *
 * Returns: (transfer full): the first dose that is not met, or the first of all if none is missing
 */
char *
carry_injury_coverage_dup_reason (CarryInjuryCoverage *self)
{
  guint shown = 0;

  g_return_val_if_fail (CARRY_IS_INJURY_COVERAGE (self), NULL);

  for (guint i = CARRY_DOSES_PER_INJURY; i > 0; i--)
    if (!self->doses[i - 1].met)
      shown = i - 1;

  return carry_injury_dose_describe (&self->doses[shown]);
}
