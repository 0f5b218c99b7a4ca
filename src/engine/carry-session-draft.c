/* carry-session-draft.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-draft.h"

#include "carry-session-dose.h"
#include "carry-week-share.h"

/* Below these sets an exercise is no longer worth its time, if there is another way. */
#define FEWEST_OF_MAIN 2u
#define FEWEST_OF_OTHERS 1u

/* A lighter week has 40 to 50 % fewer sets, and half the contacts. Source: practice of coaches (Bell et al. 2023;
 * grade C). */
#define DELOAD_SHARE 0.6

/**
 * carry_session_draft_new:
 * @request: what is asked for
 *
 * Returns: (transfer full): an empty session
 */
CarrySessionDraft *
carry_session_draft_new (const CarryProgrammeRequest *request)
{
  CarrySessionDraft *self = g_new0 (CarrySessionDraft, 1);
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (request->catalogue));

  self->request = request;
  self->recent = carry_recent_work_new (request);
  self->picks = g_array_new (FALSE, FALSE, sizeof (CarryPick));
  self->exercises = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->exercises, g_list_model_get_item (G_LIST_MODEL (request->catalogue), i));

  carry_merit_context_init (&self->context, request, self->recent);

  return self;
}

CarryPick *
carry_session_draft_get (CarrySessionDraft *self, guint position)
{
  g_return_val_if_fail (position < self->picks->len, NULL);

  return &g_array_index (self->picks, CarryPick, position);
}

static gboolean
is_picked (CarrySessionDraft *self, CarryExercise *exercise)
{
  for (guint i = 0; i < self->picks->len; i++)
    if (carry_session_draft_get (self, i)->exercise == exercise)
      return TRUE;

  return FALSE;
}

/* Keeps the best of those that are not taken, of equals the one that came first. */
static void
remember_rival (CarryPick *pick, CarryExercise *exercise, const CarryMerit *merit)
{
  guint at = pick->n_rivals;

  while (at > 0 && pick->rivals[at - 1].merit.points < merit->points)
    at--;

  if (at == CARRY_MAX_PASSED_OVER)
    return;

  pick->n_rivals = MIN (pick->n_rivals + 1, CARRY_MAX_PASSED_OVER);
  for (guint i = pick->n_rivals - 1; i > at; i--)
    pick->rivals[i] = pick->rivals[i - 1];
  pick->rivals[at] = (CarryRival){ exercise, *merit };
}

/**
 * carry_session_draft_find:
 * @self: a session in the making
 * @part: a place in it
 * @pick: (out): return location for the best exercise for it; of equals the one that the catalogue lists first
 *
 * Returns: %TRUE if there is one
 */
gboolean
carry_session_draft_find (CarrySessionDraft *self, const CarryPart *part, CarryPick *pick)
{
  *pick = (CarryPick){ .part = *part };

  for (guint i = 0; i < self->exercises->len; i++)
    {
      CarryExercise *exercise = self->exercises->pdata[i];
      CarryMerit merit;

      if (!carry_need_admits (part->need, exercise) || is_picked (self, exercise))
        continue;

      merit = carry_exercise_merit_get (&self->context, exercise, part);

      if (merit.barrier == CARRY_BARRIER_NONE &&
          (pick->exercise == NULL || merit.points > pick->merit.points))
        {
          if (pick->exercise != NULL)
            remember_rival (pick, pick->exercise, &pick->merit);
          pick->exercise = exercise;
          pick->merit = merit;
        }
      else
        remember_rival (pick, exercise, &merit);
    }

  if (pick->exercise == NULL)
    return FALSE;

  pick->dose = carry_session_dose_apply (self->request, &self->context.dose, pick->exercise, part->need);

  return TRUE;
}

static CarryMovementSets
count_movement (CarrySessionDraft *self)
{
  g_autoptr (GPtrArray) items = carry_session_draft_make_items (self);
  CarryMovementSets sets = self->recent->week_movement;

  for (guint i = 0; i < items->len; i++)
    carry_movement_sets_add (&sets, items->pdata[i]);

  return sets;
}

static CarryRegionSets
count_week (CarrySessionDraft *self)
{
  g_autoptr (GPtrArray) items = carry_session_draft_make_items (self);
  CarryRegionSets sets = self->recent->week;

  for (guint i = 0; i < items->len; i++)
    carry_region_sets_add (&sets, items->pdata[i]);

  return sets;
}

/* What the session holds decides what is best for the rest of it. */
static void
look_again (CarrySessionDraft *self)
{
  carry_merit_context_init (&self->context, self->request, self->recent);

  for (guint i = 0; i < self->picks->len; i++)
    {
      const CarryPick *pick = carry_session_draft_get (self, i);

      self->context.patterns |= G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (pick->exercise);
      self->context.contacts -= MIN (pick->dose.contacts, self->context.contacts);
      if (carry_recent_work_get_use (self->recent, pick->exercise).n_times == 0)
        self->context.n_new++;
    }

  self->context.sets = count_week (self);
  if (self->request->movement_gaps != 0)
    self->context.movement = count_movement (self);
}

void
carry_session_draft_add (CarrySessionDraft *self, const CarryPick *pick)
{
  g_array_append_val (self->picks, *pick);
  look_again (self);
}

void
carry_session_draft_remove (CarrySessionDraft *self, guint position)
{
  g_array_remove_index (self->picks, position);
  look_again (self);
}

/**
 * carry_session_draft_has:
 * @self: a session in the making
 * @need: a need
 *
 * Returns: %TRUE if an exercise is there for it
 */
gboolean
carry_session_draft_has (CarrySessionDraft *self, CarryNeed need)
{
  for (guint i = 0; i < self->picks->len; i++)
    if (carry_session_draft_get (self, i)->part.need == need)
      return TRUE;

  return FALSE;
}

/* Returns: (transfer full): the picks as they are, for carry_session_draft_restore() */
GArray *
carry_session_draft_save (CarrySessionDraft *self)
{
  return g_array_copy (self->picks);
}

void
carry_session_draft_restore (CarrySessionDraft *self, GArray *picks)
{
  g_array_set_size (self->picks, 0);
  g_array_append_vals (self->picks, picks->data, picks->len);
  look_again (self);
}

/**
 * carry_session_draft_count_minutes:
 * @self: a session in the making
 *
 * Returns: how long it takes, in minutes
 */
guint
carry_session_draft_count_minutes (CarrySessionDraft *self)
{
  g_autoptr (GPtrArray) items = carry_session_draft_make_items (self);

  return carry_strength_items_get_minutes (items);
}

/* Of equals, that of which more was done lately can do with less; then the last. */
static gboolean
is_longer (CarrySessionDraft *self, const CarryPick *pick, const CarryPick *than)
{
  const double lately = self->recent->needs[pick->part.need] - self->recent->needs[than->part.need];

  if (pick->dose.sets != than->dose.sets)
    return pick->dose.sets > than->dose.sets;

  return carry_need_is_main (pick->part.need) != carry_need_is_main (than->part.need) || lately >= 0;
}

/* The pick with the most sets above the fewest that it may have. */
static CarryPick *
find_longest (CarrySessionDraft *self, guint of_main, guint of_others, guint primary)
{
  CarryPick *longest = NULL;

  for (guint i = 0; i < self->picks->len; i++)
    {
      CarryPick *pick = carry_session_draft_get (self, i);
      const guint fewest = carry_need_is_main (pick->part.need) ? of_main : of_others;

      if (pick->dose.sets > fewest && (carry_exercise_get_primary (pick->exercise) & primary) != 0 &&
          (longest == NULL || is_longer (self, pick, longest)))
        longest = pick;
    }

  return longest;
}

/**
 * carry_session_draft_shorten:
 * @self: a session in the making
 * @minutes: how long it may take
 * @of_main: sets that each main exercise keeps
 * @of_others: sets that each of the others keeps
 *
 * Takes single sets away, where there are most of them and from the end, until the session fits.
 *
 * Returns: %TRUE if it fits
 */
gboolean
carry_session_draft_shorten (CarrySessionDraft *self, guint minutes, guint of_main, guint of_others)
{
  while (carry_session_draft_count_minutes (self) > minutes)
    {
      CarryPick *longest = find_longest (self, of_main, of_others, G_MAXUINT);

      if (longest == NULL)
        return FALSE;

      carry_session_dose_take_set (&longest->dose);
    }

  return TRUE;
}

static gboolean
keep_to_band (CarrySessionDraft *self, CarryBodyRegion region)
{
  const double most = carry_week_share_get_most (self->request, region);
  CarryRegionSets sets = count_week (self);

  while (carry_region_sets_get (&sets, region) > most)
    {
      const guint muscles = carry_body_region_get_muscles (region);
      CarryPick *longest = find_longest (self, G_MAXUINT, FEWEST_OF_MAIN, muscles);

      if (longest == NULL)
        longest = find_longest (self, FEWEST_OF_MAIN, FEWEST_OF_MAIN, muscles);
      if (longest == NULL)
        longest = find_longest (self, FEWEST_OF_MAIN, FEWEST_OF_OTHERS, muscles);
      if (longest == NULL)
        return FALSE;

      carry_session_dose_take_set (&longest->dose);
      sets = count_week (self);
    }

  return TRUE;
}

/**
 * carry_session_draft_keep_to_bands:
 * @self: a session in the making
 *
 * Takes sets away where the week would have more of a region than does good. Rehabilitation keeps its dose.
 *
 * Returns: %TRUE if all regions are within their bands
 */
gboolean
carry_session_draft_keep_to_bands (CarrySessionDraft *self)
{
  gboolean within = TRUE;

  if (carry_programme_request_get_kind (self->request) == CARRY_STRENGTH_REHAB)
    return TRUE;

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    within = keep_to_band (self, (CarryBodyRegion)i) && within;

  return within;
}

static void
halve_contacts (CarryDose *dose)
{
  const guint most = dose->contacts / 2;

  if (dose->sets == 1)
    {
      dose->amount_lo = MAX (dose->amount_lo / 2, 1);
      dose->amount_hi = MAX (dose->amount_hi / 2, 1);
      dose->contacts = MAX (most, 1);
    }

  while (dose->sets > 1 && dose->contacts > most)
    carry_session_dose_take_set (dose);
}

/**
 * carry_session_draft_halve:
 * @self: a session in the making
 *
 * Makes it one of a lighter week: 40 to 50 % fewer sets, and at most half the ground contacts. Loads stay.
 */
void
carry_session_draft_halve (CarrySessionDraft *self)
{
  guint n_sets = 0, most;

  for (guint i = 0; i < self->picks->len; i++)
    n_sets += carry_session_draft_get (self, i)->dose.sets;
  most = (guint)(n_sets * DELOAD_SHARE);

  for (guint i = 0; i < self->picks->len; i++)
    {
      CarryPick *pick = carry_session_draft_get (self, i);
      const guint before = pick->dose.sets;

      if (pick->dose.contacts > 0)
        halve_contacts (&pick->dose);
      n_sets -= before - pick->dose.sets;
    }

  while (n_sets > most)
    {
      CarryPick *longest = find_longest (self, 1, 1, G_MAXUINT);

      if (longest == NULL)
        return;

      carry_session_dose_take_set (&longest->dose);
      n_sets--;
    }
}

static int
compare_needs (gconstpointer a, gconstpointer b)
{
  return (int)((const CarryPick *)a)->part.need - (int)((const CarryPick *)b)->part.need;
}

/* Puts the exercises into the order in which they are done: fast, heavy, the rest. */
void
carry_session_draft_sort (CarrySessionDraft *self)
{
  g_array_sort (self->picks, compare_needs);
}

static gboolean
go_in_turn (CarryNeed first, CarryNeed second)
{
  const gboolean upper = first == CARRY_NEED_PUSH || first == CARRY_NEED_PULL;
  const gboolean calf = first == CARRY_NEED_CALF_STRAIGHT || first == CARRY_NEED_CALF_BENT;
  const gboolean calf_next = second == CARRY_NEED_CALF_STRAIGHT || second == CARRY_NEED_CALF_BENT;

  return (upper && calf_next) || (first == CARRY_NEED_PUSH && second == CARRY_NEED_PULL) ||
         (calf && second == CARRY_NEED_TRUNK) ||
         (first == CARRY_NEED_HIP_CONTROL && second == CARRY_NEED_TRUNK);
}

/**
 * carry_session_draft_make_items:
 * @self: a session in the making
 *
 * Makes the items of the session. Neighbours that do not tire each other go in turn: push and pull, the upper body
 * and the calves, calves or hips and the trunk.
 *
 * Returns: (transfer full) (element-type CarryItem): the items
 */
GPtrArray *
carry_session_draft_make_items (CarrySessionDraft *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint superset = 0;
  gboolean second = FALSE;

  for (guint i = 0; i < self->picks->len; i++)
    {
      const CarryPick *pick = carry_session_draft_get (self, i);
      const gboolean first = !second && i + 1 < self->picks->len &&
                             go_in_turn (pick->part.need, carry_session_draft_get (self, i + 1)->part.need);
      g_autoptr (CarryPrescription) prescription = carry_prescription_new (&pick->dose);

      if (first)
        superset++;
      g_ptr_array_add (items, carry_item_new (pick->exercise, prescription, first || second ? superset : 0));
      second = first;
    }

  return items;
}

void
carry_session_draft_free (CarrySessionDraft *self)
{
  carry_recent_work_free (self->recent);
  g_ptr_array_unref (self->exercises);
  g_array_unref (self->picks);
  g_free (self);
}
