/* carry-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-json.h"

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"

#include <math.h>
#include <string.h>

/* What commands answer in JSON: the schemas carryover.plan/1 and carryover.import/1. Words and numbers
 * do not depend on the locale, but for the sentences of the reasons. */

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

/* A number rounded to so many decimals, a whole one without a fraction. */
static void
add_number (JsonBuilder *builder, const char *name, double value, int decimals)
{
  const double factor = pow (10, decimals);
  const double rounded = round (value * factor) / factor;

  json_builder_set_member_name (builder, name);
  if (rounded == floor (rounded) && fabs (rounded) < 1e15)
    json_builder_add_int_value (builder, (gint64)rounded);
  else
    json_builder_add_double_value (builder, rounded);
}

static void
add_flag (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

static void
add_day (JsonBuilder *builder, const char *name, const GDate *day)
{
  g_autofree char *text = carry_day_to_iso (day);

  add_string (builder, name, text);
}

static void
add_time (JsonBuilder *builder, const char *name, guint minute)
{
  g_autofree char *text = g_strdup_printf ("%02u:%02u", minute / 60, minute % 60);

  add_string (builder, name, text);
}

/* The shortest text of a number of at most 15 digits; json-glib writes 17: 8.0500000000000007. */
static const char *
append_number (GString *text, const char *number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;
  const double value = g_ascii_strtod (number, &end);
  const gsize length = (gsize)(end - number);

  g_ascii_formatd (buffer, sizeof buffer, "%.15g", value);
  if (memchr (number, '.', length) != NULL && g_ascii_strtod (buffer, NULL) == value)
    g_string_append (text, buffer);
  else
    g_string_append_len (text, number, (gssize)length);

  return end;
}

static char *
to_text (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);
  GString *text = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *c = json; *c != '\0';)
    {
      if (!quoted && (g_ascii_isdigit (*c) || *c == '-'))
        {
          c = append_number (text, c);
          continue;
        }
      if (*c == '"')
        quoted = !quoted;
      else if (*c == '\\')
        g_string_append_c (text, *c++);
      g_string_append_c (text, *c++);
    }

  return g_string_free_and_steal (text);
}

static const char *
slot_of (guint start_minute)
{
  if (start_minute < 12 * 60)
    return "AM";

  return start_minute < 16 * 60 ? "MID" : "PM";
}

/* The letters that the rules and the week files use. */
static const char *
letter_of (CarryStrengthKind kind)
{
  static const char *const letters[] = {
    [CARRY_STRENGTH_HEAVY] = "H", [CARRY_STRENGTH_EXPLOSIVE] = "E", [CARRY_STRENGTH_MODERATE] = "M",
    [CARRY_STRENGTH_UPPER] = "U", [CARRY_STRENGTH_CORE] = "C",      [CARRY_STRENGTH_REHAB] = "R",
  };

  return letters[kind];
}

static void
add_run (JsonBuilder *builder, CarryRun *run)
{
  CarrySession *session = CARRY_SESSION (run);

  json_builder_begin_object (builder);
  add_day (builder, "day", carry_session_get_day (session));
  add_time (builder, "start", carry_session_get_start_minute (session));
  add_int (builder, "minutes", carry_session_get_duration (session));
  if (carry_run_get_distance (run) > 0)
    add_number (builder, "km", carry_run_get_distance (run) / CARRY_METRES_PER_KILOMETRE, 2);
  else
    add_string (builder, "km", NULL);
  add_string (builder, "kind", carry_kind_to_nick (CARRY_TYPE_RUN_KIND, (int)carry_run_get_kind (run)));
  add_string (builder, "surface",
              carry_run_get_surface (run) != CARRY_SURFACE_UNKNOWN
                  ? carry_kind_to_nick (CARRY_TYPE_SURFACE, (int)carry_run_get_surface (run))
                  : NULL);
  json_builder_end_object (builder);
}

static void
add_reasons (JsonBuilder *builder, const char *name, GListModel *reasons)
{
  begin_list (builder, name);
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      json_builder_begin_object (builder);
      add_string (builder, "rule", carry_reason_get_rule (reason));
      if (carry_reason_is_blocking (reason))
        add_string (builder, "penalty", NULL);
      else
        add_number (builder, "penalty", carry_reason_get_penalty (reason), 2);
      add_number (builder, "hours", carry_reason_get_hours (reason), 1);
      add_string (builder, "text", carry_reason_get_text (reason));
      add_string (builder, "grade", carry_reason_get_grade (reason));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static char *
amount_of (const CarryDose *dose)
{
  static const char *const units[] = {
    [CARRY_AMOUNT_REPS] = "", [CARRY_AMOUNT_SECONDS] = " s", [CARRY_AMOUNT_METRES] = " m"
  };
  g_autofree char *range = dose->amount_hi > dose->amount_lo
                               ? g_strdup_printf ("%u-%u", dose->amount_lo, dose->amount_hi)
                               : g_strdup_printf ("%u", dose->amount_lo);

  return g_strconcat (range, units[dose->amount], dose->per_side ? " per side" : "", NULL);
}

static void
add_item (JsonBuilder *builder, CarryItem *item)
{
  const CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  g_autofree char *amount = amount_of (dose);
  g_autofree char *target = carry_prescription_format_target (prescription, CARRY_UNITS_METRIC);

  json_builder_begin_object (builder);
  add_string (builder, "id", carry_exercise_get_id (carry_item_get_exercise (item)));
  add_string (builder, "name", carry_exercise_get_name (carry_item_get_exercise (item)));
  add_int (builder, "sets", dose->sets);
  add_string (builder, "reps", amount);
  add_string (builder, "target", target);
  add_int (builder, "rest_s", dose->rest_s);
  json_builder_end_object (builder);
}

static CarryStrengthSession *
find_session (GPtrArray *sessions, CarryPlacement *placement)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (CARRY_IS_STRENGTH_SESSION (session) &&
          g_date_compare (carry_session_get_day (session), carry_placement_get_day (placement)) == 0 &&
          carry_session_get_start_minute (session) == carry_placement_get_start_minute (placement))
        return CARRY_STRENGTH_SESSION (session);
    }

  return NULL;
}

static void
add_placement (JsonBuilder *builder, CarryPlacement *placement, CarryStrengthSession *session)
{
  const guint minute = carry_placement_get_start_minute (placement);

  json_builder_begin_object (builder);
  add_day (builder, "day", carry_placement_get_day (placement));
  add_string (builder, "slot", slot_of (minute));
  add_time (builder, "start", minute);
  add_int (builder, "minutes",
           session != NULL ? carry_session_get_duration (CARRY_SESSION (session))
                           : carry_placement_get_minutes (placement));
  add_string (builder, "kind", letter_of (carry_placement_get_kind (placement)));
  add_string (builder, "title", session != NULL ? carry_session_get_title (CARRY_SESSION (session)) : NULL);
  add_number (builder, "penalty", carry_placement_get_penalty (placement), 2);
  add_reasons (builder, "reasons", carry_placement_get_reasons (placement));
  begin_list (builder, "exercises");
  for (guint i = 0; session != NULL && i < carry_strength_session_get_n_items (session); i++)
    add_item (builder, carry_strength_session_get_nth (session, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_slot (JsonBuilder *builder, CarryPlacement *slot)
{
  static const char *const verdicts[] = {
    [CARRY_VERDICT_GOOD] = "good",
    [CARRY_VERDICT_ACCEPTABLE] = "acceptable",
    [CARRY_VERDICT_BLOCKED] = "blocked",
  };
  const CarryVerdict verdict = carry_placement_get_verdict (slot);

  json_builder_begin_object (builder);
  add_day (builder, "day", carry_placement_get_day (slot));
  add_string (builder, "slot", slot_of (carry_placement_get_start_minute (slot)));
  add_time (builder, "start", carry_placement_get_start_minute (slot));
  add_string (builder, "verdict", verdicts[verdict]);
  if (verdict == CARRY_VERDICT_BLOCKED)
    add_string (builder, "penalty", NULL);
  else
    add_number (builder, "penalty", carry_placement_get_penalty (slot), 2);
  add_reasons (builder, "reasons", carry_placement_get_reasons (slot));
  json_builder_end_object (builder);
}

/**
 * carry_json_from_plan:
 * @plan: a plan
 * @diary: the diary with the plan applied
 *
 * Returns: (transfer full): the plan as `carryover.plan/1`
 */
char *
carry_json_from_plan (CarryPlan *plan, CarryDiary *diary)
{
  const GDate *first = carry_plan_get_first (plan);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, first, &last);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  GListModel *placements = carry_plan_get_placements (plan);
  GListModel *slots = carry_plan_get_slots (plan);

  json_builder_begin_object (builder);
  add_string (builder, "schema", "carryover.plan/1");
  add_day (builder, "week", first);
  add_flag (builder, "feasible", carry_plan_get_feasible (plan));
  if (carry_plan_get_feasible (plan))
    add_number (builder, "total_penalty", carry_plan_get_total_penalty (plan), 2);
  else
    add_string (builder, "total_penalty", NULL);

  begin_list (builder, "runs");
  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
      add_run (builder, g_ptr_array_index (sessions, i));
  json_builder_end_array (builder);

  begin_list (builder, "placements");
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      add_placement (builder, placement, find_session (sessions, placement));
    }
  json_builder_end_array (builder);

  begin_list (builder, "slots");
  for (guint i = 0; i < g_list_model_get_n_items (slots); i++)
    {
      g_autoptr (CarryPlacement) slot = g_list_model_get_item (slots, i);

      add_slot (builder, slot);
    }
  json_builder_end_array (builder);

  add_reasons (builder, "conflicts", carry_plan_get_conflicts (plan));
  json_builder_end_object (builder);

  return to_text (builder);
}

static void
add_activity (JsonBuilder *builder, CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);
  g_autoptr (GDateTime) start = g_date_time_new_from_unix_utc (facts->start_utc);
  g_autofree char *start_text = start != NULL ? g_date_time_format (start, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  const int minutes = ABS (facts->utc_offset) / 60;
  g_autofree char *zone =
      g_strdup_printf ("%c%02d:%02d", facts->utc_offset < 0 ? '-' : '+', minutes / 60, minutes % 60);

  json_builder_begin_object (builder);
  add_string (builder, "type", facts->sport);
  add_string (builder, "start", start_text);
  add_string (builder, "tz", facts->zone_known ? zone : NULL);
  add_number (builder, "distance_m", facts->distance_m, 2);
  add_number (builder, "timer_s", facts->timer_s, 3);
  add_number (builder, "elapsed_s", facts->elapsed_s, 3);
  if (facts->avg_hr > 0)
    add_int (builder, "avg_hr", facts->avg_hr);
  else
    add_string (builder, "avg_hr", NULL);
  add_int (builder, "laps", facts->laps);
  add_int (builder, "records", facts->records);
  json_builder_end_object (builder);
}

static void
add_event (JsonBuilder *builder, const CarryImportEvent *event)
{
  json_builder_begin_object (builder);
  add_string (builder, "summary", event->summary);
  add_string (builder, "start", event->start);
  add_string (builder, "end", event->end);
  add_string (builder, "tz", event->zone);
  add_string (builder, "uid", event->uid);
  json_builder_set_member_name (builder, "run");
  if (event->run != NULL)
    add_run (builder, event->run);
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);
}

static void
add_import (JsonBuilder *builder, CarryImport *import)
{
  static const char *const statuses[] = {
    [CARRY_IMPORT_OK] = "ok",
    [CARRY_IMPORT_PARTIAL] = "partial",
    [CARRY_IMPORT_SKIPPED] = "skipped",
    [CARRY_IMPORT_ERROR] = "error",
  };
  GListModel *activities = carry_import_get_activities (import);
  GPtrArray *events = carry_import_get_events (import);

  json_builder_begin_object (builder);
  add_string (builder, "file", carry_import_get_file (import));
  add_string (builder, "kind", carry_import_get_kind (import));
  add_string (builder, "status", statuses[carry_import_get_status (import)]);
  add_string (builder, "message", carry_import_get_message (import));
  begin_list (builder, "activities");
  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (CarryActivity) activity = g_list_model_get_item (activities, i);

      add_activity (builder, activity);
    }
  json_builder_end_array (builder);
  begin_list (builder, "events");
  for (guint i = 0; i < events->len; i++)
    add_event (builder, g_ptr_array_index (events, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * carry_json_from_imports:
 * @imports: (element-type CarryImport): what was read
 *
 * Returns: (transfer full): the files as `carryover.import/1`
 */
char *
carry_json_from_imports (GPtrArray *imports)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  add_string (builder, "schema", "carryover.import/1");
  begin_list (builder, "files");
  for (guint i = 0; i < imports->len; i++)
    add_import (builder, g_ptr_array_index (imports, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return to_text (builder);
}
