/* carry-import-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-import-change.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-activity-index.h"
#include "carry-run-match.h"
#include "carry-recorded-run.h"

/* A run of a calendar without names is known by its length, which rounding changes. */
#define SAME_LENGTH_SHARE 0.01

typedef struct
{
  CarryDiary *diary;
  GTimeZone *zone;
  GHashTable *sources;        /* of char: the events of calendars that are in the diary; not owned */
  CarryActivityIndex *known;  /* what was recorded of the diary's runs, and of the files so far */
  GPtrArray *planned;         /* of CarryRun: what calendars bring */
  GHashTable *days;           /* Julian day → GPtrArray of CarryActivity: what recordings bring */
  CarryChange *change;
  CarryImportCount *count;
} Merge;

static GPtrArray *
get_diary (CarryDiary *diary)
{
  GDate first, last;

  return carry_diary_get_span (diary, &first, &last) ? carry_diary_get_range (diary, &first, &last)
                                                     : g_ptr_array_new ();
}

/* What the diary knows, and the files must not bring again. */
static void
learn (Merge *merge)
{
  g_autoptr (GPtrArray) sessions = get_diary (merge->diary);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarryRun *run = g_ptr_array_index (sessions, i);

      if (!CARRY_IS_RUN (run))
        continue;
      if (carry_run_get_source (run) != NULL)
        g_hash_table_add (merge->sources, (gpointer)carry_run_get_source (run));
      if (carry_run_get_activity (run) != NULL)
        carry_activity_index_add (merge->known, carry_run_get_activity (run));
    }
}

static gboolean
is_near (double a, double b)
{
  return fabs (a - b) <= SAME_LENGTH_SHARE * MAX (a, b);
}

/* Whether both are one run of a calendar that does not name its events. */
static gboolean
is_alike (CarryRun *a, CarryRun *b)
{
  return carry_session_get_start_minute (CARRY_SESSION (a)) ==
             carry_session_get_start_minute (CARRY_SESSION (b)) &&
         carry_run_get_kind (a) == carry_run_get_kind (b) &&
         is_near (carry_run_get_distance (a), carry_run_get_distance (b));
}

static gboolean
has_alike (GPtrArray *sessions, CarryRun *run)
{
  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)) &&
        g_date_compare (carry_session_get_day (g_ptr_array_index (sessions, i)),
                        carry_session_get_day (CARRY_SESSION (run))) == 0 &&
        is_alike (g_ptr_array_index (sessions, i), run))
      return TRUE;

  return FALSE;
}

static gboolean
is_there (Merge *merge, CarryRun *run)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (run));
  const char *source = carry_run_get_source (run);
  g_autoptr (GPtrArray) sessions = NULL;

  if (source != NULL && g_hash_table_contains (merge->sources, source))
    return TRUE;

  sessions = carry_diary_get_range (merge->diary, day, day);

  return has_alike (sessions, run) || has_alike (merge->planned, run);
}

static void
add_planned (Merge *merge, CarryRun *run)
{
  if (is_there (merge, run))
    {
      merge->count->duplicates++;
      return;
    }

  if (carry_run_get_source (run) != NULL)
    g_hash_table_add (merge->sources, (gpointer)carry_run_get_source (run));
  g_ptr_array_add (merge->planned, g_object_ref (run));
  merge->count->planned++;
}

static GPtrArray *
recorded_on (Merge *merge, const GDate *day)
{
  const guint julian = g_date_get_julian (day);
  GPtrArray *activities = g_hash_table_lookup (merge->days, GUINT_TO_POINTER (julian));

  if (activities == NULL)
    {
      activities = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (merge->days, GUINT_TO_POINTER (julian), activities);
    }

  return activities;
}

static void
add_recorded (Merge *merge, CarryActivity *activity)
{
  GDate day;
  guint minute;

  if (carry_activity_index_has (merge->known, activity))
    {
      merge->count->duplicates++;
      return;
    }

  carry_activity_index_add (merge->known, activity);
  carry_activity_get_local_start (activity, merge->zone, &day, &minute);
  g_ptr_array_add (recorded_on (merge, &day), g_object_ref (activity));
}

static gboolean
is_planned (Merge *merge, CarryRun *run)
{
  return g_ptr_array_find (merge->planned, run, NULL);
}

/* The runs of a day that may have been recorded: of the diary, and of the calendars. */
static GPtrArray *
runs_of_day (Merge *merge, const GDate *day, gboolean with_diary)
{
  g_autoptr (GPtrArray) sessions =
      with_diary ? carry_diary_get_range (merge->diary, day, day) : g_ptr_array_new ();
  GPtrArray *runs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
      g_ptr_array_add (runs, g_object_ref (g_ptr_array_index (sessions, i)));
  for (guint i = 0; i < merge->planned->len; i++)
    if (g_date_compare (carry_session_get_day (g_ptr_array_index (merge->planned, i)), day) == 0)
      g_ptr_array_add (runs, g_object_ref (g_ptr_array_index (merge->planned, i)));

  return runs;
}

/* The planned run is one of the diary, or comes with a calendar. */
static void
complete (Merge *merge, CarryRun *run, CarryActivity *activity)
{
  g_autoptr (CarrySession) after = carry_run_with_recording (run, activity);

  if (!is_planned (merge, run))
    {
      carry_change_replace (merge->change, CARRY_SESSION (run), after);
      return;
    }

  carry_change_insert (merge->change, after);
  g_ptr_array_remove (merge->planned, run);
  merge->count->planned--;
}

static void
settle_activity (Merge *merge, GPtrArray *runs, int run, CarryActivity *activity)
{
  if (run < 0 && !carry_activity_is_run (activity))
    {
      merge->count->others++;
      return;
    }

  merge->count->recorded++;
  if (run >= 0)
    complete (merge, g_ptr_array_index (runs, (guint)run), activity);
  else
    {
      g_autoptr (CarrySession) recorded = carry_recorded_run_new (activity, merge->zone);

      carry_change_insert (merge->change, recorded);
    }
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const guint x = GPOINTER_TO_UINT (a), y = GPOINTER_TO_UINT (b);

  return x < y ? -1 : x > y;
}

static void
settle_day (Merge *merge, guint julian)
{
  GPtrArray *activities = g_hash_table_lookup (merge->days, GUINT_TO_POINTER (julian));
  g_autoptr (GPtrArray) runs = NULL;
  g_autoptr (GArray) found = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, julian);
  runs = runs_of_day (merge, &day, TRUE);
  found = carry_run_match_find (runs, activities, merge->zone);
  for (guint i = 0; i < found->len; i++)
    settle_activity (merge, runs, g_array_index (found, int, i), g_ptr_array_index (activities, i));
}

static void
settle_recordings (Merge *merge)
{
  g_autoptr (GPtrArray) days = g_hash_table_get_keys_as_ptr_array (merge->days);

  g_ptr_array_sort_values (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    settle_day (merge, GPOINTER_TO_UINT (g_ptr_array_index (days, i)));
}

/* A calendar may come after what was recorded of its runs. */
static void
settle_plan (Merge *merge, CarryRun *recorded)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (recorded));
  g_autoptr (GPtrArray) runs = runs_of_day (merge, day, FALSE);
  g_autoptr (GPtrArray) activities = g_ptr_array_new ();
  g_autoptr (GArray) found = NULL;
  int run;

  if (runs->len == 0)
    return;

  g_ptr_array_add (activities, carry_run_get_activity (recorded));
  found = carry_run_match_find (runs, activities, merge->zone);
  run = g_array_index (found, int, 0);
  if (run < 0)
    return;

  carry_change_remove (merge->change, CARRY_SESSION (recorded));
  complete (merge, g_ptr_array_index (runs, (guint)run), carry_run_get_activity (recorded));
  merge->count->planned++;
}

static void
settle_plans (Merge *merge)
{
  g_autoptr (GPtrArray) sessions = merge->planned->len > 0 ? get_diary (merge->diary) : g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)) &&
        carry_run_is_only_recorded (g_ptr_array_index (sessions, i)))
      settle_plan (merge, g_ptr_array_index (sessions, i));

  for (guint i = 0; i < merge->planned->len; i++)
    carry_change_insert (merge->change, g_ptr_array_index (merge->planned, i));
}

static void
read_imports (Merge *merge, GPtrArray *imports)
{
  for (guint i = 0; i < imports->len; i++)
    {
      GPtrArray *runs = carry_import_get_runs (g_ptr_array_index (imports, i));

      for (guint j = 0; j < runs->len; j++)
        add_planned (merge, g_ptr_array_index (runs, j));
    }

  /* All calendars come first: in whatever order the files were chosen, a recording finds its planned run. */
  for (guint i = 0; i < imports->len; i++)
    {
      GListModel *activities = carry_import_get_activities (g_ptr_array_index (imports, i));

      for (guint j = 0; j < g_list_model_get_n_items (activities); j++)
        {
          g_autoptr (CarryActivity) activity = g_list_model_get_item (activities, j);

          add_recorded (merge, activity);
        }
    }
}

/**
 * carry_import_change_new:
 * @diary: the diary
 * @imports: (element-type CarryImport): what was read
 * @zone: the time zone of the runner, for recordings that do not name theirs
 * @count: (out): what the change brings
 *
 * Merges files into a diary: runs of a calendar come as planned runs, a recording completes the planned
 * run of its day that it fits, be it in the diary or in another of the files, or comes as a run that was done; see
 * carry_run_match_find(). What the diary has already, wherever the runner has moved it, is left out.
 *
 * Returns: (transfer full): one change for all of it, which may have no edits
 */
CarryChange *
carry_import_change_new (CarryDiary *diary, GPtrArray *imports, GTimeZone *zone, CarryImportCount *count)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CarryActivityIndex) known = carry_activity_index_new ();
  g_autoptr (GPtrArray) planned = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) days = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
  CarryChange *change = carry_change_new (C_ ("change", "Import Files"));
  Merge merge = { .diary = diary,
                  .zone = zone,
                  .sources = sources,
                  .known = known,
                  .planned = planned,
                  .days = days,
                  .change = change,
                  .count = count };

  *count = (CarryImportCount){ 0 };
  learn (&merge);
  read_imports (&merge, imports);
  settle_recordings (&merge);
  settle_plans (&merge);

  return change;
}
