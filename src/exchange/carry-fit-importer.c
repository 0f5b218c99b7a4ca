/* carry-fit-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-importer.h"

#include <glib/gi18n.h>

#include "carry-fit-activities.h"
#include "carry-fit-decoder.h"
#include "carry-fit-profile.h"
#include "carry-fit-recording.h"

/**
 * CarryFitImporter:
 *
 * Reads the files that sports watches record: FIT, the Flexible and Interoperable Data Transfer format.
 */
struct _CarryFitImporter
{
  GObject parent_instance;
};

static void carry_fit_importer_iface_init (CarryImporterInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryFitImporter,
                               carry_fit_importer,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_IMPORTER, carry_fit_importer_iface_init))

static const char *
carry_fit_importer_get_kind (CarryImporter *importer)
{
  return "fit";
}

static gboolean
carry_fit_importer_recognizes (CarryImporter *importer, GBytes *bytes, const char *file)
{
  g_autofree char *name = g_ascii_strdown (file, -1);

  return carry_fit_decoder_recognizes (bytes) || g_str_has_suffix (name, ".fit") ||
         g_str_has_suffix (name, ".fit.gz");
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
add_activities (CarryImport *import, GArray *activities, GBytes *bytes, GString *doubts)
{
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  gboolean clock_was_set = TRUE;

  for (guint i = 0; i < activities->len; i++)
    {
      CarryActivityFacts *facts = &g_array_index (activities, CarryActivityFacts, i);
      g_autoptr (CarryActivity) activity = NULL;

      if (facts->start_utc == 0)
        continue;

      facts->digest = digest;
      activity = carry_activity_new (facts);
      carry_import_add_activity (import, activity);

      if (facts->start_utc < CARRY_FIT_EPOCH + CARRY_FIT_EARLIEST_TIME)
        clock_was_set = FALSE;
    }

  if (!clock_was_set)
    add_sentence (doubts, _ ("The clock of the device was not set, so the date is wrong."));
}

static gboolean
has_dates (GArray *activities)
{
  for (guint i = 0; i < activities->len; i++)
    if (g_array_index (activities, CarryActivityFacts, i).start_utc != 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_for_training (const CarryFitRecording *recording)
{
  return recording->sessions->len > 0 || recording->file_type == CARRY_FIT_ENUM_INVALID ||
         recording->file_type == CARRY_FIT_FILE_ACTIVITY ||
         recording->file_type == CARRY_FIT_FILE_ACTIVITY_SUMMARY;
}

static CarryImport *
skip (const char *file, const CarryFitRecording *recording)
{
  g_autofree char *what = carry_fit_describe_file_type (recording->file_type);
  g_autofree char *message = g_strdup_printf (_ ("“%s” holds %s, not a recorded activity."), file, what);
  CarryImport *import = carry_import_new (file, "fit");

  carry_import_set_status (import, CARRY_IMPORT_SKIPPED, message);

  return import;
}

static gboolean
check_usable (GArray *activities, const char *damage, const char *file, GError **error)
{
  if (has_dates (activities))
    return TRUE;

  if (damage != NULL)
    g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                 _ ("“%s” holds nothing that can be read: %s"), file, damage);
  else if (activities->len > 0)
    g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY,
                 _ ("“%s” has no dates, so nobody can tell on which day it was recorded"), file);
  else
    g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY,
                 _ ("“%s” is a sound FIT file, but nothing was recorded in it"), file);

  return FALSE;
}

static CarryImport *
carry_fit_importer_read (CarryImporter *importer, GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (CarryFitDecoder) decoder = carry_fit_decoder_new (bytes);
  g_autoptr (CarryFitRecording) recording = carry_fit_recording_new ();
  g_autoptr (GArray) activities = NULL;
  g_autoptr (GString) doubts = g_string_new (NULL);
  g_autoptr (CarryImport) import = NULL;
  CarryFitMessage message;
  const char *damage;

  while (carry_fit_decoder_next (decoder, &message))
    carry_fit_recording_add (recording, &message);

  if (!is_for_training (recording))
    return skip (file, recording);

  damage = carry_fit_decoder_get_damage (decoder);
  activities = carry_fit_activities_sum_up (recording);
  if (!check_usable (activities, damage, file, error))
    return NULL;

  import = carry_import_new (file, "fit");

  if (damage != NULL)
    add_sentence (doubts, _ ("“%s” is damaged: %s."), file, damage);

  if (recording->overflowed)
    add_sentence (doubts, _ ("“%s” holds more than can be kept."), file);

  if (recording->sessions->len == 0)
    add_sentence (doubts,
                  ngettext ("The device wrote no summary; distance and time are worked out from %u record.",
                            "The device wrote no summary; distance and time are worked out from %u records.",
                            recording->samples->len),
                  recording->samples->len);

  add_activities (import, activities, bytes, doubts);

  if (doubts->len > 0)
    carry_import_set_status (import, CARRY_IMPORT_PARTIAL, doubts->str);

  return g_steal_pointer (&import);
}

static void
carry_fit_importer_iface_init (CarryImporterInterface *iface)
{
  iface->get_kind = carry_fit_importer_get_kind;
  iface->recognizes = carry_fit_importer_recognizes;
  iface->read = carry_fit_importer_read;
}

static void
carry_fit_importer_class_init (CarryFitImporterClass *klass)
{
}

static void
carry_fit_importer_init (CarryFitImporter *self)
{
}

/**
 * carry_fit_importer_new:
 *
 * Returns: (transfer full): a #CarryFitImporter
 */
CarryImporter *
carry_fit_importer_new (void)
{
  return g_object_new (CARRY_TYPE_FIT_IMPORTER, NULL);
}
