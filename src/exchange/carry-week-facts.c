/* carry-week-facts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-week-facts.h"

#include "carry-json-member.h"
#include "carry-kind-types.h"
#include "carry-week-availability.h"

#include <glib/gi18n.h>
#include <string.h>

/* A race that only “races” names, and nobody says how long it takes. */
#define RACE_START (9u * 60)
#define RACE_MINUTES 60u

/* How long no lower-body strength follows a race, by the rules (HC5). */
#define POST_RACE_HOURS 48u

/* Two words of the literature stand for phases of ours. */
static gboolean
read_phase (JsonObject *week, const char *path, int *phase, GError **error)
{
  JsonNode *node = carry_json_find (week, "phase");
  const char *word = carry_json_is_text (node) ? json_node_get_string (node) : "";

  if (g_str_equal (word, "specific_prep"))
    *phase = CARRY_PHASE_BUILD;
  else if (g_str_equal (word, "competition"))
    *phase = CARRY_PHASE_IN_SEASON;
  else
    return carry_json_read_nick (week, path, "phase", CARRY_TYPE_PHASE, phase, error);

  return TRUE;
}

static gboolean
read_athlete (JsonObject *week, const char *path, CarryWeekFacts *facts, GError **error)
{
  g_autofree char *place = carry_json_join (path, "athlete");
  JsonObject *athlete;
  int level = CARRY_LEVEL_INTERMEDIATE, event = CARRY_EVENT_HALF, phase = CARRY_PHASE_BASE;
  gboolean extra_recovery = FALSE;
  guint age = 0;

  if (!carry_json_read_object (week, path, "athlete", &athlete, error) ||
      !carry_json_read_nick (athlete, place, "level", CARRY_TYPE_LEVEL, &level, error) ||
      !carry_json_read_nick (athlete, place, "discipline", CARRY_TYPE_EVENT, &event, error) ||
      !carry_json_read_truth (athlete, place, "needs_extra_recovery", &extra_recovery, error) ||
      !carry_json_read_whole (athlete, place, "age", 120, &age, error) ||
      !read_phase (week, path, &phase, error))
    return FALSE;

  facts->athlete = carry_athlete_new ();
  g_object_set (facts->athlete, "level", level, "event", event, "phase", phase, "extra-recovery",
                extra_recovery, "age", age, NULL);

  return TRUE;
}

static gboolean
read_strength (
    JsonObject *week, const char *path, const CarryWeekClock *clock, CarryWeekFacts *facts, GError **error)
{
  if (!carry_week_strength_read (&facts->strength, week, path, clock, error))
    return FALSE;

  g_object_set (facts->athlete, "strength-sessions",
                MIN (facts->strength.lower_sessions, CARRY_MOST_STRENGTH_SESSIONS), "strength-minutes",
                CLAMP (facts->strength.session_minutes, 15, 120), NULL);

  return TRUE;
}

static gboolean
check_length (const CarryWeekRunFacts *run, const char *path, GError **error)
{
  g_autofree char *place = carry_json_join (path, "minutes");

  if (run->minutes == 0)
    return carry_json_fail (error, place, _ ("at least 1, or “type” must be “rest”"));

  if (run->minutes > CARRY_MINUTES_PER_DAY - run->start)
    return carry_json_fail (error, place, _ ("so few that the run ends before midnight"));

  return TRUE;
}

/* Sets @run->minutes to 0 for an entry that says “rest”. */
static gboolean
read_run (
    JsonObject *entry, const char *path, const CarryWeekClock *clock, CarryWeekRunFacts *run, GError **error)
{
  g_autofree char *day = carry_json_join (path, "day");
  g_autofree char *slot = carry_json_join (path, "slot");
  g_autofree char *type = carry_json_join (path, "type");
  JsonNode *node = carry_json_find (entry, "type");
  int kind = CARRY_RUN_EASY, surface = CARRY_SURFACE_UNKNOWN;
  double kilometres = 0;

  run->effort = -1;
  run->start = clock->minutes[CARRY_DAY_TIME_MORNING];

  if (!carry_week_to_day (carry_json_find (entry, "day"), day, &run->day, error))
    return FALSE;

  if (carry_json_find (entry, "slot") != NULL &&
      !carry_week_clock_to_minute (clock, carry_json_find (entry, "slot"), slot, &run->start, error))
    return FALSE;

  if (!carry_json_read_whole (entry, path, "minutes", CARRY_MINUTES_PER_DAY, &run->minutes, error))
    return FALSE;

  if (carry_json_is_text (node) && g_str_equal (json_node_get_string (node), "rest"))
    {
      run->minutes = 0;
      return TRUE;
    }

  if (node == NULL)
    return carry_json_fail (error, type, _ ("the kind of the run, or “rest”"));

  if (!carry_json_read_nick (entry, path, "type", CARRY_TYPE_RUN_KIND, &kind, error) ||
      !carry_json_read_nick (entry, path, "surface", CARRY_TYPE_SURFACE, &surface, error) ||
      !carry_json_read_number (entry, path, "rpe", 10, &run->effort, error) ||
      !carry_json_read_number (entry, path, "km", 1000, &kilometres, error) ||
      !carry_json_read_text (entry, path, "note", &run->note, error) || !check_length (run, path, error))
    return FALSE;

  run->kind = (CarryRunKind)kind;
  run->surface = (CarrySurface)surface;
  run->distance = kilometres * 1000;

  return TRUE;
}

static gboolean
read_runs (
    JsonObject *week, const char *path, const CarryWeekClock *clock, CarryWeekFacts *facts, GError **error)
{
  g_autofree char *place = carry_json_join (path, "runs");
  JsonArray *runs;

  if (!carry_json_read_array (week, path, "runs", &runs, error))
    return FALSE;

  if (runs == NULL)
    return carry_json_fail (error, place, _ ("a list"));

  for (guint i = 0; i < carry_json_get_length (runs); i++)
    {
      JsonNode *node = json_array_get_element (runs, i);
      g_autofree char *at = g_strdup_printf ("%s[%u]", place, i);
      CarryWeekRunFacts run = { 0 };

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return carry_json_fail (error, at, _ ("an object"));

      if (!read_run (json_node_get_object (node), at, clock, &run, error))
        {
          g_free (run.note);
          return FALSE;
        }

      if (run.minutes > 0)
        g_array_append_val (facts->runs, run);
    }

  return TRUE;
}

static void
set_race (CarryWeekFacts *facts, guint day, CarryRacePriority priority)
{
  CarryWeekRunFacts race = { .day = day,
                             .start = RACE_START,
                             .minutes = RACE_MINUTES,
                             .kind = CARRY_RUN_RACE,
                             .effort = -1,
                             .priority = priority };

  for (guint i = 0; i < facts->runs->len; i++)
    {
      CarryWeekRunFacts *run = &g_array_index (facts->runs, CarryWeekRunFacts, i);

      if (run->day == day && run->kind == CARRY_RUN_RACE)
        {
          run->priority = priority;
          return;
        }
    }

  g_array_append_val (facts->runs, race);
}

/* “races”: [["Thu", "C"]] */
static gboolean
read_races (JsonObject *week, const char *path, CarryWeekFacts *facts, GError **error)
{
  g_autofree char *place = carry_json_join (path, "races");
  JsonArray *races;

  if (!carry_json_read_array (week, path, "races", &races, error))
    return FALSE;

  for (guint i = 0; i < carry_json_get_length (races); i++)
    {
      JsonNode *node = json_array_get_element (races, i);
      JsonArray *race = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
      g_autofree char *at = g_strdup_printf ("%s[%u]", place, i);
      g_autofree char *at_day = g_strdup_printf ("%s[0]", at);
      g_autofree char *at_priority = g_strdup_printf ("%s[1]", at);
      const char *letter;
      guint day;

      if (carry_json_get_length (race) != 2)
        return carry_json_fail (error, at, _ ("a day and a priority"));

      if (!carry_week_to_day (json_array_get_element (race, 0), at_day, &day, error))
        return FALSE;

      node = json_array_get_element (race, 1);
      letter = carry_json_is_text (node) ? json_node_get_string (node) : "";
      if (strlen (letter) != 1 || letter[0] < 'A' || letter[0] > 'C')
        return carry_json_fail (error, at_priority, _ ("one of “A”, “B”, “C”"));

      set_race (facts, day, (CarryRacePriority)(CARRY_RACE_PRIORITY_A + (letter[0] - 'A')));
    }

  return TRUE;
}

static void
add_slot (CarryWeekFacts *facts, const CarryWeekClock *clock, guint day, CarryDayTime time)
{
  const CarryWeekSlotFacts slot = { day, clock->minutes[time] };

  g_array_append_val (facts->slots, slot);
}

/* As the reference was computed: evenings of days with a run, middays of days without. */
static void
assume_slots (const CarryWeekClock *clock, CarryWeekFacts *facts)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      CarryDayTime time = CARRY_DAY_TIME_MIDDAY;

      for (guint i = 0; i < facts->runs->len; i++)
        if (g_array_index (facts->runs, CarryWeekRunFacts, i).day == day)
          time = CARRY_DAY_TIME_EVENING;

      add_slot (facts, clock, day, time);
    }
}

static gboolean
read_slots (
    JsonObject *week, const char *path, const CarryWeekClock *clock, CarryWeekFacts *facts, GError **error)
{
  g_autoptr (GVariant) variant = NULL;
  CarryAvailability availability;
  gboolean is_known;

  if (!carry_week_availability_read (week, path, &availability, &is_known, error))
    return FALSE;

  if (!is_known)
    {
      assume_slots (clock, facts);
      return TRUE;
    }

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (CarryDayTime time = CARRY_DAY_TIME_MORNING; time <= CARRY_DAY_TIME_EVENING; time++)
      if (!availability.days[day].blocked && (availability.days[day].times & CARRY_BIT (time)) != 0)
        add_slot (facts, clock, day, time);

  variant = g_variant_ref_sink (carry_availability_to_variant (&availability));
  g_object_set (facts->athlete, "availability", variant, NULL);

  return TRUE;
}

static void
clear_run (gpointer run)
{
  g_free (((CarryWeekRunFacts *)run)->note);
}

/**
 * carry_week_facts_read:
 * @week: a week
 * @file: the object it stands in, for its “clock”; @week itself if it is alone
 * @path: where it stands there, such as “weeks[3]”; “” if it is alone
 * @error: return location, or %NULL
 *
 * Reads a week and checks every number and word that matters; what it does not know it leaves alone.
 *
 * Returns: (transfer full) (nullable): the week, or %NULL with %CARRY_WEEK_FILE_ERROR_FORM set, whose
 *   message starts with the place
 */
CarryWeekFacts *
carry_week_facts_read (JsonObject *week, JsonObject *file, const char *path, GError **error)
{
  g_autoptr (CarryWeekFacts) facts = g_new0 (CarryWeekFacts, 1);
  CarryWeekClock clock = carry_week_clock_usual;

  facts->runs = g_array_new (FALSE, FALSE, sizeof (CarryWeekRunFacts));
  facts->slots = g_array_new (FALSE, FALSE, sizeof (CarryWeekSlotFacts));
  facts->post_race_hours = POST_RACE_HOURS;
  facts->id = g_strdup ("");
  g_array_set_clear_func (facts->runs, clear_run);

  if (!carry_week_clock_read (&clock, file, "", error) ||
      !carry_week_clock_read (&clock, week, path, error) ||
      !carry_json_read_text (week, path, "id", &facts->id, error))
    return NULL;

  g_set_str (&facts->title, facts->id);

  if (!carry_json_read_text (week, path, "title", &facts->title, error) ||
      !read_athlete (week, path, facts, error) || !read_strength (week, path, &clock, facts, error) ||
      !carry_json_read_truth (week, path, "repeats", &facts->repeats, error) ||
      !carry_json_read_whole (week, path, "post_race_h", 168, &facts->post_race_hours, error) ||
      !read_runs (week, path, &clock, facts, error) || !read_races (week, path, facts, error) ||
      !read_slots (week, path, &clock, facts, error))
    return NULL;

  return g_steal_pointer (&facts);
}

void
carry_week_facts_free (CarryWeekFacts *facts)
{
  g_free (facts->id);
  g_free (facts->title);
  g_clear_object (&facts->athlete);
  g_array_unref (facts->runs);
  g_array_unref (facts->slots);
  carry_week_strength_clear (&facts->strength);
  g_free (facts);
}
