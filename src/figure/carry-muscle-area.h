/* carry-muscle-area.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-muscle-layout.h"

G_BEGIN_DECLS

#define CARRY_TYPE_MUSCLE_AREA (carry_muscle_area_get_type ())
G_DECLARE_FINAL_TYPE (CarryMuscleArea, carry_muscle_area, CARRY, MUSCLE_AREA, GtkWidget)

GtkWidget *carry_muscle_area_new (guint muscle);
guint carry_muscle_area_get_muscle (CarryMuscleArea *self);
guint carry_muscle_area_get_level (CarryMuscleArea *self);
const char *carry_muscle_area_get_text (CarryMuscleArea *self);
void carry_muscle_area_set (CarryMuscleArea *self, guint level, const char *text);
gboolean carry_muscle_area_is_pointed_at (CarryMuscleArea *self);
void carry_muscle_area_place (CarryMuscleArea *self, const CarryMuscleLayout *layout);

G_END_DECLS
