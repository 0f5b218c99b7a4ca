/* carry-pattern-guess.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-facts.h"

G_BEGIN_DECLS

/**
 * CarryCertainty:
 * @CARRY_CERTAINTY_NONE: nothing tells the movement
 * @CARRY_CERTAINTY_MUSCLES: it follows from the muscles, and may be wrong
 * @CARRY_CERTAINTY_NAME: the name says it
 *
 * How sure a guess is.
 */
typedef enum
{
  CARRY_CERTAINTY_NONE,
  CARRY_CERTAINTY_MUSCLES,
  CARRY_CERTAINTY_NAME,
} CarryCertainty;

CarryPattern
carry_pattern_guess (const char *name, const char *category, guint primary, CarryCertainty *certainty);
gboolean carry_pattern_guess_is_per_side (CarryPattern pattern, const char *name);
gboolean carry_pattern_guess_is_paired (CarryPattern pattern, const char *name, guint equipment);
void carry_pattern_fill_facts (CarryPattern pattern, gboolean per_side, CarryExerciseFacts *facts);

G_END_DECLS
