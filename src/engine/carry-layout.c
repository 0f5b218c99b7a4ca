/* carry-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-layout.h"

/* Far more than any real week takes, and about a second. */
#define MOST_STEPS G_GUINT64_CONSTANT (20000000)

#define N_DAYS CARRY_DAYS_PER_WEEK

typedef struct
{
  const CarryLayoutProblem *problem;
  guint64 most_steps;
  guint n_wanted;
  int *costs; /* depth × classes × slots: of a session with all that are placed at that depth */
  CarryLayoutResult result;
} Search;

/* A layout in the making. */
typedef struct
{
  CarryLayout layout;
  guint missing[CARRY_MAX_SESSIONS]; /* sessions of each class */
  guint spare_rest_days;
  guint first_slot;                  /* after the day of the last session */
} Branch;

static int *
costs_at (Search *self, guint depth, guint class)
{
  const gsize n_slots = self->problem->n_slots;

  return &self->costs[(depth * self->problem->n_classes + class) * n_slots];
}

/* Less than 0 if @a has the better cost, time before the next hard run or number of doubles, in this order. */
static int
compare_merits (const CarryLayout *a, const CarryLayout *b)
{
  if (a->cost != b->cost)
    return a->cost < b->cost ? -1 : 1;
  if (a->before_quality != b->before_quality)
    return a->before_quality > b->before_quality ? -1 : 1;

  return (a->doubles > b->doubles) - (a->doubles < b->doubles);
}

/* Less than 0 if @a is earlier, 0 if one is the beginning of the other. Which class goes where says nothing. */
static int
compare_times (const CarryLayout *a, const CarryLayout *b)
{
  for (guint i = 0; i < MIN (a->n, b->n); i++)
    {
      if (a->slots[i] != b->slots[i])
        return a->slots[i] < b->slots[i] ? -1 : 1;
    }

  return 0;
}

/* Of layouts that are equal in all of this the one that was found first stays. */
static gboolean
is_better (const CarryLayout *a, const CarryLayout *b)
{
  const int merits = compare_merits (a, b);

  return merits < 0 || (merits == 0 && compare_times (a, b) < 0);
}

/* Whether a branch that goes on with @slot and has this lower bound may still hold something better. Time to the
 * next hard run only gets shorter and doubles only get more, so what has no lead there now will have none. */
static gboolean
is_worth_a_look (const Search *self, const CarryLayout *layout, guint slot, int bound)
{
  CarryLayout hope = *layout;
  int merits;

  if (bound >= CARRY_POINTS_BLOCKED)
    return FALSE;
  if (!self->result.found)
    return TRUE;

  hope.cost = bound;
  hope.slots[hope.n++] = slot;
  merits = compare_merits (&hope, &self->result.best);

  return merits < 0 || (merits == 0 && compare_times (&hope, &self->result.best) <= 0);
}

static void
insert_cheapest (int *cheapest, guint *n, guint most, int cost)
{
  guint position = *n;

  if (*n < most)
    (*n)++;
  else if (cost >= cheapest[most - 1])
    return;
  else
    position = most - 1;

  for (; position > 0 && cheapest[position - 1] > cost; position--)
    cheapest[position] = cheapest[position - 1];

  cheapest[position] = cost;
}

/* For each day: what the missing sessions cost at least if all of them come on that day or later. A day takes one
 * session, so those of a class cost no less than the cheapest days that are left, each for itself. Never more
 * than what they will really cost: distances between them can only add to it. */
static void
bound_days (Search *self, const Branch *branch, int *bounds)
{
  const CarryLayoutProblem *problem = self->problem;

  for (guint day = 0; day <= N_DAYS; day++)
    bounds[day] = 0;

  for (guint class = 0; class < problem->n_classes; class ++)
    {
      const int *costs = costs_at (self, branch->layout.n, class);
      int day_costs[N_DAYS];
      int cheapest[CARRY_MAX_SESSIONS];
      guint n = 0;

      if (branch->missing[class] == 0)
        continue;

      for (guint day = 0; day < N_DAYS; day++)
        day_costs[day] = CARRY_POINTS_BLOCKED;
      for (guint slot = branch->first_slot; slot < problem->n_slots; slot++)
        day_costs[problem->days[slot]] = MIN (day_costs[problem->days[slot]], costs[slot]);

      bounds[N_DAYS] = CARRY_POINTS_BLOCKED;
      for (int day = N_DAYS - 1; day >= 0; day--)
        {
          int sum = 0;

          if (day_costs[day] < CARRY_POINTS_BLOCKED)
            insert_cheapest (cheapest, &n, branch->missing[class], day_costs[day]);
          for (guint i = 0; i < n; i++)
            sum += cheapest[i];

          bounds[day] = n < branch->missing[class] ? CARRY_POINTS_BLOCKED
                                                   : MIN (bounds[day] + sum, CARRY_POINTS_BLOCKED);
        }
    }
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
      int *now = costs_at (self, depth, class);

      for (guint slot = branch->first_slot; slot < n_slots && branch->missing[class] > 0; slot++)
        now[slot] = MIN (before[slot] + pairs[class * n_slots + slot], CARRY_POINTS_BLOCKED);
    }
}

static gboolean
is_rest_day (const CarryLayoutProblem *problem, guint slot)
{
  return (problem->rest_days >> problem->days[slot] & 1u) != 0;
}

static gboolean
place (Search *self, const Branch *branch, guint class, guint slot, Branch *extended)
{
  const CarryLayoutProblem *problem = self->problem;
  const gsize cell = class * (gsize)problem->n_slots + slot;
  const int cost = costs_at (self, branch->layout.n, class)[slot];
  CarryLayout *layout = &extended->layout;

  if (cost >= CARRY_POINTS_BLOCKED || (is_rest_day (problem, slot) && branch->spare_rest_days == 0))
    return FALSE;

  *extended = *branch;
  layout->classes[layout->n] = class;
  layout->slots[layout->n++] = slot;
  layout->cost += cost;
  layout->before_quality = MIN (layout->before_quality, problem->before_quality[cell]);
  layout->doubles += problem->doubled[slot] ? 1 : 0;
  extended->missing[class]--;
  extended->spare_rest_days -= is_rest_day (problem, slot) ? 1 : 0;

  for (extended->first_slot = slot + 1;
       extended->first_slot < problem->n_slots && problem->days[extended->first_slot] == problem->days[slot];)
    extended->first_slot++;

  return TRUE;
}

static void
finish (Search *self, const CarryLayout *layout)
{
  CarryLayout whole = *layout;

  if (self->problem->weigh_week != NULL)
    whole.cost += self->problem->weigh_week (&whole, self->problem->data);

  if (!self->result.found || is_better (&whole, &self->result.best))
    self->result.best = whole;

  self->result.found = TRUE;
}

/* Depth first over all layouts in the order of time. A branch is cut when even the cheapest rest cannot make it
 * better than the best layout known; what remains has been looked at, so the result is the optimum. */
static void
explore (Search *self, const Branch *branch)
{
  const CarryLayoutProblem *problem = self->problem;
  int bounds[N_DAYS + 1];

  if (++self->result.steps > self->most_steps)
    {
      self->result.proven = FALSE;
      return;
    }

  if (branch->layout.n == self->n_wanted)
    {
      finish (self, &branch->layout);
      return;
    }

  bound_days (self, branch, bounds);

  for (guint slot = branch->first_slot; slot < problem->n_slots; slot++)
    {
      if (!is_worth_a_look (self, &branch->layout, slot, branch->layout.cost + bounds[problem->days[slot]]))
        return;

      for (guint class = 0; class < problem->n_classes; class ++)
        {
          Branch extended;

          if (branch->missing[class] == 0 || !place (self, branch, class, slot, &extended))
            continue;

          price_rest (self, &extended);
          explore (self, &extended);
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

  costs = g_new (int, (self.n_wanted + 1) * n_cells + 1);
  for (gsize i = 0; i < n_cells; i++)
    costs[i] = problem->costs[i];
  self.costs = costs;

  explore (&self, &root);

  return self.result;
}
