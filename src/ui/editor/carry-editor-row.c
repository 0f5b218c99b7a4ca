/* carry-editor-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-row.h"

#include "carry-drag-escape.h"
#include "carry-figure-thumbnail.h"
#include "carry-row-extras.h"

#include <glib/gi18n.h>

/**
 * CarryEditorRow:
 *
 * One exercise in the session editor: its number, figure and name, why it is as it is, and four cells for its dose.
 * The row can be dragged, and offers the #CarryItem.
 *
 * Keys, anywhere in the row: Alt and the up or down arrow move it, Ctrl+G groups it with the row above, Ctrl+Shift+G
 * ungroups, Delete takes it out. The arrows up and down go to the same cell of the next row.
 *
 * CSS: class `editor-row`, with `ghost` while it is dragged and `drop-before`, `drop-on` or `drop-after` under what is
 * dragged.
 *
 * Accessibility: role list item, named by number and exercise.
 */
struct _CarryEditorRow
{
  GtkWidget parent_instance;

  CarryAthlete *athlete;
  CarryItem *item;
  gboolean narrow;

  GtkWidget *line;
  GtkWidget *below;
  CarryRowExtras *extras;
  GtkWidget *cells;
  GtkWidget *grip;
  GtkLabel *number_label;
  GtkWidget *thumbnail;
  GtkLabel *name_label;
  GtkWidget *note_box;
  GtkImage *note_icon;
  GtkLabel *note_label;
  GtkWidget *menu_button;
  CarryDoseCell *cell[CARRY_N_CELLS];
};

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
  SIGNAL_CELL_REQUESTED,
  SIGNAL_COMMAND_REQUESTED,
} CarryEditorRowSignal;

static guint signals[SIGNAL_COMMAND_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorRow, carry_editor_row, GTK_TYPE_WIDGET)

static const struct
{
  const char *action;
  CarryRowCommand command;
} commands[] = {
  { "item.replace", CARRY_ROW_REPLACE },
  { "item.plan-target", CARRY_ROW_PLAN_TARGET },
  { "item.duplicate", CARRY_ROW_DUPLICATE },
  { "item.show", CARRY_ROW_SHOW },
  { "item.group", CARRY_ROW_GROUP },
  { "item.ungroup", CARRY_ROW_UNGROUP },
  { "item.up", CARRY_ROW_UP },
  { "item.down", CARRY_ROW_DOWN },
  { "item.remove", CARRY_ROW_REMOVE },
};

static void
on_command (GtkWidget *widget, const char *action, GVariant *parameter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (action, commands[i].action))
      g_signal_emit (widget, signals[SIGNAL_COMMAND_REQUESTED], 0, (guint)commands[i].command);
}

static void
on_item_requested (CarryEditorRow *self, CarryItem *after, CarryDoseCell *cell)
{
  g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, after, (guint)carry_dose_cell_get_kind (cell));
}

/* Out of the last cell the way leads into the next row. */
static void
on_next_requested (CarryEditorRow *self, gboolean forward, CarryDoseCell *cell)
{
  const int kind = (int)carry_dose_cell_get_kind (cell) + (forward ? 1 : -1);

  if (kind >= 0 && kind < (int)CARRY_N_CELLS)
    gtk_widget_grab_focus (GTK_WIDGET (self->cell[kind]));
  else
    g_signal_emit (self, signals[SIGNAL_CELL_REQUESTED], 0, forward ? 1 : -1,
                   (guint)(forward ? CARRY_CELL_AMOUNT : CARRY_CELL_TEMPO));
}

static gboolean
walk (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CarryEditorRow *self = CARRY_EDITOR_ROW (widget);
  const int step = g_variant_get_int32 (arguments);

  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    if (gtk_widget_has_focus (GTK_WIDGET (self->cell[kind])))
      {
        g_signal_emit (self, signals[SIGNAL_CELL_REQUESTED], 0, step, (guint)kind);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static GdkContentProvider *
on_drag_prepare (CarryEditorRow *self, double x, double y)
{

  return gdk_content_provider_new_typed (CARRY_TYPE_ITEM, self->item);
}

static void
on_drag_begin (CarryEditorRow *self, GdkDrag *drag)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  CarryExercise *exercise = carry_item_get_exercise (self->item);

  gtk_box_append (GTK_BOX (card),
                  g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "figure", carry_exercise_get_figure (exercise),
                                "icon-name", "carry-strength-symbolic", "pixel-size", 44, NULL));
  gtk_box_append (GTK_BOX (card), gtk_label_new (carry_exercise_get_name (exercise)));
  gtk_widget_add_css_class (card, "exercise-drag");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), card);
  gdk_drag_set_hotspot (drag, 20, 20);
  gtk_widget_add_css_class (GTK_WIDGET (self), "ghost");
}

static void
on_drag_end (CarryEditorRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "ghost");
}

static void
carry_editor_row_dispose (GObject *object)
{
  CarryEditorRow *self = CARRY_EDITOR_ROW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->athlete);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EDITOR_ROW);

  G_OBJECT_CLASS (carry_editor_row_parent_class)->dispose (object);
}

static void
add_signals (CarryEditorRowClass *klass)
{
  /**
   * CarryEditorRow::item-requested:
   * @after: the item as it shall be
   * @cell: the #CarryCellKind where that was said
   *
   * The runner wants another dose.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_ITEM, G_TYPE_UINT);

  /**
   * CarryEditorRow::cell-requested:
   * @step: 1 for the row below, -1 for the one above
   * @cell: the #CarryCellKind
   *
   * The runner goes on to a cell of another row.
   */
  signals[SIGNAL_CELL_REQUESTED] =
      g_signal_new ("cell-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_UINT);

  /**
   * CarryEditorRow::command-requested:
   * @command: a #CarryRowCommand
   *
   * The runner chose something from the row's menu, or by its keys.
   */
  signals[SIGNAL_COMMAND_REQUESTED] =
      g_signal_new ("command-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
add_keys (GtkWidgetClass *klass)
{
  const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_Up, GDK_ALT_MASK, "item.up" },
    { GDK_KEY_KP_Up, GDK_ALT_MASK, "item.up" },
    { GDK_KEY_Down, GDK_ALT_MASK, "item.down" },
    { GDK_KEY_KP_Down, GDK_ALT_MASK, "item.down" },
    { GDK_KEY_g, GDK_CONTROL_MASK, "item.group" },
    { GDK_KEY_g, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "item.ungroup" },
    { GDK_KEY_Delete, 0, "item.remove" },
    { GDK_KEY_KP_Delete, 0, "item.remove" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, keys[i].modifiers, keys[i].action, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Down, 0, walk, "i", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Up, 0, walk, "i", -1);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    gtk_widget_class_install_action (klass, commands[i].action, NULL, on_command);
}

static void
carry_editor_row_class_init (CarryEditorRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_editor_row_dispose;
  add_signals (klass);
  add_keys (widget_class);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  g_type_ensure (CARRY_TYPE_ROW_EXTRAS);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-editor-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, line);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, below);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, extras);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, cells);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, grip);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, number_label);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, note_box);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, note_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorRow, menu_button);
}

static void
carry_editor_row_init (CarryEditorRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (on_drag_prepare), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (on_drag_begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (on_drag_end), self, G_CONNECT_SWAPPED);
  carry_drag_escape_add (source);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
      _ ("Alt and the up or down arrow move it, Ctrl+G groups it with the one above"), -1);
}

/**
 * carry_editor_row_new:
 * @athlete: the runner, whose units and weights are meant
 *
 * Returns: (transfer floating): a row without an item
 */
GtkWidget *
carry_editor_row_new (CarryAthlete *athlete)
{
  CarryEditorRow *self = g_object_new (CARRY_TYPE_EDITOR_ROW, NULL);

  self->athlete = g_object_ref (athlete);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    {
      GtkWidget *cell = carry_dose_cell_new (kind, athlete);

      self->cell[kind] = CARRY_DOSE_CELL (cell);
      gtk_box_append (GTK_BOX (self->cells), cell);
      g_signal_connect_object (cell, "item-requested", G_CALLBACK (on_item_requested), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (cell, "next-requested", G_CALLBACK (on_next_requested), self,
                               G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}

/**
 * carry_editor_row_set_item:
 * @self: a row
 * @item: an item
 * @number: its number, “3a” in a superset
 */
void
carry_editor_row_set_item (CarryEditorRow *self, CarryItem *item, const char *number)
{
  CarryExercise *exercise;
  g_autofree char *label = NULL;
  g_autofree char *more = NULL;

  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));
  g_return_if_fail (CARRY_IS_ITEM (item));

  exercise = carry_item_get_exercise (item);
  g_set_object (&self->item, item);
  gtk_label_set_label (self->number_label, number);
  gtk_label_set_label (self->name_label, carry_exercise_get_name (exercise));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name_label), carry_exercise_get_name (exercise));
  carry_figure_thumbnail_set_figure (CARRY_FIGURE_THUMBNAIL (self->thumbnail),
                                     carry_exercise_get_figure (exercise));
  /* Translators: spoken: number and name of an exercise */
  label =
      g_strdup_printf (C_ ("exercise of a session", "%s, %s"), number, carry_exercise_get_name (exercise));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  /* Translators: the name of a menu; %s is an exercise */
  more = g_strdup_printf (_ ("More for %s"), carry_exercise_get_name (exercise));
  gtk_widget_set_tooltip_text (self->menu_button, more);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more,
                                  -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.plan-target",
                                 carry_item_get_target_origin (item) == CARRY_TARGET_ORIGIN_RUNNER &&
                                     !carry_item_is_logged (item));
}

/**
 * carry_editor_row_set_loads:
 * @self: a row with an item
 * @gauge: tells loads of its exercise
 * @view: how they are shown
 *
 * Fills the cells.
 */
void
carry_editor_row_set_loads (CarryEditorRow *self, CarryLoadGauge *gauge, CarryLoadView view)
{
  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    carry_dose_cell_set_item (self->cell[kind], self->item, gauge, view);
}

/**
 * carry_editor_row_set_place:
 * @self: a row
 * @first: nothing is above it
 * @last: nothing is below it
 * @in_group: it is done in turn with others
 */
void
carry_editor_row_set_place (CarryEditorRow *self, gboolean first, gboolean last, gboolean in_group)
{
  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.group", !first);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.up", !first || in_group);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.down", !last || in_group);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.ungroup", in_group);
}

/**
 * carry_editor_row_set_note:
 * @self: a row
 * @icon_name: an arrow
 * @css_class: (nullable): what colours it
 * @text: (nullable): what is different from the last time and why, or %NULL for nothing
 */
void
carry_editor_row_set_note (CarryEditorRow *self,
                           const char *icon_name,
                           const char *css_class,
                           const char *text)
{
  const char *const classes[] = { css_class, NULL };

  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  gtk_widget_set_visible (self->note_box, text != NULL);
  if (text == NULL)
    return;

  gtk_image_set_from_icon_name (self->note_icon, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->note_icon), (const char **)classes);
  gtk_label_set_label (self->note_label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->note_label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

/* The sets before the work, or %NULL for none. */
void
carry_editor_row_set_warm_up (CarryEditorRow *self, const char *text)
{
  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  carry_row_extras_set_warm_up (self->extras, text);
}

/* What was done, or %NULL while nothing is logged. */
void
carry_editor_row_set_done (CarryEditorRow *self, const char *text)
{
  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  carry_row_extras_set_done (self->extras, text);
}

/* To the line with the name, or to those below it. */
static void
move_cell (CarryEditorRow *self, GtkWidget *cell)
{
  g_object_ref (cell);
  if (self->narrow)
    {
      gtk_box_remove (GTK_BOX (self->cells), cell);
      adw_wrap_box_append (ADW_WRAP_BOX (self->below), cell);
    }
  else
    {
      adw_wrap_box_remove (ADW_WRAP_BOX (self->below), cell);
      gtk_box_append (GTK_BOX (self->cells), cell);
    }
  g_object_unref (cell);
}

/**
 * carry_editor_row_set_narrow:
 * @self: a row
 * @narrow: whether the cells stand under the name, which then has as many lines as it needs
 */
void
carry_editor_row_set_narrow (CarryEditorRow *self, gboolean narrow)
{
  g_return_if_fail (CARRY_IS_EDITOR_ROW (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  gtk_label_set_ellipsize (self->name_label, narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (self->note_label, narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    move_cell (self, GTK_WIDGET (self->cell[kind]));
  gtk_widget_set_visible (self->below, narrow);
}

/* (nullable): owned by the row. */
CarryItem *
carry_editor_row_get_item (CarryEditorRow *self)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_ROW (self), NULL);

  return self->item;
}

CarryDoseCell *
carry_editor_row_get_cell (CarryEditorRow *self, CarryCellKind kind)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_ROW (self), NULL);

  return self->cell[kind];
}
