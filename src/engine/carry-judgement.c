/* carry-judgement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-judgement.h"

#include "carry-judged-place.h"
#include "carry-rule-choice.h"

static void
keep_only_blocking (GArray *findings)
{
  for (guint i = findings->len; i > 0; i--)
    {
      if (!carry_finding_is_blocking (&g_array_index (findings, CarryFinding, i - 1)))
        g_array_remove_index (findings, i - 1);
    }
}

/**
 * carry_judgement_of_place:
 * @problem: a week
 * @timeline: the line of @problem
 * @wish: a session that wants a place
 * @start: where it would start, minutes after 00:00 of the week's first day
 * @findings: (element-type CarryFinding): what is found; what it held before is lost
 *
 * Says what all rules have to say of one session at @start, with everything else as it is. The terms and the
 * numbers are those of the problem's rules; S7 counts for a run of any kind on the same day. Nothing is put into
 * words and nothing allocated but room in @findings, so that a week can be judged while a card is dragged.
 *
 * There is at least one finding. For a forbidden place there are only those that forbid it, and each of them:
 * every hard run that is too near, not only the next one.
 */
void
carry_judgement_of_place (const CarryWeekProblem *problem,
                          const CarryTimeline *timeline,
                          const CarryProblemWish *wish,
                          int start,
                          GArray *findings)
{
  CarryJudgedPlace self = {
    .problem = problem,
    .timeline = timeline,
    .wish = wish,
    .start = start,
    .end = start + (int)carry_week_problem_get_minutes (problem, wish, start),
    .day = carry_timeline_day_of (start),
    .findings = findings,
  };

  g_array_set_size (findings, 0);

  carry_judged_place_weigh_runs (&self);
  carry_judged_place_weigh_day (&self);

  if (self.blocked)
    keep_only_blocking (findings);
}

/**
 * carry_judgement_of_pair:
 * @problem: a week
 * @kind: the kind of a session
 * @start: when it starts, minutes after 00:00 of the week's first day
 * @other_kind: the kind of another session
 * @other_start: when that starts
 * @finding: (out): what is found
 *
 * Says what the distance between the starts of two sessions means for the first of them: HC3 if they are too
 * close, S5a if they could be further apart.
 *
 * Returns: %TRUE if there is something to say
 */
gboolean
carry_judgement_of_pair (const CarryWeekProblem *problem,
                         CarryStrengthKind kind,
                         int start,
                         CarryStrengthKind other_kind,
                         int other_start,
                         CarryFinding *finding)
{
  const CarryRuleSet *rules = problem->rules;
  const CarryRuleId spacing = carry_rule_for_spacing (kind, other_kind);
  const int gap = ABS (start - other_start);
  const int needed = MIN (carry_rule_set_get_minutes (rules, spacing, kind),
                          carry_rule_set_get_minutes (rules, spacing, other_kind));
  const int better = carry_rule_set_get_minutes (rules, CARRY_RULE_S5A, kind);

  if (needed == 0)
    return FALSE;

  *finding = (CarryFinding){
    .rule = spacing,
    .matter = CARRY_MATTER_GAP_TO_SESSION,
    .points = CARRY_POINTS_BLOCKED,
    .side = start < other_start ? CARRY_SIDE_BEFORE : CARRY_SIDE_AFTER,
    .gap = gap,
    .wanted = needed,
    .other = other_start,
  };

  if (gap < needed)
    return TRUE;

  finding->rule = CARRY_RULE_S5A;
  finding->points = carry_rule_set_get_points (rules, CARRY_RULE_S5A, kind);
  finding->wanted = better;

  return gap >= carry_rule_set_get_minutes (rules, CARRY_RULE_HC3, kind) && gap < better &&
         finding->points > 0;
}

/**
 * carry_judgement_sum:
 * @findings: (element-type CarryFinding): what was found of a place
 *
 * Returns: what the place costs in thousandths of a point, %CARRY_POINTS_BLOCKED if it is forbidden
 */
int
carry_judgement_sum (const GArray *findings)
{
  int sum = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      if (carry_finding_is_blocking (finding))
        return CARRY_POINTS_BLOCKED;

      sum += finding->points;
    }

  return sum;
}
