/* carry-target-cause.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change.h"

G_BEGIN_DECLS

gboolean carry_target_cause_is_planned (CarrySession *before, CarrySession *after);
gboolean carry_target_cause_is_around (CarryChange *change, const GDate *today);

G_END_DECLS
