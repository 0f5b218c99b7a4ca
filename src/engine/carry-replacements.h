/* carry-replacements.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-replacement.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/* The list ends after so many that may be taken, and so many that something speaks against. */
#define CARRY_MOST_REPLACEMENTS 12u
#define CARRY_MOST_UNADVISED 4u

/**
 * CarryReplacementQuestion:
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 * @session: a strength session; it need not be in the diary as it is
 * @position: the item that shall be replaced
 *
 * What a replacement is wanted for. Nothing is owned.
 */
typedef struct
{
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  guint position;
} CarryReplacementQuestion;

GListModel *carry_replacements_find (const CarryReplacementQuestion *question);
CarryItem *carry_replacements_make_item (const CarryReplacementQuestion *question, CarryExercise *exercise);

G_END_DECLS
