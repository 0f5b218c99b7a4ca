/* carry-injury-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-injury-card.h"

#include "carry-card-menu.h"
#include "carry-injury-dialog.h"
#include "carry-injury-row.h"
#include "carry-text-table.h"

#include <glib/gi18n.h>

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

G_DEFINE_FINAL_TYPE (CarryInjuryCard, carry_injury_card, ADW_TYPE_BIN)

static void
update (CarryInjuryCard *self)
{
  gtk_widget_set_visible (self->fix_button, self->can_fix && self->balance != NULL);
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

static GtkWidget *
create_table (GtkWidget *card)
{
  GListModel *coverages = carry_balance_get_coverages (CARRY_INJURY_CARD (card)->balance);
  GtkWidget *table = carry_text_table_new ((const char *const[]){
      _ ("Injury"), _ ("Dose"), C_ ("dose", "Met"), C_ ("of evidence", "Grade"), _ ("Source"), NULL });

  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);
      const CarryInjuryDose *doses = carry_injury_coverage_get_doses (coverage);

      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        {
          g_autofree char *dose = carry_injury_dose_describe (&doses[j]);
          const char grade[] = { doses[j].need->grade, '\0' };

          carry_text_table_add (CARRY_TEXT_TABLE (table),
                                (const char *const[]){ carry_injury_coverage_get_name (coverage), dose,
                                                       doses[j].met ? C_ ("dose", "yes") : C_ ("dose", "no"),
                                                       grade, doses[j].need->source, NULL });
        }
    }

  return table;
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

  g_type_ensure (CARRY_TYPE_CARD_MENU);
  carry_card_menu_install (widget_class, N_ ("Injury Coverage"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-injury-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryCard, list);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryCard, fix_button);
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
 * @can_fix: whether somebody answers the action `balance.fix-gaps`; without, there is no button for it
 */
void
carry_injury_card_set_can_fix (CarryInjuryCard *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_INJURY_CARD (self));

  self->can_fix = can_fix;
  update (self);
}
