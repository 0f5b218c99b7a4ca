/* carry-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-layout-problem.h"

G_BEGIN_DECLS

/**
 * CarryLayoutResult:
 *
 * What a search found.
 */
typedef struct
{
  gboolean found;
  gboolean proven; /* nothing better exists; if nothing was found, nothing is allowed */
  guint64 steps;   /* layouts and beginnings of layouts that were looked at */
  CarryLayout best;
} CarryLayoutResult;

CarryLayoutResult carry_layout_search (const CarryLayoutProblem *problem);

G_END_DECLS
