/* carry-block-describe.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-block-content.h"
#include "carry-diary.h"

G_BEGIN_DECLS

CarryBlockContent *
carry_block_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today);
guint carry_block_find_week (CarryDiary *diary, const GDate *first);

G_END_DECLS
