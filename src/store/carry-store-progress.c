/* carry-store-progress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-progress.h"

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-store-query.h"

typedef enum
{
  PROGRESS_SESSION,
  PROGRESS_EXERCISES,
  PROGRESS_SEEN,
  PROGRESS_DAY,
  PROGRESS_START_MINUTE,
  PROGRESS_PAUSED,
  PROGRESS_WHOLE_START,
  PROGRESS_REST_START,
  PROGRESS_REST_LENGTH,
  PROGRESS_WORK_START,
  PROGRESS_WORK_LENGTH,
  PROGRESS_LEAD_IN,
  PROGRESS_ITEM,
  PROGRESS_ROW,
} ProgressColumn;

#define PROGRESS_COLUMNS                                                                                     \
  "session_id, exercises, seen, day, start_minute, paused, whole_start, rest_start, rest_length, "           \
  "work_start,"                                                                                              \
  " work_length, lead_in, current_item, current_row"

typedef enum
{
  ROW_ITEM,
  ROW_DONE,
  ROW_TYPED,
  ROW_REPS,
  ROW_SECONDS,
  ROW_METRES,
  ROW_CONTACTS,
  ROW_LOAD,
  ROW_RIR,
  ROW_RPE,
  ROW_SIDE,
  ROW_OUTCOME,
  ROW_WARM_UP,
  ROW_POSITION,
} RowColumn;

#define ROW_COLUMNS                                                                                          \
  "item_position, done, typed, reps, seconds, metres, contacts, load_kg, rir, rpe, side, outcome, warm_up,"  \
  " position"

static void
bind_start (CarryStoreQuery *query, ProgressColumn column, const CarryWorkoutClock *clock)
{
  if (clock->begun)
    carry_store_query_bind_integer (query, (int)column, clock->start);
  else
    carry_store_query_bind_text (query, (int)column, NULL);
}

static gboolean
write_whole (CarryStoreFile *file, CarryWorkoutProgress *progress, GError **error)
{
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name,
                             "INSERT INTO workout_progress (" PROGRESS_COLUMNS ", id)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                             error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, PROGRESS_SESSION, progress->session_id);
  carry_store_query_bind_text (query, PROGRESS_EXERCISES, progress->exercises);
  carry_store_query_bind_integer (query, PROGRESS_SEEN, progress->seen);
  carry_store_query_bind_day (query, PROGRESS_DAY, &progress->day);
  carry_store_query_bind_integer (query, PROGRESS_START_MINUTE, progress->start_minute);
  carry_store_query_bind_integer (query, PROGRESS_PAUSED, progress->paused ? 1 : 0);
  carry_store_query_bind_integer (query, PROGRESS_WHOLE_START, progress->whole.start);
  bind_start (query, PROGRESS_REST_START, &progress->rest);
  carry_store_query_bind_integer (query, PROGRESS_REST_LENGTH, progress->rest.length);
  bind_start (query, PROGRESS_WORK_START, &progress->work);
  carry_store_query_bind_integer (query, PROGRESS_WORK_LENGTH, progress->work.length);
  carry_store_query_bind_integer (query, PROGRESS_LEAD_IN, progress->lead_in);
  carry_store_query_bind_integer (query, PROGRESS_ITEM, progress->current_item);
  if (progress->current_row != G_MAXUINT)
    carry_store_query_bind_integer (query, PROGRESS_ROW, progress->current_row);
  else
    carry_store_query_bind_text (query, PROGRESS_ROW, NULL);

  return carry_store_query_run (query, error);
}

static void
bind_rating (CarryStoreQuery *query, RowColumn column, double rating)
{
  if (rating >= 0)
    carry_store_query_bind_real (query, (int)column, rating);
  else
    carry_store_query_bind_text (query, (int)column, NULL);
}

static gboolean
write_row (CarryStoreQuery *query, const CarryWorkoutRow *row, guint position, GError **error)
{
  const CarrySet *set = &row->values;

  carry_store_query_bind_integer (query, ROW_ITEM, row->item);
  carry_store_query_bind_integer (query, ROW_DONE, row->done ? 1 : 0);
  carry_store_query_bind_integer (query, ROW_TYPED, row->typed ? 1 : 0);
  carry_store_query_bind_integer (query, ROW_REPS, set->reps);
  carry_store_query_bind_integer (query, ROW_SECONDS, set->seconds);
  carry_store_query_bind_integer (query, ROW_METRES, set->metres);
  carry_store_query_bind_integer (query, ROW_CONTACTS, set->contacts);
  carry_store_query_bind_real (query, ROW_LOAD, set->load_kg);
  bind_rating (query, ROW_RIR, set->rir);
  bind_rating (query, ROW_RPE, set->rpe);
  carry_store_query_bind_text (query, ROW_SIDE, carry_kind_to_nick (CARRY_TYPE_SET_SIDE, (int)set->side));
  carry_store_query_bind_text (query, ROW_OUTCOME,
                               carry_kind_to_nick (CARRY_TYPE_SET_OUTCOME, (int)set->outcome));
  carry_store_query_bind_integer (query, ROW_WARM_UP, set->warm_up ? 1 : 0);
  carry_store_query_bind_integer (query, ROW_POSITION, position);

  return carry_store_query_run (query, error);
}

static gboolean
write_rows (CarryStoreFile *file, CarryWorkoutProgress *progress, GError **error)
{
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name,
                             "INSERT INTO workout_row (" ROW_COLUMNS ")"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             error);

  if (query == NULL)
    return FALSE;

  for (guint i = 0; i < progress->rows->len; i++)
    if (!write_row (query, &g_array_index (progress->rows, CarryWorkoutRow, i), i, error))
      return FALSE;

  return TRUE;
}

/**
 * carry_store_progress_write:
 * @file: an open diary, in a transaction
 * @progress: where a workout stands, or none
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if it is written, and nothing of what was there before is left
 */
gboolean
carry_store_progress_write (CarryStoreFile *file, CarryWorkoutProgress *progress, GError **error)
{
  return carry_store_query_execute (file->db, file->name,
                                    "DELETE FROM workout_progress; DELETE FROM workout_row", error) &&
         (carry_workout_progress_is_none (progress) ||
          (write_whole (file, progress, error) && write_rows (file, progress, error)));
}

static guint
read_count (CarryStoreQuery *query, int column)
{
  return (guint)CLAMP (carry_store_query_get_integer (query, column), 0, G_MAXUINT - 1);
}

static CarryWorkoutClock
read_clock (CarryStoreQuery *query, ProgressColumn start, ProgressColumn length)
{
  return (CarryWorkoutClock){ .begun = !carry_store_query_is_null (query, (int)start),
                              .start = carry_store_query_get_integer (query, (int)start),
                              .length = MAX (carry_store_query_get_integer (query, (int)length), 0) };
}

/* NULL if it makes no sense. */
static CarryWorkoutProgress *
read_whole (CarryStoreQuery *query)
{
  g_autoptr (CarryWorkoutProgress) progress = NULL;

  if (!carry_store_query_has_text (query))
    return NULL;

  progress = carry_workout_progress_new (carry_store_query_get_text (query, PROGRESS_SESSION));
  g_set_str (&progress->exercises, carry_store_query_get_text (query, PROGRESS_EXERCISES));
  progress->seen = carry_store_query_get_integer (query, PROGRESS_SEEN);
  progress->start_minute = (int)CLAMP (carry_store_query_get_integer (query, PROGRESS_START_MINUTE), 0, 1439);
  progress->paused = carry_store_query_get_integer (query, PROGRESS_PAUSED) != 0;
  progress->whole.begun = TRUE;
  progress->whole.start = carry_store_query_get_integer (query, PROGRESS_WHOLE_START);
  progress->rest = read_clock (query, PROGRESS_REST_START, PROGRESS_REST_LENGTH);
  progress->work = read_clock (query, PROGRESS_WORK_START, PROGRESS_WORK_LENGTH);
  progress->lead_in = MAX (carry_store_query_get_integer (query, PROGRESS_LEAD_IN), 0);
  progress->current_item = read_count (query, PROGRESS_ITEM);
  progress->current_row =
      carry_store_query_is_null (query, PROGRESS_ROW) ? G_MAXUINT : read_count (query, PROGRESS_ROW);

  if (!carry_day_from_iso (carry_store_query_get_text (query, PROGRESS_DAY), &progress->day))
    return NULL;

  return g_steal_pointer (&progress);
}

static double
read_rating (CarryStoreQuery *query, RowColumn column)
{
  return carry_store_query_is_null (query, (int)column) ? CARRY_SET_UNRATED
                                                        : carry_store_query_get_real (query, (int)column);
}

static gboolean
read_row (CarryStoreQuery *query, CarryWorkoutRow *row)
{
  int side, outcome;

  if (!carry_store_query_has_text (query) ||
      !carry_kind_from_nick (CARRY_TYPE_SET_SIDE, carry_store_query_get_text (query, ROW_SIDE), &side) ||
      !carry_kind_from_nick (CARRY_TYPE_SET_OUTCOME, carry_store_query_get_text (query, ROW_OUTCOME),
                             &outcome))
    return FALSE;

  *row = (CarryWorkoutRow){
    .item = read_count (query, ROW_ITEM),
    .done = carry_store_query_get_integer (query, ROW_DONE) != 0,
    .typed = carry_store_query_get_integer (query, ROW_TYPED) != 0,
    .values = { .reps = read_count (query, ROW_REPS),
                .seconds = read_count (query, ROW_SECONDS),
                .metres = read_count (query, ROW_METRES),
                .contacts = read_count (query, ROW_CONTACTS),
                .load_kg = carry_store_query_get_real (query, ROW_LOAD),
                .rir = read_rating (query, ROW_RIR),
                .rpe = read_rating (query, ROW_RPE),
                .side = (CarrySetSide)side,
                .outcome = (CarrySetOutcome)outcome,
                .warm_up = carry_store_query_get_integer (query, ROW_WARM_UP) != 0 },
  };

  return carry_set_is_valid (&row->values);
}

/* FALSE without an error if a row makes no sense. */
static gboolean
read_rows (CarryStoreFile *file, GArray *rows, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (
      file->db, file->name, "SELECT " ROW_COLUMNS " FROM workout_row ORDER BY position", error);
  g_autoptr (GError) failure = NULL;
  CarryWorkoutRow row;

  while (query != NULL && carry_store_query_next (query, &failure))
    {
      if (!read_row (query, &row))
        return FALSE;

      g_array_append_val (rows, row);
    }

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return query != NULL;
}

/**
 * carry_store_progress_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Reads where the workout stands that is going on. What makes no sense is no workout: what was done is in its session,
 * and for a place in it nobody shall be kept out of their diary.
 *
 * Returns: (transfer full): the progress, perhaps none; %NULL with an error of %CARRY_STORE_ERROR set if the disk fails
 */
CarryWorkoutProgress *
carry_store_progress_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (
      file->db, file->name, "SELECT " PROGRESS_COLUMNS " FROM workout_progress", error);
  g_autoptr (CarryWorkoutProgress) progress = NULL;
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return NULL;

  if (carry_store_query_next (query, &failure))
    progress = read_whole (query);

  if (progress != NULL && !read_rows (file, progress->rows, &failure))
    g_clear_pointer (&progress, carry_workout_progress_unref);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return progress != NULL ? g_steal_pointer (&progress) : carry_workout_progress_new ("");
}
