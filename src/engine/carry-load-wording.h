/* carry-load-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-gauge.h"

G_BEGIN_DECLS

char *carry_load_gauge_format (CarryLoadGauge *self, CarryItem *item, CarryLoadView view, char **reason);
char *carry_load_gauge_format_warm_up (CarryLoadGauge *self, CarryItem *item);

G_END_DECLS
