/* carry-residual-fatigue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-residual-fatigue.h"

#include "carry-load.h"
#include "carry-region-sets.h"
#include "carry-run-demand.h"

#include <math.h>

/* Factors of our model (grade D; that new work tires more is grade B). */
#define NOVELTY_FACTOR 1.6
#define ECCENTRIC_FACTOR 1.3
#define ECCENTRIC_SHARE 0.3
#define LEAST_VOLUME 0.4
#define MOST_VOLUME 1.6

/* Our numbers for runs (grade D): a load of 600 AU, as of two and a half hours easy, leaves as much as a usual
 * heavy session. The time constant is 4 hours, and 1 more for each 40 AU, from 8 to 48 hours. So 5 % are left of
 * an easy hour after 26 hours, of intervals after 2 days, of a marathon after 6. */
#define RUN_LOAD_OF_ONE 600.0
#define RUN_BASE_HOURS 4.0
#define RUN_LOAD_PER_HOUR 40.0
#define RUN_LEAST_HOURS 8.0
#define RUN_MOST_HOURS 48.0

/**
 * carry_residual_fatigue_get_decline:
 * @hours: hours since a session ended
 * @time_constant: hours in which 63 % of it fade, such as %CARRY_RESIDUAL_HOURS
 *
 * Gets what is left of fatigue: e^(−@hours / @time_constant). With 24 hours: 0.78 after 6 hours, 0.37 after 24,
 * 0.14 after 48.
 *
 * Source: ours (grade D), fitted by eye to Doma and Deakin 2013, Appl Physiol Nutr Metab 38:651, Doma et al.
 * 2015, Res Q Exerc Sport 86:387, and Doma et al. 2019, Sports Med Open.
 *
 * Returns: the share that is left, 0 before the session ended
 */
double
carry_residual_fatigue_get_decline (double hours, double time_constant)
{
  if (!(hours >= 0.0) || !(time_constant > 0.0))
    return 0.0;

  return exp (-hours / time_constant);
}

/**
 * carry_residual_fatigue_get_volume_factor:
 * @hard_sets: hard sets for the legs in a session
 *
 * Returns: the sets beside 12, not under 0.4 nor over 1.6 (grade D); 0 without any
 */
double
carry_residual_fatigue_get_volume_factor (double hard_sets)
{
  if (!(hard_sets > 0.0))
    return 0.0;

  return CLAMP (hard_sets / CARRY_USUAL_LEG_SETS, LEAST_VOLUME, MOST_VOLUME);
}

/**
 * carry_residual_fatigue_get_eccentric_factor:
 * @share: share of the sets in which the muscles mostly brake, 0 to 1
 *
 * Returns: 1.3 from 30 % on, else 1 (grade D)
 */
double
carry_residual_fatigue_get_eccentric_factor (double share)
{
  return share >= ECCENTRIC_SHARE ? ECCENTRIC_FACTOR : 1.0;
}

/**
 * carry_residual_fatigue_get_novelty_factor:
 * @new_work: whether the session falls into the first two weeks of lifting, or of lifting again after more than
 *   three weeks without
 *
 * Gets how much more new work tires: that it does is known as the repeated-bout effect; how much is ours
 * (grade D).
 *
 * Returns: the factor
 */
double
carry_residual_fatigue_get_novelty_factor (gboolean new_work)
{
  return new_work ? NOVELTY_FACTOR : 1.0;
}

/**
 * carry_residual_fatigue_get_run_hours:
 * @load: load of a run in AU
 *
 * Gets how slowly the legs recover from a run: a usual one is gone within a day (Doma et al. 2019, Sports Med),
 * longer and harder ones take longer. The numbers are ours (grade D).
 *
 * Returns: the time constant in hours
 */
double
carry_residual_fatigue_get_run_hours (double load)
{
  return CLAMP (RUN_BASE_HOURS + load / RUN_LOAD_PER_HOUR, RUN_LEAST_HOURS, RUN_MOST_HOURS);
}

/* How much of the fatigue of heavy lifting a session of a kind leaves. Source: the points of our rule on what is
 * left at a key run, 6, 5 and 4 (grade D). */
static double
get_kind_factor (CarryStrengthKind kind)
{
  switch (kind)
    {
    case CARRY_STRENGTH_HEAVY:
      return 1.0;

    case CARRY_STRENGTH_EXPLOSIVE:
      return 5.0 / 6.0;

    case CARRY_STRENGTH_MODERATE:
      return 4.0 / 6.0;

    case CARRY_STRENGTH_UPPER:
    case CARRY_STRENGTH_CORE:
    case CARRY_STRENGTH_REHAB:
    default:
      return 0.0;
    }
}

static gboolean
works_legs (CarryExercise *exercise)
{
  const CarryRegion region = carry_exercise_get_region (exercise);

  return region == CARRY_REGION_LOWER || region == CARRY_REGION_FULL;
}

/**
 * carry_residual_fatigue_from_strength:
 * @session: a strength session
 * @new_work: whether it is new to the runner, see carry_residual_fatigue_get_novelty_factor()
 *
 * Gets what a session leaves: the factors of its kind, novelty, eccentric work and volume in the muscle group with
 * most sets, and less in the others, as their sets are fewer. Core and upper-body sessions leave nothing that the
 * rules reckon with. Of a session without exercises, or with none that the catalogue has, it is not known.
 *
 * Returns: the fatigue of its end
 */
CarryResidualFatigue
carry_residual_fatigue_from_strength (CarryStrengthSession *session, gboolean new_work)
{
  const double kind = get_kind_factor (carry_strength_session_get_kind (session));
  CarryResidualFatigue self = { .hours = CARRY_RESIDUAL_HOURS };
  CarryRegionSets count = { 0 };
  double sets = 0.0, braking = 0.0, most = 0.0, amount;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      CarryExercise *exercise = carry_item_get_exercise (item);
      const guint hard = carry_region_sets_count_hard_of (item);

      self.known |= carry_exercise_get_primary (exercise) != 0;
      if (!works_legs (exercise))
        continue;

      carry_region_sets_add (&count, item);
      sets += hard;
      if (carry_exercise_get_contraction (exercise) == CARRY_CONTRACTION_ECCENTRIC)
        braking += hard;
    }

  for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
    most = MAX (most, count.muscles[i]);
  if (!(most > 0.0))
    return self;

  amount = kind * carry_residual_fatigue_get_novelty_factor (new_work) *
           carry_residual_fatigue_get_eccentric_factor (braking / sets) *
           carry_residual_fatigue_get_volume_factor (sets);
  for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
    self.amounts[i] = amount * count.muscles[i] / most;

  return self;
}

/**
 * carry_residual_fatigue_from_run:
 * @run: a run, recorded or planned
 *
 * Gets what a run leaves: as much as its load is beside 600 AU, in each muscle group by what running asks of it,
 * see carry_run_demand_get(). Of cross-training it is not known.
 *
 * Source: ours (grade D).
 *
 * Returns: the fatigue of its end
 */
CarryResidualFatigue
carry_residual_fatigue_from_run (CarryRun *run)
{
  CarryRunPart parts[CARRY_RUN_MAX_PARTS];
  const guint n_parts = carry_run_part_split (run, parts);
  CarryResidualFatigue self = { .known = TRUE };
  double load = 0.0;

  for (guint i = 0; i < n_parts; i++)
    {
      const double part_load = carry_load_from_effort (parts[i].effort, parts[i].minutes);
      double demands[CARRY_N_MUSCLES];

      load += part_load;
      if (!carry_run_demand_get (&parts[i], demands))
        {
          self.known = FALSE;
          continue;
        }
      for (guint j = 0; j < CARRY_N_LEG_MUSCLES; j++)
        self.amounts[j] += part_load / RUN_LOAD_OF_ONE * demands[j];
    }
  self.hours = carry_residual_fatigue_get_run_hours (load);

  return self;
}
