/* carry-run-vocabulary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryRunVocabulary:
 * @CARRY_WORDS_RUN: what speaks for a run, whatever else is said
 * @CARRY_WORDS_PLAN: what a run is called in a plan of runs; with a distance, or alone, it will do
 * @CARRY_WORDS_FILLER: what may stand beside those without making it something else
 * @CARRY_WORDS_REST: a day without training
 * @CARRY_WORDS_STRENGTH: strength training and its neighbours
 * @CARRY_WORDS_STRENGTH_FOR_RUNS: strength training whose name has a run in it
 * @CARRY_WORDS_NO_RUN: runs of other sorts
 * @CARRY_WORDS_TALK: with these, a run is talked about, not run
 * @CARRY_WORDS_OTHER_SPORT: sports that take the place of a run if it is said how much
 * @CARRY_WORDS_CROSS: what takes the place of a run by its name
 *
 * Words of training plans in English, German and French, as carry_run_text_fold() leaves them.
 */
typedef enum
{
  CARRY_WORDS_RUN,
  CARRY_WORDS_PLAN,
  CARRY_WORDS_FILLER,
  CARRY_WORDS_REST,
  CARRY_WORDS_STRENGTH,
  CARRY_WORDS_STRENGTH_FOR_RUNS,
  CARRY_WORDS_NO_RUN,
  CARRY_WORDS_TALK,
  CARRY_WORDS_OTHER_SPORT,
  CARRY_WORDS_CROSS,
} CarryRunVocabulary;

gboolean carry_run_vocabulary_has (CarryRunVocabulary words, const char *text);
char *carry_run_vocabulary_strip (CarryRunVocabulary words, const char *text);
gboolean carry_run_vocabulary_find_kind (const char *text, CarryRunKind *kind);
CarrySurface carry_run_vocabulary_find_surface (const char *text);

G_END_DECLS
