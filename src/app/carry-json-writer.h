/* carry-json-writer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What all our JSON has in common: numbers that are as short as they can be, days and times as ISO 8601 writes
 * them, null for what is not known. Nothing in it depends on the locale. */

void carry_json_add_string (JsonBuilder *builder, const char *name, const char *value);
void carry_json_add_int (JsonBuilder *builder, const char *name, gint64 value);
void carry_json_add_number (JsonBuilder *builder, const char *name, double value, int decimals);
void carry_json_add_flag (JsonBuilder *builder, const char *name, gboolean value);
void carry_json_begin_list (JsonBuilder *builder, const char *name);
void carry_json_add_day (JsonBuilder *builder, const char *name, const GDate *day);
void carry_json_add_time (JsonBuilder *builder, const char *name, guint minute);
char *carry_json_to_text (JsonBuilder *builder);

G_END_DECLS
