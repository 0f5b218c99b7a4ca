/* carry-check-in.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryCheckInQuestion:
 *
 * What the runner may say of themselves in the morning.
 */
typedef enum
{
  CARRY_CHECK_IN_SLEEP,
  CARRY_CHECK_IN_SORENESS,
  CARRY_CHECK_IN_LEGS,
} CarryCheckInQuestion;

#define CARRY_N_CHECK_IN_QUESTIONS 3u
#define CARRY_N_CHECK_IN_LEVELS 5u

/* The most sessions of a day about which it is remembered that something was done. */
#define CARRY_MOST_SETTLED 4u

/* The worst that soreness and pain can be. */
#define CARRY_MOST_NIGGLE 10u

/**
 * CarryNiggle:
 * @soreness: 0 to 10, as after training
 * @pain: 0 to 10, of another kind than soreness
 *
 * How a part of the body is.
 */
typedef struct
{
  guint8 soreness;
  guint8 pain;
} CarryNiggle;

/**
 * CarryCheckIn:
 * @levels: by #CarryCheckInQuestion: 1 is best and 5 is worst; 0 was not said
 * @niggles: by #CarrySorePlace, of which the first is not used
 * @settled: hashes of the ids of sessions that were made lighter for it; 0 where there is none
 *
 * How the runner is on one day, in their own words.
 */
typedef struct
{
  guint levels[CARRY_N_CHECK_IN_QUESTIONS];
  CarryNiggle niggles[CARRY_N_SORE_PLACES];
  guint settled[CARRY_MOST_SETTLED];
} CarryCheckIn;

gboolean carry_check_in_is_valid (const CarryCheckIn *self);
gboolean carry_check_in_is_empty (const CarryCheckIn *self);
gboolean carry_check_in_is_complete (const CarryCheckIn *self);
gboolean carry_check_in_has_niggles (const CarryCheckIn *self);
gboolean carry_check_in_has_settled (const CarryCheckIn *self, const char *session_id);
void carry_check_in_settle (CarryCheckIn *self, const char *session_id);
gboolean carry_check_in_equal (const CarryCheckIn *a, const CarryCheckIn *b);
const char *carry_check_in_question_get_name (CarryCheckInQuestion question);
const char *carry_check_in_level_get_name (CarryCheckInQuestion question, guint level);

G_END_DECLS
