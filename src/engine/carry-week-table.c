/* carry-week-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-table.h"

#include "carry-judgement.h"
#include "carry-week-cost.h"

static int
compare_wishes (const CarryProblemWish *a, const CarryProblemWish *b)
{
  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  if (a->minutes != b->minutes)
    return a->minutes < b->minutes ? -1 : 1;
  if (a->least_minutes != b->least_minutes)
    return a->least_minutes < b->least_minutes ? -1 : 1;
  if (a->contacts != b->contacts)
    return a->contacts < b->contacts ? -1 : 1;
  if (a->fatigue != b->fatigue)
    return a->fatigue < b->fatigue ? -1 : 1;
  if (a->exists != b->exists)
    return a->exists ? -1 : 1;
  if (a->equipment != b->equipment)
    return a->equipment < b->equipment ? -1 : 1;

  return (a->usual > b->usual) - (a->usual < b->usual);
}

/* Sorts the wishes into classes, in an order that does not depend on how they were added. Wishes beyond what a
 * week can hold are left to the caller to miss. */
static void
classify (CarryWeekTable *self)
{
  const GArray *wishes = self->problem->wishes;

  for (guint i = 0; i < wishes->len && i < CARRY_MAX_SESSIONS; i++)
    {
      const CarryProblemWish *wish = &g_array_index (wishes, CarryProblemWish, i);
      guint class = 0;

      while (class < self->n_classes && compare_wishes (&self->classes[class].wish, wish) < 0)
        class ++;

      if (class == self->n_classes || compare_wishes (&self->classes[class].wish, wish) > 0)
        {
          for (guint j = self->n_classes++; j > class; j--)
            self->classes[j] = self->classes[j - 1];
          self->classes[class] = (CarryWishClass){ .wish = *wish };
        }

      self->classes[class].members[self->classes[class].n++] = i;
    }

  if (self->n_classes == 0)
    self->classes[self->n_classes++] = (CarryWishClass){ .wish = self->problem->idle };
}

static gsize
cell_of (const CarryWeekTable *self, guint class, guint slot)
{
  return class * (gsize)self->n_slots + slot;
}

static void
judge_cell (CarryWeekTable *self, guint class, guint slot)
{
  const CarryProblemWish *wish = &self->classes[class].wish;
  const CarryProblemSlot *place = &g_array_index (self->problem->slots, CarryProblemSlot, slot);
  const gsize cell = cell_of (self, class, slot);
  const int end = place->start + (int)carry_week_problem_get_minutes (self->problem, wish, place->start);
  GArray *findings = g_array_sized_new (FALSE, FALSE, sizeof (CarryFinding), 8);
  const CarryProblemRun *quality =
      carry_timeline_next_run (self->timeline, end, CARRY_RUN_KEY_QUALITY, CARRY_RUN_KEY_RACE);

  carry_judgement_of_place (self->problem, self->timeline, wish, place->start, findings);
  self->findings[cell] = findings;
  self->costs[cell] = place->taken ? CARRY_POINTS_BLOCKED : carry_judgement_sum (findings);
  self->before_quality[cell] =
      quality != NULL && carry_strength_kind_is_lower (wish->kind) ? quality->start - end : G_MAXINT;

  if (place->taken)
    {
      const CarryFinding taken = { .rule = CARRY_RULE_HC8, .matter = CARRY_MATTER_TAKEN };

      g_array_append_val (findings, taken);
    }
}

static void
describe_slot (CarryWeekTable *self, guint slot)
{
  const int day = carry_timeline_day_of (carry_week_table_get_start (self, slot));

  self->days[slot] = day;
  self->doubled[slot] = carry_timeline_has_something_on (self->timeline, day);
}

/* What two sessions cost together, in a repeating week also around its edge. */
static int
price_pair (const CarryWeekTable *self, CarryStrengthKind a, int a_start, CarryStrengthKind b, int b_start)
{
  const int rounds = self->problem->repeats ? 1 : 0;
  int cost = 0;

  for (int round = -rounds; round <= rounds; round++)
    {
      CarryFinding finding;

      if (carry_judgement_of_pair (self->problem, a, a_start, b, b_start + round * CARRY_MINUTES_PER_WEEK,
                                   &finding))
        cost = MIN (cost + finding.points, CARRY_POINTS_BLOCKED);
    }

  return cost;
}

static void
price_pairs_of_classes (CarryWeekTable *self, guint a_class, guint b_class)
{
  const gsize n_cells = (gsize)self->n_classes * self->n_slots;
  const CarryStrengthKind a_kind = self->classes[a_class].wish.kind;
  const CarryStrengthKind b_kind = self->classes[b_class].wish.kind;
  CarryFinding at_once;

  /* Kinds that may even meet need no distance. */
  if (!carry_judgement_of_pair (self->problem, a_kind, 0, b_kind, 0, &at_once))
    return;

  for (guint a_slot = 0; a_slot < self->n_slots; a_slot++)
    {
      const gsize a = cell_of (self, a_class, a_slot);
      const int a_start = carry_week_table_get_start (self, a_slot);

      for (guint b_slot = a_class == b_class ? a_slot : 0; b_slot < self->n_slots; b_slot++)
        {
          const gsize b = cell_of (self, b_class, b_slot);

          self->pairs[a * n_cells + b] = self->pairs[b * n_cells + a] =
              price_pair (self, a_kind, a_start, b_kind, carry_week_table_get_start (self, b_slot));
        }
    }
}

static void
price_pairs (CarryWeekTable *self)
{
  for (guint a_class = 0; a_class < self->n_classes; a_class++)
    for (guint b_class = a_class; b_class < self->n_classes; b_class++)
      price_pairs_of_classes (self, a_class, b_class);
}

/**
 * carry_week_table_new:
 * @problem: a week
 *
 * Judges every place of a week.
 *
 * Returns: (transfer full): the table
 */
CarryWeekTable *
carry_week_table_new (const CarryWeekProblem *problem)
{
  CarryWeekTable *self = g_new0 (CarryWeekTable, 1);
  gsize n_cells;

  self->problem = problem;
  self->timeline = carry_timeline_new (problem);
  self->n_slots = problem->slots->len;
  classify (self);

  n_cells = (gsize)self->n_classes * self->n_slots;
  self->findings = g_new0 (GArray *, n_cells + 1);
  self->costs = g_new0 (int, n_cells + 1);
  self->before_quality = g_new0 (int, n_cells + 1);
  self->pairs = g_new0 (int, n_cells *n_cells + 1);
  self->days = g_new0 (int, self->n_slots + 1);
  self->doubled = g_new0 (gboolean, self->n_slots + 1);

  for (guint slot = 0; slot < self->n_slots; slot++)
    describe_slot (self, slot);
  for (guint class = 0; class < self->n_classes; class ++)
    for (guint slot = 0; slot < self->n_slots; slot++)
      judge_cell (self, class, slot);

  price_pairs (self);
  carry_week_cost_get_loads (problem, self->loads);
  self->rest_days = carry_week_cost_get_rest_days (problem);
  self->n_spare_rest_days = carry_week_cost_count_spare_rest_days (problem, self->rest_days);

  return self;
}

void
carry_week_table_free (CarryWeekTable *self)
{
  if (self == NULL)
    return;

  for (gsize i = 0; i < (gsize)self->n_classes * self->n_slots; i++)
    g_array_unref (self->findings[i]);
  g_free (self->findings);
  g_free (self->costs);
  g_free (self->before_quality);
  g_free (self->pairs);
  g_free (self->days);
  g_free (self->doubled);
  carry_timeline_free (self->timeline);
  g_free (self);
}

/**
 * carry_week_table_get_start:
 * @self: a table
 * @slot: one of its slots
 *
 * Returns: when the slot starts, in minutes after 00:00 of the week's first day
 */
int
carry_week_table_get_start (const CarryWeekTable *self, guint slot)
{
  return g_array_index (self->problem->slots, CarryProblemSlot, slot).start;
}

/**
 * carry_week_table_get_findings:
 * @self: a table
 * @class: a class of wishes
 * @slot: a slot
 *
 * Returns: (transfer none) (element-type CarryFinding): what the rules say of the slot for one of the class
 */
const GArray *
carry_week_table_get_findings (const CarryWeekTable *self, guint class, guint slot)
{
  return self->findings[cell_of (self, class, slot)];
}

static int
sum_week (const CarryLayout *layout, gpointer data)
{
  const CarryWeekTable *self = data;
  CarryPlacedSession placed[CARRY_MAX_SESSIONS];

  for (guint i = 0; i < layout->n; i++)
    placed[i] = (CarryPlacedSession){ carry_week_table_get_start (self, layout->slots[i]),
                                      &self->classes[layout->classes[i]].wish };

  return carry_week_cost_sum (self->problem, self->timeline, self->loads, placed, layout->n);
}

/**
 * carry_week_table_pose:
 * @self: a table
 * @wanted: how many of each class to place
 *
 * Returns: the numbers for carry_layout_search(); they point into @self
 */
CarryLayoutProblem
carry_week_table_pose (CarryWeekTable *self, const guint *wanted)
{
  CarryLayoutProblem posed = {
    .n_slots = self->n_slots,
    .days = self->days,
    .doubled = self->doubled,
    .n_classes = self->n_classes,
    .costs = self->costs,
    .before_quality = self->before_quality,
    .pairs = self->pairs,
    .rest_days = self->rest_days,
    .n_spare_rest_days = self->n_spare_rest_days,
    .weigh_week = sum_week,
    .data = self,
  };

  for (guint class = 0; class < self->n_classes; class ++)
    {
      posed.wanted[class] = wanted[class];
      /* Light work needs no distances, and S5b is not about it. */
      posed.timeless[class] = !carry_strength_kind_is_lower (self->classes[class].wish.kind);
    }

  return posed;
}

/**
 * carry_week_table_price:
 * @self: a table
 * @layout: where sessions go, in any order; its numbers are not read
 *
 * Prices a layout as the search does.
 *
 * Returns: thousandths of a point, %CARRY_POINTS_BLOCKED if it is forbidden
 */
int
carry_week_table_price (CarryWeekTable *self, const CarryLayout *layout)
{
  const gsize n_cells = (gsize)self->n_classes * self->n_slots;
  guint days = 0;
  int cost = 0;

  for (guint i = 0; i < layout->n; i++)
    {
      const gsize cell = cell_of (self, layout->classes[i], layout->slots[i]);
      const guint day = CARRY_BIT (self->days[layout->slots[i]]);

      if ((days & day) != 0)
        return CARRY_POINTS_BLOCKED;

      days |= day;
      cost += self->costs[cell];
      for (guint j = 0; j < i; j++)
        cost += self->pairs[cell * n_cells + cell_of (self, layout->classes[j], layout->slots[j])];
      if (cost >= CARRY_POINTS_BLOCKED)
        return CARRY_POINTS_BLOCKED;
    }

  if ((guint)__builtin_popcount (days & self->rest_days) > self->n_spare_rest_days)
    return CARRY_POINTS_BLOCKED;

  return cost + sum_week (layout, self);
}

/**
 * carry_week_table_weigh_week:
 * @self: a table
 * @layout: a layout of its sessions
 * @findings: (element-type CarryFinding): to which what the week costs as a whole is added
 *
 * Says what no single place is to blame for: S5b and S10.
 */
void
carry_week_table_weigh_week (const CarryWeekTable *self, const CarryLayout *layout, GArray *findings)
{
  CarryPlacedSession placed[CARRY_MAX_SESSIONS];

  for (guint i = 0; i < layout->n; i++)
    placed[i] = (CarryPlacedSession){ carry_week_table_get_start (self, layout->slots[i]),
                                      &self->classes[layout->classes[i]].wish };

  carry_week_cost_find (self->problem, self->timeline, self->loads, placed, layout->n, findings);
}

/**
 * carry_week_table_weigh_pairs:
 * @self: a table
 * @layout: a layout of its sessions
 * @position: one of them
 * @findings: (element-type CarryFinding): to which the distances to the sessions before it are added
 *
 * Says what the distances of a placed session to those before it cost, so that each distance is said once.
 */
void
carry_week_table_weigh_pairs (const CarryWeekTable *self,
                              const CarryLayout *layout,
                              guint position,
                              GArray *findings)
{
  const int rounds = self->problem->repeats ? 1 : 0;
  const int start = carry_week_table_get_start (self, layout->slots[position]);
  const CarryStrengthKind kind = self->classes[layout->classes[position]].wish.kind;

  for (guint i = 0; i < layout->n; i++)
    {
      const int other = carry_week_table_get_start (self, layout->slots[i]);
      const CarryStrengthKind other_kind = self->classes[layout->classes[i]].wish.kind;

      for (int round = -rounds; i != position && round <= 0; round++)
        {
          const int earlier = other + round * CARRY_MINUTES_PER_WEEK;
          CarryFinding finding;

          if (earlier < start &&
              carry_judgement_of_pair (self->problem, kind, start, other_kind, earlier, &finding))
            g_array_append_val (findings, finding);
        }
    }
}
