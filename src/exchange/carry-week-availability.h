/* carry-week-availability.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-availability.h"
#include "carry-week-clock.h"

G_BEGIN_DECLS

gboolean carry_week_availability_read (
    JsonObject *week, const char *path, CarryAvailability *availability, gboolean *is_known, GError **error);

G_END_DECLS
