/* carry-run-structure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-structure.h"

#include <glib/gi18n.h>
#include <string.h>

#include "carry-run-step.h"

struct _CarryRunStructure
{
  GPtrArray *steps; /* of CarryRunStep */
};

/* No run has more, and no text keeps the program busy. */
#define MAX_STEPS 40u
#define MAX_DEPTH 3u
#define MAX_COUNT 99u

/* Repetitions so short that they are strides. */
#define STRIDE_METRES 120.0
#define STRIDE_SECONDS 20.0

/* Repetitions so long that they are run at the threshold. */
#define THRESHOLD_METRES 2000.0
#define THRESHOLD_SECONDS (8 * 60.0)

static const char *const times_words[] = { "x", "mal", "times", "fois", NULL };
static const char *const then_words[] = { "then", "and", "dann", "und", "puis", "et", NULL };
static const char *const rest_intros[] = { "w",      "with",      "r",        "rec", "recovery", "rest",
                                           "jog",    "p",         "tp",       "gp",  "sp",       "pause",
                                           "pausen", "trabpause", "gehpause", "mit", "avec",     "recup",
                                           "off",    "float",     "every",    NULL };
static const char *const rest_words[] = { "rest",         "rests",   "recovery",  "recoveries", "rec",
                                          "jog",          "jogging", "easy",      "walk",       "walking",
                                          "pause",        "pausen",  "trabpause", "gehpause",   "trab",
                                          "traben",       "gehen",   "between",   "dazwischen", "recup",
                                          "recuperation", "off",     "float",     "trot",       "marche",
                                          "repos",        "of",      "de",        NULL };
static const char *const pace_words[] = { "pace", "effort", "allure", "rp", "tempo", NULL };
static const char *const at_words[] = { "in", "en", NULL };

static CarryRunStep *take_step (CarryRunScanner *scanner, guint depth);

/* “6x”, “3 x”, “2 mal”; the number alone is not taken. */
static gboolean
take_count (CarryRunScanner *scanner, guint *count)
{
  const gsize before = scanner->at;
  guint n;

  carry_run_scanner_skip_space (scanner);
  if (carry_run_scanner_take_digits (scanner, 1, 2, &n) && n >= 1 && n <= MAX_COUNT &&
      (carry_run_scanner_take_sign (scanner, '*') || carry_run_scanner_take_word (scanner, times_words)))
    {
      *count = n;
      return TRUE;
    }

  scanner->at = before;

  return FALSE;
}

static gboolean
take_rest_words (CarryRunScanner *scanner)
{
  gboolean any = FALSE;

  while (carry_run_scanner_take_word (scanner, rest_words))
    any = TRUE;

  return any;
}

/* What says that a rest comes: a stroke, or words such as “with”. */
static gboolean
take_rest_intro (CarryRunScanner *scanner)
{
  gboolean any = carry_run_scanner_take_sign (scanner, '/');

  while (carry_run_scanner_take_word (scanner, rest_intros))
    any = TRUE;
  if (any)
    while (carry_run_scanner_take_sign (scanner, '/') || carry_run_scanner_take_sign (scanner, '=') ||
           carry_run_scanner_take_sign (scanner, ':') || carry_run_scanner_take_sign (scanner, '.'))
      ;

  return any;
}

/* “/ 2 min”, “(2 min)”, “w/ 90 s jog”, “r=2'”, “2 min rest”. */
static gboolean
take_rest (CarryRunScanner *scanner, CarryRunAmount *rest)
{
  const gsize before = scanner->at;
  const gboolean in_brackets = carry_run_scanner_take_sign (scanner, '(');
  const gboolean has_intro = take_rest_intro (scanner);
  CarryRunAmount amount;

  if (carry_run_amount_take (scanner, &amount))
    {
      const gboolean has_words = take_rest_words (scanner);
      const gboolean closed = !in_brackets || carry_run_scanner_take_sign (scanner, ')');

      if (closed && (in_brackets || has_intro || has_words))
        {
          *rest = amount;
          return TRUE;
        }
    }

  scanner->at = before;

  return FALSE;
}

static gboolean
take_speed (CarryRunScanner *scanner)
{
  CarryRunAmount amount;
  CarryRunNumber number;
  CarryRunUnit unit;
  gsize before;

  if (!carry_run_amount_take (scanner, &amount) && !carry_run_scanner_take_number (scanner, &number))
    return FALSE;

  before = scanner->at;
  if (!carry_run_scanner_take_sign (scanner, '/') || !carry_run_amount_take_unit (scanner, &unit))
    scanner->at = before;
  carry_run_scanner_take_word (scanner, pace_words);

  return TRUE;
}

static gboolean
take_comment_body (CarryRunScanner *scanner)
{
  const gboolean has_sign = carry_run_scanner_take_sign (scanner, '@');
  g_autofree char *word = NULL;

  if (!has_sign && !carry_run_scanner_take_word (scanner, at_words))
    return FALSE;

  if (take_speed (scanner))
    return TRUE;

  word = has_sign ? carry_run_scanner_take_phrase (scanner, 1) : NULL;
  if (word == NULL)
    return FALSE;

  carry_run_scanner_take_word (scanner, pace_words);

  return TRUE;
}

/* How fast the step is: “@ 4:00/km”, “in 3:20”, “@ 10k pace”, “@ threshold”. */
static void
take_comment (CarryRunScanner *scanner, CarryRunStep *step)
{
  const gsize before = scanner->at;

  if (!take_comment_body (scanner))
    scanner->at = before;
  else if (step->comment == NULL)
    step->comment = g_strstrip (g_strndup (scanner->text + before, scanner->at - before));
}

static gboolean
take_weak_separator (CarryRunScanner *scanner)
{
  return carry_run_scanner_take_sign (scanner, ',') || carry_run_scanner_take_sign (scanner, ';') ||
         carry_run_scanner_take_word (scanner, then_words);
}

static gboolean
take_strong_separator (CarryRunScanner *scanner)
{
  return carry_run_scanner_take_sign (scanner, '+') || carry_run_scanner_take_sign (scanner, '&');
}

static CarryRunStep *
take_next_step (CarryRunScanner *scanner, guint depth, gboolean in_line)
{
  const gboolean is_strong = take_strong_separator (scanner);
  g_autoptr (CarryRunStep) step = NULL;

  if (!is_strong && !take_weak_separator (scanner))
    return NULL;

  step = take_step (scanner, depth);

  /* In “18 km, 45 min” of a longer text, the comma separates what is said of one run. */
  if (step == NULL || (in_line && !is_strong && step->count == 1 && step->label != CARRY_RUN_LABEL_COOL_DOWN))
    return NULL;

  return g_steal_pointer (&step);
}

static GPtrArray *
take_steps (CarryRunScanner *scanner, guint depth, gboolean in_line)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_run_step_free);

  while (steps->len < MAX_STEPS)
    {
      const gsize before = scanner->at;
      CarryRunStep *step =
          steps->len > 0 ? take_next_step (scanner, depth, in_line) : take_step (scanner, depth);

      if (step == NULL)
        {
          scanner->at = before;
          break;
        }
      g_ptr_array_add (steps, step);
    }

  return steps;
}

/* “(4 × 200 m / 200 m)” */
static gboolean
take_group (CarryRunScanner *scanner, CarryRunStep *step, guint depth)
{
  const gsize before = scanner->at;
  g_autoptr (GPtrArray) steps = NULL;

  if (depth >= MAX_DEPTH || !carry_run_scanner_take_sign (scanner, '('))
    return FALSE;

  steps = take_steps (scanner, depth + 1, FALSE);
  if (steps->len > 0 && carry_run_scanner_take_sign (scanner, ')'))
    {
      step->steps = g_steal_pointer (&steps);
      return TRUE;
    }

  scanner->at = before;

  return FALSE;
}

/* What stands before a step may belong to the whole run, as in “hills 10x60s”: warm-up and cool-down do not. */
static void
take_leading_label (CarryRunScanner *scanner, CarryRunStep *step, guint depth)
{
  const gsize before = scanner->at;
  CarryRunLabel label;

  if (carry_run_label_take (scanner, &label) &&
      (depth > 0 || label == CARRY_RUN_LABEL_WARM_UP || label == CARRY_RUN_LABEL_COOL_DOWN))
    step->label = label;
  else
    scanner->at = before;
}

static void
take_labels (CarryRunScanner *scanner, CarryRunStep *step)
{
  CarryRunLabel label;

  while (carry_run_label_take (scanner, &label))
    if (step->label == CARRY_RUN_LABEL_NONE)
      step->label = label;
}

/* “3 x 4 x 200 m” is a group without brackets. */
static gboolean
take_body (CarryRunScanner *scanner, CarryRunStep *step, guint depth)
{
  guint inner;
  const gsize before = scanner->at;

  if (take_group (scanner, step, depth))
    return TRUE;

  if (depth < MAX_DEPTH && take_count (scanner, &inner))
    {
      CarryRunStep *child;

      scanner->at = before;
      child = take_step (scanner, depth + 1);
      if (child == NULL)
        return FALSE;

      step->steps = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_run_step_free);
      g_ptr_array_add (step->steps, child);
      return TRUE;
    }

  return carry_run_amount_take_repeated (scanner, step->count, &step->work);
}

static CarryRunStep *
take_step (CarryRunScanner *scanner, guint depth)
{
  const gsize before = scanner->at;
  g_autoptr (CarryRunStep) step = carry_run_step_new ();
  gboolean repeated;

  take_leading_label (scanner, step, depth);
  repeated = take_count (scanner, &step->count);
  if (repeated ? !take_body (scanner, step, depth) : !carry_run_amount_take (scanner, &step->work))
    {
      scanner->at = before;
      return NULL;
    }

  take_comment (scanner, step);
  take_labels (scanner, step);
  take_comment (scanner, step);
  if (repeated || depth > 0)
    take_rest (scanner, &step->rest);

  return g_steal_pointer (&step);
}

static CarryRunStructure *
structure_of (GPtrArray *steps)
{
  CarryRunStructure *self = g_atomic_rc_box_new0 (CarryRunStructure);

  self->steps = steps;

  return self;
}

/**
 * carry_run_structure_parse:
 * @text: what a runner typed for a structure
 *
 * Reads “6 × 800 m / 2 min”, “2 km warm-up + 3x10 min tempo (3 min jog) + 1 km”, “3 x (4 x 200 m / 200 m) / 4 min”:
 * English, German and French.
 *
 * Returns: (transfer full) (nullable): the structure, or %NULL if not all of @text can be read as one
 */
CarryRunStructure *
carry_run_structure_parse (const char *text)
{
  g_auto (CarryRunScanner) scanner = { 0 };
  g_autoptr (GPtrArray) steps = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  carry_run_scanner_init (&scanner, text);
  steps = take_steps (&scanner, 0, FALSE);

  if (steps->len == 0 || carry_run_scanner_skip_space (&scanner))
    return NULL;

  return structure_of (g_steal_pointer (&steps));
}

/**
 * carry_run_structure_take:
 * @scanner: where to read
 *
 * Takes a structure out of a longer text: repetitions, or several steps. A single amount is none.
 *
 * Returns: (transfer full) (nullable): the structure, or %NULL and nothing taken
 */
CarryRunStructure *
carry_run_structure_take (CarryRunScanner *scanner)
{
  const gsize before = scanner->at;
  g_autoptr (GPtrArray) steps = take_steps (scanner, 0, TRUE);
  const CarryRunStep *first = steps->len > 0 ? g_ptr_array_index (steps, 0) : NULL;

  if (steps->len > 1 || (first != NULL && (first->count > 1 || first->steps != NULL)))
    return structure_of (g_steal_pointer (&steps));

  scanner->at = before;

  return NULL;
}

CarryRunStructure *
carry_run_structure_ref (CarryRunStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  g_ptr_array_unref (((CarryRunStructure *)data)->steps);
}

void
carry_run_structure_unref (CarryRunStructure *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/**
 * carry_run_structure_get_totals:
 * @self: a structure
 *
 * Returns: how far and how long it is. What it does not say is estimated at usual paces; warm-up and cool-down
 *   count only where it names them.
 */
CarryRunTotals
carry_run_structure_get_totals (const CarryRunStructure *self)
{
  CarryRunTotals totals = { 0 };

  g_return_val_if_fail (self != NULL, totals);

  for (guint i = 0; i < self->steps->len; i++)
    carry_run_step_add_up (g_ptr_array_index (self->steps, i), &totals.said_metres, &totals.metres,
                           &totals.seconds);

  return totals;
}

static gboolean
guess_of_steps (GPtrArray *steps, gboolean repeated, CarryRunKind *kind)
{
  for (guint i = 0; i < steps->len; i++)
    {
      const CarryRunStep *step = g_ptr_array_index (steps, i);
      const double metres = carry_run_amount_get_metres (&step->work);
      const double seconds = carry_run_amount_get_seconds (&step->work);

      if (carry_run_label_get_kind (step->label, kind))
        return TRUE;

      if (step->steps != NULL && guess_of_steps (step->steps, TRUE, kind))
        return TRUE;

      if (step->steps != NULL || (step->count == 1 && !repeated) || carry_run_step_is_easy (step))
        continue;

      if (metres >= THRESHOLD_METRES || seconds >= THRESHOLD_SECONDS)
        *kind = CARRY_RUN_THRESHOLD;
      else if ((metres > 0 && metres <= STRIDE_METRES) || (seconds > 0 && seconds <= STRIDE_SECONDS))
        *kind = CARRY_RUN_STRIDES;
      else
        *kind = CARRY_RUN_INTERVALS;
      return TRUE;
    }

  return FALSE;
}

/**
 * carry_run_structure_guess_kind:
 * @self: a structure
 * @kind: (out): what kind of run it makes
 *
 * Returns: %TRUE if the structure says; repetitions always do
 */
gboolean
carry_run_structure_guess_kind (const CarryRunStructure *self, CarryRunKind *kind)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return guess_of_steps (self->steps, FALSE, kind);
}

static char *
join (const CarryRunStructure *self, const char *separator, char *(*describe) (const CarryRunStep *step))
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->steps->len; i++)
    {
      g_autofree char *step = describe (g_ptr_array_index (self->steps, i));

      g_string_append (text, i > 0 ? separator : "");
      g_string_append (text, step);
    }

  return g_strdup (text->str);
}

/**
 * carry_run_structure_to_string:
 * @self: a structure
 *
 * Returns: (transfer full): the structure as it is written: “2 km warm-up + 6 × 800 m / 2 min”
 */
char *
carry_run_structure_to_string (const CarryRunStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return join (self, " + ", carry_run_step_format);
}

/**
 * carry_run_structure_speak:
 * @self: a structure
 *
 * Returns: (transfer full): the structure in words: “2 kilometres warm-up, 6 times 800 metres with 2 minutes between”
 */
char *
carry_run_structure_speak (const CarryRunStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return join (self, C_ ("list", ", "), carry_run_step_speak);
}
