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

  GDate day;
  guint start_minute; /* minutes after 00:00 */
  guint minutes;
  CarryStrengthKind kind;
  double penalty; /* points */
  GListStore *reasons;
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

  g_object_unref (self->reasons);

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
      g_value_set_object (value, self->reasons);
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
  self->reasons = g_list_store_new (CARRY_TYPE_REASON);
}

/* What weighs most comes first; the order is kept among equals. */
static int
compare_reasons (gconstpointer a, gconstpointer b)
{
  const double first = carry_reason_get_penalty (CARRY_REASON (*(gpointer *)a));
  const double second = carry_reason_get_penalty (CARRY_REASON (*(gpointer *)b));

  return (first < second) - (first > second);
}

/**
 * carry_placement_new:
 * @day: a day
 * @start_minute: minutes after 00:00 of @day
 * @minutes: how long the session lasts
 * @kind: what the session asks of the legs
 * @reasons: (element-type CarryReason): what the rules say of the place
 *
 * Makes a judged place. The array is not kept.
 *
 * Returns: (transfer full): the placement
 */
CarryPlacement *
carry_placement_new (
    const GDate *day, guint start_minute, guint minutes, CarryStrengthKind kind, GPtrArray *reasons)
{
  g_autoptr (GPtrArray) sorted = NULL;
  CarryPlacement *self;

  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (reasons != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PLACEMENT, NULL);
  self->day = *day;
  self->start_minute = start_minute;
  self->minutes = minutes;
  self->kind = kind;

  for (guint i = 0; i < reasons->len; i++)
    self->penalty += carry_reason_get_penalty (reasons->pdata[i]);

  sorted = g_ptr_array_copy (reasons, NULL, NULL);
  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_reasons);
  g_list_store_splice (self->reasons, 0, 0, sorted->pdata, sorted->len);

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
 * Gets why, the weightiest reason first. There is always at least one.
 *
 * Returns: (transfer none): a list of #CarryReason
 */
GListModel *
carry_placement_get_reasons (CarryPlacement *self)
{
  g_return_val_if_fail (CARRY_IS_PLACEMENT (self), NULL);

  return G_LIST_MODEL (self->reasons);
}
