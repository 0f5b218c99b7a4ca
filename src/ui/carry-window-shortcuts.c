/* carry-window-shortcuts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-shortcuts.h"

static const struct
{
  const char *action;
  const char *accels[3];
  gboolean on_pages; /* not only with the views */
} shortcuts[] = {
  { "win.view::week", { "<Alt>1" } },
  { "win.view::balance", { "<Alt>2" } },
  { "print.week", { "<Control>p" } },
  { "win.today", { "<Control>Home" } },
  { "win.new-run", { "<Control>n" } },
  { "win.new-strength", { "<Control><Shift>n" } },
  { "win.plan-week", { "<Control>Return", "<Control>KP_Enter" } },
  { "weeks.copy-last", { "<Control><Shift>c" } },
  { "weeks.copy-to-next", { "<Control><Shift>v" } },
  { "weeks.insert-rest::", { "<Control><Shift>r" } },
  { "weeks.clear::all", { "<Control><Shift>Delete" } },
  { "care.pause", { "<Control><Shift>p" } },
  { "win.toggle-sidebar", { "F9" }, TRUE },
  { "win.go-to-region(1)", { "F6" } },
  { "win.go-to-region(-1)", { "<Shift>F6" } },
  { "win.search", { "<Control>f" }, TRUE },
  { "diary.undo", { "<Control>z" }, TRUE },
  { "diary.redo", { "<Control><Shift>z", "<Control>y" }, TRUE },
};

/**
 * carry_window_shortcuts_set:
 * @application: the application
 * @on_page: whether a page lies over the views, which then has most keys for itself
 *
 * Gives the actions of the main window their keys.
 */
void
carry_window_shortcuts_set (GtkApplication *application, gboolean on_page)
{
  /* The arrows are as seen: where the first day is at the right, the past is there too. */
  const gboolean mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const char *const left[] = { "<Alt>Left", "<Alt>KP_Left", NULL };
  const char *const right[] = { "<Alt>Right", "<Alt>KP_Right", NULL };
  const char *const none[] = { NULL };

  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action,
                                           on_page && !shortcuts[i].on_pages ? none : shortcuts[i].accels);

  gtk_application_set_accels_for_action (application, "win.previous-week",
                                         on_page    ? none
                                         : mirrored ? right
                                                    : left);
  gtk_application_set_accels_for_action (application, "win.next-week",
                                         on_page    ? none
                                         : mirrored ? left
                                                    : right);
}
