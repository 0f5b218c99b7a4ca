/* carry-leg-effect.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-leg-effect.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <math.h>

#include "carry-freshness-text.h"
#include "carry-measure.h"
#include "carry-other-place.h"
#include "carry-strength-session.h"

/* Percent of freshness that do not matter, and from which on legs are fresh. */
#define NOTHING 0.5
#define FRESH 75.0

static void
add (GListStore *sentences, char *taken)
{
  g_autofree char *text = taken;
  g_autoptr (GtkStringObject) sentence = gtk_string_object_new (text);

  g_list_store_append (sentences, sentence);
}

static guint
round_percent (double percent)
{
  return (guint)lround (CLAMP (percent, 0.0, 100.0));
}

/* When the legs are fresh again after they were not; CARRY_FRESHNESS_MINUTES if that is not in this week. */
static int
find_fresh (const CarryFreshnessCurve *curve, int from)
{
  int minute = from;

  while (minute < CARRY_FRESHNESS_MINUTES && carry_freshness_curve_get_point (curve, minute).percent < FRESH)
    minute += 60;

  return minute;
}

static void
add_recovery (const CarryFreshnessCurve *curve, int end, GListStore *sentences)
{
  const int fresh = find_fresh (curve, end);
  GDate day;
  g_autofree char *place = NULL;

  if (fresh == end)
    return;

  if (fresh >= CARRY_FRESHNESS_MINUTES)
    {
      add (sentences, g_strdup (_ ("Not fresh again before the end of the week")));
      return;
    }

  day = carry_day_plus (carry_freshness_curve_get_first (curve), fresh / (int)CARRY_MINUTES_PER_DAY);
  place = carry_place_of_day_format (&day, (guint)fresh % CARRY_MINUTES_PER_DAY);
  /* Translators: %s is a place in the week: “Fresh again by Thursday evening” */
  add (sentences, g_strdup_printf (_ ("Fresh again by %s"), place));
}

/**
 * carry_leg_effect_describe:
 * @curve: how fresh the legs are in the session's week
 * @session: a session of that week
 * @sentences: takes #GtkStringObject
 *
 * Says how fresh the legs are when a session starts; of a run also what it takes from them, and until when.
 */
void
carry_leg_effect_describe (const CarryFreshnessCurve *curve, CarrySession *session, GListStore *sentences)
{
  const int day =
      g_date_days_between (carry_freshness_curve_get_first (curve), carry_session_get_day (session));
  const int start = day * (int)CARRY_MINUTES_PER_DAY + (int)carry_session_get_start_minute (session);
  const int end = MIN (start + (int)carry_session_get_duration (session), CARRY_FRESHNESS_MINUTES - 1);
  double before, after;

  if (day < 0 || day >= (int)CARRY_DAYS_PER_WEEK)
    return;

  before = carry_freshness_curve_get_point (curve, start).percent;
  after = carry_freshness_curve_get_point (curve, end).percent;
  /* Translators: %1$u is a percentage, %2$s is “fresh”, “recovering” or “tired” */
  add (sentences, g_strdup_printf (_ ("Legs at %1$u%% when you start: %2$s"), round_percent (before),
                                   carry_freshness_get_word (before)));
  if (CARRY_IS_STRENGTH_SESSION (session))
    return;

  if (before - after < NOTHING)
    {
      add (sentences, g_strdup (_ ("It leaves them as they are")));
      return;
    }

  /* Translators: %1$u is a percentage, %2$s is “fresh”, “recovering” or “tired” */
  add (sentences, g_strdup_printf (_ ("At %1$u%% after it: %2$s"), round_percent (after),
                                   carry_freshness_get_word (after)));
  add_recovery (curve, end, sentences);
}
