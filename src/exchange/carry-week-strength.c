/* carry-week-strength.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-week-strength.h"

#include "carry-json-member.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
to_kind (JsonNode *node, const char *place, CarryStrengthKind *kind, GError **error)
{
  const char *word = carry_json_is_text (node) ? json_node_get_string (node) : "";

  if (strlen (word) != 1 || !carry_strength_kind_from_letter (*word, kind))
    return carry_json_fail (error, place, _ ("one of “H”, “M”, “E”, “C”, “U”, “R”"));

  return TRUE;
}

static gboolean
read_kinds (CarryWeekStrength *self, JsonObject *strength, const char *path, GError **error)
{
  g_autofree char *place = carry_json_join (path, "kinds");
  JsonArray *kinds;

  if (!carry_json_read_array (strength, path, "kinds", &kinds, error))
    return FALSE;

  for (guint i = 0; i < carry_json_get_length (kinds); i++)
    {
      g_autofree char *at = g_strdup_printf ("%s[%u]", place, i);
      CarryStrengthKind kind;

      if (!to_kind (json_array_get_element (kinds, i), at, &kind, error))
        return FALSE;

      g_array_append_val (self->kinds, kind);
    }

  return TRUE;
}

static gboolean
read_start (JsonObject *entry,
            const char *path,
            const CarryWeekClock *clock,
            CarryWeekFileSession *session,
            GError **error)
{
  g_autofree char *at_start = carry_json_join (path, "start");
  g_autofree char *at_slot = carry_json_join (path, "slot");
  JsonNode *slot = carry_json_find (entry, "slot");
  const gboolean has_start = carry_json_find (entry, "start") != NULL;

  if (has_start == (slot != NULL))
    return carry_json_fail (error, has_start ? at_start : at_slot,
                            has_start ? _ ("left out, as there is a “slot”")
                                      : _ ("one of “AM”, “MID”, “PM”, or there must be a “start”"));

  return has_start ? carry_week_read_time (entry, path, "start", &session->start, error)
                   : carry_week_clock_to_minute (clock, slot, at_slot, &session->start, error);
}

static gboolean
check_length (const CarryWeekFileSession *session, const char *path, GError **error)
{
  g_autofree char *place = carry_json_join (path, "minutes");

  if (session->minutes == 0)
    return carry_json_fail (error, place, _ ("at least 1"));

  if (session->minutes > CARRY_MINUTES_PER_DAY - session->start)
    return carry_json_fail (error, place, _ ("so few that the session ends before midnight"));

  return TRUE;
}

static gboolean
read_session (
    CarryWeekStrength *self, JsonObject *entry, const char *path, const CarryWeekClock *clock, GError **error)
{
  CarryWeekFileSession session = { .minutes = self->session_minutes, .locked = TRUE };
  g_autofree char *day = carry_json_join (path, "day");
  g_autofree char *kind = carry_json_join (path, "kind");

  if (!carry_week_to_day (carry_json_find (entry, "day"), day, &session.day, error) ||
      !read_start (entry, path, clock, &session, error) ||
      !to_kind (carry_json_find (entry, "kind"), kind, &session.kind, error) ||
      !carry_json_read_whole (entry, path, "minutes", CARRY_MINUTES_PER_DAY, &session.minutes, error) ||
      !carry_json_read_truth (entry, path, "locked", &session.locked, error) ||
      !check_length (&session, path, error))
    return FALSE;

  g_array_append_val (self->sessions, session);

  return TRUE;
}

static gboolean
read_sessions (CarryWeekStrength *self,
               JsonObject *strength,
               const char *path,
               const CarryWeekClock *clock,
               GError **error)
{
  g_autofree char *place = carry_json_join (path, "sessions");
  JsonArray *sessions;

  if (!carry_json_read_array (strength, path, "sessions", &sessions, error))
    return FALSE;

  for (guint i = 0; i < carry_json_get_length (sessions); i++)
    {
      JsonNode *node = json_array_get_element (sessions, i);
      g_autofree char *at = g_strdup_printf ("%s[%u]", place, i);

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return carry_json_fail (error, at, _ ("an object"));

      if (!read_session (self, json_node_get_object (node), at, clock, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_week_strength_read:
 * @self: (out caller-allocates): what the week says of strength; to be cleared even if this fails
 * @week: a week of a week file
 * @path: where it stands
 * @clock: what the words for times mean there
 * @error: return location, or %NULL
 *
 * Reads “strength”: how many sessions for the legs of which kinds are to be placed and how long they are, and
 * “sessions” that a coach has placed already. Those stay where they are unless they say otherwise.
 *
 * Returns: %TRUE if nothing that stands there is wrong
 */
gboolean
carry_week_strength_read (
    CarryWeekStrength *self, JsonObject *week, const char *path, const CarryWeekClock *clock, GError **error)
{
  g_autofree char *place = carry_json_join (path, "strength");
  JsonObject *strength;

  self->lower_sessions = 2;
  self->session_minutes = 45;
  self->kinds = g_array_new (FALSE, FALSE, sizeof (CarryStrengthKind));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (CarryWeekFileSession));

  return carry_json_read_object (week, path, "strength", &strength, error) &&
         carry_json_read_whole (strength, place, "lower_sessions", 7, &self->lower_sessions, error) &&
         carry_json_read_whole (strength, place, "minutes", 240, &self->session_minutes, error) &&
         read_kinds (self, strength, place, error) && read_sessions (self, strength, place, clock, error);
}

void
carry_week_strength_clear (CarryWeekStrength *self)
{
  g_clear_pointer (&self->kinds, g_array_unref);
  g_clear_pointer (&self->sessions, g_array_unref);
}
