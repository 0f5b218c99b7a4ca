/* carry-progression-freeze.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-freeze.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-week-outlook.h"

/* A kind of hard run that was not run for so long is new, as strength is after a long break; and whoever has not
 * run for so long that it could be told is not told (grade D, ours). */
#define NEW_DAYS 42
#define LEAST_KNOWN_DAYS 28

#define N_RUN_KINDS (CARRY_RUN_CROSS + 1)

static gboolean
counts (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return CARRY_IS_RUN (session) && status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED;
}

/* Tempo and threshold are two words for the same; a race, and a time trial, are what training is for. */
static gboolean
find_quality (CarrySession *session, CarryRunKind *kind)
{
  if (!counts (session) || carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_QUALITY)
    return FALSE;

  *kind = carry_run_get_kind (CARRY_RUN (session));
  if (*kind == CARRY_RUN_THRESHOLD)
    *kind = CARRY_RUN_TEMPO;

  return *kind != CARRY_RUN_TIME_TRIAL;
}

static gboolean
has_new_quality (CarryDiary *diary, const GDate *first)
{
  const GDate from = carry_day_plus (first, -NEW_DAYS);
  const GDate known = carry_day_plus (first, -LEAST_KNOWN_DAYS);
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &from, &last);
  gboolean before[N_RUN_KINDS] = { FALSE }, is_known = FALSE;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const GDate *day = carry_session_get_day (session);
      CarryRunKind kind;

      is_known |= counts (session) && g_date_compare (day, &known) <= 0;
      if (!find_quality (session, &kind))
        continue;

      if (g_date_compare (day, first) < 0)
        before[kind] = TRUE;
      else if (is_known && !before[kind])
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_progression_freeze_find:
 * @diary: the diary, with what was run and what is planned
 * @first: the first day of a week
 * @rules: the runner's limits
 *
 * Finds whether strength waits in a week, because one stress at a time is enough (HC11).
 *
 * Source: Frandsen et al. 2025, Br J Sports Med 59:1203, for the run that is much longer; that strength waits for it,
 * and for a new kind of hard run, is ours (grade D).
 *
 * Returns: why, if so
 */
CarryFreeze
carry_progression_freeze_find (CarryDiary *diary, const GDate *first, const CarryRuleSet *rules)
{
  g_autoptr (GArray) spikes = NULL;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), CARRY_FREEZE_NONE);
  g_return_val_if_fail (first != NULL && g_date_valid (first), CARRY_FREEZE_NONE);

  spikes = carry_week_find_spikes (diary, first, rules);
  if (spikes->len > 0)
    return CARRY_FREEZE_RUN_SPIKE;

  return has_new_quality (diary, first) ? CARRY_FREEZE_NEW_QUALITY : CARRY_FREEZE_NONE;
}
