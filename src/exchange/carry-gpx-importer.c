/* carry-gpx-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-gpx-importer.h"

#include <glib/gi18n.h>
#include <libxml/parser.h>
#include <string.h>

#include "carry-gpx-document.h"

/* How far into a file its root element is looked for, in bytes. */
#define RECOGNIZED_SIZE ((gsize)4096)

/* 1990-01-01T00:00:00Z: no receiver recorded tracks before, so its clock was not set. */
#define EARLIEST_START G_GINT64_CONSTANT (631152000)

/**
 * CarryGpxImporter:
 *
 * Reads tracks as phones, watches and websites write them: GPX, the GPS Exchange Format.
 */
struct _CarryGpxImporter
{
  GObject parent_instance;
};

static void carry_gpx_importer_iface_init (CarryImporterInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryGpxImporter,
                               carry_gpx_importer,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_IMPORTER, carry_gpx_importer_iface_init))

static const char *
carry_gpx_importer_get_kind (CarryImporter *importer)
{
  return "gpx";
}

static gboolean
carry_gpx_importer_recognizes (CarryImporter *importer, GBytes *bytes, const char *file)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *name = g_ascii_strdown (file, -1);

  return (size > 0 && g_strstr_len (data, (gssize)MIN (size, RECOGNIZED_SIZE), "<gpx") != NULL) ||
         g_str_has_suffix (name, ".gpx") || g_str_has_suffix (name, ".gpx.gz");
}

static void add_sentence (GString *message, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
add_sentence (GString *message, const char *format, ...)
{
  va_list args;

  if (message->len > 0)
    g_string_append_c (message, ' ');

  va_start (args, format);
  g_string_append_vprintf (message, format, args);
  va_end (args);
}

static void
add_tracks (CarryImport *import, const CarryGpxDocument *document, GBytes *bytes, GString *doubts)
{
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  guint n_undated = 0, n_untimed = 0, n_unplaced = 0;
  gboolean clock_was_set = TRUE;

  for (guint i = 0; i < document->tracks->len; i++)
    {
      const CarryGpxTrack *track = &g_array_index (document->tracks, CarryGpxTrack, i);
      g_autoptr (CarryActivity) activity = NULL;
      CarryActivityFacts facts;

      if (track->n_timed == 0)
        {
          n_undated += track->n_points > 0;
          continue;
        }

      carry_gpx_track_get_facts (track, &facts);
      facts.digest = digest;
      activity = carry_activity_new (&facts);
      carry_import_add_activity (import, activity);

      n_untimed += track->n_points - track->n_timed;
      n_unplaced += track->n_points - track->n_placed;
      clock_was_set = clock_was_set && facts.start_utc >= EARLIEST_START;
    }

  if (n_undated > 0)
    add_sentence (doubts,
                  ngettext ("%u track has no times and was left out.",
                            "%u tracks have no times and were left out.", n_undated),
                  n_undated);

  if (n_untimed > 0)
    add_sentence (doubts, ngettext ("%u point has no time.", "%u points have no time.", n_untimed),
                  n_untimed);

  if (n_unplaced > 0)
    add_sentence (doubts, ngettext ("%u point has no position.", "%u points have no position.", n_unplaced),
                  n_unplaced);

  if (!clock_was_set)
    add_sentence (doubts, _ ("The clock of the device was not set, so the date is wrong."));
}

static CarryImport *
skip (const char *file, const CarryGpxDocument *document)
{
  CarryImport *import = carry_import_new (file, "gpx");
  g_autofree char *message = NULL;

  if (document->n_routes > 0)
    message = g_strdup_printf (_ ("“%s” holds a planned route, not a recorded track."), file);
  else if (document->n_waypoints > 0)
    message = g_strdup_printf (_ ("“%s” holds saved places, not a recorded track."), file);
  else
    message = g_strdup_printf (_ ("“%s” holds no recorded track."), file);

  carry_import_set_status (import, CARRY_IMPORT_SKIPPED, message);

  return import;
}

static void
count_points (const CarryGpxDocument *document, guint *n_points, guint *n_timed)
{
  *n_points = 0;
  *n_timed = 0;

  for (guint i = 0; i < document->tracks->len; i++)
    {
      const CarryGpxTrack *track = &g_array_index (document->tracks, CarryGpxTrack, i);

      *n_points += track->n_points;
      *n_timed += track->n_timed;
    }
}

static gboolean
check_root (const CarryGpxDocument *document, const char *file, GError **error)
{
  if (document->root == NULL)
    g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                 _ ("“%s” is not GPX: line %d: %s"), file, document->damage_line,
                 document->damage != NULL ? document->damage : "");
  else if (strcmp (document->root, "gpx") != 0)
    g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                 _ ("“%s” is not GPX: its first element is <%s>"), file, document->root);
  else
    return TRUE;

  return FALSE;
}

static CarryImport *
carry_gpx_importer_read (CarryImporter *importer, GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (CarryGpxDocument) document = carry_gpx_document_new (bytes);
  g_autoptr (CarryImport) import = NULL;
  g_autoptr (GString) doubts = g_string_new (NULL);
  guint n_points, n_timed;

  if (!check_root (document, file, error))
    return NULL;

  count_points (document, &n_points, &n_timed);

  if (n_timed == 0 && document->damage != NULL)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                   _ ("“%s” is damaged: line %d: %s"), file, document->damage_line, document->damage);
      return NULL;
    }

  if (n_points == 0)
    return skip (file, document);

  if (n_timed == 0)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY,
                   _ ("“%s” has a track without times, so nobody can tell on which day it was run; "
                      "export the recorded activity instead of the route"),
                   file);
      return NULL;
    }

  import = carry_import_new (file, "gpx");

  if (document->damage != NULL)
    add_sentence (doubts, _ ("“%s” is damaged: line %d: %s."), file, document->damage_line, document->damage);

  if (document->overflowed)
    add_sentence (doubts, _ ("“%s” holds more than can be kept."), file);

  add_tracks (import, document, bytes, doubts);

  if (doubts->len > 0)
    carry_import_set_status (import, CARRY_IMPORT_PARTIAL, doubts->str);

  return g_steal_pointer (&import);
}

static void
carry_gpx_importer_iface_init (CarryImporterInterface *iface)
{
  iface->get_kind = carry_gpx_importer_get_kind;
  iface->recognizes = carry_gpx_importer_recognizes;
  iface->read = carry_gpx_importer_read;
}

static void
carry_gpx_importer_class_init (CarryGpxImporterClass *klass)
{
  /* Before any thread reads. */
  xmlInitParser ();
}

static void
carry_gpx_importer_init (CarryGpxImporter *self)
{
}

/**
 * carry_gpx_importer_new:
 *
 * Returns: (transfer full): a #CarryGpxImporter
 */
CarryImporter *
carry_gpx_importer_new (void)
{
  return g_object_new (CARRY_TYPE_GPX_IMPORTER, NULL);
}
