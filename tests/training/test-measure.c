/* test-measure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-measure.h"

#include "support/carry-test-sessions.h"

static void
test_quantities (void)
{
  g_autofree char *km = carry_format_distance (8000, CARRY_UNITS_METRIC);
  g_autofree char *miles = carry_format_distance (8046.72, CARRY_UNITS_IMPERIAL);
  g_autofree char *kg = carry_format_weight (62.5, CARRY_UNITS_METRIC);
  g_autofree char *round_kg = carry_format_weight (80, CARRY_UNITS_METRIC);
  g_autofree char *quarter_kg = carry_format_weight (61.25, CARRY_UNITS_METRIC);
  g_autofree char *pounds = carry_format_weight (100, CARRY_UNITS_IMPERIAL);
  g_autofree char *rest = carry_format_rest (150);
  g_autofree char *time = carry_format_time_of_day (7 * 60 + 5);

  g_assert_cmpstr (km, ==, "8.0 km");
  g_assert_cmpstr (miles, ==, "5.0 mi");
  g_assert_cmpstr (kg, ==, "62.5 kg");
  g_assert_cmpstr (round_kg, ==, "80 kg");
  g_assert_cmpstr (quarter_kg, ==, "61.25 kg");
  g_assert_cmpstr (pounds, ==, "220 lb");
  g_assert_cmpstr (rest, ==, "2:30");
  g_assert_cmpstr (time, ==, "07:05");
}

static void
test_minutes (void)
{
  g_autofree char *under = carry_format_minutes (46);
  g_autofree char *hour = carry_format_minutes (120);
  g_autofree char *over = carry_format_minutes (86);

  g_assert_cmpstr (under, ==, "46 min");
  g_assert_cmpstr (hour, ==, "2 h");
  g_assert_cmpstr (over, ==, "1 h 26 min");
}

static const struct
{
  const char *name;
  GDateDay first_day;
  GDateMonth first_month;
  GDateYear first_year;
  gboolean with_year;
  const char *text;
} ranges[] = {
  { "one-month", 23, G_DATE_NOVEMBER, 2026, FALSE, "23–29 November" },
  { "one-month-year", 23, G_DATE_NOVEMBER, 2026, TRUE, "23–29 November 2026" },
  { "two-months", 30, G_DATE_NOVEMBER, 2026, FALSE, "30 November – 6 December" },
  { "two-years", 28, G_DATE_DECEMBER, 2026, TRUE, "28 December 2026 – 3 January 2027" },
};

static void
test_range (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate first = test_day (ranges[i].first_day, ranges[i].first_month, ranges[i].first_year);
  const GDate last = carry_day_plus (&first, 6);
  g_autofree char *text = carry_format_date_range (&first, &last, ranges[i].with_year);

  g_assert_cmpstr (text, ==, ranges[i].text);
}

static void
test_iso_days (void)
{
  const char *wrong[] = { "",         "2026-02-30",  "2026-13-01", "2026-1-01",
                          "26-01-01", "2026-01-01 ", "2026/01/01", "0000-01-01" };
  g_autofree char *back = NULL;
  GDate day;

  g_assert_true (carry_day_from_iso ("2024-02-29", &day));
  back = carry_day_to_iso (&day);
  g_assert_cmpstr (back, ==, "2024-02-29");
  g_assert_false (carry_day_from_iso (NULL, &day));
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (carry_day_from_iso (wrong[i], &day));
  g_assert_cmpuint (g_date_get_day (&day), ==, 29);
}

static void
test_week_start (void)
{
  const GDate wednesday = test_day (25, G_DATE_NOVEMBER, 2026);
  const GDate monday = carry_day_week_start (&wednesday, G_DATE_MONDAY);
  const GDate sunday = carry_day_week_start (&wednesday, G_DATE_SUNDAY);
  const GDate saturday = carry_day_week_start (&wednesday, G_DATE_SATURDAY);

  g_assert_cmpuint (g_date_get_day (&monday), ==, 23);
  g_assert_cmpuint (g_date_get_day (&sunday), ==, 22);
  g_assert_cmpuint (g_date_get_day (&saturday), ==, 21);
  g_assert_cmpint (carry_locale_first_weekday (), ==, G_DATE_MONDAY);
}

/* The calendar begins with Monday, 1 January of year 1. */
static void
test_first_day (void)
{
  const GDate first = test_day (1, G_DATE_JANUARY, 1);
  const GDate earlier = carry_day_plus (&first, -7);

  g_assert_true (g_date_valid (&earlier));
  g_assert_cmpint (g_date_compare (&earlier, &first), ==, 0);
}

/* And it ends where a year has four digits. */
static void
test_last_day (void)
{
  const GDate before = test_day (27, G_DATE_DECEMBER, 9999), last = test_day (31, G_DATE_DECEMBER, 9999);
  const GDate four = carry_day_plus (&before, 4), seven = carry_day_plus (&before, 7);

  g_assert_cmpint (g_date_compare (&four, &last), ==, 0);
  g_assert_cmpint (g_date_compare (&seven, &last), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/measure/quantities", test_quantities);
  g_test_add_func ("/training/measure/minutes", test_minutes);
  g_test_add_func ("/training/measure/first-day", test_first_day);
  g_test_add_func ("/training/measure/last-day", test_last_day);
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *path = g_strconcat ("/training/measure/range/", ranges[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_range);
    }
  g_test_add_func ("/training/measure/iso-days", test_iso_days);
  g_test_add_func ("/training/measure/week-start", test_week_start);

  return g_test_run ();
}
