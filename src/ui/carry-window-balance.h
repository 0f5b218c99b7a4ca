/* carry-window-balance.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-window-side.h"

G_BEGIN_DECLS

GtkWidget *carry_window_balance_create (CarryDiary *diary,
                                        CarryAthlete *athlete,
                                        const GDate *today,
                                        CarryWindowSide *side);

G_END_DECLS
