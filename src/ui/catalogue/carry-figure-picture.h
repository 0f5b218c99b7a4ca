/* carry-figure-picture.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_FIGURE_PICTURE (carry_figure_picture_get_type ())
G_DECLARE_FINAL_TYPE (CarryFigurePicture, carry_figure_picture, CARRY, FIGURE_PICTURE, GtkWidget)

G_END_DECLS
