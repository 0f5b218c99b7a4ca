/* carry-store-days.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care-change.h"
#include "carry-store.h"

G_BEGIN_DECLS

CarryCareChange *carry_store_load_care (CarryStore *self, GError **error);

G_END_DECLS
