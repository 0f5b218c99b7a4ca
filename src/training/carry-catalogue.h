/* carry-catalogue.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarryCatalogueError:
 * @CARRY_CATALOGUE_ERROR_SYNTAX: the data is not JSON of the expected form
 * @CARRY_CATALOGUE_ERROR_VALUE: an exercise has a field that cannot be right
 *
 * Why a catalogue could not be read.
 */
typedef enum
{
  CARRY_CATALOGUE_ERROR_SYNTAX,
  CARRY_CATALOGUE_ERROR_VALUE,
} CarryCatalogueError;

#define CARRY_CATALOGUE_ERROR (carry_catalogue_error_quark ())
GQuark carry_catalogue_error_quark (void);

#define CARRY_TYPE_CATALOGUE (carry_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogue, carry_catalogue, CARRY, CATALOGUE, GObject)

CarryCatalogue *carry_catalogue_new (void);
CarryCatalogue *carry_catalogue_new_built_in (void);
gboolean carry_catalogue_load (CarryCatalogue *self, GBytes *json, const char *source, GError **error);
CarryExercise *carry_catalogue_lookup (CarryCatalogue *self, const char *id);

G_END_DECLS
