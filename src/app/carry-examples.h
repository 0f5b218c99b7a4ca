/* carry-examples.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change.h"
#include "carry-workspace.h"

G_BEGIN_DECLS

CarryChange *carry_example_week_change_new (guint week, const GDate *first, guint start_minute);
CarryWorkspace *carry_example_workspace_new (const GDate *day, GError **error);

G_END_DECLS
