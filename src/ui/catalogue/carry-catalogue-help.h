/* carry-catalogue-help.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-browser.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE_HELP (carry_catalogue_help_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogueHelp, carry_catalogue_help, CARRY, CATALOGUE_HELP, AdwBin)

void carry_catalogue_help_set_browser (CarryCatalogueHelp *self, CarryExerciseBrowser *browser);

G_END_DECLS
