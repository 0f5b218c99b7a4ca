/* carry-care-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-care-changes.h"

#include "carry-measure.h"
#include "carry-return.h"
#include "carry-run.h"
#include "carry-strength-session.h"

#include <glib/gi18n.h>

/* So many days after a break are its first week. */
#define DAYS_OF_RETURN 7

/* All answers of a day that follow each other are one step back. */
static void
group (CarryChange *change, const GDate *day)
{
  g_autofree char *iso = carry_day_to_iso (day);
  g_autofree char *name = g_strconcat ("check-in/", iso, NULL);

  carry_change_set_group (change, name);
}

/**
 * carry_change_new_check_in:
 * @diary: the diary
 * @day: a valid day
 * @question: which question
 * @level: the answer, or 0 to take it back
 *
 * Returns: (transfer full): the change, without edits if it was said already
 */
CarryChange *
carry_change_new_check_in (CarryDiary *diary, const GDate *day, CarryCheckInQuestion question, guint level)
{
  const CarryCheckIn before = carry_care_get_check_in (carry_diary_get_care (diary), day);
  CarryChange *change = carry_change_new (C_ ("change", "Check In"));
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryCheckIn after = before;

  after.levels[question] = level;
  if (!carry_check_in_equal (&before, &after))
    carry_care_change_check_in (care, day, &before, &after);
  carry_change_set_care (change, care);
  group (change, day);

  return change;
}

/**
 * carry_change_new_niggles:
 * @diary: the diary
 * @day: a valid day
 * @niggles: (array fixed-size=10): by #CarrySorePlace, how each part of the body is
 *
 * Returns: (transfer full): the change, without edits if it was said already
 */
CarryChange *
carry_change_new_niggles (CarryDiary *diary, const GDate *day, const CarryNiggle *niggles)
{
  const CarryCheckIn before = carry_care_get_check_in (carry_diary_get_care (diary), day);
  CarryChange *change = carry_change_new (C_ ("change", "Check In"));
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryCheckIn after = before;

  for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
    after.niggles[i] = niggles[i];
  if (carry_check_in_is_valid (&after) && !carry_check_in_equal (&before, &after))
    carry_care_change_check_in (care, day, &before, &after);
  carry_change_set_care (change, care);
  group (change, day);

  return change;
}

/* A race has its date; whether to start is for the runner to say. */
static gboolean
is_race (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) == CARRY_RUN_KEY_RACE;
}

static GPtrArray *
list_sessions (CarryDiary *diary, const GDate *first, const GDate *last)
{
  GDate begin, end;

  if (!carry_diary_get_span (diary, &begin, &end) || g_date_compare (&end, first) < 0)
    return g_ptr_array_new_with_free_func (g_object_unref);

  return carry_diary_get_range (diary, first, g_date_valid (last) ? last : &end);
}

/* Puts aside what is planned, and lists what it put aside. */
static char **
set_aside (CarryDiary *diary, const CarryPauseFacts *facts, CarryChange *change, gboolean *race)
{
  g_autoptr (GPtrArray) sessions = list_sessions (diary, &facts->first, &facts->last);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      g_autoptr (CarrySession) aside = NULL;

      if (carry_session_get_status (session) != CARRY_STATUS_PLANNED)
        continue;

      if (is_race (session))
        {
          *race = TRUE;
          continue;
        }

      aside = carry_session_edit (session, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
      carry_change_replace (change, session, aside);
      g_strv_builder_add (ids, carry_session_get_id (session));
    }

  return g_strv_builder_end (ids);
}

static gboolean
check_overlap (CarryDiary *diary, const CarryPauseFacts *facts, GError **error)
{
  const GDate far = carry_day_plus (&facts->first, 3650);
  g_autoptr (GPtrArray) others = carry_care_list_pauses (carry_diary_get_care (diary), &facts->first,
                                                         g_date_valid (&facts->last) ? &facts->last : &far);
  g_autofree char *day = NULL;

  if (others->len == 0)
    return TRUE;

  day = carry_format_day (carry_pause_get_first (others->pdata[0]));
  g_set_error (error, CARRY_CARE_ERROR, CARRY_CARE_ERROR_CONFLICT,
               /* Translators: %s is a day */
               _ ("Training pauses already, from %s. Resume it first, or choose other days."), day);

  return FALSE;
}

/**
 * carry_change_new_pause:
 * @diary: the diary
 * @facts: why and when
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Pauses training: what is planned on those days is set aside, but for races.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarryPauseError or %CARRY_CARE_ERROR_CONFLICT set
 */
CarryChange *
carry_change_new_pause (CarryDiary *diary, const CarryPauseFacts *facts, char **toast, GError **error)
{
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Pause Training"));
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarryPause) pause = NULL;
  g_autofree char *counted = NULL;
  g_auto (GStrv) ids = NULL;
  CarryPauseFacts complete = *facts;
  gboolean race = FALSE;
  guint n;

  if (!check_overlap (diary, facts, error))
    return NULL;

  ids = set_aside (diary, facts, change, &race);
  complete.set_aside = (const char *const *)ids;
  pause = carry_pause_new (&complete, error);
  if (pause == NULL)
    return NULL;

  carry_care_change_pause (care, NULL, pause);
  carry_change_set_care (change, care);

  n = g_strv_length (ids);
  counted = g_strdup_printf (
      ngettext ("Training paused, %u session set aside", "Training paused, %u sessions set aside", n), n);
  /* Translators: %s is “Training paused, 3 sessions set aside” */
  *toast = race ? g_strdup_printf (_ ("%s; the race stays"), counted) : g_steal_pointer (&counted);

  return g_steal_pointer (&change);
}

/* What comes back in the first week is lighter, by how long the break was. */
static CarrySession *
bring_back (CarrySession *session, const GDate *day, const CarryLighter *lighter)
{
  g_autoptr (CarrySession) planned = carry_session_edit (session, NULL, "status", CARRY_STATUS_PLANNED, NULL);
  g_autoptr (CarrySession) eased = NULL;

  if (CARRY_IS_STRENGTH_SESSION (session) && !carry_lighter_is_nothing (lighter) &&
      g_date_days_between (day, carry_session_get_day (session)) < DAYS_OF_RETURN)
    eased = carry_lighter_apply (lighter, planned, NULL);

  if (eased == NULL)
    return g_steal_pointer (&planned);

  /* No plan fills it anew. */
  return carry_session_get_origin (eased) == CARRY_ORIGIN_PLAN
             ? carry_session_edit (eased, NULL, "origin", CARRY_ORIGIN_RUNNER, NULL)
             : g_steal_pointer (&eased);
}

static void
bring_all_back (CarryDiary *diary, CarryPause *pause, const GDate *day, guint days_off, CarryChange *change)
{
  const CarryLighter lighter = carry_return_find (days_off);
  const char *const *ids = carry_pause_get_set_aside (pause);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      CarrySession *session = carry_diary_lookup (diary, ids[i]);
      g_autoptr (CarrySession) back = NULL;

      if (session == NULL || carry_session_get_status (session) != CARRY_STATUS_SKIPPED ||
          g_date_compare (carry_session_get_day (session), day) < 0)
        continue;

      back = bring_back (session, day, &lighter);
      carry_change_replace (change, session, back);
    }
}

/**
 * carry_change_new_resume:
 * @diary: the diary
 * @day: the first day of training again
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Ends the pause that holds @day: what was set aside from that day on comes back. After more than ten days the strength
 * of the first week is lighter (P12).
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with %CARRY_CARE_ERROR_CONFLICT set
 */
CarryChange *
carry_change_new_resume (CarryDiary *diary, const GDate *day, char **toast, GError **error)
{
  CarryPause *pause = carry_care_get_pause_on (carry_diary_get_care (diary), day);
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Resume Training"));
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  g_autoptr (CarryPause) ended = NULL;
  g_autofree char *how = NULL;
  int days_off;

  if (pause == NULL)
    {
      g_set_error_literal (error, CARRY_CARE_ERROR, CARRY_CARE_ERROR_CONFLICT,
                           _ ("Training does not pause on this day"));
      return NULL;
    }

  days_off = g_date_days_between (carry_pause_get_first (pause), day);
  if (days_off > 0)
    {
      const GDate last = carry_day_plus (day, -1);

      ended = carry_pause_end (pause, &last, error);
      if (ended == NULL)
        return NULL;
    }

  carry_care_change_pause (care, pause, ended);
  carry_change_set_care (change, care);
  bring_all_back (diary, pause, day, (guint)MAX (days_off, 0), change);
  how = carry_return_describe ((guint)MAX (days_off, 0));
  /* Translators: %s is a sentence on how training begins again */
  *toast = g_strdup_printf (_ ("Training resumed. %s"), how);

  return g_steal_pointer (&change);
}
