/* carry-dose-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-dose-line.h"

#include "carry-run-scanner.h"

#include <string.h>

void
carry_dose_line_free (CarryDoseLine *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_array_unref (self->unknown);
  g_free (self);
}

gboolean
carry_dose_line_has (const CarryDoseLine *self, CarryDoseLineField field)
{
  return (self->said & field) != 0;
}

/**
 * carry_dose_line_apply:
 * @self: what was said
 * @base: what holds where nothing was said, such as the exercise's own dose
 *
 * Returns: (transfer full): the prescription
 */
CarryPrescription *
carry_dose_line_apply (const CarryDoseLine *self, const CarryPrescription *base)
{
  CarryDose dose = *carry_prescription_get_dose (base);

  if (carry_dose_line_has (self, CARRY_DOSE_LINE_SETS))
    dose.sets = self->dose.sets;
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_AMOUNT))
    {
      dose.amount = self->dose.amount;
      dose.amount_lo = self->dose.amount_lo;
      dose.amount_hi = self->dose.amount_hi;
      dose.hold_s = self->dose.hold_s;
    }
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_SIDES))
    dose.per_side = self->dose.per_side;
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_TARGET))
    {
      dose.target = self->dose.target;
      dose.target_lo = self->dose.target_lo;
      dose.target_hi = self->dose.target_hi;
    }
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_REST))
    dose.rest_s = self->dose.rest_s;
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_TEMPO))
    memcpy (dose.tempo, self->dose.tempo, sizeof dose.tempo);
  if (carry_dose_line_has (self, CARRY_DOSE_LINE_CONTACTS))
    dose.contacts = self->dose.contacts;

  return carry_prescription_new (&dose);
}

/* Whether each typed word begins a word of the name; @n_words is how many words the name has. */
static gboolean
begins_words_of (const char *typed, const char *name, guint *n_words)
{
  g_autofree char *folded = carry_run_scanner_fold (name);
  g_auto (GStrv) of_name = g_strsplit (folded, " ", -1);
  g_auto (GStrv) words = g_strsplit (typed, " ", -1);

  *n_words = g_strv_length (of_name);
  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; of_name[j] != NULL && !found; j++)
        found = g_str_has_prefix (of_name[j], words[i]);
      if (!found)
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_dose_line_find_exercise:
 * @self: what was said
 * @search: an index of @exercises
 * @exercises: a list of #CarryExercise
 *
 * Finds the exercise that the line most likely names: of those whose names have words that begin as was typed, the
 * plainest, which has the fewest words; else the first that the search finds. So “sq” is a back squat, and not
 * a kind of squat that carries over more.
 *
 * Returns: (transfer full) (nullable): the exercise, or %NULL if the line names none
 */
CarryExercise *
carry_dose_line_find_exercise (const CarryDoseLine *self, CarryExerciseSearch *search, GListModel *exercises)
{
  g_autoptr (GArray) positions = NULL;
  g_autoptr (CarryExercise) plainest = NULL;
  g_autofree char *typed = NULL;
  guint least = G_MAXUINT;

  if (self->name == NULL)
    return NULL;

  typed = carry_run_scanner_fold (self->name);
  positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  carry_exercise_search_find (search, self->name, positions);

  for (guint i = 0; i < positions->len; i++)
    {
      g_autoptr (CarryExercise) exercise =
          g_list_model_get_item (exercises, g_array_index (positions, guint32, i));
      guint n_words;

      if (begins_words_of (typed, carry_exercise_get_name (exercise), &n_words) && n_words < least)
        {
          least = n_words;
          g_set_object (&plainest, exercise);
        }
    }

  if (plainest == NULL && positions->len > 0)
    plainest = g_list_model_get_item (exercises, g_array_index (positions, guint32, 0));

  return g_steal_pointer (&plainest);
}
