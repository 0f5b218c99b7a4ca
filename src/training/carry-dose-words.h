/* carry-dose-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryDoseWord:
 *
 * What a word of a prescription stands for.
 */
typedef enum
{
  CARRY_DOSE_WORD_TIMES,
  CARRY_DOSE_WORD_OF,
  CARRY_DOSE_WORD_TO,
  CARRY_DOSE_WORD_SETS,
  CARRY_DOSE_WORD_REPS,
  CARRY_DOSE_WORD_SECONDS,
  CARRY_DOSE_WORD_MINUTES,
  CARRY_DOSE_WORD_METRES,
  CARRY_DOSE_WORD_CONTACTS,
  CARRY_DOSE_WORD_KILOGRAMS,
  CARRY_DOSE_WORD_POUNDS,
  CARRY_DOSE_WORD_PERCENT,
  CARRY_DOSE_WORD_RM,
  CARRY_DOSE_WORD_RPE,
  CARRY_DOSE_WORD_RIR,
  CARRY_DOSE_WORD_REST,
  CARRY_DOSE_WORD_TEMPO,
  CARRY_DOSE_WORD_EACH,
  CARRY_DOSE_WORD_SIDE,
  CARRY_DOSE_WORD_BODY_WEIGHT,
} CarryDoseWord;

const char *const *carry_dose_words_get (CarryDoseWord word);

G_END_DECLS
