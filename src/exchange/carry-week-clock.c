/* carry-week-clock.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-week-clock.h"

#include "carry-json-member.h"

#include <glib/gi18n.h>
#include <stdio.h>

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

static const char *const words[] = {
  [CARRY_DAY_TIME_MORNING] = "AM",
  [CARRY_DAY_TIME_MIDDAY] = "MID",
  [CARRY_DAY_TIME_EVENING] = "PM",
};

/* Where a file has no “clock”. */
const CarryWeekClock carry_week_clock_usual = { { 7 * 60, 12 * 60, 18 * 60 } };

/**
 * carry_week_get_day_word:
 * @day: days after Monday, under 7
 *
 * Returns: the word that stands for the day in week files
 */
const char *
carry_week_get_day_word (guint day)
{
  g_return_val_if_fail (day < G_N_ELEMENTS (weekdays), NULL);

  return weekdays[day];
}

gboolean
carry_week_to_day (JsonNode *node, const char *place, guint *day, GError **error)
{
  for (guint i = 0; carry_json_is_text (node) && i < G_N_ELEMENTS (weekdays); i++)
    if (g_str_equal (json_node_get_string (node), weekdays[i]))
      {
        *day = i;
        return TRUE;
      }

  return carry_json_fail (error, place, _ ("one of “Mon”, “Tue”, “Wed”, “Thu”, “Fri”, “Sat”, “Sun”"));
}

gboolean
carry_week_clock_to_minute (
    const CarryWeekClock *self, JsonNode *node, const char *place, guint *minute, GError **error)
{
  for (guint i = 0; carry_json_is_text (node) && i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (json_node_get_string (node), words[i]))
      {
        *minute = self->minutes[i];
        return TRUE;
      }

  return carry_json_fail (error, place, _ ("one of “AM”, “MID”, “PM”"));
}

gboolean
carry_week_read_time (JsonObject *object, const char *path, const char *name, guint *minute, GError **error)
{
  JsonNode *node = carry_json_find (object, name);
  g_autofree char *place = carry_json_join (path, name);
  guint hours, minutes;
  char rest;

  if (node == NULL)
    return TRUE;

  if (!carry_json_is_text (node) ||
      sscanf (json_node_get_string (node), "%2u:%2u%c", &hours, &minutes, &rest) != 2 || hours > 23 ||
      minutes > 59)
    return carry_json_fail (error, place, _ ("a time of day such as “07:00”"));

  *minute = hours * 60 + minutes;

  return TRUE;
}

/**
 * carry_week_clock_read:
 * @self: a clock, which keeps what the file does not say
 * @object: what may have a “clock”
 * @path: where it stands
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all times that stand there can be read
 */
gboolean
carry_week_clock_read (CarryWeekClock *self, JsonObject *object, const char *path, GError **error)
{
  g_autofree char *place = carry_json_join (path, "clock");
  JsonObject *times;

  if (!carry_json_read_object (object, path, "clock", &times, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (!carry_week_read_time (times, place, words[i], &self->minutes[i], error))
      return FALSE;

  return TRUE;
}
