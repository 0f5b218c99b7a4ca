/* carry-swap.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-plan.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarrySwap:
 * @after: the two sessions, each at the other's place
 * @placements: what the rules say of them there
 *
 * Two strength sessions that change places.
 */
typedef struct
{
  CarrySession *after[2];
  CarryPlacement *placements[2];
} CarrySwap;

CarrySwap *carry_swap_new (CarryDiary *diary, CarryAthlete *athlete, CarrySession *one, CarrySession *other);
void carry_swap_free (CarrySwap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySwap, carry_swap_free)

G_END_DECLS
