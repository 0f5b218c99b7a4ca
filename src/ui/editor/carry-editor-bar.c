/* carry-editor-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-bar.h"

#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryEditorBar:
 *
 * What stands above the exercises of a session: its name, which is taken when the entry is left, what it is for, which
 * another can be chosen for (`editor.focus` of #CarryEditorPage), and how loads are shown.
 */
struct _CarryEditorBar
{
  GtkWidget parent_instance;

  CarryStrengthSession *session;

  GtkWidget *line;
  GtkEntry *title_entry;
  GtkMenuButton *focus_button;
  GMenu *focus_menu;
  AdwToggleGroup *views;
  AdwToggle *weight_toggle;
};

typedef enum
{
  SIGNAL_TITLE_REQUESTED,
  SIGNAL_VIEW_CHANGED,
} CarryEditorBarSignal;

static guint signals[SIGNAL_VIEW_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorBar, carry_editor_bar, GTK_TYPE_WIDGET)

static void
on_title_done (CarryEditorBar *self)
{
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->title_entry));

  if (self->session != NULL && !g_str_equal (title, carry_session_get_title (CARRY_SESSION (self->session))))
    g_signal_emit (self, signals[SIGNAL_TITLE_REQUESTED], 0, title);
}

static gboolean
on_key_pressed (CarryEditorBar *self, guint key)
{
  if (key != GDK_KEY_Escape || self->session == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_editable_set_text (GTK_EDITABLE (self->title_entry),
                         carry_session_get_title (CARRY_SESSION (self->session)));

  return GDK_EVENT_STOP;
}

static void
on_view_changed (CarryEditorBar *self)
{
  g_signal_emit (self, signals[SIGNAL_VIEW_CHANGED], 0);
}

static void
carry_editor_bar_dispose (GObject *object)
{
  CarryEditorBar *self = CARRY_EDITOR_BAR (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EDITOR_BAR);

  G_OBJECT_CLASS (carry_editor_bar_parent_class)->dispose (object);
}

static void
carry_editor_bar_class_init (CarryEditorBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_editor_bar_dispose;

  /**
   * CarryEditorBar::title-requested:
   * @title: another name
   */
  signals[SIGNAL_TITLE_REQUESTED] =
      g_signal_new ("title-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * CarryEditorBar::view-changed:
   *
   * Loads are to be shown in another unit.
   */
  signals[SIGNAL_VIEW_CHANGED] = g_signal_new ("view-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                               0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-editor-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, line);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, title_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, focus_button);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, focus_menu);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, views);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorBar, weight_toggle);
  gtk_widget_class_bind_template_callback (widget_class, on_title_done);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_view_changed);
}

static void
carry_editor_bar_init (CarryEditorBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint kind = 0; kind <= CARRY_STRENGTH_REHAB; kind++)
    {
      g_autoptr (GMenuItem) item =
          g_menu_item_new (carry_strength_kind_get_name ((CarryStrengthKind)kind), NULL);

      g_menu_item_set_action_and_target (item, "editor.focus", "u", kind);
      g_menu_append_item (self->focus_menu, item);
    }
}

/* The units that the weights of loads are shown in. */
void
carry_editor_bar_set_units (CarryEditorBar *self, CarryUnits units)
{
  g_return_if_fail (CARRY_IS_EDITOR_BAR (self));

  adw_toggle_set_label (self->weight_toggle,
                        units == CARRY_UNITS_IMPERIAL ? C_ ("unit", "lb") : C_ ("unit", "kg"));
}

/* What is typed into the name stays while the cursor is in it. */
void
carry_editor_bar_set_session (CarryEditorBar *self, CarryStrengthSession *session)
{
  const char *title;
  g_autofree char *focus = NULL;

  g_return_if_fail (CARRY_IS_EDITOR_BAR (self));
  g_return_if_fail (CARRY_IS_STRENGTH_SESSION (session));

  title = carry_session_get_title (CARRY_SESSION (session));
  if (self->session == NULL || !g_str_equal (title, carry_session_get_title (CARRY_SESSION (self->session))))
    gtk_editable_set_text (GTK_EDITABLE (self->title_entry), title);
  g_set_object (&self->session, session);

  focus = carry_strength_session_get_n_items (session) > 0
              /* Translators: %s is a kind of strength session, such as “Heavy lower body” */
              ? g_strdup_printf (_ ("Focus: %s"),
                                 carry_strength_kind_get_name (carry_strength_session_get_kind (session)))
              : g_strdup (_ ("Choose a Focus"));
  gtk_menu_button_set_label (self->focus_button, focus);
}

CarryLoadView
carry_editor_bar_get_view (CarryEditorBar *self)
{
  const char *name;

  g_return_val_if_fail (CARRY_IS_EDITOR_BAR (self), CARRY_LOAD_VIEW_WEIGHT);

  name = adw_toggle_group_get_active_name (self->views);

  return g_strcmp0 (name, "percent") == 0  ? CARRY_LOAD_VIEW_PERCENT
         : g_strcmp0 (name, "effort") == 0 ? CARRY_LOAD_VIEW_EFFORT
                                           : CARRY_LOAD_VIEW_WEIGHT;
}
