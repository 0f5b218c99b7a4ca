/* carry-test-oracle.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"
#include "carry-week-problem.h"

#include <math.h>

G_BEGIN_DECLS

/* A second way to the cheapest layout of a week: the rules written once more from the science file, with
 * numbers of their own, and every assignment of sessions to slots tried. Of the engine it knows what a problem
 * looks like, and nothing else. Slow and plain. */

#define TEST_WEEK (7 * 24 * 60)
#define TEST_DAY (24 * 60)
#define TEST_FORBIDDEN (1 << 24)
#define TEST_MOST_WISHES 7

typedef struct
{
  double hours[CARRY_N_STRENGTH_KINDS];
  double points[CARRY_N_STRENGTH_KINDS];
  double mild[CARRY_N_STRENGTH_KINDS];  /* after a long run shorter than 90 minutes */
  double extra[CARRY_N_STRENGTH_KINDS]; /* on top for a runner who needs extra recovery */
} TestRule;

/* What one rule says of one place: points in thousandths, or TEST_FORBIDDEN. The object is the start of the run
 * or session that the rule looks at, in its own week if the week repeats; or the day of the place. */
typedef struct
{
  CarryRuleId rule;
  CarryMatter matter;
  int object;
  int points;
} TestTerm;

/* A run or a session, once for each round of a repeating week. */
typedef struct
{
  CarryProblemRun run;
  int own_start;
} TestRun;

typedef struct
{
  CarryProblemSession session;
  int own_start;
} TestSession;

typedef struct
{
  const CarryWeekProblem *problem;
  TestRule rules[CARRY_N_RULES];
  GArray *runs; /* of TestRun */
  GArray *sessions; /* of TestSession */
} TestOracle;

/* A session in a slot. */
typedef struct
{
  const CarryProblemWish *wish;
  int start;
} TestPlaced;

typedef struct
{
  gboolean found;
  int cost; /* thousandths of a point */
  int before_quality; /* minutes: the shortest from the end of a lower-body session to the next hard run */
  guint doubles;
  guint n;
  int starts[TEST_MOST_WISHES]; /* ascending */
  guint64 n_allowed; /* assignments that break no rule; like sessions may change places */
  guint64 n_cheapest;
} TestLayout;

static inline int
test_thousandths (double points)
{
  return (int)lround (points * 1000);
}

TestOracle *test_oracle_new (const CarryWeekProblem *problem);
void test_oracle_adjust (TestOracle *self, CarryRuleId rule, gboolean is_points, double value);
void test_oracle_free (TestOracle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestOracle, test_oracle_free)

/* Single places. */
int test_oracle_minutes (const TestOracle *self, const CarryProblemWish *wish, int start);
int test_oracle_before_quality (const TestOracle *self, const CarryProblemWish *wish, int start);
void test_oracle_judge (const TestOracle *self, const CarryProblemWish *wish, int start, GArray *terms);
int test_oracle_sum (const GArray *terms);
gboolean test_oracle_is_lower (CarryStrengthKind kind);

/* Places together. */
CarryRuleId test_oracle_spacing_row (CarryStrengthKind a, CarryStrengthKind b);
int test_oracle_pair_once (const TestOracle *self, const TestPlaced *a, const TestPlaced *b);
int test_oracle_pair (const TestOracle *self, const TestPlaced *a, const TestPlaced *b);
guint test_oracle_get_free_days (const TestOracle *self);
guint test_oracle_count_spare_days (const TestOracle *self);
guint test_oracle_count_room_for_lower (const TestOracle *self);
guint test_oracle_get_full_days (const TestOracle *self);
int test_oracle_week_cost (const TestOracle *self, const TestPlaced *placed, guint n);
int test_oracle_price (const TestOracle *self, const TestPlaced *placed, guint n);
TestLayout test_oracle_solve (const TestOracle *self, const CarryProblemWish *const *wishes, guint n);

G_END_DECLS
