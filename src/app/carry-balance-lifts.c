/* carry-balance-lifts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-lifts.h"

#include "carry-json-writer.h"
#include "carry-measure.h"
#include "carry-records.h"

#include <glib/gi18n.h>

/* What was logged, as a balance tells it: left beside right in its weeks, and the records of all time. */

static const char *const kind_ids[CARRY_N_RECORD_KINDS] = {
  [CARRY_RECORD_HEAVIEST] = "heaviest-kg", [CARRY_RECORD_MAXIMUM] = "estimated-maximum-kg",
  [CARRY_RECORD_REPS] = "repetitions",     [CARRY_RECORD_HOLD] = "hold-seconds",
  [CARRY_RECORD_VOLUME] = "volume-kg",
};

static CarryRecords *
create_records (CarryBalance *balance, CarryAthlete *athlete)
{
  return carry_records_new (carry_balance_history_get_diary (carry_balance_get_history (balance)), athlete);
}

/* Left beside right in the weeks of the balance. */
CarrySideBalance *
carry_balance_lifts_compare_sides (CarryBalance *balance)
{
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  if (carry_balance_get_span (balance, &first, &last))
    sessions = carry_diary_get_range (carry_balance_history_get_diary (carry_balance_get_history (balance)),
                                      &first, &last);
  else
    sessions = g_ptr_array_new ();

  return carry_side_balance_new (sessions);
}

static void
add_side (JsonBuilder *builder, const char *name, const CarrySideWork *work)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  carry_json_add_int (builder, "sets", work->sets);
  carry_json_add_number (builder, "volume", work->volume, 1);
  json_builder_end_object (builder);
}

static void
add_sides (JsonBuilder *builder, CarryBalance *balance)
{
  g_autoptr (CarrySideBalance) sides = carry_balance_lifts_compare_sides (balance);

  carry_json_begin_list (builder, "sides");
  for (guint i = 0; i < carry_side_balance_get_n_exercises (sides); i++)
    {
      const CarrySideExercise *exercise = carry_side_balance_get_nth (sides, i);
      double share = 0.0;

      json_builder_begin_object (builder);
      carry_json_add_string (builder, "exercise", carry_exercise_get_id (exercise->exercise));
      add_side (builder, "left", &exercise->left);
      add_side (builder, "right", &exercise->right);
      if (carry_side_exercise_get_difference (exercise, &share))
        carry_json_add_number (builder, "right_more_by", share, 3);
      else
        carry_json_add_string (builder, "right_more_by", NULL);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_record (JsonBuilder *builder, CarryRecord *record)
{
  json_builder_begin_object (builder);
  carry_json_add_string (builder, "exercise", carry_exercise_get_id (carry_record_get_exercise (record)));
  carry_json_add_string (builder, "kind", kind_ids[carry_record_get_kind (record)]);
  carry_json_add_number (builder, "value", carry_record_get_value (record), 2);
  carry_json_add_number (builder, "load_kg", carry_record_get_load (record), 2);
  carry_json_add_number (builder, "band", carry_record_get_band (record), 2);
  carry_json_add_day (builder, "day", carry_record_get_day (record));
  json_builder_end_object (builder);
}

/**
 * carry_balance_lifts_add_json:
 * @balance: a balance
 * @athlete: the runner
 * @builder: an object
 *
 * Adds `sides` of the weeks of the balance, and `records` of the main lifts.
 */
void
carry_balance_lifts_add_json (CarryBalance *balance, CarryAthlete *athlete, JsonBuilder *builder)
{
  g_autoptr (CarryRecords) records = create_records (balance, athlete);

  add_sides (builder, balance);
  carry_json_begin_list (builder, "records");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (records)); i++)
    {
      g_autoptr (CarryExerciseRecords) lift = g_list_model_get_item (G_LIST_MODEL (records), i);

      for (guint kind = 0; kind < CARRY_N_RECORD_KINDS; kind++)
        {
          CarryRecord *record = carry_exercise_records_get (lift, (CarryRecordKind)kind);

          if (record != NULL)
            add_record (builder, record);
        }
    }
  json_builder_end_array (builder);
}

static void
append_sides (GString *text, CarryBalance *balance)
{
  g_autoptr (CarrySideBalance) sides = carry_balance_lifts_compare_sides (balance);
  double share = 0.0;

  g_string_append_printf (text, "\n%s\n", _ ("Left and right"));
  if (!carry_side_balance_get_difference (sides, &share))
    g_string_append_printf (text, "  %s\n", _ ("too few sets of one side logged to tell"));
  else if (share >= 0.0)
    /* Translators: how much more, in percent */
    g_string_append_printf (text, C_ ("sides", "  %.0f%% more right\n"), share * 100.0);
  else
    /* Translators: how much more, in percent */
    g_string_append_printf (text, C_ ("sides", "  %.0f%% more left\n"), -share * 100.0);
}

/**
 * carry_balance_lifts_append:
 * @balance: a balance
 * @athlete: the runner
 * @text: where to append
 *
 * Tells of left and right, and of the records, in words.
 */
void
carry_balance_lifts_append (CarryBalance *balance, CarryAthlete *athlete, GString *text)
{
  g_autoptr (CarryRecords) records = create_records (balance, athlete);
  const guint n_lifts = g_list_model_get_n_items (G_LIST_MODEL (records));

  append_sides (text, balance);
  g_string_append_printf (text, "\n%s\n", _ ("Records of the main lifts"));
  if (n_lifts == 0)
    g_string_append_printf (text, "  %s\n", _ ("none logged yet"));

  for (guint i = 0; i < n_lifts; i++)
    {
      g_autoptr (CarryExerciseRecords) lift = g_list_model_get_item (G_LIST_MODEL (records), i);

      for (guint kind = 0; kind < CARRY_N_RECORD_KINDS; kind++)
        {
          CarryRecord *record = carry_exercise_records_get (lift, (CarryRecordKind)kind);
          g_autofree char *line = NULL;
          g_autofree char *day = NULL;

          if (record == NULL)
            continue;

          line = carry_record_describe (record,
                                        carry_load_form_of (carry_record_get_exercise (record), athlete));
          day = carry_format_date (carry_record_get_day (record));
          /* Translators: a record and its day */
          g_string_append_printf (text, _ ("  %s (%s)\n"), line, day);
        }
    }
}
