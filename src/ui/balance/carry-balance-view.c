/* carry-balance-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-balance-view.h"

#include "carry-balance-bar.h"
#include "carry-load-card.h"
#include "carry-region-card.h"
#include "carry-rhythm-card.h"

/**
 * CarryBalanceView:
 *
 * The Balance page: how the training of a period is shared out.
 */
struct _CarryBalanceView
{
  AdwBreakpointBin parent_instance;

  CarryBalance *balance;

  GtkStack *stack;
  CarryBalanceBar *bar;
  CarryRegionCard *region_card;
  CarryRhythmCard *rhythm_card;
  CarryLoadCard *load_card;
};

typedef enum
{
  PROP_BALANCE = 1,
} CarryBalanceViewProperty;

static GParamSpec *props[PROP_BALANCE + 1];

enum
{
  SIGNAL_WEEK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryBalanceView, carry_balance_view, ADW_TYPE_BREAKPOINT_BIN)

static void
update (CarryBalanceView *self)
{
  GDate first, last;

  gtk_stack_set_visible_child_name (
      self->stack, carry_balance_get_span (self->balance, &first, &last) ? "cards" : "empty");
}

static void
on_week_activated (CarryBalanceView *self, const GDate *first)
{
  g_signal_emit (self, signals[SIGNAL_WEEK_ACTIVATED], 0, first);
}

static void
on_narrow (CarryBalanceView *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
}

static void
on_wide (CarryBalanceView *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

static void
carry_balance_view_dispose (GObject *object)
{
  CarryBalanceView *self = CARRY_BALANCE_VIEW (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_BALANCE_VIEW);

  G_OBJECT_CLASS (carry_balance_view_parent_class)->dispose (object);
}

static void
carry_balance_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceViewProperty)prop_id)
    {
    case PROP_BALANCE:
      g_value_set_object (value, CARRY_BALANCE_VIEW (object)->balance);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceViewProperty)prop_id)
    {
    case PROP_BALANCE:
      if (g_value_get_object (value) != NULL)
        carry_balance_view_set_balance (CARRY_BALANCE_VIEW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_view_class_init (CarryBalanceViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_balance_view_dispose;
  object_class->get_property = carry_balance_view_get_property;
  object_class->set_property = carry_balance_view_set_property;

  props[PROP_BALANCE] =
      g_param_spec_object ("balance", NULL, NULL, CARRY_TYPE_BALANCE,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryBalanceView::week-activated:
   * @first: the first day of the week
   *
   * The runner wants to see a week.
   */
  signals[SIGNAL_WEEK_ACTIVATED] =
      g_signal_new ("week-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (CARRY_TYPE_BALANCE_BAR);
  g_type_ensure (CARRY_TYPE_LOAD_CARD);
  g_type_ensure (CARRY_TYPE_REGION_CARD);
  g_type_ensure (CARRY_TYPE_RHYTHM_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-balance-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, region_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, rhythm_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, load_card);
  gtk_widget_class_bind_template_callback (widget_class, on_week_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow);
  gtk_widget_class_bind_template_callback (widget_class, on_wide);
}

static void
carry_balance_view_init (CarryBalanceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_balance_view_new:
 * @balance: the balance to show
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
carry_balance_view_new (CarryBalance *balance)
{
  return g_object_new (CARRY_TYPE_BALANCE_VIEW, "balance", balance, NULL);
}

/**
 * carry_balance_view_get_balance:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the balance shown
 */
CarryBalance *
carry_balance_view_get_balance (CarryBalanceView *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_VIEW (self), NULL);

  return self->balance;
}

/**
 * carry_balance_view_set_balance:
 * @self: a page
 * @balance: the balance to show; set once
 */
void
carry_balance_view_set_balance (CarryBalanceView *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_BALANCE_VIEW (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  carry_balance_bar_set_balance (self->bar, balance);
  carry_region_card_set_balance (self->region_card, balance);
  carry_rhythm_card_set_balance (self->rhythm_card, balance);
  carry_load_card_set_balance (self->load_card, balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BALANCE]);
}
