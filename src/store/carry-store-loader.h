/* carry-store-loader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-store-file.h"

G_BEGIN_DECLS

GPtrArray *carry_store_loader_read (CarryStoreFile *file, CarryCatalogue *catalogue, GError **error);

G_END_DECLS
