/* carry-run-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-run-changes.h"

#include <glib/gi18n.h>

#include "carry-recorded-run.h"
#include "carry-run-match.h"
#include "carry-run-series.h"

/* “Easy Run” */
static char *
describe (CarryRun *run)
{
  /* Translators: a kind of run in the name of a change, “Move Easy Run” */
  return g_strdup_printf (C_ ("change", "%s Run"), carry_session_get_title (CARRY_SESSION (run)));
}

/**
 * carry_change_new_repeat:
 * @before: (nullable): the run as it was, or %NULL for a new one
 * @after: the run as it shall be, the first of its series
 * @n_times: how often it is run, once a week
 * @toast: (out): what was done
 *
 * Returns: (transfer full): the change
 */
CarryChange *
carry_change_new_repeat (CarryRun *before, CarryRun *after, guint n_times, char **toast)
{
  g_autofree char *name = describe (after);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Repeat %s"), name);
  g_autoptr (GPtrArray) runs = carry_run_series_new (after, n_times);
  CarryChange *change = carry_change_new (sentence);

  for (guint i = 0; i < runs->len; i++)
    if (i == 0 && before != NULL)
      carry_change_replace (change, CARRY_SESSION (before), g_ptr_array_index (runs, i));
    else
      carry_change_insert (change, g_ptr_array_index (runs, i));

  /* Translators: the name of a run, then how often */
  *toast = g_strdup_printf (ngettext ("%s planned for %u week", "%s planned for %u weeks", n_times), name,
                            n_times);

  return change;
}

/* A run that is on another day now remembers for which it was planned. */
static CarrySession *
settle (CarrySession *before, CarrySession *after)
{
  const GDate *original = carry_session_get_original_day (before);

  if (g_date_compare (carry_session_get_day (before), carry_session_get_day (after)) == 0)
    return g_object_ref (after);

  if (original == NULL)
    original = carry_session_get_day (before);
  if (g_date_compare (original, carry_session_get_day (after)) == 0)
    original = NULL;

  return carry_session_edit (after, NULL, "original-day", original, NULL);
}

/**
 * carry_change_new_edit_following:
 * @diary: where the runs are
 * @before: a run that repeats, as it was
 * @after: the run as it shall be
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Changes a run and the later ones of its series in the same way. What is not changed here stays as it is there.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarrySessionError set
 */
CarryChange *
carry_change_new_edit_following (
    CarryDiary *diary, CarryRun *before, CarryRun *after, char **toast, GError **error)
{
  g_autoptr (GPtrArray) following = carry_run_series_get_following (diary, before);
  g_autofree char *name = describe (after);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Edit %s and Following"), name);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarrySession) first = settle (CARRY_SESSION (before), CARRY_SESSION (after));

  carry_change_replace (change, CARRY_SESSION (before), first);
  for (guint i = 0; i < following->len; i++)
    {
      CarrySession *other = g_ptr_array_index (following, i);
      g_autoptr (CarrySession) alike =
          carry_session_edit_alike (other, CARRY_SESSION (before), CARRY_SESSION (after), error);
      g_autoptr (CarrySession) settled = NULL;

      if (alike == NULL)
        return NULL;

      settled = settle (other, alike);
      if (!carry_session_equal (other, settled))
        carry_change_replace (change, other, settled);
    }

  *toast = g_strdup_printf (ngettext ("%u run changed", "%u runs changed", following->len + 1),
                            following->len + 1);

  return g_steal_pointer (&change);
}

/**
 * carry_change_new_remove_following:
 * @diary: where the runs are
 * @run: a run that repeats
 * @toast: (out): what was done
 *
 * Returns: (transfer full): the change that deletes it and the later ones of its series
 */
CarryChange *
carry_change_new_remove_following (CarryDiary *diary, CarryRun *run, char **toast)
{
  g_autoptr (GPtrArray) following = carry_run_series_get_following (diary, run);
  g_autofree char *name = describe (run);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Delete %s and Following"), name);
  CarryChange *change = carry_change_new (sentence);

  carry_change_remove (change, CARRY_SESSION (run));
  for (guint i = 0; i < following->len; i++)
    carry_change_remove (change, g_ptr_array_index (following, i));
  *toast = g_strdup_printf (ngettext ("%u run deleted", "%u runs deleted", following->len + 1),
                            following->len + 1);

  return change;
}

/**
 * carry_change_new_separate:
 * @run: a planned run with what was recorded of it
 * @zone: the time zone of a recording that does not name its own
 * @toast: (out): what was done
 *
 * Makes two runs of one: the plan, and what was recorded.
 *
 * Returns: (transfer full): the change
 */
CarryChange *
carry_change_new_separate (CarryRun *run, GTimeZone *zone, char **toast)
{
  g_autofree char *name = describe (run);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Separate Recording from %s"), name);
  CarryChange *change = carry_change_new (sentence);
  g_autoptr (CarrySession) planned = carry_run_without_recording (run);
  g_autoptr (CarrySession) recorded = carry_recorded_run_new (carry_run_get_activity (run), zone);

  carry_change_replace (change, CARRY_SESSION (run), planned);
  carry_change_insert (change, recorded);
  *toast = g_strdup_printf (_ ("Recording separated from %s"), name);

  return change;
}

/**
 * carry_change_new_match:
 * @diary: where the runs are
 * @recorded: a run that was only recorded
 * @zone: the time zone of a recording that does not name its own
 * @toast: (out): what was done
 *
 * Makes one run of a recording and the planned run of its day that fits it best.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL if nothing is planned on the day that has no recording
 */
CarryChange *
carry_change_new_match (CarryDiary *diary, CarryRun *recorded, GTimeZone *zone, char **toast)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (recorded));
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, day, day);
  g_autoptr (GPtrArray) runs = g_ptr_array_new ();
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr (CarrySession) after = NULL;
  CarryRun *planned;
  CarryChange *change;
  int found;

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
      g_ptr_array_add (runs, g_ptr_array_index (sessions, i));

  found = carry_run_match_find_best (runs, carry_run_get_activity (recorded), zone);
  if (found < 0)
    return NULL;

  planned = g_ptr_array_index (runs, (guint)found);
  name = describe (planned);
  sentence = g_strdup_printf (C_ ("change", "Match Recording with %s"), name);
  change = carry_change_new (sentence);
  after = carry_run_with_recording (planned, carry_run_get_activity (recorded));
  carry_change_remove (change, CARRY_SESSION (recorded));
  carry_change_replace (change, CARRY_SESSION (planned), after);
  *toast = g_strdup_printf (_ ("Recording matched with %s"), name);

  return change;
}
