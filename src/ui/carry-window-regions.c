/* carry-window-regions.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-regions.h"

#include <adwaita.h>

static gboolean
holds_focus (GtkWidget *region)
{
  GtkRoot *root = gtk_widget_get_root (region);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == region || gtk_widget_is_ancestor (focus, region));
}

/* A view is not one region but its parts are: the bar of the week, the board. */
static void
append (GPtrArray *regions, GtkWidget *part)
{
  GtkWidget *view;

  if (!ADW_IS_VIEW_STACK (part))
    {
      g_ptr_array_add (regions, part);
      return;
    }

  view = adw_view_stack_get_visible_child (ADW_VIEW_STACK (part));

  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (regions, child);
}

static gboolean
enter (GtkWidget *region)
{
  return gtk_widget_get_mapped (region) && gtk_widget_child_focus (region, GTK_DIR_TAB_FORWARD) &&
         holds_focus (region);
}

static void
go (GSimpleAction *action, GVariant *parameter, gpointer parts)
{
  const int steps = g_variant_get_int32 (parameter) < 0 ? -1 : 1;
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  int current = steps > 0 ? -1 : 0;
  int count;

  for (GtkWidget *const *part = parts; *part != NULL; part++)
    append (regions, *part);

  count = (int)regions->len;

  for (int i = 0; i < count; i++)
    if (holds_focus (g_ptr_array_index (regions, i)))
      current = i;

  for (int i = 1; i <= count; i++)
    if (enter (g_ptr_array_index (regions, ((current + i * steps) % count + count) % count)))
      return;
}

/**
 * carry_window_regions_add:
 * @window: an application window, which has to outlive its parts
 * @parts: (array zero-terminated=1): its parts, in the order of the Tab key; of a stack of views, those of the view that
 *   is shown
 *
 * Adds the action `go-to-region` i, which gives the focus to the next part of the window, or with -1 to the one before,
 * round and round; what is not shown or takes no focus is left out.
 */
void
carry_window_regions_add (GtkWindow *window, GtkWidget *const *parts)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("go-to-region", G_VARIANT_TYPE_INT32);
  gsize n_parts = 0;

  g_return_if_fail (G_IS_ACTION_MAP (window));
  g_return_if_fail (parts != NULL);

  while (parts[n_parts] != NULL)
    n_parts++;

  g_signal_connect_data (action, "activate", G_CALLBACK (go),
                         g_memdup2 (parts, (n_parts + 1) * sizeof *parts),
                         (GClosureNotify)(void (*) (void))g_free, G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}
