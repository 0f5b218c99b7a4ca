/* carry-shortcut-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-shortcut-row.h"

#include "carry-keycaps.h"

/**
 * CarryShortcutRow:
 *
 * What keys do. The keys of an action are those that the application of the window has given it; the row cannot
 * be seen while there are none.
 */
struct _CarryShortcutRow
{
  AdwActionRow parent_instance;

  char *action; /* detailed name, or NULL */
  GtkWidget *keycaps;
};

G_DEFINE_FINAL_TYPE (CarryShortcutRow, carry_shortcut_row, ADW_TYPE_ACTION_ROW)

static void
carry_shortcut_row_root (GtkWidget *widget)
{
  CarryShortcutRow *self = CARRY_SHORTCUT_ROW (widget);
  GtkRoot *root;
  GtkApplication *application;

  GTK_WIDGET_CLASS (carry_shortcut_row_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;

  if (self->action != NULL && application != NULL)
    {
      g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, self->action);
      const char *const first[] = { accels[0], NULL };

      carry_keycaps_set_accelerators (CARRY_KEYCAPS (self->keycaps), first);
      gtk_widget_set_visible (widget, accels[0] != NULL);
    }
}

static void
carry_shortcut_row_finalize (GObject *object)
{
  g_free (CARRY_SHORTCUT_ROW (object)->action);

  G_OBJECT_CLASS (carry_shortcut_row_parent_class)->finalize (object);
}

static void
carry_shortcut_row_class_init (CarryShortcutRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_shortcut_row_finalize;
  GTK_WIDGET_CLASS (klass)->root = carry_shortcut_row_root;
}

static void
carry_shortcut_row_init (CarryShortcutRow *self)
{
  self->keycaps = carry_keycaps_new ();
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->keycaps);
}

/**
 * carry_shortcut_row_new:
 * @title: what the keys do
 * @accelerators: NULL-terminated, each as gtk_accelerator_parse() reads it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_shortcut_row_new (const char *title, const char *const *accelerators)
{
  CarryShortcutRow *self = g_object_new (CARRY_TYPE_SHORTCUT_ROW, "title", title, NULL);

  carry_keycaps_set_accelerators (CARRY_KEYCAPS (self->keycaps), accelerators);

  return GTK_WIDGET (self);
}

/**
 * carry_shortcut_row_new_for_action:
 * @title: what the action does
 * @action: its detailed name
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_shortcut_row_new_for_action (const char *title, const char *action)
{
  CarryShortcutRow *self = g_object_new (CARRY_TYPE_SHORTCUT_ROW, "title", title, "visible", FALSE, NULL);

  self->action = g_strdup (action);

  return GTK_WIDGET (self);
}
