/* carry-side-balance.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarrySideState:
 * @CARRY_SIDE_STATE_UNKNOWN: too few sets of one side at a time were logged to say
 * @CARRY_SIDE_STATE_EVEN: less than 10 % apart
 * @CARRY_SIDE_STATE_NOTABLE: 10 to 15 % apart: worth knowing
 * @CARRY_SIDE_STATE_UNEVEN: more than 15 % apart: worth a set more for the side that does less
 *
 * How far left and right are apart. The limits are a convention that was never proven to matter (grade D).
 */
typedef enum
{
  CARRY_SIDE_STATE_UNKNOWN,
  CARRY_SIDE_STATE_EVEN,
  CARRY_SIDE_STATE_NOTABLE,
  CARRY_SIDE_STATE_UNEVEN,
} CarrySideState;

/**
 * CarrySideWork:
 *
 * What one side did in one exercise. A plain value; all zero is nothing.
 */
typedef struct
{
  guint sets;
  double volume;     /* amount × kg where every set of both sides had a load, else the amount alone */
  double best_kg;    /* the most load in a set, 0 without any */
  guint best_amount; /* the most that was done with it */
} CarrySideWork;

/**
 * CarrySideExercise:
 *
 * An exercise that was logged one side at a time.
 */
typedef struct
{
  CarryExercise *exercise; /* owned by the balance */
  CarryAmount amount;      /* what is counted */
  gboolean loaded;         /* every set had a load */
  CarrySideWork left;
  CarrySideWork right;
} CarrySideExercise;

/**
 * CarrySideBalance:
 *
 * Left beside right in what was logged. Made once from sessions, then only read.
 */
typedef struct _CarrySideBalance CarrySideBalance;

CarrySideBalance *carry_side_balance_new (GPtrArray *sessions);
void carry_side_balance_free (CarrySideBalance *self);
guint carry_side_balance_get_n_exercises (const CarrySideBalance *self);
const CarrySideExercise *carry_side_balance_get_nth (const CarrySideBalance *self, guint position);
guint carry_side_balance_get_n_unsaid (const CarrySideBalance *self);
gboolean carry_side_balance_get_difference (const CarrySideBalance *self, double *share);
gboolean carry_side_exercise_get_difference (const CarrySideExercise *self, double *share);
CarrySideState carry_side_state_of (gboolean known, double share);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySideBalance, carry_side_balance_free)

G_END_DECLS
