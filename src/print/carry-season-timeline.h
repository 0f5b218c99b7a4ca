/* carry-season-timeline.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-content.h"
#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_season_timeline_add (CarrySheetFlow *flow, const CarrySeasonContent *season);

G_END_DECLS
