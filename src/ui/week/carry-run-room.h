/* carry-run-room.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-run.h"

G_BEGIN_DECLS

void carry_run_room_describe (CarryDiary *diary, CarryAthlete *athlete, CarryRun *run, GListStore *sentences);

G_END_DECLS
