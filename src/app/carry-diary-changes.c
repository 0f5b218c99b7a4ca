/* carry-diary-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-diary-changes.h"

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* “Thursday evening” */
static char *
describe_place (const GDate *day, guint start_minute)
{
  g_autofree char *weekday = carry_format_weekday (day, FALSE);

  if (start_minute < CARRY_MINUTES_PER_DAY / 2)
    /* Translators: a weekday and its first half: “Thursday morning” */
    return g_strdup_printf (C_ ("place", "%s morning"), weekday);

  /* Translators: a weekday and its second half: “Thursday evening” */
  return g_strdup_printf (C_ ("place", "%s evening"), weekday);
}

/* “Easy Run” for a run, its own title for a strength session; a race is no race run. */
static char *
describe (CarrySession *session)
{
  if (CARRY_IS_RUN (session) && carry_run_get_kind (CARRY_RUN (session)) != CARRY_RUN_RACE)
    /* Translators: a kind of run in the name of a change, “Move Easy Run” */
    return g_strdup_printf (C_ ("change", "%s Run"), carry_session_get_title (session));

  return g_strdup (carry_session_get_title (session));
}

static gboolean
breaks_a_rule (CarryWeekPlanner *planner, CarrySession *session, const GDate *day, guint start_minute)
{
  g_autoptr (CarryPlacement) placement = NULL;

  if (!CARRY_IS_STRENGTH_SESSION (session))
    return FALSE;

  placement = carry_week_planner_judge (planner, session, day, start_minute);

  return carry_placement_get_verdict (placement) == CARRY_VERDICT_BLOCKED;
}

/* A session that stands elsewhere than before remembers the day for which it was planned first; where a rule
 * forbids the place it is marked so and locked, as the runner wanted it there. */
static CarrySession *
mark (CarrySession *before, CarrySession *after, gboolean against)
{
  const GDate *original = carry_session_get_original_day (before);
  const GDate *day = carry_session_get_day (after);

  if (original == NULL && g_date_compare (carry_session_get_day (before), day) != 0)
    original = carry_session_get_day (before);
  if (original != NULL && g_date_compare (original, day) == 0)
    original = NULL;

  return carry_session_edit (after, NULL, "original-day", original, "against-rule", against, "locked",
                             against || carry_session_get_locked (after), NULL);
}

static CarrySession *
settle (CarryWeekPlanner *planner, CarrySession *before, CarrySession *after)
{
  const GDate *day = carry_session_get_day (after);
  const guint start_minute = carry_session_get_start_minute (after);

  if (g_date_compare (carry_session_get_day (before), day) == 0 &&
      carry_session_get_start_minute (before) == start_minute)
    return g_object_ref (after);

  return mark (before, after, breaks_a_rule (planner, after, day, start_minute));
}

/**
 * carry_change_new_move:
 * @planner: knows the rules
 * @session: the session to move
 * @day: where to
 * @start_minute: minutes after 00:00
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Moves a session. It remembers the day for which it was planned first. Where a rule forbids the place
 * it is marked so and locked, as the runner wanted it there.
 *
 * Returns: (transfer full) (nullable): the change; without edits if it stands there already; %NULL with
 *   a #CarrySessionError set
 */
CarryChange *
carry_change_new_move (CarryWeekPlanner *planner,
                       CarrySession *session,
                       const GDate *day,
                       guint start_minute,
                       char **toast,
                       GError **error)
{
  g_autofree char *name = describe (session);
  g_autofree char *place = describe_place (day, start_minute);
  /* Translators: the name of a change: session, then place: “Move Lower Strength to Thursday evening” */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Move %s to %s"), name, place);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarrySession) moved = NULL;
  g_autoptr (CarrySession) settled = NULL;

  if (g_date_compare (carry_session_get_day (session), day) == 0 &&
      carry_session_get_start_minute (session) == start_minute)
    return g_steal_pointer (&change);

  moved = carry_session_edit (session, error, "day", day, "start-minute", start_minute, NULL);
  if (moved == NULL)
    return NULL;

  settled = settle (planner, session, moved);
  carry_change_replace (change, session, settled);
  /* Translators: session, then place: “Lower Strength moved to Thursday evening” */
  *toast = g_strdup_printf (_ ("%s moved to %s"), name, place);

  return g_steal_pointer (&change);
}

/**
 * carry_change_new_swap:
 * @diary: the diary
 * @athlete: the runner
 * @one: id of a strength session
 * @other: id of another one
 * @toast: (out): what was done
 *
 * Lets two sessions change places. Each remembers the day for which it was planned first, and is marked and locked
 * where a rule forbids the place.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL if these cannot change places
 */
CarryChange *
carry_change_new_swap (
    CarryDiary *diary, CarryAthlete *athlete, const char *one, const char *other, char **toast)
{
  CarrySession *const before[] = { carry_diary_lookup (diary, one), carry_diary_lookup (diary, other) };
  g_autoptr (CarrySwap) swap = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *sentence = NULL;

  if (!CARRY_IS_STRENGTH_SESSION (before[0]) || !CARRY_IS_STRENGTH_SESSION (before[1]) ||
      before[0] == before[1] || (swap = carry_swap_new (diary, athlete, before[0], before[1])) == NULL)
    return NULL;

  /* Translators: the name of a change: “Swap Lower Strength and Single-Leg & Trunk” */
  sentence = g_strdup_printf (C_ ("change", "Swap %s and %s"), carry_session_get_title (before[0]),
                              carry_session_get_title (before[1]));
  change = carry_change_new (sentence);

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      const gboolean against = carry_placement_get_verdict (swap->placements[i]) == CARRY_VERDICT_BLOCKED;
      g_autoptr (CarrySession) after = mark (before[i], swap->after[i], against);

      carry_change_replace (change, before[i], after);
    }

  *toast = g_strdup_printf (_ ("%s and %s swapped"), carry_session_get_title (before[0]),
                            carry_session_get_title (before[1]));

  return g_steal_pointer (&change);
}

/* A copy is planned: what was recorded belongs to the original. */
static CarrySession *
copy_to (CarrySession *session, const GDate *day)
{
  g_autoptr (CarrySession) copy = carry_session_duplicate (session, day);

  return CARRY_IS_RUN (copy)
             ? carry_session_edit (copy, NULL, "activity", NULL, "series", NULL, "source", NULL, NULL)
             : g_steal_pointer (&copy);
}

CarryChange *
carry_change_new_copy (CarryWeekPlanner *planner,
                       CarrySession *session,
                       const GDate *day,
                       guint start_minute,
                       char **toast,
                       GError **error)
{
  g_autofree char *name = describe (session);
  g_autofree char *place = describe_place (day, start_minute);
  /* Translators: the name of a change: session, then place */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Copy %s to %s"), name, place);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarrySession) copy = copy_to (session, day);
  const gboolean against = breaks_a_rule (planner, copy, day, start_minute);
  g_autoptr (CarrySession) placed = carry_session_edit (copy, error, "start-minute", start_minute,
                                                        "against-rule", against, "locked", against, NULL);

  if (placed == NULL)
    return NULL;

  carry_change_insert (change, placed);
  /* Translators: session, then place */
  *toast = g_strdup_printf (_ ("%s copied to %s"), name, place);

  return g_steal_pointer (&change);
}

CarryChange *
carry_change_new_remove (CarrySession *session, char **toast)
{
  g_autofree char *name = describe (session);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Delete %s"), name);
  CarryChange *change = carry_change_new (sentence);

  carry_change_remove (change, session);
  *toast = g_strdup_printf (_ ("%s deleted"), name);

  return change;
}

CarryChange *
carry_change_new_lock (CarrySession *session, gboolean locked, char **toast)
{
  g_autofree char *name = describe (session);
  g_autofree char *sentence =
      g_strdup_printf (locked ? C_ ("change", "Lock %s") : C_ ("change", "Unlock %s"), name);
  CarryChange *change = carry_change_new (sentence);
  g_autoptr (CarrySession) after = carry_session_edit (session, NULL, "locked", locked, NULL);

  carry_change_replace (change, session, after);
  *toast = g_strdup_printf (locked ? _ ("%s locked") : _ ("%s unlocked"), name);

  return change;
}

/**
 * carry_change_new_status:
 * @session: a session
 * @nick: the nick of a #CarryStatus
 * @toast: (out): what was done
 *
 * Returns: (transfer full) (nullable): the change, or %NULL if there is no such status or it is so already
 */
CarryChange *
carry_change_new_status (CarrySession *session, const char *nick, char **toast)
{
  g_autofree char *name = describe (session);
  g_autofree char *sentence = NULL;
  g_autoptr (CarrySession) after = NULL;
  CarryChange *change;
  int status;

  if (!carry_kind_from_nick (CARRY_TYPE_STATUS, nick, &status) ||
      carry_session_get_status (session) == (CarryStatus)status)
    return NULL;

  if (status == CARRY_STATUS_DONE)
    {
      sentence = g_strdup_printf (C_ ("change", "Mark %s as Done"), name);
      *toast = g_strdup_printf (_ ("%s marked as done"), name);
    }
  else if (status == CARRY_STATUS_PLANNED)
    {
      sentence = g_strdup_printf (C_ ("change", "Mark %s as Planned"), name);
      *toast = g_strdup_printf (_ ("%s marked as planned"), name);
    }
  else if (status == CARRY_STATUS_SKIPPED)
    {
      sentence = g_strdup_printf (C_ ("change", "Skip %s"), name);
      *toast = g_strdup_printf (_ ("%s skipped"), name);
    }
  else
    {
      sentence = g_strdup_printf (C_ ("change", "Mark %s as Not Done"), name);
      *toast = g_strdup_printf (_ ("%s marked as not done"), name);
    }

  change = carry_change_new (sentence);
  after = carry_session_edit (session, NULL, "status", status, NULL);
  carry_change_replace (change, session, after);

  return change;
}

static gboolean
has_same_content (CarryStrengthSession *a, CarryStrengthSession *b)
{
  if (carry_strength_session_get_n_items (a) != carry_strength_session_get_n_items (b) ||
      g_strcmp0 (carry_session_get_title (CARRY_SESSION (a)), carry_session_get_title (CARRY_SESSION (b))) !=
          0)
    return FALSE;

  for (guint i = 0; i < carry_strength_session_get_n_items (a); i++)
    if (!carry_item_equal (carry_strength_session_get_nth (a, i), carry_strength_session_get_nth (b, i)))
      return FALSE;

  return TRUE;
}

/* What a plan brought and the runner changed is the runner's own: no plan fills it anew. */
static CarrySession *
own (CarrySession *before, CarrySession *after)
{
  if (!CARRY_IS_STRENGTH_SESSION (before) || carry_session_get_origin (before) != CARRY_ORIGIN_PLAN ||
      has_same_content (CARRY_STRENGTH_SESSION (before), CARRY_STRENGTH_SESSION (after)))
    return g_object_ref (after);

  return carry_session_edit (after, NULL, "origin", CARRY_ORIGIN_RUNNER, NULL);
}

/* Whether it tells now what was done, and did not before. */
static gboolean
is_log (CarrySession *before, CarrySession *after)
{
  return CARRY_IS_STRENGTH_SESSION (after) && carry_session_get_status (after) == CARRY_STATUS_DONE &&
         !carry_workout_equal (carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (before)),
                               carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (after)));
}

static CarryChange *
new_log (CarrySession *before, CarrySession *after, char **toast)
{
  g_autofree char *name = describe (after);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Log %s"), name);
  CarryChange *change = carry_change_new (sentence);

  carry_change_replace (change, before, after);
  *toast = g_strdup_printf (_ ("%s logged"), name);

  return change;
}

/**
 * carry_change_new_edit:
 * @planner: knows the rules
 * @before: (nullable): the session as it was, or %NULL for a new one
 * @after: the session as it shall be
 * @toast: (out): what was done
 *
 * Takes a session as a dialog leaves it. If it stands elsewhere than before, this is a move like any other, but not where
 * it says what was done: that is not to be judged by the rules of a plan.
 *
 * Returns: (transfer full): the change
 */
CarryChange *
carry_change_new_edit (CarryWeekPlanner *planner, CarrySession *before, CarrySession *after, char **toast)
{
  g_autofree char *name = describe (after);
  g_autofree char *sentence =
      g_strdup_printf (before != NULL ? C_ ("change", "Edit %s") : C_ ("change", "Add %s"), name);
  CarryChange *change;

  if (before != NULL && is_log (before, after))
    return new_log (before, after, toast);

  change = carry_change_new (sentence);
  if (before != NULL)
    {
      g_autoptr (CarrySession) owned = own (before, after);
      g_autoptr (CarrySession) settled = settle (planner, before, owned);

      carry_change_replace (change, before, settled);
    }
  else
    carry_change_insert (change, after);
  *toast = g_strdup_printf (before != NULL ? _ ("%s changed") : _ ("%s added"), name);

  return change;
}

CarryChange *
carry_change_new_add_exercise (CarryStrengthSession *session,
                               CarryExercise *exercise,
                               char **toast,
                               GError **error)
{
  const char *name = carry_exercise_get_name (exercise);
  const char *title = carry_session_get_title (CARRY_SESSION (session));
  /* Translators: the name of a change: exercise, then session */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Add %s to %s"), name, title);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarryStrengthSession) after = carry_strength_session_with_exercise (session, exercise, error);
  g_autoptr (CarrySession) owned = NULL;

  if (after == NULL)
    return NULL;

  owned = own (CARRY_SESSION (session), CARRY_SESSION (after));
  carry_change_replace (change, CARRY_SESSION (session), owned);
  /* Translators: exercise, then session */
  *toast = g_strdup_printf (_ ("%s added to %s"), name, title);

  return g_steal_pointer (&change);
}

static guint
count_strength (CarryDiary *diary, const GDate *day)
{
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, day);

  return carry_week_get_strength_count (week, FALSE);
}

static CarryStrengthSession *
session_of_exercise (CarryExercise *exercise, const GDate *day, guint start_minute, GError **error)
{
  g_autoptr (CarryStrengthSession) empty =
      carry_strength_session_new (error, "day", day, "start-minute", start_minute, "duration", 1u, "title",
                                  carry_region_get_name (carry_exercise_get_region (exercise)), NULL);

  return empty != NULL ? carry_strength_session_with_exercise (empty, exercise, error) : NULL;
}

/**
 * carry_change_new_strength:
 * @planner: fills the session
 * @exercise: (nullable): the only exercise; %NULL for a session that is filled for the runner
 * @day: when
 * @start_minute: minutes after 00:00
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarrySessionError set
 */
CarryChange *
carry_change_new_strength (CarryWeekPlanner *planner,
                           CarryExercise *exercise,
                           const GDate *day,
                           guint start_minute,
                           char **toast,
                           GError **error)
{
  const guint n_before = count_strength (carry_week_planner_get_diary (planner), day);
  g_autoptr (CarryStrengthSession) session =
      exercise != NULL ? session_of_exercise (exercise, day, start_minute, error)
                       : carry_week_planner_fill (planner, day, start_minute, n_before, n_before + 1, error);
  g_autoptr (CarrySession) against = NULL;

  if (session == NULL)
    return NULL;

  if (breaks_a_rule (planner, CARRY_SESSION (session), day, start_minute))
    {
      against =
          carry_session_edit (CARRY_SESSION (session), error, "against-rule", TRUE, "locked", TRUE, NULL);
      return carry_change_new_edit (planner, NULL, against, toast);
    }

  return carry_change_new_edit (planner, NULL, CARRY_SESSION (session), toast);
}

/**
 * carry_change_new_copy_week:
 * @diary: the diary
 * @first: the first day of the week to fill
 * @toast: (out): what was done
 *
 * Copies all that was planned in the week before.
 *
 * Returns: (transfer full): the change, without edits if there was nothing
 */
CarryChange *
carry_change_new_copy_week (CarryDiary *diary, const GDate *first, char **toast)
{
  const GDate from = carry_day_plus (first, -(int)CARRY_DAYS_PER_WEEK);
  const GDate to = carry_day_plus (first, -1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &from, &to);
  CarryChange *change = carry_change_new (C_ ("change", "Copy Last Week"));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const GDate day = carry_day_plus (carry_session_get_day (session), CARRY_DAYS_PER_WEEK);
      g_autoptr (CarrySession) copy = copy_to (session, &day);

      carry_change_insert (change, copy);
    }
  *toast = g_strdup_printf (
      ngettext ("%u session copied from last week", "%u sessions copied from last week", sessions->len),
      sessions->len);

  return change;
}
