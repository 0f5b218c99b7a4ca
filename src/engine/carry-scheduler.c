/* carry-scheduler.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-scheduler.h"

#include "carry-constraints.h"
#include "carry-judgement.h"
#include "carry-session-drop.h"
#include "carry-week-table.h"

/* A layout of as many sessions as there is room for, and what was given up for it. */
typedef struct
{
  guint wanted[CARRY_MAX_SESSIONS];
  CarryLayoutResult result;
  GArray *dropped; /* of guint: positions in the problem's wishes */
} Answer;

/* Gives sessions up in the order of the science until the rest has room. A week in which nothing is wanted
 * always has. */
static void
find_room (CarryWeekTable *table, Answer *answer)
{
  guint64 steps = 0;
  gboolean proven = TRUE;

  for (guint class = 0; class < table->n_classes; class ++)
    answer->wanted[class] = table->classes[class].n;

  for (guint i = CARRY_MAX_SESSIONS; i < table->problem->wishes->len; i++)
    g_array_append_val (answer->dropped, i);

  for (;;)
    {
      const CarryLayoutProblem posed = carry_week_table_pose (table, answer->wanted);
      guint dropped;

      if (!carry_session_drop_is_too_many (table, answer->wanted))
        {
          answer->result = carry_layout_search (&posed);
          steps += answer->result.steps;
          proven &= answer->result.proven;
          if (answer->result.found)
            break;
        }

      dropped = carry_session_drop_next (table, answer->wanted);
      g_array_append_val (answer->dropped, dropped);
    }

  answer->result.steps = steps;
  answer->result.proven = proven;
}

/* The members of a class take its places in the order of time. */
static guint
wish_of (const CarryWeekTable *table, const CarryLayout *layout, guint position)
{
  const guint class = layout->classes[position];
  guint rank = 0;

  for (guint i = 0; i < position; i++)
    rank += layout->classes[i] == class;

  return table->classes[class].members[rank];
}

static GArray *
copy_findings (const GArray *findings)
{
  GArray *copy = g_array_sized_new (FALSE, FALSE, sizeof (CarryFinding), findings->len + 2);

  g_array_append_vals (copy, findings->data, findings->len);

  return copy;
}

static GPtrArray *
make_placements (const CarryWeekTable *table, const CarryLayout *layout)
{
  GPtrArray *placements = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < layout->n; i++)
    {
      const guint class = layout->classes[i], slot = layout->slots[i];
      g_autoptr (GArray) findings = copy_findings (carry_week_table_get_findings (table, class, slot));
      CarryPlacement *placement;

      carry_week_table_weigh_pairs (table, layout, i, findings);
      placement = carry_placement_new (table->problem, carry_week_table_get_start (table, slot),
                                       &table->classes[class].wish, findings);
      carry_placement_set_wish (placement, wish_of (table, layout, i));
      g_ptr_array_add (placements, placement);
    }

  return placements;
}

static gboolean
is_chosen (const CarryLayout *layout, guint slot)
{
  for (guint i = 0; i < layout->n; i++)
    {
      if (layout->slots[i] == slot)
        return TRUE;
    }

  return FALSE;
}

/* What a placed session has to say of a slot that was not chosen: too near, if it is. */
static void
explain_passed_over (
    const CarryWeekTable *table, const CarryLayout *layout, guint class, guint slot, GArray *findings)
{
  const int rounds = table->problem->repeats ? 1 : 0;
  const int start = carry_week_table_get_start (table, slot);

  for (guint i = 0; i < layout->n; i++)
    {
      const int chosen = carry_week_table_get_start (table, layout->slots[i]);

      for (int round = -rounds; start != chosen && round <= rounds; round++)
        {
          CarryFinding near;

          if (!carry_judgement_of_pair (table->problem, table->classes[class].wish.kind, start,
                                        table->classes[layout->classes[i]].wish.kind,
                                        chosen + round * CARRY_MINUTES_PER_WEEK, &near) ||
              !carry_finding_is_blocking (&near))
            continue;

          near.matter = CARRY_MATTER_TOO_NEAR_TO_PLACED;
          near.points = 0;
          g_array_append_val (findings, near);
          return;
        }
    }
}

static gboolean
is_first_of_its_kind (const CarryWeekTable *table, guint class)
{
  for (guint i = 0; i < class; i++)
    {
      if (table->classes[i].wish.kind == table->classes[class].wish.kind)
        return FALSE;
    }

  return TRUE;
}

/* What a slot is worth to a session of a kind, whichever of them: where one of them was before does not count. */
static CarryPlacement *
describe_slot (const CarryWeekTable *table, const CarryLayout *layout, guint class, guint slot)
{
  g_autoptr (GArray) findings = copy_findings (carry_week_table_get_findings (table, class, slot));

  for (guint i = findings->len; i > 0; i--)
    {
      if (g_array_index (findings, CarryFinding, i - 1).rule == CARRY_RULE_S11)
        g_array_remove_index (findings, i - 1);
    }

  if (!is_chosen (layout, slot) && carry_judgement_sum (findings) < CARRY_POINTS_BLOCKED)
    explain_passed_over (table, layout, class, slot, findings);

  return carry_placement_new (table->problem, carry_week_table_get_start (table, slot),
                              &table->classes[class].wish, findings);
}

static GPtrArray *
make_slots (const CarryWeekTable *table, const CarryLayout *layout)
{
  GPtrArray *slots = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint class = 0; class < table->n_classes; class ++)
    for (guint slot = 0; slot < table->n_slots && is_first_of_its_kind (table, class); slot++)
      g_ptr_array_add (slots, describe_slot (table, layout, class, slot));

  return slots;
}

/* The sessions that stay, judged with all others around them. What is past or blocked is no news for them: they
 * are there. */
static GPtrArray *
make_kept (const CarryWeekTable *table, const CarryLayout *layout)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);
  const GArray *fixed = table->problem->fixed;

  for (guint i = 0; i < fixed->len; i++)
    {
      const CarryProblemSession session = g_array_index (fixed, CarryProblemSession, i);
      const CarryProblemWish wish = {
        .kind = session.kind,
        .minutes = (guint)(session.end - session.start),
        .fatigue = 1,
        .usual = CARRY_NO_MINUTE,
      };
      g_autoptr (CarryWeekProblem) rest = NULL;
      g_autoptr (CarryTimeline) timeline = NULL;
      g_autoptr (GArray) findings = g_array_new (FALSE, FALSE, sizeof (CarryFinding));

      if (session.start < 0 || session.start >= CARRY_MINUTES_PER_WEEK)
        continue;

      rest = carry_week_problem_copy (table->problem);
      g_array_remove_index (rest->fixed, i);
      for (guint j = 0; j < layout->n; j++)
        {
          const CarryProblemWish *placed = &table->classes[layout->classes[j]].wish;
          const int start = carry_week_table_get_start (table, layout->slots[j]);

          carry_week_problem_insert_session (
              rest, &(CarryProblemSession){ start,
                                            start + (int)carry_week_problem_get_minutes (rest, placed, start),
                                            placed->kind, 0 });
        }

      rest->earliest = CARRY_NO_MINUTE;
      timeline = carry_timeline_new (rest);
      carry_judgement_of_place (rest, timeline, &wish, session.start, findings);
      g_ptr_array_add (kept, carry_placement_new (table->problem, session.start, &wish, findings));
    }

  return kept;
}

/* What stands in the way of the sessions without a place; if nothing that could be taken away, then the days of
 * the week are not enough. */
static void
explain_conflict (CarryWeekTable *table, GArray *conflicts)
{
  guint wanted[CARRY_MAX_SESSIONS] = { 0 };
  g_autoptr (CarryConstraints) constraints = NULL;
  guint64 conflict;

  for (guint class = 0; class < table->n_classes; class ++)
    wanted[class] = table->classes[class].n;

  constraints = carry_constraints_new (table, wanted);
  conflict = carry_constraints_find_conflict (constraints);

  for (guint i = 0; i < constraints->n; i++)
    {
      if ((conflict >> i & 1u) != 0)
        g_array_append_val (conflicts, constraints->constraints[i]);
    }

  if (conflict == 0)
    g_array_append_vals (conflicts,
                         &(CarryFinding){
                             .rule = CARRY_RULE_HC8,
                             .matter = CARRY_MATTER_NO_TIME,
                             .points = CARRY_POINTS_BLOCKED,
                         },
                         1);
}

/* The marginal rule: what the week would cost with one lower-body session fewer. */
static gboolean
costs_too_much (CarryWeekTable *table, const Answer *answer)
{
  guint fewer[CARRY_MAX_SESSIONS];
  guint n_lower = 0;
  CarryLayoutProblem posed;
  CarryLayoutResult result;

  for (guint class = 0; class < table->n_classes; class ++)
    {
      fewer[class] = answer->wanted[class];
      if (carry_strength_kind_is_lower (table->classes[class].wish.kind))
        n_lower += answer->wanted[class];
    }

  if (n_lower < 2 || answer->result.best.cost < CARRY_MARGINAL_POINTS * CARRY_POINT)
    return FALSE;

  carry_session_drop_next (table, fewer);
  posed = carry_week_table_pose (table, fewer);
  result = carry_layout_search (&posed);

  return result.found && answer->result.best.cost - result.best.cost >= CARRY_MARGINAL_POINTS * CARRY_POINT;
}

/**
 * carry_scheduler_solve:
 * @problem: a week
 *
 * Finds the layout of the week's strength sessions that costs the least under the problem's rules.
 *
 * The layout is the optimum, not a good guess: all layouts are looked at, except for those that cannot be
 * better than one already known. Among equally cheap layouts the order is: more time between a lower-body
 * session and the next hard run, fewer days with something else, earlier in the week. The same problem always
 * gives the same plan, however its runs, slots and wishes were added.
 *
 * If not all sessions find a place, sessions are given up in this order until the rest does: explosive ones but
 * one, heavy ones but one, moderate ones, the last explosive and heavy one, and only then light work. The plan
 * says what is in the way.
 *
 * Safe on any thread: nothing but @problem is read.
 *
 * Returns: (transfer full): the plan
 */
CarryPlan *
carry_scheduler_solve (const CarryWeekProblem *problem)
{
  g_autoptr (CarryWeekTable) table = NULL;
  g_autoptr (GPtrArray) placements = NULL, slots = NULL, kept = NULL;
  g_autoptr (GArray) week = g_array_new (FALSE, FALSE, sizeof (CarryFinding));
  g_autoptr (GArray) conflicts = g_array_new (FALSE, FALSE, sizeof (CarryFinding));
  g_autoptr (GArray) dropped = g_array_new (FALSE, FALSE, sizeof (guint));
  Answer answer = { .dropped = dropped };
  CarryPlanFacts facts;

  g_return_val_if_fail (problem != NULL, NULL);

  table = carry_week_table_new (problem);
  find_room (table, &answer);
  carry_week_table_weigh_week (table, &answer.result.best, week);
  if (dropped->len > 0)
    explain_conflict (table, conflicts);

  placements = make_placements (table, &answer.result.best);
  slots = make_slots (table, &answer.result.best);
  kept = make_kept (table, &answer.result.best);
  facts = (CarryPlanFacts){
    .first = problem->first,
    .proven = answer.result.proven,
    .steps = answer.result.steps,
    .placements = placements,
    .kept = kept,
    .slots = slots,
    .week = week,
    .conflicts = conflicts,
    .dropped = dropped,
    .one_fewer = costs_too_much (table, &answer),
  };

  return carry_plan_new (&facts);
}

/**
 * carry_scheduler_price:
 * @problem: a week
 * @total: (out): what its best layout costs, in points
 *
 * Prices the best layout of a week without saying where and why: for questions of what would be if.
 *
 * Returns: whether all sessions find a place
 */
gboolean
carry_scheduler_price (const CarryWeekProblem *problem, double *total)
{
  g_autoptr (CarryWeekTable) table = NULL;
  guint wanted[CARRY_MAX_SESSIONS] = { 0 };
  CarryLayoutProblem posed;
  CarryLayoutResult result;

  g_return_val_if_fail (problem != NULL && total != NULL, FALSE);

  *total = CARRY_PENALTY_BLOCKED;
  table = carry_week_table_new (problem);
  for (guint class = 0; class < table->n_classes; class ++)
    wanted[class] = table->classes[class].n;

  if (problem->wishes->len > CARRY_MAX_SESSIONS || carry_session_drop_is_too_many (table, wanted))
    return FALSE;

  posed = carry_week_table_pose (table, wanted);
  result = carry_layout_search (&posed);
  if (result.found)
    *total = (double)result.best.cost / CARRY_POINT;

  return result.found;
}

static CarryPlacement *
judge (const CarryWeekProblem *problem, const CarryTimeline *timeline, int start, GArray *findings)
{
  const CarryProblemWish *wish = carry_week_problem_get_first_wish (problem);

  carry_judgement_of_place (problem, timeline, wish, start, findings);

  return carry_placement_new (problem, start, wish, findings);
}

/**
 * carry_scheduler_judge:
 * @problem: a week; other sessions of it that matter are fixed ones
 * @day: days after the week's first day, 0 to 6
 * @start_minute: minutes after 00:00 of that day
 *
 * Judges one place, in a slot of the problem or not, for the first session that is wanted.
 *
 * Returns: (transfer full): the place with its verdict and its reasons
 */
CarryPlacement *
carry_scheduler_judge (const CarryWeekProblem *problem, guint day, guint start_minute)
{
  g_autoptr (CarryTimeline) timeline = NULL;
  g_autoptr (GArray) findings = g_array_new (FALSE, FALSE, sizeof (CarryFinding));

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY, NULL);

  timeline = carry_timeline_new (problem);

  return judge (problem, timeline, (int)(day * CARRY_MINUTES_PER_DAY + start_minute), findings);
}

/**
 * carry_scheduler_judge_slots:
 * @problem: a week; other sessions of it that matter are fixed ones
 *
 * Judges all slots of the problem at once for the first session that is wanted, quickly enough for every
 * movement of a card that is dragged. Words are made only where they are read.
 *
 * Returns: (transfer full) (element-type CarryPlacement): a place for each slot, in their order
 */
GPtrArray *
carry_scheduler_judge_slots (const CarryWeekProblem *problem)
{
  g_autoptr (CarryTimeline) timeline = NULL;
  g_autoptr (GArray) findings = g_array_sized_new (FALSE, FALSE, sizeof (CarryFinding), 16);
  GPtrArray *places;

  g_return_val_if_fail (problem != NULL, NULL);

  timeline = carry_timeline_new (problem);
  places = g_ptr_array_new_full (problem->slots->len, g_object_unref);

  for (guint i = 0; i < problem->slots->len; i++)
    g_ptr_array_add (places, judge (problem, timeline,
                                    g_array_index (problem->slots, CarryProblemSlot, i).start, findings));

  return places;
}
