/* carry-catalogue-error.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryCatalogueError:
 * @CARRY_CATALOGUE_ERROR_SYNTAX: the data is not JSON of the expected form
 * @CARRY_CATALOGUE_ERROR_VALUE: an exercise has a field that cannot be right
 * @CARRY_CATALOGUE_ERROR_CONFLICT: the change does not fit the catalogue as it is now
 *
 * Why a catalogue could not be read or changed.
 */
typedef enum
{
  CARRY_CATALOGUE_ERROR_SYNTAX,
  CARRY_CATALOGUE_ERROR_VALUE,
  CARRY_CATALOGUE_ERROR_CONFLICT,
} CarryCatalogueError;

#define CARRY_CATALOGUE_ERROR (carry_catalogue_error_quark ())
GQuark carry_catalogue_error_quark (void);

G_END_DECLS
