/* carry-test-fixture.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-schema.h"
#include "carry-test-diary.h"

G_BEGIN_DECLS

/**
 * CarryTestFixture:
 *
 * A folder with a diary, open, beside what it must hold.
 */
typedef struct
{
  char *folder;
  char *path;
  CarryTestDiary *expected;
  CarryStore *store;
} CarryTestFixture;

void carry_test_set_up (CarryTestFixture *fixture, gconstpointer data);
void carry_test_tear_down (CarryTestFixture *fixture, gconstpointer data);
void carry_test_reopen (CarryTestFixture *fixture);
void carry_test_write_next (CarryTestFixture *fixture);
void carry_test_assert_as_expected (CarryTestFixture *fixture);
guint carry_test_schema_get_version (void);
CarryStoreSchema *carry_test_schema_new_later (const char *first, const char *second);

G_END_DECLS
