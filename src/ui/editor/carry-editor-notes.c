/* carry-editor-notes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-notes.h"

#include "carry-sets-text.h"

static void
show_progress (CarryEditorRow *row, CarrySessionProgress *progress, guint position)
{
  static const struct
  {
    const char *icon_name;
    const char *css_class;
  } looks[] = {
    [CARRY_DIRECTION_SAME] = { "media-playlist-repeat-symbolic", "same" },
    [CARRY_DIRECTION_UP] = { "go-up-symbolic", "up" },
    [CARRY_DIRECTION_DOWN] = { "go-down-symbolic", "down" },
    [CARRY_DIRECTION_NEW] = { "list-add-symbolic", "new" },
  };
  const CarryDirection direction = carry_session_progress_get_direction (progress, position);

  carry_editor_row_set_note (row, looks[direction].icon_name, looks[direction].css_class,
                             carry_session_progress_get_line (progress, position));
}

/**
 * carry_editor_notes_show:
 * @list: the exercises of a session
 * @progress: how the session compares with the last time
 *
 * Says in each row what is different and why, which sets lead up to the work, and what was done.
 */
void
carry_editor_notes_show (CarryEditorList *list, CarrySessionProgress *progress)
{
  for (guint i = 0; i < carry_editor_list_get_n_rows (list); i++)
    {
      CarryEditorRow *row = carry_editor_list_get_row (list, i);
      CarryItem *item = carry_editor_row_get_item (row);
      CarryExercise *exercise = carry_item_get_exercise (item);
      CarryLoadGauge *gauge = carry_editor_list_get_gauge (list, exercise);
      const gboolean warms_up = !carry_item_is_logged (item);
      g_autofree char *warm_up = warms_up ? carry_sets_format_warm_up (item, gauge) : NULL;
      g_autofree char *done = carry_sets_format_done (item, carry_load_gauge_get_form (gauge));

      show_progress (row, progress, i);
      carry_editor_row_set_warm_up (row, warm_up);
      carry_editor_row_set_done (row, done);
    }
}
