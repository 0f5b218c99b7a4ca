/* carry-finding.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-rule-set.h"

G_BEGIN_DECLS

/* The points of a place that a rule forbids: more than any sum of costs, and safe to add up. */
#define CARRY_POINTS_BLOCKED (G_MAXINT / 64)

/**
 * CarrySide:
 * @CARRY_SIDE_BEFORE: the place lies before what the rule looks at
 * @CARRY_SIDE_AFTER: it lies after it
 */
typedef enum
{
  CARRY_SIDE_BEFORE,
  CARRY_SIDE_AFTER,
} CarrySide;

/**
 * CarryMatter:
 *
 * What a rule found; decides how it is put into words.
 */
typedef enum
{
  CARRY_MATTER_GAP_TO_RUN,
  CARRY_MATTER_GAP_TO_SESSION,
  CARRY_MATTER_TOO_NEAR_TO_PLACED,
  CARRY_MATTER_RUN_NEEDS_ROOM,
  CARRY_MATTER_SESSION_NEEDS_ROOM,
  CARRY_MATTER_SESSIONS_NEED_ROOM,
  CARRY_MATTER_RUN_AT_THIS_TIME,
  CARRY_MATTER_SESSION_AT_THIS_TIME,
  CARRY_MATTER_TAKEN,
  CARRY_MATTER_AFTER_MIDNIGHT,
  CARRY_MATTER_PAST,
  CARRY_MATTER_DAY_BLOCKED,
  CARRY_MATTER_HOUR_BLOCKED,
  CARRY_MATTER_TOO_LONG,
  CARRY_MATTER_EQUIPMENT,
  CARRY_MATTER_PAIN,
  CARRY_MATTER_BONE_STRESS,
  CARRY_MATTER_ILL,
  CARRY_MATTER_PAUSED_ILL,
  CARRY_MATTER_PAUSED_INJURED,
  CARRY_MATTER_ONE_VISIT,
  CARRY_MATTER_REST_DAY,
  CARRY_MATTER_REST_DAY_RETURNING,
  CARRY_MATTER_EASY_DAY,
  CARRY_MATTER_EASY_DAY_RETURNING,
  CARRY_MATTER_RECOVERY_DAY,
  CARRY_MATTER_LIGHT_WORK,
  CARRY_MATTER_HARD_DAY,
  CARRY_MATTER_HARDER_DAY,
  CARRY_MATTER_LONG_DAY,
  CARRY_MATTER_SECOND_SESSION,
  CARRY_MATTER_NOT_PREFERRED,
  CARRY_MATTER_MOVED,
  CARRY_MATTER_SLOW_RECOVERY,
  CARRY_MATTER_FATIGUE_LEFT,
  CARRY_MATTER_MONOTONY,
  CARRY_MATTER_LONG_BREAK,
  CARRY_MATTER_LAST_REST_DAY,
  CARRY_MATTER_TOO_MANY,
  CARRY_MATTER_NO_TIME,
} CarryMatter;

/**
 * CarryFinding:
 *
 * What one rule has to say of one place, in numbers. Words are made of it only where they are read.
 */
typedef struct
{
  CarryRuleId rule;
  CarryMatter matter;
  int points;         /* thousandths, CARRY_POINTS_BLOCKED if the place is forbidden */
  CarrySide side;
  int gap;            /* minutes between the place and what the rule looks at */
  int wanted; /* minutes of gap that would be allowed, or would cost nothing; else what the matter counts */
  CarryRunKind run; /* of a gap to a run */
  int other; /* start of the run or session, minutes after 00:00 of the week's first day */
} CarryFinding;

static inline gboolean
carry_finding_is_blocking (const CarryFinding *self)
{
  return self->points >= CARRY_POINTS_BLOCKED;
}

G_END_DECLS
