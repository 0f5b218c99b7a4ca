/* carry-freshness-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-freshness-text.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-measure.h"
#include "carry-words.h"

#define FRESH 75.0
#define WHOLE 99.5 /* what is written as 100 % */

#define NOON (12 * 60)
#define EVENING (18 * 60)

static guint
round_percent (double percent)
{
  return (guint)round (CLAMP (percent, 0.0, 100.0));
}

/**
 * carry_freshness_get_word:
 * @percent: how fresh legs are
 *
 * Returns: (transfer none): the word for it
 */
const char *
carry_freshness_get_word (double percent)
{
  if (percent >= FRESH)
    return C_ ("legs", "fresh");

  return percent >= CARRY_FRESHNESS_TIRED ? C_ ("legs", "recovering") : C_ ("legs", "tired");
}

static GDate
get_date (const CarryFreshnessCurve *curve, int minute)
{
  return carry_day_plus (carry_freshness_curve_get_first (curve), minute / (int)CARRY_MINUTES_PER_DAY);
}

static char *
format_weekday (const CarryFreshnessCurve *curve, int minute)
{
  const GDate date = get_date (curve, minute);

  return carry_format_weekday (&date, FALSE);
}

static char *
format_time (const CarryFreshnessCurve *curve, int minute)
{
  g_autofree char *weekday = format_weekday (curve, minute);
  g_autofree char *time = carry_format_time_of_day ((guint)minute % CARRY_MINUTES_PER_DAY);

  /* Translators: weekday and time: “Tuesday 18:00” */
  return g_strdup_printf (C_ ("weekday and time", "%s %s"), weekday, time);
}

static char *
format_part_of_day (const CarryFreshnessCurve *curve, int minute)
{
  const int of_day = minute % (int)CARRY_MINUTES_PER_DAY;
  g_autofree char *weekday = format_weekday (curve, minute);

  if (of_day < NOON)
    return g_strdup_printf (C_ ("part of a day", "%s morning"), weekday);

  if (of_day < EVENING)
    return g_strdup_printf (C_ ("part of a day", "%s afternoon"), weekday);

  return g_strdup_printf (C_ ("part of a day", "%s evening"), weekday);
}

/**
 * carry_freshness_format_range:
 * @curve: a curve
 * @day: day of the week, 0 to 6
 *
 * Returns: (transfer full): “84% → 40%”: in the morning and in the evening
 */
char *
carry_freshness_format_range (const CarryFreshnessCurve *curve, guint day)
{
  CarryFreshnessPoint morning, evening;

  carry_freshness_curve_get_day (curve, day, &morning, &evening);

  /* Translators: how fresh legs are in the morning and in the evening; turn the arrow in right-to-left languages */
  return g_strdup_printf (_ ("%u%% → %u%%"), round_percent (morning.percent),
                          round_percent (evening.percent));
}

/**
 * carry_freshness_format_morning:
 * @curve: a curve
 * @day: day of the week, 0 to 6
 *
 * Returns: (transfer full): “Legs 84%”: in the morning
 */
char *
carry_freshness_format_morning (const CarryFreshnessCurve *curve, guint day)
{
  CarryFreshnessPoint morning, evening;

  carry_freshness_curve_get_day (curve, day, &morning, &evening);

  /* Translators: how fresh the legs are on the morning of a day */
  return g_strdup_printf (_ ("Legs %u%%"), round_percent (morning.percent));
}

static char *
format_muscle (const CarryFreshnessPoint *point)
{
  const char *name = carry_muscle_get_name (point->muscle);

  /* Translators: a muscle group of the legs: “Calves most tired” */
  return point->percent < WHOLE ? g_strdup_printf (_ ("%s most tired"), name) : NULL;
}

/**
 * carry_freshness_format_point:
 * @curve: a curve
 * @minute: a minute of the week
 *
 * Returns: (transfer full): “Tuesday 18:00, legs 64% fresh. Calves most tired”
 */
char *
carry_freshness_format_point (const CarryFreshnessCurve *curve, int minute)
{
  const CarryFreshnessPoint point = carry_freshness_curve_get_point (curve, minute);
  g_autofree char *time = format_time (curve, minute);
  g_autofree char *muscle = format_muscle (&point);

  if (muscle == NULL)
    /* Translators: weekday and time, percent: “Tuesday 18:00, legs 100% fresh” */
    return g_strdup_printf (_ ("%s, legs %u%% fresh"), time, round_percent (point.percent));

  /* Translators: weekday and time, percent, muscle: “Tuesday 18:00, legs 64% fresh. Calves most tired” */
  return g_strdup_printf (_ ("%s, legs %u%% fresh. %s"), time, round_percent (point.percent), muscle);
}

static char *
format_titles (const CarryFreshnessCurve *curve, guint day)
{
  const GDate date = get_date (curve, (int)(day * CARRY_MINUTES_PER_DAY));
  GPtrArray *sessions = carry_freshness_curve_get_sessions (curve);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    if (g_date_compare (carry_session_get_day (sessions->pdata[i]), &date) == 0)
      g_ptr_array_add (titles, (gpointer)carry_session_get_title (sessions->pdata[i]));

  if (titles->len == 0)
    return NULL;

  g_ptr_array_add (titles, NULL);

  /* Translators: stands between the items of a list */
  return g_strjoinv (C_ ("list", ", "), (char **)titles->pdata);
}

/**
 * carry_freshness_format_day:
 * @curve: a curve
 * @day: day of the week, 0 to 6
 *
 * Returns: (transfer full): “84% in the morning, 40% in the evening, after Threshold, Lower Strength”
 */
char *
carry_freshness_format_day (const CarryFreshnessCurve *curve, guint day)
{
  g_autofree char *titles = format_titles (curve, day);
  CarryFreshnessPoint morning, evening;

  carry_freshness_curve_get_day (curve, day, &morning, &evening);

  if (titles == NULL)
    return g_strdup_printf (_ ("%u%% in the morning, %u%% in the evening"), round_percent (morning.percent),
                            round_percent (evening.percent));

  /* Translators: the third is a list of sessions: “84% in the morning, 40% in the evening, after Threshold” */
  return g_strdup_printf (_ ("%u%% in the morning, %u%% in the evening, after %s"),
                          round_percent (morning.percent), round_percent (evening.percent), titles);
}

/**
 * carry_freshness_format_tooltip:
 * @curve: a curve
 * @minute: a minute of the week
 *
 * Returns: (transfer full): what there is to say of that time and of its day, in lines
 */
char *
carry_freshness_format_tooltip (const CarryFreshnessCurve *curve, int minute)
{
  const CarryFreshnessPoint point = carry_freshness_curve_get_point (curve, minute);
  g_autofree char *time = format_time (curve, minute);
  g_autofree char *muscle = format_muscle (&point);
  g_autofree char *weekday = format_weekday (curve, minute);
  g_autofree char *day = carry_freshness_format_day (curve, (guint)minute / CARRY_MINUTES_PER_DAY);
  /* Translators: weekday and time, percent, and a word for it: “Tuesday 18:00: 64%, recovering” */
  g_autofree char *now = g_strdup_printf (_ ("%s: %u%%, %s"), time, round_percent (point.percent),
                                          carry_freshness_get_word (point.percent));

  return g_strdup_printf ("%s%s%s\n%s: %s", now, muscle != NULL ? "\n" : "", muscle != NULL ? muscle : "",
                          weekday, day);
}

/**
 * carry_freshness_format_summary:
 * @curve: a curve
 *
 * Returns: (transfer full): the week in words, and what is left out
 */
char *
carry_freshness_format_summary (const CarryFreshnessCurve *curve)
{
  g_autofree char *coverage = carry_freshness_curve_describe_coverage (curve);
  g_autofree char *high = NULL;
  g_autofree char *low = NULL;
  g_autofree char *summary = NULL;
  CarryFreshnessPoint freshest, most_tired;

  carry_freshness_curve_find_extremes (curve, &freshest, &most_tired);
  high = format_part_of_day (curve, freshest.minute);
  low = format_part_of_day (curve, most_tired.minute);

  if (most_tired.percent >= WHOLE)
    summary = g_strdup (_ ("Leg freshness, an estimate. Legs are fresh all week."));
  else
    /* Translators: part of a day and percent, twice: “Legs are freshest Monday morning, 92%, and most tired …” */
    summary = g_strdup_printf (
        _ ("Leg freshness, an estimate. Legs are freshest %s, %u%%, and most tired %s, %u%%."), high,
        round_percent (freshest.percent), low, round_percent (most_tired.percent));

  return coverage != NULL ? g_strdup_printf ("%s %s", summary, coverage) : g_steal_pointer (&summary);
}

/**
 * carry_freshness_format_preview:
 * @curve: the curve that would be
 *
 * Returns: (transfer full): “There: most tired Sunday evening, 31%”
 */
char *
carry_freshness_format_preview (const CarryFreshnessCurve *curve)
{
  CarryFreshnessPoint freshest, most_tired;
  g_autofree char *low = NULL;

  carry_freshness_curve_find_extremes (curve, &freshest, &most_tired);
  low = format_part_of_day (curve, most_tired.minute);

  /* Translators: what a week becomes if the session is dropped there: part of a day, percent */
  return g_strdup_printf (_ ("There: legs most tired %s, %u%%"), low, round_percent (most_tired.percent));
}
