/* carry-store-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-lock.h"
#include "carry-store-schema.h"

G_BEGIN_DECLS

/**
 * CarryStoreFile:
 *
 * One open diary: its lock and its connection. Not for two threads at a time.
 */
typedef struct
{
  char *path;           /* absolute, or NULL in memory */
  const char *name;     /* for messages */
  CarryStoreLock *lock; /* NULL in memory, and for a diary that may only be read */
  sqlite3 *db;
  gboolean read_only;
} CarryStoreFile;

/**
 * CarryStoreMode:
 * @CARRY_STORE_WRITE: to read and write; nobody else may have it open
 * @CARRY_STORE_READ: to read it even while somebody else writes it
 *
 * What a diary is opened for.
 */
typedef enum
{
  CARRY_STORE_WRITE,
  CARRY_STORE_READ,
} CarryStoreMode;

CarryStoreFile *
carry_store_file_open (const char *path, CarryStoreMode mode, const CarryStoreSchema *schema, GError **error);
void carry_store_file_close (CarryStoreFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreFile, carry_store_file_close)

G_END_DECLS
