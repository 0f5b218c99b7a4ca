/* carry-test-lift.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-engine-types.h"
#include "carry-kinds.h"
#include "carry-measure.h"
#include "carry-progression.h"

#include <string.h>

#define CARRY_TEST_MOST_EXPOSURES 8u
#define CARRY_TEST_MOST_SETS 8u

/* A row of a table of histories: a problem, and the target that must follow. */
typedef struct
{
  const char *name;
  const char
      *what;   /* exercise, equipment, and the dose the phase wants, with 2 repetitions in reserve where it
                         does not say */
  const char *past;   /* see carry_test_history_init() */
  const char *target; /* load in kg, aim, change, a rule that must be named, and the prescription */
  CarryProgressionProblem how; /* whatever else is not as usual */
} CarryTestLift;

/* So that clang-format fills lines. */
#define ROW(...) { __VA_ARGS__ }

/* A history as the engine takes it, and everything that it borrows. */
typedef struct
{
  CarryExposure exposures[CARRY_TEST_MOST_EXPOSURES];
  CarrySet sets[CARRY_TEST_MOST_EXPOSURES][CARRY_TEST_MOST_SETS];
  guint n;
} CarryTestHistory;

static inline GDate
carry_test_day_ago (const GDate *today, guint days)
{
  GDate day = *today;

  g_date_subtract_days (&day, days);

  return day;
}

static inline CarryPrescription *
carry_test_dose (const char *text)
{
  g_autoptr (GError) error = NULL;
  CarryPrescription *prescription = carry_prescription_parse (text, &error);

  g_assert_no_error (error);

  return prescription;
}

static inline CarrySet
carry_test_set (const char *word, CarryAmount amount, double load)
{
  CarrySet set = carry_set_of (0, load, CARRY_SET_UNRATED);
  char *rest;
  const guint n = (guint)g_ascii_strtoull (word, &rest, 10);

  if (amount == CARRY_AMOUNT_REPS)
    set.reps = n;
  else if (amount == CARRY_AMOUNT_SECONDS)
    set.seconds = n;
  else
    set.metres = n;

  for (; *rest != '\0';)
    switch (*rest++)
      {
      case '/':
        set.rir = g_ascii_strtod (rest, &rest);
        break;

      case 'e':
        set.rpe = g_ascii_strtod (rest, &rest);
        break;

      case '@':
        set.load_kg = g_ascii_strtod (rest, &rest);
        break;

      case 'x':
        set.outcome = CARRY_SET_MISSED;
        break;

      case 'w':
        set.warm_up = TRUE;
        break;

      case 'l':
        set.side = CARRY_SET_SIDE_LEFT;
        break;

      case 'r':
        set.side = CARRY_SET_SIDE_RIGHT;
        break;

      default:
        g_assert_not_reached ();
      }

  return set;
}

/* “4 100 lighter 2x4-6@RIR4”: days ago, then in any order load in kg, dose, “lighter” and “own” */
static inline double
carry_test_exposure_head (CarryExposure *exposure,
                          const char *text,
                          const GDate *today,
                          const char *usual_dose)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  const char *dose = usual_dose;
  g_autofree char *plain = NULL;
  double load = 0;

  exposure->day = carry_test_day_ago (today, (guint)g_ascii_strtoull (words[0], NULL, 10));
  for (guint i = 1; words[i] != NULL; i++)
    if (g_str_equal (words[i], "lighter"))
      exposure->lighter = TRUE;
    else if (g_str_equal (words[i], "own"))
      exposure->own = TRUE;
    else if (strchr (words[i], 'x') != NULL)
      dose = words[i];
    else
      load = g_ascii_strtod (words[i], NULL);

  /* What parts the words of a dose would part the words of the head. */
  exposure->prescription = carry_test_dose (g_strdelimit (plain = g_strdup (dose), "_", ' '));

  return load;
}

/* Sessions apart by “ | ”, each a head, “: ” and its sets: “3*6/2 5x” are three sets of 6 with 2 in reserve, and one
 * that was missed at the sixth; “6e8” is rated by RPE. “@90” is another load, “w” a set to warm up, “l” and “r” are sides. */
static inline void
carry_test_history_init (CarryTestHistory *self, const GDate *today, const char *usual_dose, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, " | ", -1);

  memset (self, 0, sizeof *self);

  for (guint i = 0; lines[i] != NULL && *text != '\0'; i++)
    {
      CarryExposure *exposure = &self->exposures[self->n];
      g_auto (GStrv) parts = g_strsplit (lines[i], ": ", 2);
      g_auto (GStrv) words = g_strsplit (parts[1], " ", -1);
      const double load = carry_test_exposure_head (exposure, parts[0], today, usual_dose);
      const CarryAmount amount = carry_prescription_get_dose (exposure->prescription)->amount;

      exposure->sets = self->sets[self->n];
      for (guint w = 0; words[w] != NULL; w++)
        {
          const char *star = strchr (words[w], '*');
          const guint times = star != NULL ? (guint)g_ascii_strtoull (words[w], NULL, 10) : 1;

          for (guint n = 0; n < times; n++)
            self->sets[self->n][exposure->n_sets++] =
                carry_test_set (star != NULL ? star + 1 : words[w], amount, load);
        }
      self->n++;
    }
}

static inline void
carry_test_history_clear (CarryTestHistory *self)
{
  for (guint i = 0; i < self->n; i++)
    carry_prescription_unref (self->exposures[i].prescription);
}

/* NULL for “nothing” */
static inline CarryLoadSteps *
carry_test_equipment (const char *name)
{
  static const CarryPlate plates[] = { { 25, 4 }, { 20, 2 },  { 15, 1 },  { 10, 2 },
                                       { 5, 2 },  { 2.5, 2 }, { 1.25, 1 } };
  static const double kettlebells[] = { 16, 8, 12, 24, 20 };

  if (g_str_equal (name, "barbell"))
    return carry_load_steps_new_barbell (20, plates, G_N_ELEMENTS (plates));
  if (g_str_equal (name, "dumbbells"))
    return carry_load_steps_new_even (2.5, 40, 2.5);
  if (g_str_equal (name, "kettlebells"))
    return carry_load_steps_new_sizes (kettlebells, G_N_ELEMENTS (kettlebells));
  if (g_str_equal (name, "machine"))
    return carry_load_steps_new_even (5, 150, 5);
  if (g_str_equal (name, "belt"))
    return carry_load_steps_new_even (0, 60, 1.25);
  /* A bar of 45 lb, and pairs of plates from 2.5 lb on. */
  if (g_str_equal (name, "pounds"))
    return carry_load_steps_new_even (45 * CARRY_KILOGRAMS_PER_POUND, 605 * CARRY_KILOGRAMS_PER_POUND,
                                      5 * CARRY_KILOGRAMS_PER_POUND);

  g_assert_cmpstr (name, ==, "nothing");

  return NULL;
}

static inline gboolean
carry_test_names_rule (const CarryNextTarget *target, const char *rule)
{
  for (guint i = 0; i < carry_next_target_get_n_notes (target); i++)
    if (g_str_equal (carry_progression_rule_get (carry_next_target_get_note (target, i)->rule)->id, rule))
      return TRUE;

  return FALSE;
}

static inline void
carry_test_lift_check (const CarryNextTarget *target, const char *expected)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);
  g_autofree char *dose = carry_prescription_to_string (carry_next_target_get_prescription (target));
  g_auto (GStrv) words = g_strsplit (expected, " ", 5);

  for (guint i = 0; i < carry_next_target_get_n_notes (target); i++)
    g_test_message ("%s: %s", carry_progression_rule_get (carry_next_target_get_note (target, i)->rule)->id,
                    carry_next_target_get_note (target, i)->text);

  g_assert_cmpstr (dose, ==, words[4]);
  g_assert_cmpfloat_with_epsilon (facts->load_kg, g_ascii_strtod (words[0], NULL), 0.001);
  g_assert_cmpuint (facts->aim, ==, g_ascii_strtoull (words[1], NULL, 10));
  g_assert_cmpstr (carry_kind_to_nick (CARRY_TYPE_PROGRESSION_CHANGE, (int)facts->change), ==, words[2]);
  g_assert_true (carry_test_names_rule (target, words[3]));
}

static inline void
carry_test_lift_run (gconstpointer data)
{
  const CarryTestLift *row = data;
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_auto (GStrv) what = g_strsplit (row->what, " ", 3);
  g_autoptr (CarryLoadSteps) steps = carry_test_equipment (what[1]);
  g_autoptr (CarryPrescription) phase = carry_test_dose (what[2]);
  g_autoptr (CarryPrescription) own = carry_test_dose ("5x5@RIR1");
  g_autoptr (CarryNextTarget) target = NULL;
  CarryProgressionProblem problem = row->how;
  CarryTestHistory history;

  g_date_set_dmy (&problem.today, 29, G_DATE_JUNE, 2026);
  carry_test_history_init (&history, &problem.today, what[2], row->past);
  problem.exercise = carry_catalogue_lookup (catalogue, what[0]);
  problem.prescription = phase;
  problem.reserve = 2;
  problem.weeks_lifting = problem.weeks_lifting > 0 ? problem.weeks_lifting : 52;
  problem.steps = steps;
  problem.own = problem.own_load_kg > 0 ? own : NULL;
  problem.exposures = history.exposures;
  problem.n_exposures = history.n;

  target = carry_progression_solve (&problem);
  carry_test_lift_check (target, row->target);

  carry_test_history_clear (&history);
}

static inline void
carry_test_lift_add (const char *folder, const CarryTestLift *row)
{
  g_autofree char *path = g_strdup_printf ("%s/%s", folder, row->name);

  g_test_add_data_func (path, row, carry_test_lift_run);
}
