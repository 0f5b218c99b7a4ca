/* carry-leaflet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-leaflet.h"

#include "carry-caution.h"
#include "carry-exercise-words.h"
#include "carry-figure.h"
#include "carry-phase-dose.h"
#include "carry-sheet-content.h"
#include "carry-words.h"

#include <glib/gi18n.h>

static void
fact_free (gpointer data)
{
  CarryLeafletFact *fact = data;

  g_free (fact->label);
  g_free (fact->text);
  g_free (fact);
}

/**
 * carry_leaflet_new:
 *
 * Returns: (transfer full): a leaflet that says nothing yet
 */
CarryLeaflet *
carry_leaflet_new (void)
{
  CarryLeaflet *self = g_new0 (CarryLeaflet, 1);

  self->cues = g_ptr_array_new_with_free_func (g_free);
  self->faults = g_ptr_array_new_with_free_func (g_free);
  self->cautions = g_ptr_array_new_with_free_func (g_free);
  self->doses = g_ptr_array_new_with_free_func (fact_free);
  self->variants = g_ptr_array_new_with_free_func (fact_free);
  self->facts = g_ptr_array_new_with_free_func (fact_free);
  self->sources = g_ptr_array_new_with_free_func (fact_free);

  return self;
}

void
carry_leaflet_free (CarryLeaflet *self)
{
  g_free (self->title);
  g_free (self->kind);
  g_free (self->figure);
  g_free (self->start);
  g_free (self->end);
  g_free (self->main_text);
  g_free (self->also_text);
  g_free (self->why);
  g_ptr_array_unref (self->cues);
  g_ptr_array_unref (self->faults);
  g_ptr_array_unref (self->cautions);
  g_ptr_array_unref (self->doses);
  g_ptr_array_unref (self->facts);
  g_ptr_array_unref (self->variants);
  g_ptr_array_unref (self->sources);
  g_free (self->origin);
  g_free (self);
}

/* A fact without a text is left out. */
void
carry_leaflet_add_fact (GPtrArray *facts, const char *label, const char *text)
{
  g_autofree char *plain = carry_sheet_plain (text);
  CarryLeafletFact *fact;

  if (plain == NULL)
    return;

  fact = g_new0 (CarryLeafletFact, 1);
  fact->label = g_strdup (label);
  fact->text = g_steal_pointer (&plain);
  g_ptr_array_add (facts, fact);
}

/* Takes the text. */
static void
take_fact (GPtrArray *facts, const char *label, char *text)
{
  carry_leaflet_add_fact (facts, label, text);
  g_free (text);
}

static void
add_lines (GPtrArray *lines, const char *const *texts)
{
  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      char *plain = carry_sheet_plain (texts[i]);

      if (plain != NULL)
        g_ptr_array_add (lines, plain);
    }
}

static void
add_doses (CarryLeaflet *self, CarryExercise *exercise, CarryAthlete *athlete)
{
  for (guint phase = 0; phase < CARRY_N_PHASES; phase++)
    {
      g_autoptr (CarryPrescription) dose =
          carry_phase_dose_prescribe_for (exercise, (CarryPhase)phase, athlete);
      g_auto (GStrv) parts =
          dose != NULL ? carry_exercise_split_dose (dose, carry_athlete_get_units (athlete)) : NULL;
      /* Translators: between the parts of a dose in one line: “3 × 4–6 · 80–88% of 1RM · rest 2:30” */
      g_autofree char *line = parts != NULL ? g_strjoinv (C_ ("parts of a dose", " · "), parts) : NULL;

      carry_leaflet_add_fact (self->doses, carry_phase_get_name ((CarryPhase)phase),
                              line != NULL ? line : _ ("Left out"));
    }
}

static void
add_variant (CarryLeaflet *self, CarryCatalogue *catalogue, const char *label, const char *id)
{
  CarryExercise *variant = id != NULL ? carry_catalogue_lookup (catalogue, id) : NULL;

  if (variant != NULL)
    carry_leaflet_add_fact (self->variants, label, carry_exercise_get_name (variant));
}

static void
add_facts (CarryLeaflet *self, CarryExercise *exercise, CarryUnits units)
{
  take_fact (self->facts, _ ("Usual dose"), carry_exercise_format_dose (exercise, units));
  take_fact (self->facts, _ ("Equipment"), carry_exercise_format_equipment (exercise));
  carry_leaflet_add_fact (self->facts, _ ("Level"), carry_exercise_get_level_name (exercise));
  take_fact (self->facts, _ ("Plane of movement"), carry_exercise_format_planes (exercise));
  take_fact (self->facts, _ ("Impact"), carry_exercise_format_impact (exercise));
  carry_leaflet_add_fact (self->facts, _ ("Soreness after"), carry_exercise_get_soreness_name (exercise));
  take_fact (self->facts, _ ("Carry-over to running"),
             /* Translators: a mark from 0 to 5 */
             g_strdup_printf (_ ("%u of 5"), carry_exercise_get_carryover (exercise)));
}

static void
add_variants (CarryLeaflet *self, CarryExercise *exercise, CarryCatalogue *catalogue)
{
  const char *const *aliases = carry_exercise_get_aliases (exercise);

  add_variant (self, catalogue, C_ ("variant of an exercise", "Easier"),
               carry_exercise_get_easier (exercise));
  add_variant (self, catalogue, C_ ("variant of an exercise", "Harder"),
               carry_exercise_get_harder (exercise));
  if (aliases != NULL)
    /* Translators: between other names of an exercise */
    take_fact (self->variants, _ ("Also called"), g_strjoinv (C_ ("names", ", "), (char **)aliases));
}

static char *
format_source (const CarryEvidence *source)
{
  if (source == NULL)
    return g_strdup (_ ("No checked source yet"));

  /* Translators: a source, and how strong it is: “Willy et al. 2019 · strong evidence” */
  return g_strdup_printf (C_ ("evidence", "%s · %s"), source->text, carry_evidence_get_grade_name (source));
}

static void
add_sources (CarryLeaflet *self, CarryExercise *exercise)
{
  for (guint injury = 0; injury < CARRY_N_INJURIES; injury++)
    if ((carry_exercise_get_injuries (exercise) & CARRY_BIT (injury)) != 0)
      take_fact (self->sources, carry_injury_get_name ((CarryInjury)injury),
                 format_source (carry_exercise_get_injury_source (exercise, (CarryInjury)injury)));
}

/* Licences ask for being named wherever the text goes. */
static char *
format_origin (CarryExercise *exercise)
{
  const CarryProvenance *provenance = carry_exercise_get_provenance (exercise);

  if (provenance == NULL || g_str_equal (provenance->source, CARRY_SOURCE_OWN))
    return NULL;

  if (provenance->author != NULL && provenance->licence != NULL)
    /* Translators: the catalogue that an exercise was imported from, its author and its licence */
    return g_strdup_printf (_ ("From %s, by %s, licence %s"), provenance->source, provenance->author,
                            provenance->licence);

  if (provenance->licence != NULL)
    /* Translators: the catalogue that an exercise was imported from, and its licence */
    return g_strdup_printf (_ ("From %s, licence %s"), provenance->source, provenance->licence);

  /* Translators: the catalogue that an exercise was imported from */
  return g_strdup_printf (_ ("From %s"), provenance->source);
}

/**
 * carry_leaflet_describe:
 * @exercise: the exercise
 * @catalogue: where its variants are
 * @athlete: the runner: units, level and equipment
 *
 * Says what a page about the exercise says.
 *
 * Returns: (transfer full): the leaflet
 */
CarryLeaflet *
carry_leaflet_describe (CarryExercise *exercise, CarryCatalogue *catalogue, CarryAthlete *athlete)
{
  CarryLeaflet *self = carry_leaflet_new ();
  const CarryExerciseText *text = carry_exercise_get_text (exercise);
  const char *const *phrases = carry_exercise_get_contraindications (exercise);
  const char *figure = carry_exercise_get_figure (exercise);
  g_autofree char *origin = format_origin (exercise);

  self->title = carry_sheet_plain (carry_exercise_get_name (exercise));
  if (self->title == NULL)
    self->title = g_strdup (carry_exercise_get_id (exercise));
  self->kind = carry_exercise_format_kind (exercise);
  self->figure = figure != NULL && carry_figure_exists (figure) ? g_strdup (figure) : NULL;
  self->start = carry_sheet_plain (text->start);
  self->end = carry_sheet_plain (text->end);
  self->main = carry_exercise_get_primary (exercise);
  self->also = carry_exercise_get_secondary (exercise) & ~self->main;
  self->main_text = carry_exercise_format_muscles (self->main);
  self->also_text = carry_exercise_format_muscles (self->also);
  self->why = carry_sheet_plain (text->why);
  add_lines (self->cues, text->cues);
  add_lines (self->faults, text->faults);
  for (gsize i = 0; phrases != NULL && phrases[i] != NULL; i++)
    g_ptr_array_add (self->cautions, g_strdup (carry_caution_get_text (phrases[i])));
  add_doses (self, exercise, athlete);
  add_facts (self, exercise, carry_athlete_get_units (athlete));
  add_variants (self, exercise, catalogue);
  add_sources (self, exercise);
  self->origin = carry_sheet_plain (origin);

  return self;
}
