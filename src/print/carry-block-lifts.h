/* carry-block-lifts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-block-content.h"

G_BEGIN_DECLS

void carry_block_lifts_describe (
    CarryBlockContent *self, GPtrArray *sessions, const GDate *start, guint current, CarryAthlete *athlete);

G_END_DECLS
