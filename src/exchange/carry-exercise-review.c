/* carry-exercise-review.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-review.h"

#include "carry-exercise-fixtures.h"
#include "carry-exercise-list.h"
#include "carry-import.h"

#include <glib/gi18n.h>

/**
 * carry_exercise_find_new:
 * @imports: (element-type CarryImport): what was read; those without exercises are passed over
 * @languages: languages the runner reads, the best first, as “de”; ends with %NULL
 *
 * Looks at all files of an import together. May be called on any thread.
 *
 * Returns: (transfer full): what they hold
 */
CarryExerciseFind *
carry_exercise_find_new (GPtrArray *imports, const char *const *languages)
{
  CarryExerciseFind *self = g_new0 (CarryExerciseFind, 1);
  g_autoptr (GPtrArray) fixtures = g_ptr_array_new ();

  self->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_exercise_draft_free);
  self->exercises = g_ptr_array_new ();

  for (guint i = 0; i < imports->len; i++)
    {
      CarryExerciseSource *source = carry_import_get_exercises (g_ptr_array_index (imports, i));
      const CarrySourceForm form =
          source != NULL ? carry_exercise_source_get_form (source) : CARRY_SOURCE_NONE;

      if (form == CARRY_SOURCE_LIST)
        carry_exercise_list_read (source, languages, self->drafts);
      else if (form == CARRY_SOURCE_FIXTURES)
        g_ptr_array_add (fixtures, source);
    }
  if (fixtures->len > 0)
    self->missing = carry_exercise_fixtures_read (fixtures, languages, self->drafts);

  for (guint i = 0; i < self->drafts->len; i++)
    g_ptr_array_add (self->exercises, carry_exercise_draft_make (g_ptr_array_index (self->drafts, i)));

  return self;
}

void
carry_exercise_find_free (CarryExerciseFind *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->exercises->len; i++)
    g_clear_object (&self->exercises->pdata[i]);
  g_ptr_array_unref (self->exercises);
  g_ptr_array_unref (self->drafts);
  g_free (self->missing);
  g_free (self);
}

/* Reasons are parts of a sentence until they stand alone. */
static char *
capitalize (const char *text)
{
  const char *rest = *text != '\0' ? g_utf8_next_char (text) : text;
  g_autofree char *first = g_utf8_strup (text, rest - text);

  return g_strconcat (first, rest, NULL);
}

static char *
describe (const char *first, GPtrArray *doubts)
{
  g_autoptr (GString) text = g_string_new (first);

  for (guint i = 0; i < doubts->len; i++)
    {
      if (text->len > 0)
        /* Translators: between reasons: “the same as Push-Up; its level is not known” */
        g_string_append (text, C_ ("list of reasons", "; "));
      g_string_append (text, g_ptr_array_index (doubts, i));
    }

  return capitalize (text->str);
}

typedef struct
{
  CarryKnownExercises *known;
  CarryKnownExercises *found; /* in this import */
  GHashTable *ids;            /* of this import */
} Review;

/* What an exercise that was imported before becomes if it is taken again. */
static char *
describe_replacement (CarryExercise *before, CarryExercise *after)
{
  const CarryProvenance *old = carry_exercise_get_provenance (before);
  const CarryProvenance *new = carry_exercise_get_provenance (after);

  if (old != NULL && g_strcmp0 (old->digest, new->digest) == 0)
    return g_strdup (_ ("imported already; taking it again undoes what you changed in it"));

  return g_strdup (_ ("imported before from another version of this file; taking it replaces what it was"));
}

static CarryProposalVerdict
judge (Review *review, CarryExercise *exercise, CarryExercise **replaced, char **reason)
{
  CarryExercise *same;

  *replaced = carry_known_exercises_find_id (review->known, carry_exercise_get_id (exercise));
  if (*replaced != NULL)
    {
      *reason = describe_replacement (*replaced, exercise);
      return CARRY_PROPOSAL_SAME;
    }

  same = carry_known_exercises_find_same (review->known, exercise);
  if (same != NULL)
    {
      /* Translators: the name of an exercise of ours */
      *reason = g_strdup_printf (_ ("the same as “%s”"), carry_exercise_get_name (same));
      return CARRY_PROPOSAL_SAME;
    }

  same = carry_known_exercises_find_same (review->found, exercise);
  if (same != NULL)
    {
      *reason = g_strdup_printf (_ ("“%s” is in these files already"), carry_exercise_get_name (same));
      return CARRY_PROPOSAL_SAME;
    }
  *reason = g_strdup ("");

  return CARRY_PROPOSAL_NEW;
}

static CarryProposal *
propose (Review *review, CarryExerciseDraft *draft, CarryExercise *exercise)
{
  const char *name = draft->name != NULL ? draft->name : draft->place;
  CarryExercise *replaced = NULL;
  g_autofree char *first = NULL;
  g_autofree char *reason = NULL;
  CarryProposalVerdict verdict;

  if (exercise != NULL && !g_hash_table_add (review->ids, (gpointer)carry_exercise_get_id (exercise)))
    return carry_proposal_new (CARRY_PROPOSAL_UNUSABLE, NULL, NULL, name, draft->place,
                               _ ("Field “id”: another exercise has it too"));
  if (exercise == NULL)
    {
      reason = capitalize (draft->fault);
      return carry_proposal_new (CARRY_PROPOSAL_UNUSABLE, NULL, NULL, name, draft->place, reason);
    }

  verdict = judge (review, exercise, &replaced, &first);
  reason = describe (first, draft->doubts);
  if (verdict == CARRY_PROPOSAL_NEW)
    carry_known_exercises_add (review->found, exercise);

  return carry_proposal_new (verdict, exercise, replaced, name, draft->place, reason);
}

/**
 * carry_exercise_find_review:
 * @self: what the files hold
 * @known: what is known already, hidden or not
 *
 * Says of each exercise whether it is new, the same as one of ours, or unusable and why. What is new is taken unless
 * the runner says otherwise. May be called on any thread.
 *
 * Returns: (transfer full): a list of #CarryProposal in the order of verdicts, then of the files
 */
GListStore *
carry_exercise_find_review (CarryExerciseFind *self, CarryKnownExercises *known)
{
  g_autoptr (CarryKnownExercises) found = carry_known_exercises_new (NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Review review = { .known = known, .found = found, .ids = ids };
  g_autoptr (GPtrArray) proposals = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GListStore *list = g_list_store_new (CARRY_TYPE_PROPOSAL);

  g_return_val_if_fail (self != NULL && known != NULL, NULL);

  for (guint i = 0; i < self->drafts->len; i++)
    g_ptr_array_add (proposals, propose (&review, g_ptr_array_index (self->drafts, i),
                                         g_ptr_array_index (self->exercises, i)));

  for (guint verdict = 0; verdict < CARRY_N_PROPOSAL_VERDICTS; verdict++)
    for (guint i = 0; i < proposals->len; i++)
      if (carry_proposal_get_verdict (g_ptr_array_index (proposals, i)) == verdict)
        g_ptr_array_add (sorted, g_ptr_array_index (proposals, i));
  g_list_store_splice (list, 0, 0, sorted->pdata, sorted->len);

  return list;
}
