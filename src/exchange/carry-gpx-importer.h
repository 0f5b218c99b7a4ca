/* carry-gpx-importer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-importer.h"

G_BEGIN_DECLS

#define CARRY_TYPE_GPX_IMPORTER (carry_gpx_importer_get_type ())
G_DECLARE_FINAL_TYPE (CarryGpxImporter, carry_gpx_importer, CARRY, GPX_IMPORTER, GObject)

CarryImporter *carry_gpx_importer_new (void);

G_END_DECLS
