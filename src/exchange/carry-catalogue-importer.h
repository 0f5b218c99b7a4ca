/* carry-catalogue-importer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-importer.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CATALOGUE_IMPORTER (carry_catalogue_importer_get_type ())
G_DECLARE_FINAL_TYPE (CarryCatalogueImporter, carry_catalogue_importer, CARRY, CATALOGUE_IMPORTER, GObject)

CarryImporter *carry_catalogue_importer_new (void);

G_END_DECLS
