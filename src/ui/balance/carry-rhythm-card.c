/* carry-rhythm-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rhythm-card.h"

#include "carry-acute-chronic.h"
#include "carry-advice-line.h"
#include "carry-balance-rhythm.h"
#include "carry-balance-words.h"
#include "carry-card-menu.h"
#include "carry-load.h"
#include "carry-rhythm-row.h"
#include "carry-surface-pane.h"

#include <glib/gi18n.h>

/**
 * CarryRhythmCard:
 *
 * On what the runner runs; whether the days of this week differ enough to recover, and how the week compares with
 * those before.
 *
 * The ratio of acute to chronic load is only for who asks for it: it says nothing about risk, and stands beside
 * the sentence that says so.
 */
struct _CarryRhythmCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  gboolean acute_chronic;

  CarrySurfacePane *surface_pane;
  CarryRhythmRow *monotony_row;
  CarryRhythmRow *strain_row;
  CarryRhythmRow *spike_row;
  CarryRhythmRow *ratio_row;
  CarryAdviceLine *advice;
};

typedef enum
{
  PROP_ACUTE_CHRONIC = 1,
} CarryRhythmCardProperty;

static GParamSpec *props[PROP_ACUTE_CHRONIC + 1];

G_DEFINE_FINAL_TYPE (CarryRhythmCard, carry_rhythm_card, ADW_TYPE_BIN)

static void
update_monotony (CarryRhythmCard *self, double monotony)
{
  g_autofree char *value = g_strdup_printf ("%.1f", monotony);
  g_autofree char *caption = g_strdup_printf (_ ("below %.1f leaves room to recover"), CARRY_MONOTONY_HIGH);

  carry_rhythm_row_set_number (self->monotony_row, value, caption);
  if (monotony < CARRY_MONOTONY_FAIR)
    carry_rhythm_row_set_grade (self->monotony_row, CARRY_GRADE_GOOD, _ ("Hard and easy days differ"));
  else if (monotony < CARRY_MONOTONY_HIGH)
    carry_rhythm_row_set_grade (self->monotony_row, CARRY_GRADE_FAIR,
                                _ ("Days are rather alike: an easier day would help to recover"));
  else
    carry_rhythm_row_set_grade (self->monotony_row, CARRY_GRADE_POOR,
                                _ ("Days are too much alike: a rest day would help to recover"));
}

static void
update_strain (CarryRhythmCard *self, double strain)
{
  guint n_weeks = 0;
  const double mean = carry_balance_find_mean_strain (self->balance, &n_weeks);
  g_autofree char *value = g_strdup_printf ("%'.0f", strain);
  g_autofree char *before = g_strdup_printf ("%'.0f", mean);
  g_autofree char *caption = NULL;

  if (n_weeks == 0)
    caption = g_strdup (_ ("load × monotony"));
  else if (n_weeks == 1)
    caption = g_strdup_printf (_ ("load × monotony, last week %s"), before);
  else
    /* Translators: a number of weeks, always more than one, and their mean strain */
    caption = g_strdup_printf (
        ngettext ("load × monotony, %u-week mean %s", "load × monotony, %u-week mean %s", n_weeks), n_weeks,
        before);

  carry_rhythm_row_set_number (self->strain_row, value, caption);
  if (n_weeks == 0)
    carry_rhythm_row_set_grade (self->strain_row, CARRY_GRADE_NONE, NULL);
  else if (strain <= mean)
    carry_rhythm_row_set_grade (self->strain_row, CARRY_GRADE_GOOD, _ ("Not above the weeks before"));
  else
    carry_rhythm_row_set_grade (self->strain_row, CARRY_GRADE_FAIR, _ ("Above the weeks before"));
}

static CarryGrade
grade_spike (CarrySpikeState state)
{
  switch (state)
    {
    case CARRY_SPIKE_STATE_NONE:
      return CARRY_GRADE_GOOD;

    case CARRY_SPIKE_STATE_SMALL:
      return CARRY_GRADE_FAIR;

    case CARRY_SPIKE_STATE_MODERATE:
    case CARRY_SPIKE_STATE_LARGE:
      return CARRY_GRADE_POOR;

    case CARRY_SPIKE_STATE_UNKNOWN:
    case CARRY_SPIKE_STATE_NO_HISTORY:
    default:
      return CARRY_GRADE_NONE;
    }
}

static void
update_spike (CarryRhythmCard *self, const CarryRunSpike *spike)
{
  g_autofree char *value = NULL;
  g_autofree char *sentence = NULL;

  if (spike->ratio <= 0.0)
    {
      carry_rhythm_row_set_number (self->spike_row, "–",
                                   _ ("nothing in this week and the 30 days before to compare"));
      carry_rhythm_row_set_grade (self->spike_row, CARRY_GRADE_NONE, NULL);
      return;
    }

  value = carry_balance_format_share (spike->ratio);
  sentence = carry_run_spike_describe (spike);
  carry_rhythm_row_set_number (self->spike_row, value, _ ("of the longest in the 30 days before it"));
  carry_rhythm_row_set_grade (self->spike_row, grade_spike (spike->state), sentence);
}

static void
update_ratio (CarryRhythmCard *self)
{
  g_autofree char *value = NULL;
  double ratio;

  if (carry_balance_history_get_acute_chronic (carry_balance_get_history (self->balance),
                                               CARRY_ACUTE_CHRONIC_UNCOUPLED, &ratio))
    value = g_strdup_printf ("%.2f", ratio);

  carry_rhythm_row_set_number (self->ratio_row, value != NULL ? value : "–",
                               carry_acute_chronic_get_caveat ());
}

/* The first thing to do, if there is one. */
static void
update_advice (CarryRhythmCard *self, CarryBalanceWeek *week, const CarryRunSpike *spike)
{
  const char *advice = NULL;

  if (grade_spike (spike->state) == CARRY_GRADE_POOR)
    advice = _ ("A shorter long run, or two runs in its place, would be a smaller step.");
  else if (carry_balance_week_get_monotony (week) >= CARRY_MONOTONY_HIGH)
    advice = _ ("A day without training, or one much easier, would help to recover.");
  else if (carry_balance_week_get_monotony (week) >= CARRY_MONOTONY_FAIR)
    advice = _ ("One easier day would make room to recover.");

  carry_advice_line_show (self->advice, advice, NULL, NULL);
}

static GtkWidget *
create_table (GtkWidget *card)
{
  CarryRhythmCard *self = CARRY_RHYTHM_CARD (card);
  GtkWidget *table = carry_text_table_new (
      (const char *const[]){ _ ("Name"), C_ ("table", "Number"), _ ("What It Is"), NULL });

  carry_surface_pane_add_rows (self->surface_pane, CARRY_TEXT_TABLE (table));
  carry_rhythm_row_add_to (self->monotony_row, CARRY_TEXT_TABLE (table));
  carry_rhythm_row_add_to (self->strain_row, CARRY_TEXT_TABLE (table));
  carry_rhythm_row_add_to (self->spike_row, CARRY_TEXT_TABLE (table));
  if (self->acute_chronic)
    carry_rhythm_row_add_to (self->ratio_row, CARRY_TEXT_TABLE (table));

  return table;
}

static void
update (CarryRhythmCard *self)
{
  CarryBalanceWeek *week = carry_balance_get_this_week (self->balance);
  CarryRunSpike spike;

  update_ratio (self);
  if (week != NULL && carry_balance_week_get_load (week) > 0.0)
    {
      update_monotony (self, carry_balance_week_get_monotony (week));
      update_strain (self, carry_balance_week_get_strain (week));
      spike = carry_balance_find_spike (self->balance);
      update_spike (self, &spike);
      update_advice (self, week, &spike);
      return;
    }

  carry_advice_line_show (self->advice, NULL, NULL, NULL);

  carry_rhythm_row_set_number (self->monotony_row, "–", _ ("nothing planned or done yet"));
  carry_rhythm_row_set_grade (self->monotony_row, CARRY_GRADE_NONE, NULL);
  carry_rhythm_row_set_number (self->strain_row, "–", _ ("load × monotony"));
  carry_rhythm_row_set_grade (self->strain_row, CARRY_GRADE_NONE, NULL);
  carry_rhythm_row_set_number (self->spike_row, "–", _ ("of the longest in the 30 days before it"));
  carry_rhythm_row_set_grade (self->spike_row, CARRY_GRADE_NONE, NULL);
}

static void
carry_rhythm_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryRhythmCardProperty)prop_id)
    {
    case PROP_ACUTE_CHRONIC:
      g_value_set_boolean (value, CARRY_RHYTHM_CARD (object)->acute_chronic);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_rhythm_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryRhythmCard *self = CARRY_RHYTHM_CARD (object);

  switch ((CarryRhythmCardProperty)prop_id)
    {
    case PROP_ACUTE_CHRONIC:
      if (self->acute_chronic == g_value_get_boolean (value))
        return;

      self->acute_chronic = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_rhythm_card_dispose (GObject *object)
{
  CarryRhythmCard *self = CARRY_RHYTHM_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RHYTHM_CARD);

  G_OBJECT_CLASS (carry_rhythm_card_parent_class)->dispose (object);
}

static void
carry_rhythm_card_class_init (CarryRhythmCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_rhythm_card_dispose;
  object_class->get_property = carry_rhythm_card_get_property;
  object_class->set_property = carry_rhythm_card_set_property;

  /* Whether the runner asks for the ratio of acute to chronic load. */
  props[PROP_ACUTE_CHRONIC] =
      g_param_spec_boolean ("acute-chronic", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  gtk_widget_class_install_property_action (widget_class, "rhythm.acute-chronic", "acute-chronic");

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_RHYTHM_ROW);
  carry_card_menu_install (widget_class, N_ ("Surface Impact and Rhythm"), create_table);
  g_type_ensure (CARRY_TYPE_SURFACE_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rhythm-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, monotony_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, strain_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, spike_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, ratio_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, surface_pane);
}

static void
carry_rhythm_card_init (CarryRhythmCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_rhythm_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_rhythm_card_set_balance (CarryRhythmCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_RHYTHM_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  carry_surface_pane_set_balance (self->surface_pane, balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}
