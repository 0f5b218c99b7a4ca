/* carry-catalogue-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-catalogue-importer.h"

#include "carry-exercise-source.h"
#include "carry-json-document.h"

#include <glib/gi18n.h>

/* How far into a file its first bracket is looked for, in bytes. */
#define RECOGNIZED_SIZE ((gsize)256)

/**
 * CarryCatalogueImporter:
 *
 * Reads catalogues of exercises as JSON. What a file says is looked at later, by carry_exercise_drafts_read(), as one
 * catalogue may come in several files.
 */
struct _CarryCatalogueImporter
{
  GObject parent_instance;
};

static void carry_catalogue_importer_iface_init (CarryImporterInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryCatalogueImporter,
                               carry_catalogue_importer,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_IMPORTER,
                                                      carry_catalogue_importer_iface_init))

static const char *
carry_catalogue_importer_get_kind (CarryImporter *importer)
{
  return "exercises";
}

/* A bracket comes first, after a mark of the encoding and blanks; in UTF-16 zeros lie between. */
static gboolean
begins_as_json (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < MIN (size, RECOGNIZED_SIZE); i++)
    {
      const gboolean is_mark = data[i] == 0xef || data[i] == 0xbb || data[i] == 0xbf || data[i] >= 0xfe;

      if (data[i] == '[' || data[i] == '{')
        return TRUE;
      if (!is_mark && data[i] != 0 && !g_ascii_isspace (data[i]))
        return FALSE;
    }

  return FALSE;
}

static gboolean
carry_catalogue_importer_recognizes (CarryImporter *importer, GBytes *bytes, const char *file)
{
  g_autofree char *name = g_ascii_strdown (file, -1);

  return begins_as_json (bytes) || g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".json.gz");
}

static CarryImport *
carry_catalogue_importer_read (CarryImporter *importer, GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (JsonNode) root = carry_json_document_parse (bytes, file, error);
  g_autofree char *digest = NULL;
  g_autofree char *message = NULL;
  g_autoptr (CarryExerciseSource) source = NULL;
  CarryImport *import;

  if (root == NULL)
    return NULL;

  digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  source = carry_exercise_source_new (file, digest, root);
  import = carry_import_new (file, "exercises");
  if (carry_exercise_source_get_form (source) == CARRY_SOURCE_NONE)
    {
      message = g_strdup_printf (_ ("“%s” holds no exercises."), file);
      carry_import_set_status (import, CARRY_IMPORT_SKIPPED, message);
    }
  carry_import_set_exercises (import, source);

  return import;
}

static void
carry_catalogue_importer_iface_init (CarryImporterInterface *iface)
{
  iface->get_kind = carry_catalogue_importer_get_kind;
  iface->recognizes = carry_catalogue_importer_recognizes;
  iface->read = carry_catalogue_importer_read;
}

static void
carry_catalogue_importer_class_init (CarryCatalogueImporterClass *klass)
{
}

static void
carry_catalogue_importer_init (CarryCatalogueImporter *self)
{
}

/**
 * carry_catalogue_importer_new:
 *
 * Returns: (transfer full): a new importer
 */
CarryImporter *
carry_catalogue_importer_new (void)
{
  return g_object_new (CARRY_TYPE_CATALOGUE_IMPORTER, NULL);
}
