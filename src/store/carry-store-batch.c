/* carry-store-batch.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-batch.h"

#include <glib/gi18n.h>

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-store-care.h"
#include "carry-store-error.h"
#include "carry-store-exercises.h"
#include "carry-store-log.h"
#include "carry-store-query.h"
#include "carry-strength-session.h"

/*
 * Sessions and items may be read on any thread, as they never change. The list of a session's items may not:
 * a GListStore remembers where it was last read. So the lists, and only they, are copied.
 */
typedef struct
{
  CarrySession *before; /* NULL: the session comes */
  CarrySession *after;  /* NULL: the session goes */
  GPtrArray *items;     /* of CarryItem; NULL unless @after is a strength session */
} Edit;

struct _CarryStoreBatch
{
  GPtrArray *edits; /* of Edit */
  CarryCatalogueChange *catalogue; /* may be read on any thread; NULL: nothing becomes of it */
  CarryCareChange *care;           /* the same */
};

typedef enum
{
  STATEMENT_REMOVE,
  STATEMENT_SESSION,
  STATEMENT_RUN,
  STATEMENT_ACTIVITY,
  STATEMENT_STRENGTH_SESSION,
  STATEMENT_STRENGTH_ITEM,
  STATEMENT_SET,
  STATEMENT_WORKOUT,
} Statement;

static const char *const statements[] = {
  [STATEMENT_REMOVE] = "DELETE FROM session WHERE id = ?",
  [STATEMENT_SESSION] =
      "INSERT INTO session (id, type, day, start_minute, duration, effort, status, original_day,"
      " locked, against_rule, note, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  [STATEMENT_RUN] = "INSERT INTO run (session_id, kind, distance_m, surface, structure, race_priority,"
                    " series, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  [STATEMENT_ACTIVITY] =
      "INSERT INTO activity (session_id, sport, start_utc, utc_offset, zone_known, distance_m,"
      " timer_s, elapsed_s, avg_hr, laps, records, digest)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  [STATEMENT_STRENGTH_SESSION] = "INSERT INTO strength_session (session_id, title) VALUES (?, ?)",
  [STATEMENT_STRENGTH_ITEM] =
      "INSERT INTO strength_item (session_id, position, exercise_id, exercise_name, dose,"
      " superset, load_kg, target_origin, logged, plan_dose) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  [STATEMENT_SET] = CARRY_STORE_SET_SQL,
  [STATEMENT_WORKOUT] = CARRY_STORE_WORKOUT_SQL,
};

/* A transaction under way: its statements are prepared once for all edits. */
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
prepare (Writer *writer, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      writer->queries[i] = carry_store_query_new (writer->file->db, writer->file->name, statements[i], error);

      if (writer->queries[i] == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
edit_free (Edit *edit)
{
  g_clear_object (&edit->before);
  g_clear_object (&edit->after);
  g_clear_pointer (&edit->items, g_ptr_array_unref);
  g_free (edit);
}

static GPtrArray *
copy_items (CarryStrengthSession *session)
{
  const guint n_items = carry_strength_session_get_n_items (session);
  GPtrArray *items = g_ptr_array_new_full (n_items, g_object_unref);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_object_ref (carry_strength_session_get_nth (session, i)));

  return items;
}

/**
 * carry_store_batch_new:
 * @change: a change
 *
 * Returns: (transfer full): what @change writes
 */
CarryStoreBatch *
carry_store_batch_new (CarryChange *change)
{
  CarryStoreBatch *self;

  g_return_val_if_fail (CARRY_IS_CHANGE (change), NULL);

  self = g_new0 (CarryStoreBatch, 1);
  self->edits = g_ptr_array_new_with_free_func ((GDestroyNotify)edit_free);
  g_set_object (&self->catalogue, carry_change_get_catalogue (change));
  g_set_object (&self->care, carry_change_get_care (change));

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      Edit *edit = g_new0 (Edit, 1);

      g_set_object (&edit->before, carry_change_get_before (change, i));
      g_set_object (&edit->after, carry_change_get_after (change, i));

      /* A new type of session needs a table, see HACKING.md; to drop it silently would lose it. */
      if (edit->after != NULL && !CARRY_IS_RUN (edit->after) && !CARRY_IS_STRENGTH_SESSION (edit->after))
        g_error ("The store has no table for a %s", G_OBJECT_TYPE_NAME (edit->after));

      if (CARRY_IS_STRENGTH_SESSION (edit->after))
        edit->items = copy_items (CARRY_STRENGTH_SESSION (edit->after));

      g_ptr_array_add (self->edits, edit);
    }

  return self;
}

void
carry_store_batch_free (CarryStoreBatch *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->edits);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->care);
  g_free (self);
}

static gboolean
remove_session (Writer *writer, CarrySession *session, GError **error)
{
  CarryStoreQuery *query = writer->queries[STATEMENT_REMOVE];
  g_autofree char *day = NULL;

  carry_store_query_bind_text (query, 0, carry_session_get_id (session));

  if (!carry_store_query_run (query, error))
    return FALSE;

  if (sqlite3_changes (writer->file->db) == 1)
    return TRUE;

  day = carry_format_date (carry_session_get_day (session));
  g_set_error (
      error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT,
      _ ("“%s” of %s is not in the diary “%s” any more. Nothing was changed. Close Carryover and open it "
         "again."),
      carry_session_get_title (session), day, writer->file->name);

  return FALSE;
}

static gboolean
insert_session (Writer *writer, CarrySession *session, const char *type, GError **error)
{
  CarryStoreQuery *query = writer->queries[STATEMENT_SESSION];
  double effort;

  /* The getter would answer with what is usual where nothing was said. */
  g_object_get (session, "effort", &effort, NULL);

  carry_store_query_bind_text (query, 0, carry_session_get_id (session));
  carry_store_query_bind_text (query, 1, type);
  carry_store_query_bind_day (query, 2, carry_session_get_day (session));
  carry_store_query_bind_integer (query, 3, carry_session_get_start_minute (session));
  carry_store_query_bind_integer (query, 4, carry_session_get_duration (session));
  if (effort >= 0)
    carry_store_query_bind_real (query, 5, effort);
  else
    carry_store_query_bind_text (query, 5, NULL);
  carry_store_query_bind_text (query, 6,
                               carry_kind_to_nick (CARRY_TYPE_STATUS, carry_session_get_status (session)));
  carry_store_query_bind_day (query, 7, carry_session_get_original_day (session));
  carry_store_query_bind_integer (query, 8, carry_session_get_locked (session));
  carry_store_query_bind_integer (query, 9, carry_session_get_against_rule (session));
  carry_store_query_bind_text (query, 10, carry_session_get_note (session));
  carry_store_query_bind_text (query, 11,
                               carry_kind_to_nick (CARRY_TYPE_ORIGIN, carry_session_get_origin (session)));

  return carry_store_query_run (query, error);
}

static gboolean
insert_activity (Writer *writer, const char *session_id, const CarryActivityFacts *facts, GError **error)
{
  CarryStoreQuery *query = writer->queries[STATEMENT_ACTIVITY];

  carry_store_query_bind_text (query, 0, session_id);
  carry_store_query_bind_text (query, 1, facts->sport);
  carry_store_query_bind_integer (query, 2, facts->start_utc);
  carry_store_query_bind_integer (query, 3, facts->utc_offset);
  carry_store_query_bind_integer (query, 4, facts->zone_known ? 1 : 0);
  carry_store_query_bind_real (query, 5, facts->distance_m);
  carry_store_query_bind_real (query, 6, facts->timer_s);
  carry_store_query_bind_real (query, 7, facts->elapsed_s);
  carry_store_query_bind_integer (query, 8, facts->avg_hr);
  carry_store_query_bind_integer (query, 9, facts->laps);
  carry_store_query_bind_integer (query, 10, facts->records);
  carry_store_query_bind_text (query, 11, facts->digest);

  return carry_store_query_run (query, error);
}

static gboolean
insert_run (Writer *writer, CarryRun *run, GError **error)
{
  const char *id = carry_session_get_id (CARRY_SESSION (run));
  CarryActivity *activity = carry_run_get_activity (run);
  CarryStoreQuery *query = writer->queries[STATEMENT_RUN];

  if (!insert_session (writer, CARRY_SESSION (run), "run", error))
    return FALSE;

  carry_store_query_bind_text (query, 0, id);
  carry_store_query_bind_text (query, 1, carry_kind_to_nick (CARRY_TYPE_RUN_KIND, carry_run_get_kind (run)));
  carry_store_query_bind_real (query, 2, carry_run_get_distance (run));
  carry_store_query_bind_text (query, 3,
                               carry_kind_to_nick (CARRY_TYPE_SURFACE, carry_run_get_surface (run)));
  carry_store_query_bind_text (query, 4, carry_run_get_structure (run));
  carry_store_query_bind_text (query, 5,
                               carry_kind_to_nick (CARRY_TYPE_RACE_PRIORITY, carry_run_get_priority (run)));
  carry_store_query_bind_text (query, 6, carry_run_get_series (run));
  carry_store_query_bind_text (query, 7, carry_run_get_source (run));

  return carry_store_query_run (query, error) &&
         (activity == NULL || insert_activity (writer, id, carry_activity_get_facts (activity), error));
}

static gboolean
insert_item (Writer *writer, const char *session_id, guint position, CarryItem *item, GError **error)
{
  CarryPrescription *prescription = carry_item_get_prescription (item), *plan = carry_item_get_plan (item);
  g_autofree char *dose = carry_prescription_to_string (prescription);
  g_autofree char *plan_dose = plan != prescription ? carry_prescription_to_string (plan) : g_strdup ("");
  CarryExercise *exercise = carry_item_get_exercise (item);
  CarryStoreQuery *query = writer->queries[STATEMENT_STRENGTH_ITEM];

  carry_store_query_bind_text (query, 0, session_id);
  carry_store_query_bind_integer (query, 1, position);
  carry_store_query_bind_text (query, 2, carry_exercise_get_id (exercise));
  carry_store_query_bind_text (query, 3, carry_exercise_get_name (exercise));
  carry_store_query_bind_text (query, 4, dose);
  carry_store_query_bind_integer (query, 5, carry_item_get_superset (item));
  carry_store_query_bind_real (query, 6, carry_item_get_load (item));
  carry_store_query_bind_text (
      query, 7, carry_kind_to_nick (CARRY_TYPE_TARGET_ORIGIN, (int)carry_item_get_target_origin (item)));
  carry_store_query_bind_integer (query, 8, carry_item_is_logged (item) ? 1 : 0);
  carry_store_query_bind_text (query, 9, plan_dose);

  return carry_store_query_run (query, error) &&
         carry_store_log_write_item (writer->queries[STATEMENT_SET], session_id, position, item, error);
}

static gboolean
insert_strength_session (Writer *writer, CarryStrengthSession *session, GPtrArray *items, GError **error)
{
  const char *id = carry_session_get_id (CARRY_SESSION (session));
  CarryWorkout *workout = carry_strength_session_get_workout (session);
  CarryStoreQuery *query = writer->queries[STATEMENT_STRENGTH_SESSION];
  g_autofree char *title = NULL;

  if (!insert_session (writer, CARRY_SESSION (session), "strength", error))
    return FALSE;

  /* The getter would answer with a translated word where there is no title. */
  g_object_get (session, "title", &title, NULL);
  carry_store_query_bind_text (query, 0, id);
  carry_store_query_bind_text (query, 1, title);

  if (!carry_store_query_run (query, error))
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    if (!insert_item (writer, id, i, g_ptr_array_index (items, i), error))
      return FALSE;

  return workout == NULL || carry_store_log_write_workout (writer->queries[STATEMENT_WORKOUT], id,
                                                           carry_workout_get_facts (workout), error);
}

static gboolean
write_edit (Writer *writer, Edit *edit, GError **error)
{
  if (edit->before != NULL && !remove_session (writer, edit->before, error))
    return FALSE;

  if (CARRY_IS_RUN (edit->after))
    return insert_run (writer, CARRY_RUN (edit->after), error);

  if (CARRY_IS_STRENGTH_SESSION (edit->after))
    return insert_strength_session (writer, CARRY_STRENGTH_SESSION (edit->after), edit->items, error);

  return TRUE;
}

static gboolean
write_edits (CarryStoreBatch *self, CarryStoreFile *file, GError **error)
{
  g_auto (Writer) writer = { .file = file };

  if (!prepare (&writer, error))
    return FALSE;

  for (guint i = 0; i < self->edits->len; i++)
    if (!write_edit (&writer, g_ptr_array_index (self->edits, i), error))
      return FALSE;

  return (self->catalogue == NULL || carry_store_exercises_write (file, self->catalogue, error)) &&
         (self->care == NULL || carry_store_care_write (file, self->care, error));
}

/**
 * carry_store_batch_write:
 * @self: a batch
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Writes all of the batch in one transaction. A session that is replaced is removed and written anew: what is
 * on disk is the session as it is now and nothing of what it was.
 *
 * Returns: %TRUE once it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set and nothing changed
 */
gboolean
carry_store_batch_write (CarryStoreBatch *self, CarryStoreFile *file, GError **error)
{
  if (!carry_store_query_execute (file->db, file->name, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (write_edits (self, file, error) && carry_store_query_execute (file->db, file->name, "COMMIT", error))
    return TRUE;

  /* Some failures, a full disk for one, have rolled back already. */
  if (!sqlite3_get_autocommit (file->db))
    sqlite3_exec (file->db, "ROLLBACK", NULL, NULL, NULL);

  return FALSE;
}
