/* carry-race-argument.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-race-argument.h"

#include "carry-measure.h"

#include <math.h>
#include <string.h>

#define MOST_METRES 1e6

/* Distances that have a name, in metres. */
static const struct
{
  const char *name;
  double metres;
} distances[] = {
  { "mile", CARRY_METRES_PER_MILE },
  { "half", 21097.5 },
  { "marathon", 42195.0 },
  { "ultra", 50000.0 },
};

/* A letter alone after a number of metres stands for kilometres: “10k”. */
static const struct
{
  const char *name;
  double metres;
} units[] = {
  { "km", CARRY_METRES_PER_KILOMETRE },
  { "k", CARRY_METRES_PER_KILOMETRE },
  { "mi", CARRY_METRES_PER_MILE },
  { "m", 1.0 },
};

/* Events by the longest race that is trained for in that way, in metres. */
static const struct
{
  CarryEvent event;
  double most;
} events[] = {
  { CARRY_EVENT_SPRINT, 400 }, { CARRY_EVENT_MIDDLE, 2000 }, { CARRY_EVENT_5K, 7000 },
  { CARRY_EVENT_10K, 18000 },  { CARRY_EVENT_HALF, 30000 },  { CARRY_EVENT_MARATHON, 44000 },
};

static gboolean
parse_priority (const char *text, CarryRacePriority *priority)
{
  const char *letters = "ABC";
  const char *letter = strlen (text) == 1 ? strchr (letters, g_ascii_toupper (*text)) : NULL;

  if (letter == NULL)
    return FALSE;

  *priority = (CarryRacePriority)((int)CARRY_RACE_PRIORITY_A + (int)(letter - letters));

  return TRUE;
}

static gboolean
parse_distance (const char *text, double *distance)
{
  char *end;
  double number;

  for (gsize i = 0; i < G_N_ELEMENTS (distances); i++)
    if (g_ascii_strcasecmp (text, distances[i].name) == 0)
      {
        *distance = distances[i].metres;
        return TRUE;
      }

  number = g_ascii_strtod (text, &end);
  for (gsize i = 0; i < G_N_ELEMENTS (units) && end != text; i++)
    if (g_ascii_strcasecmp (end, units[i].name) == 0)
      {
        *distance = number * units[i].metres;
        return isfinite (*distance) && *distance > 0 && *distance <= MOST_METRES;
      }

  return FALSE;
}

/**
 * carry_race_argument_parse:
 * @text: a day as ISO 8601 writes it; after colons, in any order, each at most once: a priority A, B or C, and a
 *   distance such as “half”, “10k”, “21.1km”, “50mi” or “800m”
 * @race: (out): the race; of the first priority if none is given
 *
 * Returns: %TRUE if @text is a race
 */
gboolean
carry_race_argument_parse (const char *text, CarryRaceArgument *race)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", -1);
  gboolean has_priority = FALSE, has_distance = FALSE;

  race->priority = CARRY_RACE_PRIORITY_A;
  race->distance = 0;

  if (!carry_day_from_iso (parts[0], &race->day))
    return FALSE;

  for (guint i = 1; parts[i] != NULL; i++)
    {
      if (!has_priority && parse_priority (parts[i], &race->priority))
        has_priority = TRUE;
      else if (!has_distance && parse_distance (parts[i], &race->distance))
        has_distance = TRUE;
      else
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_race_argument_get_event:
 * @distance: of a race in metres, more than 0
 *
 * Returns: what a runner trains for who trains for it
 */
CarryEvent
carry_race_argument_get_event (double distance)
{
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    if (distance <= events[i].most)
      return events[i].event;

  return CARRY_EVENT_ULTRA;
}
