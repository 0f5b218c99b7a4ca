/* carry-prop-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean carry_prop_fail (GError **error, const char *member, const char *expected);
gboolean carry_point_read (CarryPoint *point, JsonNode *node, GError **error);
gboolean carry_place_read (
    CarryMount *place, JsonObject *object, const char *on_member, const char *at_member, GError **error);
gboolean carry_prop_read (CarryProp *prop, JsonObject *object, GError **error);

G_END_DECLS
