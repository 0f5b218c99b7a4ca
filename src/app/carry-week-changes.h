/* carry-week-changes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarryWeekPart:
 *
 * Which sessions of a week are meant.
 */
typedef enum
{
  CARRY_WEEK_PART_ALL,
  CARRY_WEEK_PART_RUNS,
  CARRY_WEEK_PART_STRENGTH,
} CarryWeekPart;

/* Changes of a whole week. Each says in @toast, newly allocated, what was done, or why nothing was. */

CarryChange *carry_change_new_week_copy (CarryDiary *diary, const GDate *from, const GDate *to, char **toast);
CarryChange *
carry_change_new_rest_day (CarryDiary *diary, CarryAthlete *athlete, const GDate *day, char **toast);
CarryChange *
carry_change_new_week_clear (CarryDiary *diary, const GDate *first, CarryWeekPart part, char **toast);

G_END_DECLS
