/* carry-scale.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryScale:
 * @lo: the value at fraction 0
 * @hi: the value at fraction 1, always greater than @lo
 * @step: the distance between two ticks
 * @n_ticks: how many ticks there are, both ends included
 * @decimals: how many digits after the point tell all ticks apart
 *
 * A linear axis with round ticks. A plain value: copy it freely.
 */
typedef struct
{
  double lo;
  double hi;
  double step;
  guint n_ticks;
  guint decimals;
} CarryScale;

CarryScale carry_scale_nice (double least, double greatest, guint wanted);
double carry_scale_to_fraction (const CarryScale *self, double value);
double carry_scale_from_fraction (const CarryScale *self, double fraction);
double carry_scale_get_tick (const CarryScale *self, guint index);
char *carry_scale_format_number (double value, guint decimals);
char *carry_scale_format_tick (const CarryScale *self, guint index);

G_END_DECLS
