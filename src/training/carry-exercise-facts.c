/* carry-exercise-facts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-facts.h"

#include "carry-words.h"

#include <glib/gi18n.h>

static const char *const *
copy_strings (const char *const *strings)
{
  return (const char *const *)g_strdupv ((char **)strings);
}

/**
 * carry_exercise_facts_copy:
 * @self: where to; what it held is overwritten
 * @facts: what to copy; whatever they point to is copied or referenced
 */
void
carry_exercise_facts_copy (CarryExerciseFacts *self, const CarryExerciseFacts *facts)
{
  g_return_if_fail (self != NULL && facts != NULL);

  *self = *facts;
  self->id = g_strdup (facts->id);
  self->name = g_strdup (facts->name);
  self->aliases = copy_strings (facts->aliases);
  self->english = copy_strings (facts->english);
  self->contraindications = copy_strings (facts->contraindications);
  self->easier = g_strdup (facts->easier);
  self->harder = g_strdup (facts->harder);
  self->figure = g_strdup (facts->figure);
  self->dose = carry_prescription_ref (facts->dose);
  if (facts->prose != NULL)
    g_object_ref (facts->prose);
  if (facts->text != NULL)
    self->text = carry_exercise_text_copy (facts->text);
  if (facts->provenance != NULL)
    carry_provenance_ref (facts->provenance);

  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    if (facts->sources[i] != NULL)
      self->sources[i] = carry_evidence_ref (facts->sources[i]);
  for (guint i = 0; i < CARRY_N_PHASES; i++)
    if (facts->phase_doses[i] != NULL)
      self->phase_doses[i] = carry_prescription_ref (facts->phase_doses[i]);
}

/**
 * carry_exercise_facts_clear:
 * @self: facts that carry_exercise_facts_copy() filled
 *
 * Frees what they point to.
 */
void
carry_exercise_facts_clear (CarryExerciseFacts *self)
{
  g_return_if_fail (self != NULL);

  g_free ((char *)self->id);
  g_free ((char *)self->name);
  g_strfreev ((char **)self->aliases);
  g_strfreev ((char **)self->english);
  g_strfreev ((char **)self->contraindications);
  g_free ((char *)self->easier);
  g_free ((char *)self->harder);
  g_free ((char *)self->figure);
  g_clear_pointer (&self->dose, carry_prescription_unref);
  g_clear_object (&self->prose);
  g_clear_pointer ((CarryExerciseText **)&self->text, carry_exercise_text_free);
  g_clear_pointer (&self->provenance, carry_provenance_unref);

  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    g_clear_pointer (&self->sources[i], carry_evidence_unref);
  for (guint i = 0; i < CARRY_N_PHASES; i++)
    g_clear_pointer (&self->phase_doses[i], carry_prescription_unref);
}

static void
append_muscles (GString *text, guint muscles)
{
  for (guint m = 0; m < CARRY_N_MUSCLES; m++)
    {
      if ((muscles & CARRY_BIT (m)) == 0)
        continue;
      if (text->len > 0)
        /* Translators: between the names of muscles */
        g_string_append (text, C_ ("list of muscles", ", "));
      g_string_append (text, carry_muscle_get_name ((CarryMuscle)m));
    }
}

/**
 * carry_exercise_facts_describe_muscles:
 * @self: facts
 *
 * Returns: (transfer full): the primary muscles, “Quads, glutes”; only the first word keeps its capital
 */
char *
carry_exercise_facts_describe_muscles (const CarryExerciseFacts *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *first = NULL;
  g_autofree char *lower = NULL;
  const char *rest;

  append_muscles (text, self->primary);
  if (text->len == 0)
    return g_strdup ("");

  /* Translators: how the names of muscles are written after the first letter of a list: “lowercase”, or “unchanged”
   * where nouns keep their capitals. Translate by one of these two words. */
  if (!g_str_equal (C_ ("list of muscles, letters", "lowercase"), "lowercase"))
    return g_strdup (text->str);

  rest = g_utf8_next_char (text->str);
  first = g_strndup (text->str, (gsize)(rest - text->str));
  lower = g_utf8_strdown (rest, -1);

  return g_strconcat (first, lower, NULL);
}
