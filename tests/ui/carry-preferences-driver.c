/* carry-preferences-driver.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-preferences-driver.h"

#include "carry-preferences-dialog.h"
#include "carry-ui-driver.h"

GtkWidget *
test_find_titled (GtkWidget *root, const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (root) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = test_find_titled (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
test_find_row (AdwDialog *dialog, const char *title)
{
  GtkWidget *row = test_find_titled (GTK_WIDGET (dialog), title);

  g_test_message ("%s", title);
  g_assert_nonnull (row);

  return row;
}

/* The button of a choice: the label in it says which. */
GtkWidget *
test_find_chip (GtkWidget *root, const char *name)
{
  if (GTK_IS_TOGGLE_BUTTON (root) && gtk_widget_has_css_class (root, "choice-chip"))
    {
      GtkWidget *label = test_find (root, GTK_TYPE_LABEL, 0);

      return g_str_equal (gtk_label_get_text (GTK_LABEL (label)), name) ? root : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = test_find_chip (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_group_in (GtkWidget *root, const char *title)
{
  if (ADW_IS_PREFERENCES_GROUP (root) &&
      g_str_equal (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (root)), title))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_group_in (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
test_find_group (AdwDialog *dialog, const char *title)
{
  GtkWidget *group = find_group_in (GTK_WIDGET (dialog), title);

  g_test_message ("%s", title);
  g_assert_nonnull (group);

  return group;
}

void
test_choose (GtkWidget *root, const char *name, gboolean chosen)
{
  GtkWidget *chip = test_find_chip (root, name);

  g_assert_nonnull (chip);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), chosen);
}

/* A dialog has its content only when it can be seen. */
AdwDialog *
test_show_preferences (CarryAthlete *athlete)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 800, NULL);
  AdwDialog *dialog = carry_preferences_dialog_new (athlete);

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return dialog;
}

void
test_close_preferences (AdwDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))));
  test_settle ();
}
