/* carry-balance-report.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-report.h"

#include "carry-acute-chronic.h"
#include "carry-balance-advice.h"
#include "carry-balance-lifts.h"
#include "carry-balance-rhythm.h"
#include "carry-measure.h"

#include <glib/gi18n.h>

#define NAME_WIDTH 30

/* A balance in words, for a terminal. */

static const char *
word_of (CarryBalanceState state)
{
  switch (state)
    {
    case CARRY_BALANCE_STATE_BELOW:
      return C_ ("balance", "below target");

    case CARRY_BALANCE_STATE_ABOVE:
      return C_ ("balance", "above target");

    case CARRY_BALANCE_STATE_ON_TARGET:
    default:
      return C_ ("balance", "on target");
    }
}

/* Pads by characters, not by bytes. */
static void
append_name (GString *text, const char *name)
{
  g_string_append_printf (text, "  %s", name);
  for (glong i = g_utf8_strlen (name, -1); i < NAME_WIDTH; i++)
    g_string_append_c (text, ' ');
  g_string_append (text, "  ");
}

static void
append_regions (GString *text, CarryBalance *balance)
{
  GListModel *regions = carry_balance_get_regions (balance);

  g_string_append_printf (text, "\n%s\n", _ ("Hard sets a week"));
  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);

      append_name (text, carry_balance_region_get_name (region));
      /* Translators: sets, the ends of the target, and how they stand to each other */
      g_string_append_printf (
          text, C_ ("balance", "%4.1f of %.0f–%.0f  %s"), carry_balance_region_get_sets (region),
          carry_balance_region_get_band_lo (region), carry_balance_region_get_band_hi (region),
          word_of (carry_balance_region_get_state (region)));
      g_string_append_c (text, '\n');
    }
}

static void
append_movements (GString *text, CarryBalance *balance)
{
  GListModel *movements = carry_balance_get_movements (balance);

  g_string_append_printf (text, "\n%s\n", _ ("Share of sets"));
  for (guint i = 0; i < g_list_model_get_n_items (movements); i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_list_model_get_item (movements, i);

      append_name (text, carry_balance_movement_get_name (movement));
      if (carry_balance_movement_get_known (movement))
        g_string_append_printf (text, C_ ("balance", "%3.0f%%  %s"),
                                carry_balance_movement_get_share (movement) * 100.0,
                                word_of (carry_balance_movement_get_state (movement)));
      else
        g_string_append (text, _ ("too few sets to tell"));
      g_string_append_c (text, '\n');
    }
}

static void
append_injuries (GString *text, CarryBalance *balance)
{
  GListModel *coverages = carry_balance_get_coverages (balance);

  g_string_append_printf (text, "\n%s\n", _ ("Injury coverage"));
  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);
      const CarryInjuryDose *doses = carry_injury_coverage_get_doses (coverage);

      append_name (text, carry_injury_coverage_get_name (coverage));
      g_string_append_printf (text, "%s\n",
                              carry_coverage_get_name (carry_injury_coverage_get_coverage (coverage)));
      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        {
          g_autofree char *dose = carry_injury_dose_describe (&doses[j]);

          g_string_append_printf (text, "    %s %s [%c]\n", doses[j].met ? "✓" : "·", dose,
                                  doses[j].need->grade);
        }
    }
  g_string_append_printf (text, "  %s\n", _ ("A plan lowers risk; it cannot rule out injury."));
}

static void
append_weeks (GString *text, CarryBalance *balance)
{
  GListModel *weeks = carry_balance_get_weeks (balance);

  g_string_append_printf (text, "\n%s\n", _ ("Load of the weeks"));
  if (carry_balance_get_n_active_weeks (balance) < CARRY_BALANCE_TREND_WEEKS)
    {
      g_string_append_printf (text, "  %s\n", _ ("Three weeks of training show a first trend."));
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);
      const CarryFitness *fitness = carry_balance_week_get_fitness (week);
      g_autofree char *day = carry_format_date (carry_balance_week_get_first (week));

      append_name (text, day);
      if (fitness == NULL)
        {
          /* Translators: loads of a week */
          g_string_append_printf (text, _ ("run %.0f, strength %.0f"), carry_balance_week_get_run_load (week),
                                  carry_balance_week_get_strength_load (week));
          g_string_append_c (text, '\n');
          continue;
        }
      /* Translators: loads of a week, and fitness, fatigue and form at its end */
      g_string_append_printf (text, _ ("run %.0f, strength %.0f, fitness %.0f, fatigue %.0f, form %.0f"),
                              carry_balance_week_get_run_load (week),
                              carry_balance_week_get_strength_load (week), fitness->fitness, fitness->fatigue,
                              fitness->form);
      g_string_append_c (text, '\n');
    }
}

static void
append_rhythm (GString *text, CarryBalance *balance)
{
  CarryBalanceWeek *week = carry_balance_get_this_week (balance);
  const CarryRunSpike spike = carry_balance_find_spike (balance);
  CarryImpactIndex index;

  if (week == NULL)
    return;

  g_string_append_printf (text, "\n%s\n", _ ("This week"));
  append_name (text, _ ("Monotony"));
  g_string_append_printf (text, "%.1f\n", carry_balance_week_get_monotony (week));
  append_name (text, _ ("Strain"));
  g_string_append_printf (text, "%.0f\n", carry_balance_week_get_strain (week));
  if (spike.ratio > 0.0)
    {
      g_autofree char *sentence = carry_run_spike_describe (&spike);

      append_name (text, _ ("Longest Run"));
      g_string_append_printf (text, "%.0f%%  %s\n", spike.ratio * 100.0, sentence);
    }
  if (carry_balance_compare_impact (balance, &index))
    {
      append_name (text, _ ("Impact"));
      /* Translators: percent of the usual week, and between which percents the truth lies */
      g_string_append_printf (text, _ ("%.0f%% of the usual week, estimate %.0f%% to %.0f%%"), index.percent,
                              index.least, index.most);
      g_string_append_c (text, '\n');
    }
}

static void
append_advice (GString *text, CarryBalance *balance)
{
  char *(*const advise[]) (CarryBalance *) = { carry_balance_advise_muscles,  carry_balance_advise_regions,
                                               carry_balance_advise_movement, carry_balance_advise_patterns,
                                               carry_balance_advise_sides,    carry_balance_advise_load };

  g_string_append_printf (text, "\n%s\n", _ ("What to do about it"));
  for (guint i = 0; i < G_N_ELEMENTS (advise); i++)
    {
      g_autofree char *advice = advise[i](balance);

      if (advice != NULL)
        g_string_append_printf (text, "  %s\n", advice);
    }
}

static void
append_acute_chronic (GString *text, CarryBalance *balance)
{
  double ratio;

  g_string_append_printf (text, "\n%s\n", _ ("Acute to chronic load"));
  if (carry_balance_history_get_acute_chronic (carry_balance_get_history (balance),
                                               CARRY_ACUTE_CHRONIC_UNCOUPLED, &ratio))
    g_string_append_printf (text, "  %.2f\n", ratio);
  else
    g_string_append_printf (text, "  %s\n", _ ("four weeks of training are needed to tell"));
  g_string_append_printf (text, "  %s\n", carry_acute_chronic_get_caveat ());
}

/**
 * carry_balance_report:
 * @balance: a balance that is ready
 * @athlete: the runner
 * @with_acute_chronic: whether to add the ratio of acute to chronic load, with its caveat
 *
 * Returns: (transfer full): the balance in words
 */
char *
carry_balance_report (CarryBalance *balance, CarryAthlete *athlete, gboolean with_acute_chronic)
{
  GString *text = g_string_new (NULL);
  GDate first, last;

  if (carry_balance_get_span (balance, &first, &last))
    {
      g_autofree char *span = carry_format_date_range (&first, &last, TRUE);

      g_string_append_printf (text, "%s\n", span);
    }

  append_regions (text, balance);
  append_movements (text, balance);
  append_injuries (text, balance);
  append_weeks (text, balance);
  append_rhythm (text, balance);
  carry_balance_lifts_append (balance, athlete, text);
  append_advice (text, balance);
  if (with_acute_chronic)
    append_acute_chronic (text, balance);

  return g_string_free_and_steal (text);
}
