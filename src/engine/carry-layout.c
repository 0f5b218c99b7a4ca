/* carry-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-layout.h"

#include "carry-layout-bound.h"

/* Far more than any real week takes, and less than half a second. */
#define MOST_STEPS G_GUINT64_CONSTANT (5000000)

#define N_DAYS CARRY_DAYS_PER_WEEK

typedef struct
{
  const CarryLayoutProblem *problem;
  guint64 most_steps;
  guint n_wanted;
  int *costs; /* depth × classes × slots: of a session with all that are placed at that depth, from depth 1 */
  CarryLayoutHope best; /* what result.best is worth */
  CarryLayoutResult result;
} Search;

/* A layout in the making. */
typedef struct
{
  CarryLayout layout;
  guint missing[CARRY_MAX_SESSIONS]; /* sessions of each class */
  guint spare_rest_days;
  guint first_slot; /* after the day of the last session */
} Branch;

static const int *
costs_at (const Search *self, guint depth, guint class)
{
  const gsize n_slots = self->problem->n_slots;

  if (depth == 0)
    return &self->problem->costs[class * n_slots];

  return &self->costs[((depth - 1) * self->problem->n_classes + class) * n_slots];
}

/* Cheaper is better; then more time before the next hard run, then fewer days with something else. */
static inline int
compare_worth (const CarryLayoutHope *a, const CarryLayoutHope *b)
{
  if (a->cost != b->cost)
    return a->cost < b->cost ? -1 : 1;
  if (a->before_quality != b->before_quality)
    return a->before_quality > b->before_quality ? -1 : 1;

  return (a->doubles > b->doubles) - (a->doubles < b->doubles);
}

/* Of layouts of the same worth the earlier one is better: the first time in which they differ decides, whatever goes
 * there; only of whole layouts at the same times the order of the classes. A beginning at the same times may still
 * become the better one. */
static gboolean
may_be_earlier (const CarryLayout *a, const CarryLayout *b)
{
  for (guint i = 0; i < a->n; i++)
    {
      if (a->slots[i] != b->slots[i])
        return a->slots[i] < b->slots[i];
    }

  for (guint i = 0; i < a->n && a->n == b->n; i++)
    {
      if (a->classes[i] != b->classes[i])
        return a->classes[i] < b->classes[i];
    }

  return TRUE;
}

/* How a beginning compares with the best layout that is known, with what may be hoped of the missing sessions: below 0
 * if it may become better, 0 if only its place in time may make it better, above 0 if it cannot. */
static inline int
compare_with_best (
    const Search *self, int cost, int before_quality, guint doubles, const CarryLayoutHope *hope)
{
  const CarryLayoutHope whole = {
    .cost = cost + hope->cost,
    .before_quality = MIN (before_quality, hope->before_quality),
    .doubles = doubles + hope->doubles,
  };

  if (hope->cost >= CARRY_POINTS_BLOCKED)
    return 1;

  return self->result.found ? compare_worth (&whole, &self->best) : -1;
}

/* Prices all later slots for the missing sessions, now that one more is placed. */
static void
price_rest (Search *self, const Branch *branch)
{
  const CarryLayoutProblem *problem = self->problem;
  const gsize n_slots = problem->n_slots;
  const guint depth = branch->layout.n;
  const gsize last = branch->layout.classes[depth - 1] * n_slots + branch->layout.slots[depth - 1];
  const int *pairs = &problem->pairs[last * problem->n_classes * n_slots];

  for (guint class = 0; class < problem->n_classes; class ++)
    {
      const int *before = costs_at (self, depth - 1, class);
      int *now = &self->costs[((depth - 1) * problem->n_classes + class) * n_slots];

      for (guint slot = branch->first_slot; slot < n_slots && branch->missing[class] > 0; slot++)
        now[slot] = MIN (before[slot] + pairs[class * n_slots + slot], CARRY_POINTS_BLOCKED);
    }
}

static gboolean
is_rest_day (const CarryLayoutProblem *problem, guint slot)
{
  return (problem->rest_days >> problem->days[slot] & 1u) != 0;
}

static void
finish (Search *self, const CarryLayout *layout)
{
  CarryLayoutHope whole = { layout->cost, layout->before_quality, layout->doubles };
  int worth = -1;

  if (self->problem->weigh_week != NULL)
    whole.cost += self->problem->weigh_week (layout, self->problem->data);

  if (self->result.found)
    worth = compare_worth (&whole, &self->best);
  if (worth > 0 || (worth == 0 && !may_be_earlier (layout, &self->result.best)))
    return;

  self->best = whole;
  self->result.best = *layout;
  self->result.best.cost = whole.cost;
  self->result.found = TRUE;
}

static void explore (Search *self, const Branch *branch);

/* Whether another time of the day is never worse for a session that only its own costs tell times apart for. */
static gboolean
is_pointless (const CarryLayoutProblem *problem, const int *costs, guint slot)
{
  const int day = problem->days[slot];

  for (guint other = slot; other > 0 && problem->days[other - 1] == day; other--)
    {
      if (costs[other - 1] <= costs[slot])
        return TRUE;
    }

  for (guint other = slot + 1; other < problem->n_slots && problem->days[other] == day; other++)
    {
      if (costs[other] < costs[slot])
        return TRUE;
    }

  return FALSE;
}

/* Leaves the day of the session that was placed last, and explores what can follow. */
static void
go_on (Search *self, const Branch *branch, Branch *extended)
{
  const CarryLayoutProblem *problem = self->problem;
  const guint class = extended->layout.classes[branch->layout.n],
              slot = extended->layout.slots[branch->layout.n];

  for (guint i = 0; i < problem->n_classes; i++)
    extended->missing[i] = branch->missing[i];
  extended->missing[class]--;
  extended->spare_rest_days = branch->spare_rest_days - (is_rest_day (problem, slot) ? 1 : 0);
  extended->first_slot = slot + 1;
  while (extended->first_slot < problem->n_slots &&
         problem->days[extended->first_slot] == problem->days[slot])
    extended->first_slot++;

  price_rest (self, extended);
  explore (self, extended);
}

/* Places one more session, if that is allowed and may lead to something better. */
static void
extend (Search *self, const Branch *branch, const CarryLayoutHope *hope, guint class, guint slot)
{
  const CarryLayoutProblem *problem = self->problem;
  const CarryLayout *before = &branch->layout;
  const int *costs = costs_at (self, before->n, class);
  const int more = costs[slot];
  const int cost = before->cost + more;
  const int before_quality =
      MIN (before->before_quality, problem->before_quality[class * (gsize)problem->n_slots + slot]);
  const guint doubles = before->doubles + (problem->doubled[slot] ? 1 : 0);
  const int worth = compare_with_best (self, cost, before_quality, doubles, hope);
  Branch extended;
  CarryLayout *layout = &extended.layout;

  if (more >= CARRY_POINTS_BLOCKED || worth > 0 ||
      (is_rest_day (problem, slot) && branch->spare_rest_days == 0) ||
      (problem->timeless[class] && is_pointless (problem, costs, slot)))
    return;

  *layout = *before;
  layout->classes[layout->n] = class;
  layout->slots[layout->n++] = slot;
  layout->cost = cost;
  layout->before_quality = before_quality;
  layout->doubles = doubles;

  if (worth == 0 && !may_be_earlier (layout, &self->result.best))
    return;

  if (layout->n < self->n_wanted)
    go_on (self, branch, &extended);
  else
    {
      self->result.steps++;
      finish (self, layout);
    }
}

/* The last session needs no hopes. */
static void
explore_last (Search *self, const Branch *branch)
{
  static const CarryLayoutHope nothing = { .before_quality = G_MAXINT };
  guint class = 0;

  while (branch->missing[class] == 0)
    class ++;

  for (guint slot = branch->first_slot; slot < self->problem->n_slots; slot++)
    extend (self, branch, &nothing, class, slot);
}

/* What may be hoped of the others when a session of a class comes on a day. */
static const CarryLayoutHope *
get_hope (const CarryLayoutBound *bound, guint class, int day)
{
  return &bound->hopes[day + 1][bound->all - bound->weights[class]];
}

/* The most promising next session, and the earliest of those: where the search begins as long as it knows nothing to
 * beat. */
static gboolean
find_promising (const Search *self,
                const Branch *branch,
                const CarryLayoutBound *bound,
                guint *best_class,
                guint *best_slot)
{
  const CarryLayoutProblem *problem = self->problem;
  const int first_day = problem->days[branch->first_slot];
  const int least = bound->hopes[first_day][bound->all].cost;

  for (guint slot = branch->first_slot; slot < problem->n_slots && least < CARRY_POINTS_BLOCKED; slot++)
    for (guint class = 0; class < problem->n_classes && bound->on_day[problem->days[slot]] == least; class ++)
      {
        if (branch->missing[class] == 0 || costs_at (self, branch->layout.n, class)[slot] +
                                                   get_hope (bound, class, problem->days[slot])->cost !=
                                               least)
          continue;

        *best_class = class;
        *best_slot = slot;
        return TRUE;
      }

  return FALSE;
}

/* Depth first over all layouts. A branch is cut when even the best that may be hoped of the rest cannot make it
 * better than the best layout known; what remains has been looked at, so the result is the optimum. */
static void
explore (Search *self, const Branch *branch)
{
  const CarryLayoutProblem *problem = self->problem;
  const CarryLayout *layout = &branch->layout;
  CarryLayoutBound bound;
  guint first_class = 0, first_slot = problem->n_slots;

  if (++self->result.steps > self->most_steps)
    {
      self->result.proven = FALSE;
      return;
    }

  if (layout->n + 1 == self->n_wanted)
    {
      explore_last (self, branch);
      return;
    }

  carry_layout_bound_fill (&bound, problem, branch->missing, costs_at (self, layout->n, 0),
                           branch->first_slot);

  if (!self->result.found && branch->first_slot < problem->n_slots &&
      find_promising (self, branch, &bound, &first_class, &first_slot))
    extend (self, branch, get_hope (&bound, first_class, problem->days[first_slot]), first_class, first_slot);

  for (guint slot = branch->first_slot; slot < problem->n_slots; slot++)
    {
      if (compare_with_best (self, layout->cost, layout->before_quality, layout->doubles,
                             &bound.hopes[problem->days[slot]][bound.all]) > 0)
        return;

      if (bound.on_day[problem->days[slot]] >= CARRY_POINTS_BLOCKED ||
          (self->result.found && layout->cost + bound.on_day[problem->days[slot]] > self->best.cost))
        continue;

      for (guint class = 0; class < problem->n_classes; class ++)
        {
          if (branch->missing[class] > 0 && (slot != first_slot || class != first_class))
            extend (self, branch, get_hope (&bound, class, problem->days[slot]), class, slot);
        }
    }
}

/**
 * carry_layout_search:
 * @problem: a week in numbers
 *
 * Finds the cheapest layout of all wanted sessions, one a day at most. Branch and bound over all assignments
 * with a bound that never overestimates, so that what it cuts off cannot be better; ties are decided by more time
 * before the next hard run, then fewer days with something else, then earlier in the week.
 *
 * Only if the search takes more than the given number of steps it gives up, and says so.
 *
 * Returns: what was found
 */
CarryLayoutResult
carry_layout_search (const CarryLayoutProblem *problem)
{
  const gsize n_cells = (gsize)problem->n_classes * problem->n_slots;
  Search self = {
    .problem = problem,
    .most_steps = problem->most_steps > 0 ? problem->most_steps : MOST_STEPS,
    .result.proven = TRUE,
  };
  Branch root = {
    .layout.before_quality = G_MAXINT,
    .spare_rest_days = problem->n_spare_rest_days,
  };
  g_autofree int *costs = NULL;

  for (guint class = 0; class < problem->n_classes; class ++)
    {
      root.missing[class] = problem->wanted[class];
      self.n_wanted += problem->wanted[class];
    }

  if (self.n_wanted > N_DAYS)
    return self.result;

  if (self.n_wanted == 0)
    {
      finish (&self, &root.layout);
      return self.result;
    }

  costs = g_new (int, self.n_wanted *n_cells + 1);
  self.costs = costs;
  explore (&self, &root);

  return self.result;
}
