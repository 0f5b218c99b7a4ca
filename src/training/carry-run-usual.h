/* carry-run-usual.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

double carry_run_kind_get_usual_pace (CarryRunKind kind);
guint carry_run_kind_get_usual_minutes (CarryRunKind kind);
guint carry_run_kind_estimate_minutes (CarryRunKind kind, double distance);

G_END_DECLS
