/* carry-plan-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-targets.h"

#include "carry-measure.h"
#include "carry-session-targets.h"

#include <glib/gi18n.h>

/* What is over, or begun, is no plan. */
static gboolean
is_to_come (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
         !carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (session));
}

static void
replace (CarryWorkspace *workspace, CarrySession *before, CarryStrengthSession *after)
{
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Set Targets"));
  g_autoptr (GError) error = NULL;

  carry_change_replace (change, before, CARRY_SESSION (after));

  if (!carry_workspace_apply (workspace, change, &error))
    g_warning ("Could not keep targets: %s", error->message);
}

/**
 * carry_plan_targets_set:
 * @workspace: a workspace whose diary has a plan
 * @athlete: the runner
 * @first: the first day of the week that was planned
 * @today: today
 *
 * Sets the targets of all sessions of a week that are planned, see carry_session_targets_find(). Those that are locked keep theirs.
 *
 * Returns: (transfer full): the ids of the sessions, each with a #GPtrArray of CarryNextTarget, one an exercise
 */
GHashTable *
carry_plan_targets_set (CarryWorkspace *workspace,
                        CarryAthlete *athlete,
                        const GDate *first,
                        const GDate *today)
{
  CarryDiary *diary = carry_workspace_get_diary (workspace);
  GHashTable *found =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, first, &last);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      CarrySessionTargetsProblem problem = { .diary = diary, .athlete = athlete };
      g_autoptr (CarryStrengthSession) after = NULL;
      GPtrArray *targets;

      if (!is_to_come (session))
        continue;

      problem.session = CARRY_STRENGTH_SESSION (session);
      problem.today = g_date_compare (today, &last) <= 0 ? *today : *first;
      targets = carry_session_targets_find (&problem);
      g_hash_table_insert (found, g_strdup (carry_session_get_id (session)), targets);
      after = carry_session_targets_apply (problem.session, targets, NULL, NULL);
      if (after != NULL && !carry_session_get_locked (session))
        replace (workspace, session, after);
    }

  return found;
}
