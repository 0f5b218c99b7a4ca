/* carry-store-habits.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-file.h"

G_BEGIN_DECLS

/* What the diary says of the runner in tables of more than one row: the week's availability and the adjustments of
 * rules, as the values of the runner's properties. */

GVariant *carry_store_availability_read (CarryStoreFile *file, GError **error);
gboolean carry_store_availability_write (CarryStoreFile *file, GVariant *availability, GError **error);
GVariant *carry_store_adjustments_read (CarryStoreFile *file, GError **error);
gboolean carry_store_adjustments_write (CarryStoreFile *file, GVariant *adjustments, GError **error);

G_END_DECLS
