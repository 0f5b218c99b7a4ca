/* carry-run-line-context.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-lexicon.h"

G_BEGIN_DECLS

/**
 * CarryRunLineContext:
 * @first: the first day of the week that is planned
 * @today: today
 * @minutes: when the runner usually trains, in minutes after 00:00, for each #CarryDayTime
 * @units: what a number without a unit is a distance in
 * @lexicon: the words that the runner uses
 *
 * What a line does not say but means.
 */
typedef struct
{
  GDate first;
  GDate today;
  guint minutes[CARRY_N_DAY_TIMES];
  CarryUnits units;
  CarryRunLexicon *lexicon;
} CarryRunLineContext;

G_END_DECLS
