/* carry-side-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-side-balance.h"

#include <math.h>

/* Fewer sets of a side than this say nothing (grade D, ours; as many as a share of movements needs). */
#define LEAST_SETS 4u

/* Bishop et al. 2018, recalled: a convention (grade D). */
#define NOTABLE 0.10
#define UNEVEN 0.15

struct _CarrySideBalance
{
  GArray *exercises; /* CarrySideExercise, the most sets first */
  guint n_unsaid;    /* sets of exercises of one side at a time that do not say which */
};

static void
clear_exercise (gpointer data)
{
  g_clear_object (&((CarrySideExercise *)data)->exercise);
}

static guint
amount_of (const CarrySet *set, CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return set->seconds;

    case CARRY_AMOUNT_METRES:
      return set->metres;

    case CARRY_AMOUNT_REPS:
    default:
      return set->reps;
    }
}

/* Repetitions and seconds of one exercise are two things. */
static CarrySideExercise *
ensure (CarrySideBalance *self, CarryExercise *exercise, CarryAmount amount)
{
  CarrySideExercise fresh = { .exercise = exercise, .amount = amount, .loaded = TRUE };

  for (guint i = 0; i < self->exercises->len; i++)
    {
      CarrySideExercise *known = &g_array_index (self->exercises, CarrySideExercise, i);

      if (known->amount == amount &&
          g_str_equal (carry_exercise_get_id (known->exercise), carry_exercise_get_id (exercise)))
        return known;
    }

  g_object_ref (exercise);
  g_array_append_val (self->exercises, fresh);

  return &g_array_index (self->exercises, CarrySideExercise, self->exercises->len - 1);
}

typedef enum
{
  PASS_COUNT,  /* sets, best sets, and whether all have a load */
  PASS_VOLUME, /* once it is known what a volume is */
} Pass;

static void
add_set (CarrySideExercise *exercise, const CarrySet *set, Pass pass)
{
  CarrySideWork *work = set->side == CARRY_SET_SIDE_LEFT ? &exercise->left : &exercise->right;
  const guint amount = amount_of (set, exercise->amount);

  if (pass == PASS_VOLUME)
    {
      work->volume += amount * (exercise->loaded ? set->load_kg : 1);
      return;
    }

  work->sets++;
  exercise->loaded &= set->load_kg > 0;
  if (set->load_kg > work->best_kg)
    {
      work->best_kg = set->load_kg;
      work->best_amount = amount;
    }
  else if (set->load_kg == work->best_kg)
    work->best_amount = MAX (work->best_amount, amount);
}

static void
add_item (CarrySideBalance *self, CarryItem *item, Pass pass)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  for (guint i = 0; i < n_sets; i++)
    {
      if (sets[i].warm_up || !carry_set_is_valid (&sets[i]) || amount_of (&sets[i], dose->amount) == 0)
        continue;

      if (sets[i].side != CARRY_SET_SIDE_BOTH)
        add_set (ensure (self, exercise, dose->amount), &sets[i], pass);
      else if (pass == PASS_COUNT && (dose->per_side || carry_exercise_get_unilateral (exercise)))
        self->n_unsaid++;
    }
}

static int
compare_exercises (gconstpointer a, gconstpointer b)
{
  const CarrySideExercise *x = a, *y = b;
  const guint n = x->left.sets + x->right.sets, m = y->left.sets + y->right.sets;

  if (n != m)
    return n > m ? -1 : 1;

  return strcmp (carry_exercise_get_id (x->exercise), carry_exercise_get_id (y->exercise));
}

/**
 * carry_side_balance_new:
 * @sessions: (element-type CarrySession): the sessions of a period; what was not done, and runs, are left out
 *
 * Adds up what each side did. Only sets that were logged for one side count.
 *
 * Returns: (transfer full): the balance
 */
CarrySideBalance *
carry_side_balance_new (GPtrArray *sessions)
{
  CarrySideBalance *self = g_new0 (CarrySideBalance, 1);

  self->exercises = g_array_new (FALSE, FALSE, sizeof (CarrySideExercise));
  g_array_set_clear_func (self->exercises, clear_exercise);
  g_return_val_if_fail (sessions != NULL, self);

  for (guint pass = PASS_COUNT; pass <= PASS_VOLUME; pass++)
    for (guint i = 0; i < sessions->len; i++)
      {
        CarrySession *session = sessions->pdata[i];

        if (!CARRY_IS_STRENGTH_SESSION (session) || carry_session_get_status (session) != CARRY_STATUS_DONE)
          continue;

        for (guint n = 0; n < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); n++)
          add_item (self, carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), n), (Pass)pass);
      }
  g_array_sort (self->exercises, compare_exercises);

  return self;
}

void
carry_side_balance_free (CarrySideBalance *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->exercises);
  g_free (self);
}

guint
carry_side_balance_get_n_exercises (const CarrySideBalance *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->exercises->len;
}

/* The exercise of the most sets first. */
const CarrySideExercise *
carry_side_balance_get_nth (const CarrySideBalance *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->exercises->len, NULL);

  return &g_array_index (self->exercises, CarrySideExercise, position);
}

/* Sets of exercises of one side at a time that were logged without a side: they could say more. */
guint
carry_side_balance_get_n_unsaid (const CarrySideBalance *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_unsaid;
}

static double
get_share (const CarrySideExercise *exercise)
{
  const double most = fmax (exercise->left.volume, exercise->right.volume);

  return most > 0 ? (exercise->right.volume - exercise->left.volume) / most : 0;
}

/**
 * carry_side_exercise_get_difference:
 * @self: an exercise
 * @share: (out): how much less the side with less did, as a share of the other; negative if the right side did
 *   less
 *
 * Returns: %FALSE if fewer than four sets of each side were logged: then nobody can say
 */
gboolean
carry_side_exercise_get_difference (const CarrySideExercise *self, double *share)
{
  g_return_val_if_fail (self != NULL && share != NULL, FALSE);

  if (MIN (self->left.sets, self->right.sets) < LEAST_SETS)
    return FALSE;

  *share = get_share (self);

  return TRUE;
}

/**
 * carry_side_balance_get_difference:
 * @self: a balance
 * @share: (out): as carry_side_exercise_get_difference() says it
 *
 * The differences of all exercises, each counted by its sets: kilograms of one cannot be added to seconds of
 * another.
 *
 * Returns: %FALSE if fewer than four sets of each side were logged in all: then nobody can say
 */
gboolean
carry_side_balance_get_difference (const CarrySideBalance *self, double *share)
{
  guint left = 0, right = 0;
  double sum = 0;

  g_return_val_if_fail (self != NULL && share != NULL, FALSE);

  for (guint i = 0; i < self->exercises->len; i++)
    {
      const CarrySideExercise *exercise = &g_array_index (self->exercises, CarrySideExercise, i);

      left += exercise->left.sets;
      right += exercise->right.sets;
      sum += (exercise->left.sets + exercise->right.sets) * get_share (exercise);
    }
  if (MIN (left, right) < LEAST_SETS)
    return FALSE;

  *share = sum / (left + right);

  return TRUE;
}

/**
 * carry_side_state_of:
 * @known: what carry_side_balance_get_difference() returned
 * @share: what it said
 *
 * Returns: what to make of it
 */
CarrySideState
carry_side_state_of (gboolean known, double share)
{
  const double apart = fabs (share);

  if (!known)
    return CARRY_SIDE_STATE_UNKNOWN;
  if (apart < NOTABLE)
    return CARRY_SIDE_STATE_EVEN;

  return apart > UNEVEN ? CARRY_SIDE_STATE_UNEVEN : CARRY_SIDE_STATE_NOTABLE;
}
