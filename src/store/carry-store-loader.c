/* carry-store-loader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-loader.h"

#include <glib/gi18n.h>

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-store-error.h"
#include "carry-store-log.h"
#include "carry-store-query.h"
#include "carry-strength-session.h"

/*
 * Rows are not believed: a diary may have been changed by other hands. A row that makes no session fails the
 * whole load and is named, as a diary that opens without some of its sessions would look as if they were lost.
 */
typedef struct
{
  CarryStoreFile *file;
  CarryCatalogue *catalogue;
  CarryStoreQuery *query;    /* the one that is on a row */
  CarryStoreLog *log;        /* what was done */
  GHashTable *items;         /* session id → GListStore of CarryItem */
  GHashTable *prescriptions; /* dose → CarryPrescription: many items share few doses */
  GHashTable *unknown;       /* exercise id → CarryExercise that the catalogue lacks */
} Loader;

static void
loader_clear (Loader *loader)
{
  g_clear_pointer (&loader->query, carry_store_query_free);
  g_clear_pointer (&loader->log, carry_store_log_free);
  g_clear_pointer (&loader->items, g_hash_table_unref);
  g_clear_pointer (&loader->prescriptions, g_hash_table_unref);
  g_clear_pointer (&loader->unknown, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Loader, loader_clear)

/* Both queries have the session's id in their first column. */
#define COLUMN_ID 0

typedef enum
{
  ITEM_POSITION = COLUMN_ID + 1,
  ITEM_EXERCISE_ID,
  ITEM_EXERCISE_NAME,
  ITEM_DOSE,
  ITEM_SUPERSET,
  ITEM_LOAD,
  ITEM_TARGET_ORIGIN,
  ITEM_LOGGED,
  ITEM_PLAN_DOSE,
} ItemColumn;

#define ITEM_SQL                                                                                             \
  "SELECT session_id, position, exercise_id, exercise_name, dose, superset, load_kg,"                        \
  " target_origin, logged, plan_dose "                                                                       \
  "FROM strength_item ORDER BY session_id, position"

typedef enum
{
  SESSION_TYPE = COLUMN_ID + 1,
  SESSION_DAY,
  SESSION_START_MINUTE,
  SESSION_DURATION,
  SESSION_EFFORT,
  SESSION_STATUS,
  SESSION_ORIGINAL_DAY,
  SESSION_LOCKED,
  SESSION_AGAINST_RULE,
  SESSION_NOTE,
  SESSION_ORIGIN,
  RUN_KIND,
  RUN_DISTANCE,
  RUN_SURFACE,
  RUN_STRUCTURE,
  RUN_PRIORITY,
  RUN_SERIES,
  RUN_SOURCE,
  ACTIVITY_ID,
  ACTIVITY_SPORT,
  ACTIVITY_START,
  ACTIVITY_OFFSET,
  ACTIVITY_ZONE_KNOWN,
  ACTIVITY_DISTANCE,
  ACTIVITY_TIMER,
  ACTIVITY_ELAPSED,
  ACTIVITY_AVG_HR,
  ACTIVITY_LAPS,
  ACTIVITY_RECORDS,
  ACTIVITY_DIGEST,
  STRENGTH_ID,
  STRENGTH_TITLE,
} SessionColumn;

#define SESSION_SQL                                                                                          \
  "SELECT s.id, s.type, s.day, s.start_minute, s.duration, s.effort, s.status, s.original_day, s.locked,"    \
  " s.against_rule, s.note, s.origin,"                                                                       \
  " r.kind, r.distance_m, r.surface, r.structure, r.race_priority, r.series, r.source,"                      \
  " a.session_id, a.sport, a.start_utc, a.utc_offset, a.zone_known, a.distance_m, a.timer_s, a.elapsed_s,"   \
  " a.avg_hr, a.laps, a.records, a.digest,"                                                                  \
  " t.session_id, t.title "                                                                                  \
  "FROM session s LEFT JOIN run r ON r.session_id = s.id LEFT JOIN activity a ON a.session_id = s.id "       \
  "LEFT JOIN strength_session t ON t.session_id = s.id "                                                     \
  "ORDER BY s.day, s.start_minute, s.id"

static void
refuse (Loader *loader, const char *table, const char *column, GError **error)
{
  g_autofree char *id = g_utf8_make_valid (carry_store_query_get_text (loader->query, COLUMN_ID), -1);
  g_autofree char *reason = NULL;

  /* Translators: a place in a file: table and column of a database, and the id of a session */
  reason = g_strdup_printf (_ ("in the table “%s”, session “%s” has no usable “%s”"), table, id, column);
  carry_store_error_set_damaged (error, loader->file->name, reason);
}

static void
refuse_because (Loader *loader, const char *problem, GError **error)
{
  g_autofree char *reason = NULL;

  /* Translators: the id of a session, and what is wrong with it */
  reason = g_strdup_printf (_ ("session “%s”: %s"), carry_store_query_get_text (loader->query, COLUMN_ID),
                            problem);
  carry_store_error_set_damaged (error, loader->file->name, reason);
}

static gboolean
check_text (Loader *loader, const char *table, GError **error)
{
  if (carry_store_query_has_text (loader->query))
    return TRUE;

  refuse (loader, table, "UTF-8", error);

  return FALSE;
}

static gboolean
read_nick (Loader *loader,
           SessionColumn column,
           GType enum_type,
           const char *table,
           const char *name,
           int *value,
           GError **error)
{
  if (carry_kind_from_nick (enum_type, carry_store_query_get_text (loader->query, (int)column), value))
    return TRUE;

  refuse (loader, table, name, error);

  return FALSE;
}

static gboolean
read_count (Loader *loader, int column, const char *table, const char *name, guint *count, GError **error)
{
  const gint64 integer = carry_store_query_get_integer (loader->query, column);

  if (integer < 0 || integer > G_MAXUINT)
    {
      refuse (loader, table, name, error);
      return FALSE;
    }

  *count = (guint)integer;

  return TRUE;
}

static CarryPrescription *
find_prescription (Loader *loader, const char *dose)
{
  CarryPrescription *prescription = g_hash_table_lookup (loader->prescriptions, dose);

  if (prescription != NULL)
    return prescription;

  prescription = carry_prescription_parse (dose, NULL);

  if (prescription != NULL)
    g_hash_table_insert (loader->prescriptions, g_strdup (dose), prescription);

  return prescription;
}

static CarryExercise *
find_exercise (Loader *loader, const char *id, const char *name)
{
  CarryExercise *exercise = carry_catalogue_lookup (loader->catalogue, id);

  if (exercise == NULL)
    exercise = g_hash_table_lookup (loader->unknown, id);

  if (exercise == NULL)
    {
      exercise = carry_exercise_new_unknown (id, name);
      g_hash_table_insert (loader->unknown, g_strdup (id), exercise);
    }

  return exercise;
}

static GListStore *
find_items (Loader *loader, const char *session_id)
{
  GListStore *items = g_hash_table_lookup (loader->items, session_id);

  if (items == NULL)
    {
      items = g_list_store_new (CARRY_TYPE_ITEM);
      g_hash_table_insert (loader->items, g_strdup (session_id), items);
    }

  return items;
}

/* Most items have neither a target of their own nor a log. */
static void
complete_item (Loader *loader,
               CarryItem **item,
               guint position,
               double load_kg,
               CarryTargetOrigin origin,
               CarryPrescription *plan)
{
  if (load_kg > 0 || origin != CARRY_TARGET_ORIGIN_PLAN)
    {
      g_autoptr (CarryItem) plain = g_steal_pointer (item);

      *item = carry_item_with_target (plain, carry_item_get_prescription (plain), load_kg, origin);
    }

  if (plan != NULL)
    {
      g_autoptr (CarryItem) plain = g_steal_pointer (item);

      *item = carry_item_with_plan (plain, plan);
    }

  if (carry_store_query_get_integer (loader->query, ITEM_LOGGED) != 0)
    {
      g_autoptr (CarryItem) planned = g_steal_pointer (item);

      *item = carry_store_log_complete (loader->log, carry_store_query_get_text (loader->query, COLUMN_ID),
                                        position, planned);
    }
}

static gboolean
read_item (Loader *loader, GError **error)
{
  CarryStoreQuery *query = loader->query;
  const double load_kg = carry_store_query_get_real (query, ITEM_LOAD);
  g_autoptr (CarryItem) item = NULL;
  CarryPrescription *prescription, *plan = NULL;
  const char *plan_dose;
  guint position, superset;
  int origin;

  if (!check_text (loader, "strength_item", error) ||
      !read_count (loader, ITEM_POSITION, "strength_item", "position", &position, error) ||
      !read_count (loader, ITEM_SUPERSET, "strength_item", "superset", &superset, error))
    return FALSE;

  prescription = find_prescription (loader, carry_store_query_get_text (query, ITEM_DOSE));

  if (prescription == NULL)
    {
      refuse (loader, "strength_item", "dose", error);
      return FALSE;
    }

  plan_dose = carry_store_query_get_text (query, ITEM_PLAN_DOSE);
  if (*plan_dose != '\0')
    plan = find_prescription (loader, plan_dose);
  if (*plan_dose != '\0' && plan == NULL)
    {
      refuse (loader, "strength_item", "plan_dose", error);
      return FALSE;
    }

  if (!(load_kg >= 0 && load_kg <= G_MAXINT) ||
      !carry_kind_from_nick (CARRY_TYPE_TARGET_ORIGIN, carry_store_query_get_text (query, ITEM_TARGET_ORIGIN),
                             &origin))
    {
      refuse (loader, "strength_item", "target", error);
      return FALSE;
    }

  item = carry_item_new (find_exercise (loader, carry_store_query_get_text (query, ITEM_EXERCISE_ID),
                                        carry_store_query_get_text (query, ITEM_EXERCISE_NAME)),
                         prescription, superset);
  complete_item (loader, &item, position, load_kg, (CarryTargetOrigin)origin, plan);
  g_list_store_append (find_items (loader, carry_store_query_get_text (query, COLUMN_ID)), item);

  return TRUE;
}

/* What all sessions have. */
typedef struct
{
  const char *id;
  GDate day;
  GDate original_day; /* invalid if it was never moved */
  guint start_minute;
  guint duration;
  double effort;
  int status;
  gboolean locked;
  gboolean against_rule;
  const char *note;
  int origin;
} Common;

static gboolean
read_day (Loader *loader, int column, const char *name, GDate *day, GError **error)
{
  if (carry_day_from_iso (carry_store_query_get_text (loader->query, column), day))
    return TRUE;

  refuse (loader, "session", name, error);

  return FALSE;
}

static gboolean
read_common (Loader *loader, Common *common, GError **error)
{
  CarryStoreQuery *query = loader->query;

  g_date_clear (&common->day, 1);
  g_date_clear (&common->original_day, 1);

  if (!check_text (loader, "session", error) || !read_day (loader, SESSION_DAY, "day", &common->day, error) ||
      !read_count (loader, SESSION_START_MINUTE, "session", "start_minute", &common->start_minute, error) ||
      !read_count (loader, SESSION_DURATION, "session", "duration", &common->duration, error) ||
      !read_nick (loader, SESSION_STATUS, CARRY_TYPE_STATUS, "session", "status", &common->status, error) ||
      !read_nick (loader, SESSION_ORIGIN, CARRY_TYPE_ORIGIN, "session", "origin", &common->origin, error))
    return FALSE;

  if (!carry_store_query_is_null (query, SESSION_ORIGINAL_DAY) &&
      !read_day (loader, SESSION_ORIGINAL_DAY, "original_day", &common->original_day, error))
    return FALSE;

  common->id = carry_store_query_get_text (query, COLUMN_ID);
  common->effort = carry_store_query_is_null (query, SESSION_EFFORT)
                       ? -1
                       : CLAMP (carry_store_query_get_real (query, SESSION_EFFORT), 0, 10);
  common->locked = carry_store_query_get_integer (query, SESSION_LOCKED) != 0;
  common->against_rule = carry_store_query_get_integer (query, SESSION_AGAINST_RULE) != 0;
  common->note = carry_store_query_get_text (query, SESSION_NOTE);

  return TRUE;
}

/* The construct properties of every session, for a call of its constructor. */
#define COMMON_PROPERTIES(common)                                                                            \
  "id", (common)->id, "day", &(common)->day, "original-day",                                                 \
      g_date_valid (&(common)->original_day) ? &(common)->original_day : NULL, "start-minute",               \
      (common)->start_minute, "duration", (common)->duration, "effort", (common)->effort, "status",          \
      (common)->status, "locked", (common)->locked, "against-rule", (common)->against_rule, "note",          \
      (common)->note, "origin", (common)->origin

static gboolean
read_activity (Loader *loader, CarryActivity **activity, GError **error)
{
  CarryStoreQuery *query = loader->query;
  const gint64 offset = carry_store_query_get_integer (query, ACTIVITY_OFFSET);
  CarryActivityFacts facts = {
    .sport = carry_store_query_get_text (query, ACTIVITY_SPORT),
    .start_utc = carry_store_query_get_integer (query, ACTIVITY_START),
    .zone_known = carry_store_query_get_integer (query, ACTIVITY_ZONE_KNOWN) != 0,
    .distance_m = carry_store_query_get_real (query, ACTIVITY_DISTANCE),
    .timer_s = carry_store_query_get_real (query, ACTIVITY_TIMER),
    .elapsed_s = carry_store_query_get_real (query, ACTIVITY_ELAPSED),
    .digest = carry_store_query_get_text (query, ACTIVITY_DIGEST),
  };

  if (!read_count (loader, ACTIVITY_AVG_HR, "activity", "avg_hr", &facts.avg_hr, error) ||
      !read_count (loader, ACTIVITY_LAPS, "activity", "laps", &facts.laps, error) ||
      !read_count (loader, ACTIVITY_RECORDS, "activity", "records", &facts.records, error))
    return FALSE;

  if (offset < G_MININT || offset > G_MAXINT)
    {
      refuse (loader, "activity", "utc_offset", error);
      return FALSE;
    }

  facts.utc_offset = (int)offset;
  *activity = carry_activity_new (&facts);

  return TRUE;
}

static CarrySession *
read_run (Loader *loader, const Common *common, GError **error)
{
  CarryStoreQuery *query = loader->query;
  g_autoptr (CarryActivity) activity = NULL;
  int kind, surface, priority;

  if (!read_nick (loader, RUN_KIND, CARRY_TYPE_RUN_KIND, "run", "kind", &kind, error) ||
      !read_nick (loader, RUN_SURFACE, CARRY_TYPE_SURFACE, "run", "surface", &surface, error) ||
      !read_nick (loader, RUN_PRIORITY, CARRY_TYPE_RACE_PRIORITY, "run", "race_priority", &priority, error))
    return NULL;

  if (!carry_store_query_is_null (query, ACTIVITY_ID) && !read_activity (loader, &activity, error))
    return NULL;

  return (CarrySession *)carry_run_new (
      error, COMMON_PROPERTIES (common), "kind", kind, "distance",
      CLAMP (carry_store_query_get_real (query, RUN_DISTANCE), 0, G_MAXDOUBLE), "surface", surface,
      "structure", carry_store_query_get_text (query, RUN_STRUCTURE), "priority", priority, "activity",
      activity, "series", carry_store_query_get_text (query, RUN_SERIES), "source",
      carry_store_query_get_text (query, RUN_SOURCE), NULL);
}

static CarrySession *
read_strength_session (Loader *loader, const Common *common, GError **error)
{
  if (carry_store_query_is_null (loader->query, STRENGTH_ID))
    {
      refuse (loader, "strength_session", "session_id", error);
      return NULL;
    }

  return (CarrySession *)carry_strength_session_new (
      error, COMMON_PROPERTIES (common), "title", carry_store_query_get_text (loader->query, STRENGTH_TITLE),
      "items", find_items (loader, common->id), "workout",
      carry_store_log_get_workout (loader->log, common->id), NULL);
}

static CarrySession *
read_session (Loader *loader, GError **error)
{
  const char *type = carry_store_query_get_text (loader->query, SESSION_TYPE);
  g_autoptr (GError) failure = NULL;
  CarrySession *session = NULL;
  Common common;

  if (!read_common (loader, &common, error))
    return NULL;

  if (g_str_equal (type, "run"))
    session = read_run (loader, &common, &failure);
  else if (g_str_equal (type, "strength"))
    session = read_strength_session (loader, &common, &failure);
  else
    refuse (loader, "session", "type", &failure);

  if (failure != NULL && failure->domain != CARRY_STORE_ERROR)
    refuse_because (loader, failure->message, error);
  else if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));

  return session;
}

static gboolean
read_items (Loader *loader, GError **error)
{
  g_autoptr (GError) failure = NULL;

  loader->query = carry_store_query_new (loader->file->db, loader->file->name, ITEM_SQL, error);

  if (loader->query == NULL)
    return FALSE;

  while (carry_store_query_next (loader->query, &failure))
    if (!read_item (loader, error))
      return FALSE;

  g_clear_pointer (&loader->query, carry_store_query_free);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

static GPtrArray *
read_sessions (Loader *loader, GError **error)
{
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) failure = NULL;

  loader->query = carry_store_query_new (loader->file->db, loader->file->name, SESSION_SQL, error);

  if (loader->query == NULL)
    return NULL;

  while (carry_store_query_next (loader->query, &failure))
    {
      CarrySession *session = read_session (loader, error);

      if (session == NULL)
        return NULL;

      g_ptr_array_add (sessions, session);
    }

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&sessions);
}

/**
 * carry_store_loader_read:
 * @file: an open diary
 * @catalogue: where its exercises are looked up; it must not change meanwhile
 * @error: return location, or %NULL
 *
 * Reads all sessions, by day, start and id. An exercise that @catalogue lacks becomes a stand-in of the same id
 * and name.
 *
 * Returns: (transfer full) (element-type CarrySession): the sessions, or %NULL with an error of
 *   %CARRY_STORE_ERROR set
 */
GPtrArray *
carry_store_loader_read (CarryStoreFile *file, CarryCatalogue *catalogue, GError **error)
{
  g_auto (Loader) loader = { .file = file, .catalogue = catalogue };
  GPtrArray *sessions = NULL;

  loader.items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  loader.prescriptions =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)carry_prescription_unref);
  loader.unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  /* One transaction: another writer must not come between the queries. */
  if (!carry_store_query_execute (file->db, file->name, "BEGIN", error))
    return NULL;

  loader.log = carry_store_log_read (file, error);
  if (loader.log != NULL && read_items (&loader, error))
    sessions = read_sessions (&loader, error);

  g_clear_pointer (&loader.query, carry_store_query_free);
  sqlite3_exec (file->db, "COMMIT", NULL, NULL, NULL);

  return sessions;
}
