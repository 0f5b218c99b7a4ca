/* carry-keycaps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-keycaps.h"

#include <glib/gi18n.h>

#define GAP 4

/**
 * CarryKeycaps:
 *
 * Keys of a keyboard, as they are pressed together. Of several accelerators with the same modifiers, these are
 * shown once.
 *
 * CSS: class `keycaps`; each key is a label of the class `keycap`.
 *
 * Accessibility: an image that says the accelerators in words.
 */
struct _CarryKeycaps
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryKeycaps, carry_keycaps, GTK_TYPE_BOX)

static const struct
{
  guint key;
  const char *sign;
} arrows[] = {
  { GDK_KEY_Left, "←" },
  { GDK_KEY_Right, "→" },
  { GDK_KEY_Up, "↑" },
  { GDK_KEY_Down, "↓" },
};

static void
add_keycap (CarryKeycaps *self, const char *text)
{
  GtkWidget *keycap = gtk_label_new (text);

  gtk_widget_add_css_class (keycap, "keycap");
  gtk_widget_set_valign (keycap, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), keycap);
}

static void
add_modifiers (CarryKeycaps *self, GdkModifierType modifiers)
{
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    add_keycap (self, C_ ("key", "Ctrl"));
  if ((modifiers & GDK_ALT_MASK) != 0)
    add_keycap (self, C_ ("key", "Alt"));
  if ((modifiers & GDK_SHIFT_MASK) != 0)
    add_keycap (self, C_ ("key", "Shift"));
}

static void
add_key (CarryKeycaps *self, guint key)
{
  g_autofree char *text = gtk_accelerator_get_label (key, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (arrows[i].key == key)
      g_set_str (&text, arrows[i].sign);

  add_keycap (self, text);
}

static void
carry_keycaps_class_init (CarryKeycapsClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
carry_keycaps_init (CarryKeycaps *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "keycaps");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_box_set_spacing (GTK_BOX (self), GAP);
}

/**
 * carry_keycaps_new:
 *
 * Returns: (transfer floating): no keys
 */
GtkWidget *
carry_keycaps_new (void)
{
  return g_object_new (CARRY_TYPE_KEYCAPS, NULL);
}

/**
 * carry_keycaps_set_accelerators:
 * @self: keycaps
 * @accelerators: NULL-terminated, each as gtk_accelerator_parse() reads it
 *
 * Shows other keys.
 */
void
carry_keycaps_set_accelerators (CarryKeycaps *self, const char *const *accelerators)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  GdkModifierType before = 0;
  GtkWidget *child;

  g_return_if_fail (CARRY_IS_KEYCAPS (self));
  g_return_if_fail (accelerators != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);

  for (gsize i = 0; accelerators[i] != NULL; i++)
    {
      GdkModifierType modifiers;
      guint key;

      if (!gtk_accelerator_parse (accelerators[i], &key, &modifiers))
        continue;

      if (modifiers != before)
        add_modifiers (self, modifiers);
      add_key (self, key);
      g_ptr_array_add (labels, gtk_accelerator_get_label (key, modifiers));
      before = modifiers;
    }

  g_ptr_array_add (labels, NULL);
  text = g_strjoinv (", ", (char **)labels->pdata);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
