/* carry-season-draft.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-periodiser.h"
#include "carry-season-week.h"

G_BEGIN_DECLS

/**
 * CarrySeasonDraft:
 *
 * A season in the making: what is known of each week before it is written down. The problem outlives it.
 */
typedef struct
{
  const CarrySeasonProblem *problem;
  GDate first; /* of the first week */
  guint n_weeks;
  GArray *targets; /* of CarryPeriodTarget */
  GArray *target_days; /* of GDate: the race of each target */
  GArray *periods; /* of CarryPeriod */
  guint *period;   /* of each week */
  gboolean *deload;
  gboolean *mini_taper;
  gboolean *gate;
  GArray *running; /* of CarrySeasonRunning, one a week */
  GArray *spikes;  /* of CarrySeasonSpike */
} CarrySeasonDraft;

CarrySeasonDraft *carry_season_draft_new (const CarrySeasonProblem *problem);
CarrySeasonWeek *carry_season_draft_write_week (const CarrySeasonDraft *self, guint week);
GListModel *carry_season_draft_write_notes (const CarrySeasonDraft *self);
CarryPhase carry_season_draft_get_phase (const CarrySeasonDraft *self, guint week);
void carry_season_draft_free (CarrySeasonDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySeasonDraft, carry_season_draft_free)

G_END_DECLS
