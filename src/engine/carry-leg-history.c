/* carry-leg-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-leg-history.h"

#include "carry-measure.h"

static gboolean
is_leg_session (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session))) &&
         carry_session_get_status (session) != CARRY_STATUS_MISSED &&
         carry_session_get_status (session) != CARRY_STATUS_SKIPPED;
}

static gboolean
has_leg_session (GPtrArray *sessions)
{
  for (guint i = 0; i < sessions->len; i++)
    if (is_leg_session (sessions->pdata[i]))
      return TRUE;

  return FALSE;
}

/**
 * carry_leg_history_is_accustomed:
 * @diary: the diary
 * @athlete: the runner
 * @since: the first day that is reckoned with
 *
 * Tells whether leg work was familiar by then: the three weeks before held some. Of a runner whose lifting nothing is
 * known of, the level says it.
 *
 * Returns: whether the runner was used to lifting
 */
gboolean
carry_leg_history_is_accustomed (CarryDiary *diary, CarryAthlete *athlete, const GDate *since)
{
  const GDate recent = carry_day_plus (since, -CARRY_NOVELTY_BREAK_DAYS);
  const GDate before = carry_day_plus (since, -1);
  GDate oldest, newest;
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), FALSE);

  if (!carry_diary_get_span (diary, &oldest, &newest) || g_date_compare (&oldest, since) >= 0)
    return carry_athlete_get_level (athlete) != CARRY_LEVEL_NOVICE;

  sessions = carry_diary_get_range (diary, &recent, &before);
  if (has_leg_session (sessions))
    return TRUE;

  g_ptr_array_unref (sessions);
  sessions = carry_diary_get_range (diary, &oldest, &before);

  return !has_leg_session (sessions) && carry_athlete_get_level (athlete) != CARRY_LEVEL_NOVICE;
}
