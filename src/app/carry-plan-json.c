/* carry-plan-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-json.h"

#include "carry-alternative.h"
#include "carry-engine-types.h"
#include "carry-json-writer.h"
#include "carry-json.h"
#include "carry-kind-types.h"
#include "carry-load-form.h"
#include "carry-measure.h"
#include "carry-next-target.h"
#include "carry-offer.h"
#include "carry-run.h"
#include "carry-season-json.h"
#include "carry-strength-session.h"

/* The best other places of a session are a choice, all of them would be a table. */
#define MOST_ALTERNATIVES 5u

static const char *
none_if_empty (const char *text)
{
  return *text != '\0' ? text : NULL;
}

static const char *
slot_of (guint start_minute)
{
  if (start_minute < 12 * 60)
    return "AM";

  return start_minute < 16 * 60 ? "MID" : "PM";
}

static void
add_reasons (JsonBuilder *builder, const char *name, GListModel *reasons)
{
  carry_json_begin_list (builder, name);
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "rule", carry_reason_get_rule (reason));
      carry_json_add_number (builder, "penalty", carry_reason_get_penalty (reason), 3);
      carry_json_add_number (builder, "hours", carry_reason_get_hours (reason), 1);
      carry_json_add_string (builder, "text", carry_reason_get_text (reason));
      carry_json_add_string (builder, "grade", carry_reason_get_grade (reason));
      carry_json_add_string (builder, "source", none_if_empty (carry_reason_get_source (reason)));
      carry_json_add_string (builder, "url", none_if_empty (carry_reason_get_url (reason)));
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

/* Loads stand in kilograms, and are null where nobody knows one yet. */
static void
add_target (JsonBuilder *builder, CarryItem *item, const CarryNextTarget *target)
{
  const double load = carry_item_get_load (item);

  carry_json_add_number (builder, "load_kg", load > 0 ? load : NAN, 2);
  if (target == NULL)
    return;

  carry_json_add_int (builder, "aim", carry_next_target_get_facts (target)->aim);
  carry_json_add_string (
      builder, "change",
      carry_kind_to_nick (CARRY_TYPE_PROGRESSION_CHANGE, (int)carry_next_target_get_facts (target)->change));
  carry_json_begin_list (builder, "why");
  for (guint i = 0; i < carry_next_target_get_n_notes (target); i++)
    {
      const CarryProgressionNote *note = carry_next_target_get_note (target, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "rule", carry_progression_rule_get (note->rule)->id);
      carry_json_add_string (builder, "text", note->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_item (JsonBuilder *builder, CarryItem *item, const CarryNextTarget *next)
{
  const CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  g_autofree char *amount = amount_of (dose);
  g_autofree char *target =
      carry_load_form_format_target (carry_load_form_of (carry_item_get_exercise (item), NULL), prescription);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "id", carry_exercise_get_id (carry_item_get_exercise (item)));
  carry_json_add_string (builder, "name", carry_exercise_get_name (carry_item_get_exercise (item)));
  carry_json_add_int (builder, "sets", dose->sets);
  carry_json_add_string (builder, "reps", amount);
  carry_json_add_string (builder, "target", target);
  carry_json_add_int (builder, "rest_s", dose->rest_s);
  add_target (builder, item, next);
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
add_placement (JsonBuilder *builder,
               const CarryPlanAnswer *answer,
               CarryPlacement *placement,
               CarryStrengthSession *session)
{
  const guint minute = carry_placement_get_start_minute (placement);
  const GPtrArray *targets =
      session != NULL ? g_hash_table_lookup (answer->targets, carry_session_get_id (CARRY_SESSION (session)))
                      : NULL;

  json_builder_begin_object (builder);
  carry_json_add_day (builder, "day", carry_placement_get_day (placement));
  carry_json_add_string (builder, "slot", slot_of (minute));
  carry_json_add_time (builder, "start", minute);
  carry_json_add_int (builder, "minutes",
                      session != NULL ? carry_session_get_duration (CARRY_SESSION (session))
                                      : carry_placement_get_minutes (placement));
  carry_json_add_string (builder, "kind",
                         carry_strength_kind_to_letter (carry_placement_get_kind (placement)));
  carry_json_add_string (builder, "title",
                         session != NULL ? carry_session_get_title (CARRY_SESSION (session)) : NULL);
  carry_json_add_number (builder, "penalty", carry_placement_get_penalty (placement), 3);
  add_reasons (builder, "reasons", carry_placement_get_reasons (placement));
  carry_json_begin_list (builder, "exercises");
  for (guint i = 0; session != NULL && i < carry_strength_session_get_n_items (session); i++)
    add_item (builder, carry_strength_session_get_nth (session, i),
              targets != NULL ? targets->pdata[i] : NULL);
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
  carry_json_add_day (builder, "day", carry_placement_get_day (slot));
  carry_json_add_string (builder, "slot", slot_of (carry_placement_get_start_minute (slot)));
  carry_json_add_time (builder, "start", carry_placement_get_start_minute (slot));
  carry_json_add_string (builder, "verdict", verdicts[verdict]);
  carry_json_add_string (builder, "kind", carry_strength_kind_to_letter (carry_placement_get_kind (slot)));
  carry_json_add_number (builder, "penalty", carry_placement_get_penalty (slot), 3);
  add_reasons (builder, "reasons", carry_placement_get_reasons (slot));
  json_builder_end_object (builder);
}

/* A minute after 00:00 of the week's first day as day, slot and start. */
static void
add_place (JsonBuilder *builder, const CarryWeekProblem *problem, int minute)
{
  const GDate day = carry_day_plus (&problem->first, minute / (int)CARRY_MINUTES_PER_DAY);
  const guint start = (guint)minute % CARRY_MINUTES_PER_DAY;

  carry_json_add_day (builder, "day", &day);
  carry_json_add_string (builder, "slot", slot_of (start));
  carry_json_add_time (builder, "start", start);
}

/* A place as an object of its own, null for none. */
static void
add_place_as (JsonBuilder *builder, const char *name, const CarryWeekProblem *problem, int minute)
{
  json_builder_set_member_name (builder, name);
  if (minute == CARRY_NO_MINUTE)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  add_place (builder, problem, minute);
  json_builder_end_object (builder);
}

static void
add_alternatives (JsonBuilder *builder,
                  const CarryPlanAnswer *answer,
                  CarryPlacement *placement,
                  gboolean others_move)
{
  g_autoptr (GListModel) list =
      carry_alternative_list (answer->problem, answer->plan, placement, others_move);

  carry_json_begin_list (builder, others_move ? "others_free" : "others_fixed");
  for (guint i = 0; i < MIN (g_list_model_get_n_items (list), MOST_ALTERNATIVES); i++)
    {
      g_autoptr (CarryAlternative) alternative = g_list_model_get_item (list, i);
      CarryPlacement *place = carry_alternative_get_placement (alternative);

      json_builder_begin_object (builder);
      add_place (builder, answer->problem, carry_placement_get_start (place));
      carry_json_add_number (builder, "penalty", carry_placement_get_penalty (place), 3);
      carry_json_add_number (builder, "total_penalty", carry_alternative_get_total_penalty (alternative), 3);
      carry_json_add_number (builder, "extra_penalty", carry_alternative_get_extra_penalty (alternative), 3);
      carry_json_add_int (builder, "others_moved", carry_alternative_get_n_moved (alternative));
      add_reasons (builder, "reasons", carry_placement_get_reasons (place));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_all_alternatives (JsonBuilder *builder, const CarryPlanAnswer *answer)
{
  GListModel *placements = carry_plan_get_placements (answer->plan);

  carry_json_begin_list (builder, "alternatives");
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      json_builder_begin_object (builder);
      carry_json_add_int (builder, "placement", i);
      add_alternatives (builder, answer, placement, FALSE);
      add_alternatives (builder, answer, placement, TRUE);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* Sums over the rules: how often each spoke, and what it cost. */
static void
count_findings (const GArray *findings, guint *times, gint64 *points)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      times[finding->rule]++;
      points[finding->rule] += finding->points;
    }
}

static void
add_terms (JsonBuilder *builder, CarryPlan *plan)
{
  GListModel *placements = carry_plan_get_placements (plan);
  GListModel *week = carry_plan_get_week_reasons (plan);
  guint times[CARRY_N_RULES] = { 0 };
  gint64 points[CARRY_N_RULES] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      count_findings (carry_placement_get_findings (placement), times, points);
    }
  for (guint i = 0; i < g_list_model_get_n_items (week); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (week, i);

      times[carry_reason_get_finding (reason)->rule]++;
      points[carry_reason_get_finding (reason)->rule] += carry_reason_get_finding (reason)->points;
    }

  carry_json_begin_list (builder, "terms");
  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      if (points[i] == 0)
        continue;

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "rule", carry_rule_get ((CarryRuleId)i)->id);
      carry_json_add_int (builder, "times", times[i]);
      carry_json_add_number (builder, "penalty", (double)points[i] / CARRY_POINT, 3);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_offers (JsonBuilder *builder, const CarryPlanAnswer *answer)
{
  static const char *const kinds[] = {
    [CARRY_OFFER_DROP] = "drop",
    [CARRY_OFFER_LIGHTEN] = "lighten",
    [CARRY_OFFER_MOVE_RUN] = "move_run",
    [CARRY_OFFER_OPEN_SLOT] = "open_slot",
  };

  carry_json_begin_list (builder, "offers");
  for (guint i = 0; i < g_list_model_get_n_items (answer->offers); i++)
    {
      g_autoptr (CarryOffer) offer = g_list_model_get_item (answer->offers, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "kind", kinds[carry_offer_get_kind (offer)]);
      carry_json_add_string (builder, "text", carry_offer_get_text (offer));
      add_place_as (builder, "from", answer->problem, carry_offer_get_from (offer));
      add_place_as (builder, "to", answer->problem, carry_offer_get_to (offer));
      carry_json_add_number (builder, "total_penalty", carry_offer_get_total_penalty (offer), 3);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_step (JsonBuilder *builder, const CarryPlanAnswer *answer, const CarryPlanDifferenceRow *row)
{
  const CarryProblemWish *wish = &g_array_index (answer->problem->wishes, CarryProblemWish, row->wish);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "kind", carry_strength_kind_to_letter (wish->kind));
  add_place_as (builder, "from", answer->problem, row->from);
  add_place_as (builder, "to", answer->problem, row->to);
  json_builder_end_object (builder);
}

static void
add_difference (JsonBuilder *builder, const CarryPlanAnswer *answer)
{
  static const char *const steps[] = {
    [CARRY_PLAN_STEP_ADDED] = "added",
    [CARRY_PLAN_STEP_MOVED] = "moved",
    [CARRY_PLAN_STEP_REMOVED] = "removed",
    [CARRY_PLAN_STEP_UNCHANGED] = "unchanged",
  };

  json_builder_set_member_name (builder, "difference");
  json_builder_begin_object (builder);
  carry_json_add_number (builder, "cost_before", answer->difference->before, 3);
  carry_json_add_number (builder, "cost_after", answer->difference->after, 3);
  for (guint step = 0; step < G_N_ELEMENTS (steps); step++)
    {
      carry_json_begin_list (builder, steps[step]);
      for (guint i = 0; i < answer->difference->rows->len; i++)
        {
          const CarryPlanDifferenceRow *row =
              &g_array_index (answer->difference->rows, CarryPlanDifferenceRow, i);

          if (row->step == step)
            add_step (builder, answer, row);
        }
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

static void
add_sessions (JsonBuilder *builder,
              const CarryPlanAnswer *answer,
              const char *name,
              GListModel *placements,
              GPtrArray *sessions)
{
  carry_json_begin_list (builder, name);
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      add_placement (builder, answer, placement, find_session (sessions, placement));
    }
  json_builder_end_array (builder);
}

static void
add_choice (JsonBuilder *builder, CarryChoice *choice)
{
  const char *const *why = carry_choice_get_why (choice);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "id",
                         carry_exercise_get_id (carry_item_get_exercise (carry_choice_get_item (choice))));
  carry_json_begin_list (builder, "why");
  for (guint i = 0; why[i] != NULL; i++)
    json_builder_add_string_value (builder, why[i]);
  json_builder_end_array (builder);

  carry_json_begin_list (builder, "passed_over");
  for (guint i = 0; i < carry_choice_get_n_passed_over (choice); i++)
    {
      const CarryPassedOver *passed = carry_choice_get_passed_over (choice, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", carry_exercise_get_id (passed->exercise));
      carry_json_add_string (builder, "name", carry_exercise_get_name (passed->exercise));
      carry_json_add_string (builder, "why", passed->why);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_programme (JsonBuilder *builder, guint placement, CarryProgramme *programme)
{
  GListModel *choices = carry_programme_get_choices (programme);
  const char *const *missing = carry_programme_get_missing (programme);

  json_builder_begin_object (builder);
  carry_json_add_int (builder, "placement", placement);
  carry_json_begin_list (builder, "exercises");
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (CarryChoice) choice = g_list_model_get_item (choices, i);

      add_choice (builder, choice);
    }
  json_builder_end_array (builder);
  carry_json_begin_list (builder, "missing");
  for (guint i = 0; missing[i] != NULL; i++)
    json_builder_add_string_value (builder, missing[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* Why the exercises of the sessions that this plan filled are there, and what was passed over for them. */
static void
add_programmes (JsonBuilder *builder, const CarryPlanAnswer *answer, GPtrArray *sessions)
{
  GListModel *placements = carry_plan_get_placements (answer->plan);

  carry_json_begin_list (builder, "programmes");
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      CarryStrengthSession *session = find_session (sessions, placement);
      CarryProgramme *programme =
          session != NULL ? carry_week_planner_get_programme (answer->planner, CARRY_SESSION (session))
                          : NULL;

      if (programme != NULL)
        add_programme (builder, i, programme);
    }
  json_builder_end_array (builder);
}

static void
add_slots (JsonBuilder *builder, GListModel *slots)
{
  carry_json_begin_list (builder, "slots");
  for (guint i = 0; i < g_list_model_get_n_items (slots); i++)
    {
      g_autoptr (CarryPlacement) slot = g_list_model_get_item (slots, i);

      add_slot (builder, slot);
    }
  json_builder_end_array (builder);
}

/* When training pauses in the week, as far as it is known. */
static void
add_pauses (JsonBuilder *builder, const CarryPlanAnswer *answer, const GDate *first, const GDate *last)
{
  g_autoptr (GPtrArray) pauses = carry_care_list_pauses (carry_diary_get_care (answer->diary), first, last);

  carry_json_begin_list (builder, "pauses");
  for (guint i = 0; i < pauses->len; i++)
    {
      CarryPause *pause = pauses->pdata[i];

      json_builder_begin_object (builder);
      carry_json_add_string (
          builder, "reason",
          carry_kind_to_nick (CARRY_TYPE_PAUSE_REASON, (int)carry_pause_get_reason (pause)));
      carry_json_add_day (builder, "from", carry_pause_get_first (pause));
      if (carry_pause_get_last (pause) != NULL)
        carry_json_add_day (builder, "to", carry_pause_get_last (pause));
      else
        carry_json_add_string (builder, "to", NULL);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * carry_json_from_plan:
 * @answer: a plan
 *
 * Tells a plan with all its reasons. Sentences are in the language of the locale, all else is the same everywhere.
 *
 * Returns: (transfer full): the plan as `carryover.plan/1`
 */
char *
carry_json_from_plan (const CarryPlanAnswer *answer)
{
  CarryPlan *plan = answer->plan;
  const GDate *first = carry_plan_get_first (plan);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (answer->diary, first, &last);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "schema", "carryover.plan/1");
  carry_json_add_day (builder, "week", first);
  carry_json_add_string (builder, "phase", carry_kind_to_nick (CARRY_TYPE_PHASE, (int)answer->phase));
  carry_json_add_flag (builder, "feasible", carry_plan_get_feasible (plan));
  carry_json_add_flag (builder, "proven_optimal", carry_plan_get_proven (plan));
  carry_json_add_int (builder, "search_steps", (gint64)carry_plan_get_steps (plan));
  carry_json_add_number (builder, "total_penalty",
                         carry_plan_get_feasible (plan) ? carry_plan_get_total_penalty (plan) : NAN, 3);
  add_terms (builder, plan);

  add_pauses (builder, answer, first, &last);
  carry_json_begin_list (builder, "runs");
  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
      carry_json_add_run (builder, g_ptr_array_index (sessions, i));
  json_builder_end_array (builder);

  carry_json_add_spikes (builder, answer->spikes);
  add_sessions (builder, answer, "placements", carry_plan_get_placements (plan), sessions);
  add_sessions (builder, answer, "kept", carry_plan_get_kept (plan), sessions);
  add_programmes (builder, answer, sessions);
  add_slots (builder, carry_plan_get_slots (plan));
  add_reasons (builder, "week_reasons", carry_plan_get_week_reasons (plan));
  add_all_alternatives (builder, answer);
  add_reasons (builder, "conflicts", carry_plan_get_conflicts (plan));
  add_offers (builder, answer);
  carry_json_add_flag (builder, "one_fewer_suggested", carry_plan_suggests_one_fewer (plan));
  add_difference (builder, answer);
  json_builder_end_object (builder);

  return carry_json_to_text (builder);
}
