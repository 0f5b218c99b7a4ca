/* carry-periodiser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-periodiser.h"

/* From races to phases, backwards from each main race. What gives way when time is short, in this order:
 *
 *  1. the off-season,
 *  2. the in-season phase,
 *  3. the build phase, all of it when it would be shorter than four weeks,
 *  4. the base phase, down to three weeks; less time than that is spent in season, holding what is there,
 *  5. the transition beyond its first week,
 *  6. the second week of the taper,
 *  7. the first week of the transition,
 *  8. the last week of the taper: it is left out only when the next week has a race again.
 *
 * Onboarding gives way to nothing but taper and transition: technique comes before load. Soon after a main race
 * there is strength to go on with: build comes before base. Beginners need the off-season before heavy weights.
 * Lengths of phases: grade C, what the training studies and coaches use. */

#define LONGEST_RUNWAY 31u /* off-season 8, base 12, build 8, in season 3 */
#define LONGEST_CYCLE 28u  /* the same without the in-season phase */
#define SHORTEST_BEFORE_RACING 10u
#define MOST_RACING_WEEKS 16u
#define N_TRAINING 4u

/* Training phases in the order in which they follow each other. */
static const CarryPhase training[N_TRAINING] = { CARRY_PHASE_OFF_SEASON, CARRY_PHASE_BASE, CARRY_PHASE_BUILD,
                                                 CARRY_PHASE_IN_SEASON };

typedef enum
{
  OFF,
  BASE,
  BUILD,
  RACING,
} Training;

/* Lengthens a phase to @to weeks, as far as there is time, if that makes it at least @least weeks long. */
typedef struct
{
  Training phase;
  guint least;
  guint to;
  gboolean after_build; /* only if there is a build phase */
} Step;

static const Step for_trained[] = {
  { BASE, 3, 6, FALSE },  { BUILD, 4, 4, FALSE }, { BASE, 3, 7, FALSE }, { BUILD, 4, 5, TRUE },
  { RACING, 2, 2, TRUE }, { BASE, 3, 8, FALSE },  { BUILD, 4, 6, TRUE }, { RACING, 2, 3, TRUE },
  { OFF, 4, 4, TRUE },    { BASE, 3, 9, FALSE },  { BUILD, 4, 7, TRUE }, { OFF, 4, 6, TRUE },
  { BASE, 3, 10, FALSE }, { OFF, 4, 8, TRUE },    { BUILD, 4, 8, TRUE }, { BASE, 3, 12, FALSE },
};

static const Step for_beginner[] = {
  { OFF, 1, 4, FALSE },  { BASE, 4, 6, FALSE },  { BUILD, 4, 4, FALSE }, { RACING, 2, 2, TRUE },
  { BASE, 4, 8, FALSE }, { OFF, 1, 6, FALSE },   { BUILD, 4, 6, TRUE },  { RACING, 2, 3, TRUE },
  { OFF, 1, 8, FALSE },  { BASE, 4, 12, FALSE }, { BUILD, 4, 8, TRUE },
};

static const Step after_race[] = {
  { BUILD, 4, 4, FALSE }, { RACING, 1, 2, TRUE }, { BASE, 3, 6, TRUE },
  { BUILD, 4, 6, TRUE },  { RACING, 1, 3, TRUE }, { BASE, 3, 8, TRUE },
  { OFF, 4, 8, TRUE },    { BASE, 3, 12, TRUE },  { BUILD, 4, 8, TRUE },
};

/* One round of a long time before a race, or after the last one. */
static const Step for_cycle[] = {
  { OFF, 1, 4, FALSE }, { BASE, 1, 8, FALSE },  { BUILD, 1, 6, FALSE },
  { OFF, 1, 8, FALSE }, { BASE, 1, 12, FALSE }, { BUILD, 1, 8, FALSE },
};

typedef struct
{
  const CarryPeriodProblem *problem;
  GArray *periods;
  guint onboarding; /* weeks still needed */
  gboolean had_base;
} Division;

static guint
position (const Division *self)
{
  const CarryPeriod *last;

  if (self->periods->len == 0)
    return 0;

  last = &g_array_index (self->periods, CarryPeriod, self->periods->len - 1);

  return last->first + last->n_weeks;
}

static void
append (Division *self, CarryPhase phase, guint n_weeks, int target)
{
  const CarryPeriod period = { phase, position (self), n_weeks, target };

  if (n_weeks == 0)
    return;

  g_array_append_val (self->periods, period);
  if (phase == CARRY_PHASE_BASE)
    self->had_base = TRUE;
}

/* Shares @n_weeks among the training phases; answers those that found no place. */
static guint
share (const Step *steps, gsize n_steps, guint n_weeks, guint lengths[N_TRAINING])
{
  for (gsize i = 0; i < n_steps && n_weeks > 0; i++)
    {
      const Step *step = &steps[i];
      const guint length = lengths[step->phase];
      const guint reached = MIN (step->to, length + n_weeks);

      if (reached <= length || reached < step->least || (step->after_build && lengths[BUILD] == 0))
        continue;

      lengths[step->phase] = reached;
      n_weeks -= reached - length;
    }

  return n_weeks;
}

static void
append_training (Division *self, const guint lengths[N_TRAINING], int target)
{
  for (guint i = 0; i < N_TRAINING; i++)
    append (self, training[i], lengths[i], target);
}

/* Rounds of off-season, base and build for a time that is too long for one. */
static void
append_cycles (Division *self, guint n_weeks, guint n_cycles, int target)
{
  for (guint i = 0; i < n_cycles; i++)
    {
      const guint length = n_weeks / (n_cycles - i);
      guint lengths[N_TRAINING] = { 0 };

      lengths[RACING] = share (for_cycle, G_N_ELEMENTS (for_cycle), length, lengths);
      append_training (self, lengths, target);
      n_weeks -= length;
    }
}

/* The training between transition and taper. */
static void
train (Division *self, guint n_weeks, guint racing_weeks, gboolean soon, int target)
{
  const guint onboarding = MIN (self->onboarding, n_weeks);
  const gboolean beginner = self->problem->beginner && !self->had_base;
  guint lengths[N_TRAINING] = { 0 };

  append (self, CARRY_PHASE_ONBOARDING, onboarding, target);
  self->onboarding -= onboarding;
  n_weeks -= onboarding;
  if (n_weeks > SHORTEST_BEFORE_RACING)
    lengths[RACING] = MIN (MIN (racing_weeks, MOST_RACING_WEEKS), n_weeks - SHORTEST_BEFORE_RACING);
  n_weeks -= lengths[RACING];

  if (n_weeks > LONGEST_RUNWAY)
    {
      const guint n_cycles = 1 + (n_weeks - LONGEST_RUNWAY + LONGEST_CYCLE - 1) / LONGEST_CYCLE;
      const guint last = MAX (n_weeks / n_cycles, n_weeks - (n_cycles - 1) * LONGEST_CYCLE);

      append_cycles (self, n_weeks - last, n_cycles - 1, target);
      n_weeks = last;
      lengths[RACING] += share (for_trained, G_N_ELEMENTS (for_trained), n_weeks, lengths);
    }
  else if (beginner)
    lengths[RACING] += share (for_beginner, G_N_ELEMENTS (for_beginner), n_weeks, lengths);
  else if (soon)
    lengths[RACING] += share (after_race, G_N_ELEMENTS (after_race), n_weeks, lengths);
  else
    lengths[RACING] += share (for_trained, G_N_ELEMENTS (for_trained), n_weeks, lengths);

  append_training (self, lengths, target);
}

/* The weeks up to and with a target. */
static void
lead_to (Division *self, guint index, guint wanted_transition)
{
  const CarryPeriodTarget *target = &self->problem->targets[index];
  const int before = index > 0 ? (int)index - 1 : -1;
  guint rest = target->week - position (self);
  guint taper = 0, transition = 0, more;

  if (target->peak && rest > 0)
    {
      taper++;
      rest--;
    }
  transition = MIN (MIN (wanted_transition, 1), rest);
  rest -= transition;
  if (taper > 0 && rest > (transition > 0 ? 0 : 1))
    {
      taper++;
      rest--;
    }
  more = MIN (wanted_transition - transition, rest);
  transition += more;
  rest -= more;

  append (self, CARRY_PHASE_TRANSITION, transition, before);
  train (self, target->peak ? rest : rest + 1, target->racing_weeks, wanted_transition > 0, (int)index);
  append (self, CARRY_PHASE_TAPER, taper, (int)index);
  if (target->peak)
    append (self, CARRY_PHASE_RACE_WEEK, 1, (int)index);
}

/**
 * carry_periodiser_divide:
 * @problem: the weeks of main races, and what the runner needs
 *
 * Divides a season into phases: for each main race base, build and in-season phases, a taper of two weeks and the
 * week of the race, then the transition. A beginner starts with onboarding. When time is short, phases give way
 * in a fixed order; a time that is too long for one round of phases gets several.
 *
 * The taper of two weeks: Bosquet et al. 2007, Med Sci Sports Exerc 39:1358 (running volume; grade A).
 *
 * Returns: (transfer full) (element-type CarryPeriod): the phases, which cover each week once
 */
GArray *
carry_periodiser_divide (const CarryPeriodProblem *problem)
{
  Division self = { problem, g_array_new (FALSE, FALSE, sizeof (CarryPeriod)), problem->onboarding_weeks,
                    FALSE };
  guint transition = problem->transition_weeks;
  guint left;

  for (guint i = 0; i < problem->n_targets; i++)
    {
      g_return_val_if_fail (problem->targets[i].week < problem->n_weeks, self.periods);
      g_return_val_if_fail (problem->targets[i].week >= position (&self), self.periods);

      lead_to (&self, i, transition);
      transition = problem->targets[i].transition_weeks;
    }

  left = problem->n_weeks - position (&self);
  append (&self, CARRY_PHASE_TRANSITION, MIN (transition, left), (int)problem->n_targets - 1);
  left = problem->n_weeks - position (&self);
  append (&self, CARRY_PHASE_ONBOARDING, MIN (self.onboarding, left), -1);
  left = problem->n_weeks - position (&self);
  append_cycles (&self, left, (left + LONGEST_CYCLE - 1) / LONGEST_CYCLE, -1);

  return self.periods;
}
