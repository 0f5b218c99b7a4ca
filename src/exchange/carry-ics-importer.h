/* carry-ics-importer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-importer.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ICS_IMPORTER (carry_ics_importer_get_type ())
G_DECLARE_FINAL_TYPE (CarryIcsImporter, carry_ics_importer, CARRY, ICS_IMPORTER, GObject)

CarryImporter *carry_ics_importer_new (void);

G_END_DECLS
