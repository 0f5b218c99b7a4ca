/* carry-test-random-weeks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-test-oracle.h"

G_BEGIN_DECLS

/* Random weeks: runs, races, availability, slots, sessions that stay, wishes of mixed kinds, flags and adjusted
 * rules. The same seed gives the same week. */

typedef struct
{
  CarryWeekProblem *problem;
  TestOracle *oracle;
} TestWeek;

typedef enum
{
  TEST_WEEK_FORWARDS,
  TEST_WEEK_BACKWARDS, /* runs, sessions, slots and wishes added in the opposite order */
  TEST_WEEK_CROWDED, /* less room: to be in each other's way */
  TEST_WEEK_OPEN, /* three times on every day, and nothing that stays */
} TestWeekFlavour;

TestWeek *test_week_new (guint32 seed, TestWeekFlavour flavour, const GDate *first);
void test_week_free (TestWeek *self);
char *test_week_describe (const TestWeek *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestWeek, test_week_free)

G_END_DECLS
