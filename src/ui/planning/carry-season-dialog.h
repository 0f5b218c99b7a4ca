/* carry-season-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-season-proposal.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SEASON_DIALOG (carry_season_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonDialog, carry_season_dialog, CARRY, SEASON_DIALOG, AdwDialog)

AdwDialog *carry_season_dialog_new (void);
void carry_season_dialog_show_progress (CarrySeasonDialog *self, guint n_done, guint n_weeks);
void carry_season_dialog_show_no_race (CarrySeasonDialog *self);
void carry_season_dialog_show_failure (CarrySeasonDialog *self, const char *message);
void carry_season_dialog_show_proposal (CarrySeasonDialog *self, CarrySeasonProposal *proposal);

G_END_DECLS
