/* carry-editor-header.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-header.h"

#include <glib/gi18n.h>

/**
 * CarryEditorHeader:
 *
 * What stands over the editor of a session: its name and place, and what can be done with it as a whole, by the actions of
 * #CarryEditorPage. Where it is narrow the name comes first, and what is in the menu too stands only there.
 */
struct _CarryEditorHeader
{
  AdwBin parent_instance;

  gboolean narrow;
  gboolean logged;

  GtkWidget *undo_button;
  AdwWindowTitle *title;
  GtkWidget *start_button;
  GtkWidget *print_button;
  GMenu *work_section;
};

typedef enum
{
  PROP_NARROW = 1,
} CarryEditorHeaderProperty;

static GParamSpec *properties[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (CarryEditorHeader, carry_editor_header, ADW_TYPE_BIN)

/* What was done is corrected, and not begun again. */
static void
update_work (CarryEditorHeader *self)
{
  g_menu_remove_all (self->work_section);
  if (!self->logged)
    g_menu_append (self->work_section, _ ("_Start Workout"), "editor.start");
  g_menu_append (self->work_section, self->logged ? _ ("Correct Lo_g…") : _ ("Lo_g…"), "editor.log");
}

static void
update_buttons (CarryEditorHeader *self)
{
  gtk_widget_set_visible (self->undo_button, !self->narrow);
  gtk_widget_set_visible (self->print_button, !self->narrow);
  gtk_widget_set_visible (self->start_button, !self->narrow && !self->logged);
}

static void
carry_editor_header_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CarryEditorHeader *self = CARRY_EDITOR_HEADER (object);

  switch ((CarryEditorHeaderProperty)property_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      update_buttons (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
carry_editor_header_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CarryEditorHeader *self = CARRY_EDITOR_HEADER (object);

  switch ((CarryEditorHeaderProperty)property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
carry_editor_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EDITOR_HEADER);

  G_OBJECT_CLASS (carry_editor_header_parent_class)->dispose (object);
}

static void
carry_editor_header_class_init (CarryEditorHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = carry_editor_header_set_property;
  object_class->get_property = carry_editor_header_get_property;
  object_class->dispose = carry_editor_header_dispose;

  /**
   * CarryEditorHeader:narrow:
   *
   * Whether there is room for little more than the name.
   */
  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-editor-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorHeader, undo_button);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorHeader, title);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorHeader, start_button);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorHeader, print_button);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorHeader, work_section);
}

static void
carry_editor_header_init (CarryEditorHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_editor_header_show:
 * @self: a header
 * @title: the name of the session
 * @subtitle: when it is, and in what phase
 * @logged: whether it was done
 */
void
carry_editor_header_show (CarryEditorHeader *self, const char *title, const char *subtitle, gboolean logged)
{
  g_return_if_fail (CARRY_IS_EDITOR_HEADER (self));

  self->logged = logged;
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
  update_work (self);
  update_buttons (self);
}
