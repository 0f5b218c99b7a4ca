/* carry-json-member.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Members of JSON objects, with the place in the file for messages. Missing members are no errors. */

gboolean carry_json_fail (GError **error, const char *path, const char *what_it_must_be);
char *carry_json_join (const char *path, const char *name);
JsonNode *carry_json_find (JsonObject *object, const char *name);
gboolean carry_json_is_text (JsonNode *node);
guint carry_json_get_length (JsonArray *array);

gboolean carry_json_read_number (
    JsonObject *object, const char *path, const char *name, double max, double *value, GError **error);
gboolean carry_json_read_whole (
    JsonObject *object, const char *path, const char *name, guint max, guint *value, GError **error);
gboolean carry_json_read_truth (
    JsonObject *object, const char *path, const char *name, gboolean *value, GError **error);
gboolean
carry_json_read_text (JsonObject *object, const char *path, const char *name, char **value, GError **error);
gboolean carry_json_read_nick (
    JsonObject *object, const char *path, const char *name, GType type, int *value, GError **error);
gboolean carry_json_read_object (
    JsonObject *object, const char *path, const char *name, JsonObject **value, GError **error);
gboolean carry_json_read_array (
    JsonObject *object, const char *path, const char *name, JsonArray **value, GError **error);

G_END_DECLS
