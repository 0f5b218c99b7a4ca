/* test-care-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-care.h"
#include "carry-diary.h"
#include "carry-store-days.h"
#include "carry-test-fixture.h"

static GDate
day_of (GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, G_DATE_NOVEMBER, 2026);

  return date;
}

static CarryCare *
reopen (CarryTestFixture *fixture)
{
  g_autoptr (CarryCareChange) loaded = NULL;
  g_autoptr (GError) error = NULL;
  CarryCare *care = carry_care_new ();

  carry_test_reopen (fixture);
  loaded = carry_store_load_care (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_true (carry_care_apply (care, loaded, &error));

  return care;
}

static void
write_care (CarryTestFixture *fixture, CarryCareChange *care)
{
  g_autoptr (CarryChange) change = carry_change_new ("Say How It Is");
  g_autoptr (GError) error = NULL;

  carry_change_set_care (change, care);
  g_assert_true (carry_store_write (fixture->store, change, &error));
  g_assert_no_error (error);
}

static void
test_all_comes_back (CarryTestFixture *fixture, gconstpointer data)
{
  const GDate monday = day_of (23);
  const CarryCheckIn nothing = { 0 };
  const CarryCheckIn said = {
    .levels = { 5, 0, 2 },
    .niggles[CARRY_SORE_PLACE_CALF] = { .soreness = 3 },
    .niggles[CARRY_SORE_PLACE_UPPER_BODY] = { .soreness = 10, .pain = 10 },
    .settled = { 4294967295u, 7 },
  };
  const char *const ids[] = { "run-1", "strength-2", NULL };
  const CarryPauseFacts facts = {
    .reason = CARRY_PAUSE_INJURED, .part = CARRY_SORE_PLACE_KNEE, .first = day_of (24), .set_aside = ids
  };
  g_autoptr (CarryPause) pause = carry_pause_new (&facts, NULL);
  const GDate sunday = day_of (29);
  g_autoptr (CarryPause) ended = carry_pause_end (pause, &sunday, NULL);
  g_autoptr (CarryCareChange) first = carry_care_change_new ();
  g_autoptr (CarryCareChange) second = carry_care_change_new ();
  g_autoptr (CarryCareChange) back = NULL;
  g_autoptr (CarryCare) care = NULL;
  CarryCheckIn now;

  carry_care_change_check_in (first, &monday, &nothing, &said);
  carry_care_change_pause (first, NULL, pause);
  write_care (fixture, first);
  care = reopen (fixture);
  now = carry_care_get_check_in (care, &monday);
  g_assert_true (carry_check_in_equal (&now, &said));
  g_assert_true (carry_pause_equal (carry_care_get_pause_on (care, &sunday), pause));

  carry_care_change_pause (second, pause, ended);
  write_care (fixture, second);
  g_clear_object (&care);
  care = reopen (fixture);
  g_assert_true (carry_pause_equal (carry_care_get_pause_on (care, &sunday), ended));

  back = carry_care_change_invert (second);
  write_care (fixture, back);
  g_clear_object (&back);
  back = carry_care_change_invert (first);
  write_care (fixture, back);
  g_clear_object (&care);
  care = reopen (fixture);
  now = carry_care_get_check_in (care, &monday);
  g_assert_true (carry_check_in_is_empty (&now));
  g_assert_null (carry_care_get_pause_on (care, &sunday));
}

static const struct
{
  const char *name;
  const char *sql;
  const char *named; /* in the message */
} damages[] = {
  { "reason", "INSERT INTO pause VALUES ('p', 'lazy', 'none', '2026-11-23', NULL, '')", "reason" },
  { "niggles",
    "INSERT INTO check_in (day, sleep, soreness, legs, settled, niggles) VALUES ('2026-11-23', 1, 1, 1, '', "
    "'calf 11 0')",
    "niggles" },
  { "part", "INSERT INTO pause VALUES ('p', 'ill', 'tail', '2026-11-23', NULL, '')", "body_part" },
};

static void
test_damage_is_named (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCareChange) loaded = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  carry_store_close (fixture->store);
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, damages[i].sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  carry_test_reopen (fixture);
  loaded = carry_store_load_care (fixture->store, &error);
  g_assert_null (loaded);
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, damages[i].named));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/store/care/all-comes-back", CarryTestFixture, NULL, carry_test_set_up, test_all_comes_back,
              carry_test_tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/store/care/damage/", damages[i].name, NULL);

      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), carry_test_set_up, test_damage_is_named,
                  carry_test_tear_down);
    }

  return g_test_run ();
}
