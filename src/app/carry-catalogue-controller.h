/* carry-catalogue-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-controller.h"
#include "carry-known-exercises.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE_CONTROLLER (carry_catalogue_controller_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryCatalogueController, carry_catalogue_controller, CARRY, CATALOGUE_CONTROLLER, GObject)

CarryCatalogueController *carry_catalogue_controller_new (CarryWindow *window,
                                                          CarryController *controller,
                                                          CarryCatalogue *catalogue,
                                                          CarryDiary *diary);
CarryKnownExercises *carry_catalogue_controller_get_known (CarryCatalogueController *self);
void carry_catalogue_controller_review (CarryCatalogueController *self,
                                        GListModel *proposals,
                                        const char *missing);

G_END_DECLS
