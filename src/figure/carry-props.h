/* carry-props.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-camera.h"
#include "carry-drawing.h"
#include "carry-skeleton.h"

G_BEGIN_DECLS

void carry_props_draw (CarryDrawing *drawing,
                       const CarrySkeleton *skeleton,
                       const CarryMovement *movement,
                       double t,
                       const CarryCamera *camera);

G_END_DECLS
