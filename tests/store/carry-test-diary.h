/* carry-test-diary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store.h"

G_BEGIN_DECLS

/**
 * CarryTestDiary:
 *
 * What a diary must hold: a list of sessions that grows by random changes. The n-th change from a seed is
 * always the same, so that another process can make it too.
 */
typedef struct
{
  CarryCatalogue *catalogue;
  GPtrArray *sessions; /* of CarrySession */
  guint32 seed;
  guint n_changes;
} CarryTestDiary;

CarryTestDiary *carry_test_diary_new (guint32 seed);
void carry_test_diary_free (CarryTestDiary *self);
CarryChange *carry_test_diary_next (CarryTestDiary *self);
void carry_test_diary_apply (CarryTestDiary *self, CarryChange *change);
char *carry_test_diary_describe (CarryTestDiary *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryTestDiary, carry_test_diary_free)

CarrySession *carry_test_session_new (GRand *rand, CarryCatalogue *catalogue, const char *id);
char *carry_test_sessions_describe (GPtrArray *sessions);

char *carry_test_folder_new (void);
void carry_test_folder_remove (const char *folder);
char *carry_test_folder_describe (const char *folder);
char *carry_test_database_dump (const char *path);
void carry_test_database_execute (const char *path, const char *sql);

CarryStore *carry_test_store_open (const char *path, CarryCatalogue *catalogue);
char *carry_test_store_describe (CarryStore *store);

G_END_DECLS
