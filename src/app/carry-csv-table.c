/* carry-csv-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-csv-table.h"

#include "carry-log-entry.h"

#include <glib/gi18n.h>
#include <string.h>

/* No log has more; a file that has is no log. */
#define MOST_BYTES ((gsize)8 * 1024 * 1024)

typedef struct
{
  GPtrArray *cells; /* of char */
  guint line;       /* where it begins, from 1 */
} Row;

struct _CarryCsvTable
{
  char *file;
  char separator;
  GHashTable *columns; /* name → position + 1 */
  GPtrArray *rows;     /* of Row, without the first */
};

void
carry_csv_writer_init (CarryCsvWriter *self, const char *const *names)
{
  *self = (CarryCsvWriter){ .text = g_string_new (NULL), .n_columns = g_strv_length ((char **)names) };
  for (guint i = 0; names[i] != NULL; i++)
    carry_csv_writer_add (self, names[i]);
  carry_csv_writer_end_row (self);
}

/* Adds a cell; %NULL is an empty one. */
void
carry_csv_writer_add (CarryCsvWriter *self, const char *cell)
{
  const char *text = cell != NULL ? cell : "";
  const gboolean quoted = strpbrk (text, ",;\"\r\n\t") != NULL;

  if (self->column++ > 0)
    g_string_append_c (self->text, ',');
  if (quoted)
    g_string_append_c (self->text, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (self->text, '"');
      g_string_append_c (self->text, *c);
    }
  if (quoted)
    g_string_append_c (self->text, '"');
}

/* Cells that were not added are empty. */
void
carry_csv_writer_end_row (CarryCsvWriter *self)
{
  while (self->column < self->n_columns)
    carry_csv_writer_add (self, NULL);
  g_string_append_c (self->text, '\n');
  self->column = 0;
}

char *
carry_csv_writer_steal (CarryCsvWriter *self)
{
  return g_string_free_and_steal (g_steal_pointer (&self->text));
}

void
carry_csv_writer_clear (CarryCsvWriter *self)
{
  if (self->text != NULL)
    g_string_free (g_steal_pointer (&self->text), TRUE);
}

static void
row_free (Row *row)
{
  g_ptr_array_unref (row->cells);
  g_free (row);
}

/* What stands most often in the first line, outside of quotes. */
static char
guess_separator (const char *text)
{
  static const char separators[] = ",;\t";
  guint counts[sizeof separators - 1] = { 0 };
  guint best = 0;
  gboolean quoted = FALSE;

  for (const char *c = text; *c != '\0' && (quoted || *c != '\n'); c++)
    {
      const char *found = strchr (separators, *c);

      if (*c == '"')
        quoted = !quoted;
      else if (!quoted && found != NULL)
        counts[found - separators]++;
    }
  for (guint i = 1; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > counts[best])
      best = i;

  return separators[best];
}

/* Reads a cell; returns what stands behind it, or NULL if its quotes do not end. */
static const char *
read_cell (const char *at, char separator, GString *cell, guint *line)
{
  const gboolean quoted = *at == '"';

  g_string_truncate (cell, 0);
  if (quoted)
    at++;
  while (*at != '\0' && (quoted || (*at != separator && *at != '\n' && *at != '\r')))
    {
      if (quoted && *at == '"' && *++at != '"')
        return at;
      *line += *at == '\n';
      g_string_append_c (cell, *at++);
    }

  return quoted ? NULL : at;
}

static gboolean
read_rows (CarryCsvTable *self, const char *text, GPtrArray *rows, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  guint line = 1;

  while (*text != '\0')
    {
      Row *row = g_new0 (Row, 1);

      row->cells = g_ptr_array_new_with_free_func (g_free);
      row->line = line;
      g_ptr_array_add (rows, row);
      do
        {
          if (row->cells->len > 0)
            text++;
          text = read_cell (text, self->separator, cell, &line);
          if (text == NULL || (*text != '\0' && strchr ("\r\n", *text) == NULL && *text != self->separator))
            {
              /* Translators: a file, and a line of it */
              g_autofree char *place = g_strdup_printf (_ ("%s, line %u"), self->file, row->line);

              return carry_log_fail (error, place, _ ("a quotation mark is not where one can be"));
            }
          g_ptr_array_add (row->cells, g_strdup (g_strstrip (cell->str)));
        }
      while (*text == self->separator);

      if (*text == '\r')
        text++;
      line += *text == '\n';
      if (*text == '\n')
        text++;
    }

  return TRUE;
}

static gboolean
is_blank (const Row *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    if (*(const char *)row->cells->pdata[i] != '\0')
      return FALSE;

  return TRUE;
}

static gboolean
name_columns (CarryCsvTable *self, const Row *first, const char *const *names, GError **error)
{
  g_autofree char *place = g_strdup_printf (_ ("%s, line %u"), self->file, first->line);

  for (guint i = 0; i < first->cells->len; i++)
    {
      const char *name = first->cells->pdata[i];
      g_autofree char *problem = g_strdup_printf (_ ("“%s” is no column, or stands twice"), name);

      if (*name == '\0')
        continue;
      if (!g_strv_contains (names, name) ||
          !g_hash_table_insert (self->columns, g_strdup (name), GUINT_TO_POINTER (i + 1)))
        return carry_log_fail (error, place, problem);
    }

  return TRUE;
}

/**
 * carry_csv_table_parse:
 * @bytes: a file in UTF-8, with or without a mark
 * @file: its name, for messages
 * @names: the columns that there may be
 * @error: return location, or %NULL
 *
 * Reads a table with commas, semicolons or tabs between its cells. Rows without anything are left out.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL with %CARRY_LOG_ERROR_FORM set
 */
CarryCsvTable *
carry_csv_table_parse (GBytes *bytes, const char *file, const char *const *names, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (CarryCsvTable) self = g_new0 (CarryCsvTable, 1);
  g_autofree char *text = NULL;
  const char *start;

  self->file = g_strdup (file);
  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)row_free);

  if (size > MOST_BYTES || !g_utf8_validate_len (data, size, NULL))
    {
      carry_log_fail (error, file, _ ("this is no table of text in UTF-8 of at most 8 MiB"));
      return NULL;
    }

  text = g_strndup (data, size);
  start = g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;
  self->separator = guess_separator (start);
  if (!read_rows (self, start, self->rows, error))
    return NULL;

  for (guint i = self->rows->len; i > 0; i--)
    if (is_blank (self->rows->pdata[i - 1]))
      g_ptr_array_remove_index (self->rows, i - 1);
  if (self->rows->len == 0)
    {
      carry_log_fail (error, file, _ ("there is nothing in it"));
      return NULL;
    }

  if (!name_columns (self, self->rows->pdata[0], names, error))
    return NULL;
  g_ptr_array_remove_index (self->rows, 0);

  return g_steal_pointer (&self);
}

void
carry_csv_table_free (CarryCsvTable *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->file);
  g_hash_table_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

guint
carry_csv_table_get_n_rows (const CarryCsvTable *self)
{
  return self->rows->len;
}

gboolean
carry_csv_table_has (const CarryCsvTable *self, const char *column)
{
  return g_hash_table_contains (self->columns, column);
}

/* A cell; %NULL if it is empty, or there is none. */
const char *
carry_csv_table_get (const CarryCsvTable *self, guint row, const char *column)
{
  const guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->columns, column));
  const Row *cells = self->rows->pdata[row];
  const char *cell = position > 0 && position <= cells->cells->len ? cells->cells->pdata[position - 1] : "";

  return *cell != '\0' ? cell : NULL;
}

/* Where a cell stands, for messages. */
char *
carry_csv_table_get_place (const CarryCsvTable *self, guint row, const char *column)
{
  /* Translators: a file, a line of it, and the name of a column */
  return g_strdup_printf (_ ("%s, line %u, column “%s”"), self->file, ((Row *)self->rows->pdata[row])->line,
                          column);
}

/* As g_ascii_strtod(); where no comma stands between cells, it may stand before decimals. */
double
carry_csv_table_read_number (const CarryCsvTable *self, const char *text, char **end)
{
  g_autofree char *number = g_strdup (text);
  char *behind;
  double value;

  if (self->separator != ',')
    g_strdelimit (number, ",", '.');
  value = g_ascii_isdigit (*number) ? g_ascii_strtod (number, &behind) : (behind = number, 0);
  *end = (char *)text + (behind - number);

  return value;
}
