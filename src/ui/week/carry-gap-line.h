/* carry-gap-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-placement.h"

G_BEGIN_DECLS

/**
 * CarryGapPoint:
 *
 * One stop of a #CarryGapLine.
 */
typedef struct
{
  char *name;
  const char *css_class; /* the family, as carry_session_get_css_class() says it */
  gboolean is_strength;
  gboolean is_here;
  int gap; /* minutes from its end to the start of the next */
} CarryGapPoint;

#define CARRY_TYPE_GAP_LINE (carry_gap_line_get_type ())
G_DECLARE_FINAL_TYPE (CarryGapLine, carry_gap_line, CARRY, GAP_LINE, GtkWidget)

void carry_gap_point_clear (CarryGapPoint *self);
float carry_gap_line_place (guint index, guint n, float width, float inset);
float carry_gap_line_keep_inside (float centre, float size, float width);
void carry_gap_line_set_points (CarryGapLine *self, const GArray *points, CarryVerdict verdict);

G_END_DECLS
