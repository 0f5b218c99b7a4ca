/* carry-csv-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryCsvWriter:
 *
 * Writes a table as RFC 4180 says it, in UTF-8 with line feeds.
 */
typedef struct
{
  GString *text;
  guint n_columns;
  guint column;
} CarryCsvWriter;

void carry_csv_writer_init (CarryCsvWriter *self, const char *const *names);
void carry_csv_writer_add (CarryCsvWriter *self, const char *cell);
void carry_csv_writer_end_row (CarryCsvWriter *self);
char *carry_csv_writer_steal (CarryCsvWriter *self);
void carry_csv_writer_clear (CarryCsvWriter *self);

/**
 * CarryCsvTable:
 *
 * A table that was read: its first row names the columns.
 */
typedef struct _CarryCsvTable CarryCsvTable;

CarryCsvTable *
carry_csv_table_parse (GBytes *bytes, const char *file, const char *const *names, GError **error);
void carry_csv_table_free (CarryCsvTable *self);
guint carry_csv_table_get_n_rows (const CarryCsvTable *self);
gboolean carry_csv_table_has (const CarryCsvTable *self, const char *column);
const char *carry_csv_table_get (const CarryCsvTable *self, guint row, const char *column);
char *carry_csv_table_get_place (const CarryCsvTable *self, guint row, const char *column);
double carry_csv_table_read_number (const CarryCsvTable *self, const char *text, char **end);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CarryCsvWriter, carry_csv_writer_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryCsvTable, carry_csv_table_free)

G_END_DECLS
