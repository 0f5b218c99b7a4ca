/* carry-warm-up.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-steps.h"
#include "carry-set.h"

G_BEGIN_DECLS

#define CARRY_MOST_WARM_UPS 4u

guint carry_warm_up_make (double load_kg,
                          double percent,
                          const CarryLoadSteps *steps,
                          CarrySet sets[CARRY_MOST_WARM_UPS]);
char *carry_warm_up_format_shares (void);

G_END_DECLS
