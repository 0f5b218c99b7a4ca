/* carry-merit-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-merit-wording.h"

#include "carry-words.h"

#include <glib/gi18n.h>

static char *
say_for (const CarryMerit *merit, const CarryPart *part, CarryGround ground)
{
  switch (ground)
    {
    case CARRY_GROUND_GAP:
      /* Translators: %s is work that there was too little of, “Pulling” */
      return g_strdup_printf (_ ("Closes a gap: %s."), carry_movement_gap_get_name (merit->gap));

    case CARRY_GROUND_KEPT:
      return g_strdup (_ ("Stays for the block, so that you can progress."));

    case CARRY_GROUND_INJURY:
      /* Translators: %s is an injury */
      return g_strdup_printf (_ ("May help: %s."), carry_injury_get_name (merit->injury));

    case CARRY_GROUND_NEGLECTED:
      /* Translators: %s is a muscle, “Glutes” */
      return g_strdup_printf (_ ("Little was done in the last two weeks for: %s."),
                              carry_muscle_get_name (merit->muscle));

    case CARRY_GROUND_LEGS:
      return g_strdup (part->legs == CARRY_LEGS_ONE ? _ ("One leg at a time, as in running.")
                                                    : _ ("Both legs, for the highest load."));

    case CARRY_GROUND_CARRYOVER:
      return g_strdup (_ ("Carries over well to running."));

    case CARRY_GROUND_HEAVY:
      return g_strdup (_ ("Can be made heavy enough."));

    case CARRY_GROUND_ONE_LEG:
      return g_strdup (_ ("Little was done on one leg lately."));

    case CARRY_GROUND_PLANE:
      return g_strdup (_ ("Works sideways or around; running goes straight."));

    case CARRY_GROUND_CONSISTENT:
      return g_strdup (_ ("As last time, to build on it."));

    case CARRY_GROUND_EVENT:
      return g_strdup (_ ("Trains what your distance lives by."));

    case CARRY_GROUND_THIS_WEEK:
    case CARRY_GROUND_ROTATED:
    case CARRY_GROUND_PATTERN:
    case CARRY_GROUND_ENOUGH:
    case CARRY_GROUND_LONG:
    case CARRY_GROUND_UNKNOWN:
    default:
      return NULL;
    }
}

/**
 * carry_merit_wording_why:
 * @merit: the merit of an exercise that was chosen
 * @part: the place that it has
 *
 * Says why an exercise is there: what it is for, then what speaks for it.
 *
 * Returns: (transfer full): translated sentences, 1 to %CARRY_MAX_REASONS
 */
GStrv
carry_merit_wording_why (const CarryMerit *merit, const CarryPart *part)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n = 1;

  g_strv_builder_add (builder, carry_need_get_purpose (part->need));

  for (guint i = 0; i <= CARRY_GROUND_EVENT && n < CARRY_MAX_REASONS; i++)
    {
      if ((merit->grounds & CARRY_BIT (i)) != 0)
        {
          g_strv_builder_take (builder, say_for (merit, part, (CarryGround)i));
          n++;
        }
    }

  return g_strv_builder_end (builder);
}

static char *
say_left_out (CarryPhase phase)
{
  switch (phase)
    {
    case CARRY_PHASE_ONBOARDING:
      return g_strdup (_ ("Left out in the first weeks of strength training."));

    case CARRY_PHASE_TAPER:
      return g_strdup (_ ("Left out before a race."));

    case CARRY_PHASE_RACE_WEEK:
      return g_strdup (_ ("Left out in race week."));

    case CARRY_PHASE_RETURN:
      return g_strdup (_ ("Left out while you come back from an injury."));

    case CARRY_PHASE_OFF_SEASON:
    case CARRY_PHASE_BASE:
    case CARRY_PHASE_BUILD:
    case CARRY_PHASE_IN_SEASON:
    case CARRY_PHASE_TRANSITION:
    default:
      /* Translators: %s is a phase of the season, “Transition” */
      return g_strdup_printf (_ ("Left out in this phase: %s."), carry_phase_get_name (phase));
    }
}

static char *
say_barrier (const CarryMerit *merit)
{
  switch (merit->barrier)
    {
    case CARRY_BARRIER_EQUIPMENT:
      /* Translators: %s is equipment, “Barbell” */
      return g_strdup_printf (_ ("Needs what is not there: %s."),
                              carry_equipment_get_name (merit->equipment));

    case CARRY_BARRIER_LEVEL:
      return g_strdup (_ ("Asks for more practice."));

    case CARRY_BARRIER_INJURY:
      /* Translators: %s is an injury */
      return g_strdup_printf (_ ("Not advised now: %s."), carry_injury_get_name (merit->injury));

    case CARRY_BARRIER_PHASE:
      return say_left_out (merit->phase);

    case CARRY_BARRIER_JUMPS:
      return g_strdup (_ ("Jumps wait while it hurts."));

    case CARRY_BARRIER_KEY_RUN:
      return g_strdup (_ ("Too sore for the key run that comes soon."));

    case CARRY_BARRIER_NEW:
      return g_strdup (_ ("Nothing new this week."));

    case CARRY_BARRIER_HEAVIER:
      return g_strdup (_ ("Too hard on the legs for this session."));

    case CARRY_BARRIER_OTHER_KIND:
      return g_strdup (_ ("Belongs to another kind of session."));

    case CARRY_BARRIER_CONTACTS:
      return g_strdup (_ ("Too many ground contacts."));

    case CARRY_BARRIER_NONE:
    default:
      return NULL;
    }
}

/**
 * carry_merit_wording_why_not:
 * @merit: the merit of an exercise that was passed over
 * @chosen: the merit of the one that was taken instead
 *
 * Says why another exercise was taken.
 *
 * Returns: (transfer full): a translated sentence
 */
char *
carry_merit_wording_why_not (const CarryMerit *merit, const CarryMerit *chosen)
{
  const guint only_chosen = chosen->grounds & ~merit->grounds;
  const guint only_this = merit->grounds & ~chosen->grounds;

  if (merit->barrier != CARRY_BARRIER_NONE)
    return say_barrier (merit);
  if ((only_this & CARRY_BIT (CARRY_GROUND_THIS_WEEK)) != 0)
    return g_strdup (_ ("Done in another session this week."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_KEPT)) != 0)
    return g_strdup (_ ("Main exercises do not change within a block."));
  if ((only_this & CARRY_BIT (CARRY_GROUND_ROTATED)) != 0)
    return g_strdup (_ ("Done lately; it makes way for variety."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_GAP)) != 0)
    return g_strdup (_ ("Does less for what was neglected."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_LEGS)) != 0)
    return g_strdup (_ ("Fits the session less."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_HEAVY)) != 0)
    return g_strdup (_ ("Cannot be made heavy enough."));
  if ((only_this & CARRY_BIT (CARRY_GROUND_LONG)) != 0)
    return g_strdup (_ ("Takes too much of a short session."));
  if ((only_this & CARRY_BIT (CARRY_GROUND_PATTERN)) != 0)
    return g_strdup (_ ("Much like another exercise of the week."));
  if ((only_this & CARRY_BIT (CARRY_GROUND_ENOUGH)) != 0)
    return g_strdup (_ ("Its muscles have enough this week."));
  if ((only_this & CARRY_BIT (CARRY_GROUND_UNKNOWN)) != 0)
    return g_strdup (_ ("One new exercise at a time."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_INJURY)) != 0)
    return g_strdup (_ ("Helps less with your injuries."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_NEGLECTED)) != 0)
    return g_strdup (_ ("Does less for what was neglected."));
  if (merit->carryover < chosen->carryover)
    return g_strdup (_ ("Carries over less to running."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_CONSISTENT)) != 0)
    return g_strdup (_ ("The other was begun last time."));
  if ((only_chosen & CARRY_BIT (CARRY_GROUND_EVENT)) != 0)
    return g_strdup (_ ("Does less for what your distance lives by."));
  if (merit->points == chosen->points)
    return g_strdup (_ ("Just as good; the catalogue lists it later."));

  return g_strdup (_ ("Fits the session less."));
}
