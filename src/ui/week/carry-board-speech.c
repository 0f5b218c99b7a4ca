/* carry-board-speech.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-speech.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-text.h"

static gboolean
say_hours (const GMatchInfo *match, GString *result, gpointer data)
{
  g_autofree char *digits = g_match_info_fetch (match, 1);
  const gulong hours = strtoul (digits, NULL, 10);

  /* Translators: spoken */
  g_string_append_printf (result, ngettext ("%lu hour", "%lu hours", hours), hours);

  return FALSE;
}

/**
 * carry_speech_of_reason:
 * @text: a reason as it is written, “9 h after Long”
 *
 * Screen readers spell “h”: hours are said in full.
 *
 * Returns: “9 hours after Long”
 */
char *
carry_speech_of_reason (const char *text)
{
  /* as CarryWording writes it, in the language of the runner */
  const char *written = g_dgettext (GETTEXT_PACKAGE, "%d h");
  const char *unit = g_str_has_prefix (written, "%d") ? written + strlen ("%d") : " h";
  g_autofree char *escaped = g_regex_escape_string (unit, -1);
  g_autofree char *pattern = g_strdup_printf ("(\\d+)%s\\b", escaped);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);

  g_return_val_if_fail (text != NULL, NULL);

  return regex != NULL ? g_regex_replace_eval (regex, text, -1, 0, 0, say_hours, NULL, NULL)
                       : g_strdup (text);
}

/* What is there, for what no rule is about. */
static char *
say_occupants (CarryWeek *week, CarryBoardPlace place)
{
  GListModel *day = G_LIST_MODEL (carry_week_get_day (week, place.day));
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (day); i++)
    {
      /* the week holds it */
      g_autoptr (CarrySession) session = g_list_model_get_item (day, i);

      if (carry_session_get_slot (session) == place.slot)
        g_ptr_array_add (titles, (gpointer)carry_session_get_title (session));
    }

  if (titles->len == 0)
    /* Translators: spoken; a place in the week without sessions */
    return g_strdup (C_ ("place", "Empty"));

  g_ptr_array_add (titles, NULL);

  return g_strjoinv (", ", (char **)titles->pdata);
}

/**
 * carry_speech_of_place:
 * @places: what is placed, and what each slot is worth to it
 * @place: a slot
 * @week: the week that is shown
 *
 * Returns: “Sunday evening. Good. 9 hours after Long.”; for a run, of which no rule says anything, what is there
 */
char *
carry_speech_of_place (CarryWeekPlaces *places, CarryBoardPlace place, CarryWeek *week)
{
  const GDate day = carry_week_places_get_day (places, place);
  g_autofree char *weekday = carry_format_weekday (&day, FALSE);
  const char *slot = carry_slot_get_name (place.slot);
  const char *reason = carry_week_places_get_reason (places, place);
  g_autofree char *what = NULL;

  if (carry_week_places_is_origin (places, place))
    /* Translators: spoken; a weekday and the half of it, where the session that moves is: “Tuesday evening” */
    return g_strdup_printf (_ ("%s %s. It is here."), weekday, slot);

  if (!carry_week_places_is_judged (places))
    {
      what = say_occupants (week, place);

      /* Translators: spoken; a weekday, the half of it, and what is there: “Sunday evening. Empty.” */
      return g_strdup_printf (C_ ("spoken place", "%s %s. %s."), weekday, slot, what);
    }

  if (reason == NULL)
    /* Translators: spoken; a weekday, the half of it, and a verdict: “Sunday evening. Good.” */
    return g_strdup_printf (C_ ("spoken verdict", "%s %s. %s."), weekday, slot,
                            carry_verdict_get_name (carry_week_places_get_verdict (places, place)));

  what = carry_speech_of_reason (reason);

  /* Translators: spoken; a weekday, the half of it, a verdict and its reason: “Sunday evening. Good. 9 hours after
   * Long.” */
  return g_strdup_printf (_ ("%s %s. %s. %s."), weekday, slot,
                          carry_verdict_get_name (carry_week_places_get_verdict (places, place)), what);
}
