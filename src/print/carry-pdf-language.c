/* carry-pdf-language.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-pdf-language.h"

#include <pango/pango.h>

#include <string.h>

/* Cairo tags a document but does not say so, and writes neither its language nor that readers should show its title. PDF lets a file be changed by
 * what is appended to it: a new version of its catalogue, and where that is. Source: ISO 32000-1, 7.5.6 and 7.7.2. */

#define TAIL_LENGTH 1024
#define ENTRY_LENGTH 20 /* bytes of a line of the table of objects */

/* Where in the file its parts are. */
typedef struct
{
  guint64 table; /* the table of objects */
  guint64 catalogue;
  guint64 root; /* number of the catalogue */
  guint64 info; /* number of the object about the document */
  guint64 size; /* one more than the largest number of an object */
} Places;

static char *
read_at (GIOStream *stream, goffset offset, GSeekType from, gsize length, GError **error)
{
  g_autofree char *text = g_malloc0 (length + 1);
  gsize n_read;

  if (!g_seekable_seek (G_SEEKABLE (stream), offset, from, NULL, error) ||
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

/* Where the line of the catalogue is in the table: after “xref”, “0 12” and the lines of the objects before it. */
static gboolean
find_catalogue (GIOStream *stream, Places *places, GError **error)
{
  g_autofree char *head = read_at (stream, (goffset)places->table, G_SEEK_SET, TAIL_LENGTH, error);
  g_autofree char *line = NULL;
  const char *first;

  if (head == NULL || !g_str_has_prefix (head, "xref\n0 "))
    return FALSE;

  first = strchr (head + strlen ("xref\n"), '\n');
  if (first == NULL)
    return FALSE;

  line =
      read_at (stream, (goffset)(places->table + (guint64)(first + 1 - head) + ENTRY_LENGTH * places->root),
               G_SEEK_SET, ENTRY_LENGTH, error);
  if (line == NULL)
    return FALSE;

  places->catalogue = g_ascii_strtoull (line, NULL, 10);

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
  tail = read_at (stream, MAX (end - TAIL_LENGTH, 0), G_SEEK_SET, TAIL_LENGTH, error);

  return tail != NULL && read_number (tail, "startxref\n", &places->table) &&
         read_number (tail, "/Root ", &places->root) && read_number (tail, "/Info ", &places->info) &&
         read_number (tail, "/Size ", &places->size) && find_catalogue (stream, places, error);
}

/* “de-at”; what is not translated is English. */
static const char *
get_language (void)
{
  const char *language = pango_language_to_string (pango_language_get_default ());

  return g_str_equal (language, "c") || g_str_has_prefix (language, "posix") ? "en" : language;
}

static gboolean
append (GIOStream *stream, const Places *places, const char *catalogue, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  goffset start;

  if (!g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, NULL, error))
    return FALSE;

  start = g_seekable_tell (G_SEEKABLE (stream));
  g_string_append (text, catalogue);
  g_string_append_printf (text,
                          "   /Lang (%s)\n   /MarkInfo << /Marked true >>\n   /ViewerPreferences << "
                          "/DisplayDocTitle true >>\n>>\nendobj\n",
                          get_language ());
  g_string_append_printf (text,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GINT64_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%" G_GINT64_FORMAT "\n%%%%EOF\n",
                          places->root, (gint64)start, places->size, places->root, places->info,
                          places->table,
                          (gint64)start + (gint64)(strstr (text->str, "endobj\n") + 7 - text->str));

  return g_output_stream_write_all (g_io_stream_get_output_stream (stream), text->str, text->len, NULL, NULL,
                                    error);
}

/**
 * carry_pdf_language_add:
 * @stream: a PDF that Cairo wrote, not newer than version 1.4
 * @error: return location, or %NULL
 *
 * Adds the language of the locale to a PDF, that it is tagged, and that readers show its title. A file that is built otherwise than expected
 * stays as it is.
 *
 * Returns: %FALSE if the stream failed, with @error set
 */
gboolean
carry_pdf_language_add (GIOStream *stream, GError **error)
{
  const gsize longest = 16 * TAIL_LENGTH;
  g_autoptr (GError) reason = NULL;
  g_autofree char *catalogue = NULL;
  Places places;
  char *end;

  if (find_places (stream, &places, &reason))
    catalogue = read_at (stream, (goffset)places.catalogue, G_SEEK_SET, longest, &reason);
  if (reason != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }

  end = catalogue != NULL ? strstr (catalogue, ">>\nendobj") : NULL;
  if (end == NULL || strstr (catalogue, "/Catalog") == NULL || strstr (catalogue, "/Catalog") > end)
    return TRUE;
  *end = '\0';

  return strstr (catalogue, "/Lang") != NULL || append (stream, &places, catalogue, error);
}
