/* carry-next-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-next-session.h"

/* What is locked, or in the middle of a workout, gets no targets any more. */
static gboolean
may_get_targets (CarrySession *session, const char *under_way)
{
  return CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
         !carry_session_get_locked (session) &&
         !carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (session)) &&
         g_strcmp0 (carry_session_get_id (session), under_way) != 0;
}

static gboolean
find_item (CarryStrengthSession *session, const char *exercise, guint *position)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    if (g_str_equal (
            carry_exercise_get_id (carry_item_get_exercise (carry_strength_session_get_nth (session, i))),
            exercise))
      {
        if (position != NULL)
          *position = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * carry_next_session_find:
 * @diary: the diary
 * @exercise: the id of an exercise
 * @from: a day
 * @under_way: (nullable): the id of the session that is being done
 * @position: (out) (optional): which item of the session it is
 *
 * Finds the session whose target follows from what was done in an exercise before @from: the first one from that day
 * on that is planned with it, and is neither locked nor begun.
 *
 * Returns: (transfer none) (nullable): the session, or %NULL if there is none
 */
CarryStrengthSession *
carry_next_session_find (
    CarryDiary *diary, const char *exercise, const GDate *from, const char *under_way, guint *position)
{
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && exercise != NULL, NULL);
  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);

  if (!carry_diary_get_span (diary, &first, &last))
    return NULL;

  sessions = carry_diary_get_range (diary, from, &last);
  for (guint i = 0; i < sessions->len; i++)
    if (may_get_targets (sessions->pdata[i], under_way) && find_item (sessions->pdata[i], exercise, position))
      return sessions->pdata[i];

  return NULL;
}

/* Whether what was done has set a target here, and not the runner. */
static gboolean
has_target (CarryItem *item)
{
  return carry_item_get_target_origin (item) != CARRY_TARGET_ORIGIN_RUNNER &&
         (carry_item_get_load (item) > 0 || carry_item_get_plan (item) != carry_item_get_prescription (item));
}

static void
list_exercises (GHashTable *sessions, GHashTable *seen, CarryStrengthSession *session)
{
  GHashTable *exercises = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      gpointer exercise = (gpointer)carry_exercise_get_id (carry_item_get_exercise (item));

      if (g_hash_table_add (seen, exercise) || has_target (item))
        g_hash_table_add (exercises, exercise);
    }

  if (g_hash_table_size (exercises) > 0)
    g_hash_table_insert (sessions, g_strdup (carry_session_get_id (CARRY_SESSION (session))), exercises);
  else
    g_hash_table_unref (exercises);
}

/**
 * carry_next_session_list:
 * @diary: the diary, which keeps the exercises
 * @from: a day
 * @under_way: (nullable): the id of the session that is being done
 *
 * Lists all sessions from a day on whose targets follow from what was done: of each exercise the first one that is planned, and
 * those that have a target already. What is locked or begun is not among them.
 *
 * Returns: (transfer full): the ids of sessions, each with a set of ids of exercises
 */
GHashTable *
carry_next_session_list (CarryDiary *diary, const GDate *from, const char *under_way)
{
  GHashTable *found =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), found);
  g_return_val_if_fail (from != NULL && g_date_valid (from), found);

  if (!carry_diary_get_span (diary, &first, &last))
    return found;

  sessions = carry_diary_get_range (diary, from, &last);
  for (guint i = 0; i < sessions->len; i++)
    if (may_get_targets (sessions->pdata[i], under_way))
      list_exercises (found, seen, sessions->pdata[i]);

  return found;
}
