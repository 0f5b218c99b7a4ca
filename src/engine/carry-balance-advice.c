/* carry-balance-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-advice.h"

#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* With so many weeks before it a week has something to be compared with. */
#define USUAL_WEEKS 4u

/* A week is as usual within these parts of the mean of the weeks before it. Our own choice (grade D). */
#define AS_USUAL_LO 0.80
#define AS_USUAL_HI 1.10

#define PERCENT 100.0

/* Fewer sets than this are written as one tenth. */
#define LEAST_SETS 0.1

/**
 * carry_balance_find_gaps:
 * @balance: a balance
 *
 * Returns: injuries that are not well covered, regions with fewer sets than their target, shares of movements outside
 *   their bands, patterns without a set, and the side that did clearly less
 */
CarryTrainingGaps
carry_balance_find_gaps (CarryBalance *balance)
{
  CarryTrainingGaps gaps = { 0 };
  GListModel *coverages, *regions;
  double share = 0.0;
  gboolean known;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), gaps);

  coverages = carry_balance_get_coverages (balance);
  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);

      if (carry_injury_coverage_get_coverage (coverage) != CARRY_COVERAGE_WELL)
        gaps.injuries |= CARRY_BIT (carry_injury_coverage_get_injury (coverage));
    }

  regions = carry_balance_get_regions (balance);
  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);

      if (carry_balance_region_get_state (region) == CARRY_BALANCE_STATE_BELOW)
        gaps.regions |= CARRY_BIT (i);
    }

  gaps.movements = carry_movement_gaps_find (&carry_balance_get_totals (balance)->movement);
  known = carry_side_balance_get_difference (carry_balance_get_sides (balance), &share);
  if (carry_side_state_of (known, share) == CARRY_SIDE_STATE_UNEVEN)
    gaps.movements |= CARRY_BIT (share > 0.0 ? CARRY_MOVEMENT_GAP_LEFT : CARRY_MOVEMENT_GAP_RIGHT);

  return gaps;
}

/**
 * carry_balance_find_least_trained:
 * @balance: a balance
 * @muscle: (out): of the muscles that running uses, the one with the fewest sets for what running asks of it
 *
 * Returns: %FALSE if there is no running, or every such muscle has sets enough: at least one in an hour of running
 */
gboolean
carry_balance_find_least_trained (CarryBalance *balance, CarryMuscle *muscle)
{
  static const double minutes_a_set = 60.0;
  GListModel *muscles;
  double least = 1.0;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance) && muscle != NULL, FALSE);

  muscles = carry_balance_get_muscles (balance);
  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (CarryBalanceMuscle) each = g_list_model_get_item (muscles, i);
      const double minutes = carry_balance_muscle_get_run_minutes (each);
      const double share =
          minutes > 0.0 ? carry_balance_muscle_get_sets (each) * minutes_a_set / minutes : 1.0;

      if (share < least)
        {
          least = share;
          *muscle = carry_balance_muscle_get_muscle (each);
        }
    }

  return least < 1.0;
}

/**
 * carry_balance_advise_muscles:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): what to do about the muscles, or %NULL for nothing
 */
char *
carry_balance_advise_muscles (CarryBalance *balance)
{
  CarryMuscle muscle;

  if (!carry_balance_find_least_trained (balance, &muscle))
    return NULL;

  /* Translators: %s is a muscle */
  return g_strdup_printf (_ ("Fewest sets for what running asks: %s."), carry_muscle_get_name (muscle));
}

static char *
name_shortage (CarryBalanceRegion *region)
{
  const double missing = carry_balance_region_get_band_lo (region) - carry_balance_region_get_sets (region);
  const double tenths = MAX (ceil (missing * 10.0 - 1e-6) / 10.0, LEAST_SETS);

  /* Translators: a region of the body, and how many sets a week more it needs: “Trunk +1.5” */
  return g_strdup_printf (fmod (tenths, 1.0) == 0.0 ? _ ("%s +%.0f") : _ ("%s +%.1f"),
                          carry_balance_region_get_name (region), tenths);
}

/**
 * carry_balance_advise_regions:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): how many sets more would reach the targets, or which region has more than it
 *   needs; %NULL if all are on target
 */
char *
carry_balance_advise_regions (CarryBalance *balance)
{
  GListModel *regions;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *list = NULL;
  const char *above = NULL;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), NULL);

  regions = carry_balance_get_regions (balance);
  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);

      if (carry_balance_region_get_state (region) == CARRY_BALANCE_STATE_BELOW)
        g_strv_builder_take (builder, name_shortage (region));
      else if (carry_balance_region_get_state (region) == CARRY_BALANCE_STATE_ABOVE)
        above = carry_balance_region_get_name (region);
    }

  names = g_strv_builder_end (builder);
  if (names[0] == NULL && above != NULL)
    /* Translators: %s is a region of the body */
    return g_strdup_printf (_ ("%s has more than it needs: some of its sets could go to others."), above);
  if (names[0] == NULL)
    return NULL;

  list = g_strjoinv (C_ ("list", ", "), names);
  /* Translators: a list such as “Trunk +1.5, Quads +2” */
  return g_strdup_printf (_ ("Sets a week to the targets: %s."), list);
}

static const char *
advise (CarryMovement movement, gboolean is_below)
{
  switch (movement)
    {
    case CARRY_MOVEMENT_SINGLE_LEG:
      return _ ("Lunges, step-ups or single-leg bridges bring more work on one leg.");

    case CARRY_MOVEMENT_KNEE:
      return is_below ? _ ("Squats, lunges or step-ups balance much work of the hip.")
                      : _ ("Hinges, bridges or hamstring curls balance much work of the knee.");

    case CARRY_MOVEMENT_PUSH:
      return is_below ? _ ("Presses or push-ups balance much pulling.")
                      : _ ("Rows or pull-ups balance much pressing.");

    case CARRY_MOVEMENT_BENT_KNEE:
      return _ ("Bent-knee calf raises train the soleus, which straight knees train less.");

    case CARRY_MOVEMENT_SIDEWAYS:
    default:
      return _ ("Side planks, lateral lunges or rotations bring what running never does.");
    }
}

/**
 * carry_balance_advise_movement:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): which exercises would bring the share of a movement that is farthest from its
 *   target nearer to it, or %NULL if all are on target or too little is known
 */
char *
carry_balance_advise_movement (CarryBalance *balance)
{
  GListModel *movements;
  const char *advice = NULL;
  double farthest = 0.0;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), NULL);

  movements = carry_balance_get_movements (balance);
  for (guint i = 0; i < g_list_model_get_n_items (movements); i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_list_model_get_item (movements, i);
      const double share = carry_balance_movement_get_share (movement);
      const double below = carry_balance_movement_get_band_lo (movement) - share;
      const double above = share - carry_balance_movement_get_band_hi (movement);

      if (!carry_balance_movement_get_known (movement) || MAX (below, above) <= farthest)
        continue;

      farthest = MAX (below, above);
      advice = advise (carry_balance_movement_get_movement (movement), below > above);
    }

  return g_strdup (advice);
}

/**
 * carry_balance_advise_patterns:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): of which patterns there was no set in the whole time, or %NULL if there was of
 *   all or too little is known
 */
char *
carry_balance_advise_patterns (CarryBalance *balance)
{
  CarryTrainingGaps gaps = { 0 };
  g_autofree char *list = NULL;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), NULL);

  gaps.movements = carry_movement_gaps_find (&carry_balance_get_totals (balance)->movement) &
                   CARRY_MOVEMENT_GAPS_OF_PATTERNS;
  if (carry_training_gaps_is_empty (&gaps))
    return NULL;

  list = carry_training_gaps_list (&gaps);

  /* Translators: a list of patterns of movement such as “Hips, Trunk” */
  return g_strdup_printf (_ ("No hard set in this time: %s."), list);
}

/**
 * carry_balance_advise_sides:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): what to do if one side did clearly less, else %NULL
 */
char *
carry_balance_advise_sides (CarryBalance *balance)
{
  double share = 0.0;
  gboolean known;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), NULL);

  known = carry_side_balance_get_difference (carry_balance_get_sides (balance), &share);
  if (carry_side_state_of (known, share) != CARRY_SIDE_STATE_UNEVEN)
    return NULL;

  return g_strdup (share > 0.0 ? _ ("Start with the left side, and do one set more of it.")
                               : _ ("Start with the right side, and do one set more of it."));
}

/* The mean load of the weeks before the week of today, in AU; FALSE if they are too few. */
static gboolean
find_usual (CarryBalance *balance, double *load)
{
  CarryBalanceHistory *history = carry_balance_get_history (balance);
  double sum = 0.0;
  guint now;

  if (!carry_balance_history_find (history, carry_balance_get_today (balance), &now) || now < USUAL_WEEKS)
    return FALSE;

  for (guint i = now - USUAL_WEEKS; i < now; i++)
    sum += carry_balance_week_get_load (carry_balance_history_get_nth (history, i));

  *load = sum / USUAL_WEEKS;

  return sum > 0.0;
}

/**
 * carry_balance_advise_load:
 * @balance: a balance
 *
 * Returns: (transfer full) (nullable): how this week stands beside the four before it, and what follows from it; %NULL
 *   if these are not known or not compared, as a part of this week is still to come and only what was done counts
 */
char *
carry_balance_advise_load (CarryBalance *balance)
{
  CarryBalanceWeek *week;
  double usual, part;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), NULL);

  week = carry_balance_get_this_week (balance);
  if (week == NULL || carry_balance_week_get_counted (week) != CARRY_COUNTED_BOTH ||
      !find_usual (balance, &usual))
    return NULL;

  part = carry_balance_week_get_load (week) / usual;
  if (part > AS_USUAL_HI)
    /* Translators: how much more than usual, in percent */
    return g_strdup_printf (
        _ ("This week asks %.0f%% more than the four before it: make it shorter, or the next one easier."),
        (part - 1.0) * PERCENT);
  if (part < AS_USUAL_LO)
    /* Translators: how much less than usual, in percent */
    return g_strdup_printf (_ ("This week asks %.0f%% less than the four before it: time to recover."),
                            (1.0 - part) * PERCENT);

  return g_strdup (_ ("This week asks about as much as the four before it."));
}
