/* carry-exercise-review.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-exercise-review.h"

#include "carry-exercise-fixtures.h"
#include "carry-exercise-list.h"
#include "carry-exercise-vocabulary.h"
#include "carry-import.h"

#include <glib/gi18n.h>
#include <string.h>

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

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* What is the same in “Push-Up”, “pushups” and “Push up”; with @sorted also in “Calf Raise, Standing” and “Standing
 * Calf Raise”. */
static char *
make_key (const char *name, gboolean sorted)
{
  g_autofree char *folded = carry_vocabulary_fold (name);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  const guint n_words = g_strv_length (words);

  for (guint i = 0; i < n_words; i++)
    {
      const gsize length = strlen (words[i]);

      if (length > 2 && words[i][length - 1] == 's' && words[i][length - 2] != 's')
        words[i][length - 1] = '\0';
    }
  if (sorted)
    qsort (words, n_words, sizeof *words, compare_words);

  return g_strjoinv ("", words);
}

static void
add_names (GHashTable *names, CarryExercise *exercise)
{
  const char *const *aliases = carry_exercise_get_aliases (exercise);

  g_hash_table_insert (names, make_key (carry_exercise_get_name (exercise), FALSE), exercise);
  g_hash_table_insert (names, make_key (carry_exercise_get_name (exercise), TRUE), exercise);
  for (gsize i = 0; aliases != NULL && aliases[i] != NULL; i++)
    {
      g_hash_table_insert (names, make_key (aliases[i], FALSE), exercise);
      g_hash_table_insert (names, make_key (aliases[i], TRUE), exercise);
    }
}

static void
add_all_names (GHashTable *names, GListModel *exercises)
{
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, i);

      add_names (names, exercise);
    }
}

static CarryExercise *
find_by_name (GHashTable *names, CarryExercise *exercise)
{
  g_autofree char *key = make_key (carry_exercise_get_name (exercise), FALSE);
  g_autofree char *sorted = make_key (carry_exercise_get_name (exercise), TRUE);
  CarryExercise *found = g_hash_table_lookup (names, key);

  return found != NULL ? found : g_hash_table_lookup (names, sorted);
}

/* A name alone may mislead: what trains other muscles is another exercise. */
static gboolean
trains_the_same (CarryExercise *a, CarryExercise *b)
{
  const guint all_a = carry_exercise_get_primary (a) | carry_exercise_get_secondary (a);
  const guint all_b = carry_exercise_get_primary (b) | carry_exercise_get_secondary (b);

  return all_a == 0 || all_b == 0 || (carry_exercise_get_primary (a) & all_b) != 0 ||
         (carry_exercise_get_primary (b) & all_a) != 0;
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

  return g_strdup (text->str);
}

typedef struct
{
  CarryCatalogue *catalogue;
  GHashTable *known; /* key of a name → CarryExercise of the catalogue */
  GHashTable *found; /* key of a name → CarryExercise of this import */
  GHashTable *ids; /* of this import */
} Review;

static CarryProposalVerdict
judge (Review *review, CarryExercise *exercise, CarryExercise **replaced, char **reason)
{
  const char *id = carry_exercise_get_id (exercise);
  CarryExercise *same = find_by_name (review->known, exercise);

  *replaced = carry_catalogue_lookup_plain (review->catalogue, id);
  if (*replaced != NULL)
    {
      *reason = g_strdup (_ ("imported before; taking it replaces what it was"));
      return CARRY_PROPOSAL_SAME;
    }

  if (same != NULL && trains_the_same (same, exercise))
    {
      /* Translators: the name of an exercise of ours */
      *reason = g_strdup_printf (_ ("the same as “%s”"), carry_exercise_get_name (same));
      return CARRY_PROPOSAL_SAME;
    }

  same = same == NULL ? find_by_name (review->found, exercise) : NULL;
  if (same != NULL && trains_the_same (same, exercise))
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
                               _ ("field “id”: another exercise has it too"));
  if (exercise == NULL)
    return carry_proposal_new (CARRY_PROPOSAL_UNUSABLE, NULL, NULL, name, draft->place, draft->fault);

  verdict = judge (review, exercise, &replaced, &first);
  reason = describe (first, draft->doubts);
  if (verdict == CARRY_PROPOSAL_NEW)
    add_names (review->found, exercise);

  return carry_proposal_new (verdict, exercise, replaced, name, draft->place, reason);
}

/**
 * carry_exercise_find_review:
 * @self: what the files hold
 * @catalogue: what is known already, hidden or not
 *
 * Says of each exercise whether it is new, the same as one of ours, or unusable and why. What is new is taken unless
 * the runner says otherwise.
 *
 * Returns: (transfer full): a list of #CarryProposal in the order of verdicts, then of the files
 */
GListStore *
carry_exercise_find_review (CarryExerciseFind *self, CarryCatalogue *catalogue)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Review review = { .catalogue = catalogue, .known = known, .found = found, .ids = ids };
  g_autoptr (GPtrArray) proposals = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *sorted = g_list_store_new (CARRY_TYPE_PROPOSAL);

  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);

  add_all_names (known, G_LIST_MODEL (catalogue));
  add_all_names (known, carry_catalogue_get_hidden (catalogue));
  for (guint i = 0; i < self->drafts->len; i++)
    g_ptr_array_add (proposals, propose (&review, g_ptr_array_index (self->drafts, i),
                                         g_ptr_array_index (self->exercises, i)));

  for (guint verdict = 0; verdict < CARRY_N_PROPOSAL_VERDICTS; verdict++)
    for (guint i = 0; i < proposals->len; i++)
      if (carry_proposal_get_verdict (g_ptr_array_index (proposals, i)) == verdict)
        g_list_store_append (sorted, g_ptr_array_index (proposals, i));

  return sorted;
}
