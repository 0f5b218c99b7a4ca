/* carry-import-change.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-import.h"

G_BEGIN_DECLS

/**
 * CarryImportCount:
 *
 * What an import brings.
 */
typedef struct
{
  guint planned;    /* runs from calendars */
  guint recorded;   /* activities that become a run or complete one */
  guint duplicates; /* runs and activities that the diary has already */
  guint others;     /* activities that are not runs */
} CarryImportCount;

CarryChange *
carry_import_change_new (CarryDiary *diary, GPtrArray *imports, GTimeZone *zone, CarryImportCount *count);

G_END_DECLS
