/* carry-store-exercises.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue-change.h"
#include "carry-store-file.h"

G_BEGIN_DECLS

/* The runner's own exercises and marks. Both what is read and what is written is a change of the catalogue. */

CarryCatalogueChange *carry_store_exercises_read (CarryStoreFile *file, GError **error);
gboolean carry_store_exercises_write (CarryStoreFile *file, CarryCatalogueChange *change, GError **error);

G_END_DECLS
