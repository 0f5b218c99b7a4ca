/* carry-window-regions.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-regions.h"

static gboolean
holds_focus (GtkWidget *region)
{
  GtkRoot *root = gtk_widget_get_root (region);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == region || gtk_widget_is_ancestor (focus, region));
}

/* What is behind a dialog, or slid away, is mapped all the same: then it does not take the focus. */
static gboolean
enter (GtkWidget *region)
{
  return gtk_widget_get_mapped (region) && gtk_widget_get_child_visible (region) &&
         gtk_widget_child_focus (region, GTK_DIR_TAB_FORWARD) && holds_focus (region);
}

/**
 * carry_window_regions_go:
 * @regions: (array length=n_regions): the parts of a window, in the order of the Tab key; none holds another
 * @n_regions: how many there are
 * @steps: 1 for the next part, -1 for the one before
 *
 * Gives the focus to another part of the window, round and round; parts that are not there or take no focus are left
 * out.
 *
 * Returns: %TRUE if another part has the focus now
 */
gboolean
carry_window_regions_go (GtkWidget *const *regions, gsize n_regions, int steps)
{
  const int count = (int)n_regions;
  int current = steps > 0 ? -1 : 0;

  g_return_val_if_fail (regions != NULL, FALSE);
  g_return_val_if_fail (steps == 1 || steps == -1, FALSE);

  for (int i = 0; i < count; i++)
    if (holds_focus (regions[i]))
      current = i;

  for (int i = 1; i <= count; i++)
    if (enter (regions[((current + i * steps) % count + count) % count]))
      return TRUE;

  return FALSE;
}
