/* carry-workout-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-words.h"

#include "carry-measure.h"
#include "carry-number-text.h"
#include "carry-set-words.h"
#include "carry-value-stepper.h"

#include <glib/gi18n.h>

#define SECONDS_PER_MINUTE 60

static const CarryDose *
get_dose (CarryWorkoutExercise *exercise)
{
  return carry_prescription_get_dose (
      carry_item_get_prescription (carry_workout_exercise_get_item (exercise)));
}

/**
 * carry_workout_set_create_title:
 * @set: a set of a workout
 *
 * Returns: (transfer full): “Set 2”, “Warm-Up 1” or “Set 2, Left”
 */
char *
carry_workout_set_create_title (CarryWorkoutSet *set)
{
  const guint number = carry_workout_set_get_number (set);
  g_autofree char *title = carry_workout_set_is_warm_up (set)
                               /* Translators: a set that prepares for the work, by its number */
                               ? g_strdup_printf (_ ("Warm-Up %u"), number)
                               /* Translators: a set by its number */
                               : g_strdup_printf (_ ("Set %u"), number);

  switch (carry_workout_set_get_side (set))
    {
    case CARRY_SET_SIDE_LEFT:
      /* Translators: a set of the left side alone; %s is “Set 2” */
      return g_strdup_printf (_ ("%s, Left"), title);

    case CARRY_SET_SIDE_RIGHT:
      /* Translators: a set of the right side alone; %s is “Set 2” */
      return g_strdup_printf (_ ("%s, Right"), title);

    case CARRY_SET_SIDE_BOTH:
    default:
      return g_steal_pointer (&title);
    }
}

static char *
format_load (CarryWorkoutExercise *exercise, CarryPrescription *dose, CarryLoadForm form)
{
  CarryNextTarget *target = carry_workout_exercise_get_target (exercise);
  const double load_kg = target != NULL ? carry_next_target_get_facts (target)->load_kg
                                        : carry_item_get_load (carry_workout_exercise_get_item (exercise));
  g_autofree char *load = NULL;

  if (load_kg > 0.0)
    {
      load = carry_load_form_format (form, load_kg);
      /* Translators: after sets and repetitions, the load: “3 × 8” + “ at 30 kg” */
      return g_strdup_printf (C_ ("set", " at %s"), load);
    }

  load = carry_load_form_format_target (form, dose);

  return *load != '\0' ? g_strconcat (" · ", load, NULL) : g_strdup ("");
}

/* What is to be done, with as many sets as there are. */
static CarryPrescription *
create_dose (CarryWorkoutExercise *exercise)
{
  CarryNextTarget *target = carry_workout_exercise_get_target (exercise);
  CarryDose dose = target != NULL ? *carry_prescription_get_dose (carry_next_target_get_prescription (target))
                                  : *get_dose (exercise);
  guint n_sets = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (exercise)); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);

      if (!carry_workout_set_is_warm_up (set))
        n_sets = MAX (n_sets, carry_workout_set_get_number (set));
    }

  dose.sets = MAX (n_sets, 1);

  return carry_prescription_new (&dose);
}

/**
 * carry_workout_describe_dose:
 * @exercise: an exercise of a workout
 * @form: how its loads are said
 *
 * Returns: (transfer full): “3 × 8 at 30 kg · tempo 3-1-1”
 */
char *
carry_workout_describe_dose (CarryWorkoutExercise *exercise, CarryLoadForm form)
{
  g_autoptr (CarryPrescription) dose = create_dose (exercise);
  g_autofree char *amount = carry_prescription_format_amount (dose);
  g_autofree char *load = format_load (exercise, dose, form);
  g_autofree char *tempo = carry_prescription_format_tempo (dose);
  GString *text = g_string_new (amount);

  g_string_append (text, load);
  if (tempo != NULL && *tempo != '\0')
    {
      g_string_append (text, " · ");
      /* Translators: how fast to move, as in “tempo 3-1-1” */
      g_string_append_printf (text, _ ("tempo %s"), tempo);
    }

  return g_string_free_and_steal (text);
}

/* “8 × 30 kg”, or how much it is where there is no load. */
static char *
format_work (const CarrySet *set, CarryLoadForm form)
{
  g_autofree char *amount = carry_set_format_amount (set);
  g_autofree char *load = NULL;

  if (set->load_kg <= 0.0)
    return g_steal_pointer (&amount);

  load = carry_load_form_format (form, set->load_kg);
  /* Translators: repetitions (or seconds or metres) of one set × its load: “8 × 30 kg” */
  return carry_number_text_take (g_strdup_printf (C_ ("set to come", "%s × %s"), amount, load));
}

static char *
format_next_set (CarryWorkoutSet *set, const char *work)
{
  const guint number = carry_workout_set_get_number (set);

  if (carry_workout_set_is_warm_up (set))
    /* Translators: the set that prepares for the work, by its number, and what is to be done in it */
    return g_strdup_printf (_ ("Next: warm-up %u, %s"), number, work);

  switch (carry_workout_set_get_side (set))
    {
    case CARRY_SET_SIDE_LEFT:
      /* Translators: the set that comes, by its number, and what is to be done in it */
      return g_strdup_printf (_ ("Next: set %u left, %s"), number, work);

    case CARRY_SET_SIDE_RIGHT:
      /* Translators: the set that comes, by its number, and what is to be done in it */
      return g_strdup_printf (_ ("Next: set %u right, %s"), number, work);

    case CARRY_SET_SIDE_BOTH:
    default:
      /* Translators: the set that comes, by its number, and what is to be done in it: “Next: set 2, 8 × 30 kg” */
      return g_strdup_printf (_ ("Next: set %u, %s"), number, work);
    }
}

/**
 * carry_workout_describe_next:
 * @course: a workout
 * @athlete: the runner
 *
 * Returns: (transfer full): “Next: set 2, 8 × 30 kg”; with the exercise, where a new one begins; “” if nothing comes
 */
char *
carry_workout_describe_next (CarryWorkoutCourse *course, CarryAthlete *athlete)
{
  CarryWorkoutSet *set = carry_workout_course_get_set (course);
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (course);
  g_autofree char *work = NULL;

  if (set == NULL)
    return g_strdup ("");

  work = format_work (carry_workout_set_get_values (set),
                      carry_load_form_of (carry_workout_exercise_get_exercise (exercise), athlete));
  if (carry_workout_exercise_get_n_done (exercise) == 0 && carry_workout_course_get_n_done (course) > 0)
    /* Translators: an exercise that begins, and its first set: “Next: Step-Up, 8 × 20 kg” */
    return g_strdup_printf (_ ("Next: %s, %s"),
                            carry_exercise_get_name (carry_workout_exercise_get_exercise (exercise)), work);

  return format_next_set (set, work);
}

/**
 * carry_workout_describe_last:
 * @set: what was done
 * @units: the runner's units, which the head of the column of loads tells
 *
 * Returns: (transfer full): “30 × 8 · RPE 8”
 */
char *
carry_workout_describe_last (const CarrySet *set, CarryUnits units)
{
  const gboolean pounds = units == CARRY_UNITS_IMPERIAL;
  g_autofree char *amount = carry_set_format_amount (set);
  g_autofree char *load =
      carry_value_format (pounds ? set->load_kg / CARRY_KILOGRAMS_PER_POUND : set->load_kg, pounds ? 1 : 2);
  /* Translators: of a set that was done, the load × the repetitions: “30 × 8” */
  g_autofree char *work =
      set->load_kg > 0.0 ? carry_number_text_take (g_strdup_printf (C_ ("set done", "%s × %s"), load, amount))
                         : g_steal_pointer (&amount);

  if (set->rpe >= 0.0)
    /* Translators: of a set that was done, what, and how hard it was: “30 × 8 · RPE 8” */
    return g_strdup_printf (C_ ("set done", "%s · RPE %g"), work, set->rpe);
  if (set->rir >= 0.0)
    /* Translators: of a set that was done, what, and repetitions in reserve: “30 × 8 · 2 RIR” */
    return g_strdup_printf (C_ ("set done", "%s · %g RIR"), work, set->rir);

  return g_steal_pointer (&work);
}

/**
 * carry_workout_describe_progress:
 * @course: a workout
 * @now: this moment on the running clock, in microseconds
 *
 * Returns: (transfer full): “Set 5 of 14 · 18 min”
 */
char *
carry_workout_describe_progress (CarryWorkoutCourse *course, gint64 now)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (course);
  const guint n_sets = carry_workout_course_get_n_sets (course);
  const guint current = MIN (carry_workout_course_get_n_done (course) + 1, n_sets);
  const gint64 seconds = carry_workout_timer_get_elapsed (timer, now) / CARRY_INSTANT_SECOND;
  g_autofree char *time = carry_format_minutes ((guint)(seconds / SECONDS_PER_MINUTE));

  if (carry_workout_timer_is_paused (timer))
    /* Translators: of a workout: which set is next, of how many; it is paused */
    return g_strdup_printf (_ ("Set %u of %u · paused"), current, n_sets);

  /* Translators: of a workout: which set is next, of how many, and how long it has taken, as “18 min” */
  return g_strdup_printf (_ ("Set %u of %u · %s"), current, n_sets, time);
}

/* Whether the sets of an exercise are timed. */
gboolean
carry_workout_is_timed (CarryWorkoutExercise *exercise)
{
  return get_dose (exercise)->amount == CARRY_AMOUNT_SECONDS;
}

/* The rest between the sets of an exercise, in seconds. */
double
carry_workout_get_rest (CarryWorkoutExercise *exercise)
{
  return get_dose (exercise)->rest_s;
}

/* How many sets there are still to do, warm-up sets left out. */
guint
carry_workout_count_open (CarryWorkoutCourse *course)
{
  return carry_workout_course_get_n_sets (course) - carry_workout_course_get_n_done (course);
}
