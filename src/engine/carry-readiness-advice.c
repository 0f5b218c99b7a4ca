/* carry-readiness-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-readiness-advice.h"

#include <glib/gi18n.h>

struct _CarryReadinessAdvice
{
  GObject parent_instance;

  CarryAdviceKind kind;
  CarrySession *session;
  CarryReadinessRuleId rule;
  char *text;
  CarryChange *change;
};

G_DEFINE_FINAL_TYPE (CarryReadinessAdvice, carry_readiness_advice, G_TYPE_OBJECT)

static void
carry_readiness_advice_finalize (GObject *object)
{
  CarryReadinessAdvice *self = CARRY_READINESS_ADVICE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->change);
  g_free (self->text);

  G_OBJECT_CLASS (carry_readiness_advice_parent_class)->finalize (object);
}

static void
carry_readiness_advice_class_init (CarryReadinessAdviceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_readiness_advice_finalize;
}

static void
carry_readiness_advice_init (CarryReadinessAdvice *self)
{
}

/**
 * carry_readiness_advice_new:
 * @kind: what to do
 * @session: about which session
 * @rule: by which rule
 * @text: what it comes to, with hours
 * @change: what does it
 *
 * Returns: (transfer full): an advice
 */
CarryReadinessAdvice *
carry_readiness_advice_new (CarryAdviceKind kind,
                            CarrySession *session,
                            CarryReadinessRuleId rule,
                            const char *text,
                            CarryChange *change)
{
  CarryReadinessAdvice *self;

  g_return_val_if_fail (CARRY_IS_SESSION (session) && CARRY_IS_CHANGE (change) && text != NULL, NULL);

  self = g_object_new (CARRY_TYPE_READINESS_ADVICE, NULL);
  self->kind = kind;
  self->session = g_object_ref (session);
  self->rule = rule;
  self->text = g_strdup (text);
  self->change = g_object_ref (change);

  return self;
}

CarryAdviceKind
carry_readiness_advice_get_kind (CarryReadinessAdvice *self)
{
  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), CARRY_ADVICE_LIGHTER);
  return self->kind;
}

/* The word of the kind for actions: “lighter”. */
const char *
carry_readiness_advice_get_nick (CarryReadinessAdvice *self)
{
  static const char *const nicks[] = { "lighter", "move", "swap", "skip" };

  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), NULL);
  return nicks[self->kind];
}

/* The word of the kind for people, as on a button. */
const char *
carry_readiness_advice_get_label (CarryReadinessAdvice *self)
{
  static const char *const labels[] = { NC_ ("advice", "Lighter"), NC_ ("advice", "Move"),
                                        NC_ ("advice", "Swap"), NC_ ("advice", "Skip") };

  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), NULL);
  return g_dpgettext2 (NULL, "advice", labels[self->kind]);
}

CarrySession *
carry_readiness_advice_get_session (CarryReadinessAdvice *self)
{
  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), NULL);
  return self->session;
}

CarryReadinessRuleId
carry_readiness_advice_get_rule (CarryReadinessAdvice *self)
{
  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), CARRY_READINESS_RULE_LISTEN);
  return self->rule;
}

const char *
carry_readiness_advice_get_text (CarryReadinessAdvice *self)
{
  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), NULL);
  return self->text;
}

CarryChange *
carry_readiness_advice_get_change (CarryReadinessAdvice *self)
{
  g_return_val_if_fail (CARRY_IS_READINESS_ADVICE (self), NULL);
  return self->change;
}
