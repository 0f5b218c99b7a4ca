/* carry-week-availability.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-week-availability.h"

#include "carry-json-member.h"
#include "carry-kind-types.h"

#include <glib/gi18n.h>

/* The words of times are those of the clock, so that a clock whose times are their own numbers tells them apart. */
static const CarryWeekClock ordinals = { { CARRY_DAY_TIME_MORNING, CARRY_DAY_TIME_MIDDAY,
                                           CARRY_DAY_TIME_EVENING } };

static gboolean
read_times (JsonArray *slots, const char *place, guint *times, GError **error)
{
  *times = 0;

  for (guint i = 0; i < carry_json_get_length (slots); i++)
    {
      g_autofree char *at = g_strdup_printf ("%s[%u]", place, i);
      guint time;

      if (!carry_week_clock_to_minute (&ordinals, json_array_get_element (slots, i), at, &time, error))
        return FALSE;

      *times |= CARRY_BIT (time);
    }

  return TRUE;
}

/* {"blocked": false, "slots": ["AM", "PM"], "minutes": 30, "place": "home"}, each of which may be missing. */
static gboolean
read_day (JsonObject *object, const char *path, CarryDayAvailability *day, GError **error)
{
  g_autofree char *place = carry_json_join (path, "slots");
  JsonArray *slots;
  int where = CARRY_PLACE_GYM;

  day->times = CARRY_ALL_DAY_TIMES;

  if (!carry_json_read_truth (object, path, "blocked", &day->blocked, error) ||
      !carry_json_read_array (object, path, "slots", &slots, error) ||
      !carry_json_read_whole (object, path, "minutes", CARRY_MINUTES_PER_DAY, &day->most_minutes, error) ||
      !carry_json_read_nick (object, path, "place", CARRY_TYPE_PLACE, &where, error))
    return FALSE;

  day->place = (CarryPlace)where;

  return slots == NULL || read_times (slots, place, &day->times, error);
}

/**
 * carry_week_availability_read:
 * @week: a week of a week file
 * @path: where it stands
 * @availability: (out caller-allocates): what its days leave for strength
 * @is_known: (out): whether the file says so; if not, all days are free
 * @error: return location, or %NULL
 *
 * Reads “availability”: for each day a list of times, such as ["AM", "PM"], or an object. A day that is missing
 * is not free; one whose object names no times is free at any of them.
 *
 * Returns: %TRUE if nothing that stands there is wrong
 */
gboolean
carry_week_availability_read (
    JsonObject *week, const char *path, CarryAvailability *availability, gboolean *is_known, GError **error)
{
  g_autofree char *place = carry_json_join (path, "availability");
  JsonObject *days;

  carry_availability_init (availability);

  if (!carry_json_read_object (week, path, "availability", &days, error))
    return FALSE;

  *is_known = days != NULL;

  for (guint i = 0; days != NULL && i < CARRY_DAYS_PER_WEEK; i++)
    {
      const char *word = carry_week_get_day_word (i);
      g_autofree char *at = carry_json_join (place, word);
      CarryDayAvailability *day = &availability->days[i];
      JsonNode *node = carry_json_find (days, word);
      JsonArray *slots;

      *day = (CarryDayAvailability){ .place = CARRY_PLACE_GYM };

      if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
        {
          if (!read_day (json_node_get_object (node), at, day, error))
            return FALSE;
        }
      else if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
        return carry_json_fail (error, at, _ ("a list of times such as [\"AM\", \"PM\"], or an object"));
      else if (!carry_json_read_array (days, place, word, &slots, error) ||
               !read_times (slots, at, &day->times, error))
        return FALSE;
    }

  return TRUE;
}
