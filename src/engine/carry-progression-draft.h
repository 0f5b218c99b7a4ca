/* carry-progression-draft.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-next-target.h"
#include "carry-progression-problem.h"

G_BEGIN_DECLS

/**
 * CarryProgressionDraft:
 *
 * A target while the rules work on it, one after the other.
 */
typedef struct
{
  const CarryProgressionProblem *problem;
  const CarryLiftHistory *history;
  const CarryLiftRecord *last; /* the newest exposure, or NULL */
  gboolean loaded;             /* progress is load; else it is repetitions, seconds or contacts */
  double body_kg;              /* never negative */
  double unit;                 /* ground contacts of one repetition of one set, both sides, or 0 */
  CarryTargetFacts facts;
  GPtrArray *notes;
} CarryProgressionDraft;

void carry_progression_draft_init (CarryProgressionDraft *self,
                                   const CarryProgressionProblem *problem,
                                   const CarryLiftHistory *history);
void carry_progression_draft_note (CarryProgressionDraft *self, CarryProgressionRuleId rule, char *text);
double carry_progression_draft_get_reserve (const CarryProgressionDraft *self, const CarryDose *dose);
gboolean carry_progression_draft_is_same_work (const CarryDose *a, const CarryDose *b);
gboolean carry_progression_draft_has_reached (const CarryProgressionDraft *self,
                                              const CarryLiftRecord *record);
gboolean carry_progression_draft_has_failed (const CarryProgressionDraft *self,
                                             const CarryLiftRecord *record);
gboolean carry_progression_draft_has_failed_twice (const CarryProgressionDraft *self);
void carry_progression_draft_set_range (CarryProgressionDraft *self, guint lo, guint hi);
void carry_progression_draft_set_sets (CarryProgressionDraft *self, guint sets);
void carry_progression_draft_set_contacts (CarryProgressionDraft *self, double contacts, guint sets);
void carry_progression_draft_set_load (CarryProgressionDraft *self, double load_kg);
void carry_progression_draft_hold_last (CarryProgressionDraft *self);
char *carry_progression_draft_format_load (const CarryProgressionDraft *self, double load_kg);
char *carry_progression_draft_format_amount (const CarryProgressionDraft *self, guint amount);

G_END_DECLS
