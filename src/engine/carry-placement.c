/* carry-placement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-placement.h"

#include "carry-engine-types.h"
#include "carry-kind-types.h"
#include "carry-rule.h"

/**
 * CarryPlacement:
 *
 * A day and a time for a strength session, and what the rules say of it.
 *
 * Penalty and verdict follow from the reasons: the penalty is their sum, and one blocking reason blocks the
 * place. Placements do not change.
 */
struct _CarryPlacement
{
  GObject parent_instance;

  GDate first; /* of the week */
  GDate day;
  int start;   /* minutes after 00:00 of the week's first day */
  guint start_minute; /* minutes after 00:00 of the day */
  guint minutes;
  CarryStrengthKind kind;
  guint wish;
  double penalty;      /* points */
  GArray *findings;    /* of CarryFinding, what weighs most first */
  GListStore *reasons; /* made when they are first asked for */
};

typedef enum
{
  PROP_DAY = 1,
  PROP_START_MINUTE,
  PROP_MINUTES,
  PROP_KIND,
  PROP_VERDICT,
  PROP_PENALTY,
  PROP_REASONS,
} CarryPlacementProperty;

static GParamSpec *props[PROP_REASONS + 1];

G_DEFINE_FINAL_TYPE (CarryPlacement, carry_placement, G_TYPE_OBJECT)

static void
carry_placement_finalize (GObject *object)
{
  CarryPlacement *self = CARRY_PLACEMENT (object);

  g_array_unref (self->findings);
  g_clear_object (&self->reasons);

  G_OBJECT_CLASS (carry_placement_parent_class)->finalize (object);
}

static void
carry_placement_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryPlacement *self = CARRY_PLACEMENT (object);

  switch ((CarryPlacementProperty)prop_id)
    {
    case PROP_DAY:
      g_value_set_boxed (value, &self->day);
      break;

    case PROP_START_MINUTE:
      g_value_set_uint (value, self->start_minute);
      break;

    case PROP_MINUTES:
      g_value_set_uint (value, self->minutes);
      break;

    case PROP_KIND:
      g_value_set_enum (value, (int)self->kind);
      break;

    case PROP_VERDICT:
      g_value_set_enum (value, (int)carry_placement_get_verdict (self));
      break;

    case PROP_PENALTY:
      g_value_set_double (value, self->penalty);
      break;

    case PROP_REASONS:
      g_value_set_object (value, carry_placement_get_reasons (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_placement_class_init (CarryPlacementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_placement_finalize;
  object_class->get_property = carry_placement_get_property;

  props[PROP_DAY] = g_param_spec_boxed ("day", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_START_MINUTE] = g_param_spec_uint ("start-minute", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_MINUTES] = g_param_spec_uint ("minutes", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_KIND] =
      g_param_spec_enum ("kind", NULL, NULL, CARRY_TYPE_STRENGTH_KIND, CARRY_STRENGTH_HEAVY, flags);
  props[PROP_VERDICT] =
      g_param_spec_enum ("verdict", NULL, NULL, CARRY_TYPE_VERDICT, CARRY_VERDICT_GOOD, flags);
  props[PROP_PENALTY] = g_param_spec_double ("penalty", NULL, NULL, 0, CARRY_PENALTY_BLOCKED, 0, flags);
  props[PROP_REASONS] = g_param_spec_object ("reasons", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_placement_init (CarryPlacement *self)
{
  g_date_set_dmy (&self->day, 1, G_DATE_JANUARY, 1970);
  self->findings = g_array_new (FALSE, FALSE, sizeof (CarryFinding));
}

/* What weighs most comes first; the order is kept among equals. */
static void
insert_sorted (GArray *findings, const CarryFinding *finding)
{
  guint position = findings->len;

  while (position > 0 && g_array_index (findings, CarryFinding, position - 1).points < finding->points)
    position--;

  g_array_insert_vals (findings, position, finding, 1);
}

/**
 * carry_placement_new:
 * @problem: the week
 * @start: minutes after 00:00 of its first day
 * @wish: the session that the place is for
 * @findings: (element-type CarryFinding): what the rules say of the place
 *
 * Makes a judged place. The array is not kept.
 *
 * Returns: (transfer full): the placement
 */
CarryPlacement *
carry_placement_new (const CarryWeekProblem *problem,
                     int start,
                     const CarryProblemWish *wish,
                     const GArray *findings)
{
  const int day = (int)floor ((double)start / CARRY_MINUTES_PER_DAY);
  CarryPlacement *self;
  int points = 0;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (wish != NULL && findings != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PLACEMENT, NULL);
  self->first = problem->first;
  self->day = problem->first;
  if (day >= 0)
    g_date_add_days (&self->day, (guint)day);
  else
    g_date_subtract_days (&self->day, (guint)-day);
  self->start = start;
  self->start_minute = (guint)(start - day * (int)CARRY_MINUTES_PER_DAY);
  self->minutes = carry_week_problem_get_minutes (problem, wish, start);
  self->kind = wish->kind;

  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      insert_sorted (self->findings, finding);
      points = MIN (points + finding->points, CARRY_POINTS_BLOCKED);
    }

  self->penalty = points >= CARRY_POINTS_BLOCKED ? CARRY_PENALTY_BLOCKED : (double)points / CARRY_POINT;

  return self;
}

const GDate *
carry_placement_get_day (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), NULL);

  return &self->day;
}

guint
carry_placement_get_start_minute (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), 0);

  return self->start_minute;
}

guint
carry_placement_get_minutes (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), 0);

  return self->minutes;
}

CarryStrengthKind
carry_placement_get_kind (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), CARRY_STRENGTH_HEAVY);

  return self->kind;
}

/**
 * carry_placement_get_verdict:
 * @self: a placement
 *
 * Gets what the rules say of the place in one word: blocked by any rule that forbids, good up to
 * %CARRY_GOOD_POINTS points, acceptable above.
 *
 * Returns: the verdict
 */
CarryVerdict
carry_placement_get_verdict (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), CARRY_VERDICT_BLOCKED);

  if (isinf (self->penalty))
    return CARRY_VERDICT_BLOCKED;

  return self->penalty <= CARRY_GOOD_POINTS ? CARRY_VERDICT_GOOD : CARRY_VERDICT_ACCEPTABLE;
}

/**
 * carry_placement_get_penalty:
 * @self: a placement
 *
 * Gets the sum of what the reasons cost.
 *
 * Returns: points, %CARRY_PENALTY_BLOCKED for a blocked place
 */
double
carry_placement_get_penalty (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), 0);

  return self->penalty;
}

/**
 * carry_placement_get_reasons:
 * @self: a placement
 *
 * Gets why the place costs what it costs, what weighs most first.
 *
 * Returns: (transfer none): a list of #CarryReason
 */
GListModel *
carry_placement_get_reasons (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), NULL);

  if (self->reasons == NULL)
    {
      self->reasons = g_list_store_new (CARRY_TYPE_REASON);

      for (guint i = 0; i < self->findings->len; i++)
        {
          g_autoptr (CarryReason) reason =
              carry_reason_new (&g_array_index (self->findings, CarryFinding, i), &self->first);

          g_list_store_append (self->reasons, reason);
        }
    }

  return G_LIST_MODEL (self->reasons);
}

/**
 * carry_placement_dup_deciding_reason:
 * @self: a placement
 *
 * Returns: (transfer full) (nullable): what forbids the place, else what costs most, else what is good about it
 */
CarryReason *
carry_placement_dup_deciding_reason (CarryPlacement *self)
{
  GListModel *reasons;
  g_autoptr (CarryReason) chosen = NULL;

  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), NULL);

  reasons = carry_placement_get_reasons (self);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);
      const gboolean blocks = carry_reason_is_blocking (reason);

      if (chosen == NULL || (blocks && !carry_reason_is_blocking (chosen)) ||
          (blocks == carry_reason_is_blocking (chosen) &&
           carry_reason_get_penalty (reason) > carry_reason_get_penalty (chosen)))
        g_set_object (&chosen, reason);
    }

  return g_steal_pointer (&chosen);
}

/**
 * carry_placement_get_findings:
 * @self: a placement
 *
 * Returns: (transfer none) (element-type CarryFinding): the reasons in numbers
 */
const GArray *
carry_placement_get_findings (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), NULL);

  return self->findings;
}

/**
 * carry_placement_get_start:
 * @self: a placement
 *
 * Returns: when the session starts, in minutes after 00:00 of the week's first day
 */
int
carry_placement_get_start (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), 0);

  return self->start;
}

/**
 * carry_placement_get_wish:
 * @self: a placement
 *
 * Returns: which of the problem's wishes the place is for
 */
guint
carry_placement_get_wish (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), 0);

  return self->wish;
}

/**
 * carry_placement_set_wish:
 * @self: a placement that nobody else knows yet
 * @wish: which of the problem's wishes the place is for
 */
void
carry_placement_set_wish (CarryPlacement *self, guint wish)
{
  g_return_if_fail (CARRY_IS_PLACEMENT (self));

  self->wish = wish;
}
