/* carry-season.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SEASON (carry_season_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeason, carry_season, CARRY, SEASON, GObject)

CarrySeason *carry_season_new (const CarrySeasonProblem *problem, GError **error);
guint carry_season_get_n_weeks (CarrySeason *self);
const CarrySeasonWeekFacts *carry_season_get_facts (CarrySeason *self, guint position);
GListModel *carry_season_get_notes (CarrySeason *self);

G_END_DECLS
