/* carry-plan.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-plan.h"

/**
 * CarryPlan:
 *
 * The cheapest layout of a week's strength sessions, and the judged slots it was chosen from.
 *
 * The total penalty is the sum of its placements' penalties; what the distance between two sessions costs
 * (S5a) counts for the later of the two. Plans do not change.
 */
struct _CarryPlan
{
  GObject parent_instance;

  GDate first;
  gboolean feasible;
  double total_penalty; /* points */
  GListStore *placements;
  GListStore *slots;
  GListStore *conflicts;
};

typedef enum
{
  PROP_FIRST = 1,
  PROP_FEASIBLE,
  PROP_TOTAL_PENALTY,
  PROP_PLACEMENTS,
  PROP_SLOTS,
  PROP_CONFLICTS,
} CarryPlanProperty;

static GParamSpec *props[PROP_CONFLICTS + 1];

G_DEFINE_FINAL_TYPE (CarryPlan, carry_plan, G_TYPE_OBJECT)

static void
carry_plan_finalize (GObject *object)
{
  CarryPlan *self = CARRY_PLAN (object);

  g_object_unref (self->placements);
  g_object_unref (self->slots);
  g_object_unref (self->conflicts);

  G_OBJECT_CLASS (carry_plan_parent_class)->finalize (object);
}

static void
carry_plan_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryPlan *self = CARRY_PLAN (object);

  switch ((CarryPlanProperty)prop_id)
    {
    case PROP_FIRST:
      g_value_set_boxed (value, &self->first);
      break;

    case PROP_FEASIBLE:
      g_value_set_boolean (value, self->feasible);
      break;

    case PROP_TOTAL_PENALTY:
      g_value_set_double (value, self->total_penalty);
      break;

    case PROP_PLACEMENTS:
      g_value_set_object (value, self->placements);
      break;

    case PROP_SLOTS:
      g_value_set_object (value, self->slots);
      break;

    case PROP_CONFLICTS:
      g_value_set_object (value, self->conflicts);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_plan_class_init (CarryPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_plan_finalize;
  object_class->get_property = carry_plan_get_property;

  props[PROP_FIRST] = g_param_spec_boxed ("first", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_FEASIBLE] = g_param_spec_boolean ("feasible", NULL, NULL, FALSE, flags);
  props[PROP_TOTAL_PENALTY] = g_param_spec_double ("total-penalty", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_PLACEMENTS] = g_param_spec_object ("placements", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_SLOTS] = g_param_spec_object ("slots", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_CONFLICTS] = g_param_spec_object ("conflicts", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_plan_init (CarryPlan *self)
{
  g_date_set_dmy (&self->first, 1, G_DATE_JANUARY, 1970);
  self->placements = g_list_store_new (CARRY_TYPE_PLACEMENT);
  self->slots = g_list_store_new (CARRY_TYPE_PLACEMENT);
  self->conflicts = g_list_store_new (CARRY_TYPE_REASON);
}

/**
 * carry_plan_new:
 * @first: the week's first day
 * @feasible: whether every session found a place
 * @placements: (element-type CarryPlacement): where the sessions go
 * @slots: (element-type CarryPlacement): what each slot was worth
 * @conflicts: (element-type CarryReason): what kept the others from a place
 *
 * Makes a plan. The arrays are not kept.
 *
 * Returns: (transfer full): the plan
 */
CarryPlan *
carry_plan_new (
    const GDate *first, gboolean feasible, GPtrArray *placements, GPtrArray *slots, GPtrArray *conflicts)
{
  CarryPlan *self;

  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (placements != NULL && slots != NULL && conflicts != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PLAN, NULL);
  self->first = *first;
  self->feasible = feasible;

  for (guint i = 0; i < placements->len; i++)
    self->total_penalty += carry_placement_get_penalty (placements->pdata[i]);

  g_list_store_splice (self->placements, 0, 0, placements->pdata, placements->len);
  g_list_store_splice (self->slots, 0, 0, slots->pdata, slots->len);
  g_list_store_splice (self->conflicts, 0, 0, conflicts->pdata, conflicts->len);

  return self;
}

const GDate *
carry_plan_get_first (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return &self->first;
}

/**
 * carry_plan_get_feasible:
 * @self: a plan
 *
 * Gets whether every session that was asked for found a place. If not, as many as possible are placed, and
 * the conflicts say what stands in the way of the rest.
 *
 * Returns: %TRUE if all are placed
 */
gboolean
carry_plan_get_feasible (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), FALSE);

  return self->feasible;
}

/**
 * carry_plan_get_total_penalty:
 * @self: a plan
 *
 * Gets what the placed sessions cost together.
 *
 * Returns: points, never infinite
 */
double
carry_plan_get_total_penalty (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), 0);

  return self->total_penalty;
}

/**
 * carry_plan_get_placements:
 * @self: a plan
 *
 * Gets where the sessions go, by time.
 *
 * Returns: (transfer none): a list of #CarryPlacement
 */
GListModel *
carry_plan_get_placements (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->placements);
}

/**
 * carry_plan_get_slots:
 * @self: a plan
 *
 * Gets what each slot would be worth for one session, by time. Slots that were passed over because they lie
 * too near to a placed session say so with a reason of no penalty, since alone they are as good as judged.
 *
 * Returns: (transfer none): a list of #CarryPlacement
 */
GListModel *
carry_plan_get_slots (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->slots);
}

/**
 * carry_plan_get_conflicts:
 * @self: a plan
 *
 * Gets what keeps sessions from a place; empty for a feasible plan.
 *
 * Returns: (transfer none): a list of #CarryReason
 */
GListModel *
carry_plan_get_conflicts (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->conflicts);
}
