/* carry-week-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-changes.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"
#include "carry-week-trial.h"

#include <glib/gi18n.h>

static gboolean
is_race (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) == CARRY_RUN_KEY_RACE;
}

static GPtrArray *
list_week (CarryDiary *diary, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);

  return carry_diary_get_range (diary, first, &last);
}

static gboolean
overlap (CarrySession *a, CarrySession *b)
{
  return g_date_compare (carry_session_get_day (a), carry_session_get_day (b)) == 0 &&
         carry_session_get_start_minute (a) <
             carry_session_get_start_minute (b) + carry_session_get_duration (b) &&
         carry_session_get_start_minute (b) <
             carry_session_get_start_minute (a) + carry_session_get_duration (a);
}

static gboolean
is_taken (GPtrArray *sessions, CarrySession *session)
{
  for (guint i = 0; i < sessions->len; i++)
    if (overlap (sessions->pdata[i], session))
      return TRUE;

  return FALSE;
}

/* A copy is planned: what was recorded belongs to the original. */
static CarrySession *
copy_to (CarrySession *session, const GDate *day)
{
  g_autoptr (CarrySession) copy = carry_session_duplicate (session, day);

  return CARRY_IS_RUN (copy) ? carry_session_edit (copy, NULL, "activity", NULL, NULL)
                             : g_steal_pointer (&copy);
}

/**
 * carry_change_new_week_copy:
 * @diary: the diary
 * @from: the first day of the week to copy
 * @to: the first day of the week to copy into
 * @toast: (out): what was done
 *
 * Copies what was planned in a week into another, but for races, for days on which training pauses, and for places where
 * something is already.
 *
 * Returns: (transfer full): the change, without edits if there was nothing
 */
CarryChange *
carry_change_new_week_copy (CarryDiary *diary, const GDate *from, const GDate *to, char **toast)
{
  g_autoptr (GPtrArray) sessions = list_week (diary, from);
  g_autoptr (GPtrArray) there = list_week (diary, to);
  CarryChange *change = carry_change_new (g_date_compare (from, to) < 0 ? C_ ("change", "Copy Week")
                                                                        : C_ ("change", "Copy Last Week"));
  const int days = g_date_days_between (from, to);
  g_autofree char *copied = NULL;
  g_autofree char *left = NULL;
  guint n = 0, n_left = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const GDate day = carry_day_plus (carry_session_get_day (session), days);
      g_autoptr (CarrySession) copy = copy_to (session, &day);

      if (is_race (session) || is_taken (there, copy) ||
          carry_care_get_pause_on (carry_diary_get_care (diary), &day) != NULL)
        {
          n_left++;
          continue;
        }

      carry_change_insert (change, copy);
      n++;
    }

  copied = g_strdup_printf (ngettext ("%u session copied", "%u sessions copied", n), n);
  left = g_strdup_printf (ngettext ("%u left out (a race, a pause or a taken place)",
                                    "%u left out (races, pauses or taken places)", n_left),
                          n_left);

  if (sessions->len == 0)
    *toast = g_strdup (_ ("The week to copy is empty"));
  else
    *toast = n_left > 0 ? g_strdup_printf ("%s, %s", copied, left) : g_steal_pointer (&copied);

  return change;
}

/* What moves when a day of rest is put in front of it. */
static gboolean
is_pushed (CarrySession *session)
{
  return carry_session_get_status (session) == CARRY_STATUS_PLANNED && !carry_session_get_locked (session) &&
         !is_race (session);
}

static gboolean
has_pushed_on (GPtrArray *sessions, const GDate *day)
{
  for (guint i = 0; i < sessions->len; i++)
    if (is_pushed (sessions->pdata[i]) &&
        g_date_compare (carry_session_get_day (sessions->pdata[i]), day) == 0)
      return TRUE;

  return FALSE;
}

typedef struct
{
  GPtrArray *sessions; /* of the week, as they are */
  GDate day;           /* of the rest */
  GDate free; /* the first free day after it, which takes what is pushed; not valid if there is none */
  GDate last; /* of the week */
  CarryChange *change;
  GPtrArray *names; /* what finds no room */
} Push;

/* What stays and could be met: locked sessions, races, and what is done. */
static CarrySession *
find_in_the_way (const Push *push, CarrySession *moved)
{
  for (guint i = 0; i < push->sessions->len; i++)
    {
      CarrySession *other = push->sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (other);

      if (!is_pushed (other) && (status == CARRY_STATUS_PLANNED || status == CARRY_STATUS_DONE) &&
          overlap (other, moved))
        return other;
    }

  return NULL;
}

static void
push (Push *self, CarrySession *session)
{
  const GDate *original = carry_session_get_original_day (session);
  const GDate next = carry_day_plus (carry_session_get_day (session), 1);
  g_autoptr (CarrySession) after = NULL;

  if (original == NULL)
    original = carry_session_get_day (session);
  if (g_date_compare (original, &next) == 0)
    original = NULL;

  after =
      carry_session_edit (session, NULL, "day", &next, "original-day", original, "against-rule", FALSE, NULL);
  if (after == NULL || g_date_compare (&next, &self->last) > 0 || find_in_the_way (self, after) != NULL)
    {
      g_clear_object (&after);
      after = carry_session_edit (session, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
      g_ptr_array_add (self->names, (gpointer)carry_session_get_title (session));
    }

  carry_change_replace (self->change, session, after);
}

static void
find_free_day (Push *self)
{
  g_date_clear (&self->free, 1);

  for (GDate day = self->day; g_date_compare (&day, &self->last) <= 0; day = carry_day_plus (&day, 1))
    if (!has_pushed_on (self->sessions, &day))
      {
        self->free = day;
        return;
      }
}

static char *
describe_push (Push *self, gboolean allowed)
{
  g_autofree char *day = carry_format_weekday (&self->day, FALSE);
  /* Translators: %s is a weekday */
  g_autofree char *done = g_strdup_printf (_ ("%s is a rest day now"), day);
  g_autofree char *names = NULL;

  g_ptr_array_add (self->names, NULL);
  /* Translators: between names of sessions */
  names = g_strjoinv (_ (", "), (char **)self->names->pdata);

  if (self->names->len > 1)
    /* Translators: %1$s is “Wednesday is a rest day now”, %2$s names of sessions */
    return g_strdup_printf (_ ("%1$s. No room this week for: %2$s"), done, names);
  if (!allowed)
    /* Translators: %s is “Wednesday is a rest day now” */
    return g_strdup_printf (_ ("%s. Strength stands against a rule: plan the week"), done);

  return g_steal_pointer (&done);
}

/**
 * carry_change_new_rest_day:
 * @diary: the diary
 * @athlete: the runner
 * @day: the day to be free
 * @toast: (out): what was done, and what met
 *
 * Frees a day: what is planned from it on moves by a day, up to the next day that is free. Locked sessions and races
 * stay. What would leave the week or meet what stays is left out, and named.
 *
 * Returns: (transfer full): the change, without edits if the day is free
 */
CarryChange *
carry_change_new_rest_day (CarryDiary *diary, CarryAthlete *athlete, const GDate *day, char **toast)
{
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (diary));
  g_autoptr (GPtrArray) sessions = list_week (diary, &first);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  CarryChange *change = carry_change_new (C_ ("change", "Insert Rest Day"));
  Push push_week = {
    .sessions = sessions,
    .day = *day,
    .last = carry_day_plus (&first, CARRY_DAYS_PER_WEEK - 1),
    .change = change,
    .names = names,
  };
  double penalty;

  find_free_day (&push_week);
  if (g_date_valid (&push_week.free) && g_date_compare (&push_week.free, day) == 0)
    {
      *toast = g_strdup (_ ("Nothing on this day can move"));
      return change;
    }

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const GDate *date = carry_session_get_day (session);

      if (is_pushed (session) && g_date_compare (date, day) >= 0 &&
          (!g_date_valid (&push_week.free) || g_date_compare (date, &push_week.free) < 0))
        push (&push_week, session);
    }

  *toast = describe_push (&push_week, carry_week_trial_run (diary, athlete, &first, change, &penalty));

  return change;
}

static gboolean
belongs_to (CarrySession *session, CarryWeekPart part)
{
  switch (part)
    {
    case CARRY_WEEK_PART_RUNS:
      return CARRY_IS_RUN (session);

    case CARRY_WEEK_PART_STRENGTH:
      return CARRY_IS_STRENGTH_SESSION (session);

    case CARRY_WEEK_PART_ALL:
    default:
      return TRUE;
    }
}

static const char *
name_of_clearing (CarryWeekPart part)
{
  static const char *const names[] = {
    [CARRY_WEEK_PART_ALL] = NC_ ("change", "Clear Week"),
    [CARRY_WEEK_PART_RUNS] = NC_ ("change", "Clear Runs"),
    [CARRY_WEEK_PART_STRENGTH] = NC_ ("change", "Clear Strength"),
  };

  return g_dpgettext2 (NULL, "change", names[part]);
}

/**
 * carry_change_new_week_clear:
 * @diary: the diary
 * @first: the first day of a week
 * @part: what goes
 * @toast: (out): what was done
 *
 * Takes what is not done out of a week; what is done stays.
 *
 * Returns: (transfer full): the change, without edits if there was nothing
 */
CarryChange *
carry_change_new_week_clear (CarryDiary *diary, const GDate *first, CarryWeekPart part, char **toast)
{
  g_autoptr (GPtrArray) sessions = list_week (diary, first);
  CarryChange *change = carry_change_new (name_of_clearing (part));
  guint n = 0;

  for (guint i = 0; i < sessions->len; i++)
    if (belongs_to (sessions->pdata[i], part) &&
        carry_session_get_status (sessions->pdata[i]) != CARRY_STATUS_DONE)
      {
        carry_change_remove (change, sessions->pdata[i]);
        n++;
      }

  *toast = n > 0 ? g_strdup_printf (ngettext ("%u session deleted", "%u sessions deleted", n), n)
                 : g_strdup (_ ("There is nothing to clear"));

  return change;
}
