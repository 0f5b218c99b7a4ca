/* carry-week-proposal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-proposal.h"

#include <glib/gi18n.h>

/**
 * carry_change_asks_first:
 * @change: what a plan would do
 *
 * Returns: whether it moves, fills anew or removes what is there, so that the runner has to see it first; new sessions
 *   alone are in nobody's way
 */
gboolean
carry_change_asks_first (CarryChange *change)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (change), FALSE);

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    if (carry_change_get_before (change, i) != NULL)
      return TRUE;

  return FALSE;
}

static CarryPlacement *
find_placement (CarryPlan *plan, CarrySession *after)
{
  GListModel *placements = carry_plan_get_placements (plan);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);

      if (g_date_compare (carry_placement_get_day (placement), carry_session_get_day (after)) == 0 &&
          carry_placement_get_start_minute (placement) == carry_session_get_start_minute (after))
        return g_steal_pointer (&placement);
    }

  return NULL;
}

static char *
explain_removal (CarryPlan *plan)
{
  g_autoptr (CarryReason) conflict = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);

  if (carry_plan_get_dropped (plan)->len == 0)
    return g_strdup (_ ("The week is for fewer sessions"));

  return g_strdup (conflict != NULL ? carry_reason_get_text (conflict) : _ ("There is no room for it"));
}

static CarryProposedStep *
create_step (CarryWeekPlanner *planner, CarryPlan *plan, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryPlacement) from = NULL;
  g_autoptr (CarryPlacement) to = after != NULL ? find_placement (plan, after) : NULL;
  g_autofree char *reason = after == NULL ? explain_removal (plan) : NULL;

  if (CARRY_IS_STRENGTH_SESSION (before))
    from = carry_week_planner_judge (planner, before, carry_session_get_day (before),
                                     carry_session_get_start_minute (before));

  return carry_proposed_step_new (before, after, from, to, reason);
}

/**
 * carry_week_proposal_new:
 * @planner: the planner that answered
 * @plan: what it answered
 * @difference: what @plan is worth
 * @change: what it does
 * @summary: how much that is
 *
 * Returns: (transfer full): the plan as something to be agreed to
 */
CarryPlanProposal *
carry_week_proposal_new (CarryWeekPlanner *planner,
                         CarryPlan *plan,
                         const CarryPlanDifference *difference,
                         CarryChange *change,
                         const char *summary)
{
  CarryPlanProposal *proposal =
      carry_plan_proposal_new (change, summary, difference->before, difference->after);

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      g_autoptr (CarryProposedStep) step = create_step (planner, plan, carry_change_get_before (change, i),
                                                        carry_change_get_after (change, i));

      carry_plan_proposal_add_step (proposal, step);
    }

  return proposal;
}
