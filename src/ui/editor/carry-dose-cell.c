/* carry-dose-cell.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-dose-cell.h"

#include "carry-cell-popover.h"

#include <glib/gi18n.h>

/* Characters that a cell has room for. */
#define LONG_TEXT 10

/**
 * CarryDoseCell:
 *
 * One cell of a row of the session editor: sets and repetitions, load, rest or tempo. A click opens a popover with an
 * entry and steppers; what is typed on the cell begins there.
 *
 * CSS: class `dose-cell`, with `typed-wrong` while something typed was not understood.
 *
 * Accessibility: role button with a popup, named “Load of Back Squat, 62.5 kilograms”.
 */
struct _CarryDoseCell
{
  GtkButton parent_instance;

  CarryCellKind kind;
  CarryAthlete *athlete;
  CarryItem *item;
  CarryLoadGauge *gauge;
  GtkLabel *label;
  GtkWidget *popover; /* NULL until it is wanted */
};

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
  SIGNAL_NEXT_REQUESTED,
} CarryDoseCellSignal;

static guint signals[SIGNAL_NEXT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryDoseCell, carry_dose_cell, GTK_TYPE_BUTTON)

static void
on_item_requested (CarryDoseCell *self, CarryItem *after)
{
  g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, after);
}

static void
on_next_requested (CarryDoseCell *self, gboolean forward)
{
  g_signal_emit (self, signals[SIGNAL_NEXT_REQUESTED], 0, forward);
}

static void
on_closed (CarryDoseCell *self)
{
  if (carry_cell_popover_is_pending (CARRY_CELL_POPOVER (self->popover)))
    gtk_widget_add_css_class (GTK_WIDGET (self), "typed-wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "typed-wrong");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

static void
ensure_popover (CarryDoseCell *self)
{
  if (self->popover != NULL)
    return;

  self->popover = carry_cell_popover_new (self->kind, self->athlete);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  carry_cell_popover_set_item (CARRY_CELL_POPOVER (self->popover), self->item, self->gauge);
  g_signal_connect_object (self->popover, "item-requested", G_CALLBACK (on_item_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "next-requested", G_CALLBACK (on_next_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_closed), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static gboolean
on_key_pressed (CarryDoseCell *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType no_text = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK;
  const gunichar c = gdk_keyval_to_unicode (key);
  char typed[7] = "";

  if ((state & no_text) != 0 || !g_unichar_isgraph (c) ||
      (self->popover != NULL && gtk_widget_get_visible (self->popover)))
    return GDK_EVENT_PROPAGATE;

  g_unichar_to_utf8 (c, typed);
  carry_dose_cell_open (self, typed);

  return GDK_EVENT_STOP;
}

static void
carry_dose_cell_clicked (GtkButton *button)
{
  carry_dose_cell_open (CARRY_DOSE_CELL (button), NULL);
}

static void
carry_dose_cell_dispose (GObject *object)
{
  CarryDoseCell *self = CARRY_DOSE_CELL (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->item);
  g_clear_object (&self->gauge);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_dose_cell_parent_class)->dispose (object);
}

static void
carry_dose_cell_class_init (CarryDoseCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_dose_cell_dispose;
  GTK_BUTTON_CLASS (klass)->clicked = carry_dose_cell_clicked;

  /**
   * CarryDoseCell::item-requested:
   * @after: the item as it shall be
   *
   * The runner wants something else in this cell.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_ITEM);

  /**
   * CarryDoseCell::next-requested:
   * @forward: to the next cell, or to the one before
   *
   * The runner goes on to another cell.
   */
  signals[SIGNAL_NEXT_REQUESTED] =
      g_signal_new ("next-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
carry_dose_cell_init (CarryDoseCell *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "numeric");
  gtk_button_set_child (GTK_BUTTON (self), GTK_WIDGET (self->label));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dose-cell");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _ ("What is typed replaces it"), -1);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * carry_dose_cell_new:
 * @kind: what it holds
 * @athlete: the runner, whose units and weights are meant
 *
 * Returns: (transfer floating): a cell without an item
 */
GtkWidget *
carry_dose_cell_new (CarryCellKind kind, CarryAthlete *athlete)
{
  static const char *const classes[] = { "amount", "load", "rest", "tempo" };
  CarryDoseCell *self = g_object_new (CARRY_TYPE_DOSE_CELL, NULL);

  self->kind = kind;
  self->athlete = g_object_ref (athlete);
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[kind]);

  return GTK_WIDGET (self);
}

CarryCellKind
carry_dose_cell_get_kind (CarryDoseCell *self)
{
  g_return_val_if_fail (CARRY_IS_DOSE_CELL (self), CARRY_CELL_AMOUNT);

  return self->kind;
}

/**
 * carry_dose_cell_set_item:
 * @self: a cell
 * @item: the item it is of
 * @gauge: tells loads of its exercise
 * @view: how loads are shown
 */
void
carry_dose_cell_set_item (CarryDoseCell *self, CarryItem *item, CarryLoadGauge *gauge, CarryLoadView view)
{
  CarryLoadForm form;
  g_autofree char *shown = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *reason = NULL;

  g_return_if_fail (CARRY_IS_DOSE_CELL (self));
  g_return_if_fail (CARRY_IS_ITEM (item) && CARRY_IS_LOAD_GAUGE (gauge));

  g_set_object (&self->item, item);
  g_set_object (&self->gauge, gauge);
  form = carry_load_gauge_get_form (gauge);
  shown = self->kind == CARRY_CELL_LOAD ? carry_cell_format_load (item, gauge, view, &reason)
                                        : carry_cell_format (item, self->kind, form);
  spoken = carry_cell_format_spoken (item, self->kind, shown, form);
  gtk_label_set_label (self->label, shown);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), reason != NULL && view != CARRY_LOAD_VIEW_WEIGHT ? reason
                                                  : g_utf8_strlen (shown, -1) > LONG_TEXT          ? shown
                                                                                                   : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (self->popover != NULL)
    carry_cell_popover_set_item (CARRY_CELL_POPOVER (self->popover), item, gauge);
}

/**
 * carry_dose_cell_open:
 * @self: a cell with an item
 * @typed: (nullable): what was typed already
 *
 * Opens the cell's popover.
 */
void
carry_dose_cell_open (CarryDoseCell *self, const char *typed)
{
  g_return_if_fail (CARRY_IS_DOSE_CELL (self));
  g_return_if_fail (self->item != NULL);

  ensure_popover (self);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE, -1);
  carry_cell_popover_begin (CARRY_CELL_POPOVER (self->popover), typed);
}

/* (nullable): owned by the cell; it is made when it is first opened. */
GtkPopover *
carry_dose_cell_get_popover (CarryDoseCell *self)
{
  g_return_val_if_fail (CARRY_IS_DOSE_CELL (self), NULL);

  return self->popover != NULL ? GTK_POPOVER (self->popover) : NULL;
}
