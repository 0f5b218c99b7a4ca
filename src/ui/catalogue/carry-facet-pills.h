/* carry-facet-pills.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-browser.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FACET_PILLS (carry_facet_pills_get_type ())
G_DECLARE_FINAL_TYPE (CarryFacetPills, carry_facet_pills, CARRY, FACET_PILLS, AdwBin)

void carry_facet_pills_set_browser (CarryFacetPills *self, CarryExerciseBrowser *browser);

G_END_DECLS
