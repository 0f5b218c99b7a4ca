/* carry-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-wording.h"

#include "carry-measure.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define MINUTES_PER_DAY (24 * CARRY_MINUTES_PER_HOUR)

/* Up to here hours are said as hours, which is how runners count to a session; longer gaps are days. */
#define LONGEST_IN_HOURS (96 * CARRY_MINUTES_PER_HOUR)

static char *
say_days (int minutes)
{
  const int days = minutes / MINUTES_PER_DAY;

  return g_strdup_printf (ngettext ("%d day", "%d days", (gulong)days), days);
}

static char *
place_in_words (CarrySide side, char *gap, const char *what)
{
  g_autofree char *time = gap;

  if (side == CARRY_SIDE_BEFORE)
    /* Translators: %1$s is a length of time such as “12 h”, %2$s a run such as “Intervals” */
    return g_strdup_printf (_ ("%1$s before %2$s"), time, what);

  /* Translators: %1$s is a length of time such as “12 h”, %2$s a run such as “Intervals” */
  return g_strdup_printf (_ ("%1$s after %2$s"), time, what);
}

/**
 * carry_wording_of_gap:
 * @minutes: a gap in minutes
 *
 * Says a gap in its natural unit. Always rounded down: a gap that is a minute short of what a rule needs must
 * not read as if it were enough.
 *
 * Returns: (transfer full): “40 min”, “12 h” or “5 days”
 */
char *
carry_wording_of_gap (int minutes)
{
  const int hours = minutes / CARRY_MINUTES_PER_HOUR;

  if (hours < 1)
    return g_strdup_printf (_ ("%d min"), minutes);

  if (minutes <= LONGEST_IN_HOURS)
    return g_strdup_printf (_ ("%d h"), hours);

  return say_days (minutes);
}

/* “12 h before Intervals”, or “Right after Intervals” where there is no gap. */
static char *
say_place (CarrySide side, int gap, const char *what)
{
  if (gap <= 0 && side == CARRY_SIDE_BEFORE)
    /* Translators: %s is a run such as “Intervals” */
    return g_strdup_printf (_ ("Right before %s"), what);
  if (gap <= 0)
    /* Translators: %s is a run such as “Intervals” */
    return g_strdup_printf (_ ("Right after %s"), what);

  return place_in_words (side, carry_wording_of_gap (gap), what);
}

/* Why a place is forbidden: “12 h before Intervals, at least 24 h are needed”. */
static char *
say_needed (CarrySide side, int gap, const char *what, int needed)
{
  g_autofree char *limit = carry_wording_of_gap (needed);
  g_autofree char *place = NULL;

  /* A gap that is held against days is said in days. */
  if (needed > LONGEST_IN_HOURS && gap >= MINUTES_PER_DAY)
    place = place_in_words (side, say_days (gap), what);
  else
    place = say_place (side, gap, what);

  /* Translators: %1$s is “12 h before Intervals”, %2$s a length of time such as “24 h” */
  return g_strdup_printf (_ ("%1$s, at least %2$s are needed"), place, limit);
}

/* Why a place costs something: “36 h before Intervals, 48 h would be better”. */
static char *
say_better (CarrySide side, int gap, const char *what, int better)
{
  g_autofree char *place = say_place (side, gap, what);
  g_autofree char *limit = carry_wording_of_gap (better);

  /* Translators: %1$s is “36 h before Intervals”, %2$s a length of time such as “48 h” */
  return g_strdup_printf (_ ("%1$s, %2$s would be better"), place, limit);
}

static int
day_of (int minute)
{
  return minute >= 0 ? minute / (int)CARRY_MINUTES_PER_DAY : (minute + 1) / (int)CARRY_MINUTES_PER_DAY - 1;
}

static char *
say_session (const GDate *first, int start)
{
  const GDate date = carry_day_plus (first, day_of (start));
  g_autofree char *weekday = carry_format_weekday (&date, FALSE);

  /* Translators: %s is a weekday; used in “24 h after the session on Tuesday” */
  return g_strdup_printf (_ ("the session on %s"), weekday);
}

static char *
say_weekday (const GDate *first, int day)
{
  const GDate date = carry_day_plus (first, day);

  return carry_format_weekday (&date, FALSE);
}

static char *
say_distance (const CarryFinding *finding, const char *what)
{
  if (carry_finding_is_blocking (finding))
    return say_needed (finding->side, finding->gap, what, finding->wanted);
  if (finding->points > 0)
    return say_better (finding->side, finding->gap, what, finding->wanted);

  return say_place (finding->side, finding->gap, what);
}

static char *
say_fatigue (const CarryFinding *finding)
{
  g_autofree char *place = say_place (finding->side, finding->gap, carry_run_kind_get_name (finding->run));

  /* Translators: %1$s is “36 h before Intervals”, %2$d a number of percent */
  return g_strdup_printf (_ ("%1$s, about %2$d %% of the tiredness is left"), place, finding->wanted);
}

/* What stands in the way of a week, said for itself and not for one place. */
static char *
say_room (const CarryFinding *finding, const GDate *first)
{
  g_autofree char *needed = carry_wording_of_gap (finding->wanted);
  g_autofree char *session = NULL;
  g_autofree char *weekday = NULL;

  if (finding->matter == CARRY_MATTER_SESSIONS_NEED_ROOM)
    /* Translators: %s is a length of time such as “48 h” */
    return g_strdup_printf (_ ("Lower-body sessions need %s between them"), needed);

  if (finding->matter == CARRY_MATTER_SESSION_NEEDS_ROOM)
    {
      session = say_session (first, finding->other);
      /* Translators: %1$s is a length of time such as “48 h”, %2$s is “the session on Tuesday” */
      return g_strdup_printf (_ ("No other lower-body session within %1$s of %2$s"), needed, session);
    }

  weekday = say_weekday (first, day_of (finding->other));

  if (finding->side == CARRY_SIDE_BEFORE)
    /* Translators: %1$s is a run such as “Intervals”, %2$s a weekday, %3$s a length of time such as “24 h” */
    return g_strdup_printf (_ ("%1$s on %2$s: no lower-body strength in the %3$s before"),
                            carry_run_kind_get_name (finding->run), weekday, needed);

  /* Translators: %1$s is a run such as “Intervals”, %2$s a weekday, %3$s a length of time such as “24 h” */
  return g_strdup_printf (_ ("%1$s on %2$s: no lower-body strength in the %3$s after"),
                          carry_run_kind_get_name (finding->run), weekday, needed);
}

/* Sentences that say all there is to say. */
static const char *
fixed_sentence (CarryMatter matter)
{
  static const char *const sentences[] = {
    [CARRY_MATTER_SESSION_AT_THIS_TIME] = N_ ("Another strength session is at this time"),
    [CARRY_MATTER_TAKEN] = N_ ("Something else is planned at this time"),
    [CARRY_MATTER_AFTER_MIDNIGHT] = N_ ("The session would end after midnight"),
    [CARRY_MATTER_PAST] = N_ ("This time has passed"),
    [CARRY_MATTER_PAIN] = N_ ("Strength training waits while you are in pain"),
    [CARRY_MATTER_BONE_STRESS] = N_ ("Strength training waits until a stress fracture is ruled out"),
    [CARRY_MATTER_ILL] = N_ ("Training waits while you are ill"),
    [CARRY_MATTER_ONE_VISIT] = N_ ("Right after the run, in one visit"),
    [CARRY_MATTER_REST_DAY] = N_ ("Uses a rest day"),
    [CARRY_MATTER_REST_DAY_RETURNING] = N_ ("A day without a run"),
    [CARRY_MATTER_EASY_DAY] = N_ ("Makes an easy day harder"),
    [CARRY_MATTER_EASY_DAY_RETURNING] = N_ ("On a day with a run, while you come back from an injury"),
    [CARRY_MATTER_RECOVERY_DAY] = N_ ("Takes away from a recovery day"),
    [CARRY_MATTER_LIGHT_WORK] = N_ ("Light enough for an easy day"),
    [CARRY_MATTER_HARD_DAY] = N_ ("On a hard day, so easy days stay easy"),
    [CARRY_MATTER_HARDER_DAY] = N_ ("Adds to a hard day"),
    [CARRY_MATTER_LONG_DAY] = N_ ("On the day of the long run, so easy days stay easy"),
    [CARRY_MATTER_SECOND_SESSION] = N_ ("Second session of the day"),
    [CARRY_MATTER_NOT_PREFERRED] = N_ ("Not when you like to train"),
    [CARRY_MATTER_MOVED] = N_ ("Not where it was so far"),
    [CARRY_MATTER_SLOW_RECOVERY] = N_ ("You need longer to recover before a hard run"),
    [CARRY_MATTER_LAST_REST_DAY] = N_ ("No day would be left free of training"),
    [CARRY_MATTER_NO_TIME] = N_ ("The week has no free time for it"),
  };

  return matter < G_N_ELEMENTS (sentences) ? sentences[matter] : NULL;
}

static char *
say_number (const CarryFinding *finding)
{
  const int n = finding->wanted;

  switch ((guint)finding->matter)
    {
    case CARRY_MATTER_MONOTONY:
      /* Translators: monotony is a measure of how alike the days of a week are */
      return g_strdup_printf (_ ("The days would be too alike: monotony %.1f"), n / 1000.0);

    case CARRY_MATTER_LONG_BREAK:
      return g_strdup_printf (ngettext ("%d day between two lower-body sessions",
                                        "%d days between two lower-body sessions", (gulong)n),
                              n);

    case CARRY_MATTER_TOO_MANY:
      return g_strdup_printf (ngettext ("At most %d lower-body session fits this week",
                                        "At most %d lower-body sessions fit this week", (gulong)n),
                              n);

    case CARRY_MATTER_TOO_LONG:
    default:
      return g_strdup_printf (
          ngettext ("Only %d minute is free on this day", "Only %d minutes are free on this day", (gulong)n),
          n);
    }
}

static char *
say_day (const CarryFinding *finding, const GDate *first)
{
  g_autofree char *weekday = say_weekday (first, finding->wanted);

  if (finding->matter == CARRY_MATTER_PAUSED_ILL)
    /* Translators: %s is a weekday */
    return g_strdup_printf (_ ("Training pauses on %s: you are ill"), weekday);
  if (finding->matter == CARRY_MATTER_PAUSED_INJURED)
    /* Translators: %s is a weekday */
    return g_strdup_printf (_ ("Training pauses on %s: you are injured"), weekday);
  if (finding->matter == CARRY_MATTER_DAY_BLOCKED)
    /* Translators: %s is a weekday */
    return g_strdup_printf (_ ("You keep %s free"), weekday);
  if (finding->matter == CARRY_MATTER_HOUR_BLOCKED)
    /* Translators: %s is a weekday */
    return g_strdup_printf (_ ("You have no time at this hour on %s"), weekday);

  /* Translators: %s is a weekday */
  return g_strdup_printf (_ ("The place of %s lacks equipment for it"), weekday);
}

/**
 * carry_wording_of_finding:
 * @finding: what a rule found
 * @first: the first day of the week that it was found in
 *
 * Puts a finding into words.
 *
 * Returns: (transfer full): a sentence without a full stop, such as “12 h before Intervals, at least 24 h are
 *   needed”
 */
char *
carry_wording_of_finding (const CarryFinding *finding, const GDate *first)
{
  g_autofree char *session = NULL;

  switch ((guint)finding->matter)
    {
    case CARRY_MATTER_GAP_TO_RUN:
      return say_distance (finding, carry_run_kind_get_name (finding->run));

    case CARRY_MATTER_GAP_TO_SESSION:
      session = say_session (first, finding->other);
      return say_distance (finding, session);

    case CARRY_MATTER_TOO_NEAR_TO_PLACED:
      session = say_session (first, finding->other);
      return say_needed (finding->side, finding->gap, session, finding->wanted);

    case CARRY_MATTER_RUN_NEEDS_ROOM:
    case CARRY_MATTER_SESSION_NEEDS_ROOM:
    case CARRY_MATTER_SESSIONS_NEED_ROOM:
      return say_room (finding, first);

    case CARRY_MATTER_RUN_AT_THIS_TIME:
      /* Translators: %s is a run such as “Intervals” */
      return g_strdup_printf (_ ("%s is at this time"), carry_run_kind_get_name (finding->run));

    case CARRY_MATTER_FATIGUE_LEFT:
      return say_fatigue (finding);

    case CARRY_MATTER_PAUSED_ILL:
    case CARRY_MATTER_PAUSED_INJURED:
    case CARRY_MATTER_DAY_BLOCKED:
    case CARRY_MATTER_HOUR_BLOCKED:
    case CARRY_MATTER_EQUIPMENT:
      return say_day (finding, first);

    case CARRY_MATTER_TOO_LONG:
    case CARRY_MATTER_MONOTONY:
    case CARRY_MATTER_LONG_BREAK:
    case CARRY_MATTER_TOO_MANY:
      return say_number (finding);

    default:
      return g_strdup (_ (fixed_sentence (finding->matter)));
    }
}
