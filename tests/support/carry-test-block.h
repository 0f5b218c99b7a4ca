/* carry-test-block.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kind-types.h"
#include "carry-programmer.h"
#include "carry-region-sets.h"

/* A block of weeks as a runner lives it: each session is composed with what the weeks before it hold. */

#define TEST_BLOCK_WEEKS 8u
#define TEST_BLOCK_SESSIONS 4u

#define TEST_HAS(equipment) CARRY_BIT (CARRY_EQUIPMENT_##equipment)

#define TEST_CORNER (TEST_HAS (BAND) | TEST_HAS (STEP) | TEST_HAS (WALL) | TEST_HAS (DUMBBELL))
#define TEST_GYM                                                                                             \
  (TEST_HAS (BARBELL) | TEST_HAS (RACK) | TEST_HAS (BENCH) | TEST_HAS (DUMBBELL) | TEST_HAS (BOX) |          \
   TEST_HAS (STEP) | TEST_HAS (BAR) | TEST_HAS (CABLE) | TEST_HAS (MACHINE) | TEST_HAS (WALL) |              \
   TEST_HAS (KETTLEBELL))

typedef struct
{
  const char *name;
  CarryEvent event;
  CarryLevel level;
  CarryPhase phase;
  guint equipment;
  guint minutes;
  guint n_sessions;
  CarryStrengthKind kinds[TEST_BLOCK_SESSIONS];
} TestBlock;

typedef struct
{
  CarryProgramme *programmes[TEST_BLOCK_WEEKS][TEST_BLOCK_SESSIONS];
} TestWeeks;

static inline void
test_weeks_clear (TestWeeks *weeks)
{
  for (guint week = 0; week < TEST_BLOCK_WEEKS; week++)
    for (guint i = 0; i < TEST_BLOCK_SESSIONS; i++)
      g_clear_object (&weeks->programmes[week][i]);
}

/* Days of the week on which the sessions lie. */
static inline guint
test_block_day (const TestBlock *block, guint index)
{
  return index * CARRY_DAYS_PER_WEEK / block->n_sessions;
}

static inline CarryProgrammeRequest *
test_block_ask (
    CarryCatalogue *catalogue, const TestBlock *block, const TestWeeks *weeks, guint week, guint index)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryProgrammeRequest *request;
  const int today = (int)(week * CARRY_DAYS_PER_WEEK + test_block_day (block, index));

  g_object_set (athlete, "event", block->event, "level", block->level, "equipment", block->equipment,
                "strength-minutes", block->minutes, NULL);
  request = carry_programme_request_new (catalogue, athlete, block->phase);
  request->n_sessions = block->n_sessions;
  for (guint i = 0; i < block->n_sessions; i++)
    request->kinds[i] = block->kinds[i];
  request->index = index;
  request->days_into_week = test_block_day (block, index);
  request->block_week = week % 6;

  for (guint w = week > 4 ? week - 4 : 0; w <= week; w++)
    for (guint i = 0; i < (w < week ? block->n_sessions : index); i++)
      carry_programme_request_add_items (request,
                                         today - (int)(w * CARRY_DAYS_PER_WEEK + test_block_day (block, i)),
                                         carry_programme_get_items (weeks->programmes[w][i]));

  return request;
}

static inline void
test_block_compose (CarryCatalogue *catalogue, const TestBlock *block, TestWeeks *weeks)
{
  for (guint week = 0; week < TEST_BLOCK_WEEKS; week++)
    for (guint i = 0; i < block->n_sessions; i++)
      {
        g_autoptr (CarryProgrammeRequest) request = test_block_ask (catalogue, block, weeks, week, i);
        g_autoptr (GError) error = NULL;

        weeks->programmes[week][i] = carry_programmer_compose (request, &error);
        g_assert_no_error (error);
      }
}
