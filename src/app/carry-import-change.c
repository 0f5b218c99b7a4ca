/* carry-import-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-import-change.h"

#include <glib/gi18n.h>
#include <math.h>

/* A recorded run is the planned one of its day if it is at most this much longer or shorter. */
#define SAME_RUN_SHARE 0.35

#define SECONDS_PER_MINUTE 60.0

typedef struct
{
  CarryDiary *diary;
  GTimeZone *zone;
  GPtrArray *added;      /* of CarryRun: what the change brings */
  GHashTable *completed; /* id → CarryRun: planned runs of the diary that the change completes */
  CarryImportCount *count;
} Merge;

static GPtrArray *
runs_of_day (Merge *merge, const GDate *day)
{
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (merge->diary, day, day);
  GPtrArray *runs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
      g_ptr_array_add (runs, g_object_ref (g_ptr_array_index (sessions, i)));
  for (guint i = 0; i < merge->added->len; i++)
    if (g_date_compare (carry_session_get_day (g_ptr_array_index (merge->added, i)), day) == 0)
      g_ptr_array_add (runs, g_object_ref (g_ptr_array_index (merge->added, i)));

  return runs;
}

static gboolean
is_near (double a, double b, double share)
{
  return fabs (a - b) <= share * MAX (a, b);
}

static gboolean
is_there (Merge *merge, CarryRun *run)
{
  g_autoptr (GPtrArray) runs = runs_of_day (merge, carry_session_get_day (CARRY_SESSION (run)));

  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *other = g_ptr_array_index (runs, i);

      if (carry_session_get_start_minute (CARRY_SESSION (other)) ==
              carry_session_get_start_minute (CARRY_SESSION (run)) &&
          carry_run_get_kind (other) == carry_run_get_kind (run) &&
          is_near (carry_run_get_distance (other), carry_run_get_distance (run), 0.01))
        return TRUE;
    }

  return FALSE;
}

static void
add_planned (Merge *merge, CarryRun *run)
{
  if (is_there (merge, run))
    {
      merge->count->duplicates++;
      return;
    }

  g_ptr_array_add (merge->added, g_object_ref (run));
  merge->count->planned++;
}

/* The planned run that the activity is a record of, or NULL; sets @known if the diary has the record. */
static CarryRun *
find_planned (Merge *merge, CarryActivity *activity, const GDate *day, gboolean *known)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);
  g_autoptr (GPtrArray) runs = runs_of_day (merge, day);
  CarryRun *found = NULL;

  *known = FALSE;
  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *run = g_ptr_array_index (runs, i);
      CarryActivity *recorded = carry_run_get_activity (run);

      if (recorded != NULL && carry_activity_is_same (recorded, activity))
        *known = TRUE;
      if (found == NULL && recorded == NULL &&
          carry_session_get_status (CARRY_SESSION (run)) != CARRY_STATUS_DONE &&
          !g_hash_table_contains (merge->completed, carry_session_get_id (CARRY_SESSION (run))) &&
          (carry_run_get_distance (run) == 0 ||
           is_near (carry_run_get_distance (run), facts->distance_m, SAME_RUN_SHARE)))
        found = run;
    }

  return found;
}

static CarrySession *
run_of_activity (CarryActivity *activity, const GDate *day, guint minute)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);
  const double minutes =
      round (MAX (facts->timer_s, facts->elapsed_s > 0 && facts->timer_s <= 0 ? facts->elapsed_s : 0) /
             SECONDS_PER_MINUTE);
  const guint duration = (guint)CLAMP (minutes, 1, CARRY_MINUTES_PER_DAY - minute);
  g_autoptr (GError) error = NULL;
  CarryRun *run = carry_run_new (&error, "day", day, "start-minute", minute, "duration", duration, "distance",
                                 facts->distance_m, "status", CARRY_STATUS_DONE, "origin",
                                 CARRY_ORIGIN_IMPORT, "activity", activity, NULL);

  /* The duration was cut to fit the day. */
  g_assert (run != NULL);

  return CARRY_SESSION (run);
}

/* The planned run is one of the diary, or has just come with a calendar. */
static void
complete (Merge *merge, CarryRun *planned, CarryActivity *activity)
{
  g_autoptr (CarrySession) after = carry_session_edit (CARRY_SESSION (planned), NULL, "status",
                                                       CARRY_STATUS_DONE, "activity", activity, NULL);
  guint position;

  if (g_ptr_array_find (merge->added, planned, &position))
    {
      g_ptr_array_remove_index (merge->added, position);
      merge->count->planned--;
    }
  else
    g_hash_table_insert (merge->completed, g_strdup (carry_session_get_id (after)), g_object_ref (planned));

  g_ptr_array_add (merge->added, g_steal_pointer (&after));
}

static void
add_recorded (Merge *merge, CarryActivity *activity)
{
  CarryRun *planned;
  gboolean known;
  GDate day;
  guint minute;

  if (!carry_activity_is_run (activity))
    {
      merge->count->others++;
      return;
    }

  carry_activity_get_local_start (activity, merge->zone, &day, &minute);
  planned = find_planned (merge, activity, &day, &known);
  if (known)
    {
      merge->count->duplicates++;
      return;
    }

  merge->count->recorded++;
  if (planned != NULL)
    complete (merge, planned, activity);
  else
    g_ptr_array_add (merge->added, run_of_activity (activity, &day, minute));
}

static CarryChange *
change_of (Merge *merge)
{
  CarryChange *change = carry_change_new (C_ ("change", "Import Files"));

  for (guint i = 0; i < merge->added->len; i++)
    {
      CarrySession *after = g_ptr_array_index (merge->added, i);
      CarrySession *before = g_hash_table_lookup (merge->completed, carry_session_get_id (after));

      if (before != NULL)
        carry_change_replace (change, before, after);
      else
        carry_change_insert (change, after);
    }

  return change;
}

/**
 * carry_import_change_new:
 * @diary: the diary
 * @imports: (element-type CarryImport): what was read
 * @zone: the time zone of the runner, for recordings that do not name theirs
 * @count: (out): what the change brings
 *
 * Merges files into a diary: runs of a calendar come as planned runs, a recording completes the planned
 * run of its day, be it in the diary or in another of the files, or comes as a run that was done. What the
 * diary has already is left out.
 *
 * Returns: (transfer full): one change for all of it, which may have no edits
 */
CarryChange *
carry_import_change_new (CarryDiary *diary, GPtrArray *imports, GTimeZone *zone, CarryImportCount *count)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) completed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  Merge merge = { .diary = diary, .zone = zone, .added = added, .completed = completed, .count = count };

  *count = (CarryImportCount){ 0 };
  for (guint i = 0; i < imports->len; i++)
    {
      GPtrArray *runs = carry_import_get_runs (g_ptr_array_index (imports, i));

      for (guint j = 0; j < runs->len; j++)
        add_planned (&merge, g_ptr_array_index (runs, j));
    }

  /* All calendars come first: in whatever order the files were chosen, a recording finds its planned run. */
  for (guint i = 0; i < imports->len; i++)
    {
      GListModel *activities = carry_import_get_activities (g_ptr_array_index (imports, i));

      for (guint j = 0; j < g_list_model_get_n_items (activities); j++)
        {
          g_autoptr (CarryActivity) activity = g_list_model_get_item (activities, j);

          add_recorded (&merge, activity);
        }
    }

  return change_of (&merge);
}
