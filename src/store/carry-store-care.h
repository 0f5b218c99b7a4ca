/* carry-store-care.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care-change.h"
#include "carry-store-file.h"

G_BEGIN_DECLS

gboolean carry_store_care_write (CarryStoreFile *file, CarryCareChange *change, GError **error);
CarryCareChange *carry_store_care_read (CarryStoreFile *file, GError **error);

G_END_DECLS
