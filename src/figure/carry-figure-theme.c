/* carry-figure-theme.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-theme.h"

/* Black paints what print does, with each grey made black or white. */
#define N_PALETTES (CARRY_FIGURE_THEME_PRINT + 1)
#define DARKEST_WHITE 0.6f

/* How much of the far colour limbs behind the body take on. */
#define FAR_SHARE 0.34f

G_DEFINE_ENUM_TYPE (CarryFigureTheme,
                    carry_figure_theme,
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_THEME_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_THEME_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_THEME_PRINT, "print"),
                    G_DEFINE_ENUM_VALUE (CARRY_FIGURE_THEME_BLACK, "black"))

/* Source: DESIGN 13.7. A colour of 0xRRGGBB for each theme: light, dark, print. */
static const guint32 palette[CARRY_N_INK_ROLES][N_PALETTES] = {
  [CARRY_INK_SKIN] = { 0xc5ccd8, 0xa3adbc, 0xffffff },
  [CARRY_INK_TOP] = { 0xaab4c3, 0x8590a1, 0xffffff },
  [CARRY_INK_SHORTS] = { 0x6b7789, 0x5b6676, 0xe0e0e0 },
  [CARRY_INK_SHOE] = { 0x495465, 0xd5dae2, 0xffffff },
  [CARRY_INK_SOLE] = { 0xffffff, 0xffffff, 0xffffff },
  [CARRY_INK_HAIR] = { 0x566275, 0x4c5768, 0xffffff },
  [CARRY_INK_HIGHLIGHT] = { 0x3584e4, 0x78aeed, 0x8c8c8c },
  [CARRY_INK_EQUIPMENT_1] = { 0x3d4450, 0xc3c9d2, 0x1a1a1a },
  [CARRY_INK_EQUIPMENT_2] = { 0x79828f, 0x8b93a0, 0x9a9a9a },
  [CARRY_INK_RING] = { 0x58606c, 0xaab1bb, 0xffffff },
  [CARRY_INK_FACE] = { 0x79828f, 0x8b93a0, 0xededed },
  [CARRY_INK_FAR] = { 0x5d6879, 0x3c4450, 0xffffff },
  [CARRY_INK_BAND] = { 0xe66100, 0xffa348, 0x000000 },
  [CARRY_INK_SHADOW] = { 0x000000, 0xffffff, 0xffffff },
};

static GdkRGBA
unpack (guint32 rgb)
{
  return (GdkRGBA){ (float)(rgb >> 16 & 0xff) / 255, (float)(rgb >> 8 & 0xff) / 255,
                    (float)(rgb & 0xff) / 255, 1 };
}

static GdkRGBA
mix (GdkRGBA a, GdkRGBA b, float share)
{
  return (GdkRGBA){ a.red + (b.red - a.red) * share, a.green + (b.green - a.green) * share,
                    a.blue + (b.blue - a.blue) * share, a.alpha };
}

static GdkRGBA
look_up (CarryFigureTheme theme, CarryInkRole role, const GdkRGBA *highlight)
{
  if (role == CARRY_INK_HIGHLIGHT && highlight != NULL && !carry_figure_theme_is_print (theme))
    return *highlight;

  return unpack (palette[role][MIN (theme, CARRY_FIGURE_THEME_PRINT)]);
}

/* Whether it is for paper. */
gboolean
carry_figure_theme_is_print (CarryFigureTheme theme)
{
  return theme >= CARRY_FIGURE_THEME_PRINT;
}

/**
 * carry_figure_theme_get_color:
 * @theme: where the figure is shown
 * @ink: what the colour means
 * @highlight: (nullable): the colour of the working parts, or %NULL for the theme's; print ignores it
 * @color: (out): the colour
 */
void
carry_figure_theme_get_color (CarryFigureTheme theme,
                              const CarryInk *ink,
                              const GdkRGBA *highlight,
                              GdkRGBA *color)
{
  static const GdkRGBA black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  const gboolean print = carry_figure_theme_is_print (theme);
  const float shade = (float)ink->shade;

  g_return_if_fail ((guint)theme <= CARRY_FIGURE_THEME_BLACK);

  *color = look_up (theme, ink->role, highlight);

  if (ink->share > 0)
    *color = mix (*color, look_up (theme, ink->other, highlight), (float)ink->share);

  /* On paper one face of a box is tinted and the others stay white. */
  if (print && ink->role == CARRY_INK_FACE && ink->shade != 0)
    *color = white;
  else if (shade > 0)
    *color = mix (*color, white, shade);
  else if (shade < 0)
    *color = mix (*color, black, -shade);

  if (ink->far && !print)
    *color = mix (*color, look_up (theme, CARRY_INK_FAR, NULL), FAR_SHARE);

  /* Paper knows no translucency. */
  color->alpha = print ? 1 : (float)ink->alpha;
  if (theme == CARRY_FIGURE_THEME_BLACK)
    *color = color->red < DARKEST_WHITE ? black : white;
}
