/* carry-board-drag.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-board-drag.h"

#include "carry-exercise.h"
#include "carry-session.h"

/**
 * carry_board_dup_dragged:
 * @drag: (nullable): a drag of this program, or %NULL for one from elsewhere
 *
 * Returns: (transfer full) (nullable): the #CarrySession or #CarryExercise that is dragged
 */
GObject *
carry_board_dup_dragged (GdkDrag *drag)
{
  const GType types[] = { CARRY_TYPE_SESSION, CARRY_TYPE_EXERCISE };
  GdkContentProvider *content = drag != NULL ? gdk_drag_get_content (drag) : NULL;

  for (gsize i = 0; content != NULL && i < G_N_ELEMENTS (types); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, types[i]);

      if (gdk_content_provider_get_value (content, &value, NULL))
        return g_value_dup_object (&value);
    }

  return NULL;
}
