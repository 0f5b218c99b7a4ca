/* carry-block.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CARRY_BLOCK_WEEKS 12u

/**
 * CarryBlockWeekKind:
 * @CARRY_BLOCK_WORK: a week of work
 * @CARRY_BLOCK_DELOAD: a lighter week
 * @CARRY_BLOCK_TEST: the last week: lighter, and time to test what was gained
 */
typedef enum
{
  CARRY_BLOCK_WORK,
  CARRY_BLOCK_DELOAD,
  CARRY_BLOCK_TEST,
} CarryBlockWeekKind;

/**
 * CarryBlockWeek:
 *
 * One week of a block. A lighter week carries the dose of the week before it, which is what it lightens.
 */
typedef struct
{
  CarryBlockWeekKind kind;
  double percent_lo; /* of the one-repetition maximum */
  double percent_hi;
  guint sets;
  guint reps_lo;
  guint reps_hi;
  gboolean jumps; /* explosive work joins in */
} CarryBlockWeek;

void carry_block_get_template (CarryBlockWeek weeks[CARRY_BLOCK_WEEKS]);
void carry_block_arrange (guint down_weeks, CarryBlockWeek weeks[CARRY_BLOCK_WEEKS]);

G_END_DECLS
