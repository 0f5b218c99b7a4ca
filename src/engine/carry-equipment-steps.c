/* carry-equipment-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-equipment-steps.h"

#include "carry-load-form.h"
#include "carry-measure.h"
#include "carry-plate-rack.h"

#include <math.h>

/* What gyms have, where the runner does not say (grade D, ours), in kg. */
#define HEAVIEST_BARBELL 300.0
#define HEAVIEST_DUMBBELL 50.0
#define KETTLEBELL_STEP 4.0
#define HEAVIEST_KETTLEBELL 48.0 /* as the last of KETTLEBELLS_LB */
#define MACHINE_STEP 2.5
#define HEAVIEST_MACHINE 250.0

#define MACHINES (CARRY_BIT (CARRY_EQUIPMENT_MACHINE) | CARRY_BIT (CARRY_EQUIPMENT_CABLE))

/* Plates and dumbbells in pounds come in fives. A weight that was said in pounds is whole, or a number of plates of 2.5. */
#define USUAL_POUNDS 5.0
#define FINEST_POUNDS 2.5
#define POUND_TOLERANCE 0.02 /* lb */

/* Kettlebells come in steps of 4 kg in America, too, and bear these marks there, in lb. A runner who types what stands on
 * the bell has named one of them, and the next is heavier by what they read (grade D, ours). */
static const double KETTLEBELLS_LB[] = { 9, 18, 26, 35, 44, 53, 62, 70, 79, 88, 97, 106 };

/* What a weight is where things weigh pounds: 20 kg stand for the bar of 45 lb, 2.5 kg for a step of 5 lb. */
static double
fit_units (CarryAthlete *athlete, double kilograms)
{
  const double pounds = kilograms / CARRY_KILOGRAMS_PER_POUND;

  if (carry_athlete_get_units (athlete) != CARRY_UNITS_IMPERIAL ||
      fabs (pounds - round (pounds)) <= POUND_TOLERANCE ||
      fabs (pounds - round (pounds / FINEST_POUNDS) * FINEST_POUNDS) <= POUND_TOLERANCE)
    return kilograms;

  return MAX (round (pounds / USUAL_POUNDS), 1) * USUAL_POUNDS * CARRY_KILOGRAMS_PER_POUND;
}

/**
 * carry_equipment_steps_get_bar:
 * @athlete: the runner
 *
 * Returns: what their bar weighs, in kg; for one who counts in pounds and has said nothing else, 45 lb
 */
double
carry_equipment_steps_get_bar (CarryAthlete *athlete)
{
  return fit_units (athlete, carry_athlete_get_barbell_weight (athlete));
}

/* What the runner's plates make of the bar, no finer than the step that they want. As long as the plates are the usual
 * ones nobody has counted them, and a gym has more. */
static CarryLoadSteps *
create_bar_steps (CarryAthlete *athlete)
{
  const double bar = carry_equipment_steps_get_bar (athlete);
  const double step = fit_units (athlete, carry_athlete_get_barbell_step (athlete));
  const guint rack = carry_athlete_get_plates (athlete);
  CarryPlate plates[CARRY_N_PLATE_SIZES];
  g_autoptr (CarryLoadSteps) all = NULL;
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (double));

  if (rack == CARRY_USUAL_PLATES)
    return carry_load_steps_new_even (bar, HEAVIEST_BARBELL, step);

  all = carry_load_steps_new_barbell (
      bar, plates, carry_plate_rack_list (rack, carry_athlete_get_units (athlete), plates));
  for (guint i = 0; i < carry_load_steps_get_n (all); i++)
    {
      const double load = carry_load_steps_get (all, i);

      if (kept->len == 0 || load - g_array_index (kept, double, kept->len - 1) >= step - CARRY_LOAD_TOLERANCE)
        g_array_append_val (kept, load);
    }

  return carry_load_steps_new_sizes ((gpointer)kept->data, kept->len);
}

/* @without: whether none at all is one of them */
static CarryLoadSteps *
create_kettlebell_steps (CarryUnits units, gboolean without)
{
  double sizes[G_N_ELEMENTS (KETTLEBELLS_LB) + 1] = { 0 };

  if (units != CARRY_UNITS_IMPERIAL)
    return carry_load_steps_new_even (without ? 0 : KETTLEBELL_STEP, HEAVIEST_KETTLEBELL, KETTLEBELL_STEP);

  for (guint i = 0; i < G_N_ELEMENTS (KETTLEBELLS_LB); i++)
    sizes[i + 1] = KETTLEBELLS_LB[i] * CARRY_KILOGRAMS_PER_POUND;

  return without ? carry_load_steps_new_sizes (sizes, G_N_ELEMENTS (sizes))
                 : carry_load_steps_new_sizes (sizes + 1, G_N_ELEMENTS (KETTLEBELLS_LB));
}

/**
 * carry_equipment_steps_new:
 * @athlete: the runner
 * @exercise: an exercise
 *
 * Finds the loads that the exercise can be done with: on a bar, with the plates that the runner owns, if there is one, else
 * with dumbbells, kettlebells or a machine.
 *
 * Returns: (transfer full) (nullable): the loads, lightest first; %NULL if no load is named in it
 */
CarryLoadSteps *
carry_equipment_steps_new (CarryAthlete *athlete, CarryExercise *exercise)
{
  const guint usable = carry_load_form_find_equipment (exercise, athlete);
  const double heaviest = carry_athlete_get_heaviest_dumbbell (athlete);
  const double step = fit_units (athlete, carry_athlete_get_dumbbell_step (athlete));
  const double stack = fit_units (athlete, MACHINE_STEP);
  /* Where nothing at all is fine, no load is one of the loads. */
  const gboolean without = (usable & CARRY_BIT (CARRY_EQUIPMENT_NONE)) != 0;

  if (carry_equipment_steps_are_of_bar (athlete, exercise))
    return create_bar_steps (athlete);
  if ((usable & CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL)) != 0)
    return carry_load_steps_new_even (without ? 0 : step, heaviest > step ? heaviest : HEAVIEST_DUMBBELL,
                                      step);
  if ((usable & CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL)) != 0)
    return create_kettlebell_steps (carry_athlete_get_units (athlete), without);
  if ((usable & MACHINES) != 0)
    return carry_load_steps_new_even (stack, HEAVIEST_MACHINE, stack);

  return NULL;
}

/**
 * carry_equipment_steps_are_of_bar:
 * @athlete: the runner
 * @exercise: an exercise
 *
 * Returns: whether the loads of carry_equipment_steps_new() are those of a bar on which plates are put
 */
gboolean
carry_equipment_steps_are_of_bar (CarryAthlete *athlete, CarryExercise *exercise)
{
  return carry_load_form_of (exercise, athlete).implement == CARRY_IMPLEMENT_BAR;
}
