/* carry-progression-easing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-progression-draft.h"

G_BEGIN_DECLS

void carry_progression_easing_apply (CarryProgressionDraft *draft);

G_END_DECLS
