/* carry-own-exercise-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-own-exercise-menu.h"

#include <glib/gi18n.h>

static void
append (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, g_variant_new_string (id));
  g_menu_append_item (menu, item);
}

/**
 * carry_own_exercise_menu_new:
 * @exercise: an exercise
 *
 * Returns: (transfer full): what a runner can do to take it to the gym and to make it their own
 */
GMenuModel *
carry_own_exercise_menu_new (CarryExercise *exercise)
{
  const char *id = carry_exercise_get_id (exercise);
  GMenu *menu = g_menu_new ();

  append (menu, _ ("_Print…"), "print.exercise", id);
  if (carry_exercise_is_own (exercise))
    append (menu, _ ("_Edit…"), "catalogue.edit", id);
  append (menu, _ ("_Copy and Edit…"), "catalogue.clone", id);
  append (menu, _ ("Other _Names…"), "catalogue.names", id);
  append (menu, _ ("_Hide"), "catalogue.hide", id);
  if (carry_exercise_is_own (exercise))
    append (menu, _ ("_Delete"), "catalogue.delete", id);

  return G_MENU_MODEL (menu);
}
