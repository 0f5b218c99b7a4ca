/* carry-search-synonyms.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

const char *carry_search_synonyms_get_english (GType enum_type, guint value);
const char *carry_search_synonyms_get (GType enum_type, guint value);

G_END_DECLS
