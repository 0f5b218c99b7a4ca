/* carry-session-filling.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-filling.h"

#include "carry-week-share.h"

/* Sets that a session keeps as long as it can. */
#define SETS_OF_MAIN 2u
#define SETS_OF_OTHERS 2u

/* The first optional parts, and those that were neglected, may take sets from others to find their time. */
#define N_WANTED 2u

/* How much one place in the order of a layout weighs against neglect. */
#define URGENCY_PER_PLACE 0.05

/* How much it weighs that a week has pushed more than pulled, or the other way round. */
#define URGENCY_OF_PARTNER 0.5

/* How much it weighs that something helps with an injury. */
#define URGENCY_OF_INJURY 1.0

/* How much it weighs that something closes a gap that the runner wants closed. */
#define URGENCY_OF_GAP 1.0

/* To close a gap, an exercise has up to so many sets (grade D, ours). */
#define MOST_SETS_FOR_GAP 4u

/* Something that was not done for two weeks takes the place of something that had a quarter of its sets or more. */
#define ALL_NEGLECTED 0.99
#define LITTLE_NEGLECTED 0.75

/* Without an exercise for the bent knee, one for the straight knee is better than none. */
static gboolean
find (CarrySessionDraft *draft, const CarryPart *part, GStrvBuilder *missing, CarryPick *pick)
{
  CarryPart instead = *part;

  if (carry_session_draft_find (draft, part, pick))
    return TRUE;

  /* A second exercise of a sort is not missed. */
  if (!carry_session_draft_has (draft, part->need))
    g_strv_builder_add (missing, carry_need_get_missing (part->need));
  if (part->need != CARRY_NEED_CALF_BENT || !part->essential)
    return FALSE;

  instead.need = CARRY_NEED_CALF_STRAIGHT;

  return carry_session_draft_find (draft, &instead, pick);
}

static void
take_essential (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  for (guint i = 0; i < need->n_parts; i++)
    {
      CarryPick pick;

      if (need->parts[i].essential && find (draft, &need->parts[i], missing, &pick))
        carry_session_draft_add (draft, &pick);
    }
}

/* Takes sets away, then whole exercises from the end. */
static gboolean
fit (CarrySessionDraft *draft, guint minutes)
{
  while (draft->picks->len > 0)
    {
      g_autoptr (GArray) before = carry_session_draft_save (draft);

      if (carry_session_draft_shorten (draft, minutes, G_MAXUINT, SETS_OF_OTHERS) ||
          carry_session_draft_shorten (draft, minutes, SETS_OF_MAIN, SETS_OF_OTHERS) ||
          carry_session_draft_shorten (draft, minutes, SETS_OF_MAIN, 1) ||
          carry_session_draft_shorten (draft, minutes, 1, 1))
        return TRUE;

      carry_session_draft_restore (draft, before);
      carry_session_draft_remove (draft, draft->picks->len - 1);
    }

  return FALSE;
}

/* The main exercises give no sets for others. */
static gboolean
keeps_main_sets (CarrySessionDraft *draft, GArray *before)
{
  for (guint i = 0; i < before->len; i++)
    {
      const CarryPick *pick = &g_array_index (before, CarryPick, i);

      if (carry_need_is_main (pick->part.need) &&
          carry_session_draft_get (draft, i)->dose.sets < pick->dose.sets)
        return FALSE;
    }

  return TRUE;
}

/* Adds an exercise if time and bands allow it; otherwise nothing changes. */
static gboolean
add_if_it_fits (CarrySessionDraft *draft, const CarryPick *pick, guint minutes, gboolean wanted)
{
  g_autoptr (GArray) before = carry_session_draft_save (draft);
  const guint fewest = MIN (pick->dose.sets, SETS_OF_OTHERS);
  gboolean fits;

  carry_session_draft_add (draft, pick);
  fits = carry_session_draft_keep_to_bands (draft) && keeps_main_sets (draft, before) &&
         (wanted ? carry_session_draft_shorten (draft, minutes, G_MAXUINT, SETS_OF_OTHERS)
                 : carry_session_draft_count_minutes (draft) <= minutes) &&
         carry_session_draft_get (draft, draft->picks->len - 1)->dose.sets >= fewest;

  if (!fits)
    carry_session_draft_restore (draft, before);

  return fits;
}

/* How far the week so far falls short of what it should have of the part of the body that a need is about. */
static double
get_shortfall (CarrySessionDraft *draft, CarryNeed need)
{
  CarryBodyRegion region;

  if (!carry_need_get_region (need, &region))
    return 0.0;

  return MAX (((draft->request->gaps & CARRY_BIT (region)) != 0
                   ? carry_week_share_get_target (draft->request, region)
                   : carry_week_share_get_least (draft->request, region)) -
                  carry_region_sets_get (&draft->context.sets, region),
              0.0) /
         CARRY_LEAST_WEEKLY_SETS;
}

/* Sets of the session so far, and of others. */
static double
count_sets (CarrySessionDraft *draft, const double *others, CarryNeed need)
{
  double sets = others[need];

  for (guint i = 0; i < draft->picks->len; i++)
    if (carry_session_draft_get (draft, i)->part.need == need)
      sets += carry_session_draft_get (draft, i)->dose.sets;

  return sets;
}

/* Push and pull go together: within the week, and if it is even, within two weeks. An odd one is not wanted. */
static double
get_urgency_of_partner (CarrySessionDraft *draft, CarryNeed need)
{
  const CarryNeed partner = need == CARRY_NEED_PUSH ? CARRY_NEED_PULL : CARRY_NEED_PUSH;
  const CarryRecentWork *recent = draft->recent;
  double own, behind;

  if (need != CARRY_NEED_PUSH && need != CARRY_NEED_PULL)
    return 0.0;

  own = count_sets (draft, recent->week_needs, need);
  behind = count_sets (draft, recent->week_needs, partner) - own;
  if (behind > 0.0)
    return URGENCY_OF_PARTNER;
  if (behind < 0.0)
    return -URGENCY_OF_PARTNER;

  behind = count_sets (draft, recent->needs, partner) - count_sets (draft, recent->needs, need);
  if (behind > 0.0)
    return URGENCY_OF_PARTNER / 2;

  return own > 0.0 || behind < 0.0 ? -URGENCY_OF_PARTNER / 2 : 0.0;
}

/* Fast work does not wait; the rest by what the week and the last two weeks fell short of, then by its place. */
static double
get_urgency (CarrySessionDraft *draft, CarryNeed need, guint place)
{
  if (need == CARRY_NEED_EXPLOSIVE && !carry_session_draft_has (draft, need))
    return G_MAXDOUBLE;

  return get_shortfall (draft, need) + carry_recent_work_get_neglect (draft->recent, need) +
         (carry_session_need_is_for_injury (draft->request, need) ? URGENCY_OF_INJURY : 0.0) +
         (carry_session_need_is_for_gap (draft->request, need) ? URGENCY_OF_GAP : 0.0) +
         get_urgency_of_partner (draft, need) - URGENCY_PER_PLACE * place;
}

/* Takes the most urgent of the optional parts out of the list. */
static CarryPart
take_most_urgent (CarrySessionDraft *draft, GArray *wishes, gboolean *wanted)
{
  double most = -G_MAXDOUBLE;
  guint at = 0;
  CarryPart part;

  for (guint i = 0; i < wishes->len; i++)
    {
      const double urgency = get_urgency (draft, g_array_index (wishes, CarryPart, i).need, i);

      if (urgency > most)
        {
          most = urgency;
          at = i;
        }
    }

  part = g_array_index (wishes, CarryPart, at);
  *wanted = at < N_WANTED || most > 0.0;
  g_array_remove_index (wishes, at);

  return part;
}

static void
take_optional (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  g_autoptr (GArray) wishes = g_array_new (FALSE, FALSE, sizeof (CarryPart));

  for (guint i = 0; i < need->n_parts; i++)
    if (!need->parts[i].essential)
      g_array_append_val (wishes, need->parts[i]);

  while (wishes->len > 0 && draft->picks->len < need->most_items)
    {
      gboolean wanted;
      const CarryPart part = take_most_urgent (draft, wishes, &wanted);
      CarryPick pick;

      if (find (draft, &part, missing, &pick))
        add_if_it_fits (draft, &pick, need->minutes, wanted);
    }
}

/* What may come in for something else, and what may go for it. Calves stay: runners live by them. */
static gboolean
takes_turns (CarryNeed need)
{
  return need == CARRY_NEED_PUSH || need == CARRY_NEED_PULL || need == CARRY_NEED_TRUNK;
}

/* Where time is short, what supports the legs takes turns: something that was not done for two weeks comes in for
 * what was done most. */
static void
take_turns (CarrySessionDraft *draft, const CarrySessionNeed *need)
{
  for (guint i = 0; i < need->n_parts; i++)
    {
      const CarryPart *part = &need->parts[i];
      g_autoptr (GArray) before = NULL;
      double least = LITTLE_NEGLECTED;
      guint out = draft->picks->len;
      CarryPick pick;

      if (!takes_turns (part->need) || carry_session_draft_has (draft, part->need) ||
          carry_recent_work_get_neglect (draft->recent, part->need) < ALL_NEGLECTED)
        continue;

      for (guint j = 0; j < draft->picks->len; j++)
        {
          const CarryNeed other = carry_session_draft_get (draft, j)->part.need;
          const double neglect = carry_recent_work_get_neglect (draft->recent, other);

          if (takes_turns (other) && neglect < least)
            {
              least = neglect;
              out = j;
            }
        }

      if (out == draft->picks->len)
        continue;

      before = carry_session_draft_save (draft);
      carry_session_draft_remove (draft, out);
      if (!carry_session_draft_find (draft, part, &pick) ||
          !add_if_it_fits (draft, &pick, need->minutes, TRUE))
        carry_session_draft_restore (draft, before);
    }
}

static gboolean
keeps_to_bands (CarrySessionDraft *draft)
{
  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if (carry_region_sets_get (&draft->context.sets, (CarryBodyRegion)i) >
        carry_week_share_get_most (draft->request, (CarryBodyRegion)i))
      return FALSE;

  return TRUE;
}

typedef gboolean (*Takes) (guint which, CarryExercise *exercise);

static gboolean
is_of_region (guint region, CarryExercise *exercise)
{
  return (carry_exercise_get_primary (exercise) & carry_body_region_get_muscles ((CarryBodyRegion)region)) !=
         0;
}

static gboolean
is_of_movement (guint gap, CarryExercise *exercise)
{
  return carry_movement_gap_takes ((CarryMovementGap)gap, exercise);
}

/* One more set of the exercise for the gap that has the fewest. Jumps have their contacts counted instead. */
static gboolean
add_set (CarrySessionDraft *draft, Takes takes, guint gap, guint minutes)
{
  CarryPick *fewest = NULL;
  g_autoptr (GArray) before = carry_session_draft_save (draft);
  g_autoptr (GArray) after = NULL;

  for (guint i = 0; i < draft->picks->len; i++)
    {
      CarryPick *pick = carry_session_draft_get (draft, i);

      if (takes (gap, pick->exercise) && pick->dose.contacts == 0 && pick->dose.sets < MOST_SETS_FOR_GAP &&
          (fewest == NULL || pick->dose.sets < fewest->dose.sets))
        fewest = pick;
    }

  if (fewest == NULL)
    return FALSE;

  fewest->dose.sets++;
  after = carry_session_draft_save (draft);
  carry_session_draft_restore (draft, after);
  if (carry_session_draft_count_minutes (draft) <= minutes && keeps_to_bands (draft))
    return TRUE;

  carry_session_draft_restore (draft, before);

  return FALSE;
}

/* What time is left goes to sets for the regions and movements whose gaps the runner wants closed. */
static void
add_sets_for_gaps (CarrySessionDraft *draft, const CarrySessionNeed *need)
{
  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      const CarryBodyRegion region = (CarryBodyRegion)i;

      if ((draft->request->gaps & CARRY_BIT (i)) == 0)
        continue;

      while (carry_region_sets_get (&draft->context.sets, region) <
             carry_week_share_get_target (draft->request, region))
        if (!add_set (draft, is_of_region, i, need->minutes))
          break;
    }

  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    while ((draft->request->movement_gaps & CARRY_BIT (i)) != 0 &&
           carry_movement_gap_measure ((CarryMovementGap)i, &draft->context.movement) < 1.0)
      if (!add_set (draft, is_of_movement, i, need->minutes))
        break;
}

/**
 * carry_session_filling_fill:
 * @draft: an empty session
 * @need: what it needs
 * @missing: takes a translated sentence for each need that no exercise fits
 *
 * Fills a session: first what it cannot do without, cut to its time and to the bands of the week; then, as time
 * and bands allow, what the week and the last two weeks are short of.
 *
 * Returns: %FALSE if the time is too short for even one exercise
 */
gboolean
carry_session_filling_fill (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  take_essential (draft, need, missing);

  if (draft->picks->len > 0 && !fit (draft, need->minutes))
    return FALSE;

  carry_session_draft_keep_to_bands (draft);
  take_optional (draft, need, missing);
  take_turns (draft, need);
  add_sets_for_gaps (draft, need);

  return TRUE;
}
