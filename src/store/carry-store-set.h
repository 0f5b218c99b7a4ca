/* carry-store-set.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Sets of enum values are kept as nicks with spaces between, so that the order of an enum is free to change. */

char *carry_store_set_to_nicks (GType enum_type, guint set);
gboolean carry_store_set_from_nicks (GType enum_type, const char *nicks, guint *set);

G_END_DECLS
