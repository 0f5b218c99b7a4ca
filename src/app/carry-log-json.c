/* carry-log-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-json.h"

#include "carry-json-document.h"
#include "carry-json-member.h"
#include "carry-json-writer.h"
#include "carry-engine-types.h"
#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-session-targets.h"

#include <glib/gi18n.h>
#include <math.h>

#define FORMAT "carryover.log/1"

/* More is no set; carry_set_is_valid() says the same once all is read. */
#define MOST_AMOUNT 10000u
#define MOST_KILOGRAMS 2000.0
#define MOST_RESERVE 30.0
#define MOST_RPE 10.0

static void
add_rating (JsonBuilder *builder, const char *name, double rating)
{
  carry_json_add_number (builder, name, rating >= 0 ? rating : NAN, 2);
}

static void
add_set (JsonBuilder *builder, const CarrySet *set)
{
  json_builder_begin_object (builder);
  carry_json_add_int (builder, "reps", set->reps);
  carry_json_add_int (builder, "seconds", set->seconds);
  carry_json_add_int (builder, "metres", set->metres);
  carry_json_add_int (builder, "contacts", set->contacts);
  carry_json_add_number (builder, "load_kg", set->load_kg, 3);
  add_rating (builder, "rir", set->rir);
  add_rating (builder, "rpe", set->rpe);
  carry_json_add_string (builder, "side", carry_kind_to_nick (CARRY_TYPE_SET_SIDE, (int)set->side));
  carry_json_add_string (builder, "outcome", carry_kind_to_nick (CARRY_TYPE_SET_OUTCOME, (int)set->outcome));
  carry_json_add_flag (builder, "warm_up", set->warm_up);
  json_builder_end_object (builder);
}

/* What the progression wants next of an exercise that is to be done, and why. */
static void
add_target (JsonBuilder *builder, const CarryNextTarget *target)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);
  g_autofree char *dose = carry_prescription_to_string (carry_next_target_get_prescription (target));

  json_builder_set_member_name (builder, "next");
  json_builder_begin_object (builder);
  carry_json_add_string (builder, "dose", dose);
  carry_json_add_number (builder, "load_kg", facts->load_kg > 0 ? facts->load_kg : NAN, 3);
  carry_json_add_int (builder, "aim", facts->aim);
  carry_json_add_string (builder, "change",
                         carry_kind_to_nick (CARRY_TYPE_PROGRESSION_CHANGE, (int)facts->change));
  carry_json_begin_list (builder, "why");
  for (guint i = 0; i < carry_next_target_get_n_notes (target); i++)
    json_builder_add_string_value (builder, carry_next_target_get_note (target, i)->text);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_item (JsonBuilder *builder, CarryItem *item, const CarryNextTarget *target)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  g_autofree char *dose = carry_prescription_to_string (carry_item_get_prescription (item));
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "exercise", carry_exercise_get_id (exercise));
  carry_json_add_string (builder, "name", carry_exercise_get_name (exercise));
  carry_json_add_string (builder, "dose", dose);
  carry_json_add_number (builder, "planned_kg",
                         carry_item_get_load (item) > 0 ? carry_item_get_load (item) : NAN, 3);
  carry_json_add_string (
      builder, "target_origin",
      carry_kind_to_nick (CARRY_TYPE_TARGET_ORIGIN, (int)carry_item_get_target_origin (item)));
  if (!carry_item_is_logged (item))
    {
      carry_json_add_string (builder, "sets", NULL);
    }
  else
    {
      carry_json_begin_list (builder, "sets");
      for (guint i = 0; i < n_sets; i++)
        add_set (builder, &sets[i]);
      json_builder_end_array (builder);
    }
  if (target != NULL)
    add_target (builder, target);
  json_builder_end_object (builder);
}

static void
add_session (JsonBuilder *builder, CarryStrengthSession *session, GPtrArray *targets)
{
  static const CarryWorkoutFacts nothing = { -1, -1, -1, NULL };
  const CarryWorkout *workout = carry_strength_session_get_workout (session);
  const CarryWorkoutFacts *facts = workout != NULL ? carry_workout_get_facts (workout) : &nothing;
  g_autofree char *start = carry_log_format_minute (facts->start_minute);
  g_autofree char *end = carry_log_format_minute (facts->end_minute);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "id", carry_session_get_id (CARRY_SESSION (session)));
  carry_json_add_day (builder, "day", carry_session_get_day (CARRY_SESSION (session)));
  carry_json_add_string (builder, "title", carry_session_get_title (CARRY_SESSION (session)));
  carry_json_add_string (
      builder, "status",
      carry_kind_to_nick (CARRY_TYPE_STATUS, (int)carry_session_get_status (CARRY_SESSION (session))));
  carry_json_add_string (builder, "start", start);
  carry_json_add_string (builder, "end", end);
  add_rating (builder, "effort", facts->effort);
  carry_json_add_string (builder, "note", facts->note);
  carry_json_begin_list (builder, "items");
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    add_item (builder, carry_strength_session_get_nth (session, i),
              targets != NULL ? targets->pdata[i] : NULL);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* What comes next in a session that is planned, or NULL. */
static GPtrArray *
find_next (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session, const GDate *today)
{
  const CarrySessionTargetsProblem problem = {
    .diary = diary, .athlete = athlete, .session = session, .today = *today, .of_day = TRUE
  };

  return carry_session_get_status (CARRY_SESSION (session)) == CARRY_STATUS_PLANNED
             ? carry_session_targets_find (&problem)
             : NULL;
}

/**
 * carry_json_from_log:
 * @sessions: (element-type CarryStrengthSession): sessions
 * @diary: (nullable): their diary
 * @athlete: (nullable): the runner
 * @today: (nullable): today, with both of them
 *
 * Returns: (transfer full): what is to be done and was done in them, as carryover.log/1; with @diary and @athlete also
 *   what comes next in sessions that are planned, and why
 */
char *
carry_json_from_log (GPtrArray *sessions, CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "format", FORMAT);
  carry_json_begin_list (builder, "sessions");
  for (guint i = 0; i < sessions->len; i++)
    {
      g_autoptr (GPtrArray) targets =
          diary != NULL && athlete != NULL ? find_next (diary, athlete, sessions->pdata[i], today) : NULL;

      add_session (builder, sessions->pdata[i], targets);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return carry_json_to_text (builder);
}

static gboolean
read_set (JsonNode *node, const char *place, CarrySet *set, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  int side = CARRY_SET_SIDE_BOTH, outcome = CARRY_SET_DONE;

  *set = carry_set_of (0, 0, CARRY_SET_UNRATED);
  if (object == NULL)
    return carry_json_fail (error, place, _ ("an object"));

  if (!carry_json_read_whole (object, place, "reps", MOST_AMOUNT, &set->reps, error) ||
      !carry_json_read_whole (object, place, "seconds", MOST_AMOUNT, &set->seconds, error) ||
      !carry_json_read_whole (object, place, "metres", MOST_AMOUNT, &set->metres, error) ||
      !carry_json_read_whole (object, place, "contacts", MOST_AMOUNT, &set->contacts, error) ||
      !carry_json_read_number (object, place, "load_kg", MOST_KILOGRAMS, &set->load_kg, error) ||
      !carry_json_read_number (object, place, "rir", MOST_RESERVE, &set->rir, error) ||
      !carry_json_read_number (object, place, "rpe", MOST_RPE, &set->rpe, error) ||
      !carry_json_read_nick (object, place, "side", CARRY_TYPE_SET_SIDE, &side, error) ||
      !carry_json_read_nick (object, place, "outcome", CARRY_TYPE_SET_OUTCOME, &outcome, error) ||
      !carry_json_read_truth (object, place, "warm_up", &set->warm_up, error))
    return FALSE;

  set->side = (CarrySetSide)side;
  set->outcome = (CarrySetOutcome)outcome;

  return carry_set_is_valid (set) || carry_json_fail (error, place, _ ("a set that can be meant"));
}

static gboolean
read_item (JsonNode *node, const char *file, const char *place, CarryLogEntry *entry, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  g_autofree char *exercise = NULL;
  g_autofree char *full_place = g_strdup_printf ("%s, %s", file, place);
  JsonArray *sets = NULL;
  CarryLogItem *item;

  if (object == NULL)
    return carry_json_fail (error, place, _ ("an object"));
  if (!carry_json_read_text (object, place, "exercise", &exercise, error) ||
      !carry_json_read_array (object, place, "sets", &sets, error))
    return FALSE;
  if (exercise == NULL)
    return carry_json_fail (error, place, _ ("an object with the id of an “exercise”"));

  item = carry_log_entry_add_item (entry, exercise, full_place);
  if (sets != NULL)
    item->sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  for (guint i = 0; i < carry_json_get_length (sets); i++)
    {
      g_autofree char *set_place = g_strdup_printf ("%s.sets[%u]", place, i);
      CarrySet set;

      if (!read_set (json_array_get_element (sets, i), set_place, &set, error))
        return FALSE;
      g_array_append_val (item->sets, set);
    }

  return TRUE;
}

static gboolean
read_time (JsonObject *object, const char *place, const char *name, int *minute, GError **error)
{
  g_autofree char *text = NULL;
  g_autofree char *time_place = carry_json_join (place, name);

  if (!carry_json_read_text (object, place, name, &text, error))
    return FALSE;

  return text == NULL || carry_log_read_minute (text, minute) ||
         carry_json_fail (error, time_place, _ ("a time such as “18:05”"));
}

static gboolean
read_workout (JsonObject *object, const char *place, CarryLogEntry *entry, GError **error)
{
  CarryWorkoutFacts facts = { -1, -1, CARRY_WORKOUT_UNKNOWN, NULL };
  g_autofree char *note = NULL;

  if (!read_time (object, place, "start", &facts.start_minute, error) ||
      !read_time (object, place, "end", &facts.end_minute, error) ||
      !carry_json_read_number (object, place, "effort", MOST_RPE, &facts.effort, error) ||
      !carry_json_read_text (object, place, "note", &note, error))
    return FALSE;

  if (facts.start_minute < 0 && facts.end_minute < 0 && facts.effort < 0 && note == NULL)
    return TRUE;

  facts.note = note;
  entry->workout = carry_workout_new (&facts, error);
  if (entry->workout == NULL)
    g_prefix_error (error, "%s: ", place);

  return entry->workout != NULL;
}

static gboolean
read_entry (JsonNode *node, const char *file, const char *place, CarryLogEntry *entry, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *day_place = carry_json_join (place, "day");
  JsonArray *items = NULL;

  if (object == NULL)
    return carry_json_fail (error, place, _ ("an object"));
  if (!carry_json_read_text (object, place, "id", &entry->session_id, error) ||
      !carry_json_read_text (object, place, "day", &day, error) ||
      !carry_json_read_array (object, place, "items", &items, error) ||
      !read_workout (object, place, entry, error))
    return FALSE;
  if (day != NULL && !carry_day_from_iso (day, &entry->day))
    return carry_json_fail (error, day_place, _ ("a day such as “2026-11-24”"));

  for (guint i = 0; i < carry_json_get_length (items); i++)
    {
      g_autofree char *item_place = g_strdup_printf ("%s.items[%u]", place, i);

      if (!read_item (json_array_get_element (items, i), file, item_place, entry, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_entries (JsonNode *root, const char *file, GPtrArray *entries, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  g_autofree char *format = NULL;
  JsonArray *sessions = NULL;

  if (object == NULL)
    return carry_json_fail (error, FORMAT, _ ("an object"));
  if (!carry_json_read_text (object, "", "format", &format, error) ||
      !carry_json_read_array (object, "", "sessions", &sessions, error))
    return FALSE;
  if (g_strcmp0 (format, FORMAT) != 0)
    return carry_json_fail (error, "format", "“" FORMAT "”");

  for (guint i = 0; i < carry_json_get_length (sessions); i++)
    {
      g_autofree char *place = g_strdup_printf ("sessions[%u]", i);
      g_autofree char *full_place = g_strdup_printf ("%s, %s", file, place);
      CarryLogEntry *entry = carry_log_entry_new (full_place);

      g_ptr_array_add (entries, entry);
      if (!read_entry (json_array_get_element (sessions, i), file, place, entry, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_log_entries_from_json:
 * @bytes: a file
 * @file: its name, for messages
 * @error: return location, or %NULL
 *
 * Reads carryover.log/1. What is planned is not read, only what was done.
 *
 * Returns: (transfer full) (nullable) (element-type CarryLogEntry): what it says, or %NULL with an error set that
 *   names @file and the place
 */
GPtrArray *
carry_log_entries_from_json (GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (JsonNode) root = carry_json_document_parse (bytes, file, error);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_log_entry_free);
  g_autoptr (GError) problem = NULL;

  if (root == NULL)
    return NULL;
  if (read_entries (root, file, entries, &problem))
    return g_steal_pointer (&entries);

  carry_log_fail (error, file, problem->message);

  return NULL;
}
