/* carry-figure-theme.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-drawing.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * CarryFigureTheme:
 * @CARRY_FIGURE_THEME_LIGHT: for light surfaces
 * @CARRY_FIGURE_THEME_DARK: for dark surfaces
 * @CARRY_FIGURE_THEME_PRINT: black lines and greys on white paper
 * @CARRY_FIGURE_THEME_BLACK: black and white only, for copiers
 */
typedef enum
{
  CARRY_FIGURE_THEME_LIGHT,
  CARRY_FIGURE_THEME_DARK,
  CARRY_FIGURE_THEME_PRINT,
  CARRY_FIGURE_THEME_BLACK,
} CarryFigureTheme;

#define CARRY_TYPE_FIGURE_THEME (carry_figure_theme_get_type ())
GType carry_figure_theme_get_type (void);

gboolean carry_figure_theme_is_print (CarryFigureTheme theme);
void carry_figure_theme_get_color (CarryFigureTheme theme,
                                   const CarryInk *ink,
                                   const GdkRGBA *highlight,
                                   GdkRGBA *color);

G_END_DECLS
