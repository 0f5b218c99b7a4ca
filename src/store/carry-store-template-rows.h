/* carry-store-template-rows.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-file.h"
#include "carry-template-change.h"

G_BEGIN_DECLS

gboolean carry_store_template_rows_write (CarryStoreFile *file, CarryTemplateChange *change, GError **error);
CarryTemplateChange *
carry_store_template_rows_read (CarryStoreFile *file, CarryCatalogue *catalogue, GError **error);

G_END_DECLS
