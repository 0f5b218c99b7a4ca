/* test-day-axis.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-day-axis.h"

/* Written as “5 Jan” and so on, so that a wrong tick is seen at once. */
static const struct
{
  const char *name;
  int year, month, day; /* the first day */
  guint n_days;
  guint most;
  const char *ticks;
} axes[] = {
  { "days", 2026, 1, 29, 6, 7, "29 Jan|30|31|1 Feb|2|3|4" },
  { "weeks", 2026, 1, 1, 30, 6, "5 Jan|12|19|26" },
  { "weeks-across-months", 2026, 9, 7, 77, 12, "7 Sep|14|21|28|5 Oct|12|19|26|2 Nov|9|16|23" },
  { "fortnights", 2026, 9, 7, 77, 6, "7 Sep|21|5 Oct|19|2 Nov|16" },
  { "months", 2025, 11, 20, 120, 6, "Dec 2025|Jan 2026|Feb|Mar" },
  { "two-months", 2025, 11, 20, 240, 5, "Jan 2026|Mar|May|Jul" },
  { "quarters", 2025, 1, 1, 364, 4, "Jan 2025|Apr|Jul|Oct" },
  { "half-years", 2024, 2, 10, 680, 4, "Jul 2024|Jan 2025|Jul" },
  { "years", 2016, 5, 1, 3650, 12, "2017|2018|2019|2020|2021|2022|2023|2024|2025|2026" },
  { "five-years", 2016, 5, 1, 3650, 3, "2020|2025" },
  { "century", 1901, 1, 1, 36525, 1, "2000" },
  { "one-label", 2026, 1, 1, 13, 1, "5 Jan" },
};

static void
test_ticks (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GArray) ticks = NULL;
  GDate first;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, (GDateDay)axes[i].day, (GDateMonth)axes[i].month, (GDateYear)axes[i].year);
  /* 5 January 2026 is a Monday; the weeks of a chart of weeks are anchored at its first one. */
  ticks =
      carry_day_axis_ticks (g_date_get_julian (&first), g_date_get_julian (&first) + axes[i].n_days,
                            g_str_equal (axes[i].name, "fortnights") ? g_date_get_julian (&first) : 739621,
                            axes[i].most, axes[i].most);

  for (guint tick = 0; tick < ticks->len; tick++)
    {
      g_autofree char *text = carry_day_tick_format (&g_array_index (ticks, CarryDayTick, tick));

      g_string_append_printf (found, "%s%s", tick > 0 ? "|" : "", text);
    }
  g_assert_cmpstr (found->str, ==, axes[i].ticks);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/day-axis/", axes[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_ticks);
    }

  return g_test_run ();
}
