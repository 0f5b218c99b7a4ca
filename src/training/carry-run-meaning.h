/* carry-run-meaning.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryRunWord:
 * @CARRY_RUN_WORD_FILLER: says nothing
 * @CARRY_RUN_WORD_WEEKDAY: a #GDateWeekday
 * @CARRY_RUN_WORD_DAYS: days from today
 * @CARRY_RUN_WORD_NEXT: the weekday beside it is in the week after
 * @CARRY_RUN_WORD_MONTH: a #GDateMonth
 * @CARRY_RUN_WORD_TIME: a #CarryDayTime
 * @CARRY_RUN_WORD_TOMORROW_OR_MORNING: “morgen”
 * @CARRY_RUN_WORD_TONIGHT: today, in the evening
 * @CARRY_RUN_WORD_KIND: a #CarryRunKind
 * @CARRY_RUN_WORD_SURFACE: a #CarrySurface
 * @CARRY_RUN_WORD_DISTANCE: a race, by its metres
 * @CARRY_RUN_WORD_PRIORITY: a #CarryRacePriority
 * @CARRY_RUN_WORD_EFFORT: a rating of effort follows
 * @CARRY_RUN_WORD_AT: a time of day follows
 * @CARRY_RUN_WORD_CLOCK: a time of day stood before it
 * @CARRY_RUN_WORD_NOTE: the rest is a note
 *
 * What a word in a line that describes a run says.
 */
typedef enum
{
  CARRY_RUN_WORD_FILLER,
  CARRY_RUN_WORD_WEEKDAY,
  CARRY_RUN_WORD_DAYS,
  CARRY_RUN_WORD_NEXT,
  CARRY_RUN_WORD_MONTH,
  CARRY_RUN_WORD_TIME,
  CARRY_RUN_WORD_TOMORROW_OR_MORNING,
  CARRY_RUN_WORD_TONIGHT,
  CARRY_RUN_WORD_KIND,
  CARRY_RUN_WORD_SURFACE,
  CARRY_RUN_WORD_DISTANCE,
  CARRY_RUN_WORD_PRIORITY,
  CARRY_RUN_WORD_EFFORT,
  CARRY_RUN_WORD_AT,
  CARRY_RUN_WORD_CLOCK,
  CARRY_RUN_WORD_NOTE,
} CarryRunWord;

/**
 * CarryRunMeaning:
 * @word: what it says
 * @value: of what; its meaning depends on @word
 */
typedef struct
{
  CarryRunWord word;
  int value;
} CarryRunMeaning;

G_END_DECLS
