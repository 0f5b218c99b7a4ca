/* carry-movement-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean carry_movement_read (CarryMovement *movement, JsonObject *object, GError **error);

G_END_DECLS
