/* carry-session-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-line.h"

#include "carry-session-text.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#include "carry-run.h"

/**
 * CarrySessionLine:
 *
 * A session in one line, for narrow windows.
 */
struct _CarrySessionLine
{
  CarrySessionCard parent_instance;

  GtkWidget *row;
  GtkImage *kind_icon;
  GtkLabel *title_label;
  GtkLabel *detail_label;
  GtkImage *rule_icon;
  GtkImage *state_icon;
  GtkImage *lock_icon;
  GtkLabel *value_label;
};

G_DEFINE_FINAL_TYPE (CarrySessionLine, carry_session_line, CARRY_TYPE_SESSION_CARD)

static char *
format_detail (CarrySession *session, CarryUnits units)
{
  g_autofree char *detail = carry_session_format_detail (session);
  g_autofree char *state = carry_session_format_state (session);
  g_autofree char *plan = carry_session_format_plan (session, units);
  CarrySurface surface;

  if (state != NULL)
    return g_steal_pointer (&state);
  if (plan != NULL)
    return g_steal_pointer (&plan);

  if (!CARRY_IS_RUN (session))
    return g_steal_pointer (&detail);

  surface = carry_run_get_surface (CARRY_RUN (session));

  if (surface == CARRY_SURFACE_UNKNOWN)
    return g_steal_pointer (&detail);

  if (*detail == '\0')
    return g_strdup (carry_surface_get_name (surface));

  /* Translators: what is done in a run, and where: “3 × 10 min · Track” */
  return g_strdup_printf (C_ ("run detail", "%s · %s"), detail, carry_surface_get_name (surface));
}

static void
carry_session_line_show (CarrySessionCard *card, CarrySession *session, CarryUnits units, gboolean collapsed)
{
  CarrySessionLine *self = CARRY_SESSION_LINE (card);
  g_autofree char *value = carry_session_format_value (session, units);
  g_autofree char *detail = format_detail (session, units);
  const char *state_icon_name = carry_status_get_icon_name (carry_session_get_status (session));

  gtk_widget_add_css_class (GTK_WIDGET (self), CARRY_IS_RUN (session) ? "run" : "str");
  gtk_image_set_from_icon_name (self->kind_icon, carry_session_get_icon_name (session));
  gtk_label_set_label (self->title_label, carry_session_get_title (session));
  gtk_label_set_label (self->detail_label, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail_label), *detail != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->rule_icon), carry_session_get_against_rule (session));
  gtk_image_set_from_icon_name (self->state_icon, state_icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->state_icon), state_icon_name != NULL);
  /* What is placed against a rule is always locked. */
  gtk_widget_set_visible (GTK_WIDGET (self->lock_icon),
                          carry_session_get_locked (session) && !carry_session_get_against_rule (session));
  gtk_label_set_label (self->value_label, value);
}

/* The inspector has no room beside the list: there a tap opens it over the week.  When the press ends, so that it can
 * still become a drag. */
static void
on_released (CarrySessionLine *self, int n_press)
{
  const char *id = carry_session_get_id (carry_session_card_get_session (CARRY_SESSION_CARD (self)));

  if (n_press == 1)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.why-here", "s", id);
}

static void
carry_session_line_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SESSION_LINE);

  G_OBJECT_CLASS (carry_session_line_parent_class)->dispose (object);
}

static void
carry_session_line_class_init (CarrySessionLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_session_line_dispose;
  CARRY_SESSION_CARD_CLASS (klass)->show = carry_session_line_show;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-session-line.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, row);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, kind_icon);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, detail_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, rule_icon);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, state_icon);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, lock_icon);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionLine, value_label);
}

static void
carry_session_line_init (CarrySessionLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
