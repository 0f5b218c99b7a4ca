/* carry-json-entry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-catalogue-error.h"
#include "carry-prescription.h"

G_BEGIN_DECLS

/**
 * CarryJsonEntry:
 *
 * An entry of a catalogue file that is being read. What is wrong in it is said with file, entry and field.
 */
typedef struct
{
  const char *source; /* name of the file */
  const char *id;     /* of the entry, or its place in the file */
  JsonObject *object;
} CarryJsonEntry;

JsonParser *carry_json_entry_parse_file (GBytes *json, const char *source, GError **error);
JsonNode *carry_json_entry_get_list (JsonParser *parser, const char *source, GError **error);
gboolean
carry_json_entry_refuse (const CarryJsonEntry *self, const char *field, const char *reason, GError **error);
const char *carry_json_entry_get_string (const CarryJsonEntry *self, const char *field);
gboolean
carry_json_entry_read_text (const CarryJsonEntry *self, const char *field, const char **text, GError **error);
gboolean carry_json_entry_read_optional (const CarryJsonEntry *self,
                                         const char *field,
                                         const char **text,
                                         GError **error);
gboolean carry_json_entry_read_enum (
    const CarryJsonEntry *self, const char *field, GType type, int *value, GError **error);
gboolean carry_json_entry_read_letter (
    const CarryJsonEntry *self, const char *field, const char *letters, int *value, GError **error);
gboolean carry_json_entry_read_count (
    const CarryJsonEntry *self, const char *field, gint64 least, gint64 most, guint *value, GError **error);
gboolean
carry_json_entry_read_flag (const CarryJsonEntry *self, const char *field, gboolean *value, GError **error);
char **carry_json_entry_read_strings (const CarryJsonEntry *self, const char *field, GError **error);
gboolean carry_json_entry_read_set (
    const CarryJsonEntry *self, const char *field, GType type, guint *set, GError **error);
gboolean carry_json_entry_words_to_set (const CarryJsonEntry *self,
                                        const char *field,
                                        const char *const *words,
                                        GType type,
                                        guint *set,
                                        GError **error);
CarryPrescription *
carry_json_entry_parse_dose (const CarryJsonEntry *self, const char *field, const char *text, GError **error);

G_END_DECLS
