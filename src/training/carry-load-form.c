/* carry-load-form.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-load-form.h"

#include "carry-measure.h"
#include "carry-number-text.h"

#include <glib/gi18n.h>
#include <math.h>

#define BARS                                                                                                 \
  (CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_TRAPBAR) |                               \
   CARRY_BIT (CARRY_EQUIPMENT_SMITH))
#define HAND_WEIGHTS (CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL))
#define MACHINES (CARRY_BIT (CARRY_EQUIPMENT_MACHINE) | CARRY_BIT (CARRY_EQUIPMENT_CABLE))

/**
 * carry_load_form_find_equipment:
 * @exercise: an exercise
 * @athlete: (nullable): the runner; %NULL for one who has everything
 *
 * Returns: a set of #CarryEquipment: all of what the exercise can be done with that the runner has; of what they have
 *   nothing for, everything
 */
guint
carry_load_form_find_equipment (CarryExercise *exercise, CarryAthlete *athlete)
{
  const guint all = athlete != NULL ? carry_athlete_get_equipment (athlete) : G_MAXUINT;
  guint usable = 0;

  for (guint i = 0; i < CARRY_MAX_EQUIPMENT_GROUPS; i++)
    {
      const guint group = carry_exercise_get_equipment (exercise, i);

      usable |= (group & all) != 0 ? group & all : group;
    }

  return usable;
}

/**
 * carry_load_form_of:
 * @exercise: an exercise
 * @athlete: (nullable): the runner; %NULL for one who has everything and counts in kilograms
 *
 * Decides what a load of the exercise is the weight of. Where there is a bar for it, it is the bar; else each of two,
 * where the exercise holds its weights in pairs and it is not a machine that they would stand in for; else one thing.
 *
 * Returns: how its loads are said
 */
CarryLoadForm
carry_load_form_of (CarryExercise *exercise, CarryAthlete *athlete)
{
  CarryLoadForm self = { 0 };
  guint usable;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), self);

  usable = carry_load_form_find_equipment (exercise, athlete);
  self.units = athlete != NULL ? carry_athlete_get_units (athlete) : CARRY_UNITS_METRIC;
  if ((usable & BARS) != 0)
    self.implement = CARRY_IMPLEMENT_BAR;
  else if (carry_exercise_get_facts (exercise)->paired &&
           ((usable & HAND_WEIGHTS) != 0 || (usable & MACHINES) == 0))
    self.implement = CARRY_IMPLEMENT_PAIR;
  self.kettlebells = (usable & HAND_WEIGHTS) == CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL);

  return self;
}

/* Takes the weight. */
static char *
say_pair (CarryLoadForm self, char *weight)
{
  g_autofree char *owned = weight;

  if (self.implement != CARRY_IMPLEMENT_PAIR)
    return g_steal_pointer (&owned);

  /* Translators: the load of an exercise that is done with two dumbbells; %s is the weight of each: “2 × 14 kg” */
  return carry_number_text_take (g_strdup_printf (C_ ("load of a pair", "2 × %s"), owned));
}

/**
 * carry_load_form_format:
 * @self: how loads are said
 * @load_kg: a load, in kg
 *
 * Returns: (transfer full): “62.5 kg” or “2 × 14 kg”
 */
char *
carry_load_form_format (CarryLoadForm self, double load_kg)
{
  return say_pair (self, carry_format_weight (load_kg, self.units));
}

/**
 * carry_load_form_format_range:
 * @self: how loads are said
 * @lo_kg: a load, in kg
 * @hi_kg: a load, not lighter
 *
 * Returns: (transfer full): “60 kg–65 kg” or “2 × 12 kg–14 kg”; one load where both are said alike
 */
char *
carry_load_form_format_range (CarryLoadForm self, double lo_kg, double hi_kg)
{
  g_autofree char *lo = carry_format_weight (lo_kg, self.units);
  g_autofree char *hi = carry_format_weight (hi_kg, self.units);

  if (g_str_equal (lo, hi))
    return say_pair (self, g_steal_pointer (&hi));

  /* Translators: from one weight to another, “60 kg–65 kg” */
  return say_pair (self, g_strdup_printf (C_ ("weights", "%s–%s"), lo, hi));
}

/**
 * carry_load_form_format_step:
 * @self: how loads are said
 * @step_kg: how much heavier a load is than another, in kg; negative where it is lighter
 *
 * Returns: (transfer full): “+2.5 kg”, “−5 kg” or “+2 kg each”
 */
char *
carry_load_form_format_step (CarryLoadForm self, double step_kg)
{
  g_autofree char *weight = carry_format_weight (fabs (step_kg), self.units);

  if (self.implement == CARRY_IMPLEMENT_PAIR)
    /* Translators: by how much each of two dumbbells is heavier or lighter than before: “+2 kg each” */
    return g_strdup_printf (step_kg > 0 ? C_ ("change", "+%s each") : C_ ("change", "−%s each"), weight);

  /* Translators: by how much a load is heavier or lighter than before: “+2.5 kg”, “−5 kg” */
  return g_strdup_printf (step_kg > 0 ? C_ ("change", "+%s") : C_ ("change", "−%s"), weight);
}

/**
 * carry_load_form_format_target:
 * @self: how loads are said
 * @prescription: a prescription
 *
 * Returns: (transfer full): how heavy its sets are, as carry_prescription_format_target() says it, a weight as the load
 *   that it is
 */
char *
carry_load_form_format_target (CarryLoadForm self, const CarryPrescription *prescription)
{
  const CarryDose *dose;

  g_return_val_if_fail (prescription != NULL, NULL);

  dose = carry_prescription_get_dose (prescription);
  if (dose->target == CARRY_TARGET_KILOGRAMS)
    return carry_load_form_format (self, dose->target_hi);

  return carry_prescription_format_target (prescription, self.units);
}

static char *
speak_weight (CarryLoadForm self, double kilograms)
{
  if (self.units == CARRY_UNITS_IMPERIAL)
    /* Translators: spoken */
    return g_strdup_printf (_ ("%.0f pounds"), kilograms / CARRY_KILOGRAMS_PER_POUND);

  /* Translators: spoken */
  return g_strdup_printf (_ ("%g kilograms"), round (kilograms * 100) / 100);
}

/**
 * carry_load_form_speak:
 * @self: how loads are said
 * @load_kg: a load, in kg
 *
 * Returns: (transfer full): what a screen reader says: “62.5 kilograms” or “two dumbbells of 14 kilograms”
 */
char *
carry_load_form_speak (CarryLoadForm self, double load_kg)
{
  g_autofree char *weight = speak_weight (self, load_kg);

  if (self.implement != CARRY_IMPLEMENT_PAIR)
    return g_steal_pointer (&weight);
  if (self.kettlebells)
    /* Translators: spoken: the load of an exercise; %s is the weight of each, “14 kilograms” */
    return g_strdup_printf (_ ("two kettlebells of %s"), weight);

  /* Translators: spoken: the load of an exercise; %s is the weight of each, “14 kilograms” */
  return g_strdup_printf (_ ("two dumbbells of %s"), weight);
}
