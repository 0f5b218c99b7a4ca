/* test-dose-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-dose-line.h"

#include "carry-catalogue.h"
#include "dose-lines.h"

#define SEED 20261124u
#define LINES 20000

/* What holds where a line says nothing, so that what it says can be seen. */
#define BASE "7x77@RPE9"

/* The prescription, the name in “(…)”, and what was not understood in “[…]”. */
static char *
describe (const CarryDoseLine *line, const char *text)
{
  g_autoptr (CarryPrescription) base = carry_prescription_parse (BASE, NULL);
  g_autoptr (CarryPrescription) prescription = carry_dose_line_apply (line, base);
  GString *said = g_string_new (NULL);
  g_autofree char *dose = carry_prescription_to_string (prescription);

  g_string_append (said, line->said != 0 ? dose : "nothing");
  if (line->pair)
    g_string_append (said, " two");
  if (line->name != NULL)
    g_string_append_printf (said, " (%s)", line->name);
  for (guint i = 0; i < line->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, i);

      g_string_append_printf (said, " [%.*s]", (int)(span->end - span->start), text + span->start);
    }

  return g_string_free_and_steal (said);
}

static void
test_line (gconstpointer data)
{
  const DoseLine *row = data;
  g_autoptr (CarryDoseLine) line = carry_dose_line_parse (row->text, row->units, row->expected);
  g_autofree char *said = describe (line, row->text);

  g_assert_cmpstr (said, ==, row->said);
}

/* Nothing that anybody can type breaks it, spans lie in the text in their order, and what was read can be
 * prescribed and read again. */
static void
test_fuzz (void)
{
  static const char *const parts[] = {
    "3",  "x",  "8", "-",    ",",   ".",     "62,5", "%",    "rpe",   "rir", ":",  "30",
    "kg", "lb", "/", "side", " ",   "  ",    "@",    "s",    "min",   "m",   "r",  "t",
    "c",  "×",  "–", "'",    "\"",  "é",     "ß",    "sq",   "Sätze", "of",  "bw", "999999",
    "0",  "\t", "*", "\xff", "1rm", "tempo", "🏃",   "\xc3", ";",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  g_autoptr (CarryPrescription) base = carry_prescription_parse (BASE, NULL);

  for (guint i = 0; i < LINES; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *valid = NULL;
      g_autoptr (CarryDoseLine) line = NULL;
      g_autoptr (CarryPrescription) prescription = NULL;
      g_autoptr (CarryPrescription) again = NULL;
      g_autofree char *dose = NULL;
      guint end = 0;

      for (int n = g_rand_int_range (random, 0, 14); n > 0; n--)
        g_string_append (text, parts[g_rand_int_range (random, 0, G_N_ELEMENTS (parts))]);

      line = carry_dose_line_parse (text->str,
                                    g_rand_boolean (random) ? CARRY_UNITS_METRIC : CARRY_UNITS_IMPERIAL,
                                    g_rand_boolean (random) ? 0 : 1u << g_rand_int_range (random, 0, 7));
      valid = g_utf8_make_valid (text->str, -1);
      for (guint s = 0; s < line->unknown->len; s++)
        {
          const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, s);

          g_assert_cmpuint (span->start, >=, end);
          g_assert_cmpuint (span->end, >, span->start);
          g_assert_cmpuint (span->end, <=, strlen (valid));
          g_assert_true (g_utf8_validate (valid + span->start, span->end - span->start, NULL));
          end = span->end;
        }

      prescription = carry_dose_line_apply (line, base);
      dose = carry_prescription_to_string (prescription);
      again = carry_prescription_parse (dose, NULL);
      g_assert_nonnull (again);
    }
}

/* One line makes an item. */
static void
test_exercise (void)
{
  static const struct
  {
    const char *text;
    const char *id;
  } lines[] = {
    { "back squat 3x5 100", "back_squat" },
    { "copenhagen 2x20s/side", "copenhagen" },
    { "nordic 3x5", "nordic" },
    { "Romanian deadlift 3x6-8 75% r120", "rdl" },
    { "back squt 3x5", "back_squat" },
    { "3x5 100", NULL },
    { "qqqqzzzz 3x5", NULL },
  };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CarryDoseLine) line = carry_dose_line_parse (lines[i].text, CARRY_UNITS_METRIC, 0);
      g_autoptr (CarryExercise) exercise =
          carry_dose_line_find_exercise (line, search, G_LIST_MODEL (catalogue));

      g_assert_cmpstr (exercise != NULL ? carry_exercise_get_id (exercise) : NULL, ==, lines[i].id);
    }
}

/* “sq” is some squat: which one, the catalogue decides. */
static void
test_short_name (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (catalogue));
  g_autoptr (CarryDoseLine) line = carry_dose_line_parse ("sq 3x5 100", CARRY_UNITS_METRIC, 0);
  g_autoptr (CarryExercise) exercise = carry_dose_line_find_exercise (line, search, G_LIST_MODEL (catalogue));

  g_assert_nonnull (exercise);
  g_assert_cmpint (carry_exercise_get_pattern (exercise), ==, CARRY_PATTERN_SQUAT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (dose_lines); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/training/dose-line/%s/%03u", dose_lines[i].language, (guint)i);

      g_test_add_data_func (path, &dose_lines[i], test_line);
    }
  g_test_add_func ("/training/dose-line/fuzz", test_fuzz);
  g_test_add_func ("/training/dose-line/exercise", test_exercise);
  g_test_add_func ("/training/dose-line/short-name", test_short_name);

  return g_test_run ();
}
