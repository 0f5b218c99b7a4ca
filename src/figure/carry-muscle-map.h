/* carry-muscle-map.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_MUSCLE_MAP (carry_muscle_map_get_type ())
G_DECLARE_FINAL_TYPE (CarryMuscleMap, carry_muscle_map, CARRY, MUSCLE_MAP, GtkWidget)

/**
 * CarryMuscleMark:
 * @CARRY_MUSCLE_MARK_NUMBERS: greys, with the level in each muscle
 * @CARRY_MUSCLE_MARK_HATCH: white, with denser lines for higher levels
 *
 * How a printed map tells levels apart.
 */
typedef enum
{
  CARRY_MUSCLE_MARK_NUMBERS,
  CARRY_MUSCLE_MARK_HATCH,
} CarryMuscleMark;

GtkWidget *carry_muscle_map_new (void);
guint carry_muscle_map_get_level (CarryMuscleMap *self, guint muscle);
const char *carry_muscle_map_get_text (CarryMuscleMap *self, guint muscle);
void carry_muscle_map_set_muscle (CarryMuscleMap *self, guint muscle, guint level, const char *text);
gboolean carry_muscle_map_get_numbers (CarryMuscleMap *self);
void carry_muscle_map_set_numbers (CarryMuscleMap *self, gboolean numbers);
void carry_muscle_map_set_highlight (CarryMuscleMap *self, guint muscles);
guint carry_muscle_map_find (CarryMuscleMap *self, double x, double y);
void carry_muscle_map_draw (
    cairo_t *cr, const guint *levels, CarryMuscleMark mark, double x, double y, double width, double height);

G_END_DECLS
