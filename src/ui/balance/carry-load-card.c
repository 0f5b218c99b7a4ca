/* carry-load-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-load-card.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-card-menu.h"
#include "carry-chart.h"
#include "carry-chart-legend.h"
#include "carry-chart-table.h"
#include "carry-chart-table-dialog.h"
#include "carry-measure.h"
#include "carry-phase-week.h"
#include "carry-week-outlook.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryLoadCard:
 *
 * The load of each week, run and strength apart, and what follows from it: fitness, fatigue and form. Activating a
 * week asks for it.
 */
struct _CarryLoadCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  CarryAthlete *athlete; /* nullable */

  GtkStack *stack;
  CarryChartData *data;
  CarryChart *chart;
  CarryChartLegend *legend;
  CarryAdviceLine *advice;
};

enum
{
  SIGNAL_WEEK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryLoadCard, carry_load_card, ADW_TYPE_BIN)

static char *
format_first (CarryBalanceWeek *week, const char *pattern)
{
  const GDate *first = carry_balance_week_get_first (week);
  g_autoptr (GDateTime) time = g_date_time_new_utc (g_date_get_year (first), (int)g_date_get_month (first),
                                                    g_date_get_day (first), 0, 0, 0);

  return g_date_time_format (time, pattern);
}

static char *
name_week (CarryBalanceWeek *week)
{
  /* Translators: the first day of a week, see GDateTime.format() */
  g_autofree char *day = format_first (week, C_ ("first day of a week", "%-d %B"));

  return g_strdup_printf (_ ("Week of %s"), day);
}

/* With a true minus. */
static char *
format_signed (double number)
{
  return g_strdup_printf (number < -0.05 ? "−%.1f" : "%.1f", fabs (number));
}

/* Where the week stands in a season with a race. Without one the phase is what the runner set, which tells of today
 * only; NULL for other weeks. */
static char *
describe_phase (CarryLoadCard *self, CarryBalanceWeek *week)
{
  const GDate *first = carry_balance_week_get_first (week);
  CarryDiary *diary = carry_balance_history_get_diary (carry_balance_get_history (self->balance));

  if (self->athlete == NULL)
    return NULL;
  if (week != carry_balance_get_this_week (self->balance) &&
      !carry_week_outlook_find (diary, self->athlete, first,
                                carry_athlete_get_strength_sessions (self->athlete))
           .in_season_plan)
    return NULL;

  return carry_phase_week_describe (diary, self->athlete, first);
}

static char *
describe_state (CarryBalanceWeek *week)
{
  const CarryFitness *fitness = carry_balance_week_get_fitness (week);
  g_autofree char *form = NULL;

  if (fitness == NULL)
    return NULL;

  form = format_signed (fitness->form);

  /* Translators: at the end of a week; form is fitness less fatigue */
  return g_strdup_printf (_ ("Fitness %.1f · fatigue %.1f · form %s"), fitness->fitness, fitness->fatigue,
                          form);
}

static char *
describe_week (CarryBalanceWeek *week, CarryLoadCard *self)
{
  g_autofree char *heading = name_week (week);
  /* Translators: training loads of a week */
  g_autofree char *loads =
      g_strdup_printf (_ ("Run %'.0f · strength %'.0f · total %'.0f"), carry_balance_week_get_run_load (week),
                       carry_balance_week_get_strength_load (week), carry_balance_week_get_load (week));
  g_autofree char *state = describe_state (week);
  g_autofree char *phase = describe_phase (self, week);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_add_many (lines, heading, loads, NULL);
  if (state != NULL)
    g_strv_builder_add (lines, state);
  if (phase != NULL)
    g_strv_builder_add (lines, phase);
  if (carry_balance_week_get_planned (week))
    g_strv_builder_add (lines, carry_balance_describe_plan (week));
  all = g_strv_builder_end (lines);

  return g_strjoinv ("\n", all);
}

static CarryBalanceWeek *
find_highest (GListModel *weeks)
{
  g_autoptr (CarryBalanceWeek) highest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      if (highest == NULL || carry_balance_week_get_load (week) > carry_balance_week_get_load (highest))
        g_set_object (&highest, week);
    }

  return g_steal_pointer (&highest);
}

static void
update (CarryLoadCard *self)
{
  GListModel *weeks = carry_balance_get_weeks (self->balance);
  const guint n_weeks = g_list_model_get_n_items (weeks);
  const gboolean trend = carry_balance_get_n_active_weeks (self->balance) >= CARRY_BALANCE_TREND_WEEKS;
  g_autoptr (CarryBalanceWeek) highest = find_highest (weeks);
  g_autofree char *advice = trend ? carry_balance_advise_load (self->balance) : NULL;

  gtk_stack_set_visible_child_name (self->stack, trend ? "chart" : "too-early");
  gtk_widget_set_visible (GTK_WIDGET (self->legend), trend);

  if (highest != NULL)
    {
      g_autofree char *day = format_first (highest, C_ ("first day of a week", "%-d %B"));
      g_autofree char *count = g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
      g_autofree char *summary =
          /* Translators: “Weekly load, 12 weeks, highest 426 in the week of 23 November” */
          g_strdup_printf (_ ("Weekly load, %s, highest %'.0f in the week of %s"), count,
                           carry_balance_week_get_load (highest), day);

      carry_chart_set_summary (self->chart, summary);
    }

  carry_advice_line_show (self->advice, advice, NULL, NULL);
}

static GtkWidget *
create_table (GtkWidget *card)
{
  return carry_chart_table_new (CARRY_LOAD_CARD (card)->data, _ ("Week"));
}

static void
on_activate (CarryLoadCard *self, guint position)
{
  g_autoptr (CarryBalanceWeek) week =
      g_list_model_get_item (carry_balance_get_weeks (self->balance), position);

  if (week != NULL)
    g_signal_emit (self, signals[SIGNAL_WEEK_ACTIVATED], 0, carry_balance_week_get_first (week));
}

static void
on_table_requested (CarryLoadCard *self, CarryChart *chart)
{
  adw_dialog_present (carry_chart_table_dialog_new (chart), GTK_WIDGET (self));
}

static void
carry_load_card_dispose (GObject *object)
{
  CarryLoadCard *self = CARRY_LOAD_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  g_clear_object (&self->athlete);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_LOAD_CARD);

  G_OBJECT_CLASS (carry_load_card_parent_class)->dispose (object);
}

static void
carry_load_card_class_init (CarryLoadCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_load_card_dispose;

  /**
   * CarryLoadCard::week-activated:
   * @first: the first day of the week
   *
   * The runner wants to see a week.
   */
  signals[SIGNAL_WEEK_ACTIVATED] =
      g_signal_new ("week-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_CHART);
  g_type_ensure (CARRY_TYPE_CHART_DATA);
  g_type_ensure (CARRY_TYPE_CHART_LEGEND);
  carry_card_menu_install (widget_class, N_ ("Weekly Load"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-load-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryLoadCard, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryLoadCard, data);
  gtk_widget_class_bind_template_child (widget_class, CarryLoadCard, chart);
  gtk_widget_class_bind_template_child (widget_class, CarryLoadCard, legend);
  gtk_widget_class_bind_template_child (widget_class, CarryLoadCard, advice);
  gtk_widget_class_bind_template_callback (widget_class, name_week);
  gtk_widget_class_bind_template_callback (widget_class, describe_week);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_table_requested);
}

static void
carry_load_card_init (CarryLoadCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_load_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_load_card_set_balance (CarryLoadCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_LOAD_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  carry_chart_data_set_model (self->data, carry_balance_get_weeks (balance));
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_load_card_set_athlete:
 * @self: a card
 * @athlete: the runner, whose season says which phase a week belongs to
 */
void
carry_load_card_set_athlete (CarryLoadCard *self, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_LOAD_CARD (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->athlete, athlete);
}
