/* carry-dialog-shortcuts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-dialog-shortcuts.h"

/* A dialog answers “window.close” itself. */
static const struct
{
  const char *trigger;
  const char *action;
} shortcuts[] = {
  { "<Control>q", "app.quit" },
  { "<Control>w", "window.close" },
};

static GQuark
given_quark (void)
{
  return g_quark_from_static_string ("carry-dialog-shortcuts");
}

static void
on_visible_dialog (AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);
  GtkEventController *controller;

  if (dialog == NULL || g_object_get_qdata (G_OBJECT (dialog), given_quark ()) != NULL)
    return;

  controller = gtk_shortcut_controller_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (shortcuts[i].trigger),
                          gtk_named_action_new (shortcuts[i].action)));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (dialog), controller);
  g_object_set_qdata (G_OBJECT (dialog), given_quark (), controller);
}

/**
 * carry_dialog_shortcuts_attach:
 * @window: a window
 *
 * Lets one quit and close from any dialog of a window. While a dialog is open it keeps all keys to itself, and the
 * application's accelerators, which belong to the window, do not hear them.
 */
void
carry_dialog_shortcuts_attach (AdwApplicationWindow *window)
{
  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  g_signal_connect (window, "notify::visible-dialog", G_CALLBACK (on_visible_dialog), NULL);
}
