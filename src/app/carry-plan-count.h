/* carry-plan-count.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryPlanCount:
 *
 * What a plan does to the sessions of a week.
 */
typedef struct
{
  guint placed;
  guint moved;
  guint removed;
} CarryPlanCount;

char *carry_plan_count_describe (const CarryPlanCount *count);

G_END_DECLS
