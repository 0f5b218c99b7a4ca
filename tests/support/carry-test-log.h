/* carry-test-log.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-test-diary.h"

/* Puts a session of one exercise that was done into the diary, which owns it. */
static inline CarrySession *
test_log (CarryDiary *diary,
          CarryCatalogue *catalogue,
          const GDate *day,
          const char *exercise,
          const char *dose,
          const CarrySet *sets,
          guint n_sets)
{
  const char *const exercises[] = { exercise, dose, NULL };
  g_autoptr (CarrySession) planned = test_lifting (catalogue, day, 45, exercises);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) item = carry_item_with_sets (
      carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (planned), 0), sets, n_sets);
  CarrySession *done;

  g_list_store_append (items, item);
  done = carry_session_edit (planned, NULL, "items", items, "status", CARRY_STATUS_DONE, NULL);
  test_insert (diary, done);

  return done;
}
