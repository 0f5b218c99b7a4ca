/* carry-catalogue-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-exercise-browser.h"
#include "carry-exercise-opener.h"
#include "carry-exercise-shelf.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE_PAGE (carry_catalogue_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryCataloguePage, carry_catalogue_page, CARRY, CATALOGUE_PAGE, AdwNavigationPage)

GtkWidget *
carry_catalogue_page_new (CarryCatalogue *catalogue, CarryAthlete *athlete, CarryExerciseShelf *shelf);
void carry_catalogue_page_set_week (CarryCataloguePage *self, CarryWeek *week);
void carry_catalogue_page_set_filter (CarryCataloguePage *self, GtkFilter *filter);
CarryExerciseOpener *carry_catalogue_page_get_opener (CarryCataloguePage *self);
CarryExerciseBrowser *carry_catalogue_page_get_browser (CarryCataloguePage *self);
void carry_catalogue_page_focus_search (CarryCataloguePage *self);

G_END_DECLS
