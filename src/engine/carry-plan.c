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
 * The total penalty is the sum of its placements' penalties and of what the week costs as a whole; what the
 * distance between two sessions costs (S5a) counts for the later of the two. Plans do not change.
 */
struct _CarryPlan
{
  GObject parent_instance;

  GDate first;
  gboolean proven;
  guint64 steps;
  gboolean one_fewer;
  double total_penalty; /* points */
  GListStore *placements;
  GListStore *kept;
  GListStore *slots;
  GListStore *week_reasons;
  GListStore *conflicts;
  GArray *dropped; /* of guint */
};

typedef enum
{
  PROP_FIRST = 1,
  PROP_FEASIBLE,
  PROP_PROVEN,
  PROP_TOTAL_PENALTY,
  PROP_PLACEMENTS,
  PROP_KEPT,
  PROP_SLOTS,
  PROP_WEEK_REASONS,
  PROP_CONFLICTS,
} CarryPlanProperty;

static GParamSpec *props[PROP_CONFLICTS + 1];

G_DEFINE_FINAL_TYPE (CarryPlan, carry_plan, G_TYPE_OBJECT)

static void
carry_plan_finalize (GObject *object)
{
  CarryPlan *self = CARRY_PLAN (object);

  g_object_unref (self->placements);
  g_object_unref (self->kept);
  g_object_unref (self->slots);
  g_object_unref (self->week_reasons);
  g_object_unref (self->conflicts);
  g_array_unref (self->dropped);

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
      g_value_set_boolean (value, carry_plan_get_feasible (self));
      break;

    case PROP_PROVEN:
      g_value_set_boolean (value, self->proven);
      break;

    case PROP_TOTAL_PENALTY:
      g_value_set_double (value, self->total_penalty);
      break;

    case PROP_PLACEMENTS:
      g_value_set_object (value, self->placements);
      break;

    case PROP_KEPT:
      g_value_set_object (value, self->kept);
      break;

    case PROP_SLOTS:
      g_value_set_object (value, self->slots);
      break;

    case PROP_WEEK_REASONS:
      g_value_set_object (value, self->week_reasons);
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
  props[PROP_PROVEN] = g_param_spec_boolean ("proven", NULL, NULL, FALSE, flags);
  props[PROP_TOTAL_PENALTY] = g_param_spec_double ("total-penalty", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_PLACEMENTS] = g_param_spec_object ("placements", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_KEPT] = g_param_spec_object ("kept", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_SLOTS] = g_param_spec_object ("slots", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_WEEK_REASONS] = g_param_spec_object ("week-reasons", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_CONFLICTS] = g_param_spec_object ("conflicts", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_plan_init (CarryPlan *self)
{
  g_date_set_dmy (&self->first, 1, G_DATE_JANUARY, 1970);
  self->placements = g_list_store_new (CARRY_TYPE_PLACEMENT);
  self->kept = g_list_store_new (CARRY_TYPE_PLACEMENT);
  self->slots = g_list_store_new (CARRY_TYPE_PLACEMENT);
  self->week_reasons = g_list_store_new (CARRY_TYPE_REASON);
  self->conflicts = g_list_store_new (CARRY_TYPE_REASON);
  self->dropped = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
add_reasons (CarryPlan *self, GListStore *reasons, const GArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      g_autoptr (CarryReason) reason =
          carry_reason_new (&g_array_index (findings, CarryFinding, i), &self->first);

      g_list_store_append (reasons, reason);
    }
}

/* Summed in thousandths, as the search did, so that the order of the placements does not show. */
static double
sum_up (const CarryPlanFacts *facts)
{
  gint64 sum = 0;

  for (guint i = 0; i < facts->placements->len; i++)
    {
      const GArray *findings = carry_placement_get_findings (facts->placements->pdata[i]);

      for (guint j = 0; j < findings->len; j++)
        sum += g_array_index (findings, CarryFinding, j).points;
    }

  for (guint i = 0; i < facts->week->len; i++)
    sum += g_array_index (facts->week, CarryFinding, i).points;

  return (double)sum / CARRY_POINT;
}

/**
 * carry_plan_new:
 * @facts: what the scheduler found
 *
 * Makes a plan.
 *
 * Returns: (transfer full): the plan
 */
CarryPlan *
carry_plan_new (const CarryPlanFacts *facts)
{
  CarryPlan *self;

  g_return_val_if_fail (facts != NULL && g_date_valid (&facts->first), NULL);

  self = g_object_new (CARRY_TYPE_PLAN, NULL);
  self->first = facts->first;
  self->proven = facts->proven;
  self->steps = facts->steps;
  self->one_fewer = facts->one_fewer;
  self->total_penalty = sum_up (facts);

  g_list_store_splice (self->placements, 0, 0, facts->placements->pdata, facts->placements->len);
  g_list_store_splice (self->kept, 0, 0, facts->kept->pdata, facts->kept->len);
  g_list_store_splice (self->slots, 0, 0, facts->slots->pdata, facts->slots->len);
  add_reasons (self, self->week_reasons, facts->week);
  add_reasons (self, self->conflicts, facts->conflicts);
  g_array_append_vals (self->dropped, facts->dropped->data, facts->dropped->len);

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
 * Returns: whether every session found a place
 */
gboolean
carry_plan_get_feasible (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), FALSE);

  return self->dropped->len == 0;
}

/**
 * carry_plan_get_proven:
 * @self: a plan
 *
 * Returns: whether it is proven that there is no better layout of the sessions that found a place
 */
gboolean
carry_plan_get_proven (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), FALSE);

  return self->proven;
}

/**
 * carry_plan_get_steps:
 * @self: a plan
 *
 * Returns: how many layouts and beginnings of layouts were looked at
 */
guint64
carry_plan_get_steps (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), 0);

  return self->steps;
}

/**
 * carry_plan_get_total_penalty:
 * @self: a plan
 *
 * Gets what the layout costs: its placements and the week as a whole.
 *
 * Returns: points
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
 * Gets where the sessions go.
 *
 * Returns: (transfer none): a list of #CarryPlacement, by time
 */
GListModel *
carry_plan_get_placements (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->placements);
}

/**
 * carry_plan_get_kept:
 * @self: a plan
 *
 * Gets the sessions of the week that stay where they are, such as a coach's own, with what the rules say of
 * their places. What breaks a rule is shown, not corrected.
 *
 * Returns: (transfer none): a list of #CarryPlacement, by time
 */
GListModel *
carry_plan_get_kept (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->kept);
}

/**
 * carry_plan_get_slots:
 * @self: a plan
 *
 * Gets what each slot is worth for each kind of session that was asked for, while the other sessions are not
 * there yet. Slots that are allowed for themselves but too near to a placed session say so.
 *
 * Returns: (transfer none): a list of #CarryPlacement, by kind and then by time
 */
GListModel *
carry_plan_get_slots (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->slots);
}

/**
 * carry_plan_get_week_reasons:
 * @self: a plan
 *
 * Gets what the layout costs as a whole, for which no single place is to blame.
 *
 * Returns: (transfer none): a list of #CarryReason
 */
GListModel *
carry_plan_get_week_reasons (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->week_reasons);
}

/**
 * carry_plan_get_conflicts:
 * @self: a plan
 *
 * Gets what keeps the sessions without a place from one: a smallest set of reasons that together leave no
 * room, so that taking any one of them away would.
 *
 * Returns: (transfer none): a list of #CarryReason, empty if the plan is feasible
 */
GListModel *
carry_plan_get_conflicts (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return G_LIST_MODEL (self->conflicts);
}

/**
 * carry_plan_get_dropped:
 * @self: a plan
 *
 * Gets the wishes that found no place, in the order in which they were given up.
 *
 * Returns: (transfer none) (element-type guint): positions in the problem's wishes
 */
const GArray *
carry_plan_get_dropped (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), NULL);

  return self->dropped;
}

/**
 * carry_plan_suggests_one_fewer:
 * @self: a plan
 *
 * Tells whether the last lower-body session costs %CARRY_MARGINAL_POINTS or more, so that light work in its
 * place is worth a thought.
 *
 * Returns: %TRUE if it does
 */
gboolean
carry_plan_suggests_one_fewer (CarryPlan *self)
{
  g_return_val_if_fail (CARRY_IS_PLAN (self), FALSE);

  return self->one_fewer;
}
