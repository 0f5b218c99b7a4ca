/* carry-hover-signal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-hover-signal.h"

static void
on_enter (GtkWidget *widget)
{
  g_signal_emit_by_name (widget, "hovered", TRUE);
}

static void
on_leave (GtkWidget *widget)
{
  g_signal_emit_by_name (widget, "hovered", FALSE);
}

/**
 * carry_hover_signal_install:
 * @klass: class of a widget
 *
 * Gives the class a signal “hovered” b: whether the pointer or the focus is on the widget.
 */
void
carry_hover_signal_install (GtkWidgetClass *klass)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (klass));

  g_signal_new ("hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                G_TYPE_BOOLEAN);
}

static void
watch (GtkWidget *widget, GtkEventController *controller)
{
  g_signal_connect_swapped (controller, "enter", G_CALLBACK (on_enter), widget);
  g_signal_connect_swapped (controller, "leave", G_CALLBACK (on_leave), widget);
  gtk_widget_add_controller (widget, controller);
}

/**
 * carry_hover_signal_watch:
 * @widget: a widget whose class has the signal
 *
 * Emits the signal whenever the runner begins or ends to look at @widget.
 */
void
carry_hover_signal_watch (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  watch (widget, gtk_event_controller_motion_new ());
  watch (widget, gtk_event_controller_focus_new ());
}
