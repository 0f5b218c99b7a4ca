/* carry-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-json.h"

#include "carry-json-writer.h"
#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-proposal.h"

/**
 * carry_json_add_run:
 * @builder: a builder within a list
 * @run: a run
 *
 * Adds a run as plans and imports tell it.
 */
void
carry_json_add_run (JsonBuilder *builder, CarryRun *run)
{
  CarrySession *session = CARRY_SESSION (run);

  json_builder_begin_object (builder);
  carry_json_add_day (builder, "day", carry_session_get_day (session));
  carry_json_add_time (builder, "start", carry_session_get_start_minute (session));
  carry_json_add_int (builder, "minutes", carry_session_get_duration (session));
  if (carry_run_get_distance (run) > 0)
    carry_json_add_number (builder, "km", carry_run_get_distance (run) / CARRY_METRES_PER_KILOMETRE, 2);
  else
    carry_json_add_string (builder, "km", NULL);
  carry_json_add_string (builder, "kind",
                         carry_kind_to_nick (CARRY_TYPE_RUN_KIND, (int)carry_run_get_kind (run)));
  carry_json_add_string (builder, "surface",
                         carry_run_get_surface (run) != CARRY_SURFACE_UNKNOWN
                             ? carry_kind_to_nick (CARRY_TYPE_SURFACE, (int)carry_run_get_surface (run))
                             : NULL);
  json_builder_end_object (builder);
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
  carry_json_add_string (builder, "type", facts->sport);
  carry_json_add_string (builder, "start", start_text);
  carry_json_add_string (builder, "tz", facts->zone_known ? zone : NULL);
  carry_json_add_number (builder, "distance_m", facts->distance_m, 2);
  carry_json_add_number (builder, "timer_s", facts->timer_s, 3);
  carry_json_add_number (builder, "elapsed_s", facts->elapsed_s, 3);
  if (facts->avg_hr > 0)
    carry_json_add_int (builder, "avg_hr", facts->avg_hr);
  else
    carry_json_add_string (builder, "avg_hr", NULL);
  carry_json_add_int (builder, "laps", facts->laps);
  carry_json_add_int (builder, "records", facts->records);
  json_builder_end_object (builder);
}

static void
add_event (JsonBuilder *builder, const CarryImportEvent *event)
{
  json_builder_begin_object (builder);
  carry_json_add_string (builder, "summary", event->summary);
  carry_json_add_string (builder, "start", event->start);
  carry_json_add_string (builder, "end", event->end);
  carry_json_add_string (builder, "tz", event->zone);
  carry_json_add_string (builder, "uid", event->uid);
  json_builder_set_member_name (builder, "run");
  if (event->run != NULL)
    carry_json_add_run (builder, event->run);
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
  carry_json_add_string (builder, "file", carry_import_get_file (import));
  carry_json_add_string (builder, "kind", carry_import_get_kind (import));
  carry_json_add_string (builder, "status", statuses[carry_import_get_status (import)]);
  carry_json_add_string (builder, "message", carry_import_get_message (import));
  carry_json_begin_list (builder, "activities");
  for (guint i = 0; i < g_list_model_get_n_items (activities); i++)
    {
      g_autoptr (CarryActivity) activity = g_list_model_get_item (activities, i);

      add_activity (builder, activity);
    }
  json_builder_end_array (builder);
  carry_json_begin_list (builder, "events");
  for (guint i = 0; i < events->len; i++)
    add_event (builder, g_ptr_array_index (events, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_proposal (JsonBuilder *builder, CarryProposal *proposal)
{
  static const char *const verdicts[] = {
    [CARRY_PROPOSAL_UNUSABLE] = "unusable",
    [CARRY_PROPOSAL_SAME] = "same",
    [CARRY_PROPOSAL_NEW] = "new",
  };
  CarryExercise *exercise = carry_proposal_get_exercise (proposal);
  const CarryProvenance *provenance = exercise != NULL ? carry_exercise_get_provenance (exercise) : NULL;

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "name", carry_proposal_get_name (proposal));
  carry_json_add_string (builder, "place", carry_proposal_get_place (proposal));
  carry_json_add_string (builder, "verdict", verdicts[carry_proposal_get_verdict (proposal)]);
  carry_json_add_string (builder, "reason", carry_proposal_get_reason (proposal));
  carry_json_add_string (builder, "id", exercise != NULL ? carry_exercise_get_id (exercise) : NULL);
  carry_json_add_string (
      builder, "pattern",
      exercise != NULL ? carry_kind_to_nick (CARRY_TYPE_PATTERN, (int)carry_exercise_get_pattern (exercise))
                       : NULL);
  carry_json_add_string (builder, "source", provenance != NULL ? provenance->source : NULL);
  carry_json_add_string (builder, "licence", provenance != NULL ? provenance->licence : NULL);
  carry_json_add_string (builder, "author", provenance != NULL ? provenance->author : NULL);
  carry_json_add_string (builder, "url", provenance != NULL ? provenance->url : NULL);
  json_builder_end_object (builder);
}

static void
add_proposals (JsonBuilder *builder, GListModel *exercises)
{
  if (g_list_model_get_n_items (exercises) == 0)
    return;

  carry_json_begin_list (builder, "exercises");
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (exercises, i);

      add_proposal (builder, proposal);
    }
  json_builder_end_array (builder);
}

/**
 * carry_json_from_imports:
 * @imports: (element-type CarryImport): what was read
 * @exercises: a list of #CarryProposal: what the catalogues among them hold; may be empty
 *
 * Returns: (transfer full): the files as `carryover.import/1`
 */
char *
carry_json_from_imports (GPtrArray *imports, GListModel *exercises)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "schema", "carryover.import/1");
  carry_json_begin_list (builder, "files");
  for (guint i = 0; i < imports->len; i++)
    add_import (builder, g_ptr_array_index (imports, i));
  json_builder_end_array (builder);
  add_proposals (builder, exercises);
  json_builder_end_object (builder);

  return carry_json_to_text (builder);
}
