/* carry-catalogue.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-catalogue-change.h"
#include "carry-catalogue-error.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE (carry_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogue, carry_catalogue, CARRY, CATALOGUE, GObject)

CarryCatalogue *carry_catalogue_new (void);
CarryCatalogue *carry_catalogue_new_built_in (void);
gboolean carry_catalogue_load (
    CarryCatalogue *self, GBytes *json, const char *source, CarryProse *prose, GError **error);
gboolean carry_catalogue_check (CarryCatalogue *self, CarryCatalogueChange *change, GError **error);
gboolean carry_catalogue_apply (CarryCatalogue *self, CarryCatalogueChange *change, GError **error);
CarryExercise *carry_catalogue_lookup (CarryCatalogue *self, const char *id);
CarryExercise *carry_catalogue_lookup_plain (CarryCatalogue *self, const char *id);
CarryExerciseMark *carry_catalogue_lookup_mark (CarryCatalogue *self, const char *id);
GListModel *carry_catalogue_get_hidden (CarryCatalogue *self);

G_END_DECLS
