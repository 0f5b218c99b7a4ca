/* carry-print-outline.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-drawing.h"

G_BEGIN_DECLS

GPtrArray *carry_print_outline (const CarryDrawing *drawing, const CarryShape *shape, double slack);

G_END_DECLS
