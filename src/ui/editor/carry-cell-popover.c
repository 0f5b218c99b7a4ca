/* carry-cell-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-cell-popover.h"

#include "carry-dose-steppers.h"

#include <glib/gi18n.h>

/**
 * CarryCellPopover:
 *
 * What opens from a cell of the session editor: an entry that takes what people write, says what it understood and
 * what it did not, and steppers for those who point.
 *
 * Keys: Enter takes what was typed and closes, Tab takes it and asks for the next cell, Escape forgets it. What cannot
 * be taken stays in the entry, even when the popover is closed by other means.
 */
struct _CarryCellPopover
{
  GtkPopover parent_instance;

  CarryCellKind kind;
  CarryItem *item;
  CarryLoadGauge *gauge;
  gboolean filling;  /* the text is set, not typed */
  gboolean pending;  /* there is something typed that was not taken */

  GtkEntry *entry;
  GtkLabel *preview_label;
  GtkWidget *problem_box;
  GtkLabel *problem_label;
  AdwBin *steppers;
};

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
  SIGNAL_NEXT_REQUESTED,
} CarryCellPopoverSignal;

static guint signals[SIGNAL_NEXT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryCellPopover, carry_cell_popover, GTK_TYPE_POPOVER)

static void
underline (CarryCellPopover *self, const GArray *unknown)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; unknown != NULL && i < unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (unknown, CarryTextSpan, i);
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_ERROR);

      line->start_index = span->start;
      line->end_index = span->end;
      pango_attr_list_insert (attributes, line);
    }

  gtk_entry_set_attributes (self->entry, attributes);
}

static void
show_problem (CarryCellPopover *self, const char *problem)
{
  gtk_label_set_label (self->problem_label, problem != NULL ? problem : "");
  gtk_widget_set_visible (self->problem_box, problem != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static CarryTyped *
read_entry (CarryCellPopover *self)
{
  return carry_cell_read (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->item, self->kind,
                          self->gauge);
}

/* “3 × 5 · 100 kg”: the cell, and what else was said. */
static char *
describe (CarryCellPopover *self, CarryItem *after)
{
  const CarryLoadForm form = carry_load_gauge_get_form (self->gauge);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    {
      g_autofree char *before = carry_cell_format (self->item, kind, form);
      g_autofree char *text = carry_cell_format (after, kind, form);

      if (kind == self->kind || !g_str_equal (before, text))
        g_ptr_array_add (words, g_steal_pointer (&text));
    }
  g_ptr_array_add (words, NULL);

  return g_strjoinv (" · ", (char **)words->pdata);
}

static void
on_changed (CarryCellPopover *self)
{
  g_autoptr (CarryTyped) typed = NULL;
  g_autofree char *preview = NULL;

  if (self->item == NULL || self->filling)
    return;

  self->pending = TRUE;
  typed = read_entry (self);
  preview = typed->after != NULL ? describe (self, typed->after) : g_strdup ("");
  gtk_label_set_label (self->preview_label, preview);
  gtk_widget_set_visible (GTK_WIDGET (self->preview_label), *preview != '\0');
  show_problem (self, typed->problem);
  underline (self, typed->unknown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  typed->problem != NULL ? typed->problem : preview, -1);
}

static void
fill (CarryCellPopover *self)
{
  g_autofree char *text =
      carry_cell_format_typing (self->item, self->kind, carry_load_gauge_get_form (self->gauge));

  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->filling = FALSE;
  self->pending = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->preview_label), FALSE);
  show_problem (self, NULL);
  underline (self, NULL);
}

/* Takes what was typed; FALSE if it cannot be taken, and stays. */
static gboolean
commit (CarryCellPopover *self)
{
  g_autoptr (CarryTyped) typed = NULL;

  if (!self->pending)
    return TRUE;

  typed = read_entry (self);
  if (typed->after == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self->entry));
      return FALSE;
    }

  self->pending = FALSE;
  if (!carry_item_equal (typed->after, self->item))
    g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, typed->after);
  else
    fill (self);

  return TRUE;
}

static void
on_activate (CarryCellPopover *self)
{
  if (commit (self))
    gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
on_key_pressed (CarryCellPopover *self, guint key, guint code, GdkModifierType state)
{
  const GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  /* Where nothing was typed Tab leads to the steppers, as everywhere. */
  if ((key == GDK_KEY_Tab || key == GDK_KEY_ISO_Left_Tab) && self->pending &&
      (modifiers & ~(GdkModifierType)GDK_SHIFT_MASK) == 0)
    {
      if (commit (self))
        {
          gtk_popover_popdown (GTK_POPOVER (self));
          g_signal_emit (self, signals[SIGNAL_NEXT_REQUESTED], 0, key == GDK_KEY_Tab);
        }
      return GDK_EVENT_STOP;
    }

  if (key == GDK_KEY_Escape && modifiers == 0)
    {
      fill (self);
      gtk_popover_popdown (GTK_POPOVER (self));
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

/* Clicking elsewhere means it; only what makes no sense waits. */
static void
on_closed (CarryCellPopover *self)
{
  if (self->item != NULL && self->pending)
    commit (self);
}

static void
on_stepped (CarryCellPopover *self, CarryItem *after)
{
  self->pending = FALSE;
  g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, after);
}

static void
carry_cell_popover_dispose (GObject *object)
{
  CarryCellPopover *self = CARRY_CELL_POPOVER (object);

  g_clear_object (&self->item);
  g_clear_object (&self->gauge);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CELL_POPOVER);

  G_OBJECT_CLASS (carry_cell_popover_parent_class)->dispose (object);
}

static void
carry_cell_popover_class_init (CarryCellPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_cell_popover_dispose;

  /**
   * CarryCellPopover::item-requested:
   * @after: the item as it shall be
   *
   * The runner typed or stepped.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_ITEM);

  /**
   * CarryCellPopover::next-requested:
   * @forward: to the next cell, or to the one before
   *
   * The runner goes on to another cell.
   */
  signals[SIGNAL_NEXT_REQUESTED] =
      g_signal_new ("next-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-cell-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCellPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryCellPopover, preview_label);
  gtk_widget_class_bind_template_child (widget_class, CarryCellPopover, problem_box);
  gtk_widget_class_bind_template_child (widget_class, CarryCellPopover, problem_label);
  gtk_widget_class_bind_template_child (widget_class, CarryCellPopover, steppers);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_closed);
}

static void
carry_cell_popover_init (CarryCellPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_cell_popover_new:
 * @kind: the cell it belongs to
 * @athlete: the runner, whose units and weights are meant
 *
 * Returns: (transfer floating): a popover without an item
 */
GtkWidget *
carry_cell_popover_new (CarryCellKind kind, CarryAthlete *athlete)
{
  CarryCellPopover *self = g_object_new (CARRY_TYPE_CELL_POPOVER, NULL);
  GtkWidget *steppers = carry_dose_steppers_new (kind, athlete);

  self->kind = kind;
  adw_bin_set_child (self->steppers, steppers);
  g_signal_connect_object (steppers, "item-requested", G_CALLBACK (on_stepped), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_cell_get_name (kind), -1);

  return GTK_WIDGET (self);
}

/**
 * carry_cell_popover_set_item:
 * @self: a popover
 * @item: the item to change
 * @gauge: tells loads of its exercise
 *
 * What was typed and not taken stays.
 */
void
carry_cell_popover_set_item (CarryCellPopover *self, CarryItem *item, CarryLoadGauge *gauge)
{
  g_return_if_fail (CARRY_IS_CELL_POPOVER (self));

  g_set_object (&self->item, item);
  g_set_object (&self->gauge, gauge);
  carry_dose_steppers_set_item (CARRY_DOSE_STEPPERS (adw_bin_get_child (self->steppers)), item);
  if (!self->pending)
    fill (self);
}

/**
 * carry_cell_popover_begin:
 * @self: a popover that is shown
 * @typed: (nullable): what was typed on the cell, which replaces what stands there
 */
void
carry_cell_popover_begin (CarryCellPopover *self, const char *typed)
{
  g_return_if_fail (CARRY_IS_CELL_POPOVER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (typed == NULL)
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->entry), typed);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

/* Whether something was typed that cannot be taken. */
gboolean
carry_cell_popover_is_pending (CarryCellPopover *self)
{
  g_return_val_if_fail (CARRY_IS_CELL_POPOVER (self), FALSE);

  return self->pending;
}
