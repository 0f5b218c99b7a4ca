/* carry-plate-picture.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-kinds.h"
#include "carry-load-steps.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PLATE_PICTURE (carry_plate_picture_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlatePicture, carry_plate_picture, CARRY, PLATE_PICTURE, GtkWidget)

void carry_plate_picture_set_plates (CarryPlatePicture *self,
                                     const CarryPlate *plates,
                                     guint n_plates,
                                     CarryUnits units);
char *carry_plates_describe (const CarryPlate *plates, guint n_plates, CarryUnits units);

G_END_DECLS
