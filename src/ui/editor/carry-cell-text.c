/* carry-cell-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-cell-text.h"

#include "carry-dose-line.h"
#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* What the column of a cell is called. */
const char *
carry_cell_get_name (CarryCellKind kind)
{
  switch (kind)
    {
    case CARRY_CELL_LOAD:
      return C_ ("cell of a session", "Load");

    case CARRY_CELL_REST:
      return C_ ("cell of a session", "Rest");

    case CARRY_CELL_TEMPO:
      return C_ ("cell of a session", "Tempo");

    case CARRY_CELL_AMOUNT:
    default:
      return C_ ("cell of a session", "Sets × reps");
    }
}

static char *
format_load (CarryItem *item, CarryLoadForm form)
{
  CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (prescription);

  if (carry_item_get_load (item) > 0)
    return carry_load_form_format (form, carry_item_get_load (item));
  if (dose->target == CARRY_TARGET_BODY_WEIGHT)
    /* Translators: in the place of a load: the runner's own weight and no more */
    return g_strdup (C_ ("load", "Body"));

  return carry_load_form_format_target (form, prescription);
}

/**
 * carry_cell_format:
 * @item: an item
 * @kind: which cell
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full): what stands in the cell: “3 × 6”, “62.5 kg”, “2:30”, “3-0-1”; a dash where nothing is said
 */
char *
carry_cell_format (CarryItem *item, CarryCellKind kind, CarryLoadForm form)
{
  CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  g_autofree char *tempo = NULL;

  switch (kind)
    {
    case CARRY_CELL_LOAD:
      return format_load (item, form);

    case CARRY_CELL_REST:
      return dose->rest_s > 0 ? carry_format_rest (dose->rest_s) : g_strdup ("–");

    case CARRY_CELL_TEMPO:
      tempo = carry_prescription_format_tempo (prescription);
      return g_strdup (*tempo != '\0' ? tempo : "–");

    case CARRY_CELL_AMOUNT:
    default:
      return carry_prescription_format_amount (prescription);
    }
}

/**
 * carry_cell_format_typing:
 * @item: an item
 * @kind: which cell
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full): what the entry of a cell begins with: the same, as far as it can be typed
 */
char *
carry_cell_format_typing (CarryItem *item, CarryCellKind kind, CarryLoadForm form)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));

  if (kind == CARRY_CELL_REST && dose->rest_s == 0)
    return g_strdup ("");
  if (kind == CARRY_CELL_TEMPO && strlen (dose->tempo) <= 1)
    return g_strdup (dose->tempo);
  if (kind == CARRY_CELL_LOAD && carry_item_get_load (item) == 0)
    return carry_load_form_format_target (form, carry_item_get_prescription (item));
  if (kind == CARRY_CELL_AMOUNT && dose->hold_s > 0)
    return g_strdup_printf (dose->per_side ? _ ("%u × %u × %u s/side") : _ ("%u × %u × %u s"), dose->sets,
                            dose->amount_lo, dose->hold_s);

  return carry_cell_format (item, kind, form);
}

static char *
speak_rest (guint seconds)
{
  g_autofree char *minutes = NULL;
  g_autofree char *rest = NULL;

  if (seconds >= 60)
    minutes = g_strdup_printf (ngettext ("%u minute", "%u minutes", seconds / 60), seconds / 60);
  if (seconds % 60 > 0 || seconds == 0)
    rest = g_strdup_printf (ngettext ("%u second", "%u seconds", seconds % 60), seconds % 60);
  if (minutes != NULL && rest != NULL)
    /* Translators: spoken: minutes, then seconds */
    return g_strdup_printf (C_ ("duration", "%s %s"), minutes, rest);

  return g_strdup (minutes != NULL ? minutes : rest);
}

/**
 * carry_cell_format_spoken:
 * @item: an item
 * @kind: which cell
 * @text: what stands in the cell
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full): what a screen reader says of the cell: “Load of Back Squat, 62.5 kilograms”
 */
char *
carry_cell_format_spoken (CarryItem *item, CarryCellKind kind, const char *text, CarryLoadForm form)
{
  const char *exercise = carry_exercise_get_name (carry_item_get_exercise (item));
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  g_autofree char *spoken = NULL;

  switch (kind)
    {
    case CARRY_CELL_LOAD:
      spoken = carry_item_get_load (item) > 0 ? carry_load_form_speak (form, carry_item_get_load (item))
                                              : g_strdup (text);
      /* Translators: spoken: an exercise, then its load */
      return g_strdup_printf (_ ("Load of %s, %s"), exercise, spoken);

    case CARRY_CELL_REST:
      spoken = speak_rest (dose->rest_s);
      /* Translators: spoken: an exercise, then a duration */
      return g_strdup_printf (_ ("Rest of %s, %s"), exercise, spoken);

    case CARRY_CELL_TEMPO:
      /* Translators: spoken: an exercise, then a tempo */
      return g_strdup_printf (_ ("Tempo of %s, %s"), exercise, dose->tempo[0] != '\0' ? text : _ ("free"));

    case CARRY_CELL_AMOUNT:
    default:
      /* Translators: spoken: an exercise, then its sets and repetitions */
      return g_strdup_printf (_ ("Sets and reps of %s, %s"), exercise, text);
    }
}

static char *
format_range (const CarryLoadRange *range, const char *format)
{
  g_autofree char *numbers = range->hi > range->lo + 0.25
                                 ? g_strdup_printf (C_ ("range of numbers", "%g–%g"), range->lo, range->hi)
                                 : g_strdup_printf ("%g", range->hi);

  return g_strdup_printf (format, numbers);
}

/**
 * carry_cell_format_load:
 * @item: an item
 * @gauge: tells loads of its exercise
 * @view: how the runner wants to see them
 * @reason: (out) (optional): why it cannot be shown so, and is shown as it was prescribed
 *
 * Returns: (transfer full): what stands in the cell of the load
 */
char *
carry_cell_format_load (CarryItem *item, CarryLoadGauge *gauge, CarryLoadView view, char **reason)
{
  const CarryLoadForm form = carry_load_gauge_get_form (gauge);
  CarryLoadRange range;

  if (!carry_load_gauge_convert (gauge, item, view, &range, reason))
    return format_load (item, form);

  range.lo = view == CARRY_LOAD_VIEW_PERCENT ? round (range.lo) : range.lo;
  range.hi = view == CARRY_LOAD_VIEW_PERCENT ? round (range.hi) : range.hi;
  if (view == CARRY_LOAD_VIEW_PERCENT)
    /* Translators: a load in percent of the one-repetition maximum */
    return format_range (&range, C_ ("load", "%s%%"));
  if (view == CARRY_LOAD_VIEW_EFFORT)
    return format_range (&range, _ ("RPE %s"));

  return range.hi > 0 ? carry_load_form_format (form, range.hi) : format_load (item, form);
}

static guint
get_expected (CarryCellKind kind)
{
  switch (kind)
    {
    case CARRY_CELL_LOAD:
      return CARRY_DOSE_LINE_TARGET;

    case CARRY_CELL_REST:
      return CARRY_DOSE_LINE_REST;

    case CARRY_CELL_TEMPO:
      return CARRY_DOSE_LINE_TEMPO;

    case CARRY_CELL_AMOUNT:
    default:
      return CARRY_DOSE_LINE_AMOUNT;
    }
}

static char *
join_unknown (const CarryDoseLine *line, const char *text)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < line->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, i);
      g_autofree char *word = g_strndup (text + span->start, span->end - span->start);

      g_string_append_printf (words, "%s%s", i > 0 ? " " : "", g_strstrip (word));
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
find_problem (const CarryDoseLine *line, const char *text, guint expected)
{
  if (line->unknown->len > 0)
    {
      g_autofree char *unknown = join_unknown (line, text);

      return g_strdup_printf (_ ("Not understood: %s"), unknown);
    }
  if (line->said == 0)
    return g_strdup (expected == CARRY_DOSE_LINE_TARGET ? _ ("A load: 62.5, 75%, RPE 8, 2 RIR or body weight")
                     : expected == CARRY_DOSE_LINE_REST ? _ ("A rest: 2:30, 90 s or 2 min")
                     : expected == CARRY_DOSE_LINE_TEMPO ? _ ("A tempo: 3-0-1, seconds down, held and up")
                                                         : _ ("Sets and reps: 3x8, 4-6 or 2x40 s/side"));

  return NULL;
}

/* Why “2 × 14 kg” cannot be the load of this exercise. */
static char *
find_pair_problem (const CarryDoseLine *line, CarryExercise *exercise, CarryLoadForm form)
{
  const char *name = carry_exercise_get_name (exercise);

  if (!line->pair || form.implement == CARRY_IMPLEMENT_PAIR)
    return NULL;
  if (form.implement == CARRY_IMPLEMENT_BAR)
    /* Translators: %s is an exercise for which two weights were typed */
    return g_strdup_printf (_ ("%s: type the weight of the bar with its plates"), name);

  /* Translators: %s is an exercise for which two weights were typed */
  return g_strdup_printf (_ ("%s: type one weight"), name);
}

/**
 * carry_cell_read:
 * @text: what was typed
 * @item: the item before
 * @kind: the cell, which decides what a number without a unit means
 * @gauge: tells loads of its exercise
 *
 * Reads what was typed into a cell. It may say more than the cell holds: “3x5 100” is sets, repetitions and load.
 *
 * Returns: (transfer full): what it says
 */
CarryTyped *
carry_cell_read (const char *text, CarryItem *item, CarryCellKind kind, CarryLoadGauge *gauge)
{
  CarryTyped *typed = g_new0 (CarryTyped, 1);
  const guint expected = get_expected (kind);
  g_autoptr (CarryDoseLine) line = carry_dose_line_parse (text, carry_load_gauge_get_units (gauge), expected);

  typed->unknown = g_array_ref (line->unknown);
  typed->problem = find_problem (line, text, expected);
  if (typed->problem == NULL)
    typed->problem =
        find_pair_problem (line, carry_item_get_exercise (item), carry_load_gauge_get_form (gauge));
  if (typed->problem == NULL)
    typed->after = carry_load_gauge_read (gauge, item, line);

  return typed;
}

void
carry_typed_free (CarryTyped *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->after);
  g_free (self->problem);
  g_array_unref (self->unknown);
  g_free (self);
}
