/* carry-test-samples.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-importer.h"

G_BEGIN_DECLS

JsonObject *carry_test_samples_load (const char *folder);
CarryImport *carry_test_samples_read (const char *folder, const char *file, GError **error);
gint64 carry_test_samples_parse_time (const char *text);

/* Members of @object that may be missing or null. */
gboolean carry_test_samples_has (JsonObject *object, const char *member);
JsonObject *carry_test_samples_get_object (JsonObject *object, const char *member);
guint carry_test_samples_get_count (JsonObject *object, const char *member);

G_END_DECLS
