/* carry-store-template-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-template-rows.h"

#include <glib/gi18n.h>

#include "carry-store-error.h"
#include "carry-store-query.h"
#include "carry-templates.h"

static gboolean
remove_template (CarryStoreFile *file, CarryTemplate *template, GError **error)
{
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name, "DELETE FROM template WHERE id = ?", error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, 0, carry_template_get_id (template));
  if (!carry_store_query_run (query, error))
    return FALSE;
  if (sqlite3_changes (file->db) == 1)
    return TRUE;

  g_set_error (
      error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT,
      _ ("The template “%s” is not in the diary “%s” any more. Nothing was changed. Close Carryover and open "
         "it again."),
      carry_template_get_name (template), file->name);

  return FALSE;
}

static gboolean
insert_item (CarryStoreQuery *query, CarryTemplate *template, guint position, GError **error)
{
  CarryItem *item = carry_template_get_nth (template, position);
  g_autofree char *dose = carry_prescription_to_string (carry_item_get_prescription (item));

  carry_store_query_bind_text (query, 0, carry_template_get_id (template));
  carry_store_query_bind_integer (query, 1, position);
  carry_store_query_bind_text (query, 2, carry_exercise_get_id (carry_item_get_exercise (item)));
  carry_store_query_bind_text (query, 3, carry_exercise_get_name (carry_item_get_exercise (item)));
  carry_store_query_bind_text (query, 4, dose);
  carry_store_query_bind_integer (query, 5, carry_item_get_superset (item));

  return carry_store_query_run (query, error);
}

static gboolean
insert_template (CarryStoreFile *file, CarryTemplate *template, GError **error)
{
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name, "INSERT INTO template (id, name) VALUES (?, ?)", error);
  g_autoptr (CarryStoreQuery) items = NULL;

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, 0, carry_template_get_id (template));
  carry_store_query_bind_text (query, 1, carry_template_get_name (template));
  if (!carry_store_query_run (query, error))
    return FALSE;

  items = carry_store_query_new (
      file->db, file->name,
      "INSERT INTO template_item (template_id, position, exercise_id, exercise_name, dose,"
      " superset) VALUES (?, ?, ?, ?, ?, ?)",
      error);
  if (items == NULL)
    return FALSE;

  for (guint i = 0; i < carry_template_get_n_items (template); i++)
    if (!insert_item (items, template, i, error))
      return FALSE;

  return TRUE;
}

/**
 * carry_store_template_rows_write:
 * @file: an open diary, in a transaction
 * @change: what becomes of templates
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all of @change is written
 */
gboolean
carry_store_template_rows_write (CarryStoreFile *file, CarryTemplateChange *change, GError **error)
{
  for (guint i = 0; i < carry_template_change_get_n_edits (change); i++)
    {
      const CarryTemplateEdit *edit = carry_template_change_get_edit (change, i);

      if ((edit->before != NULL && !remove_template (file, edit->before, error)) ||
          (edit->after != NULL && !insert_template (file, edit->after, error)))
        return FALSE;
    }

  return TRUE;
}

typedef enum
{
  COLUMN_ID,
  COLUMN_NAME,
  COLUMN_EXERCISE_ID,
  COLUMN_EXERCISE_NAME,
  COLUMN_DOSE,
  COLUMN_SUPERSET,
} Column;

/* The template that is being read: its rows follow each other. */
typedef struct
{
  CarryStoreFile *file;
  CarryCatalogue *catalogue;
  CarryTemplateChange *change;
  char *id;
  char *name;
  GPtrArray *items;
} Reader;

static void
reader_clear (Reader *self)
{
  g_free (self->id);
  g_free (self->name);
  g_clear_pointer (&self->items, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static gboolean
refuse (Reader *self, const char *id, const char *reason, GError **error)
{
  g_autofree char *valid = g_utf8_make_valid (id, -1);
  /* Translators: the id of a template, and what is wrong with it */
  g_autofree char *text = g_strdup_printf (_ ("template “%s”: %s"), valid, reason);

  carry_store_error_set_damaged (error, self->file->name, text);

  return FALSE;
}

static gboolean
refuse_column (Reader *self, const char *id, const char *table, const char *column, GError **error)
{
  /* Translators: a place in a file: table and column of a database */
  g_autofree char *reason = g_strdup_printf (_ ("the table “%s” has no usable “%s”"), table, column);

  return refuse (self, id, reason, error);
}

/* Ends the template whose rows have been read. */
static gboolean
finish_template (Reader *self, GError **error)
{
  g_autoptr (CarryTemplate) template = NULL;
  g_autoptr (GError) reason = NULL;

  if (self->id == NULL)
    return TRUE;

  template = carry_template_new (self->id, self->name, self->items, &reason);
  if (template == NULL)
    return refuse (self, self->id, reason->message, error);

  carry_template_change_add (self->change, NULL, template);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_ptr_array_set_size (self->items, 0);

  return TRUE;
}

static gboolean
read_row (Reader *self, CarryStoreQuery *query, GError **error)
{
  const char *id = carry_store_query_get_text (query, COLUMN_ID);
  g_autoptr (CarryPrescription) prescription = NULL;
  g_autoptr (CarryExercise) exercise = NULL;
  gint64 superset;

  if (!carry_store_query_has_text (query))
    return refuse_column (self, id, "template", "UTF-8", error);

  if (g_strcmp0 (id, self->id) != 0)
    {
      if (!finish_template (self, error))
        return FALSE;
      self->id = g_strdup (id);
      self->name = g_strdup (carry_store_query_get_text (query, COLUMN_NAME));
    }

  /* A template without exercises has one row without any. */
  if (carry_store_query_is_null (query, COLUMN_EXERCISE_ID))
    return TRUE;

  prescription = carry_prescription_parse (carry_store_query_get_text (query, COLUMN_DOSE), NULL);
  if (prescription == NULL)
    return refuse_column (self, id, "template_item", "dose", error);

  superset = carry_store_query_get_integer (query, COLUMN_SUPERSET);
  if (superset < 0 || superset > G_MAXUINT)
    return refuse_column (self, id, "template_item", "superset", error);

  g_set_object (&exercise, carry_catalogue_lookup (self->catalogue,
                                                   carry_store_query_get_text (query, COLUMN_EXERCISE_ID)));
  if (exercise == NULL)
    exercise = carry_exercise_new_unknown (carry_store_query_get_text (query, COLUMN_EXERCISE_ID),
                                           carry_store_query_get_text (query, COLUMN_EXERCISE_NAME));
  g_ptr_array_add (self->items, carry_item_new (exercise, prescription, (guint)superset));

  return TRUE;
}

static gboolean
check_names (Reader *self, GError **error)
{
  g_autoptr (CarryTemplates) all = carry_templates_new ();
  g_autoptr (GError) reason = NULL;

  if (carry_templates_check (all, self->change, &reason))
    return TRUE;

  carry_store_error_set_damaged (error, self->file->name, reason->message);

  return FALSE;
}

/**
 * carry_store_template_rows_read:
 * @file: an open diary
 * @catalogue: where exercises are looked up; it must not change meanwhile
 * @error: return location, or %NULL
 *
 * Rows are not believed, as with sessions: one that makes no sense fails the whole and is named.
 *
 * Returns: (transfer full): all templates, as a change of none, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryTemplateChange *
carry_store_template_rows_read (CarryStoreFile *file, CarryCatalogue *catalogue, GError **error)
{
  g_autoptr (CarryTemplateChange) change = carry_template_change_new ();
  g_auto (Reader) reader = { .file = file, .catalogue = catalogue, .change = change };
  g_autoptr (GError) failure = NULL;
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (
      file->db, file->name,
      "SELECT t.id, t.name, i.exercise_id, i.exercise_name, i.dose, i.superset"
      " FROM template t LEFT JOIN template_item i ON i.template_id = t.id ORDER BY t.id, i.position",
      error);

  if (query == NULL)
    return NULL;

  reader.items = g_ptr_array_new_with_free_func (g_object_unref);
  while (carry_store_query_next (query, &failure))
    if (!read_row (&reader, query, error))
      return NULL;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return finish_template (&reader, error) && check_names (&reader, error) ? g_steal_pointer (&change) : NULL;
}
