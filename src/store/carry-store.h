/* carry-store.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-journal.h"
#include "carry-store-error.h"

G_BEGIN_DECLS

#define CARRY_TYPE_STORE (carry_store_get_type ())
G_DECLARE_FINAL_TYPE (CarryStore, carry_store, CARRY, STORE, GObject)

GFile *carry_store_get_default_file (void);

CarryStore *carry_store_open (GFile *file, CarryCatalogue *catalogue, GError **error);
CarryStore *carry_store_open_to_read (GFile *file, CarryCatalogue *catalogue, GError **error);
void carry_store_open_async (GFile *file,
                             CarryCatalogue *catalogue,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
CarryStore *carry_store_open_finish (GAsyncResult *result, GError **error);
gboolean carry_store_is_read_only (CarryStore *self);

gboolean carry_store_load_exercises (CarryStore *self, GError **error);

GPtrArray *carry_store_load_sessions (CarryStore *self, GError **error);
void carry_store_load_sessions_async (CarryStore *self, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *carry_store_load_sessions_finish (CarryStore *self, GAsyncResult *result, GError **error);

gboolean carry_store_write (CarryStore *self, CarryChange *change, GError **error);

gboolean carry_store_load_athlete (CarryStore *self, CarryAthlete *athlete, GError **error);
gboolean carry_store_save_athlete (CarryStore *self, CarryAthlete *athlete, GError **error);
void carry_store_save_athlete_async (CarryStore *self,
                                     CarryAthlete *athlete,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
gboolean carry_store_save_athlete_finish (CarryStore *self, GAsyncResult *result, GError **error);

void carry_store_flush (CarryStore *self);
void carry_store_close (CarryStore *self);

G_END_DECLS
