/* carry-phase-dose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-phase-dose.h"

#include "carry-phase-table.h"

#define HARDEST_RPE 10

/* Sets of this load or lighter ones are light: they take more repetitions. */
#define LIGHT_PERCENT 75.0

/* One dose of the ranges of a row: of the rests the middle, of the contacts the most. */
static CarryPhaseDose
dose_of_row (const CarryPhaseRow *row)
{
  const CarryPhaseDose dose = {
    .sets = row->usual_sets,
    .reps_lo = row->reps.lo,
    .reps_hi = row->reps.hi,
    .percent_lo = row->percent.lo,
    .percent_hi = row->percent.hi,
    .reserve = row->usual_reserve,
    .rest_s = (row->rest_s.lo + row->rest_s.hi) / 2,
    .contacts = row->contacts.hi,
    .half_sets = row->half_sets,
  };

  return dose;
}

/**
 * carry_phase_dose_has_weights:
 * @equipment: what a runner has, as bits of #CarryEquipment
 *
 * Returns: whether exercises can be made heavier with it
 */
gboolean
carry_phase_dose_has_weights (guint equipment)
{
  return (equipment & (CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) |
                       CARRY_BIT (CARRY_EQUIPMENT_BARBELL))) != 0;
}

/**
 * carry_phase_dose_get:
 * @phase: where the runner is in the season
 * @level: how used to lifting they are
 *
 * Gets the dose of a phase. Beginners get no more than that of the first weeks, and runners who come back
 * from an injury no more than that of the return: technique before load.
 *
 * Returns: the dose
 */
CarryPhaseDose
carry_phase_dose_get (CarryPhase phase, CarryLevel level)
{
  const gboolean lighter_phase =
      phase == CARRY_PHASE_RACE_WEEK || phase == CARRY_PHASE_TRANSITION || phase == CARRY_PHASE_RETURN;
  const CarryPhaseDose first = dose_of_row (carry_phase_table_get (CARRY_PHASE_ONBOARDING, level));
  CarryPhaseDose dose;

  if (level == CARRY_LEVEL_RETURN)
    return dose_of_row (carry_phase_table_get (CARRY_PHASE_RETURN, level));
  if (level == CARRY_LEVEL_NOVICE && !lighter_phase)
    return first;

  dose = dose_of_row (carry_phase_table_get (phase, level));
  if (level == CARRY_LEVEL_NOVICE)
    dose.percent_hi = MIN (dose.percent_hi, first.percent_hi);

  return dose;
}

static void
set_target (CarryDose *dose, CarryTarget target, double lo, double hi)
{
  dose->target = target;
  dose->target_lo = lo;
  dose->target_hi = hi;
}

static void
set_reps (CarryDose *dose, guint lo, guint hi)
{
  if (dose->amount != CARRY_AMOUNT_REPS)
    return;

  dose->amount_lo = lo;
  dose->amount_hi = hi;
}

/* Loads in percent: what exercise and phase have in common. A phase that is heavier than the exercise should
 * ever be leaves it at its own load and repetitions; a phase that is lighter decides. */
static void
apply_percent (const CarryPhaseDose *self, CarryDose *dose, gboolean main_exercise)
{
  const double own_lo = dose->target_lo, own_hi = MAX (dose->target_hi, dose->target_lo);

  if (own_hi <= self->percent_lo)
    return;

  if (own_lo > self->percent_hi)
    {
      set_target (dose, CARRY_TARGET_PERCENT, MIN (self->percent_lo, own_lo), self->percent_hi);
      set_reps (dose, self->reps_lo, self->reps_hi);
    }
  else
    {
      set_target (dose, CARRY_TARGET_PERCENT, MAX (own_lo, self->percent_lo), MIN (own_hi, self->percent_hi));

      /* Nobody does threes on one leg. */
      if (main_exercise && !dose->per_side)
        set_reps (dose, self->reps_lo, self->reps_hi);
    }

  if (main_exercise)
    dose->rest_s = self->rest_s;
}

/* Loads by feel: as near to the limit as the phase wants, in the exercise's own repetitions unless the phase
 * asks for more. */
static void
apply_effort (const CarryPhaseDose *self, CarryDose *dose)
{
  const double rpe = HARDEST_RPE - (double)self->reserve;

  set_target (dose, CARRY_TARGET_RPE, rpe, rpe);

  if (dose->amount == CARRY_AMOUNT_REPS && self->percent_hi <= LIGHT_PERCENT &&
      self->reps_lo > dose->amount_lo)
    set_reps (dose, self->reps_lo, MAX (self->reps_lo, MIN (self->reps_hi, dose->amount_hi + 2)));
}

static void
limit_contacts (const CarryPhaseDose *self, CarryDose *dose)
{
  const guint per_set = MAX (dose->contacts / dose->sets, 1);

  if (dose->contacts <= self->contacts)
    return;

  dose->sets = MAX (self->contacts / per_set, 1);
  dose->contacts = dose->sets * per_set;
}

/**
 * carry_phase_dose_apply:
 * @self: the dose of a phase
 * @exercise: an exercise
 * @main_exercise: %TRUE for what the session is about, %FALSE for what comes along
 * @has_weights: whether the runner has something to make the exercise heavier
 *
 * Fits the exercise's own dose to the phase: sets, load, repetitions, rest and contacts. Tempo and sides stay
 * as the exercise wants them.
 *
 * Returns: (transfer full): the prescription
 */
CarryPrescription *
carry_phase_dose_apply (const CarryPhaseDose *self,
                        CarryExercise *exercise,
                        gboolean main_exercise,
                        gboolean has_weights)
{
  CarryDose dose = *carry_prescription_get_dose (carry_exercise_get_dose (exercise));
  const gboolean light = self->percent_hi <= LIGHT_PERCENT;

  dose.sets =
      main_exercise ? self->sets : MIN (self->half_sets ? (dose.sets + 1) / 2 : dose.sets, self->sets);

  if (dose.contacts > 0)
    {
      dose.sets = carry_prescription_get_dose (carry_exercise_get_dose (exercise))->sets;
      limit_contacts (self, &dose);
    }
  else if (dose.target == CARRY_TARGET_PERCENT)
    apply_percent (self, &dose, main_exercise);
  else if (dose.target == CARRY_TARGET_RPE || (dose.target == CARRY_TARGET_RM && light) ||
           (main_exercise && dose.target == CARRY_TARGET_BODY_WEIGHT && has_weights))
    apply_effort (self, &dose);

  return carry_prescription_new (&dose);
}

/**
 * carry_phase_dose_limit:
 * @self: the dose of a phase or session
 * @dose: a dose that was made for another
 *
 * Makes a dose no harder than @self: ground contacts, load and effort. Its sets and repetitions stay, but for those
 * whose contacts are too many.
 */
void
carry_phase_dose_limit (const CarryPhaseDose *self, CarryDose *dose)
{
  const double rpe = HARDEST_RPE - (double)self->reserve;
  double hardest = G_MAXDOUBLE;

  g_return_if_fail (self != NULL && dose != NULL);

  limit_contacts (self, dose);

  if (dose->target == CARRY_TARGET_RM && self->percent_hi <= LIGHT_PERCENT)
    set_target (dose, CARRY_TARGET_RPE, rpe, rpe);

  if (dose->target == CARRY_TARGET_PERCENT)
    hardest = self->percent_hi;
  else if (dose->target == CARRY_TARGET_RPE)
    hardest = rpe;

  dose->target_lo = MIN (dose->target_lo, hardest);
  dose->target_hi = MIN (dose->target_hi, hardest);
}

/**
 * carry_phase_dose_find_phase:
 * @phase: where the runner is in the season
 * @level: how used to lifting they are
 *
 * Finds the phase that doses come from: beginners train as in the first weeks and who comes back from an injury as
 * in the return, but for the phases that are lighter still.
 *
 * Returns: the phase
 */
CarryPhase
carry_phase_dose_find_phase (CarryPhase phase, CarryLevel level)
{
  const gboolean lighter_phase =
      phase == CARRY_PHASE_RACE_WEEK || phase == CARRY_PHASE_TRANSITION || phase == CARRY_PHASE_RETURN;

  if (level == CARRY_LEVEL_RETURN)
    return CARRY_PHASE_RETURN;

  return level == CARRY_LEVEL_NOVICE && !lighter_phase ? CARRY_PHASE_ONBOARDING : phase;
}

/**
 * carry_phase_dose_prescribe:
 * @exercise: an exercise
 * @phase: where the runner is in the season
 * @level: how used to lifting they are
 * @main_exercise: %TRUE for what the session is about, %FALSE for what comes along
 * @has_weights: whether the runner has something to make the exercise heavier
 *
 * Gets the dose of an exercise in a phase: what the catalogue names for it, else what follows from the doses of
 * the exercise and of the phase.
 *
 * Returns: (transfer full) (nullable): the prescription, or %NULL where the exercise is left out of the phase
 */
CarryPrescription *
carry_phase_dose_prescribe (
    CarryExercise *exercise, CarryPhase phase, CarryLevel level, gboolean main_exercise, gboolean has_weights)
{
  CarryPrescription *own;
  CarryPhaseDose dose;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  if (carry_exercise_get_phase_dose (exercise, carry_phase_dose_find_phase (phase, level), &own))
    return own != NULL ? carry_prescription_ref (own) : NULL;

  dose = carry_phase_dose_get (phase, level);

  return carry_phase_dose_apply (&dose, exercise, main_exercise, has_weights);
}

/**
 * carry_phase_dose_prescribe_for:
 * @exercise: an exercise
 * @phase: a phase of training
 * @athlete: the runner: how used to lifting they are and what they have
 *
 * As carry_phase_dose_prescribe(), for an exercise on its own. The main exercise of a session is the heavy one.
 *
 * Returns: (transfer full) (nullable): the prescription, or %NULL where the exercise is left out of the phase
 */
CarryPrescription *
carry_phase_dose_prescribe_for (CarryExercise *exercise, CarryPhase phase, CarryAthlete *athlete)
{
  gboolean heavy;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  heavy =
      carry_exercise_get_strength_kind (exercise, carry_exercise_get_dose (exercise)) == CARRY_STRENGTH_HEAVY;

  return carry_phase_dose_prescribe (exercise, phase, carry_athlete_get_level (athlete), heavy,
                                     carry_phase_dose_has_weights (carry_athlete_get_equipment (athlete)));
}
