/* carry-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-importer.h"

#include <glib/gi18n.h>
#include <string.h>

/* The largest file that is read, and the largest that a compressed one may become, in bytes. A day of
 * running recorded every second is about 20 MiB as GPX, 3 MiB as FIT. */
#define MAX_BYTES ((gsize)64 * 1024 * 1024)

G_DEFINE_QUARK (carry-importer-error-quark, carry_importer_error)
G_DEFINE_INTERFACE (CarryImporter, carry_importer, G_TYPE_OBJECT)

static void
carry_importer_default_init (CarryImporterInterface *iface)
{
}

static char *
describe_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name != NULL ? name : "?");
}

static GBytes *
read_stream (GInputStream *stream, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[64 * 1024];
  gssize n_read;

  while ((n_read = g_input_stream_read (stream, buffer, sizeof buffer, NULL, error)) > 0)
    {
      if (bytes->len + (gsize)n_read > MAX_BYTES)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, _ ("It is larger than %u MiB"),
                       (guint)(MAX_BYTES / 1024 / 1024));
          return NULL;
        }

      g_byte_array_append (bytes, buffer, (guint)n_read);
    }

  if (n_read < 0)
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static gboolean
is_compressed (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  /* RFC 1952, section 2.3.1: two magic bytes, then 8 for “deflate”. */
  return size >= 3 && data[0] == 0x1f && data[1] == 0x8b && data[2] == 8;
}

static GBytes *
inflate (GBytes *bytes, GError **error)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autoptr (GInputStream) packed = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) plain = g_converter_input_stream_new (packed, G_CONVERTER (decompressor));

  return read_stream (plain, error);
}

static GBytes *
load (GFile *file, const char *name, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &reason);
  g_autoptr (GBytes) bytes = stream != NULL ? read_stream (G_INPUT_STREAM (stream), &reason) : NULL;

  if (bytes == NULL)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_READ, _ ("“%s” could not be read: %s"),
                   name, reason->message);
      return NULL;
    }

  if (is_compressed (bytes))
    {
      g_autoptr (GBytes) plain = inflate (bytes, &reason);

      if (plain == NULL)
        {
          g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                       _ ("“%s” could not be decompressed: %s"), name, reason->message);
          return NULL;
        }

      return g_steal_pointer (&plain);
    }

  return g_steal_pointer (&bytes);
}

/* What the file says of itself counts more than its name: a phone names every download “file.gpx”. */
static CarryImporter *
find_importer (GListModel *importers, GBytes *bytes, const char *name)
{
  const char *const names[] = { "", name };

  for (gsize pass = 0; pass < G_N_ELEMENTS (names); pass++)
    for (guint i = 0; i < g_list_model_get_n_items (importers); i++)
      {
        g_autoptr (CarryImporter) importer = g_list_model_get_item (importers, i);

        if (carry_importer_recognizes (importer, bytes, names[pass]))
          return g_steal_pointer (&importer);
      }

  return NULL;
}

static char *
describe_kinds (GListModel *importers)
{
  g_autoptr (GString) kinds = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (importers); i++)
    {
      g_autoptr (CarryImporter) importer = g_list_model_get_item (importers, i);
      g_autofree char *kind = g_ascii_strup (carry_importer_get_kind (importer), -1);

      g_string_append_printf (kinds, "%s%s", i > 0 ? ", " : "", kind);
    }

  return g_string_free_and_steal (g_steal_pointer (&kinds));
}

/**
 * carry_importer_get_kind:
 * @self: an importer
 *
 * Returns: what it reads, one lower-case word such as “ics”
 */
const char *
carry_importer_get_kind (CarryImporter *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORTER (self), NULL);

  return CARRY_IMPORTER_GET_IFACE (self)->get_kind (self);
}

/**
 * carry_importer_recognizes:
 * @self: an importer
 * @bytes: what the file holds, never compressed
 * @file: the file's name, or “” to judge by @bytes alone
 *
 * Gets whether @self is the one to read this file. It need not be sound.
 *
 * Returns: %TRUE if carry_importer_read() should be tried
 */
gboolean
carry_importer_recognizes (CarryImporter *self, GBytes *bytes, const char *file)
{
  g_return_val_if_fail (CARRY_IS_IMPORTER (self), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (file != NULL, FALSE);

  return CARRY_IMPORTER_GET_IFACE (self)->recognizes (self, bytes, file);
}

/**
 * carry_importer_read:
 * @self: an importer
 * @bytes: what the file holds, never compressed
 * @file: the file's name, for messages
 * @error: return location, or %NULL
 *
 * Reads a file. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): what the file holds, or %NULL with a #CarryImporterError set
 *   whose message names @file
 */
CarryImport *
carry_importer_read (CarryImporter *self, GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (GError) reason = NULL;
  CarryImport *import;

  g_return_val_if_fail (CARRY_IS_IMPORTER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  import = CARRY_IMPORTER_GET_IFACE (self)->read (self, bytes, file, &reason);

  if (import == NULL)
    {
      if (strstr (reason->message, file) == NULL)
        g_prefix_error (&reason, "“%s”: ", file);

      g_propagate_error (error, g_steal_pointer (&reason));
    }

  return import;
}

/**
 * carry_importer_read_file:
 * @importers: a list of #CarryImporter, asked in this order
 * @file: a file, compressed with gzip or not
 * @error: return location, or %NULL
 *
 * Reads a file with the first importer that recognizes it, by what it holds or else by its name.
 * Blocks; may be called from any thread while nobody changes @importers.
 *
 * Returns: (transfer full) (nullable): what the file holds, or %NULL with a #CarryImporterError set
 *   whose message names @file
 */
CarryImport *
carry_importer_read_file (GListModel *importers, GFile *file, GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CarryImporter) importer = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (importers), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  name = describe_file (file);
  bytes = load (file, name, error);
  if (bytes == NULL)
    return NULL;

  if (g_bytes_get_size (bytes) == 0)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY, _ ("“%s” is empty"), name);
      return NULL;
    }

  importer = find_importer (importers, bytes, name);
  if (importer == NULL)
    {
      g_autofree char *kinds = describe_kinds (importers);

      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_UNKNOWN,
                   _ ("“%s” is of no kind that can be imported; these can: %s"), name, kinds);
      return NULL;
    }

  return carry_importer_read (importer, bytes, name, error);
}
