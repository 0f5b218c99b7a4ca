/* carry-load-bars.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

/**
 * CarryLoadBar:
 * @label: (nullable): below the bar
 * @run: AU of running
 * @strength: AU of strength
 *
 * The load of a week.
 */
typedef struct
{
  const char *label;
  double run;
  double strength;
} CarryLoadBar;

/**
 * CarryLoadChart:
 * @bars: (array length=n_bars): the weeks
 * @n_bars: how many
 * @x: start edge, in points
 * @width: in points
 * @numbers: of it, for the numbers of the scale
 * @height: of a bar as high as @most, in points
 * @most: AU, at least the highest bar
 *
 * A chart of weekly load and where it goes.
 */
typedef struct
{
  const CarryLoadBar *bars;
  guint n_bars;
  double x;
  double width;
  double numbers;
  double height;
  double most;
} CarryLoadChart;

double carry_load_bars_find_most (const CarryLoadBar *bars, guint n_bars);
double carry_load_bars_measure_numbers (const CarrySheetFlow *flow, double most);
double carry_load_bars_get_height (double bars);
double carry_load_bars_get_step (double most);
void carry_load_bars_add (CarrySheetFlow *flow, const CarryLoadChart *chart);
const char *carry_load_bars_get_legend (const CarrySheetFlow *flow);

G_END_DECLS
