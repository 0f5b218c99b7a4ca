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

G_END_DECLS
