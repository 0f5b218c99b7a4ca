/* carry-store-templates.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store.h"
#include "carry-template-change.h"

G_BEGIN_DECLS

CarryTemplateChange *carry_store_load_templates (CarryStore *self, CarryCatalogue *catalogue, GError **error);

G_END_DECLS
