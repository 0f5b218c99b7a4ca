/* carry-menu-voice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-menu-voice.h"

/* GTK has no public type for the items of a popover menu. */
static gboolean
is_menu_item (GTypeInstance *widget)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton");
}

static char *
remove_mnemonic (const char *text)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '_' && c[1] != '\0')
        c++;
      g_string_append_c (plain, *c);
    }

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static gboolean
name_item (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  if (!is_menu_item ((GTypeInstance *)widget))
    return TRUE;

  g_object_get (widget, "text", &text, NULL);
  if (text == NULL || *text == '\0')
    return TRUE;

  name = remove_mnemonic (text);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return TRUE;
}

/**
 * carry_menu_voice_start:
 *
 * Gives the items of all popover menus their names for assistive technologies, from now on. GTK 4.18 says that an item
 * is labelled by a label which it hides from them, so that a screen reader says nothing but “menu item”.
 */
void
carry_menu_voice_start (void)
{
  static gsize started = 0;

  if (g_once_init_enter (&started))
    {
      g_type_class_unref (g_type_class_ref (GTK_TYPE_WIDGET));
      g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, name_item, NULL, NULL);
      g_once_init_leave (&started, 1);
    }
}
