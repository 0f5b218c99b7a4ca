/* carry-workout-record.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-record.h"

#include "carry-set-proposal.h"
#include "carry-warm-up.h"

static void
append (CarryWorkoutExercise *exercise, const CarrySet *values, gboolean done, gboolean typed)
{
  g_autoptr (CarryWorkoutSet) set = carry_workout_set_new (values);

  carry_workout_set_put (set, values, typed);
  carry_workout_set_set_done (set, done);
  carry_workout_exercise_insert (exercise, carry_workout_exercise_get_n_sets (exercise), set);
}

static const CarryDose *
dose_of (CarryWorkoutExercise *exercise)
{
  return carry_prescription_get_dose (
      carry_item_get_prescription (carry_workout_exercise_get_item (exercise)));
}

static void
plan_warm_up (CarryWorkoutExercise *exercise)
{
  CarryItem *item = carry_workout_exercise_get_item (exercise);
  CarryNextTarget *target = carry_workout_exercise_get_target (exercise);
  CarryLoadSteps *steps = carry_workout_exercise_get_steps (exercise);
  const CarryDose *dose = dose_of (exercise);
  const CarrySet work = carry_set_proposal_make (item, target, steps, NULL);
  CarrySet sets[CARRY_MOST_WARM_UPS];
  double percent = target != NULL ? carry_next_target_get_facts (target)->percent : 0;
  guint n_sets;

  if (steps == NULL || !carry_set_proposal_suits_warm_up (item, work.load_kg))
    return;

  if (dose->target == CARRY_TARGET_PERCENT)
    percent = dose->target_hi;
  n_sets = carry_warm_up_make (work.load_kg, percent, steps, sets);
  for (guint i = 0; i < n_sets; i++)
    append (exercise, &sets[i], FALSE, FALSE);
}

/* One more set to do, or one of each side where the sides are done apart. What is in it is proposed later. */
void
carry_workout_record_add_set (CarryWorkoutExercise *exercise)
{
  CarrySet set = carry_set_of (0, 0, CARRY_SET_UNRATED);

  if (!dose_of (exercise)->per_side)
    {
      append (exercise, &set, FALSE, FALSE);
      return;
    }

  set.side = CARRY_SET_SIDE_LEFT;
  append (exercise, &set, FALSE, FALSE);
  set.side = CARRY_SET_SIDE_RIGHT;
  append (exercise, &set, FALSE, FALSE);
}

/* Working sets, done or to do: a set of one side is half of one, and what is left over counts as a whole one. */
static guint
count (CarryWorkoutExercise *exercise, gboolean done)
{
  guint halves = 0;

  for (guint i = 0; i < carry_workout_exercise_get_n_sets (exercise); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);

      if (carry_workout_set_is_done (set) == done && !carry_workout_set_is_warm_up (set))
        halves += carry_workout_set_get_side (set) == CARRY_SET_SIDE_BOTH ? 2 : 1;
    }

  return (halves + 1) / 2;
}

/* How many working sets are still to be done; both sides are one. */
guint
carry_workout_record_count_left (CarryWorkoutExercise *exercise)
{
  return count (exercise, FALSE);
}

/* An exercise is warmed up unless one of the same movement stands before it (grade D, ours). */
static gboolean
needs_warm_up (GPtrArray *exercises, guint position)
{
  CarryWorkoutExercise *exercise = g_ptr_array_index (exercises, position);
  const CarryPattern pattern = carry_exercise_get_pattern (carry_workout_exercise_get_exercise (exercise));

  for (guint i = 0; i < position; i++)
    {
      CarryWorkoutExercise *before = g_ptr_array_index (exercises, i);

      if (carry_exercise_get_pattern (carry_workout_exercise_get_exercise (before)) == pattern)
        return FALSE;
    }

  return carry_workout_exercise_get_n_sets (exercise) == 0;
}

/**
 * carry_workout_record_plan:
 * @exercises: (element-type CarryWorkoutExercise): the exercises of a workout
 * @position: one of them, perhaps with sets that were done
 *
 * Adds the sets that are prescribed and were not done, and before the first of a movement those that lead up to it.
 */
void
carry_workout_record_plan (GPtrArray *exercises, guint position)
{
  CarryWorkoutExercise *exercise = g_ptr_array_index (exercises, position);

  if (needs_warm_up (exercises, position))
    plan_warm_up (exercise);
  for (guint i = count (exercise, TRUE); i < dose_of (exercise)->sets; i++)
    carry_workout_record_add_set (exercise);

  carry_workout_exercise_propose (exercise);
}

/* (transfer full): an item that is to be done, in the superset of another. */
CarryItem *
carry_workout_record_create_instead (CarryItem *instead, CarryItem *of)
{
  g_autoptr (CarryItem) item = carry_item_new (
      carry_item_get_exercise (instead), carry_item_get_prescription (instead), carry_item_get_superset (of));

  return carry_item_with_target (item, carry_item_get_prescription (instead), carry_item_get_load (instead),
                                 carry_item_get_target_origin (instead));
}

/* (transfer full): the ids of the exercises, each with a comma after it. */
char *
carry_workout_record_list (GPtrArray *exercises)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < exercises->len; i++)
    {
      CarryWorkoutExercise *exercise = g_ptr_array_index (exercises, i);

      g_string_append (ids, carry_exercise_get_id (carry_workout_exercise_get_exercise (exercise)));
      g_string_append_c (ids, ',');
    }

  return g_string_free_and_steal (ids);
}

static void
keep_rows (CarryWorkoutExercise *exercise, guint position, GArray *rows)
{
  for (guint i = 0; i < carry_workout_exercise_get_n_sets (exercise); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);
      const CarryWorkoutRow row = { .item = position,
                                    .done = carry_workout_set_is_done (set),
                                    .typed = carry_workout_set_is_typed (set),
                                    .values = *carry_workout_set_get_values (set) };

      g_array_append_val (rows, row);
    }
}

/**
 * carry_workout_record_keep:
 * @exercises: (element-type CarryWorkoutExercise): the exercises of a workout
 * @progress: (inout): a progress without rows
 *
 * Puts down the exercises and their sets.
 */
void
carry_workout_record_keep (GPtrArray *exercises, CarryWorkoutProgress *progress)
{
  g_free (progress->exercises);
  progress->exercises = carry_workout_record_list (exercises);
  for (guint i = 0; i < exercises->len; i++)
    keep_rows (g_ptr_array_index (exercises, i), i, progress->rows);
}

static const CarryWorkoutRow *
get_row (const CarryWorkoutProgress *progress, guint index)
{
  return &g_array_index (progress->rows, CarryWorkoutRow, index);
}

static gboolean
is_alike (const CarrySet *a, const CarrySet *b)
{
  return a->warm_up == b->warm_up && a->side == b->side;
}

/**
 * carry_workout_record_take_up:
 * @exercise: an exercise without sets
 * @logged: the item as the diary has it
 * @position: where it stands
 * @progress: (nullable): what was put down
 *
 * Takes its sets from what was put down. The diary is right about what was done: sets that it has more were those that
 * were to be done, or are added; those that it has less are to be done.
 */
void
carry_workout_record_take_up (CarryWorkoutExercise *exercise,
                              CarryItem *logged,
                              guint position,
                              const CarryWorkoutProgress *progress)
{
  const guint n_rows = progress != NULL ? progress->rows->len : 0;
  guint n_logged, n_done = 0, n_open = 0, used = 0;
  const CarrySet *sets = carry_item_get_sets (logged, &n_logged);

  for (guint i = 0; i < n_rows; i++)
    if (get_row (progress, i)->item == position)
      *(get_row (progress, i)->done ? &n_done : &n_open) += 1;

  /* Those for which there is no row stand before all others. */
  for (; n_logged > n_done + n_open + used; used++)
    append (exercise, &sets[used], TRUE, FALSE);

  for (guint i = 0; i < n_rows; i++)
    {
      const CarryWorkoutRow *row = get_row (progress, i);

      if (row->item != position)
        continue;
      if (row->done ? used < n_logged : n_logged > n_done + used && is_alike (&sets[used], &row->values))
        append (exercise, &sets[used++], TRUE, row->typed);
      else if (!row->done)
        append (exercise, &row->values, FALSE, row->typed);
      else
        append (exercise, &row->values, FALSE, TRUE);
      if (row->done && n_done > 0)
        n_done--;
    }

  for (; used < n_logged; used++)
    append (exercise, &sets[used], TRUE, FALSE);
}

/* Which row of an item is the first one that was done and is not any more; FALSE if there is none. */
static gboolean
find_taken_back (const CarryWorkoutProgress *progress, CarryItem *logged, guint position, guint *row)
{
  guint n_logged, n_done = 0, n_rows = 0;

  carry_item_get_sets (logged, &n_logged);
  for (guint i = 0; i < progress->rows->len; i++)
    {
      if (get_row (progress, i)->item != position)
        continue;

      n_done += get_row (progress, i)->done ? 1 : 0;
      if (n_done > n_logged)
        {
          *row = n_rows;
          return TRUE;
        }
      n_rows++;
    }

  return FALSE;
}

/**
 * carry_workout_record_go_back:
 * @progress: (inout): what was put down
 * @session: the session as the diary has it
 *
 * Where less is done than was put down, because it was undone, the first set that is to be done again is the one to do
 * now, and the rest after it is over.
 */
void
carry_workout_record_go_back (CarryWorkoutProgress *progress, CarryStrengthSession *session)
{
  guint row;

  g_return_if_fail (progress != NULL && CARRY_IS_STRENGTH_SESSION (session));

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    if (find_taken_back (progress, carry_strength_session_get_nth (session, i), i, &row))
      {
        progress->current_item = i;
        progress->current_row = row;
        progress->rest.begun = FALSE;
        return;
      }
}
