/* carry-store-progress.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-file.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

gboolean carry_store_progress_write (CarryStoreFile *file, CarryWorkoutProgress *progress, GError **error);
CarryWorkoutProgress *carry_store_progress_read (CarryStoreFile *file, GError **error);

G_END_DECLS
