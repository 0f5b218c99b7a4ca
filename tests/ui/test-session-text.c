/* test-session-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"
#include "carry-session-text.h"
#include "carry-time-row.h"

static const struct
{
  const char *name;
  const char *title;
  CarryUnits units;
  const char *label;
} labels[] = {
  { "threshold", "Threshold", CARRY_UNITS_METRIC, "Threshold run, 10 kilometres, 3 × 10 min, track" },
  { "easy", "Easy", CARRY_UNITS_METRIC, "Easy run, 8 kilometres, 48 minutes, road" },
  /* 10,000 m / 1609.344 m = 6.2 */
  { "miles", "Threshold", CARRY_UNITS_IMPERIAL, "Threshold run, 6.2 miles, 3 × 10 min, track" },
  { "strength", "Lower Strength", CARRY_UNITS_METRIC,
    "Strength, Lower Strength, 46 minutes, Back Squat, Good Morning, 3 more" },
};

static void
test_label (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, labels[i].title);
  g_autofree char *label = carry_session_format_label (session, labels[i].units);

  g_assert_cmpstr (label, ==, labels[i].label);
}

static void
test_states_are_said (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *session = carry_sample_week_find (sample, "Threshold");
  g_autoptr (CarrySession) locked = carry_session_edit (session, NULL, "locked", TRUE, "against-rule", TRUE,
                                                        "status", CARRY_STATUS_DONE, NULL);
  g_autofree char *label = carry_session_format_label (locked, CARRY_UNITS_METRIC);

  g_assert_cmpstr (label, ==,
                   "Threshold run, 10 kilometres, 3 × 10 min, track, done, locked, placed against a rule");
}

static void
test_values (void)
{
  g_autoptr (CarrySampleWeek) sample = carry_sample_week_new (TRUE);
  CarrySession *run = carry_sample_week_find (sample, "Long");
  CarrySession *strength = carry_sample_week_find (sample, "Lower Strength");
  g_autoptr (CarrySession) by_time = carry_session_edit (run, NULL, "distance", 0.0, NULL);
  g_autofree char *distance = carry_session_format_value (run, CARRY_UNITS_METRIC);
  g_autofree char *duration = carry_session_format_detail (run);
  g_autofree char *minutes = carry_session_format_value (strength, CARRY_UNITS_METRIC);
  g_autofree char *time = carry_session_format_value (by_time, CARRY_UNITS_METRIC);
  g_autofree char *nothing = carry_session_format_detail (by_time);

  g_assert_cmpstr (distance, ==, "16.0 km");
  g_assert_cmpstr (duration, ==, "1 h 36 min");
  g_assert_cmpstr (minutes, ==, "46 min");
  g_assert_cmpstr (time, ==, "1 h 36 min");
  g_assert_cmpstr (nothing, ==, "");
}

static const struct
{
  const char *text;
  int minute; /* -1: not a time */
} times[] = {
  { "18:30", 1110 }, { "7", 420 },        { "06.05", 365 },  { "6:30 pm", 1110 },
  { "12 am", 0 },    { "12:15 PM", 735 }, { "23:59", 1439 }, { "24:00", -1 },
  { "7:60", -1 },    { "noon", -1 },      { "", -1 },        { "7:", -1 },
};

static void
test_times (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      guint minute = 1;
      const gboolean parsed = carry_time_parse (times[i].text, &minute);

      g_test_message ("“%s”", times[i].text);
      g_assert_cmpint (parsed, ==, times[i].minute >= 0);
      g_assert_cmpuint (minute, ==, parsed ? (guint)times[i].minute : 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/session-text/label/", labels[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_label);
    }

  g_test_add_func ("/ui/session-text/states", test_states_are_said);
  g_test_add_func ("/ui/session-text/values", test_values);
  g_test_add_func ("/ui/session-text/times", test_times);

  return g_test_run ();
}
