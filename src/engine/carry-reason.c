/* carry-reason.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-reason.h"

#include "carry-wording.h"

/**
 * CarryReason:
 *
 * One rule applied to one place: what it costs there, how many hours lie between, and a sentence that says so.
 *
 * A reason of no penalty is good news, such as enough hours before a hard run. Reasons do not change.
 */
struct _CarryReason
{
  GObject parent_instance;

  CarryFinding finding;
  GDate first; /* the first day of the week it was found in */
  char *text;  /* made when it is first asked for */
};

typedef enum
{
  PROP_RULE = 1,
  PROP_PENALTY,
  PROP_HOURS,
  PROP_TEXT,
  PROP_MEANING,
  PROP_GRADE,
  PROP_SOURCE,
  PROP_URL,
  PROP_BLOCKING,
} CarryReasonProperty;

static GParamSpec *props[PROP_BLOCKING + 1];

G_DEFINE_FINAL_TYPE (CarryReason, carry_reason, G_TYPE_OBJECT)

static void
carry_reason_finalize (GObject *object)
{
  CarryReason *self = CARRY_REASON (object);

  g_free (self->text);

  G_OBJECT_CLASS (carry_reason_parent_class)->finalize (object);
}

static void
carry_reason_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryReason *self = CARRY_REASON (object);

  switch ((CarryReasonProperty)prop_id)
    {
    case PROP_RULE:
      g_value_set_static_string (value, carry_reason_get_rule (self));
      break;

    case PROP_PENALTY:
      g_value_set_double (value, carry_reason_get_penalty (self));
      break;

    case PROP_HOURS:
      g_value_set_double (value, carry_reason_get_hours (self));
      break;

    case PROP_TEXT:
      g_value_set_string (value, carry_reason_get_text (self));
      break;

    case PROP_MEANING:
      g_value_set_static_string (value, carry_reason_get_meaning (self));
      break;

    case PROP_GRADE:
      g_value_set_static_string (value, carry_reason_get_grade (self));
      break;

    case PROP_SOURCE:
      g_value_set_static_string (value, carry_reason_get_source (self));
      break;

    case PROP_URL:
      g_value_set_static_string (value, carry_reason_get_url (self));
      break;

    case PROP_BLOCKING:
      g_value_set_boolean (value, carry_reason_is_blocking (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_reason_class_init (CarryReasonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_reason_finalize;
  object_class->get_property = carry_reason_get_property;

  props[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, "", flags);
  props[PROP_PENALTY] = g_param_spec_double ("penalty", NULL, NULL, 0, CARRY_PENALTY_BLOCKED, 0, flags);
  props[PROP_HOURS] = g_param_spec_double ("hours", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  props[PROP_MEANING] = g_param_spec_string ("meaning", NULL, NULL, "", flags);
  props[PROP_GRADE] = g_param_spec_string ("grade", NULL, NULL, "", flags);
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, "", flags);
  props[PROP_URL] = g_param_spec_string ("url", NULL, NULL, "", flags);
  props[PROP_BLOCKING] = g_param_spec_boolean ("blocking", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_reason_init (CarryReason *self)
{
}

static const CarryRule *
rule_of (CarryReason *self)
{
  return carry_rule_get (self->finding.rule);
}

/**
 * carry_reason_new:
 * @finding: what a rule found
 * @first: the first day of the week it was found in
 *
 * Says why a place costs what it costs. The words are made when they are first asked for.
 *
 * Returns: (transfer full): the reason
 */
CarryReason *
carry_reason_new (const CarryFinding *finding, const GDate *first)
{
  CarryReason *self;

  g_return_val_if_fail (finding != NULL && first != NULL, NULL);

  self = g_object_new (CARRY_TYPE_REASON, NULL);
  self->finding = *finding;
  self->first = *first;

  return self;
}

/**
 * carry_reason_get_finding:
 * @self: a reason
 *
 * Returns: (transfer none): the reason in numbers
 */
const CarryFinding *
carry_reason_get_finding (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), NULL);

  return &self->finding;
}

/**
 * carry_reason_get_rule:
 * @self: a reason
 *
 * Returns: (transfer none): the name of its rule, such as “HC1”
 */
const char *
carry_reason_get_rule (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  return rule_of (self)->id;
}

/**
 * carry_reason_get_penalty:
 * @self: a reason
 *
 * Gets what the reason adds to the cost of its place.
 *
 * Returns: points, %CARRY_PENALTY_BLOCKED if it forbids the place
 */
double
carry_reason_get_penalty (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), 0);

  return carry_finding_is_blocking (&self->finding) ? CARRY_PENALTY_BLOCKED
                                                    : (double)self->finding.points / CARRY_POINT;
}

/**
 * carry_reason_get_hours:
 * @self: a reason
 *
 * Gets the exact gap that the rule looked at.
 *
 * Returns: hours, 0 for a rule that looks at days and not at a gap
 */
double
carry_reason_get_hours (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), 0);

  return (double)self->finding.gap / CARRY_MINUTES_PER_HOUR;
}

const char *
carry_reason_get_text (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  if (self->text == NULL)
    self->text = carry_wording_of_finding (&self->finding, &self->first);

  return self->text;
}

/**
 * carry_reason_get_meaning:
 * @self: a reason
 *
 * Gets what its rule says in general.
 *
 * Returns: (transfer none): one sentence, translated
 */
const char *
carry_reason_get_meaning (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  return carry_rule_get_meaning (rule_of (self));
}

/**
 * carry_reason_get_grade:
 * @self: a reason
 *
 * Gets how well its rule is proven.
 *
 * Returns: “A” strong, “B” moderate, “C” opinion of coaches, “D” our own choice, “” nothing to prove
 */
const char *
carry_reason_get_grade (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  return rule_of (self)->grade;
}

/**
 * carry_reason_get_source:
 * @self: a reason
 *
 * Gets who showed what its rule says.
 *
 * Returns: authors, year and journal, or “” if the rule is a choice of ours or a custom of coaches
 */
const char *
carry_reason_get_source (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  return rule_of (self)->source;
}

const char *
carry_reason_get_url (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), "");

  return rule_of (self)->url;
}

gboolean
carry_reason_is_blocking (CarryReason *self)
{
  g_return_val_if_fail (CARRY_IS_REASON (self), FALSE);

  return carry_finding_is_blocking (&self->finding);
}
