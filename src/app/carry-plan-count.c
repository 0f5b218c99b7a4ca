/* carry-plan-count.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-count.h"

#include <glib/gi18n.h>

static void
append_count (GString *text, char *count)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", count);
  g_free (count);
}

/**
 * carry_plan_count_describe:
 * @count: what a plan does
 *
 * Returns: (transfer full): “2 sessions placed, 1 moved”
 */
char *
carry_plan_count_describe (const CarryPlanCount *count)
{
  GString *text = g_string_new (NULL);

  if (count->placed > 0)
    append_count (text, g_strdup_printf (ngettext ("%u session placed", "%u sessions placed", count->placed),
                                         count->placed));
  if (count->moved > 0)
    append_count (text,
                  text->len > 0
                      ? g_strdup_printf (ngettext ("%u moved", "%u moved", count->moved), count->moved)
                      : g_strdup_printf (ngettext ("%u session moved", "%u sessions moved", count->moved),
                                         count->moved));
  if (count->removed > 0)
    append_count (
        text, text->len > 0
                  ? g_strdup_printf (ngettext ("%u removed", "%u removed", count->removed), count->removed)
                  : g_strdup_printf (ngettext ("%u session removed", "%u sessions removed", count->removed),
                                     count->removed));
  if (text->len == 0)
    g_string_append (text, _ ("The plan is the best one already"));

  return g_string_free_and_steal (text);
}
