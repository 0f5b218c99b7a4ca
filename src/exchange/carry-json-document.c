/* carry-json-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-json-document.h"

#include "carry-importer.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
damaged (GError **error, const char *file, const char *reason)
{
  g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
               /* Translators: a file, and what is wrong with it */
               _ ("“%s” could not be read: %s"), file, reason);

  return FALSE;
}

/* The name of the encoding if the text is UTF-16, by its mark or by where its first character has its zero. */
static const char *
find_utf16 (const guint8 *data, gsize size)
{
  if (size < 2)
    return NULL;
  if ((data[0] == 0xff && data[1] == 0xfe) || (data[0] != 0 && data[1] == 0))
    return "UTF-16LE";
  if ((data[0] == 0xfe && data[1] == 0xff) || (data[0] == 0 && data[1] != 0))
    return "UTF-16BE";

  return NULL;
}

static guint
count_lines (const char *text, gsize length)
{
  guint n_lines = 1;

  for (gsize i = 0; i < length; i++)
    n_lines += text[i] == '\n';

  return n_lines;
}

/* Returns the file as UTF-8 without a mark. */
static char *
decode (GBytes *bytes, const char *file, gsize *length, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  const char *encoding = find_utf16 (data, size);
  const gboolean has_mark = size >= 3 && data[0] == 0xef && data[1] == 0xbb && data[2] == 0xbf;
  const char *text = (const char *)data + (has_mark ? 3 : 0);
  const char *end;
  g_autofree char *reason = NULL;

  *length = size - (has_mark ? 3 : 0);
  if (encoding != NULL)
    {
      g_autofree char *converted =
          g_convert ((const char *)data, (gssize)size, "UTF-8", encoding, NULL, length, NULL);
      const gsize n_mark = converted != NULL && g_str_has_prefix (converted, "\xef\xbb\xbf") ? 3 : 0;

      if (converted == NULL)
        {
          damaged (error, file, _ ("its text is not valid UTF-16"));
          return NULL;
        }
      *length -= n_mark;

      return g_memdup2 (converted + n_mark, *length + 1);
    }

  if (!g_utf8_validate_len (text, *length, &end))
    {
      reason = g_strdup_printf (_ ("line %u is not text in UTF-8"), count_lines (text, (gsize)(end - text)));
      damaged (error, file, reason);
      return NULL;
    }

  return g_strndup (text, *length);
}

/* What would lead the reader astray is found before: lists that lie too deep, as readers of JSON call themselves, more
 * values than memory should hold, and text after the end. */
static gboolean
check_form (const char *text, gsize length, const char *file, GError **error)
{
  g_autofree char *reason = NULL;
  gboolean in_string = FALSE, has_ended = FALSE;
  guint depth = 0, n_values = 0;

  for (gsize i = 0; i < length && reason == NULL; i++)
    {
      const char c = text[i];

      n_values += !in_string && (c == '[' || c == '{' || c == ',');

      if (has_ended && !g_ascii_isspace (c))
        reason = g_strdup_printf (_ ("there is more after its end at line %u"), count_lines (text, i));
      else if (in_string && c == '\\')
        i++;
      else if (c == '"')
        in_string = !in_string;
      else if (!in_string && (c == '[' || c == '{') && ++depth > CARRY_JSON_MAX_DEPTH)
        reason = g_strdup_printf (_ ("lists lie deeper in each other than %u at line %u"),
                                  CARRY_JSON_MAX_DEPTH, count_lines (text, i));
      else if (n_values > CARRY_JSON_MAX_VALUES)
        reason = g_strdup_printf (_ ("it holds more than %u values, which no catalogue of exercises does"),
                                  CARRY_JSON_MAX_VALUES);
      else if (!in_string && (c == ']' || c == '}') && depth > 0)
        has_ended = --depth == 0;
    }

  return reason == NULL || damaged (error, file, reason);
}

/**
 * carry_json_document_parse:
 * @bytes: a file
 * @file: its name, for messages
 * @error: return location, or %NULL
 *
 * Reads JSON from hands that are not trusted: in UTF-8 or UTF-16, with or without a mark, of bounded size and depth.
 *
 * Returns: (transfer full): what is in it, never changed any more; or %NULL with %CARRY_IMPORTER_ERROR_DAMAGED set
 *   whose message names @file and the line
 */
JsonNode *
carry_json_document_parse (GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) reason = NULL;
  g_autofree char *text = NULL;
  g_autofree char *problem = NULL;
  JsonNode *root;
  gsize length;
  guint line = 0;

  g_return_val_if_fail (bytes != NULL && file != NULL, NULL);

  if (g_bytes_get_size (bytes) > CARRY_JSON_MAX_BYTES)
    {
      problem = g_strdup_printf (_ ("it is larger than %u MiB, which no catalogue of exercises is"),
                                 (guint)(CARRY_JSON_MAX_BYTES / 1024 / 1024));
      damaged (error, file, problem);
      return NULL;
    }

  if (g_bytes_get_size (bytes) == 0)
    {
      damaged (error, file, _ ("there is nothing in it"));
      return NULL;
    }

  text = decode (bytes, file, &length, error);
  if (text == NULL || !check_form (text, length, file, error))
    return NULL;

  if (!json_parser_load_from_data (parser, text, (gssize)length, &reason))
    {
      line = json_parser_get_current_line (parser);
      problem = g_strdup_printf (_ ("it is not whole JSON at line %u"), MAX (line, 1));
      damaged (error, file, problem);
      return NULL;
    }

  if (json_parser_get_root (parser) == NULL)
    {
      damaged (error, file, _ ("there is nothing in it"));
      return NULL;
    }

  root = json_parser_steal_root (parser);
  json_node_seal (root);

  return root;
}
