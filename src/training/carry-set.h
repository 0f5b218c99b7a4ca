/* carry-set.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A rating that the runner did not give. */
#define CARRY_SET_UNRATED (-1.0)

/**
 * CarrySetSide:
 * @CARRY_SET_SIDE_BOTH: both sides at once, or one after the other in one set
 * @CARRY_SET_SIDE_LEFT: the left side alone
 * @CARRY_SET_SIDE_RIGHT: the right side alone
 */
typedef enum
{
  CARRY_SET_SIDE_BOTH,
  CARRY_SET_SIDE_LEFT,
  CARRY_SET_SIDE_RIGHT,
} CarrySetSide;

/**
 * CarrySetOutcome:
 * @CARRY_SET_DONE: ended because the runner ended it
 * @CARRY_SET_MISSED: ended because the next repetition failed, or the hold broke
 *
 * How a set ended. A set that was skipped is not there at all.
 */
typedef enum
{
  CARRY_SET_DONE,
  CARRY_SET_MISSED,
} CarrySetOutcome;

/**
 * CarrySet:
 *
 * What was done in one set of an exercise. A plain value; only the amounts that the exercise counts are set.
 */
typedef struct
{
  guint reps;     /* whole repetitions done */
  guint seconds;  /* held or moved */
  guint metres;   /* covered */
  guint contacts; /* with the ground, in this set */
  double load_kg; /* one dumbbell, one kettlebell, bar with plates, or what was added to body weight */
  double rir;     /* repetitions in reserve, 0 to 30, or CARRY_SET_UNRATED */
  double rpe;     /* rating of perceived exertion, 1 to 10, or CARRY_SET_UNRATED */
  CarrySetSide side;
  CarrySetOutcome outcome;
  gboolean warm_up; /* prepares for the work and counts for nothing */
} CarrySet;

#define CARRY_TYPE_SET (carry_set_get_type ())
GType carry_set_get_type (void) G_GNUC_CONST;
CarrySet carry_set_of (guint reps, double load_kg, double rir);
CarrySet *carry_set_copy (const CarrySet *self);
void carry_set_free (CarrySet *self);
gboolean carry_set_is_valid (const CarrySet *self);
gboolean carry_set_equal (const CarrySet *a, const CarrySet *b);
gboolean carry_set_get_reserve (const CarrySet *self, double *reserve);
gboolean carry_set_get_effort (const CarrySet *self, double *effort);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySet, carry_set_free)

G_END_DECLS
