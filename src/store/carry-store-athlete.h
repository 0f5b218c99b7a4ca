/* carry-store-athlete.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-store-file.h"

G_BEGIN_DECLS

/**
 * CarryStoreAthlete:
 *
 * What the diary says of the runner, as values: taken from a runner, or read, on one thread and written, or put
 * into a runner, on another.
 */
typedef struct _CarryStoreAthlete CarryStoreAthlete;

CarryStoreAthlete *carry_store_athlete_new (CarryAthlete *athlete);
CarryStoreAthlete *carry_store_athlete_read (CarryStoreFile *file, GError **error);
void carry_store_athlete_free (CarryStoreAthlete *self);
void carry_store_athlete_apply (CarryStoreAthlete *self, CarryAthlete *athlete);
gboolean carry_store_athlete_write (CarryStoreAthlete *self, CarryStoreFile *file, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreAthlete, carry_store_athlete_free)

G_END_DECLS
