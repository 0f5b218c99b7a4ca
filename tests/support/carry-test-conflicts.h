/* carry-test-conflicts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-test-oracle.h"

G_BEGIN_DECLS

/* What forbids something in a week, by the oracle's own rules, and whether there is room with only some of it in
 * force. A constraint is a rule with the run, session or day that it looks at. */

#define TEST_MOST_CONSTRAINTS 60

typedef struct
{
  const TestOracle *oracle;
  guint n;
  TestTerm constraints[TEST_MOST_CONSTRAINTS];
  guint64 *cells; /* wishes × slots: bits of what forbids the slot to the wish */
} TestConstraints;

TestConstraints *test_constraints_new (const TestOracle *oracle);
void test_constraints_free (TestConstraints *self);
gboolean test_constraints_find (const TestConstraints *self, const CarryFinding *finding, guint *position);
gboolean test_constraints_leave_room (const TestConstraints *self, guint64 active);
gboolean test_constraints_collide_below (const TestConstraints *self, guint size, guint64 *set);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestConstraints, test_constraints_free)

G_END_DECLS
