/* carry-catalogue-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-catalogue-changes.h"

#include "carry-proposal.h"
#include "carry-strength-session.h"

#include <glib/gi18n.h>

static char *
create_id (void)
{
  g_autofree char *uuid = g_uuid_string_random ();

  return g_strconcat (CARRY_SOURCE_OWN, ":", uuid, NULL);
}

/**
 * carry_exercise_new_blank:
 *
 * Returns: (transfer full): an exercise of the runner's own of which nothing is said yet
 */
CarryExercise *
carry_exercise_new_blank (void)
{
  g_autofree char *id = create_id ();
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x8-10 r90", NULL);
  g_autoptr (CarryProvenance) provenance =
      carry_provenance_new (&(CarryProvenance){ .source = (char *)CARRY_SOURCE_OWN });

  return carry_exercise_new (&(CarryExerciseFacts){
      .id = id,
      .name = "",
      .pattern = CARRY_PATTERN_SQUAT,
      .planes = CARRY_BIT (CARRY_PLANE_SAGITTAL),
      .region = CARRY_REGION_LOWER,
      .equipment = { CARRY_BIT (CARRY_EQUIPMENT_NONE) },
      .level = 1,
      .carryover = 1,
      .dose = dose,
      .text = &(CarryExerciseText){ .why = "" },
      .provenance = provenance,
  });
}

/**
 * carry_exercise_new_clone:
 * @exercise: any exercise
 *
 * Makes an exercise of the runner's own that is like another. What was published about that one is not said of the
 * copy, and it stands on no ladder. A copy of an imported exercise keeps its licence and origin.
 *
 * Returns: (transfer full): the copy
 */
CarryExercise *
carry_exercise_new_clone (CarryExercise *exercise)
{
  CarryExerciseFacts facts = *carry_exercise_get_facts (exercise);
  g_autofree char *id = create_id ();
  g_autofree char *name = NULL;
  g_autoptr (CarryProvenance) own =
      carry_provenance_new (&(CarryProvenance){ .source = (char *)CARRY_SOURCE_OWN });

  /* Translators: the name of a copy of an exercise */
  name = g_strdup_printf (_ ("%s (Copy)"), facts.name);
  facts.id = id;
  facts.name = name;
  facts.injuries = 0;
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    facts.sources[i] = NULL;
  facts.easier = NULL;
  facts.harder = NULL;
  facts.text = carry_exercise_get_text (exercise);
  facts.prose = NULL;
  if (facts.provenance == NULL)
    facts.provenance = own;

  return carry_exercise_new (&facts);
}

static CarryChange *
change_with (const char *format, const char *name, CarryCatalogueChange *edits)
{
  g_autofree char *sentence = g_strdup_printf (format, name);
  CarryChange *change = carry_change_new (sentence);

  carry_change_set_catalogue (change, edits);

  return change;
}

CarryChange *
carry_change_new_exercise (CarryExercise *exercise)
{
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();

  carry_catalogue_change_insert (edits, exercise);

  return change_with (_ ("Add %s"), carry_exercise_get_name (exercise), edits);
}

/* The session with other exercises of the same ids; NULL if it has none of them. */
static CarrySession *
session_with (CarrySession *session, GHashTable *exercises)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  gboolean found = FALSE;

  if (!CARRY_IS_STRENGTH_SESSION (session))
    return NULL;

  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), i);
      CarryExercise *after =
          g_hash_table_lookup (exercises, carry_exercise_get_id (carry_item_get_exercise (item)));
      g_autoptr (CarryItem) kept =
          after != NULL ? carry_item_with_exercise (item, after) : g_object_ref (item);

      g_list_store_append (items, kept);
      found = found || after != NULL;
    }

  return found ? carry_session_edit (session, NULL, "items", items, NULL) : NULL;
}

/* Sessions hold the exercise as it was when they were made: those that have it get it as it is now. */
static void
replace_in_sessions (CarryChange *change, CarryDiary *diary, GHashTable *exercises)
{
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  if (!carry_diary_get_span (diary, &first, &last))
    return;

  sessions = carry_diary_get_range (diary, &first, &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *before = g_ptr_array_index (sessions, i);
      g_autoptr (CarrySession) session = session_with (before, exercises);

      if (session != NULL)
        carry_change_replace (change, before, session);
    }
}

/**
 * carry_change_new_exercise_edit:
 * @diary: the sessions
 * @before: an exercise of the runner's own
 * @after: what it becomes, of the same id
 *
 * Returns: (transfer full): the change of the exercise and of the sessions that have it
 */
CarryChange *
carry_change_new_exercise_edit (CarryDiary *diary, CarryExercise *before, CarryExercise *after)
{
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (GHashTable) exercises = g_hash_table_new (g_str_hash, g_str_equal);
  CarryChange *change;

  carry_catalogue_change_replace (edits, before, after);
  change = change_with (_ ("Edit %s"), carry_exercise_get_name (after), edits);
  g_hash_table_insert (exercises, (gpointer)carry_exercise_get_id (after), after);
  replace_in_sessions (change, diary, exercises);

  return change;
}

/* Sessions that have the exercise keep it, by its name. */
CarryChange *
carry_change_new_exercise_delete (CarryExercise *exercise)
{
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();

  carry_catalogue_change_remove (edits, exercise);

  return change_with (_ ("Delete %s"), carry_exercise_get_name (exercise), edits);
}

CarryChange *
carry_change_new_exercise_hidden (CarryCatalogue *catalogue, CarryExercise *exercise, gboolean hidden)
{
  const char *id = carry_exercise_get_id (exercise);
  CarryExerciseMark *before = carry_catalogue_lookup_mark (catalogue, id);
  g_autoptr (CarryExerciseMark) after =
      carry_exercise_mark_new (id, hidden, before != NULL ? (const char *const *)before->aliases : NULL);
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();

  if (!carry_exercise_mark_equal (before, after))
    carry_catalogue_change_mark (edits, before, after);

  return change_with (hidden ? _ ("Hide %s") : _ ("Show %s"), carry_exercise_get_name (exercise), edits);
}

/**
 * carry_change_new_exercise_names:
 * @catalogue: the exercises
 * @diary: the sessions
 * @exercise: any of the catalogue
 * @names: other names of the runner for it
 *
 * Gives an exercise other names: the runner's own carries them, others are marked with them.
 *
 * Returns: (transfer full): the change
 */
CarryChange *
carry_change_new_exercise_names (CarryCatalogue *catalogue,
                                 CarryDiary *diary,
                                 CarryExercise *exercise,
                                 const char *const *names)
{
  const char *id = carry_exercise_get_id (exercise);
  CarryExercise *plain = carry_catalogue_lookup_plain (catalogue, id);
  CarryExerciseMark *before = carry_catalogue_lookup_mark (catalogue, id);
  g_autoptr (CarryExerciseMark) after = carry_exercise_mark_new (id, before != NULL && before->hidden, names);
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();

  if (plain != NULL && carry_exercise_is_own (plain))
    {
      CarryExerciseFacts facts = *carry_exercise_get_facts (plain);
      g_autoptr (CarryExercise) named = NULL;

      facts.aliases = names;
      named = carry_exercise_new (&facts);

      return carry_change_new_exercise_edit (diary, plain, named);
    }

  if (!carry_exercise_mark_equal (before, after))
    carry_catalogue_change_mark (edits, before, after);

  return change_with (_ ("Other Names of %s"), carry_exercise_get_name (exercise), edits);
}

/**
 * carry_change_new_exercise_import:
 * @diary: the sessions
 * @proposals: a list of #CarryProposal
 * @n_taken: (out): how many exercises come or are replaced
 *
 * Returns: (transfer full): the change that takes those proposals that are to be taken
 */
CarryChange *
carry_change_new_exercise_import (CarryDiary *diary, GListModel *proposals, guint *n_taken)
{
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (GHashTable) replaced = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *sentence = NULL;
  CarryChange *change;

  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);
      CarryExercise *exercise = carry_proposal_get_exercise (proposal);
      CarryExercise *before = carry_proposal_get_replaced (proposal);

      if (!carry_proposal_get_taken (proposal))
        continue;
      if (before == NULL)
        carry_catalogue_change_insert (edits, exercise);
      else
        {
          carry_catalogue_change_replace (edits, before, exercise);
          g_hash_table_insert (replaced, (gpointer)carry_exercise_get_id (exercise), exercise);
        }
    }

  *n_taken = carry_catalogue_change_get_n_edits (edits);
  sentence = g_strdup_printf (ngettext ("Import %u Exercise", "Import %u Exercises", *n_taken), *n_taken);
  change = carry_change_new (sentence);
  carry_change_set_catalogue (change, edits);
  if (g_hash_table_size (replaced) > 0)
    replace_in_sessions (change, diary, replaced);

  return change;
}
