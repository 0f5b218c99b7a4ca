/* carry-example-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-example-log.h"

/* What can be loaded. */
#define WEIGHTS                                                                                              \
  (CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_TRAPBAR) |                               \
   CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) |                           \
   CARRY_BIT (CARRY_EQUIPMENT_MACHINE) | CARRY_BIT (CARRY_EQUIPMENT_SMITH) |                                 \
   CARRY_BIT (CARRY_EQUIPMENT_CABLE))

/* Repetitions that were left, where the plan did not say how many. */
#define USUAL_RESERVE 2.0

/* In each such week the right side did one repetition more. */
#define STRONGER_RIGHT 3u

/* With how much the example runner began. */
static const struct
{
  CarryPattern pattern;
  double load_kg;
  double step_kg;    /* how much is added at once */
  guint step_weeks;  /* after so many weeks */
} lifts[] = {
  { CARRY_PATTERN_SQUAT, 60, 2.5, 2 }, { CARRY_PATTERN_HINGE, 70, 2.5, 2 },
  { CARRY_PATTERN_BRIDGE, 60, 5, 3 },  { CARRY_PATTERN_LUNGE, 14, 2, 4 },
  { CARRY_PATTERN_STEP, 12, 2, 4 },    { CARRY_PATTERN_CALF, 20, 2.5, 3 },
  { CARRY_PATTERN_PUSH_H, 24, 2, 4 },  { CARRY_PATTERN_PUSH_V, 12, 1, 5 },
  { CARRY_PATTERN_PULL_H, 24, 2, 3 },  { CARRY_PATTERN_PULL_V, 35, 2.5, 3 },
};

static gboolean
is_loaded (CarryExercise *exercise)
{
  for (guint group = 0; group < CARRY_MAX_EQUIPMENT_GROUPS; group++)
    if ((carry_exercise_get_equipment (exercise, group) & WEIGHTS) != 0)
      return TRUE;

  return FALSE;
}

static double
find_load (CarryExercise *exercise, guint week)
{
  for (guint i = 0; i < G_N_ELEMENTS (lifts) && is_loaded (exercise); i++)
    if (carry_exercise_get_pattern (exercise) == lifts[i].pattern)
      return lifts[i].load_kg + lifts[i].step_kg * (week / lifts[i].step_weeks);

  return 0.0;
}

/* One set as it was to be done. */
static CarrySet
make_set (const CarryDose *dose, double load_kg)
{
  CarrySet set = carry_set_of (0, load_kg, CARRY_SET_UNRATED);

  switch (dose->amount)
    {
    case CARRY_AMOUNT_SECONDS:
      set.seconds = dose->amount_lo;
      break;

    case CARRY_AMOUNT_METRES:
      set.metres = dose->amount_lo;
      break;

    case CARRY_AMOUNT_REPS:
    default:
      set.reps = dose->amount_lo;
    }

  set.contacts = dose->contacts / dose->sets;
  if (dose->target == CARRY_TARGET_RIR)
    set.rir = dose->target_lo;
  else if (dose->target == CARRY_TARGET_RPE)
    set.rpe = dose->target_hi;
  else if (load_kg > 0.0)
    set.rir = USUAL_RESERVE;

  return set;
}

static CarryItem *
log_item (CarryItem *item, guint week)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  const gboolean each_side = carry_exercise_get_unilateral (exercise) && dose->contacts == 0;
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));

  for (guint i = 0; i < dose->sets; i++)
    {
      CarrySet set = make_set (dose, find_load (exercise, week));

      set.side = each_side ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_BOTH;
      g_array_append_val (sets, set);
      if (!each_side)
        continue;

      set.side = CARRY_SET_SIDE_RIGHT;
      set.reps += set.reps > 0 && week % STRONGER_RIGHT == 0 ? 1 : 0;
      g_array_append_val (sets, set);
    }

  return carry_item_with_sets (item, (const CarrySet *)sets->data, sets->len);
}

/**
 * carry_example_log_new:
 * @session: a session of the example
 * @week: in which week it was, 0 for the first
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the session with all sets logged as they were to be done, with loads that grow
 *   from week to week
 */
CarryStrengthSession *
carry_example_log_new (CarryStrengthSession *session, guint week, GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (items, log_item (carry_strength_session_get_nth (session, i), week));

  return carry_strength_session_with_items (session, items, error);
}
