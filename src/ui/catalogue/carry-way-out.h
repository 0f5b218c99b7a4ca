/* carry-way-out.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-browser.h"

G_BEGIN_DECLS

/**
 * CarryWayOutKind:
 * @CARRY_WAY_OUT_GUESS: look for the exercise that may have been meant
 * @CARRY_WAY_OUT_PLACE: train at another place
 * @CARRY_WAY_OUT_EQUIPMENT: whatever it needs
 * @CARRY_WAY_OUT_FACET: one facet less
 * @CARRY_WAY_OUT_FILTERS: the words alone
 * @CARRY_WAY_OUT_WORD: one word less
 * @CARRY_WAY_OUT_WORDS: without any word, but with all filters
 *
 * What to do where nothing is found.
 */
typedef enum
{
  CARRY_WAY_OUT_GUESS,
  CARRY_WAY_OUT_PLACE,
  CARRY_WAY_OUT_EQUIPMENT,
  CARRY_WAY_OUT_FACET,
  CARRY_WAY_OUT_FILTERS,
  CARRY_WAY_OUT_WORD,
  CARRY_WAY_OUT_WORDS,
} CarryWayOutKind;

/**
 * CarryWayOut:
 * @kind: what changes
 * @facet: which facet is left out
 * @text: the word that is left out, all of them, or the name of the exercise that may have been meant
 * @words: those of the query
 * @query: what to look for instead
 * @n_found: how many exercises it finds, at least one
 */
typedef struct
{
  CarryWayOutKind kind;
  CarryFacet facet;
  char *text;
  char *words;
  CarryExerciseQuery query;
  guint n_found;
} CarryWayOut;

GPtrArray *carry_way_out_find_all (CarryExerciseBrowser *browser);
void carry_way_out_free (CarryWayOut *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWayOut, carry_way_out_free)

G_END_DECLS
