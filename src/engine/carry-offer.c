/* carry-offer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-offer.h"

#include "carry-engine-types.h"
#include "carry-scheduler.h"

/**
 * CarryOffer:
 *
 * An offer holds the week as it would be, so that whoever takes it up solves that week and gets what was promised.
 */
struct _CarryOffer
{
  GObject parent_instance;

  CarryOfferKind kind;
  CarryWeekProblem *problem;
  int from; /* minutes after 00:00 of the week's first day: where the run is, CARRY_NO_MINUTE if none moves */
  int to; /* where it would be, or the slot that would open */
  char *text;
  double total_penalty; /* points */
};

typedef enum
{
  PROP_KIND = 1,
  PROP_TEXT,
  PROP_TOTAL_PENALTY,
} CarryOfferProperty;

static GParamSpec *props[PROP_TOTAL_PENALTY + 1];

G_DEFINE_FINAL_TYPE (CarryOffer, carry_offer, G_TYPE_OBJECT)

static void
carry_offer_finalize (GObject *object)
{
  CarryOffer *self = CARRY_OFFER (object);

  g_clear_pointer (&self->problem, carry_week_problem_free);
  g_free (self->text);

  G_OBJECT_CLASS (carry_offer_parent_class)->finalize (object);
}

static void
carry_offer_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryOffer *self = CARRY_OFFER (object);

  switch ((CarryOfferProperty)prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int)self->kind);
      break;

    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    case PROP_TOTAL_PENALTY:
      g_value_set_double (value, self->total_penalty);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_offer_class_init (CarryOfferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_offer_finalize;
  object_class->get_property = carry_offer_get_property;

  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, CARRY_TYPE_OFFER_KIND, CARRY_OFFER_DROP, flags);
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  props[PROP_TOTAL_PENALTY] =
      g_param_spec_double ("total-penalty", NULL, NULL, 0, CARRY_PENALTY_BLOCKED, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_offer_init (CarryOffer *self)
{
  self->total_penalty = CARRY_PENALTY_BLOCKED;
}

/**
 * carry_offer_new:
 * @kind: what is done
 * @problem: the week as it would be; copied
 * @from: where a run is that moves, in minutes after 00:00 of the week's first day, or %CARRY_NO_MINUTE
 * @to: where it would be, or the slot that opens, or %CARRY_NO_MINUTE
 * @text: what is done, in a sentence for the runner, translated
 *
 * Makes an offer that is still to be tried.
 *
 * Returns: (transfer full): the offer
 */
CarryOffer *
carry_offer_new (CarryOfferKind kind, const CarryWeekProblem *problem, int from, int to, const char *text)
{
  CarryOffer *self;

  g_return_val_if_fail (problem != NULL && text != NULL, NULL);

  self = g_object_new (CARRY_TYPE_OFFER, NULL);
  self->kind = kind;
  self->problem = carry_week_problem_copy (problem);
  self->from = from;
  self->to = to;
  self->text = g_strdup (text);

  return self;
}

/**
 * carry_offer_try:
 * @self: an offer
 *
 * Solves the week as it would be.
 *
 * Returns: whether all sessions find a place there
 */
gboolean
carry_offer_try (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), FALSE);

  return carry_scheduler_price (self->problem, &self->total_penalty);
}

CarryOfferKind
carry_offer_get_kind (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), CARRY_OFFER_DROP);

  return self->kind;
}

/**
 * carry_offer_get_problem:
 * @self: an offer
 *
 * Returns: (transfer none): the week as it would be
 */
const CarryWeekProblem *
carry_offer_get_problem (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), NULL);

  return self->problem;
}

/**
 * carry_offer_get_from:
 * @self: an offer
 *
 * Returns: where the run is that would move, in minutes after 00:00 of the week's first day; %CARRY_NO_MINUTE if
 *   none does
 */
int
carry_offer_get_from (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), CARRY_NO_MINUTE);

  return self->from;
}

/**
 * carry_offer_get_to:
 * @self: an offer
 *
 * Returns: where the run would be, or the slot that would open, in minutes after 00:00 of the week's first day;
 *   %CARRY_NO_MINUTE if neither is offered
 */
int
carry_offer_get_to (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), CARRY_NO_MINUTE);

  return self->to;
}

/**
 * carry_offer_get_text:
 * @self: an offer
 *
 * Returns: (transfer none): what would be done, such as “Move Intervals from Tuesday to Wednesday”
 */
const char *
carry_offer_get_text (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), "");

  return self->text;
}

/**
 * carry_offer_get_total_penalty:
 * @self: an offer that was tried
 *
 * Returns: what the week would cost, in points
 */
double
carry_offer_get_total_penalty (CarryOffer *self)
{
  g_return_val_if_fail (CARRY_IS_OFFER (self), CARRY_PENALTY_BLOCKED);

  return self->total_penalty;
}
