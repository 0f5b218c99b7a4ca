/* carry-season-report.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-season-plan.h"

G_BEGIN_DECLS

char *carry_season_report (CarrySeason *season, GPtrArray *plans);

G_END_DECLS
