/* carry-leaflet-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-leaflet.h"
#include "carry-sheet-options.h"
#include "carry-sheet-page.h"
#include "carry-sheet-paper.h"

G_BEGIN_DECLS

/* The short side of paper on which leaflets are printed as designed, in points: between A5 and A4, where the text
 * is 10.5 pt then. */
#define CARRY_LEAFLET_FULL_SIZE 480.0

GPtrArray *carry_leaflet_layout (GPtrArray *leaflets,
                                 const char *printed,
                                 const CarrySheetOptions *options,
                                 const CarrySheetPaper *paper,
                                 const CarrySheetRuler *ruler);

G_END_DECLS
