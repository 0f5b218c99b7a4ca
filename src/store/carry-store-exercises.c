/* carry-store-exercises.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-exercises.h"

#include <glib/gi18n.h>

#include "carry-store-error.h"
#include "carry-store-exercise-row.h"
#include "carry-store-query.h"

#define PARAMETERS                                                                                           \
  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

typedef enum
{
  STATEMENT_REMOVE,
  STATEMENT_INSERT,
  STATEMENT_REMOVE_MARK,
  STATEMENT_INSERT_MARK,
} Statement;

static const char *const statements[] = {
  [STATEMENT_REMOVE] = "DELETE FROM own_exercise WHERE id = ?",
  [STATEMENT_INSERT] = "INSERT INTO own_exercise (" CARRY_STORE_EXERCISE_COLUMNS ") VALUES (" PARAMETERS ")",
  [STATEMENT_REMOVE_MARK] = "DELETE FROM exercise_mark WHERE exercise_id = ?",
  [STATEMENT_INSERT_MARK] = "INSERT INTO exercise_mark (exercise_id, hidden, aliases) VALUES (?, ?, ?)",
};

typedef struct
{
  CarryStoreFile *file;
  CarryStoreQuery *queries[G_N_ELEMENTS (statements)];
} Writer;

static void
writer_clear (Writer *writer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (writer->queries); i++)
    g_clear_pointer (&writer->queries[i], carry_store_query_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writer, writer_clear)

static gboolean
remove_row (Writer *writer, Statement statement, const char *id, const char *name, GError **error)
{
  CarryStoreQuery *query = writer->queries[statement];

  carry_store_query_bind_text (query, 0, id);

  if (!carry_store_query_run (query, error))
    return FALSE;

  if (sqlite3_changes (writer->file->db) == 1)
    return TRUE;

  g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT,
               _ ("The exercise “%s” is not in the diary “%s” any more. Nothing was changed. Close Carryover "
                  "and open it again."),
               name, writer->file->name);

  return FALSE;
}

static gboolean
insert_mark (Writer *writer, const CarryExerciseMark *mark, GError **error)
{
  CarryStoreQuery *query = writer->queries[STATEMENT_INSERT_MARK];
  g_autofree char *aliases = carry_store_lines_join ((const char *const *)mark->aliases);

  carry_store_query_bind_text (query, 0, mark->id);
  carry_store_query_bind_integer (query, 1, mark->hidden ? 1 : 0);
  carry_store_query_bind_text (query, 2, aliases);

  return carry_store_query_run (query, error);
}

static gboolean
write_edit (Writer *writer, const CarryCatalogueEdit *edit, GError **error)
{
  if (edit->before != NULL && !remove_row (writer, STATEMENT_REMOVE, carry_exercise_get_id (edit->before),
                                           carry_exercise_get_name (edit->before), error))
    return FALSE;

  if (edit->after != NULL)
    {
      carry_store_exercise_row_bind (writer->queries[STATEMENT_INSERT], edit->after);
      if (!carry_store_query_run (writer->queries[STATEMENT_INSERT], error))
        return FALSE;
    }

  if (edit->mark_before != NULL &&
      !remove_row (writer, STATEMENT_REMOVE_MARK, edit->mark_before->id, edit->mark_before->id, error))
    return FALSE;

  return edit->mark_after == NULL || insert_mark (writer, edit->mark_after, error);
}

/**
 * carry_store_exercises_write:
 * @file: an open diary, in a transaction
 * @change: what becomes of the exercises and marks
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all of @change is written
 */
gboolean
carry_store_exercises_write (CarryStoreFile *file, CarryCatalogueChange *change, GError **error)
{
  g_auto (Writer) writer = { .file = file };

  for (gsize i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      writer.queries[i] = carry_store_query_new (file->db, file->name, statements[i], error);
      if (writer.queries[i] == NULL)
        return FALSE;
    }

  for (guint i = 0; i < carry_catalogue_change_get_n_edits (change); i++)
    if (!write_edit (&writer, carry_catalogue_change_get_edit (change, i), error))
      return FALSE;

  return TRUE;
}

static void
refuse (CarryStoreFile *file, CarryStoreQuery *query, const char *table, const char *column, GError **error)
{
  g_autofree char *id = g_utf8_make_valid (carry_store_query_get_text (query, 0), -1);
  g_autofree char *reason = NULL;

  /* Translators: a place in a file: table and column of a database, and the id of an exercise */
  reason = g_strdup_printf (_ ("in the table “%s”, exercise “%s” has no usable “%s”"), table, id, column);
  carry_store_error_set_damaged (error, file->name, reason);
}

static gboolean
read_exercise (CarryStoreFile *file, CarryStoreQuery *query, CarryCatalogueChange *change, GError **error)
{
  const char *wrong;
  g_autoptr (CarryExercise) exercise = carry_store_exercise_row_read (query, &wrong);

  if (exercise == NULL)
    {
      refuse (file, query, "own_exercise", wrong, error);
      return FALSE;
    }

  carry_catalogue_change_insert (change, exercise);

  return TRUE;
}

static gboolean
read_mark (CarryStoreFile *file, CarryStoreQuery *query, CarryCatalogueChange *change, GError **error)
{
  const char *id = carry_store_query_get_text (query, 0);
  const gint64 hidden = carry_store_query_get_integer (query, 1);
  const char *lines = carry_store_query_get_text (query, 2);
  g_auto (GStrv) aliases = *lines != '\0' ? g_strsplit (lines, "\n", -1) : NULL;
  g_autoptr (CarryExerciseMark) mark = NULL;
  const char *wrong = NULL;

  if (!carry_store_query_has_text (query))
    wrong = "UTF-8";
  else if (*id == '\0')
    wrong = "exercise_id";
  else if (hidden != 0 && hidden != 1)
    wrong = "hidden";

  if (wrong != NULL)
    {
      refuse (file, query, "exercise_mark", wrong, error);
      return FALSE;
    }

  mark = carry_exercise_mark_new (id, hidden == 1, (const char *const *)aliases);
  if (mark != NULL)
    carry_catalogue_change_mark (change, NULL, mark);

  return TRUE;
}

typedef gboolean (*ReadRow) (CarryStoreFile *file,
                             CarryStoreQuery *query,
                             CarryCatalogueChange *change,
                             GError **error);

static gboolean
read_table (
    CarryStoreFile *file, const char *sql, ReadRow read_row, CarryCatalogueChange *change, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (file->db, file->name, sql, error);
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return FALSE;

  while (carry_store_query_next (query, &failure))
    if (!read_row (file, query, change, error))
      return FALSE;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_store_exercises_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Rows are not believed, as with sessions: one that makes no exercise fails the whole and is named.
 *
 * Returns: (transfer full): what the diary adds to a catalogue, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryCatalogueChange *
carry_store_exercises_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();

  if (read_table (file, "SELECT " CARRY_STORE_EXERCISE_COLUMNS " FROM own_exercise ORDER BY id",
                  read_exercise, change, error) &&
      read_table (file, "SELECT exercise_id, hidden, aliases FROM exercise_mark ORDER BY exercise_id",
                  read_mark, change, error))
    return g_steal_pointer (&change);

  return NULL;
}
