/* carry-plan-report.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-report.h"

#include "carry-load-form.h"
#include "carry-measure.h"
#include "carry-next-target.h"
#include "carry-offer.h"
#include "carry-run.h"
#include "carry-strength-session.h"
#include "carry-words.h"

#include <glib/gi18n.h>

static void
append_reasons (GString *text, GListModel *reasons)
{
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      g_string_append_printf (text, "      %-5s %s\n", carry_reason_get_rule (reason),
                              carry_reason_get_text (reason));
    }
}

static void
append_run (GString *text, CarryRun *run)
{
  CarrySession *session = CARRY_SESSION (run);
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));
  g_autofree char *distance = carry_run_get_distance (run) > 0
                                  ? carry_format_distance (carry_run_get_distance (run), CARRY_UNITS_METRIC)
                                  : g_strdup ("");

  g_string_append_printf (text, "    %s  %s  %s\n", carry_session_get_title (session), distance, minutes);
}

/* The load, and why it is this one; of what is new there is nothing to say yet. */
static void
append_target (GString *text, double load_kg, const CarryNextTarget *target, CarryUnits units)
{
  const CarryProgressionChange change = carry_next_target_get_facts (target)->change;
  g_autofree char *load = load_kg > 0 ? carry_format_weight (load_kg, units) : NULL;

  if (load != NULL)
    g_string_append_printf (text, "          %s\n", load);
  for (guint i = 0; change > CARRY_PROGRESSION_POSTPONED && i < carry_next_target_get_n_notes (target); i++)
    g_string_append_printf (text, "          – %s\n", carry_next_target_get_note (target, i)->text);
}

static void
append_strength (GString *text, const CarryPlanAnswer *answer, CarryStrengthSession *strength)
{
  CarrySession *session = CARRY_SESSION (strength);
  const GPtrArray *targets = g_hash_table_lookup (answer->targets, carry_session_get_id (session));
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));

  g_string_append_printf (text, "    ● %s  %s\n", carry_session_get_title (session), minutes);
  for (guint i = 0; i < carry_strength_session_get_n_items (strength); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (strength, i);
      CarryPrescription *prescription = carry_item_get_prescription (item);
      g_autofree char *amount = carry_prescription_format_amount (prescription);
      g_autofree char *target = carry_load_form_format_target (
          carry_load_form_of (carry_item_get_exercise (item), NULL), prescription);

      g_string_append_printf (text, "        %s  %s  %s\n",
                              carry_exercise_get_name (carry_item_get_exercise (item)), amount, target);
      if (targets != NULL)
        append_target (text, carry_item_get_load (item), targets->pdata[i], answer->units);
    }
}

static void
append_placement_reasons (GString *text, CarryPlan *plan, CarrySession *session)
{
  GListModel *placements = carry_plan_get_placements (plan);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      if (g_date_compare (carry_placement_get_day (placement), carry_session_get_day (session)) == 0 &&
          carry_placement_get_start_minute (placement) == carry_session_get_start_minute (session))
        append_reasons (text, carry_placement_get_reasons (placement));
    }
}

static void
append_week_reasons (GString *text, CarryPlan *plan)
{
  if (g_list_model_get_n_items (carry_plan_get_week_reasons (plan)) == 0)
    return;

  g_string_append_printf (text, "\n%s\n", _ ("The week as a whole:"));
  append_reasons (text, carry_plan_get_week_reasons (plan));
}

/* Sessions that were there and stay, only where a rule has something against their place. */
static void
append_kept_conflicts (GString *text, CarryPlan *plan)
{
  GListModel *kept = carry_plan_get_kept (plan);

  for (guint i = 0; i < g_list_model_get_n_items (kept); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (kept, i);
      g_autofree char *day = carry_format_weekday (carry_placement_get_day (placement), FALSE);

      if (carry_placement_get_verdict (placement) != CARRY_VERDICT_BLOCKED)
        continue;

      /* Translators: %s is a weekday */
      g_string_append_printf (text, _ ("\nThe session on %s stays, against these rules:\n"), day);
      append_reasons (text, carry_placement_get_reasons (placement));
    }
}

static void
append_offers (GString *text, const char *heading, GListModel *offers)
{
  if (g_list_model_get_n_items (offers) == 0)
    return;

  g_string_append_printf (text, "\n%s\n", heading);
  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (CarryOffer) offer = g_list_model_get_item (offers, i);

      g_string_append_printf (text, "      – %s\n", carry_offer_get_text (offer));
    }
}

/* Long runs that are a stress of their own: strength does not get harder in their week. */
static void
append_spikes (GString *text, GArray *spikes)
{
  for (guint i = 0; i < spikes->len; i++)
    {
      const CarrySeasonSpike *spike = &g_array_index (spikes, CarrySeasonSpike, i);
      g_autofree char *day = carry_format_weekday (&spike->day, FALSE);
      g_autofree char *sentence = carry_run_spike_describe (&spike->spike);

      /* Translators: %1$s is a weekday, %2$s says how much longer the run is */
      g_string_append_printf (text, _ ("\nThe run on %1$s: %2$s\n"), day, sentence);
    }
}

static void
append_what_is_missing (GString *text, const CarryPlanAnswer *answer)
{
  append_kept_conflicts (text, answer->plan);

  if (!carry_plan_get_feasible (answer->plan))
    {
      g_string_append_printf (text, "\n%s\n", _ ("There is no good place for so many sessions:"));
      append_reasons (text, carry_plan_get_conflicts (answer->plan));
    }
  else if (carry_plan_suggests_one_fewer (answer->plan))
    g_string_append_printf (text, "\n%s\n", _ ("The last session costs more than it is worth."));

  append_offers (text,
                 carry_plan_get_feasible (answer->plan) ? _ ("What could be done instead:")
                                                        : _ ("What would make room:"),
                 answer->offers);
}

/* The name of a day, and why there is no training on it. */
static void
append_day (GString *text, CarryDiary *diary, const GDate *day)
{
  CarryPause *pause = carry_care_get_pause_on (carry_diary_get_care (diary), day);
  g_autofree char *name = carry_format_day (day);

  if (pause != NULL)
    g_string_append_printf (text, "\n%s: %s\n", name, carry_pause_get_word (pause));
  else
    g_string_append_printf (text, "\n%s\n", name);
}

/**
 * carry_plan_report:
 * @answer: a plan
 *
 * Tells a plan in words, for a terminal: the week day by day, and why each session is where it is.
 *
 * Returns: (transfer full): lines of text
 */
char *
carry_plan_report (const CarryPlanAnswer *answer)
{
  CarryPlan *plan = answer->plan;
  const GDate *first = carry_plan_get_first (plan);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (answer->diary, first, &last);
  GString *text = g_string_new (NULL);
  GDate day;

  g_date_clear (&day, 1);
  g_string_append_printf (text, _ ("Week of %s\n"), range);
  g_string_append_printf (text, "%s\n", carry_phase_get_name (answer->phase));
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (!g_date_valid (&day) || g_date_compare (&day, carry_session_get_day (session)) != 0)
        {
          day = *carry_session_get_day (session);
          append_day (text, answer->diary, &day);
        }

      if (carry_session_get_status (session) == CARRY_STATUS_SKIPPED)
        continue;

      if (CARRY_IS_RUN (session))
        append_run (text, CARRY_RUN (session));
      else
        {
          append_strength (text, answer, CARRY_STRENGTH_SESSION (session));
          append_placement_reasons (text, plan, session);
        }
    }

  append_week_reasons (text, plan);
  append_spikes (text, answer->spikes);
  append_what_is_missing (text, answer);

  g_string_truncate (text, text->len - 1);

  return g_string_free_and_steal (text);
}
