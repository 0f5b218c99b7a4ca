/* carry-exercise-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-words.h"

#include "carry-exercise-facets.h"
#include "carry-measure.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * carry_exercise_format_kind:
 * @self: an exercise
 *
 * Returns: (transfer full): its pattern and region, “Squat · Legs and hips”
 */
char *
carry_exercise_format_kind (CarryExercise *self)
{
  const char *pattern, *region;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  pattern = carry_pattern_get_name (carry_exercise_get_pattern (self));
  region = carry_region_get_name (carry_exercise_get_region (self));

  if (g_str_equal (pattern, region))
    return g_strdup (region);

  /* Translators: the movement pattern and the region of the body of an exercise */
  return g_strdup_printf (C_ ("exercise", "%s · %s"), pattern, region);
}

static char *
format_tempo (CarryPrescription *prescription)
{
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  g_autofree char *tempo = carry_prescription_format_tempo (prescription);

  /* One letter stands for a word, and needs none before it. */
  if (strlen (dose->tempo) <= 1)
    return g_steal_pointer (&tempo);

  /* Translators: seconds down, pause, up, pause: “tempo 3-0-X-0” */
  return g_strdup_printf (_ ("tempo %s"), tempo);
}

/* Takes the part. */
static void
append_part (GPtrArray *parts, char *part)
{
  if (*part != '\0')
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

/**
 * carry_exercise_format_dose:
 * @self: an exercise
 * @units: the runner's units
 *
 * Returns: (transfer full): its usual dose, “3 × 3–6, 80–90% of 1RM, rest 3:00, tempo 2-0-X-0”
 */
char *
carry_exercise_format_dose (CarryExercise *self, CarryUnits units)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  CarryPrescription *prescription;
  const CarryDose *dose;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  prescription = carry_exercise_get_dose (self);
  dose = carry_prescription_get_dose (prescription);

  append_part (parts, carry_prescription_format_amount (prescription));
  if (dose->target != CARRY_TARGET_BODY_WEIGHT)
    append_part (parts, carry_prescription_format_target (prescription, units));
  if (dose->rest_s > 0)
    {
      g_autofree char *rest = carry_format_rest (dose->rest_s);

      /* Translators: the rest between sets: “rest 2:30” */
      append_part (parts, g_strdup_printf (_ ("rest %s"), rest));
    }
  append_part (parts, format_tempo (prescription));
  if (dose->contacts > 0)
    append_part (parts, g_strdup_printf (ngettext ("%u ground contact", "%u ground contacts", dose->contacts),
                                         dose->contacts));
  g_ptr_array_add (parts, NULL);

  /* Translators: between the parts of a dose */
  return g_strjoinv (C_ ("parts of a dose", ", "), (char **)parts->pdata);
}

/**
 * carry_exercise_split_dose:
 * @dose: a dose of an exercise
 * @units: the runner's units
 *
 * Returns: (transfer full): as many of the amount, the load and the rest as there are, the amount first
 */
GStrv
carry_exercise_split_dose (const CarryPrescription *dose, CarryUnits units)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const CarryDose *numbers;

  g_return_val_if_fail (dose != NULL, NULL);

  numbers = carry_prescription_get_dose (dose);
  g_strv_builder_take (builder, carry_prescription_format_amount (dose));

  if (numbers->target != CARRY_TARGET_BODY_WEIGHT)
    g_strv_builder_take (builder, carry_prescription_format_target (dose, units));

  if (numbers->rest_s > 0)
    {
      g_autofree char *rest = carry_format_rest (numbers->rest_s);

      /* Translators: the rest between sets: “rest 2:30” */
      g_strv_builder_take (builder, g_strdup_printf (_ ("rest %s"), rest));
    }

  return g_strv_builder_end (builder);
}

/**
 * carry_exercise_format_time:
 * @self: an exercise
 *
 * Returns: (transfer full): how long its usual dose takes, “About 12 min for 3 sets”
 */
char *
carry_exercise_format_time (CarryExercise *self)
{
  g_autofree char *minutes = NULL;
  CarryPrescription *prescription;
  guint sets;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  prescription = carry_exercise_get_dose (self);
  sets = carry_prescription_get_dose (prescription)->sets;
  minutes = carry_format_minutes ((carry_prescription_get_seconds (prescription) + 30) / 60);

  /* Translators: a duration in minutes, and the number of sets */
  return g_strdup_printf (ngettext ("About %s for %u set", "About %s for %u sets", sets), minutes, sets);
}

static char *
format_group (guint group)
{
  const guint things = group & ~CARRY_BIT (CARRY_EQUIPMENT_NONE);
  GString *text = g_string_new (NULL);

  for (guint e = 0; e < CARRY_N_EQUIPMENT; e++)
    {
      if ((things & CARRY_BIT (e)) == 0)
        continue;
      if (text->len > 0)
        /* Translators: between things of which one is enough */
        g_string_append (text, C_ ("equipment", " or "));
      g_string_append (text, carry_equipment_get_name ((CarryEquipment)e));
    }

  if (things == 0)
    g_string_append (text, carry_equipment_get_name (CARRY_EQUIPMENT_NONE));
  else if (things != group)
    /* Translators: after equipment that an exercise can do without */
    g_string_append (text, C_ ("equipment", " (optional)"));

  return g_string_free_and_steal (text);
}

/**
 * carry_exercise_format_equipment:
 * @self: an exercise
 *
 * Returns: (transfer full): what it needs, “Dumbbells or Kettlebell, Bench”
 */
char *
carry_exercise_format_equipment (CarryExercise *self)
{
  GString *text;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  text = g_string_new (NULL);
  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && carry_exercise_get_equipment (self, g) != 0; g++)
    {
      g_autofree char *group = format_group (carry_exercise_get_equipment (self, g));

      if (text->len > 0)
        /* Translators: between things that are all needed */
        g_string_append (text, C_ ("equipment", ", "));
      g_string_append (text, group);
    }

  return g_string_free_and_steal (text);
}

/**
 * carry_exercise_format_needs:
 * @self: an exercise
 *
 * Returns: (transfer full): its equipment and time, “Barbell, Squat rack · About 12 min for 3 sets”
 */
char *
carry_exercise_format_needs (CarryExercise *self)
{
  g_autofree char *equipment = NULL;
  g_autofree char *time = NULL;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  time = carry_exercise_format_time (self);
  if (carry_exercise_get_equipment (self, 0) == CARRY_BIT (CARRY_EQUIPMENT_NONE))
    return g_steal_pointer (&time);

  equipment = carry_exercise_format_equipment (self);

  /* Translators: what an exercise needs: equipment and time */
  return g_strdup_printf (C_ ("exercise", "%s · %s"), equipment, time);
}

/**
 * carry_exercise_format_planes:
 * @self: an exercise
 *
 * Returns: (transfer full): the planes it moves in, the main one first: “Forward and back, Rotation”
 */
char *
carry_exercise_format_planes (CarryExercise *self)
{
  GString *text;
  CarryPlane main_plane;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  main_plane = carry_exercise_get_plane (self);
  text = g_string_new (carry_plane_get_name (main_plane));

  for (guint plane = 0; plane <= CARRY_PLANE_TRANSVERSE; plane++)
    if (plane != main_plane && (carry_exercise_get_planes (self) & CARRY_BIT (plane)) != 0)
      /* Translators: between planes of movement */
      g_string_append_printf (text, "%s%s", C_ ("planes", ", "), carry_plane_get_name ((CarryPlane)plane));

  return g_string_free_and_steal (text);
}

/**
 * carry_exercise_format_impact:
 * @self: an exercise
 *
 * Returns: (transfer full): how hard it lands and how often: “Medium, 20 ground contacts in a set”
 */
char *
carry_exercise_format_impact (CarryExercise *self)
{
  static const char *const names[] = {
    NC_ ("impact of an exercise", "None"),
    NC_ ("impact of an exercise", "Light"),
    NC_ ("impact of an exercise", "Medium"),
    NC_ ("impact of an exercise", "High"),
  };
  g_autofree char *contacts = NULL;
  const char *name;
  guint n_contacts;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  name = g_dpgettext2 (GETTEXT_PACKAGE, "impact of an exercise",
                       names[MIN (carry_exercise_get_impact (self), G_N_ELEMENTS (names) - 1)]);
  n_contacts = carry_exercise_get_contacts (self);
  if (n_contacts == 0)
    return g_strdup (name);

  contacts = g_strdup_printf (
      ngettext ("%u ground contact in a set", "%u ground contacts in a set", n_contacts), n_contacts);

  /* Translators: how hard an exercise lands, and how often */
  return g_strdup_printf (C_ ("impact of an exercise", "%s, %s"), name, contacts);
}

/**
 * carry_exercise_format_muscles:
 * @muscles: a set of #CarryMuscle as bits
 *
 * Returns: (transfer full): their names, “Quadriceps, Glutes”; empty for none
 */
char *
carry_exercise_format_muscles (guint muscles)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (CARRY_N_MUSCLES, NULL, TRUE);

  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    if ((muscles & CARRY_BIT (muscle)) != 0)
      g_ptr_array_add (names, (gpointer)carry_muscle_get_name ((CarryMuscle)muscle));

  /* Translators: between the names of muscles */
  return g_strjoinv (C_ ("muscles", ", "), (char **)names->pdata);
}

/**
 * carry_exercise_get_soreness_name:
 * @self: an exercise
 *
 * Returns: (transfer none): how sore it makes a day or two later
 */
const char *
carry_exercise_get_soreness_name (CarryExercise *self)
{
  static const char *const names[] = {
    NC_ ("soreness after an exercise", "None"),
    NC_ ("soreness after an exercise", "Little"),
    NC_ ("soreness after an exercise", "Some"),
    NC_ ("soreness after an exercise", "Much"),
  };

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "soreness after an exercise",
                       names[MIN (carry_exercise_get_soreness (self), G_N_ELEMENTS (names) - 1)]);
}

/**
 * carry_exercise_get_level_name:
 * @exercise: an exercise
 *
 * Returns: (transfer none): for whom it is
 */
const char *
carry_exercise_get_level_name (CarryExercise *exercise)
{
  const guint n_levels = carry_facet_get_n_values (CARRY_FACET_LEVEL);

  /* The levels of exercises count from 1. */
  return carry_facet_get_value_name (CARRY_FACET_LEVEL,
                                     CLAMP (carry_exercise_get_level (exercise), 1, n_levels) - 1);
}
