/* carry-movement-sets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-movement-sets.h"

#include "carry-region-sets.h"

static gboolean
is_one_of (CarryPattern pattern, const CarryPattern *patterns, guint n_patterns)
{
  for (guint i = 0; i < n_patterns; i++)
    if (patterns[i] == pattern)
      return TRUE;

  return FALSE;
}

static void
add_dominance (CarryMovementSets *self, CarryPattern pattern, double sets)
{
  static const CarryPattern knee[] = { CARRY_PATTERN_SQUAT, CARRY_PATTERN_LUNGE, CARRY_PATTERN_STEP,
                                       CARRY_PATTERN_KNEE_EXT };
  static const CarryPattern hip[] = { CARRY_PATTERN_HINGE, CARRY_PATTERN_BRIDGE, CARRY_PATTERN_KNEE_FLEX,
                                      CARRY_PATTERN_OLYMPIC };
  static const CarryPattern push[] = { CARRY_PATTERN_PUSH_H, CARRY_PATTERN_PUSH_V };
  static const CarryPattern pull[] = { CARRY_PATTERN_PULL_V, CARRY_PATTERN_PULL_H, CARRY_PATTERN_ELBOW_FLEX };

  if (is_one_of (pattern, knee, G_N_ELEMENTS (knee)))
    self->knee += sets;
  if (is_one_of (pattern, hip, G_N_ELEMENTS (hip)))
    self->hip += sets;
  if (is_one_of (pattern, push, G_N_ELEMENTS (push)))
    self->push += sets;
  if (is_one_of (pattern, pull, G_N_ELEMENTS (pull)))
    self->pull += sets;
}

/* The gastrocnemius crosses the knee and goes slack when it bends. */
static gboolean
has_bent_knee (CarryExercise *exercise)
{
  return (carry_exercise_get_primary (exercise) & CARRY_BIT (CARRY_MUSCLE_GASTROC)) == 0;
}

static void
add_planes (CarryMovementSets *self, CarryExercise *exercise, double sets)
{
  const guint planes = carry_exercise_get_planes (exercise);
  guint n = 0;

  for (guint i = 0; i < CARRY_N_PLANES; i++)
    n += (planes & CARRY_BIT (i)) != 0 ? 1 : 0;

  for (guint i = 0; n > 0 && i < CARRY_N_PLANES; i++)
    if ((planes & CARRY_BIT (i)) != 0)
      self->planes[i] += sets / n;
}

/**
 * carry_movement_sets_add:
 * @self: a count
 * @item: an exercise of a session
 *
 * Adds the hard sets of an item.
 */
void
carry_movement_sets_add (CarryMovementSets *self, CarryItem *item)
{
  carry_movement_sets_count (self, carry_item_get_exercise (item), carry_region_sets_count_hard_of (item));
}

/**
 * carry_movement_sets_count:
 * @self: a count
 * @exercise: an exercise
 * @sets: hard sets of it
 *
 * Adds hard sets of an exercise.
 */
void
carry_movement_sets_count (CarryMovementSets *self, CarryExercise *exercise, double sets)
{
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);

  self->sections[carry_exercise_get_section (exercise)] += sets;
  add_planes (self, exercise, sets);
  add_dominance (self, pattern, sets);
  if (carry_exercise_get_unilateral (exercise))
    self->one_side += sets;

  if (carry_exercise_get_region (exercise) == CARRY_REGION_LOWER)
    {
      if (carry_exercise_get_unilateral (exercise))
        self->single_leg += sets;
      else
        self->double_leg += sets;
    }

  if (pattern == CARRY_PATTERN_CALF)
    {
      self->calf += sets;
      self->bent_knee_calf += has_bent_knee (exercise) ? sets : 0.0;
    }
}

/* Adds what another count counted. */
void
carry_movement_sets_add_all (CarryMovementSets *self, const CarryMovementSets *other)
{
  for (guint i = 0; i < CARRY_N_SECTIONS; i++)
    self->sections[i] += other->sections[i];
  for (guint i = 0; i < CARRY_N_PLANES; i++)
    self->planes[i] += other->planes[i];

  self->one_side += other->one_side;
  self->single_leg += other->single_leg;
  self->double_leg += other->double_leg;
  self->knee += other->knee;
  self->hip += other->hip;
  self->push += other->push;
  self->pull += other->pull;
  self->calf += other->calf;
  self->bent_knee_calf += other->bent_knee_calf;
}

/**
 * carry_movement_sets_get_total:
 * @self: a count
 *
 * Returns: all hard sets
 */
double
carry_movement_sets_get_total (const CarryMovementSets *self)
{
  double total = 0.0;

  for (guint i = 0; i < CARRY_N_SECTIONS; i++)
    total += self->sections[i];

  return total;
}
