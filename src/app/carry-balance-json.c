/* carry-balance-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-json.h"

#include "carry-acute-chronic.h"
#include "carry-balance-lifts.h"
#include "carry-balance-rhythm.h"
#include "carry-json-writer.h"
#include "carry-kind-types.h"
#include "carry-measure.h"

/* A balance in JSON: the schema carryover.balance/1. Words and numbers do not depend on the locale, but for the
 * sentences of doses and the caveat. */

static const char *const region_ids[CARRY_N_BODY_REGIONS] = {
  [CARRY_BODY_REGION_HIPS] = "hips",
  [CARRY_BODY_REGION_QUADS] = "quads",
  [CARRY_BODY_REGION_HAMSTRINGS] = "hamstrings",
  [CARRY_BODY_REGION_CALVES] = "calves",
  [CARRY_BODY_REGION_TRUNK] = "trunk",
  [CARRY_BODY_REGION_UPPER_BODY] = "upper-body",
};

static const char *const movement_ids[CARRY_N_MOVEMENTS] = {
  [CARRY_MOVEMENT_SINGLE_LEG] = "single-leg",    [CARRY_MOVEMENT_KNEE] = "knee-beside-hip",
  [CARRY_MOVEMENT_PUSH] = "push-beside-pull",    [CARRY_MOVEMENT_SIDEWAYS] = "sideways-and-rotation",
  [CARRY_MOVEMENT_BENT_KNEE] = "bent-knee-calf",
};

static const char *const plane_ids[CARRY_N_PLANES] = {
  [CARRY_PLANE_SAGITTAL] = "sagittal",
  [CARRY_PLANE_FRONTAL] = "frontal",
  [CARRY_PLANE_TRANSVERSE] = "transverse",
};

static const char *const section_ids[CARRY_N_SECTIONS] = {
  [CARRY_SECTION_SQUAT_AND_LUNGE] = "squat-and-lunge",
  [CARRY_SECTION_HINGE_AND_HAMSTRING] = "hinge-and-hamstring",
  [CARRY_SECTION_CALF_AND_FOOT] = "calf-and-foot",
  [CARRY_SECTION_HIP] = "hip",
  [CARRY_SECTION_TRUNK] = "trunk",
  [CARRY_SECTION_PUSH_AND_PULL] = "push-and-pull",
  [CARRY_SECTION_JUMP_AND_SPRINT] = "jump-and-sprint",
  [CARRY_SECTION_WHOLE_BODY] = "whole-body",
  [CARRY_SECTION_WARM_UP] = "warm-up",
};

static const char *
state_of (CarryBalanceState state)
{
  static const char *const words[] = {
    [CARRY_BALANCE_STATE_BELOW] = "below",
    [CARRY_BALANCE_STATE_ON_TARGET] = "on-target",
    [CARRY_BALANCE_STATE_ABOVE] = "above",
  };

  return words[state];
}

static void
add_band (JsonBuilder *builder, double lo, double hi, CarryBalanceState state)
{
  carry_json_add_number (builder, "band_lo", lo, 3);
  carry_json_add_number (builder, "band_hi", hi, 3);
  carry_json_add_string (builder, "state", state_of (state));
}

/* null for what is not known. */
static void
add_known (JsonBuilder *builder, const char *name, gboolean known, double value, int decimals)
{
  if (known)
    carry_json_add_number (builder, name, value, decimals);
  else
    carry_json_add_string (builder, name, NULL);
}

static void
add_week (JsonBuilder *builder, CarryBalanceWeek *week)
{
  const CarryFitness *fitness = carry_balance_week_get_fitness (week);
  const CarryTrainingFacts *facts = carry_balance_week_get_training (week);

  json_builder_begin_object (builder);
  carry_json_add_day (builder, "first", carry_balance_week_get_first (week));
  carry_json_add_flag (builder, "ahead", carry_balance_week_get_planned (week));
  carry_json_add_number (builder, "run_load", carry_balance_week_get_run_load (week), 1);
  carry_json_add_number (builder, "strength_load", carry_balance_week_get_strength_load (week), 1);
  carry_json_add_number (builder, "load", carry_balance_week_get_load (week), 1);
  carry_json_add_number (builder, "monotony", carry_balance_week_get_monotony (week), 3);
  carry_json_add_number (builder, "strain", carry_balance_week_get_strain (week), 1);
  add_known (builder, "fitness", fitness != NULL, fitness != NULL ? fitness->fitness : 0.0, 2);
  add_known (builder, "fatigue", fitness != NULL, fitness != NULL ? fitness->fatigue : 0.0, 2);
  add_known (builder, "form", fitness != NULL, fitness != NULL ? fitness->form : 0.0, 2);
  carry_json_add_number (builder, "hard_sets", carry_movement_sets_get_total (&facts->movement), 1);
  carry_json_add_number (builder, "longest_km", facts->longest / CARRY_METRES_PER_KILOMETRE, 2);
  carry_json_add_int (builder, "steps", (gint64)facts->steps);
  carry_json_add_int (builder, "jumps", (gint64)facts->jumps);
  json_builder_end_object (builder);
}

static void
add_weeks (JsonBuilder *builder, CarryBalance *balance)
{
  GListModel *weeks = carry_balance_get_weeks (balance);

  carry_json_begin_list (builder, "weeks");
  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      add_week (builder, week);
    }
  json_builder_end_array (builder);
}

static void
add_regions (JsonBuilder *builder, GListModel *regions)
{
  carry_json_begin_list (builder, "regions");
  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", region_ids[i]);
      carry_json_add_number (builder, "sets_per_week", carry_balance_region_get_sets (region), 2);
      add_band (builder, carry_balance_region_get_band_lo (region), carry_balance_region_get_band_hi (region),
                carry_balance_region_get_state (region));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_movements (JsonBuilder *builder, GListModel *movements)
{
  carry_json_begin_list (builder, "movements");
  for (guint i = 0; i < g_list_model_get_n_items (movements); i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_list_model_get_item (movements, i);
      const gboolean known = carry_balance_movement_get_known (movement);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", movement_ids[i]);
      add_known (builder, "share", known, carry_balance_movement_get_share (movement), 3);
      add_band (builder, carry_balance_movement_get_band_lo (movement),
                carry_balance_movement_get_band_hi (movement), carry_balance_movement_get_state (movement));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_muscles (JsonBuilder *builder, GListModel *muscles)
{
  carry_json_begin_list (builder, "muscles");
  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (CarryBalanceMuscle) muscle = g_list_model_get_item (muscles, i);

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", carry_kind_to_nick (CARRY_TYPE_MUSCLE, (int)i));
      carry_json_add_number (builder, "run_load_per_week", carry_balance_muscle_get_run_load (muscle), 1);
      carry_json_add_number (builder, "run_minutes_per_week", carry_balance_muscle_get_run_minutes (muscle),
                             1);
      carry_json_add_number (builder, "strength_load_per_week",
                             carry_balance_muscle_get_strength_load (muscle), 1);
      carry_json_add_number (builder, "sets_per_week", carry_balance_muscle_get_sets (muscle), 2);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_dose (JsonBuilder *builder, const CarryInjuryDose *dose)
{
  g_autofree char *text = carry_injury_dose_describe (dose);

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "text", text);
  add_known (builder, "value", dose->known, dose->value, 3);
  carry_json_add_number (builder, "limit", dose->need->limit, 3);
  carry_json_add_flag (builder, "met", dose->met);
  carry_json_add_string (builder, "grade", (const char[]){ dose->need->grade, '\0' });
  carry_json_add_string (builder, "source", dose->need->source);
  carry_json_add_string (builder, "url", dose->need->url);
  json_builder_end_object (builder);
}

static void
add_injuries (JsonBuilder *builder, GListModel *coverages)
{
  static const char *const words[] = {
    [CARRY_COVERAGE_GAP] = "gap",
    [CARRY_COVERAGE_PARTLY] = "partly",
    [CARRY_COVERAGE_WELL] = "well-covered",
  };

  carry_json_begin_list (builder, "injuries");
  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);
      const CarryInjuryDose *doses = carry_injury_coverage_get_doses (coverage);

      json_builder_begin_object (builder);
      carry_json_add_string (
          builder, "id",
          carry_kind_to_nick (CARRY_TYPE_INJURY, (int)carry_injury_coverage_get_injury (coverage)));
      carry_json_add_string (builder, "coverage", words[carry_injury_coverage_get_coverage (coverage)]);
      carry_json_begin_list (builder, "doses");
      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        add_dose (builder, &doses[j]);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_running (JsonBuilder *builder, const CarryTrainingFacts *totals)
{
  carry_json_begin_list (builder, "surfaces");
  for (guint i = 0; i < CARRY_N_SURFACES; i++)
    if (totals->surface_minutes[i] > 0.0)
      {
        json_builder_begin_object (builder);
        carry_json_add_string (builder, "id", carry_kind_to_nick (CARRY_TYPE_SURFACE, (int)i));
        carry_json_add_number (builder, "minutes", totals->surface_minutes[i], 1);
        json_builder_end_object (builder);
      }
  json_builder_end_array (builder);

  carry_json_begin_list (builder, "planes");
  for (guint i = 0; i < CARRY_N_PLANES; i++)
    {
      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", plane_ids[i]);
      carry_json_add_number (builder, "hard_sets", totals->movement.planes[i], 1);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_patterns (JsonBuilder *builder, const CarryMovementSets *sets)
{
  carry_json_begin_list (builder, "patterns");
  for (guint i = 0; i < CARRY_N_SECTIONS; i++)
    {
      json_builder_begin_object (builder);
      carry_json_add_string (builder, "id", section_ids[i]);
      carry_json_add_number (builder, "hard_sets", sets->sections[i], 1);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* This week beside those before it; null where they are not known. */
static void
add_rhythm (JsonBuilder *builder, CarryBalance *balance)
{
  const CarryRunSpike spike = carry_balance_find_spike (balance);
  CarryImpactIndex index;
  guint n_weeks = 0;
  const double strain = carry_balance_find_mean_strain (balance, &n_weeks);

  add_known (builder, "mean_strain_before", n_weeks > 0, strain, 1);
  add_known (builder, "longest_run_of_30_days", spike.ratio > 0.0, spike.ratio, 3);
  json_builder_set_member_name (builder, "impact");
  if (!carry_balance_compare_impact (balance, &index))
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  carry_json_add_number (builder, "percent_of_usual", index.percent, 1);
  carry_json_add_number (builder, "least", index.least, 1);
  carry_json_add_number (builder, "most", index.most, 1);
  json_builder_end_object (builder);
}

/* Only for who asks for it, never with a verdict, and never without what speaks against it. */
static void
add_acute_chronic (JsonBuilder *builder, CarryBalance *balance)
{
  static const char *const names[] = { "uncoupled", "coupled", "exponential" };

  json_builder_set_member_name (builder, "acute_chronic");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      double ratio;

      if (carry_balance_history_get_acute_chronic (carry_balance_get_history (balance), (CarryAcuteChronic)i,
                                                   &ratio))
        carry_json_add_number (builder, names[i], ratio, 3);
      else
        carry_json_add_string (builder, names[i], NULL);
    }
  carry_json_add_string (builder, "caveat", carry_acute_chronic_get_caveat ());
  json_builder_end_object (builder);
}

/**
 * carry_json_from_balance:
 * @balance: a balance that is ready
 * @athlete: the runner
 * @with_acute_chronic: whether to add the ratio of acute to chronic load, with its caveat
 *
 * Returns: (transfer full): the balance as `carryover.balance/1`
 */
char *
carry_json_from_balance (CarryBalance *balance, CarryAthlete *athlete, gboolean with_acute_chronic)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  carry_json_add_string (builder, "schema", "carryover.balance/1");
  carry_json_add_day (builder, "today", carry_balance_get_today (balance));
  carry_json_add_string (
      builder, "sessions",
      carry_kind_to_nick (CARRY_TYPE_COUNTED_SESSIONS,
                          (int)carry_balance_history_get_counted (carry_balance_get_history (balance))));
  carry_json_add_flag (builder, "trend",
                       carry_balance_get_n_active_weeks (balance) >= CARRY_BALANCE_TREND_WEEKS);
  add_weeks (builder, balance);
  add_regions (builder, carry_balance_get_regions (balance));
  add_movements (builder, carry_balance_get_movements (balance));
  add_muscles (builder, carry_balance_get_muscles (balance));
  add_injuries (builder, carry_balance_get_coverages (balance));
  add_running (builder, carry_balance_get_totals (balance));
  add_patterns (builder, &carry_balance_get_totals (balance)->movement);
  add_rhythm (builder, balance);
  carry_balance_lifts_add_json (balance, athlete, builder);
  if (with_acute_chronic)
    add_acute_chronic (builder, balance);
  json_builder_end_object (builder);

  return carry_json_to_text (builder);
}
