/* carry-replacement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"

G_BEGIN_DECLS

/**
 * CarryKinship:
 * @CARRY_KINSHIP_EASIER: one rung lower on the ladder of the exercise
 * @CARRY_KINSHIP_HARDER: one rung higher
 * @CARRY_KINSHIP_MOVEMENT: the same movement
 * @CARRY_KINSHIP_MUSCLES: the same muscles in another movement
 * @CARRY_KINSHIP_PURPOSE: for the same purpose in a session
 *
 * What makes one exercise fit in the place of another, the nearest first.
 */
typedef enum
{
  CARRY_KINSHIP_EASIER,
  CARRY_KINSHIP_HARDER,
  CARRY_KINSHIP_MOVEMENT,
  CARRY_KINSHIP_MUSCLES,
  CARRY_KINSHIP_PURPOSE,
} CarryKinship;

/**
 * CarryReplacementFacts:
 * @item: what would stand in the place of the other
 * @kinship: why it would fit
 * @points: how well, against other replacements
 * @advised: whether nothing speaks against it
 * @reason: one or two translated sentences
 *
 * All there is to say of a replacement, to make one from.
 */
typedef struct
{
  CarryItem *item;
  CarryKinship kinship;
  int points;
  gboolean advised;
  const char *reason;
} CarryReplacementFacts;

#define CARRY_TYPE_REPLACEMENT (carry_replacement_get_type ())
G_DECLARE_FINAL_TYPE (CarryReplacement, carry_replacement, CARRY, REPLACEMENT, GObject)

CarryReplacement *carry_replacement_new (const CarryReplacementFacts *facts);
CarryExercise *carry_replacement_get_exercise (CarryReplacement *self);
CarryItem *carry_replacement_get_item (CarryReplacement *self);
CarryKinship carry_replacement_get_kinship (CarryReplacement *self);
int carry_replacement_get_points (CarryReplacement *self);
gboolean carry_replacement_is_advised (CarryReplacement *self);
const char *carry_replacement_get_reason (CarryReplacement *self);

G_END_DECLS
