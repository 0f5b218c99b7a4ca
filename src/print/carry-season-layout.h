/* carry-season-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-content.h"
#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"
#include "carry-sheet-style.h"

G_BEGIN_DECLS

GPtrArray *carry_season_layout (const CarrySeasonContent *season,
                                const CarrySheetOptions *options,
                                const CarrySheetPaper *paper,
                                const CarrySheetRuler *ruler);

G_END_DECLS
