/* carry-fit-importer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-importer.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FIT_IMPORTER (carry_fit_importer_get_type ())
G_DECLARE_FINAL_TYPE (CarryFitImporter, carry_fit_importer, CARRY, FIT_IMPORTER, GObject)

CarryImporter *carry_fit_importer_new (void);

G_END_DECLS
