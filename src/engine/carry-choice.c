/* carry-choice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-choice.h"

struct _CarryChoice
{
  GObject parent_instance;

  CarryItem *item;
  CarryNeed need;
  GStrv why;
  CarryPassedOver passed_over[CARRY_MAX_PASSED_OVER];
  guint n_passed_over;
};

G_DEFINE_FINAL_TYPE (CarryChoice, carry_choice, G_TYPE_OBJECT)

static void
carry_choice_finalize (GObject *object)
{
  CarryChoice *self = CARRY_CHOICE (object);

  g_clear_object (&self->item);
  g_strfreev (self->why);
  for (guint i = 0; i < self->n_passed_over; i++)
    {
      g_object_unref (self->passed_over[i].exercise);
      g_free (self->passed_over[i].why);
    }

  G_OBJECT_CLASS (carry_choice_parent_class)->finalize (object);
}

static void
carry_choice_class_init (CarryChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_choice_finalize;
}

static void
carry_choice_init (CarryChoice *self)
{
}

/**
 * carry_choice_new:
 * @item: the exercise and how it is done
 * @need: what it is there for
 * @why: (array zero-terminated=1): translated sentences, the most important first
 * @passed_over: (array length=n_passed_over): what might have been there instead; copied
 * @n_passed_over: at most %CARRY_MAX_PASSED_OVER
 *
 * Returns: (transfer full): a new choice
 */
CarryChoice *
carry_choice_new (CarryItem *item,
                  CarryNeed need,
                  const char *const *why,
                  const CarryPassedOver *passed_over,
                  guint n_passed_over)
{
  CarryChoice *self;

  g_return_val_if_fail (CARRY_IS_ITEM (item), NULL);
  g_return_val_if_fail (n_passed_over <= CARRY_MAX_PASSED_OVER, NULL);

  self = g_object_new (CARRY_TYPE_CHOICE, NULL);
  self->item = g_object_ref (item);
  self->need = need;
  self->why = g_strdupv ((GStrv)why);
  self->n_passed_over = n_passed_over;
  for (guint i = 0; i < n_passed_over; i++)
    {
      self->passed_over[i].exercise = g_object_ref (passed_over[i].exercise);
      self->passed_over[i].why = g_strdup (passed_over[i].why);
    }

  return self;
}

CarryItem *
carry_choice_get_item (CarryChoice *self)
{
  g_return_val_if_fail (CARRY_IS_CHOICE (self), NULL);
  return self->item;
}

CarryNeed
carry_choice_get_need (CarryChoice *self)
{
  g_return_val_if_fail (CARRY_IS_CHOICE (self), CARRY_NEED_KNEE);
  return self->need;
}

/* NULL-terminated, at least one sentence; owned by the choice. */
const char *const *
carry_choice_get_why (CarryChoice *self)
{
  g_return_val_if_fail (CARRY_IS_CHOICE (self), NULL);
  return (const char *const *)self->why;
}

guint
carry_choice_get_n_passed_over (CarryChoice *self)
{
  g_return_val_if_fail (CARRY_IS_CHOICE (self), 0);
  return self->n_passed_over;
}

/**
 * carry_choice_get_passed_over:
 * @self: a choice
 * @position: below carry_choice_get_n_passed_over(), the best first
 *
 * Returns: (transfer none): what was not chosen, and why
 */
const CarryPassedOver *
carry_choice_get_passed_over (CarryChoice *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_CHOICE (self), NULL);
  g_return_val_if_fail (position < self->n_passed_over, NULL);
  return &self->passed_over[position];
}
