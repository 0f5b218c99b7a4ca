/* carry-facet-popover.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-exercise-browser.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FACET_POPOVER (carry_facet_popover_get_type ())
G_DECLARE_FINAL_TYPE (CarryFacetPopover, carry_facet_popover, CARRY, FACET_POPOVER, GtkPopover)

void carry_facet_popover_set_browser (CarryFacetPopover *self, CarryExerciseBrowser *browser);

G_END_DECLS
