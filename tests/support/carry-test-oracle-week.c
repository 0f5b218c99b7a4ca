/* carry-test-oracle-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-oracle.h"

/* What sessions cost together, and every assignment of sessions to slots. */

static gboolean
is_in_week (int start)
{
  return start >= 0 && start < TEST_WEEK;
}

/* Explosive work and lifting need a day between them, two of a sort two days. */
CarryRuleId
test_oracle_spacing_row (CarryStrengthKind a, CarryStrengthKind b)
{
  return (a == CARRY_STRENGTH_EXPLOSIVE) != (b == CARRY_STRENGTH_EXPLOSIVE) ? CARRY_RULE_HC3_EXPLOSIVE
                                                                            : CARRY_RULE_HC3;
}

/* HC3 and S5a, as the two stand. */
int
test_oracle_pair_once (const TestOracle *self, const TestPlaced *a, const TestPlaced *b)
{
  const TestRule *spacing = &self->rules[test_oracle_spacing_row (a->wish->kind, b->wish->kind)];
  const TestRule *close = &self->rules[CARRY_RULE_S5A];
  const int gap = ABS (a->start - b->start);

  if (!test_oracle_is_lower (a->wish->kind) || !test_oracle_is_lower (b->wish->kind))
    return 0;
  if (gap < (int)lround (spacing->hours[a->wish->kind] * 60))
    return TEST_FORBIDDEN;
  if (gap < (int)lround (self->rules[CARRY_RULE_HC3].hours[a->wish->kind] * 60) ||
      gap >= (int)lround (close->hours[a->wish->kind] * 60))
    return 0;

  return test_thousandths (close->points[a->wish->kind]);
}

/* The same, with the rounds before and after; two sessions of one day are forbidden. */
int
test_oracle_pair (const TestOracle *self, const TestPlaced *a, const TestPlaced *b)
{
  const int rounds = self->problem->repeats ? 1 : 0;
  int sum = a->start / TEST_DAY == b->start / TEST_DAY ? TEST_FORBIDDEN : 0;

  for (int round = -rounds; round <= rounds; round++)
    {
      const TestPlaced other = { .wish = b->wish, .start = b->start + round * TEST_WEEK };

      sum = MIN (TEST_FORBIDDEN, sum + test_oracle_pair_once (self, a, &other));
    }

  return sum;
}

/* Days with a run or a session that stays. */
guint
test_oracle_get_full_days (const TestOracle *self)
{
  guint days = 0;

  for (guint i = 0; i < self->problem->runs->len; i++)
    {
      const int start = g_array_index (self->problem->runs, CarryProblemRun, i).start;

      if (is_in_week (start))
        days |= 1u << start / TEST_DAY;
    }

  for (guint i = 0; i < self->problem->fixed->len; i++)
    {
      const int start = g_array_index (self->problem->fixed, CarryProblemSession, i).start;

      if (is_in_week (start))
        days |= 1u << start / TEST_DAY;
    }

  return days;
}

guint
test_oracle_get_free_days (const TestOracle *self)
{
  return ~test_oracle_get_full_days (self) & 0x7fu;
}

/* HC9: how many free days may be trained on. */
guint
test_oracle_count_spare_days (const TestOracle *self)
{
  guint n = 0;

  for (guint day = 0; day < 7; day++)
    n += test_oracle_get_free_days (self) >> day & 1u;

  return n > self->problem->rest_days ? n - self->problem->rest_days : 0;
}

/* HC7: how many lower-body sessions may be placed. */
guint
test_oracle_count_room_for_lower (const TestOracle *self)
{
  const CarryWeekProblem *problem = self->problem;
  guint runs = 0, lower = 0, most = G_MAXUINT;

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, i);

      runs += is_in_week (run->start) && run->kind != CARRY_RUN_CROSS;
    }

  for (guint i = 0; i < problem->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (problem->fixed, CarryProblemSession, i);

      lower += is_in_week (session->start) && test_oracle_is_lower (session->kind);
    }

  if (runs >= 3)
    most = (guint)lround (self->rules[CARRY_RULE_HC7].hours[CARRY_STRENGTH_HEAVY]);
  if (problem->most_lower > 0)
    most = MIN (most, problem->most_lower);

  return most > lower ? most - lower : 0;
}

/* S10. */
static int
price_monotony (const TestOracle *self, const TestPlaced *placed, guint n)
{
  static const double efforts[] = {
    [CARRY_STRENGTH_HEAVY] = 7, [CARRY_STRENGTH_EXPLOSIVE] = 6, [CARRY_STRENGTH_MODERATE] = 6,
    [CARRY_STRENGTH_UPPER] = 5, [CARRY_STRENGTH_CORE] = 4,      [CARRY_STRENGTH_REHAB] = 4,
  };
  const TestRule *rule = &self->rules[CARRY_RULE_S10];
  double loads[7] = { 0 }, mean = 0, square = 0;

  for (guint i = 0; i < self->problem->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (self->problem->runs, CarryProblemRun, i);

      if (is_in_week (run->start))
        loads[run->start / TEST_DAY] += run->load;
    }

  for (guint i = 0; i < self->problem->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (self->problem->fixed, CarryProblemSession, i);

      if (is_in_week (session->start))
        loads[session->start / TEST_DAY] += session->load;
    }

  for (guint i = 0; i < n; i++)
    loads[placed[i].start / TEST_DAY] +=
        efforts[placed[i].wish->kind] * test_oracle_minutes (self, placed[i].wish, placed[i].start);

  for (guint day = 0; day < 7; day++)
    mean += loads[day] / 7;
  for (guint day = 0; day < 7; day++)
    square += (loads[day] - mean) * (loads[day] - mean) / 7;

  if (n == 0 || (square > 0 && mean / sqrt (square) <= rule->hours[CARRY_STRENGTH_HEAVY]))
    return 0;

  return test_thousandths (rule->points[CARRY_STRENGTH_HEAVY]);
}

/* The times to the lower-body sessions next before and after, G_MAXINT if there is none. */
static void
look_around (int from, int start, int *before, int *after)
{
  if (start < from)
    *before = MIN (*before, from - start);
  else if (start > from)
    *after = MIN (*after, start - from);
}

/* S5b. */
static int
price_long_break (const TestOracle *self, const TestPlaced *placed, guint n)
{
  const TestRule *rule = &self->rules[CARRY_RULE_S5B];
  const int most = (int)lround (rule->hours[CARRY_STRENGTH_HEAVY] * 60);
  const int rounds = self->problem->repeats ? 1 : 0;

  for (guint i = 0; i < n; i++)
    {
      int before = G_MAXINT, after = G_MAXINT;

      if (!test_oracle_is_lower (placed[i].wish->kind))
        continue;

      for (guint j = 0; j < self->sessions->len; j++)
        {
          const CarryProblemSession *session = &g_array_index (self->sessions, TestSession, j).session;

          if (test_oracle_is_lower (session->kind))
            look_around (placed[i].start, session->start, &before, &after);
        }

      for (guint j = 0; j < n; j++)
        for (int round = -rounds; round <= rounds; round++)
          if (test_oracle_is_lower (placed[j].wish->kind))
            look_around (placed[i].start, placed[j].start + round * TEST_WEEK, &before, &after);

      if ((before != G_MAXINT && before > most) || (after != G_MAXINT && after > most))
        return test_thousandths (rule->points[CARRY_STRENGTH_HEAVY]);
    }

  return 0;
}

int
test_oracle_week_cost (const TestOracle *self, const TestPlaced *placed, guint n)
{
  return price_monotony (self, placed, n) + price_long_break (self, placed, n);
}

/* HC7 and HC9. */
static gboolean
is_too_much (const TestOracle *self, const TestPlaced *placed, guint n)
{
  const guint free_days = test_oracle_get_free_days (self);
  guint used = 0, lower = 0;

  for (guint i = 0; i < n; i++)
    {
      used += free_days >> (placed[i].start / TEST_DAY) & 1u;
      lower += test_oracle_is_lower (placed[i].wish->kind);
    }

  return used > test_oracle_count_spare_days (self) || lower > test_oracle_count_room_for_lower (self);
}

/* Everything that a layout costs, from nothing. */
int
test_oracle_price (const TestOracle *self, const TestPlaced *placed, guint n)
{
  g_autoptr (GArray) terms = g_array_new (FALSE, FALSE, sizeof (TestTerm));
  int sum = is_too_much (self, placed, n) ? TEST_FORBIDDEN : 0;

  for (guint i = 0; i < n; i++)
    {
      test_oracle_judge (self, placed[i].wish, placed[i].start, terms);

      for (guint j = 0; j < i; j++)
        sum = MIN (TEST_FORBIDDEN, sum + test_oracle_pair (self, &placed[i], &placed[j]));
    }

  return MIN (TEST_FORBIDDEN, sum + test_oracle_sum (terms) + test_oracle_week_cost (self, placed, n));
}

typedef struct
{
  const TestOracle *oracle;
  const CarryProblemWish *const *wishes;
  guint n, n_slots;
  int *costs; /* wishes × slots */
  TestPlaced placed[TEST_MOST_WISHES];
  TestLayout best;
} Search;

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  return *(const int *)a - *(const int *)b;
}

/* Less: cheaper, further from the next hard run, fewer doubles, earlier. */
static int
compare_layouts (const TestLayout *a, const TestLayout *b)
{
  if (a->cost != b->cost)
    return a->cost < b->cost ? -1 : 1;
  if (a->before_quality != b->before_quality)
    return a->before_quality > b->before_quality ? -1 : 1;
  if (a->doubles != b->doubles)
    return a->doubles < b->doubles ? -1 : 1;

  for (guint i = 0; i < a->n; i++)
    {
      if (a->starts[i] != b->starts[i])
        return a->starts[i] < b->starts[i] ? -1 : 1;
    }

  return 0;
}

static void
finish (Search *search, int cost)
{
  const TestOracle *oracle = search->oracle;
  TestLayout *best = &search->best;
  TestLayout layout = { .found = TRUE, .n = search->n, .before_quality = G_MAXINT };

  if (is_too_much (oracle, search->placed, search->n))
    return;

  layout.cost = cost + test_oracle_week_cost (oracle, search->placed, search->n);

  for (guint i = 0; i < search->n; i++)
    {
      const TestPlaced *placed = &search->placed[i];

      layout.starts[i] = placed->start;
      layout.before_quality =
          MIN (layout.before_quality, test_oracle_before_quality (oracle, placed->wish, placed->start));
      layout.doubles += test_oracle_get_full_days (oracle) >> (placed->start / TEST_DAY) & 1u;
    }

  qsort (layout.starts, layout.n, sizeof (int), compare_starts);
  layout.n_allowed = best->n_allowed + 1;
  layout.n_cheapest =
      !best->found || layout.cost < best->cost ? 1 : best->n_cheapest + (layout.cost == best->cost);

  if (!best->found || compare_layouts (&layout, best) < 0)
    *best = layout;

  best->n_allowed = layout.n_allowed;
  best->n_cheapest = layout.n_cheapest;
}

static void
try_all (Search *search, guint i, int cost)
{
  if (i == search->n)
    {
      finish (search, cost);
      return;
    }

  for (guint slot = 0; slot < search->n_slots; slot++)
    {
      TestPlaced *here = &search->placed[i];
      int sum = cost + search->costs[i * search->n_slots + slot];

      *here = (TestPlaced){
        .wish = search->wishes[i],
        .start = g_array_index (search->oracle->problem->slots, CarryProblemSlot, slot).start,
      };

      for (guint j = 0; j < i && sum < TEST_FORBIDDEN; j++)
        sum += test_oracle_pair (search->oracle, here, &search->placed[j]);

      if (sum < TEST_FORBIDDEN)
        try_all (search, i + 1, sum);
    }
}

TestLayout
test_oracle_solve (const TestOracle *self, const CarryProblemWish *const *wishes, guint n)
{
  const GArray *slots = self->problem->slots;
  g_autofree int *costs = g_new (int, n * slots->len + 1);
  g_autoptr (GArray) terms = g_array_new (FALSE, FALSE, sizeof (TestTerm));
  Search search = { .oracle = self, .wishes = wishes, .n = n, .n_slots = slots->len, .costs = costs };

  g_assert_cmpuint (n, <=, TEST_MOST_WISHES);

  for (guint i = 0; i < n; i++)
    {
      for (guint j = 0; j < slots->len; j++)
        {
          const CarryProblemSlot *slot = &g_array_index (slots, CarryProblemSlot, j);

          g_array_set_size (terms, 0);
          test_oracle_judge (self, wishes[i], slot->start, terms);
          costs[i * slots->len + j] = slot->taken ? TEST_FORBIDDEN : test_oracle_sum (terms);
        }
    }

  try_all (&search, 0, 0);

  return search.best;
}
