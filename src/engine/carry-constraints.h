/* carry-constraints.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-table.h"

G_BEGIN_DECLS

/* The most constraints of a week that are told apart. */
#define CARRY_MAX_CONSTRAINTS 60u

/**
 * CarryConstraints:
 *
 * What forbids something in a week, each thing once: a run that needs room, a day that is kept free, the distance
 * between sessions.
 */
typedef struct
{
  CarryWeekTable *table;
  const guint *wanted;                          /* sessions of each class */
  guint n;
  CarryFinding constraints[CARRY_MAX_CONSTRAINTS];
  guint64 *cells; /* classes × slots: bits of the constraints that forbid it */
} CarryConstraints;

CarryConstraints *carry_constraints_new (CarryWeekTable *table, const guint *wanted);
void carry_constraints_free (CarryConstraints *self);
gboolean carry_constraints_leave_room (const CarryConstraints *self, guint64 active);
guint64 carry_constraints_find_conflict (const CarryConstraints *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryConstraints, carry_constraints_free)

G_END_DECLS
