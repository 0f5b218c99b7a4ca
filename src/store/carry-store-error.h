/* carry-store-error.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Not by its header: those who use the store need not see SQLite. */
struct sqlite3;

/**
 * CarryStoreError:
 * @CARRY_STORE_ERROR_IO: the file, its folder or the disk refuses; nothing was changed
 * @CARRY_STORE_ERROR_NEWER: a newer Carryover wrote the diary; the file is untouched
 * @CARRY_STORE_ERROR_DAMAGED: the file is not a whole diary; it is untouched
 * @CARRY_STORE_ERROR_FOREIGN: the file is a database of another program; it is untouched
 * @CARRY_STORE_ERROR_BUSY: another window or program has the diary open
 * @CARRY_STORE_ERROR_CONFLICT: the change does not fit what is in the diary; nothing was changed
 * @CARRY_STORE_ERROR_CLOSED: the store was closed before
 *
 * Why a diary could not be opened, read or written. Each message names the file, the reason and what to do.
 */
typedef enum
{
  CARRY_STORE_ERROR_IO,
  CARRY_STORE_ERROR_NEWER,
  CARRY_STORE_ERROR_DAMAGED,
  CARRY_STORE_ERROR_FOREIGN,
  CARRY_STORE_ERROR_BUSY,
  CARRY_STORE_ERROR_CONFLICT,
  CARRY_STORE_ERROR_CLOSED,
} CarryStoreError;

#define CARRY_STORE_ERROR (carry_store_error_quark ())
GQuark carry_store_error_quark (void);

void carry_store_error_set_busy (GError **error, const char *path);
void carry_store_error_set_damaged (GError **error, const char *path, const char *reason);
void carry_store_error_set_errno (GError **error, const char *path, int code, gboolean writing);
void carry_store_error_set_sqlite (
    GError **error, const char *path, struct sqlite3 *db, int code, gboolean writing);

G_END_DECLS
