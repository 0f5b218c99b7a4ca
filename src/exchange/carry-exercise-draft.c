/* carry-exercise-draft.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-draft.h"

#include "carry-exercise-vocabulary.h"
#include "carry-html-text.h"
#include "carry-pattern-guess.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is kept of an exercise: more than these is no name and no instruction. In characters, and lines. */
#define MAX_NAME 120
#define MAX_LINE 600
#define MAX_LINES 30u
#define MAX_ALIASES 20u

/* An id that is longer is replaced by its checksum. */
#define MAX_ID 80u

CarryExerciseDraft *
carry_exercise_draft_new (const char *place)
{
  CarryExerciseDraft *self = g_new0 (CarryExerciseDraft, 1);

  self->place = g_strdup (place);
  self->doubts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
carry_exercise_draft_free (CarryExerciseDraft *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->place);
  g_free (self->source);
  g_free (self->digest);
  g_free (self->id);
  g_free (self->name);
  g_strfreev (self->aliases);
  g_strfreev (self->primary);
  g_strfreev (self->secondary);
  g_strfreev (self->equipment);
  g_strfreev (self->lines);
  g_free (self->category);
  g_free (self->level);
  g_free (self->licence);
  g_free (self->author);
  g_free (self->url);
  g_free (self->language);
  g_ptr_array_unref (self->doubts);
  g_free (self->fault);
  g_free (self);
}

static void doubt (CarryExerciseDraft *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
doubt (CarryExerciseDraft *self, const char *format, ...)
{
  va_list arguments;
  g_autofree char *text = NULL;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  if (!g_ptr_array_find_with_equal_func (self->doubts, text, g_str_equal, NULL))
    g_ptr_array_add (self->doubts, g_steal_pointer (&text));
}

static guint
read_muscles (CarryExerciseDraft *self, char **words)
{
  guint set = 0;

  for (gsize i = 0; words != NULL && words[i] != NULL; i++)
    {
      g_autofree char *folded = carry_vocabulary_fold (words[i]);
      guint muscles = 0;

      if (carry_vocabulary_find_muscles (folded, &muscles))
        set |= muscles;
      else
        doubt (self, _ ("the muscle “%s” is in none of our groups"), words[i]);
    }

  return set;
}

/* Of weights one is enough: catalogues name all that would do. Of the rest each is needed. */
static void
read_equipment (CarryExerciseDraft *self, const char *name, CarryExerciseFacts *facts)
{
  const guint weights = CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) |
                        CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) | CARRY_BIT (CARRY_EQUIPMENT_PLATE);
  guint set = 0, n_groups = 0;

  for (gsize i = 0; self->equipment != NULL && self->equipment[i] != NULL; i++)
    {
      g_autofree char *folded = carry_vocabulary_fold (self->equipment[i]);
      CarryEquipment equipment;

      if (!carry_vocabulary_find_equipment (folded, &equipment))
        doubt (self, _ ("the equipment “%s” is not known"), self->equipment[i]);
      else if (equipment != CARRY_EQUIPMENT_NONE)
        set |= CARRY_BIT (equipment);
    }

  if ((set & weights) != 0)
    facts->equipment[n_groups++] = set & weights;
  for (guint e = 0; e < CARRY_N_EQUIPMENT && n_groups < CARRY_MAX_EQUIPMENT_GROUPS; e++)
    if ((set & ~weights & CARRY_BIT (e)) != 0)
      facts->equipment[n_groups++] = CARRY_BIT (e);
  if (n_groups == 0)
    facts->equipment[0] = CARRY_BIT (CARRY_EQUIPMENT_NONE);

  facts->paired = carry_pattern_guess_is_paired (facts->pattern, name, set);
}

/* Cuts lists and lines that are longer than any catalogue has them. */
static void
cut (CarryExerciseDraft *self, char **lines, guint max_lines, glong max_line)
{
  const guint n = lines != NULL ? g_strv_length (lines) : 0;
  gboolean was_cut = n > max_lines;

  for (guint i = max_lines; i < n; i++)
    g_clear_pointer (&lines[i], g_free);

  for (guint i = 0; i < MIN (n, max_lines); i++)
    if (g_utf8_strlen (lines[i], -1) > max_line)
      {
        g_autofree char *whole = g_steal_pointer (&lines[i]);
        g_autofree char *part = g_utf8_substring (whole, 0, max_line - 1);

        lines[i] = g_strconcat (part, "…", NULL);
        was_cut = TRUE;
      }

  if (was_cut)
    doubt (self, "%s", _ ("its text was very long, and was cut off"));
}

/* Whether an id is no more than the number of an entry, which an entry of any other file may have too. */
static gboolean
is_number (const char *id)
{
  return id[strspn (id, "0123456789")] == '\0';
}

static char *
make_id (CarryExerciseDraft *self)
{
  const char *id = self->id != NULL ? self->id : self->name;
  g_autofree char *name = carry_vocabulary_fold (self->name);
  g_autofree char *whole = is_number (id) ? g_strconcat (self->source, ":", id, ":", name, NULL)
                                          : g_strconcat (self->source, ":", id, NULL);
  g_autofree char *digest = NULL;

  if (strlen (whole) <= MAX_ID)
    return g_steal_pointer (&whole);

  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, whole, -1);

  return g_strconcat ("import:", digest, NULL);
}

static gboolean
fail (CarryExerciseDraft *self, const char *reason)
{
  g_set_str (&self->fault, reason);

  return FALSE;
}

/* Names are plain text on one line, whatever the file makes of them. */
static void
make_plain (char **name)
{
  g_auto (GStrv) lines = *name != NULL ? carry_html_to_lines (*name) : NULL;

  if (lines == NULL)
    return;

  g_free (*name);
  *name = lines[0] != NULL ? g_strjoinv (" ", lines) : NULL;
}

static gboolean
check_name (CarryExerciseDraft *self)
{
  make_plain (&self->name);
  if (self->name == NULL)
    return fail (self, _ ("field “name”: it is missing"));
  if (g_utf8_strlen (self->name, -1) > MAX_NAME)
    {
      g_autofree char *start = g_utf8_substring (self->name, 0, 40);
      g_autofree char *reason = NULL;

      reason = g_strdup_printf (_ ("field “name”: it is longer than %d characters: “%s…”"), MAX_NAME, start);
      g_set_str (&self->name, start);

      return fail (self, reason);
    }

  return TRUE;
}

static void
say_how_sure (CarryExerciseDraft *self, CarryPattern pattern, CarryCertainty certainty)
{
  const char *name = carry_pattern_get_name (pattern);

  switch (certainty)
    {
    case CARRY_CERTAINTY_NAME:
      break;

    case CARRY_CERTAINTY_MUSCLES:
      doubt (self, _ ("its movement, “%s”, is a guess from its muscles"), name);
      break;

    case CARRY_CERTAINTY_NONE:
    default:
      doubt (self, _ ("nothing tells its movement: it is taken for “%s”"), name);
    }
}

/* What it trains and how; %FALSE if there is nothing to go by. */
static gboolean
read_movement (CarryExerciseDraft *self, CarryExerciseFacts *facts)
{
  g_autofree char *name = carry_vocabulary_fold (self->name);
  g_autofree char *category = carry_vocabulary_fold (self->category != NULL ? self->category : "");
  g_autofree char *level = carry_vocabulary_fold (self->level != NULL ? self->level : "");
  CarryCertainty certainty;
  CarryPattern pattern;

  if (carry_vocabulary_is_endurance (category))
    return fail (self, _ ("it is endurance training, which the week holds and not the catalogue"));

  facts->primary = read_muscles (self, self->primary);
  facts->secondary = read_muscles (self, self->secondary) & ~facts->primary;
  if (facts->primary == 0)
    {
      facts->primary = carry_vocabulary_find_category (category);
      if (facts->primary != 0)
        doubt (self, _ ("its muscles are a guess from “%s”"), self->category);
    }

  pattern = carry_pattern_guess (name, category, facts->primary, &certainty);
  if (certainty == CARRY_CERTAINTY_NONE && (facts->primary | facts->secondary) == 0)
    return fail (self, _ ("it names no muscle that Carryover knows, and its name tells no movement"));

  say_how_sure (self, pattern, certainty);
  carry_pattern_fill_facts (pattern, carry_pattern_guess_is_per_side (pattern, name), facts);

  facts->level = 2;
  if (*level != '\0' && !carry_vocabulary_find_level (level, &facts->level))
    doubt (self, _ ("the level “%s” is not known"), self->level);
  read_equipment (self, name, facts);

  return TRUE;
}

/**
 * carry_exercise_draft_make:
 * @self: a draft; what was guessed is added to its doubts, and its fault is set where nothing can be made of it
 *
 * Makes an exercise of our kinds from the words of another catalogue. Nothing is claimed that the catalogue does not
 * say: carry-over is 1 and no injury is helped.
 *
 * Returns: (transfer full) (nullable): the exercise, or %NULL
 */
CarryExercise *
carry_exercise_draft_make (CarryExerciseDraft *self)
{
  CarryExerciseFacts facts = { .carryover = 1 };
  CarryExerciseText text = { .why = "", .start = "", .end = "" };
  g_autoptr (CarryPrescription) dose = NULL;
  g_autoptr (CarryProvenance) provenance = NULL;
  g_autofree char *id = NULL;

  g_return_val_if_fail (self != NULL && self->source != NULL, NULL);

  if (self->fault != NULL || !check_name (self) || !read_movement (self, &facts))
    return NULL;

  dose = facts.dose;
  cut (self, self->lines, MAX_LINES, MAX_LINE);
  cut (self, self->aliases, MAX_ALIASES, MAX_NAME);
  id = make_id (self);
  provenance = carry_provenance_new (&(CarryProvenance){
      .source = self->source,
      .licence = self->licence,
      .author = self->author,
      .url = self->url,
      .digest = self->digest,
      .language = self->language,
  });

  facts.id = id;
  facts.name = self->name;
  facts.aliases = (const char *const *)self->aliases;
  text.cues = (const char *const *)self->lines;
  facts.text = &text;
  facts.provenance = provenance;

  return carry_exercise_new (&facts);
}
