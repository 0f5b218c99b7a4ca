/* carry-drag-escape.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-drag-escape.h"

static gboolean
on_key_pressed (GtkDragSource *source, guint keyval)
{
  GdkDrag *drag = gtk_drag_source_get_drag (source);

  if (keyval != GDK_KEY_Escape || drag == NULL)
    return GDK_EVENT_PROPAGATE;

  /* As if GDK had seen the key: gtk_drag_source_drag_cancel() would keep the pointer, and the drop would still come. */
  g_signal_emit_by_name (drag, "cancel", GDK_DRAG_CANCEL_USER_CANCELLED);

  return GDK_EVENT_STOP;
}

static void
remove_keys (gpointer data)
{
  GtkEventController *keys = data;
  GtkWidget *window = gtk_event_controller_get_widget (keys);

  if (window != NULL)
    gtk_widget_remove_controller (window, keys);

  g_object_unref (keys);
}

static void
on_drag_begin (GtkDragSource *source, GdkDrag *drag)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), source, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (gtk_widget_get_root (widget)), keys);
  g_object_set_data_full (G_OBJECT (source), "escape", g_object_ref (keys), remove_keys);
}

static void
on_drag_end (GtkDragSource *source)
{
  g_object_set_data (G_OBJECT (source), "escape", NULL);
}

/**
 * carry_drag_escape_add:
 * @source: a source of drags
 *
 * Lets Escape cancel its drags: on X11 the key comes to the window, and GTK does not take it for the drag.
 */
void
carry_drag_escape_add (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));

  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin), NULL);
  g_signal_connect (source, "drag-end", G_CALLBACK (on_drag_end), NULL);
}
