/* carry-session-draft.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-choice.h"
#include "carry-exercise-merit.h"

G_BEGIN_DECLS

/**
 * CarryRival:
 *
 * An exercise that might be in the place of another.
 */
typedef struct
{
  CarryExercise *exercise;
  CarryMerit merit;
} CarryRival;

/**
 * CarryPick:
 *
 * An exercise of a session in the making.
 */
typedef struct
{
  CarryPart part;
  CarryExercise *exercise;
  CarryDose dose;
  CarryMerit merit;
  CarryRival rivals[CARRY_MAX_PASSED_OVER]; /* the best first */
  guint n_rivals;
} CarryPick;

/**
 * CarrySessionDraft:
 *
 * A session in the making. It is good as long as the request is.
 */
typedef struct
{
  const CarryProgrammeRequest *request;
  CarryRecentWork *recent;
  CarryMeritContext context;
  GPtrArray *exercises; /* of CarryExercise: the catalogue */
  GArray *picks;        /* of CarryPick */
} CarrySessionDraft;

CarrySessionDraft *carry_session_draft_new (const CarryProgrammeRequest *request);
CarryPick *carry_session_draft_get (CarrySessionDraft *self, guint position);
gboolean carry_session_draft_find (CarrySessionDraft *self, const CarryPart *part, CarryPick *pick);
void carry_session_draft_add (CarrySessionDraft *self, const CarryPick *pick);
void carry_session_draft_remove (CarrySessionDraft *self, guint position);
GArray *carry_session_draft_save (CarrySessionDraft *self);
void carry_session_draft_restore (CarrySessionDraft *self, GArray *picks);
gboolean carry_session_draft_has (CarrySessionDraft *self, CarryNeed need);
guint carry_session_draft_count_minutes (CarrySessionDraft *self);
gboolean carry_session_draft_shorten (CarrySessionDraft *self, guint minutes, guint of_main, guint of_others);
gboolean carry_session_draft_keep_to_bands (CarrySessionDraft *self);
void carry_session_draft_halve (CarrySessionDraft *self);
void carry_session_draft_sort (CarrySessionDraft *self);
GPtrArray *carry_session_draft_make_items (CarrySessionDraft *self);
void carry_session_draft_free (CarrySessionDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySessionDraft, carry_session_draft_free)

G_END_DECLS
