/* carry-window-header.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-header.h"

#include "carry-plan-button.h"

#include <glib/gi18n.h>

/**
 * CarryWindowHeader:
 *
 * The header bar of the main window. In a narrow window the views are switched at the bottom, so the title takes
 * their place here, and what has no room goes to the menu.
 */
struct _CarryWindowHeader
{
  AdwBin parent_instance;

  AdwViewStack *view_stack;
  gboolean has_sidebar;
  gboolean narrow;
  gboolean can_plan;
  gboolean busy;

  AdwWindowTitle *title;
  GtkWidget *undo_button;
  GtkMenuButton *menu_button;
  GMenuModel *wide_menu;
  GMenuModel *narrow_menu;
  GMenu *steps_wide;   /* of the menus: undo and redo */
  GMenu *steps_narrow;
};

typedef enum
{
  PROP_VIEW_STACK = 1,
  PROP_HAS_SIDEBAR,
  PROP_NARROW,
  PROP_CAN_PLAN,
  PROP_BUSY,
} CarryWindowHeaderProperty;

static GParamSpec *props[PROP_BUSY + 1];

G_DEFINE_FINAL_TYPE (CarryWindowHeader, carry_window_header, ADW_TYPE_BIN)

static char *
choose_title (CarryWindowHeader *self, gboolean narrow, gboolean has_sidebar)
{
  if (!narrow)
    return g_strdup ("switcher");

  /* The week has a title of its own, and is what has a sidebar. */
  return g_strdup (has_sidebar ? "title" : "view");
}

static char *
name_view (CarryWindowHeader *self, GtkWidget *view)
{
  if (view == NULL)
    return g_strdup ("");

  return g_strdup (adw_view_stack_page_get_title (adw_view_stack_get_page (self->view_stack, view)));
}

static gboolean
shows_sidebar_button (CarryWindowHeader *self, gboolean narrow, gboolean has_sidebar)
{
  return has_sidebar && !narrow;
}

static gboolean
shows_plan (CarryWindowHeader *self, gboolean narrow, gboolean can_plan)
{
  return !narrow && can_plan;
}

static void
carry_window_header_dispose (GObject *object)
{
  CarryWindowHeader *self = CARRY_WINDOW_HEADER (object);

  g_clear_object (&self->view_stack);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WINDOW_HEADER);

  G_OBJECT_CLASS (carry_window_header_parent_class)->dispose (object);
}

static void
carry_window_header_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWindowHeader *self = CARRY_WINDOW_HEADER (object);

  switch ((CarryWindowHeaderProperty)prop_id)
    {
    case PROP_VIEW_STACK:
      g_value_set_object (value, self->view_stack);
      break;

    case PROP_HAS_SIDEBAR:
      g_value_set_boolean (value, self->has_sidebar);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_CAN_PLAN:
      g_value_set_boolean (value, self->can_plan);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_window_header_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWindowHeader *self = CARRY_WINDOW_HEADER (object);

  switch ((CarryWindowHeaderProperty)prop_id)
    {
    case PROP_VIEW_STACK:
      g_set_object (&self->view_stack, g_value_get_object (value));
      break;

    case PROP_HAS_SIDEBAR:
      self->has_sidebar = g_value_get_boolean (value);
      break;

    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      gtk_menu_button_set_menu_model (self->menu_button, self->narrow ? self->narrow_menu : self->wide_menu);
      break;

    case PROP_CAN_PLAN:
      self->can_plan = g_value_get_boolean (value);
      break;

    case PROP_BUSY:
      self->busy = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_window_header_class_init (CarryWindowHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = carry_window_header_dispose;
  object_class->get_property = carry_window_header_get_property;
  object_class->set_property = carry_window_header_set_property;

  props[PROP_VIEW_STACK] = g_param_spec_object ("view-stack", NULL, NULL, ADW_TYPE_VIEW_STACK, flags);
  props[PROP_HAS_SIDEBAR] = g_param_spec_boolean ("has-sidebar", NULL, NULL, TRUE, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_CAN_PLAN] = g_param_spec_boolean ("can-plan", NULL, NULL, FALSE, flags);
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_PLAN_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-window-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, title);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, undo_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, steps_wide);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, steps_narrow);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, wide_menu);
  gtk_widget_class_bind_template_child (widget_class, CarryWindowHeader, narrow_menu);
  gtk_widget_class_bind_template_callback (widget_class, choose_title);
  gtk_widget_class_bind_template_callback (widget_class, name_view);
  gtk_widget_class_bind_template_callback (widget_class, shows_plan);
  gtk_widget_class_bind_template_callback (widget_class, shows_sidebar_button);
}

static void
carry_window_header_init (CarryWindowHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  carry_window_header_set_steps (self, NULL, NULL);
}

/**
 * carry_window_header_set_title:
 * @self: a header
 * @title: what a narrow window says instead of the views
 * @subtitle: what it says below
 */
void
carry_window_header_set_title (CarryWindowHeader *self, const char *title, const char *subtitle)
{
  g_return_if_fail (CARRY_IS_WINDOW_HEADER (self));

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
}

/* “Undo Move Lower Strength”, or the bare word where there is nothing. */
static char *
name_step (const char *format, const char *bare, const char *sentence)
{
  return sentence != NULL ? g_strdup_printf (format, sentence) : g_strdup (bare);
}

/* What the runner wrote may have a line under a letter in it, which a menu would take for its own. */
static void
append_step (GMenu *menu, const char *text, const char *action)
{
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts);

  g_menu_append (menu, label, action);
}

static void
fill_steps (GMenu *menu, const char *undo, const char *redo)
{
  g_menu_remove_all (menu);
  append_step (menu, undo, "diary.undo");
  append_step (menu, redo, "diary.redo");
}

/**
 * carry_window_header_set_steps:
 * @self: a header
 * @undo: (nullable): what Undo would take back, as “Move Lower Strength”
 * @redo: (nullable): what Redo would do again
 *
 * Names the steps back and forth.
 */
void
carry_window_header_set_steps (CarryWindowHeader *self, const char *undo, const char *redo)
{
  /* Translators: %s is a change such as “Move Lower Strength” */
  g_autofree char *undo_text = name_step (_ ("Undo %s"), _ ("Undo"), undo);
  /* Translators: %s is a change such as “Move Lower Strength” */
  g_autofree char *redo_text = name_step (_ ("Redo %s"), _ ("Redo"), redo);

  g_return_if_fail (CARRY_IS_WINDOW_HEADER (self));

  gtk_widget_set_tooltip_text (self->undo_button, undo_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->undo_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  undo_text, -1);
  fill_steps (self->steps_wide, undo_text, redo_text);
  fill_steps (self->steps_narrow, undo_text, redo_text);
}
