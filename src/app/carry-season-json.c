/* carry-season-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-json.h"

#include "carry-json-writer.h"
#include "carry-kind-types.h"
#include "carry-measure.h"

#include <math.h>

/* A season in JSON: the schema carryover.season/1. Words and numbers do not depend on the locale, but for the
 * sentences of the notes. */

static const char *
priority_of (CarryRacePriority priority)
{
  static const char *const letters[] = {
    [CARRY_RACE_PRIORITY_NONE] = "C",
    [CARRY_RACE_PRIORITY_A] = "A",
    [CARRY_RACE_PRIORITY_B] = "B",
    [CARRY_RACE_PRIORITY_C] = "C",
  };

  return letters[priority];
}

static const char *
state_of (CarrySpikeState state)
{
  static const char *const words[] = {
    [CARRY_SPIKE_STATE_UNKNOWN] = "unknown",   [CARRY_SPIKE_STATE_NO_HISTORY] = "no-history",
    [CARRY_SPIKE_STATE_NONE] = "none",         [CARRY_SPIKE_STATE_SMALL] = "small",
    [CARRY_SPIKE_STATE_MODERATE] = "moderate", [CARRY_SPIKE_STATE_LARGE] = "large",
  };

  return words[state];
}

/* A most of null says that there is none. */
static void
add_range (JsonBuilder *builder, const char *name, const CarryPhaseRange *range, gboolean open)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  carry_json_add_int (builder, "min", range->lo);
  if (open && range->hi == 0)
    carry_json_add_string (builder, "max", NULL);
  else
    carry_json_add_int (builder, "max", range->hi);
  json_builder_end_object (builder);
}

static void
add_kilometres (JsonBuilder *builder, const char *name, double metres)
{
  if (metres > 0)
    carry_json_add_number (builder, name, metres / CARRY_METRES_PER_KILOMETRE, 2);
  else
    carry_json_add_string (builder, name, NULL);
}

static void
add_note (JsonBuilder *builder, CarrySeasonNote *note)
{
  json_builder_begin_object (builder);
  carry_json_add_string (builder, "id", carry_season_note_get_id (note));
  if (carry_season_note_get_day (note) != NULL)
    carry_json_add_day (builder, "day", carry_season_note_get_day (note));
  else
    carry_json_add_string (builder, "day", NULL);
  carry_json_add_string (builder, "text", carry_season_note_get_text (note));
  carry_json_add_string (builder, "grade", carry_season_note_get_grade (note));
  carry_json_add_string (builder, "source", carry_season_note_get_source (note));
  carry_json_add_string (builder, "url", carry_season_note_get_url (note));
  json_builder_end_object (builder);
}

static void
add_notes (JsonBuilder *builder, GListModel *notes)
{
  carry_json_begin_list (builder, "notes");
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (CarrySeasonNote) note = g_list_model_get_item (notes, i);

      add_note (builder, note);
    }
  json_builder_end_array (builder);
}

static void
add_days (JsonBuilder *builder, const char *name, const GDate *first, guint days)
{
  carry_json_begin_list (builder, name);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    if ((days & (1u << i)) != 0)
      {
        const GDate day = carry_day_plus (first, (int)i);
        g_autofree char *text = carry_day_to_iso (&day);

        json_builder_add_string_value (builder, text);
      }
  json_builder_end_array (builder);
}

static void
add_amounts (JsonBuilder *builder, const CarryPhaseRow *amounts)
{
  add_range (builder, "sets", &amounts->sets, FALSE);
  add_range (builder, "reps", &amounts->reps, FALSE);
  add_range (builder, "percent_1rm", &amounts->percent, FALSE);
  carry_json_add_flag (builder, "percent_at_most", amounts->at_most);
  add_range (builder, "reserve", &amounts->reserve, TRUE);
  add_range (builder, "rest_s", &amounts->rest_s, FALSE);
  add_range (builder, "contacts", &amounts->contacts, FALSE);
  add_range (builder, "minutes", &amounts->minutes, FALSE);
  json_builder_set_member_name (builder, "explosive");
  if (amounts->explosive_sets.hi > 0)
    {
      json_builder_begin_object (builder);
      add_range (builder, "sets", &amounts->explosive_sets, FALSE);
      add_range (builder, "reps", &amounts->explosive_reps, FALSE);
      add_range (builder, "percent_1rm", &amounts->explosive_percent, FALSE);
      json_builder_end_object (builder);
    }
  else
    json_builder_add_null_value (builder);
  carry_json_add_string (builder, "grade", amounts->grade);
}

static void
add_dose (JsonBuilder *builder, const CarrySeasonDose *dose)
{
  json_builder_set_member_name (builder, "dose");
  json_builder_begin_object (builder);
  add_range (builder, "sessions_of_phase", &dose->sessions, FALSE);
  carry_json_add_int (builder, "sessions", dose->n_sessions);
  carry_json_begin_list (builder, "kinds");
  for (guint i = 0; i < dose->n_sessions; i++)
    json_builder_add_string_value (builder, carry_strength_kind_to_letter (dose->kinds[i]));
  json_builder_end_array (builder);
  carry_json_add_flag (builder, "primer", dose->primer);
  add_amounts (builder, &dose->amounts);
  json_builder_end_object (builder);
}

static void
add_races (JsonBuilder *builder, GArray *races)
{
  carry_json_begin_list (builder, "races");
  for (guint i = 0; i < races->len; i++)
    {
      const CarrySeasonWeekRace *race = &g_array_index (races, CarrySeasonWeekRace, i);

      json_builder_begin_object (builder);
      carry_json_add_day (builder, "day", &race->day);
      carry_json_add_string (builder, "priority", priority_of (race->priority));
      add_kilometres (builder, "km", race->distance);
      carry_json_add_string (builder, "name", race->name);
      carry_json_add_day (builder, "last_heavy", &race->last_heavy);
      carry_json_add_day (builder, "last_lower", &race->last_lower);
      carry_json_add_day (builder, "legs_free", &race->legs_free);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * carry_json_add_spikes:
 * @builder: a builder within an object
 * @spikes: (element-type CarrySeasonSpike): runs that are much longer than the runner is used to
 *
 * Adds the list “spikes”.
 */
void
carry_json_add_spikes (JsonBuilder *builder, GArray *spikes)
{
  carry_json_begin_list (builder, "spikes");
  for (guint i = 0; i < spikes->len; i++)
    {
      const CarrySeasonSpike *spike = &g_array_index (spikes, CarrySeasonSpike, i);

      json_builder_begin_object (builder);
      carry_json_add_day (builder, "day", &spike->day);
      add_kilometres (builder, "km", spike->distance);
      add_kilometres (builder, "longest_before_km", spike->spike.longest);
      carry_json_add_number (builder, "ratio", spike->spike.ratio, 2);
      carry_json_add_string (builder, "state", state_of (spike->spike.state));
      carry_json_add_number (builder, "hazard_ratio", carry_spike_state_get_hazard_ratio (spike->spike.state),
                             2);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_running (JsonBuilder *builder, const CarrySeasonRunning *running, GArray *spikes)
{
  json_builder_set_member_name (builder, "running");
  json_builder_begin_object (builder);
  carry_json_add_flag (builder, "known", running->known);
  carry_json_add_flag (builder, "down_week", running->down);
  if (running->known)
    carry_json_add_int (builder, "minutes", running->minutes);
  else
    carry_json_add_string (builder, "minutes", NULL);
  add_kilometres (builder, "longest_km", running->longest);
  carry_json_add_spikes (builder, spikes);
  json_builder_end_object (builder);
}

static void
add_conflicts (JsonBuilder *builder, GListModel *conflicts)
{
  carry_json_begin_list (builder, "conflicts");
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (conflicts, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "rule", carry_reason_get_rule (reason));
      carry_json_add_string (builder, "text", carry_reason_get_text (reason));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_placements (JsonBuilder *builder, const char *name, GListModel *placements)
{
  carry_json_begin_list (builder, name);
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      json_builder_begin_object (builder);
      carry_json_add_day (builder, "day", carry_placement_get_day (placement));
      carry_json_add_time (builder, "start", carry_placement_get_start_minute (placement));
      carry_json_add_int (builder, "minutes", carry_placement_get_minutes (placement));
      carry_json_add_string (builder, "kind",
                             carry_strength_kind_to_letter (carry_placement_get_kind (placement)));
      if (carry_placement_get_verdict (placement) == CARRY_VERDICT_BLOCKED)
        carry_json_add_string (builder, "penalty", NULL);
      else
        carry_json_add_number (builder, "penalty", carry_placement_get_penalty (placement), 3);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_plan (JsonBuilder *builder, CarryPlan *plan)
{
  json_builder_set_member_name (builder, "plan");
  json_builder_begin_object (builder);
  carry_json_add_flag (builder, "feasible", carry_plan_get_feasible (plan));
  carry_json_add_flag (builder, "proven_optimal", carry_plan_get_proven (plan));
  if (isfinite (carry_plan_get_total_penalty (plan)))
    carry_json_add_number (builder, "total_penalty", carry_plan_get_total_penalty (plan), 3);
  else
    carry_json_add_string (builder, "total_penalty", NULL);
  add_placements (builder, "placements", carry_plan_get_placements (plan));
  add_placements (builder, "kept", carry_plan_get_kept (plan));
  add_conflicts (builder, carry_plan_get_conflicts (plan));
  json_builder_end_object (builder);
}

static void
add_week (JsonBuilder *builder, const CarrySeasonWeekFacts *week, CarryPlan *plan)
{
  const GDate last = carry_day_plus (&week->first, CARRY_DAYS_PER_WEEK - 1);

  json_builder_begin_object (builder);
  carry_json_add_int (builder, "number", week->number);
  carry_json_add_day (builder, "first", &week->first);
  carry_json_add_day (builder, "last", &last);
  carry_json_add_string (builder, "phase", carry_kind_to_nick (CARRY_TYPE_PHASE, (int)week->phase));
  carry_json_add_int (builder, "phase_week", week->phase_week);
  carry_json_add_int (builder, "phase_weeks", week->phase_weeks);
  if (g_date_valid (&week->target))
    carry_json_add_day (builder, "target", &week->target);
  else
    carry_json_add_string (builder, "target", NULL);
  add_dose (builder, &week->dose);
  carry_json_add_flag (builder, "deload", week->deload);
  carry_json_add_flag (builder, "mini_taper", week->mini_taper);
  carry_json_add_flag (builder, "novice_gate", week->gate);
  carry_json_add_flag (builder, "recovery", week->recovery);
  carry_json_add_flag (builder, "freeze", week->freeze);
  carry_json_add_int (builder, "rest_days", week->rest_days);
  add_days (builder, "heavy_days", &week->first, week->days.heavy);
  add_days (builder, "lower_days", &week->first, week->days.lower);
  add_running (builder, &week->running, week->spikes);
  add_races (builder, week->races);
  add_notes (builder, week->notes);
  if (plan != NULL)
    add_plan (builder, plan);
  json_builder_end_object (builder);
}

/**
 * carry_json_from_season:
 * @season: a season
 * @problem: what it was made from
 * @plans: (nullable) (element-type CarryPlan): where the sessions of each week go
 *
 * Returns: (transfer full): the season as `carryover.season/1`
 */
char *
carry_json_from_season (CarrySeason *season, const CarrySeasonProblem *problem, GPtrArray *plans)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "schema", "carryover.season/1");
  carry_json_add_day (builder, "from", &problem->from);
  carry_json_add_string (builder, "discipline", carry_kind_to_nick (CARRY_TYPE_EVENT, (int)problem->event));
  carry_json_add_string (builder, "level", carry_kind_to_nick (CARRY_TYPE_LEVEL, (int)problem->level));
  carry_json_add_number (builder, "last_heavy_days",
                         carry_rule_set_get_limit (problem->rules, CARRY_RULE_HC4), 1);
  add_notes (builder, carry_season_get_notes (season));
  carry_json_begin_list (builder, "weeks");
  for (guint i = 0; i < carry_season_get_n_weeks (season); i++)
    add_week (builder, carry_season_get_facts (season, i),
              plans != NULL ? g_ptr_array_index (plans, i) : NULL);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return carry_json_to_text (builder);
}
