/* carry-importer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-import.h"

G_BEGIN_DECLS

/**
 * CarryImporterError:
 * @CARRY_IMPORTER_ERROR_UNKNOWN: no importer knows this kind of file
 * @CARRY_IMPORTER_ERROR_READ: the file could not be read from disk
 * @CARRY_IMPORTER_ERROR_DAMAGED: the file is not what it says it is, or is cut off
 * @CARRY_IMPORTER_ERROR_EMPTY: the file is right but holds nothing to import
 *
 * Why a file could not be imported. Messages name the file, the place in it and the reason.
 */
typedef enum
{
  CARRY_IMPORTER_ERROR_UNKNOWN,
  CARRY_IMPORTER_ERROR_READ,
  CARRY_IMPORTER_ERROR_DAMAGED,
  CARRY_IMPORTER_ERROR_EMPTY,
} CarryImporterError;

#define CARRY_IMPORTER_ERROR (carry_importer_error_quark ())
GQuark carry_importer_error_quark (void);

/**
 * CarryImporter:
 *
 * Reads one kind of file. Stateless: one importer may serve several threads at a time.
 */
#define CARRY_TYPE_IMPORTER (carry_importer_get_type ())
G_DECLARE_INTERFACE (CarryImporter, carry_importer, CARRY, IMPORTER, GObject)

struct _CarryImporterInterface
{
  GTypeInterface parent_iface;

  const char *(*get_kind) (CarryImporter *self);
  gboolean (*recognizes) (CarryImporter *self, GBytes *bytes, const char *file);
  CarryImport *(*read) (CarryImporter *self, GBytes *bytes, const char *file, GError **error);
};

const char *carry_importer_get_kind (CarryImporter *self);
gboolean carry_importer_recognizes (CarryImporter *self, GBytes *bytes, const char *file);
CarryImport *carry_importer_read (CarryImporter *self, GBytes *bytes, const char *file, GError **error);
CarryImport *carry_importer_read_file (GListModel *importers, GFile *file, GError **error);

G_END_DECLS
