/* carry-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-change.h"

struct _CarryChange
{
  GObject parent_instance;

  char *sentence;
  char *group;      /* NULL: a step of its own */
  GPtrArray *edits; /* of Edit */
  CarryCatalogueChange *catalogue; /* NULL: the catalogue stays as it is */
  CarryCareChange *care; /* NULL: nothing is said of days */
  CarryTemplateChange *templates; /* NULL: templates stay as they are */
  CarryWorkoutProgress *workout; /* NULL: it does not matter to a workout */
};

typedef struct
{
  CarrySession *before; /* NULL: the session comes */
  CarrySession *after;  /* NULL: the session goes */
} Edit;

G_DEFINE_FINAL_TYPE (CarryChange, carry_change, G_TYPE_OBJECT)

static void
edit_free (Edit *edit)
{
  g_clear_object (&edit->before);
  g_clear_object (&edit->after);
  g_free (edit);
}

static void
add_edit (CarryChange *self, CarrySession *before, CarrySession *after)
{
  Edit *edit = g_new0 (Edit, 1);

  g_set_object (&edit->before, before);
  g_set_object (&edit->after, after);
  g_ptr_array_add (self->edits, edit);
}

static void
carry_change_finalize (GObject *object)
{
  CarryChange *self = CARRY_CHANGE (object);

  g_free (self->sentence);
  g_free (self->group);
  g_ptr_array_unref (self->edits);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->care);
  g_clear_object (&self->templates);
  g_clear_pointer (&self->workout, carry_workout_progress_unref);

  G_OBJECT_CLASS (carry_change_parent_class)->finalize (object);
}

static void
carry_change_class_init (CarryChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_change_finalize;
}

static void
carry_change_init (CarryChange *self)
{
  self->edits = g_ptr_array_new_with_free_func ((GDestroyNotify)edit_free);
}

/**
 * carry_change_new:
 * @sentence: what it does, translated, in header capitals: “Move Lower Strength”
 *
 * Returns: (transfer full): a change without edits
 */
CarryChange *
carry_change_new (const char *sentence)
{
  CarryChange *self;

  g_return_val_if_fail (sentence != NULL, NULL);

  self = g_object_new (CARRY_TYPE_CHANGE, NULL);
  self->sentence = g_strdup (sentence);

  return self;
}

/* A session of a new id comes. */
void
carry_change_insert (CarryChange *self, CarrySession *session)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_SESSION (session));

  add_edit (self, NULL, session);
}

/* A session goes. */
void
carry_change_remove (CarryChange *self, CarrySession *session)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_SESSION (session));

  add_edit (self, session, NULL);
}

/* A session takes the place of another with the same id. */
void
carry_change_replace (CarryChange *self, CarrySession *before, CarrySession *after)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_SESSION (before) && CARRY_IS_SESSION (after));
  g_return_if_fail (g_str_equal (carry_session_get_id (before), carry_session_get_id (after)));

  add_edit (self, before, after);
}

/* The catalogue is changed by the same step. */
void
carry_change_set_catalogue (CarryChange *self, CarryCatalogueChange *catalogue)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_CATALOGUE_CHANGE (catalogue));

  g_set_object (&self->catalogue, catalogue);
}

/* What the runner says of days is changed by the same step. */
void
carry_change_set_care (CarryChange *self, CarryCareChange *care)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_CARE_CHANGE (care));

  g_set_object (&self->care, care);
}

/* Templates are changed by the same step. */
void
carry_change_set_templates (CarryChange *self, CarryTemplateChange *templates)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && CARRY_IS_TEMPLATE_CHANGE (templates));

  g_set_object (&self->templates, templates);
}

/* Where the workout stands whose step this is: it is written down with it, so that neither is ever there without the
 * other. Undo and redo are no steps of a workout, and do not have it. */
void
carry_change_set_workout (CarryChange *self, CarryWorkoutProgress *progress)
{
  g_return_if_fail (CARRY_IS_CHANGE (self) && progress != NULL);

  g_clear_pointer (&self->workout, carry_workout_progress_unref);
  self->workout = carry_workout_progress_ref (progress);
}

/* Where the workout stands whose step this is, or NULL. */
CarryWorkoutProgress *
carry_change_get_workout (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->workout;
}

/* Whether nothing would come of it. */
gboolean
carry_change_is_empty (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), TRUE);

  return self->edits->len == 0 &&
         (self->catalogue == NULL || carry_catalogue_change_get_n_edits (self->catalogue) == 0) &&
         (self->care == NULL || carry_care_change_get_n_edits (self->care) == 0) &&
         (self->templates == NULL || carry_template_change_get_n_edits (self->templates) == 0);
}

/* What happens to the catalogue, or NULL. */
CarryCatalogueChange *
carry_change_get_catalogue (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->catalogue;
}

/* What is said of days, or NULL. */
CarryCareChange *
carry_change_get_care (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->care;
}

/* What becomes of templates, or NULL. */
CarryTemplateChange *
carry_change_get_templates (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->templates;
}

const char *
carry_change_get_sentence (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->sentence;
}

/* What the change is undone and redone together with, or NULL. */
void
carry_change_set_group (CarryChange *self, const char *group)
{
  g_return_if_fail (CARRY_IS_CHANGE (self));

  g_set_str (&self->group, group);
}

const char *
carry_change_get_group (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  return self->group;
}

/* How many sessions come, go or are replaced. */
guint
carry_change_get_n_edits (CarryChange *self)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self), 0);
  return self->edits->len;
}

/**
 * carry_change_get_before:
 * @self: a change
 * @edit: the number of an edit, from 0
 *
 * Returns: (transfer none) (nullable): the session before, or %NULL if it comes with this edit
 */
CarrySession *
carry_change_get_before (CarryChange *self, guint edit)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self) && edit < self->edits->len, NULL);
  return ((Edit *)g_ptr_array_index (self->edits, edit))->before;
}

/**
 * carry_change_get_after:
 * @self: a change
 * @edit: the number of an edit, from 0
 *
 * Returns: (transfer none) (nullable): the session after, or %NULL if it goes with this edit
 */
CarrySession *
carry_change_get_after (CarryChange *self, guint edit)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (self) && edit < self->edits->len, NULL);
  return ((Edit *)g_ptr_array_index (self->edits, edit))->after;
}

/**
 * carry_change_invert:
 * @self: a change
 *
 * Returns: (transfer full): the change that takes this one back, with the same sentence
 */
CarryChange *
carry_change_invert (CarryChange *self)
{
  CarryChange *inverse;

  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);

  inverse = carry_change_new (self->sentence);
  carry_change_set_group (inverse, self->group);
  if (self->catalogue != NULL)
    inverse->catalogue = carry_catalogue_change_invert (self->catalogue);
  if (self->care != NULL)
    inverse->care = carry_care_change_invert (self->care);
  if (self->templates != NULL)
    inverse->templates = carry_template_change_invert (self->templates);
  for (guint i = self->edits->len; i > 0; i--)
    {
      const Edit *edit = g_ptr_array_index (self->edits, i - 1);

      add_edit (inverse, edit->after, edit->before);
    }

  return inverse;
}

static const char *
id_of (const Edit *edit)
{
  return carry_session_get_id (edit->before != NULL ? edit->before : edit->after);
}

static void
follow (CarryChange *self, GHashTable *edits, const Edit *edit)
{
  Edit *earlier = g_hash_table_lookup (edits, id_of (edit));

  if (earlier == NULL)
    {
      add_edit (self, edit->before, edit->after);
      earlier = g_ptr_array_index (self->edits, self->edits->len - 1);
      g_hash_table_insert (edits, g_strdup (id_of (earlier)), earlier);
      return;
    }

  g_set_object (&earlier->after, edit->after);
  if (earlier->before == NULL
          ? earlier->after == NULL
          : earlier->after != NULL && carry_session_equal (earlier->before, earlier->after))
    {
      g_hash_table_remove (edits, id_of (edit));
      g_ptr_array_remove (self->edits, earlier);
    }
}

/**
 * carry_change_join:
 * @first: a change
 * @second: the one that came next
 *
 * Returns: (transfer full): the change that does both at once, in the group and by the sentence of the second; empty
 *   if the second took the first one back
 */
CarryChange *
carry_change_join (CarryChange *first, CarryChange *second)
{
  g_autoptr (GHashTable) edits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  CarryChange *const parts[] = { first, second };
  CarryChange *both;

  g_return_val_if_fail (CARRY_IS_CHANGE (first) && CARRY_IS_CHANGE (second), NULL);

  both = carry_change_new (second->sentence);
  carry_change_set_group (both, second->group);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    for (guint k = 0; k < parts[i]->edits->len; k++)
      follow (both, edits, g_ptr_array_index (parts[i]->edits, k));

  if (first->catalogue != NULL && second->catalogue != NULL)
    both->catalogue = carry_catalogue_change_join (first->catalogue, second->catalogue);
  else if (!g_set_object (&both->catalogue, first->catalogue))
    g_set_object (&both->catalogue, second->catalogue);
  if (first->care != NULL && second->care != NULL)
    both->care = carry_care_change_join (first->care, second->care);
  else if (!g_set_object (&both->care, first->care))
    g_set_object (&both->care, second->care);
  if (first->templates != NULL && second->templates != NULL)
    both->templates = carry_template_change_join (first->templates, second->templates);
  else if (!g_set_object (&both->templates, first->templates))
    g_set_object (&both->templates, second->templates);

  return both;
}

/**
 * carry_change_with_results:
 * @self: a change
 * @results: (element-type CarrySession): sessions as they shall be after it
 * @before: (element-type CarrySession): the same sessions as they are before it, for those that it leaves alone
 *
 * Makes a change that does all that this one does and leaves other sessions behind, as one step. A session that it
 * changes or inserts ends as the result of its id.
 *
 * Returns: (transfer full): the change
 */
CarryChange *
carry_change_with_results (CarryChange *self, GPtrArray *results, GPtrArray *before)
{
  g_autoptr (GHashTable) edits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  CarryChange *both;

  g_return_val_if_fail (CARRY_IS_CHANGE (self), NULL);
  g_return_val_if_fail (results->len == before->len, NULL);

  both = carry_change_new (self->sentence);
  carry_change_set_group (both, self->group);
  for (guint i = 0; i < self->edits->len; i++)
    follow (both, edits, g_ptr_array_index (self->edits, i));
  for (guint i = 0; i < results->len; i++)
    follow (both, edits, &(const Edit){ .before = before->pdata[i], .after = results->pdata[i] });

  g_set_object (&both->catalogue, self->catalogue);
  g_set_object (&both->care, self->care);
  g_set_object (&both->templates, self->templates);
  if (self->workout != NULL)
    carry_change_set_workout (both, self->workout);

  return both;
}
