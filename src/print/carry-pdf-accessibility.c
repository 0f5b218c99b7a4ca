/* carry-pdf-accessibility.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-pdf-accessibility.h"

#include <pango/pango.h>

#include <string.h>

/* Cairo tags a document but writes neither its language nor what its figures show, nor that readers should show its
 * title. PDF lets a file be changed by what is appended to it: new versions of objects, and where they are. Source:
 * ISO 32000-1, 7.5.6, 7.7.2 and 14.9.3. */

#define TAIL_LENGTH 1024
#define ENTRY_LENGTH 20 /* bytes of a line of the table of objects */
#define ELEMENT_LENGTH 120 /* more than an element of the structure takes that Cairo writes for a figure */

/* Where in the file its parts are. */
typedef struct
{
  guint64 table; /* the table of objects */
  guint64 lines; /* the first line of it */
  guint64 root; /* number of the catalogue */
  guint64 info; /* number of the object about the document */
  guint64 size; /* one more than the largest number of an object */
} Places;

/* What is appended: objects, and where each begins. */
typedef struct
{
  GString *text;
  goffset start; /* of the text in the file */
  GArray *entries;
} Update;

typedef struct
{
  guint64 number;
  goffset offset;
} Entry;

static void
update_init (Update *self, goffset start)
{
  self->text = g_string_new (NULL);
  self->start = start;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
}

static void
update_clear (Update *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  g_clear_pointer (&self->entries, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Update, update_clear)

/* The next object of the text begins here. */
static void
update_mark (Update *self, guint64 number)
{
  const Entry entry = { number, self->start + (goffset)self->text->len };

  g_array_append_val (self->entries, entry);
}

static char *
read_at (GIOStream *stream, goffset offset, gsize length, GError **error)
{
  g_autofree char *text = g_malloc0 (length + 1);
  gsize n_read;

  if (!g_seekable_seek (G_SEEKABLE (stream), offset, G_SEEK_SET, NULL, error) ||
      !g_input_stream_read_all (g_io_stream_get_input_stream (stream), text, length, &n_read, NULL, error))
    return NULL;
  text[n_read] = '\0';

  return g_steal_pointer (&text);
}

static gboolean
read_number (const char *text, const char *key, guint64 *number)
{
  const char *found = g_strrstr (text, key);

  if (found == NULL)
    return FALSE;

  *number = g_ascii_strtoull (found + strlen (key), NULL, 10);

  return TRUE;
}

/* The lines of the table come after “xref” and “0 12”. */
static gboolean
find_lines (GIOStream *stream, Places *places, GError **error)
{
  g_autofree char *head = read_at (stream, (goffset)places->table, TAIL_LENGTH, error);
  const char *first;

  if (head == NULL || !g_str_has_prefix (head, "xref\n0 "))
    return FALSE;

  first = strchr (head + strlen ("xref\n"), '\n');
  if (first == NULL)
    return FALSE;

  places->lines = places->table + (guint64)(first + 1 - head);

  return TRUE;
}

static gboolean
find_places (GIOStream *stream, Places *places, GError **error)
{
  goffset end;
  g_autofree char *tail = NULL;

  if (!g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, NULL, error))
    return FALSE;
  end = g_seekable_tell (G_SEEKABLE (stream));
  tail = read_at (stream, MAX (end - TAIL_LENGTH, 0), TAIL_LENGTH, error);

  return tail != NULL && read_number (tail, "startxref\n", &places->table) &&
         read_number (tail, "/Root ", &places->root) && read_number (tail, "/Info ", &places->info) &&
         read_number (tail, "/Size ", &places->size) && find_lines (stream, places, error);
}

/* “de-at”; what is not translated is English. */
static const char *
get_language (void)
{
  const char *language = pango_language_to_string (pango_language_get_default ());

  return g_str_equal (language, "c") || g_str_has_prefix (language, "posix") ? "en" : language;
}

/* The catalogue with what it lacks. Returns: %FALSE if it is built otherwise than Cairo builds it */
static gboolean
update_catalogue (Update *self, const Places *places, const char *catalogue)
{
  const char *end = strstr (catalogue, ">>\nendobj");
  const char *type = strstr (catalogue, "/Catalog");
  g_autofree char *body = NULL;

  if (end == NULL || type == NULL || type > end)
    return FALSE;

  body = g_strndup (catalogue, (gsize)(end - catalogue));
  if (strstr (body, "/Lang") != NULL)
    return FALSE;

  update_mark (self, places->root);
  g_string_append (self->text, body);
  g_string_append_printf (self->text, "   /Lang (%s)\n", get_language ());
  if (strstr (body, "/MarkInfo") == NULL)
    g_string_append (self->text, "   /MarkInfo << /Marked true >>\n");
  g_string_append (self->text, "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n");

  return TRUE;
}

/* A text string: in ASCII as it is, else in hexadecimal UTF-16. Source: ISO 32000-1, 7.9.2.2. */
static void
append_string (GString *text, const char *words)
{
  gsize length;
  g_autofree char *wide = NULL;

  if (g_str_is_ascii (words))
    {
      g_string_append_c (text, '(');
      for (const char *c = words; *c != '\0'; c++)
        {
          if (strchr ("()\\", *c) != NULL)
            g_string_append_c (text, '\\');
          g_string_append_c (text, *c);
        }
      g_string_append_c (text, ')');
      return;
    }

  wide = g_convert (words, -1, "UTF-16BE", "UTF-8", NULL, &length, NULL);
  g_string_append (text, "<FEFF");
  for (gsize i = 0; wide != NULL && i < length; i++)
    g_string_append_printf (text, "%02X", (guint8)wide[i]);
  g_string_append_c (text, '>');
}

/* The elements of figures, with what they show. They are numbered in the order in which they were painted. */
static gboolean
update_figures (
    Update *self, GIOStream *stream, const Places *places, GPtrArray *descriptions, GError **error)
{
  g_autofree char *table =
      read_at (stream, (goffset)places->lines, (gsize)places->size * ENTRY_LENGTH, error);
  guint n = 0;

  if (table == NULL)
    return FALSE;

  for (guint64 number = 1; number < places->size && n < descriptions->len; number++)
    {
      const char *line = table + number * ENTRY_LENGTH;
      g_autofree char *element = NULL;
      char *end;

      if (line[ENTRY_LENGTH - 3] != 'n')
        continue;
      element = read_at (stream, (goffset)g_ascii_strtoull (line, NULL, 10), ELEMENT_LENGTH, error);
      if (element == NULL)
        return FALSE;
      end = strstr (element, ">>\nendobj");
      if (end == NULL || strstr (element, "/Type /StructElem\n   /S /Figure\n") == NULL)
        continue;

      *end = '\0';
      if (strstr (element, "/Figure") == NULL)
        continue;
      update_mark (self, number);
      g_string_append (self->text, element);
      g_string_append (self->text, "   /Alt ");
      append_string (self->text, descriptions->pdata[n++]);
      g_string_append (self->text, "\n>>\nendobj\n");
    }

  return TRUE;
}

/* The table of what is new, and what else a reader has to know. */
static void
update_finish (Update *self, const Places *places)
{
  const goffset table = self->start + (goffset)self->text->len;

  g_string_append (self->text, "xref\n");
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      g_string_append_printf (self->text, "%" G_GUINT64_FORMAT " 1\n%010" G_GINT64_FORMAT " 00000 n \n",
                              entry->number, (gint64)entry->offset);
    }
  g_string_append_printf (self->text,
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%" G_GINT64_FORMAT "\n%%%%EOF\n",
                          places->size, places->root, places->info, places->table, (gint64)table);
}

static gboolean
append (GIOStream *stream, const Update *update, GError **error)
{
  return g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, NULL, error) &&
         g_output_stream_write_all (g_io_stream_get_output_stream (stream), update->text->str,
                                    update->text->len, NULL, NULL, error);
}

static goffset
find_end (GIOStream *stream)
{
  return g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, NULL, NULL)
             ? g_seekable_tell (G_SEEKABLE (stream))
             : 0;
}

static char *
read_catalogue (GIOStream *stream, const Places *places, GError **error)
{
  const gsize longest = 16 * TAIL_LENGTH;
  g_autofree char *line =
      read_at (stream, (goffset)(places->lines + ENTRY_LENGTH * places->root), ENTRY_LENGTH, error);

  return line != NULL ? read_at (stream, (goffset)g_ascii_strtoull (line, NULL, 10), longest, error) : NULL;
}

/**
 * carry_pdf_accessibility_add:
 * @stream: a PDF that Cairo wrote, not newer than version 1.4
 * @descriptions: (element-type utf8): what each figure shows, in the order in which they were painted
 * @error: return location, or %NULL
 *
 * Adds to a PDF the language of the locale, what its figures show for those who do not see them, that it is tagged, and
 * that readers show its title. A file that is built otherwise than expected stays as it is.
 *
 * Returns: %FALSE if the stream failed, with @error set
 */
gboolean
carry_pdf_accessibility_add (GIOStream *stream, GPtrArray *descriptions, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *catalogue = NULL;
  g_auto (Update) update = { 0 };
  Places places;

  if (find_places (stream, &places, &reason))
    catalogue = read_catalogue (stream, &places, &reason);
  update_init (&update, find_end (stream));
  if (reason == NULL && catalogue != NULL && update_catalogue (&update, &places, catalogue) &&
      update_figures (&update, stream, &places, descriptions, &reason))
    {
      update_finish (&update, &places);

      return append (stream, &update, error);
    }

  if (reason == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}
