/* carry-record.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-record.h"

#include "carry-measure.h"
#include "carry-tonnage.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryRecord:
 *
 * Something that a runner did better than ever before. Immutable.
 */
struct _CarryRecord
{
  GObject parent_instance;

  CarryRecordFacts facts; /* owns its exercise and its session */
};

G_DEFINE_FINAL_TYPE (CarryRecord, carry_record, G_TYPE_OBJECT)

static void
carry_record_finalize (GObject *object)
{
  CarryRecord *self = CARRY_RECORD (object);

  g_clear_object (&self->facts.exercise);
  g_free ((gpointer)self->facts.session);

  G_OBJECT_CLASS (carry_record_parent_class)->finalize (object);
}

static void
carry_record_class_init (CarryRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_record_finalize;
}

static void
carry_record_init (CarryRecord *self)
{
}

/**
 * carry_record_new:
 * @facts: what it says; copied
 *
 * Returns: (transfer full): a new record
 */
CarryRecord *
carry_record_new (const CarryRecordFacts *facts)
{
  CarryRecord *self;

  g_return_val_if_fail (facts != NULL && CARRY_IS_EXERCISE (facts->exercise), NULL);

  self = g_object_new (CARRY_TYPE_RECORD, NULL);
  self->facts = *facts;
  self->facts.exercise = g_object_ref (facts->exercise);
  self->facts.session = g_strdup (facts->session);

  return self;
}

CarryRecordKind
carry_record_get_kind (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), CARRY_RECORD_HEAVIEST);
  return self->facts.kind;
}

CarryExercise *
carry_record_get_exercise (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), NULL);
  return self->facts.exercise;
}

/* The id of the session in which it was set. */
const char *
carry_record_get_session (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), NULL);
  return self->facts.session;
}

const GDate *
carry_record_get_day (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), NULL);
  return &self->facts.day;
}

/* Of the unit of its kind. */
double
carry_record_get_value (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), 0);
  return self->facts.value;
}

/* In kg; 0 for none. */
double
carry_record_get_load (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), 0);
  return self->facts.load_kg;
}

/* What was best until then; 0 if there was nothing to compare with. */
double
carry_record_get_before (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), 0);
  return self->facts.before;
}

/* How far the truth may lie from the value to either side; 0 for what was measured. */
double
carry_record_get_band (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), 0);
  return self->facts.band;
}

/**
 * carry_record_is_about:
 * @self: a record
 *
 * Whether an estimate is not farther from what was best before than it may be wrong: then nobody can say that the
 * runner is stronger.
 *
 * Returns: %TRUE if it should be told with an “about”
 */
gboolean
carry_record_is_about (CarryRecord *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD (self), FALSE);

  return self->facts.before > 0 && self->facts.value - self->facts.before <= self->facts.band;
}

static char *
format_band (const CarryRecordFacts *facts, CarryLoadForm form)
{
  const CarryLoadForm max_form = carry_tonnage_get_max_form (facts->exercise, form);
  g_autofree char *value = carry_load_form_format (max_form, round (facts->value));
  g_autofree char *band = carry_format_weight (round (facts->band), form.units);

  /* What was lifted once is known. */
  if (!(facts->band > 0))
    return carry_load_form_format (max_form, facts->value);

  /* Translators: a weight, and how far from it the truth may lie: “121 kg ± 6 kg” */
  return g_strdup_printf (_ ("%1$s ± %2$s"), value, band);
}

/* “8 × 60 kg”; without a load only the amount. */
static char *
format_with_load (const CarryRecordFacts *facts, const char *amount, CarryLoadForm form)
{
  g_autofree char *load = NULL;

  if (!(facts->load_kg > 0))
    return g_strdup (amount);

  load = carry_load_form_format (form, facts->load_kg);

  /* Translators: %1$s is such as “8 repetitions” or “45 seconds”, %2$s a weight */
  return g_strdup_printf (_ ("%1$s with %2$s"), amount, load);
}

/**
 * carry_record_format_value:
 * @self: a record
 * @form: how loads of its exercise are said
 *
 * Returns: (transfer full): such as “65 kg”, “121 kg ± 6 kg” or “8 repetitions with 60 kg”
 */
char *
carry_record_format_value (CarryRecord *self, CarryLoadForm form)
{
  const CarryRecordFacts *facts = &self->facts;
  const guint whole = (guint)(facts->value + 0.5);
  g_autofree char *amount = NULL;

  g_return_val_if_fail (CARRY_IS_RECORD (self), NULL);

  switch (facts->kind)
    {
    case CARRY_RECORD_MAXIMUM:
      return format_band (facts, form);

    case CARRY_RECORD_REPS:
      amount = g_strdup_printf (ngettext ("%u repetition", "%u repetitions", whole), whole);
      return format_with_load (facts, amount, form);

    case CARRY_RECORD_HOLD:
      amount = g_strdup_printf (ngettext ("%u second", "%u seconds", whole), whole);
      return format_with_load (facts, amount, form);

    case CARRY_RECORD_VOLUME:
      return carry_format_weight (round (facts->value), form.units);

    case CARRY_RECORD_HEAVIEST:
    default:
      return carry_load_form_format (form, facts->value);
    }
}

/**
 * carry_record_describe:
 * @self: a record
 * @form: how loads of its exercise are said
 *
 * Returns: (transfer full): one line that names the exercise: “Heaviest Back Squat: 65 kg”
 */
char *
carry_record_describe (CarryRecord *self, CarryLoadForm form)
{
  const CarryRecordFacts *facts = &self->facts;
  g_autofree char *value = NULL;
  const char *sentence;

  g_return_val_if_fail (CARRY_IS_RECORD (self), NULL);

  value = carry_record_format_value (self, form);
  switch (facts->kind)
    {
    case CARRY_RECORD_MAXIMUM:
      if (carry_record_is_about (self))
        /* Translators: %1$s is an exercise, %2$s such as “121 kg ± 6 kg” */
        sentence = _ ("About the highest estimated maximum in %1$s: %2$s");
      else
        /* Translators: %1$s is an exercise, %2$s such as “121 kg ± 6 kg” */
        sentence = _ ("Highest estimated maximum in %1$s: %2$s");
      break;

    case CARRY_RECORD_REPS:
      /* Translators: %1$s is an exercise, %2$s such as “8 repetitions with 60 kg” */
      sentence = _ ("Most repetitions of %1$s: %2$s");
      break;

    case CARRY_RECORD_HOLD:
      /* Translators: %1$s is an exercise, %2$s such as “45 seconds” */
      sentence = _ ("Longest %1$s: %2$s");
      break;

    case CARRY_RECORD_VOLUME:
      /* Translators: %1$s is an exercise, %2$s a weight: all repetitions of a session times their load */
      sentence = _ ("Most %1$s in one session: %2$s in all");
      break;

    case CARRY_RECORD_HEAVIEST:
    default:
      /* Translators: %1$s is an exercise, %2$s a weight */
      sentence = _ ("Heaviest %1$s: %2$s");
    }

  return g_strdup_printf (sentence, carry_exercise_get_name (facts->exercise), value);
}
