/* carry-session-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-text.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-measure.h"
#include "carry-recorded-run.h"
#include "carry-words.h"

#define SPOKEN_EXERCISES 2u

/**
 * carry_session_get_css_class:
 * @session: a session
 *
 * Returns: the style class of the session's family of colour
 */
const char *
carry_session_get_css_class (CarrySession *session)
{
  if (!CARRY_IS_RUN (session))
    return "strength";

  switch (carry_run_kind_get_family (carry_run_get_kind (CARRY_RUN (session))))
    {
    case CARRY_RUN_FAMILY_LONG:
      return "long";

    case CARRY_RUN_FAMILY_THRESHOLD:
      return "threshold";

    case CARRY_RUN_FAMILY_INTERVALS:
      return "intervals";

    case CARRY_RUN_FAMILY_RACE:
      return "race";

    case CARRY_RUN_FAMILY_EASY:
    default:
      return "easy";
    }
}

const char *
carry_session_get_icon_name (CarrySession *session)
{
  if (CARRY_IS_RUN (session))
    return carry_run_kind_get_icon_name (carry_run_get_kind (CARRY_RUN (session)));

  return "carry-strength-symbolic";
}

/* The sign of what became of a session; NULL while it is planned. */
const char *
carry_status_get_icon_name (CarryStatus status)
{
  switch (status)
    {
    case CARRY_STATUS_DONE:
      return "object-select-symbolic";

    case CARRY_STATUS_MISSED:
    case CARRY_STATUS_SKIPPED:
      return "radio-symbolic";

    case CARRY_STATUS_PLANNED:
    default:
      return NULL;
    }
}

const char *
carry_session_get_kind_name (CarrySession *session)
{
  if (CARRY_IS_RUN (session))
    return carry_run_kind_get_name (carry_run_get_kind (CARRY_RUN (session)));

  return _ ("Strength");
}

static gboolean
is_set (const char *text)
{
  return text != NULL && *text != '\0';
}

/* Metres of a run: what was recorded, otherwise what is planned. */
static double
get_distance (CarryRun *run)
{
  const double done = carry_run_get_done_distance (run);

  return done > 0 ? done : carry_run_get_distance (run);
}

static guint
get_minutes (CarrySession *session)
{
  const guint done = CARRY_IS_RUN (session) ? carry_run_get_done_minutes (CARRY_RUN (session)) : 0;

  return done > 0 ? done : carry_session_get_duration (session);
}

/**
 * carry_session_format_value:
 * @session: a session
 * @units: the runner's units
 *
 * Returns: (transfer full): the number that stands for the session: the distance of a run that has one, recorded or
 *   else planned; otherwise how long it lasts
 */
char *
carry_session_format_value (CarrySession *session, CarryUnits units)
{
  if (CARRY_IS_RUN (session) && get_distance (CARRY_RUN (session)) > 0)
    return carry_format_distance (get_distance (CARRY_RUN (session)), units);

  return carry_format_minutes (get_minutes (session));
}

static char *
format_exercises (CarryStrengthSession *session)
{
  const guint n_items = carry_strength_session_get_n_items (session);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < n_items; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      g_ptr_array_add (names, (gpointer)carry_exercise_get_name (carry_item_get_exercise (item)));
    }

  g_ptr_array_add (names, NULL);

  /* Translators: stands between the items of a list */
  return g_strjoinv (C_ ("list", ", "), (char **)names->pdata);
}

/**
 * carry_session_format_detail:
 * @session: a session
 *
 * Returns: (transfer full): what is done in it: the structure of a run or how long it lasts, how long it was if it was
 *   recorded, the exercises of a strength session
 */
char *
carry_session_format_detail (CarrySession *session)
{
  if (CARRY_IS_STRENGTH_SESSION (session))
    return format_exercises (CARRY_STRENGTH_SESSION (session));

  if (carry_run_get_activity (CARRY_RUN (session)) == NULL &&
      is_set (carry_run_get_structure (CARRY_RUN (session))))
    return g_strdup (carry_run_get_structure (CARRY_RUN (session)));

  /* Without a distance the duration is the value already. */
  if (get_distance (CARRY_RUN (session)) > 0)
    return carry_format_minutes (get_minutes (session));

  return g_strdup ("");
}

static const char *
get_state_word (CarrySession *session)
{
  switch (carry_session_get_status (session))
    {
    case CARRY_STATUS_DONE:
      return _ ("done");

    case CARRY_STATUS_MISSED:
      return _ ("not done");

    case CARRY_STATUS_SKIPPED:
      return _ ("skipped");

    case CARRY_STATUS_PLANNED:
    default:
      return NULL;
    }
}

/* “Moved from Tuesday”; NULL if it stands where it was planned. */
static char *
format_moved (CarrySession *session)
{
  const GDate *original = carry_session_get_original_day (session);
  g_autofree char *text = NULL;

  if (original == NULL)
    return NULL;

  /* A weekday alone is clear within a week. */
  text = ABS (g_date_days_between (original, carry_session_get_day (session))) < (int)CARRY_DAYS_PER_WEEK
             ? carry_format_weekday (original, FALSE)
             : carry_format_day (original);

  /* Translators: a weekday, or a day in full, for which a session was planned before */
  return g_strdup_printf (_ ("Moved from %s"), text);
}

/**
 * carry_session_format_state:
 * @session: a session
 *
 * Returns: (transfer full) (nullable): what became of it, in words for a card: “Not done”, “Moved from Tuesday”; %NULL
 *   if there is nothing to say
 */
char *
carry_session_format_state (CarrySession *session)
{
  switch (carry_session_get_status (session))
    {
    case CARRY_STATUS_MISSED:
      return g_strdup (_ ("Not done"));

    case CARRY_STATUS_SKIPPED:
      return g_strdup (_ ("Skipped"));

    case CARRY_STATUS_PLANNED:
    case CARRY_STATUS_DONE:
    default:
      return format_moved (session);
    }
}

/**
 * carry_session_format_plan:
 * @session: a session
 * @units: the runner's units
 *
 * Returns: (transfer full) (nullable): what was planned, if something else was recorded: “Planned 10.0 km”
 */
char *
carry_session_format_plan (CarrySession *session, CarryUnits units)
{
  CarryRun *run;
  g_autofree char *value = NULL;

  if (!CARRY_IS_RUN (session) || carry_run_get_activity (CARRY_RUN (session)) == NULL ||
      carry_run_is_only_recorded (CARRY_RUN (session)))
    return NULL;

  run = CARRY_RUN (session);
  if (is_set (carry_run_get_structure (run)))
    value = g_strdup (carry_run_get_structure (run));
  else if (carry_run_get_distance (run) > 0)
    value = carry_format_distance (carry_run_get_distance (run), units);
  else
    value = carry_format_minutes (carry_session_get_duration (session));

  /* Translators: what a run that was recorded should have been: “Planned 10.0 km” */
  return g_strdup_printf (_ ("Planned %s"), value);
}

static void
add_moved (GPtrArray *words, CarrySession *session)
{
  g_autofree char *moved = format_moved (session);

  if (moved != NULL)
    g_ptr_array_add (words, g_steal_pointer (&moved));
}

static void
add_states (GPtrArray *words, CarrySession *session)
{
  if (get_state_word (session) != NULL)
    g_ptr_array_add (words, g_strdup (get_state_word (session)));

  if (carry_session_get_locked (session))
    g_ptr_array_add (words, g_strdup (_ ("locked")));

  if (carry_session_get_against_rule (session))
    g_ptr_array_add (words, g_strdup (_ ("placed against a rule")));

  add_moved (words, session);
}

static char *
join (GPtrArray *words)
{
  g_ptr_array_add (words, NULL);

  return g_strjoinv (C_ ("list", ", "), (char **)words->pdata);
}

/* “Recorded 10.2 km, 52 min” */
static void
add_recording (GPtrArray *lines, CarrySession *session, CarryUnits units)
{
  g_autofree char *distance = NULL;
  g_autofree char *minutes = NULL;

  if (!CARRY_IS_RUN (session) || carry_run_get_activity (CARRY_RUN (session)) == NULL)
    return;

  distance = carry_format_distance (carry_run_get_done_distance (CARRY_RUN (session)), units);
  minutes = carry_format_minutes (carry_run_get_done_minutes (CARRY_RUN (session)));
  /* Translators: distance and time that a watch recorded */
  g_ptr_array_add (lines, g_strdup_printf (_ ("Recorded %s, %s"), distance, minutes));
}

/* What cannot be said by an icon alone. */
static void
add_conditions (GPtrArray *lines, CarrySession *session)
{
  char *state = carry_session_format_state (session);

  if (state != NULL)
    g_ptr_array_add (lines, state);
  if (carry_session_get_against_rule (session))
    g_ptr_array_add (lines, g_strdup (_ ("Placed here against a rule")));
  else if (carry_session_get_locked (session))
    g_ptr_array_add (lines, g_strdup (_ ("Locked: Plan Week will not move it")));
}

/**
 * carry_session_format_tooltip:
 * @session: a session
 * @units: the runner's units
 *
 * Returns: (transfer full): everything a card may have had to cut short, a line each
 */
char *
carry_session_format_tooltip (CarrySession *session, CarryUnits units)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *time = carry_format_time_of_day (carry_session_get_start_minute (session));
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));

  g_ptr_array_add (lines, g_strdup (carry_session_get_title (session)));
  /* Translators: when a session starts and how long it lasts: “18:30, 46 min” */
  g_ptr_array_add (lines, g_strdup_printf (C_ ("session tooltip", "%s, %s"), time, minutes));

  if (CARRY_IS_RUN (session))
    {
      CarryRun *run = CARRY_RUN (session);

      if (carry_run_get_distance (run) > 0)
        g_ptr_array_add (lines, carry_format_distance (carry_run_get_distance (run), units));

      if (is_set (carry_run_get_structure (run)))
        g_ptr_array_add (lines, g_strdup (carry_run_get_structure (run)));

      if (carry_run_get_surface (run) != CARRY_SURFACE_UNKNOWN)
        g_ptr_array_add (lines, g_strdup (carry_surface_get_name (carry_run_get_surface (run))));
    }
  else
    {
      g_ptr_array_add (lines, format_exercises (CARRY_STRENGTH_SESSION (session)));
    }

  if (is_set (carry_session_get_note (session)))
    g_ptr_array_add (lines, g_strdup (carry_session_get_note (session)));

  add_recording (lines, session, units);
  add_conditions (lines, session);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **)lines->pdata);
}

static char *
speak_minutes (guint minutes)
{
  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

static char *
speak_distance (double metres, CarryUnits units)
{
  const double per_unit = units == CARRY_UNITS_IMPERIAL ? CARRY_METRES_PER_MILE : CARRY_METRES_PER_KILOMETRE;
  const double rounded = round (metres / per_unit * 10) / 10;
  const gboolean whole = rounded == floor (rounded);
  /* A fraction takes the plural. */
  const gulong count = whole ? (gulong)rounded : 2;
  g_autofree char *number = g_strdup_printf (whole ? "%.0f" : "%.1f", rounded);

  if (units == CARRY_UNITS_IMPERIAL)
    /* Translators: spoken; a number with or without decimals */
    return g_strdup_printf (ngettext ("%s mile", "%s miles", count), number);

  /* Translators: spoken; a number with or without decimals */
  return g_strdup_printf (ngettext ("%s kilometre", "%s kilometres", count), number);
}

static void
add_run (GPtrArray *words, CarryRun *run, CarryUnits units)
{
  const double distance = carry_run_get_distance (run);
  const gboolean structured = is_set (carry_run_get_structure (run));
  const double done = carry_run_is_only_recorded (run) ? 0 : carry_run_get_done_distance (run);

  /* Translators: spoken; the kind of a run: “Threshold run” */
  g_ptr_array_add (words, g_strdup_printf (_ ("%s run"), carry_session_get_kind_name (CARRY_SESSION (run))));

  if (distance > 0)
    g_ptr_array_add (words, speak_distance (distance, units));

  if (structured)
    g_ptr_array_add (words, g_strdup (carry_run_get_structure (run)));
  else
    g_ptr_array_add (words, speak_minutes (carry_session_get_duration (CARRY_SESSION (run))));

  if (carry_run_get_surface (run) != CARRY_SURFACE_UNKNOWN)
    g_ptr_array_add (words, g_utf8_strdown (carry_surface_get_name (carry_run_get_surface (run)), -1));

  if (done > 0)
    {
      g_autofree char *spoken = speak_distance (done, units);

      /* Translators: spoken; a distance that a watch recorded */
      g_ptr_array_add (words, g_strdup_printf (_ ("recorded %s"), spoken));
    }
}

static void
add_strength (GPtrArray *words, CarryStrengthSession *session)
{
  const guint n_items = carry_strength_session_get_n_items (session);

  g_ptr_array_add (words, g_strdup (carry_session_get_kind_name (CARRY_SESSION (session))));
  g_ptr_array_add (words, g_strdup (carry_session_get_title (CARRY_SESSION (session))));
  g_ptr_array_add (words, speak_minutes (carry_session_get_duration (CARRY_SESSION (session))));

  for (guint i = 0; i < MIN (n_items, SPOKEN_EXERCISES); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      g_ptr_array_add (words, g_strdup (carry_exercise_get_name (carry_item_get_exercise (item))));
    }

  if (n_items > SPOKEN_EXERCISES)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%u more", "%u more", n_items - SPOKEN_EXERCISES),
                                             n_items - SPOKEN_EXERCISES));
}

/**
 * carry_session_format_label:
 * @session: a session
 * @units: the runner's units
 *
 * Returns: (transfer full): the session as a screen reader says it
 */
char *
carry_session_format_label (CarrySession *session, CarryUnits units)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (CARRY_IS_RUN (session))
    add_run (words, CARRY_RUN (session), units);
  else
    add_strength (words, CARRY_STRENGTH_SESSION (session));

  add_states (words, session);

  return join (words);
}

const char *
carry_slot_get_name (CarrySlot slot)
{
  return slot == CARRY_SLOT_MORNING ? C_ ("slot", "morning") : C_ ("slot", "evening");
}

/**
 * carry_place_format:
 * @day: a valid day
 * @slot: the half of it
 *
 * Returns: (transfer full): “Tuesday 24 November, evening”
 */
char *
carry_place_format (const GDate *day, CarrySlot slot)
{
  g_autofree char *date = carry_format_day (day);

  /* Translators: a day and the half of it: “Tuesday 24 November, evening” */
  return g_strdup_printf (C_ ("place", "%s, %s"), date, carry_slot_get_name (slot));
}

const char *
carry_verdict_get_name (CarryVerdict verdict)
{
  switch (verdict)
    {
    case CARRY_VERDICT_GOOD:
      return C_ ("verdict", "Good");

    case CARRY_VERDICT_ACCEPTABLE:
      return C_ ("verdict", "Acceptable");

    case CARRY_VERDICT_BLOCKED:
    default:
      return C_ ("verdict", "Blocked");
    }
}

const char *
carry_verdict_get_icon_name (CarryVerdict verdict)
{
  switch (verdict)
    {
    case CARRY_VERDICT_GOOD:
      return "object-select-symbolic";

    case CARRY_VERDICT_ACCEPTABLE:
      return "carry-fair-symbolic";

    case CARRY_VERDICT_BLOCKED:
    default:
      return "action-unavailable-symbolic";
    }
}

const char *
carry_verdict_get_css_class (CarryVerdict verdict)
{
  switch (verdict)
    {
    case CARRY_VERDICT_GOOD:
      return "good";

    case CARRY_VERDICT_ACCEPTABLE:
      return "acceptable";

    case CARRY_VERDICT_BLOCKED:
    default:
      return "blocked";
    }
}
