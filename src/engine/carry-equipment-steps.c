/* carry-equipment-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-equipment-steps.h"

#include "carry-load-form.h"

/* What gyms have, where the runner does not say (grade D, ours), in kg. */
#define HEAVIEST_BARBELL 300.0
#define HEAVIEST_DUMBBELL 50.0
#define KETTLEBELL_STEP 4.0
#define HEAVIEST_KETTLEBELL 48.0
#define MACHINE_STEP 2.5
#define HEAVIEST_MACHINE 250.0

#define MACHINES (CARRY_BIT (CARRY_EQUIPMENT_MACHINE) | CARRY_BIT (CARRY_EQUIPMENT_CABLE))

/**
 * carry_equipment_steps_new:
 * @athlete: the runner
 * @exercise: an exercise
 *
 * Finds the loads that the exercise can be done with: on a bar if there is one, else with dumbbells, kettlebells or a
 * machine.
 *
 * Returns: (transfer full) (nullable): the loads, lightest first; %NULL if no load is named in it
 */
CarryLoadSteps *
carry_equipment_steps_new (CarryAthlete *athlete, CarryExercise *exercise)
{
  const guint usable = carry_load_form_find_equipment (exercise, athlete);
  const double heaviest = carry_athlete_get_heaviest_dumbbell (athlete);
  const double step = carry_athlete_get_dumbbell_step (athlete);
  /* Where nothing at all is fine, no load is one of the loads. */
  const gboolean without = (usable & CARRY_BIT (CARRY_EQUIPMENT_NONE)) != 0;

  if (carry_equipment_steps_are_of_bar (athlete, exercise))
    return carry_load_steps_new_even (carry_athlete_get_barbell_weight (athlete), HEAVIEST_BARBELL,
                                      carry_athlete_get_barbell_step (athlete));
  if ((usable & CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL)) != 0)
    return carry_load_steps_new_even (without ? 0 : step, heaviest > step ? heaviest : HEAVIEST_DUMBBELL,
                                      step);
  if ((usable & CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL)) != 0)
    return carry_load_steps_new_even (without ? 0 : KETTLEBELL_STEP, HEAVIEST_KETTLEBELL, KETTLEBELL_STEP);
  if ((usable & MACHINES) != 0)
    return carry_load_steps_new_even (MACHINE_STEP, HEAVIEST_MACHINE, MACHINE_STEP);

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
