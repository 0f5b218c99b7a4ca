/* carry-movement-pane.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-movement-pane.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-bullet-row.h"

#include <glib/gi18n.h>

/**
 * CarryMovementPane:
 *
 * How the body moves: shares of the sets against their bands.
 */
struct _CarryMovementPane
{
  GtkBox parent_instance;

  CarryBalance *balance;
  gboolean can_fix;

  GtkListBox *list;
  CarryAdviceLine *advice;
};

G_DEFINE_FINAL_TYPE (CarryMovementPane, carry_movement_pane, GTK_TYPE_BOX)

static char *
describe_band (CarryBalanceMovement *movement)
{
  const double band_hi = carry_balance_movement_get_band_hi (movement);
  g_autofree char *lo = carry_balance_format_share (carry_balance_movement_get_band_lo (movement));
  g_autofree char *hi = carry_balance_format_share (band_hi);

  if (band_hi >= 1.0)
    /* Translators: a share of sets that is enough */
    return g_strdup_printf (_ ("at least %s"), lo);

  /* Translators: a range of shares, such as “41%–57%” */
  return g_strdup_printf (_ ("%s–%s"), lo, hi);
}

static char *
describe_state (CarryBalanceMovement *movement)
{
  g_autofree char *band = describe_band (movement);

  if (!carry_balance_movement_get_known (movement))
    return g_strdup (_ ("Too few sets to tell"));

  switch (carry_balance_movement_get_state (movement))
    {
    case CARRY_BALANCE_STATE_BELOW:
      /* Translators: “at least 40%” or “41%–57%” */
      return g_strdup_printf (_ ("Below the target of %s"), band);

    case CARRY_BALANCE_STATE_ABOVE:
      /* Translators: “at least 40%” or “41%–57%” */
      return g_strdup_printf (_ ("Above the target of %s"), band);

    case CARRY_BALANCE_STATE_ON_TARGET:
    default:
      /* Translators: “at least 40%” or “41%–57%” */
      return g_strdup_printf (_ ("On target: %s"), band);
    }
}

static void
show_movement (CarryBulletRow *row, CarryBalanceMovement *movement)
{
  const gboolean known = carry_balance_movement_get_known (movement);
  const gboolean on_target = carry_balance_movement_get_state (movement) == CARRY_BALANCE_STATE_ON_TARGET;
  const double share = carry_balance_movement_get_share (movement);
  g_autofree char *text = known ? carry_balance_format_share (share) : g_strdup ("–");
  g_autofree char *sentence = describe_state (movement);

  carry_bullet_row_show (row, &(CarryBulletRowFacts){
                                  .name = carry_balance_movement_get_name (movement),
                                  .value = known ? share : 0.0,
                                  .band_lo = carry_balance_movement_get_band_lo (movement),
                                  .band_hi = carry_balance_movement_get_band_hi (movement),
                                  .upper = 1.0,
                                  .text = text,
                                  .grade = !known      ? CARRY_GRADE_NONE
                                           : on_target ? CARRY_GRADE_GOOD
                                                       : CARRY_GRADE_FAIR,
                                  .sentence = sentence,
                              });
}

static void
update_advice (CarryMovementPane *self)
{
  const CarryTrainingGaps gaps = carry_balance_find_gaps (self->balance);
  g_autofree char *advice = carry_balance_advise_movement (self->balance);

  carry_advice_line_show_gap (self->advice, advice,
                              self->can_fix && (gaps.movements & CARRY_MOVEMENT_GAPS_OF_SHARES) != 0);
}

static void
update (CarryMovementPane *self)
{
  GListModel *movements = carry_balance_get_movements (self->balance);

  for (guint i = 0; i < g_list_model_get_n_items (movements); i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_list_model_get_item (movements, i);

      show_movement (CARRY_BULLET_ROW (gtk_list_box_get_row_at_index (self->list, (int)i)), movement);
    }

  update_advice (self);
}

static void
carry_movement_pane_dispose (GObject *object)
{
  CarryMovementPane *self = CARRY_MOVEMENT_PANE (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_MOVEMENT_PANE);

  G_OBJECT_CLASS (carry_movement_pane_parent_class)->dispose (object);
}

static void
carry_movement_pane_class_init (CarryMovementPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_movement_pane_dispose;

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-movement-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryMovementPane, list);
  gtk_widget_class_bind_template_child (widget_class, CarryMovementPane, advice);
}

static void
carry_movement_pane_init (CarryMovementPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_movement_pane_add_rows:
 * @self: a pane
 * @table: a table with columns for name, number, target and how they stand to each other
 *
 * Adds what the pane shows to the table of its card.
 */
void
carry_movement_pane_add_rows (CarryMovementPane *self, CarryTextTable *table)
{
  GListModel *movements = carry_balance_get_movements (self->balance);

  for (guint i = 0; i < g_list_model_get_n_items (movements); i++)
    {
      g_autoptr (CarryBalanceMovement) movement = g_list_model_get_item (movements, i);
      const gboolean known = carry_balance_movement_get_known (movement);
      g_autofree char *share = carry_balance_format_share (carry_balance_movement_get_share (movement));
      g_autofree char *band = describe_band (movement);

      carry_text_table_add (
          table, (const char *const[]){
                     carry_balance_movement_get_name (movement), known ? share : "–", band,
                     known ? carry_balance_state_describe (carry_balance_movement_get_state (movement)) : "–",
                     NULL });
    }
}

/**
 * carry_movement_pane_set_balance:
 * @self: a pane
 * @balance: the balance to show; set once
 * @names: the group of the names of all rows of the card
 * @values: the group of their values
 */
void
carry_movement_pane_set_balance (CarryMovementPane *self,
                                 CarryBalance *balance,
                                 GtkSizeGroup *names,
                                 GtkSizeGroup *values)
{
  g_return_if_fail (CARRY_IS_MOVEMENT_PANE (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  for (guint i = 0; i < g_list_model_get_n_items (carry_balance_get_movements (balance)); i++)
    {
      GtkWidget *row = carry_bullet_row_new ();

      carry_bullet_row_align (CARRY_BULLET_ROW (row), names, values);
      gtk_list_box_append (self->list, row);
    }

  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_movement_pane_set_can_fix:
 * @self: a pane
 * @can_fix: whether somebody answers the action `balance.fix-gaps`; without, there is no link for it
 */
void
carry_movement_pane_set_can_fix (CarryMovementPane *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_MOVEMENT_PANE (self));

  self->can_fix = can_fix;
  if (self->balance != NULL)
    update_advice (self);
}
