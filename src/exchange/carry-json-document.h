/* carry-json-document.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The largest JSON file that is read, in bytes: 10,000 exercises with their text take about 12 MiB. */
#define CARRY_JSON_MAX_BYTES ((gsize)32 * 1024 * 1024)

/* How deep lists and objects may lie in each other. Catalogues need six. */
#define CARRY_JSON_MAX_DEPTH 64u

/* The most values, lists and objects in a file: each takes some 100 bytes of memory, however short its text. 10,000
 * exercises have about 300,000. */
#define CARRY_JSON_MAX_VALUES 2000000u

JsonNode *carry_json_document_parse (GBytes *bytes, const char *file, GError **error);

G_END_DECLS
