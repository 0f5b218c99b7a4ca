/* carry-rhythm-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rhythm-card.h"

#include "carry-load.h"
#include "carry-rhythm-row.h"

#include <glib/gi18n.h>

#define PERCENT 100.0

/**
 * CarryRhythmCard:
 *
 * Whether the days of this week differ enough to recover, and how the week compares with those before.
 */
struct _CarryRhythmCard
{
  AdwBin parent_instance;

  CarryBalance *balance;

  CarryRhythmRow *monotony_row;
  CarryRhythmRow *strain_row;
  CarryRhythmRow *split_row;
};

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
  const double mean = carry_balance_get_mean_strain (self->balance, &n_weeks);
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

static void
update_split (CarryRhythmCard *self, CarryBalanceWeek *week)
{
  const double share = carry_balance_week_get_strength_load (week) / carry_balance_week_get_load (week);
  /* Translators: a share of the whole, in percent */
  g_autofree char *value = g_strdup_printf (_ ("%.0f%%"), share * PERCENT);
  g_autofree char *caption =
      g_strdup_printf (_ ("%'.0f of %'.0f load"), carry_balance_week_get_strength_load (week),
                       carry_balance_week_get_load (week));

  carry_rhythm_row_set_number (self->split_row, value, caption);
}

static void
update (CarryRhythmCard *self)
{
  CarryBalanceWeek *week = carry_balance_get_this_week (self->balance);

  if (week != NULL && carry_balance_week_get_load (week) > 0.0)
    {
      update_monotony (self, carry_balance_week_get_monotony (week));
      update_strain (self, carry_balance_week_get_strain (week));
      update_split (self, week);
      return;
    }

  carry_rhythm_row_set_number (self->monotony_row, "–", _ ("nothing planned or done yet"));
  carry_rhythm_row_set_grade (self->monotony_row, CARRY_GRADE_NONE, NULL);
  carry_rhythm_row_set_number (self->strain_row, "–", _ ("load × monotony"));
  carry_rhythm_row_set_grade (self->strain_row, CARRY_GRADE_NONE, NULL);
  carry_rhythm_row_set_number (self->split_row, "–", _ ("strength of the whole load"));
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

  G_OBJECT_CLASS (klass)->dispose = carry_rhythm_card_dispose;

  g_type_ensure (CARRY_TYPE_RHYTHM_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rhythm-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, monotony_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, strain_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmCard, split_row);
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
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}
