/* carry-choice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-need.h"

G_BEGIN_DECLS

#define CARRY_MAX_PASSED_OVER 3u

/**
 * CarryPassedOver:
 * @exercise: what was not chosen
 * @why: a translated sentence
 *
 * An exercise that might have been there instead.
 */
typedef struct
{
  CarryExercise *exercise;
  char *why;
} CarryPassedOver;

/**
 * CarryChoice:
 *
 * An exercise of a session, why it is there, and what was passed over. Immutable.
 */
#define CARRY_TYPE_CHOICE (carry_choice_get_type ())
G_DECLARE_FINAL_TYPE (CarryChoice, carry_choice, CARRY, CHOICE, GObject)

CarryChoice *carry_choice_new (CarryItem *item,
                               CarryNeed need,
                               const char *const *why,
                               const CarryPassedOver *passed_over,
                               guint n_passed_over);
CarryItem *carry_choice_get_item (CarryChoice *self);
CarryNeed carry_choice_get_need (CarryChoice *self);
const char *const *carry_choice_get_why (CarryChoice *self);
guint carry_choice_get_n_passed_over (CarryChoice *self);
const CarryPassedOver *carry_choice_get_passed_over (CarryChoice *self, guint position);

G_END_DECLS
