/* carry-figure-paintable.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-figure.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FIGURE_PAINTABLE (carry_figure_paintable_get_type ())
G_DECLARE_FINAL_TYPE (CarryFigurePaintable, carry_figure_paintable, CARRY, FIGURE_PAINTABLE, GObject)

GdkPaintable *carry_figure_paintable_new (const char *name);

G_END_DECLS
