/* carry-store-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-log.h"

#include <glib/gi18n.h>

#include "carry-kind-types.h"
#include "carry-store-error.h"

/* A set, and the item of its session that it belongs to. */
typedef struct
{
  guint item;
  CarrySet set;
} Row;

struct _CarryStoreLog
{
  GHashTable *sets;     /* session id → GArray of Row, in the order of items and sets */
  GHashTable *workouts; /* session id → CarryWorkout */
};

typedef enum
{
  SET_SESSION,
  SET_ITEM,
  SET_REPS,
  SET_SECONDS,
  SET_METRES,
  SET_CONTACTS,
  SET_LOAD,
  SET_RIR,
  SET_RPE,
  SET_SIDE,
  SET_OUTCOME,
  SET_WARM_UP,
} SetColumn;

#define SETS_SQL                                                                                             \
  "SELECT session_id, item_position, reps, seconds, metres, contacts, load_kg, rir, rpe, side, outcome,"     \
  " warm_up FROM strength_set ORDER BY session_id, item_position, position"

typedef enum
{
  WORKOUT_SESSION,
  WORKOUT_START,
  WORKOUT_END,
  WORKOUT_EFFORT,
  WORKOUT_NOTE,
} WorkoutColumn;

#define WORKOUTS_SQL "SELECT session_id, start_minute, end_minute, effort, note FROM workout"

static void
refuse (CarryStoreFile *file, const char *table, CarryStoreQuery *query, GError **error)
{
  g_autofree char *id = g_utf8_make_valid (carry_store_query_get_text (query, 0), -1);
  /* Translators: a place in a file: the table of a database, and the id of a session */
  g_autofree char *reason =
      g_strdup_printf (_ ("in the table “%s”, what was done in session “%s” cannot be meant"), table, id);

  carry_store_error_set_damaged (error, file->name, reason);
}

static gboolean
read_count (CarryStoreQuery *query, SetColumn column, guint *count)
{
  const gint64 integer = carry_store_query_get_integer (query, (int)column);

  *count = (guint)CLAMP (integer, 0, G_MAXUINT);

  return integer >= 0 && integer <= G_MAXUINT;
}

static double
read_rating (CarryStoreQuery *query, SetColumn column)
{
  return carry_store_query_is_null (query, (int)column) ? CARRY_SET_UNRATED
                                                        : carry_store_query_get_real (query, (int)column);
}

static gboolean
read_row (CarryStoreQuery *query, Row *row)
{
  int side, outcome;

  if (!carry_store_query_has_text (query) || !read_count (query, SET_ITEM, &row->item) ||
      !read_count (query, SET_REPS, &row->set.reps) || !read_count (query, SET_SECONDS, &row->set.seconds) ||
      !read_count (query, SET_METRES, &row->set.metres) ||
      !read_count (query, SET_CONTACTS, &row->set.contacts) ||
      !carry_kind_from_nick (CARRY_TYPE_SET_SIDE, carry_store_query_get_text (query, SET_SIDE), &side) ||
      !carry_kind_from_nick (CARRY_TYPE_SET_OUTCOME, carry_store_query_get_text (query, SET_OUTCOME),
                             &outcome))
    return FALSE;

  row->set.load_kg = carry_store_query_get_real (query, SET_LOAD);
  row->set.rir = read_rating (query, SET_RIR);
  row->set.rpe = read_rating (query, SET_RPE);
  row->set.side = (CarrySetSide)side;
  row->set.outcome = (CarrySetOutcome)outcome;
  row->set.warm_up = carry_store_query_get_integer (query, SET_WARM_UP) != 0;

  return carry_set_is_valid (&row->set);
}

static gboolean
read_sets (CarryStoreLog *self, CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (file->db, file->name, SETS_SQL, error);
  g_autoptr (GError) failure = NULL;

  while (query != NULL && carry_store_query_next (query, &failure))
    {
      const char *id = carry_store_query_get_text (query, SET_SESSION);
      Row row = { 0 };
      GArray *rows;

      if (!read_row (query, &row))
        {
          refuse (file, "strength_set", query, error);
          return FALSE;
        }

      rows = g_hash_table_lookup (self->sets, id);
      if (rows == NULL)
        {
          rows = g_array_new (FALSE, FALSE, sizeof (Row));
          g_hash_table_insert (self->sets, g_strdup (id), rows);
        }
      g_array_append_val (rows, row);
    }

  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else
    return query != NULL;

  return FALSE;
}

static int
read_minute (CarryStoreQuery *query, WorkoutColumn column)
{
  if (carry_store_query_is_null (query, (int)column))
    return CARRY_WORKOUT_UNKNOWN;

  return (int)CLAMP (carry_store_query_get_integer (query, (int)column), G_MININT, G_MAXINT);
}

static gboolean
read_workouts (CarryStoreLog *self, CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (file->db, file->name, WORKOUTS_SQL, error);
  g_autoptr (GError) failure = NULL;

  while (query != NULL && carry_store_query_next (query, &failure))
    {
      const gboolean rated = !carry_store_query_is_null (query, WORKOUT_EFFORT);
      const CarryWorkoutFacts facts = {
        .start_minute = read_minute (query, WORKOUT_START),
        .end_minute = read_minute (query, WORKOUT_END),
        .effort = rated ? carry_store_query_get_real (query, WORKOUT_EFFORT) : CARRY_WORKOUT_UNKNOWN,
        .note = carry_store_query_get_text (query, WORKOUT_NOTE),
      };
      CarryWorkout *workout = carry_store_query_has_text (query) ? carry_workout_new (&facts, NULL) : NULL;

      if (workout == NULL)
        {
          refuse (file, "workout", query, error);
          return FALSE;
        }

      g_hash_table_insert (self->workouts, g_strdup (carry_store_query_get_text (query, WORKOUT_SESSION)),
                           workout);
    }

  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else
    return query != NULL;

  return FALSE;
}

/**
 * carry_store_log_read:
 * @file: an open diary, in a transaction
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): what was done in all its sessions, or %NULL with an error of
 *   %CARRY_STORE_ERROR set
 */
CarryStoreLog *
carry_store_log_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreLog) self = g_new0 (CarryStoreLog, 1);

  self->sets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  self->workouts =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)carry_workout_unref);

  if (!read_sets (self, file, error) || !read_workouts (self, file, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
carry_store_log_free (CarryStoreLog *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->sets);
  g_hash_table_unref (self->workouts);
  g_free (self);
}

/**
 * carry_store_log_complete:
 * @self: a log
 * @session_id: the id of a session
 * @position: where the item stands in it
 * @item: the item as it was to be done
 *
 * Returns: (transfer full): the item with what was done, be it nothing
 */
CarryItem *
carry_store_log_complete (CarryStoreLog *self, const char *session_id, guint position, CarryItem *item)
{
  const GArray *rows = g_hash_table_lookup (self->sets, session_id);
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (g_array_index (rows, Row, i).item == position)
      g_array_append_val (sets, g_array_index (rows, Row, i).set);

  return carry_item_with_sets (item, (gpointer)sets->data, sets->len);
}

/* What was told of a session; NULL if nothing was. The log owns it. */
CarryWorkout *
carry_store_log_get_workout (CarryStoreLog *self, const char *session_id)
{
  return g_hash_table_lookup (self->workouts, session_id);
}

static void
bind_rating (CarryStoreQuery *query, int parameter, double rating)
{
  if (rating >= 0)
    carry_store_query_bind_real (query, parameter, rating);
  else
    carry_store_query_bind_text (query, parameter, NULL);
}

/**
 * carry_store_log_write_item:
 * @query: of %CARRY_STORE_SET_SQL
 * @session_id: the id of a session that was written
 * @position: where the item stands in it
 * @item: the item
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all sets of the item are written
 */
gboolean
carry_store_log_write_item (
    CarryStoreQuery *query, const char *session_id, guint position, CarryItem *item, GError **error)
{
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  for (guint i = 0; i < n_sets; i++)
    {
      const CarrySet *set = &sets[i];

      carry_store_query_bind_text (query, 0, session_id);
      carry_store_query_bind_integer (query, 1, position);
      carry_store_query_bind_integer (query, 2, i);
      carry_store_query_bind_integer (query, 3, set->reps);
      carry_store_query_bind_integer (query, 4, set->seconds);
      carry_store_query_bind_integer (query, 5, set->metres);
      carry_store_query_bind_integer (query, 6, set->contacts);
      carry_store_query_bind_real (query, 7, set->load_kg);
      bind_rating (query, 8, set->rir);
      bind_rating (query, 9, set->rpe);
      carry_store_query_bind_text (query, 10, carry_kind_to_nick (CARRY_TYPE_SET_SIDE, (int)set->side));
      carry_store_query_bind_text (query, 11, carry_kind_to_nick (CARRY_TYPE_SET_OUTCOME, (int)set->outcome));
      carry_store_query_bind_integer (query, 12, set->warm_up ? 1 : 0);

      if (!carry_store_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}

static void
bind_minute (CarryStoreQuery *query, int parameter, int minute)
{
  if (minute == CARRY_WORKOUT_UNKNOWN)
    carry_store_query_bind_text (query, parameter, NULL);
  else
    carry_store_query_bind_integer (query, parameter, minute);
}

/**
 * carry_store_log_write_workout:
 * @query: of %CARRY_STORE_WORKOUT_SQL
 * @session_id: the id of a session that was written
 * @facts: what was told of it
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if it is written
 */
gboolean
carry_store_log_write_workout (CarryStoreQuery *query,
                               const char *session_id,
                               const CarryWorkoutFacts *facts,
                               GError **error)
{
  carry_store_query_bind_text (query, 0, session_id);
  bind_minute (query, 1, facts->start_minute);
  bind_minute (query, 2, facts->end_minute);
  bind_rating (query, 3, facts->effort);
  carry_store_query_bind_text (query, 4, facts->note);

  return carry_store_query_run (query, error);
}
