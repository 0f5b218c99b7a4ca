/* carry-movement-gap.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-movement-gap.h"

#include "carry-words.h"

#include <glib/gi18n.h>

/* A week that has so many sets of a pattern has it; of one side at a time it takes as many as tell the sides apart
 * (grade D, ours). */
#define SETS_OF_PATTERN 2.0
#define SETS_OF_SIDES 4.0

typedef enum
{
  KIND_SHARE_BELOW,
  KIND_SHARE_ABOVE,
  KIND_PATTERN,
  KIND_SIDE,
} Kind;

typedef struct
{
  Kind kind;
  guint which; /* a CarryMovement or CarrySection */
  const char *name; /* of a share or side; a pattern has the name of its section */
  CarryNeed needs[CARRY_NEEDS_OF_MOVEMENT_GAP]; /* the first is what sessions have least of */
} Facts;

static const Facts facts[CARRY_N_MOVEMENT_GAPS] = {
  [CARRY_MOVEMENT_GAP_SINGLE_LEG] = { KIND_SHARE_BELOW,
                                      CARRY_MOVEMENT_SINGLE_LEG,
                                      NC_ ("work", "Work on one leg"),
                                      { CARRY_NEED_SINGLE_LEG, CARRY_NEED_HIP } },
  [CARRY_MOVEMENT_GAP_KNEE] = { KIND_SHARE_BELOW,
                                CARRY_MOVEMENT_KNEE,
                                NC_ ("work", "Work of the knee"),
                                { CARRY_NEED_SINGLE_LEG, CARRY_NEED_KNEE } },
  [CARRY_MOVEMENT_GAP_HIP] = { KIND_SHARE_ABOVE,
                               CARRY_MOVEMENT_KNEE,
                               NC_ ("work", "Work of the hip"),
                               { CARRY_NEED_HAMSTRING, CARRY_NEED_HIP } },
  [CARRY_MOVEMENT_GAP_PUSH] = { KIND_SHARE_BELOW,
                                CARRY_MOVEMENT_PUSH,
                                NC_ ("work", "Pushing"),
                                { CARRY_NEED_PUSH, CARRY_NEED_PUSH } },
  [CARRY_MOVEMENT_GAP_PULL] = { KIND_SHARE_ABOVE,
                                CARRY_MOVEMENT_PUSH,
                                NC_ ("work", "Pulling"),
                                { CARRY_NEED_PULL, CARRY_NEED_PULL } },
  [CARRY_MOVEMENT_GAP_SIDEWAYS] = { KIND_SHARE_BELOW,
                                    CARRY_MOVEMENT_SIDEWAYS,
                                    NC_ ("work", "Sideways and rotation"),
                                    { CARRY_NEED_HIP_CONTROL, CARRY_NEED_TRUNK } },
  [CARRY_MOVEMENT_GAP_BENT_KNEE] = { KIND_SHARE_BELOW,
                                     CARRY_MOVEMENT_BENT_KNEE,
                                     NC_ ("work", "Bent-knee calf work"),
                                     { CARRY_NEED_CALF_BENT, CARRY_NEED_CALF_BENT } },
  [CARRY_MOVEMENT_GAP_SQUAT_AND_LUNGE] = { KIND_PATTERN,
                                           CARRY_SECTION_SQUAT_AND_LUNGE,
                                           NULL,
                                           { CARRY_NEED_SINGLE_LEG, CARRY_NEED_KNEE } },
  [CARRY_MOVEMENT_GAP_HINGE_AND_HAMSTRING] = { KIND_PATTERN,
                                               CARRY_SECTION_HINGE_AND_HAMSTRING,
                                               NULL,
                                               { CARRY_NEED_HAMSTRING, CARRY_NEED_HIP } },
  [CARRY_MOVEMENT_GAP_CALF_AND_FOOT] = { KIND_PATTERN,
                                         CARRY_SECTION_CALF_AND_FOOT,
                                         NULL,
                                         { CARRY_NEED_CALF_BENT, CARRY_NEED_CALF_STRAIGHT } },
  [CARRY_MOVEMENT_GAP_HIPS] = { KIND_PATTERN,
                                CARRY_SECTION_HIP,
                                NULL,
                                { CARRY_NEED_HIP_CONTROL, CARRY_NEED_HIP_CONTROL } },
  [CARRY_MOVEMENT_GAP_TRUNK] = { KIND_PATTERN,
                                 CARRY_SECTION_TRUNK,
                                 NULL,
                                 { CARRY_NEED_TRUNK, CARRY_NEED_BACK } },
  [CARRY_MOVEMENT_GAP_PUSH_AND_PULL] = { KIND_PATTERN,
                                         CARRY_SECTION_PUSH_AND_PULL,
                                         NULL,
                                         { CARRY_NEED_PULL, CARRY_NEED_PUSH } },
  [CARRY_MOVEMENT_GAP_LEFT] = { KIND_SIDE,
                                0,
                                NC_ ("work", "Left side"),
                                { CARRY_NEED_SINGLE_LEG, CARRY_NEED_HIP } },
  [CARRY_MOVEMENT_GAP_RIGHT] = { KIND_SIDE,
                                 0,
                                 NC_ ("work", "Right side"),
                                 { CARRY_NEED_SINGLE_LEG, CARRY_NEED_HIP } },
};

const char *
carry_movement_gap_get_name (CarryMovementGap self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_MOVEMENT_GAPS, "");

  if (facts[self].kind == KIND_PATTERN)
    return carry_section_get_name ((CarrySection)facts[self].which);

  return g_dpgettext2 (NULL, "work", facts[self].name);
}

/**
 * carry_movement_gap_get_needs:
 * @self: a gap
 *
 * Returns: (array fixed-size=2): what a session needs to do more for it
 */
const CarryNeed *
carry_movement_gap_get_needs (CarryMovementGap self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_MOVEMENT_GAPS, NULL);

  return facts[self].needs;
}

/* What a set of an exercise, with planned muscles and planes, counts as. */
static CarryMovementSets
count_one (CarryExercise *exercise)
{
  CarryMovementSets one = { 0 };

  carry_movement_sets_count (&one, exercise, 1.0);

  return one;
}

/**
 * carry_movement_gap_takes:
 * @self: a gap
 * @exercise: an exercise
 *
 * Returns: %TRUE if a set of it is a step towards the target
 */
gboolean
carry_movement_gap_takes (CarryMovementGap self, CarryExercise *exercise)
{
  CarryMovementSets one;
  CarryMovementShare share;

  g_return_val_if_fail ((guint)self < CARRY_N_MOVEMENT_GAPS, FALSE);

  one = count_one (exercise);
  switch (facts[self].kind)
    {
    case KIND_PATTERN:
      return one.sections[facts[self].which] > 0.0;

    case KIND_SIDE:
      return one.one_side > 0.0;

    case KIND_SHARE_ABOVE:
      share = carry_movement_share_get ((CarryMovement)facts[self].which, &one);
      return share.whole > share.part;

    case KIND_SHARE_BELOW:
    default:
      share = carry_movement_share_get ((CarryMovement)facts[self].which, &one);
      return share.part > 0.0;
    }
}

/**
 * carry_movement_gap_measure:
 * @self: a gap
 * @week: the hard sets of a week
 *
 * Measures how much a week does for it. Of one side at a time it is enough that there is work in which it can do more
 * than the other.
 *
 * Returns: 0 for nothing to 1 for all that it takes
 */
double
carry_movement_gap_measure (CarryMovementGap self, const CarryMovementSets *week)
{
  CarryMovementShare share;

  g_return_val_if_fail ((guint)self < CARRY_N_MOVEMENT_GAPS, 1.0);

  switch (facts[self].kind)
    {
    case KIND_PATTERN:
      return MIN (week->sections[facts[self].which] / SETS_OF_PATTERN, 1.0);

    case KIND_SIDE:
      return MIN (week->one_side / SETS_OF_SIDES, 1.0);

    case KIND_SHARE_ABOVE:
      share = carry_movement_share_get ((CarryMovement)facts[self].which, week);
      share.part = share.whole - share.part;
      share.lo = 1.0 - share.hi;
      break;

    case KIND_SHARE_BELOW:
    default:
      share = carry_movement_share_get ((CarryMovement)facts[self].which, week);
      break;
    }

  return share.whole > 0.0 ? MIN (share.part / (share.whole * share.lo), 1.0) : 0.0;
}

/**
 * carry_movement_gaps_find:
 * @sets: the hard sets of some time
 *
 * Finds shares outside their bands, as far as there are sets enough to take a share of, and patterns without a set
 * that a runner wants in every week. Sides are not known from sets, see #CarrySideBalance.
 *
 * Source of the patterns: at least one knee-dominant, hip-dominant, calf and trunk exercise (Iversen et al. 2021,
 * Sports Med 51:2079, grade B); hips and the upper body are ours (grade D).
 *
 * Returns: a set of #CarryMovementGap
 */
guint
carry_movement_gaps_find (const CarryMovementSets *sets)
{
  const gboolean any = carry_movement_sets_get_total (sets) >= CARRY_LEAST_SETS_OF_SHARE;
  guint gaps = 0;

  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    {
      const Kind kind = facts[i].kind;
      gboolean known = any;

      if (kind == KIND_SHARE_BELOW || kind == KIND_SHARE_ABOVE)
        known =
            carry_movement_share_get ((CarryMovement)facts[i].which, sets).whole >= CARRY_LEAST_SETS_OF_SHARE;
      if (kind == KIND_PATTERN
              ? known && sets->sections[facts[i].which] <= 0.0
              : kind != KIND_SIDE && known && carry_movement_gap_measure ((CarryMovementGap)i, sets) < 1.0)
        gaps |= CARRY_BIT (i);
    }

  return gaps;
}

/**
 * carry_movement_gaps_add_opposite:
 * @gaps: a set of #CarryMovementGap
 *
 * Returns: the same set, and what must not lose by what these gain
 */
guint
carry_movement_gaps_add_opposite (guint gaps)
{
  static const guint pairs[] = {
    CARRY_BIT (CARRY_MOVEMENT_GAP_KNEE) | CARRY_BIT (CARRY_MOVEMENT_GAP_HIP),
    CARRY_BIT (CARRY_MOVEMENT_GAP_PUSH) | CARRY_BIT (CARRY_MOVEMENT_GAP_PULL),
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if ((gaps & pairs[i]) != 0)
      gaps |= pairs[i];

  return gaps;
}
