/* carry-injury-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-injury-card.h"

#include "carry-injury-dialog.h"
#include "carry-injury-row.h"

/**
 * CarryInjuryCard:
 *
 * Which of the doses that may help with common injuries the training has, and which are missing. Activating an
 * injury explains it.
 */
struct _CarryInjuryCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  gboolean can_fix;

  GtkListBox *list;
  GtkWidget *fix_button;
};

typedef enum
{
  SIGNAL_FIX_GAPS_REQUESTED,
} CarryInjuryCardSignal;

static guint signals[SIGNAL_FIX_GAPS_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryInjuryCard, carry_injury_card, ADW_TYPE_BIN)

/* Injuries that are not well covered. */
static guint
find_injury_gaps (CarryInjuryCard *self)
{
  GListModel *coverages = carry_balance_get_coverages (self->balance);
  guint injuries = 0;

  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);

      if (carry_injury_coverage_get_coverage (coverage) != CARRY_COVERAGE_WELL)
        injuries |= CARRY_BIT (carry_injury_coverage_get_injury (coverage));
    }

  return injuries;
}

/* Regions with fewer sets than their target. */
static guint
find_region_gaps (CarryInjuryCard *self)
{
  GListModel *all = carry_balance_get_regions (self->balance);
  guint regions = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (all, i);

      if (carry_balance_region_get_state (region) == CARRY_BALANCE_STATE_BELOW)
        regions |= CARRY_BIT (i);
    }

  return regions;
}

static void
update (CarryInjuryCard *self)
{
  gtk_widget_set_visible (self->fix_button, self->can_fix && self->balance != NULL);
  if (self->balance != NULL)
    gtk_widget_set_sensitive (self->fix_button, (find_injury_gaps (self) | find_region_gaps (self)) != 0);
}

static void
on_fix_clicked (CarryInjuryCard *self)
{
  g_signal_emit (self, signals[SIGNAL_FIX_GAPS_REQUESTED], 0, find_injury_gaps (self),
                 find_region_gaps (self));
}

static void
on_row_activated (CarryInjuryCard *self, GtkListBoxRow *row)
{
  AdwDialog *dialog = carry_injury_dialog_new (carry_injury_row_get_coverage (CARRY_INJURY_ROW (row)));

  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return carry_injury_row_new (item);
}

static void
carry_injury_card_dispose (GObject *object)
{
  CarryInjuryCard *self = CARRY_INJURY_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_INJURY_CARD);

  G_OBJECT_CLASS (carry_injury_card_parent_class)->dispose (object);
}

static void
carry_injury_card_class_init (CarryInjuryCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_injury_card_dispose;

  /**
   * CarryInjuryCard::fix-gaps-requested:
   * @injuries: a set of #CarryInjury as bits: those that are not well covered
   * @regions: a set of #CarryBodyRegion as bits: those below their target
   *
   * The runner wants a plan without these gaps.
   */
  signals[SIGNAL_FIX_GAPS_REQUESTED] =
      g_signal_new ("fix-gaps-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-injury-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryCard, list);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryCard, fix_button);
  gtk_widget_class_bind_template_callback (widget_class, on_fix_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_injury_card_init (CarryInjuryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_injury_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_injury_card_set_balance (CarryInjuryCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_INJURY_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  gtk_list_box_bind_model (self->list, carry_balance_get_coverages (balance), create_row, NULL, NULL);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_injury_card_set_can_fix:
 * @self: a card
 * @can_fix: whether somebody answers #CarryInjuryCard::fix-gaps-requested; without, there is no button for it
 */
void
carry_injury_card_set_can_fix (CarryInjuryCard *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_INJURY_CARD (self));

  self->can_fix = can_fix;
  update (self);
}
