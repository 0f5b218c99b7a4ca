/* carry-target-past.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-target-past.h"

#include "carry-look-back.h"
#include "carry-measure.h"

/* What came before a longer gap in an exercise does not count any more, see carry_lift_history_new(). */
#define LONGEST_GAP 42 /* days */

/* The running estimate of the maximum takes three tenths of each new session: of what was so many sessions ago
 * 0.7⁶⁴, a ten billionth, is left. */
#define MOST_EXPOSURES 64u

struct _CarryTargetPast
{
  GPtrArray *sessions; /* of CarrySession, whose sets and prescriptions are pointed to */
  GHashTable *exercises; /* id → GArray of CarryExposure, newest first */
};

static void
want (CarryTargetPast *self, CarryExercise *exercise)
{
  const char *id = carry_exercise_get_id (exercise);

  if (!g_hash_table_contains (self->exercises, id))
    g_hash_table_insert (self->exercises, g_strdup (id), g_array_new (FALSE, FALSE, sizeof (CarryExposure)));
}

/* Whether nothing that was done on @day or before could matter any more. */
static gboolean
is_whole (const GArray *exposures, const GDate *day)
{
  if (exposures->len == 0)
    return FALSE;

  return exposures->len >= MOST_EXPOSURES ||
         g_date_days_between (day, &g_array_index (exposures, CarryExposure, exposures->len - 1).day) >
             LONGEST_GAP;
}

static void
add_item (CarryTargetPast *self, const GDate *day, CarryItem *item)
{
  const CarryExposure exposure = carry_exposure_of_item (day, item);
  GArray *exposures =
      g_hash_table_lookup (self->exercises, carry_exercise_get_id (carry_item_get_exercise (item)));

  /* What was skipped was not done. */
  if (exposures == NULL || carry_item_count_sets (item) == 0 || is_whole (exposures, day))
    return;

  g_array_append_val (exposures, exposure);
}

static gboolean
are_all_whole (CarryTargetPast *self, const GDate *day)
{
  GHashTableIter iter;
  gpointer exposures;

  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, NULL, &exposures))
    if (!is_whole (exposures, day))
      return FALSE;

  return TRUE;
}

/* Newest first; FALSE where nothing before could matter any more. */
static gboolean
read_sessions (CarryTargetPast *self, GPtrArray *sessions)
{
  for (guint i = sessions->len; i > 0; i--)
    {
      CarrySession *session = sessions->pdata[i - 1];
      const GDate *day = carry_session_get_day (session);
      GListModel *items;

      if (!CARRY_IS_STRENGTH_SESSION (session) || carry_session_get_status (session) != CARRY_STATUS_DONE)
        continue;
      if (are_all_whole (self, day))
        return FALSE;

      g_ptr_array_add (self->sessions, g_object_ref (session));
      items = carry_strength_session_get_items (CARRY_STRENGTH_SESSION (session));
      for (guint n = 0; n < g_list_model_get_n_items (items); n++)
        {
          CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), n);

          if (carry_item_is_logged (item))
            add_item (self, day, item);
        }
    }

  return TRUE;
}

/**
 * carry_target_past_new:
 * @diary: the diary
 * @session: a session
 *
 * Reads what was done before the day of the session: what is done on the day itself says nothing of it.
 *
 * Returns: (transfer full): the past
 */
CarryTargetPast *
carry_target_past_new (CarryDiary *diary, CarryStrengthSession *session)
{
  CarryTargetPast *self = g_new0 (CarryTargetPast, 1);
  const GDate yesterday = carry_day_plus (carry_session_get_day (CARRY_SESSION (session)), -1);
  CarryLookBack back;
  GPtrArray *sessions;

  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  self->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    want (self, carry_item_get_exercise (carry_strength_session_get_nth (session, i)));

  carry_look_back_init (&back, diary, &yesterday);
  for (gboolean more = TRUE; more && (sessions = carry_look_back_next (&back)) != NULL;)
    {
      more = read_sessions (self, sessions);
      g_ptr_array_unref (sessions);
    }

  return self;
}

void
carry_target_past_free (CarryTargetPast *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->exercises);
  g_ptr_array_unref (self->sessions);
  g_free (self);
}

/**
 * carry_target_past_get:
 * @self: a past
 * @exercise: one of the session's exercises
 * @n_exposures: (out): how many
 *
 * Returns: (transfer none) (nullable) (array length=n_exposures): every time that it was done, newest first
 */
const CarryExposure *
carry_target_past_get (const CarryTargetPast *self, CarryExercise *exercise, guint *n_exposures)
{
  GArray *exposures;

  g_return_val_if_fail (self != NULL && n_exposures != NULL, NULL);

  exposures = g_hash_table_lookup (self->exercises, carry_exercise_get_id (exercise));
  *n_exposures = exposures != NULL ? exposures->len : 0;

  return *n_exposures > 0 ? &g_array_index (exposures, CarryExposure, 0) : NULL;
}
