/* carry-catalogue-list.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-browser.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE_LIST (carry_catalogue_list_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogueList, carry_catalogue_list, CARRY, CATALOGUE_LIST, AdwBin)

void carry_catalogue_list_set_browser (CarryCatalogueList *self, CarryExerciseBrowser *browser);
void carry_catalogue_list_set_week (CarryCatalogueList *self, CarryWeek *week);
void carry_catalogue_list_start_over (CarryCatalogueList *self);
gboolean carry_catalogue_list_focus_first (CarryCatalogueList *self);

G_END_DECLS
