/* carry-figure-thumbnail.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_FIGURE_THUMBNAIL (carry_figure_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (CarryFigureThumbnail, carry_figure_thumbnail, CARRY, FIGURE_THUMBNAIL, GtkWidget)

GtkWidget *carry_figure_thumbnail_new (void);
const char *carry_figure_thumbnail_get_figure (CarryFigureThumbnail *self);
void carry_figure_thumbnail_set_figure (CarryFigureThumbnail *self, const char *figure);
void carry_figure_thumbnail_set_icon_name (CarryFigureThumbnail *self, const char *icon_name);

G_END_DECLS
