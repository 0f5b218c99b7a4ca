/* carry-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-wording.h"

#include "carry-rule.h"

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

/**
 * carry_wording_of_place:
 * @side: on which side of @what the place lies
 * @gap: the minutes between them
 * @what: a run or session, translated
 *
 * Says where a place lies.
 *
 * Returns: (transfer full): “12 h before Intervals”, or “Right after Intervals” where there is no gap
 */
char *
carry_wording_of_place (CarrySide side, int gap, const char *what)
{
  if (gap <= 0 && side == CARRY_SIDE_BEFORE)
    /* Translators: %s is a run such as “Intervals” */
    return g_strdup_printf (_ ("Right before %s"), what);
  if (gap <= 0)
    /* Translators: %s is a run such as “Intervals” */
    return g_strdup_printf (_ ("Right after %s"), what);

  return place_in_words (side, carry_wording_of_gap (gap), what);
}

/**
 * carry_wording_of_needed:
 * @side: on which side of @what the place lies
 * @gap: the minutes between them
 * @what: a run or session, translated
 * @needed: the minutes that a rule asks for
 *
 * Says why a place is forbidden.
 *
 * Returns: (transfer full): “12 h before Intervals, at least 24 h are needed”
 */
char *
carry_wording_of_needed (CarrySide side, int gap, const char *what, int needed)
{
  g_autofree char *limit = carry_wording_of_gap (needed);
  g_autofree char *place = NULL;

  /* A gap that is held against days is said in days. */
  if (needed > LONGEST_IN_HOURS && gap >= MINUTES_PER_DAY)
    place = place_in_words (side, say_days (gap), what);
  else
    place = carry_wording_of_place (side, gap, what);

  /* Translators: %1$s is “12 h before Intervals”, %2$s a length of time such as “24 h” */
  return g_strdup_printf (_ ("%1$s, at least %2$s are needed"), place, limit);
}

/**
 * carry_wording_of_better:
 * @side: on which side of @what the place lies
 * @gap: the minutes between them
 * @what: a run or session, translated
 * @better: the minutes from which on the place would cost nothing
 *
 * Says why a place costs something.
 *
 * Returns: (transfer full): “36 h before Intervals, 48 h would be better”
 */
char *
carry_wording_of_better (CarrySide side, int gap, const char *what, int better)
{
  g_autofree char *place = carry_wording_of_place (side, gap, what);
  g_autofree char *limit = carry_wording_of_gap (better);

  /* Translators: %1$s is “36 h before Intervals”, %2$s a length of time such as “48 h” */
  return g_strdup_printf (_ ("%1$s, %2$s would be better"), place, limit);
}
