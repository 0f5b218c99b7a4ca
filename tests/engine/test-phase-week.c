/* test-phase-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-phase-week.h"

#include "carry-measure.h"

#include "support/carry-test-sessions.h"

#include "carry-words.h"

/* A main race so many weeks after the first; its phases are those of science.md, the first one has several weeks. */
#define WEEKS_TO_RACE 16

static CarryDiary *
diary_from (const GDate *monday, guint weeks_trained, gboolean with_race, CarryStatus status)
{
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  const GDate race = carry_day_plus (monday, WEEKS_TO_RACE * CARRY_DAYS_PER_WEEK - 1);

  for (guint i = 0; i < weeks_trained; i++)
    {
      const GDate day = carry_day_plus (monday, (int)(i * CARRY_DAYS_PER_WEEK));
      CarrySession *session = test_strength (&day, 1080, 45, "Lower Strength");

      if (status != CARRY_STATUS_PLANNED)
        {
          CarrySession *other = carry_session_edit (session, &error, "status", status, NULL);

          g_assert_no_error (error);
          g_object_unref (session);
          session = other;
        }
      g_ptr_array_add (sessions, session);
    }
  if (with_race)
    g_ptr_array_add (sessions, carry_run_new (&error, "day", &race, "start-minute", 540u, "duration", 240u,
                                              "kind", CARRY_RUN_RACE, "distance", 42195.0, "priority",
                                              CARRY_RACE_PRIORITY_A, NULL));
  g_assert_no_error (error);
  carry_diary_fill (diary, sessions);

  return diary;
}

static const struct
{
  const char *name;
  guint weeks_trained; /* weeks with strength training, from the first on */
  guint week; /* the one that is described, 0 the first */
  gboolean with_race;
  CarryStatus status;
  const char *begins; /* after the name of the phase */
} cases[] = {
  { "nothing-before", 0, 0, TRUE, CARRY_STATUS_PLANNED, " · week 1 of " },
  { "second", 1, 1, TRUE, CARRY_STATUS_PLANNED, " · week 2 of " },
  { "third", 2, 2, TRUE, CARRY_STATUS_DONE, " · week 3 of " },
  { "skipped-weeks-do-not-count", 2, 2, TRUE, CARRY_STATUS_SKIPPED, " · week 1 of " },
  { "without-a-race", 2, 2, FALSE, CARRY_STATUS_PLANNED, "" },
};

static void
test_describes (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate first = carry_day_plus (&monday, (int)(cases[i].week * CARRY_DAYS_PER_WEEK));
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary =
      diary_from (&monday, cases[i].weeks_trained, cases[i].with_race, cases[i].status);
  g_autofree char *text = carry_phase_week_describe (diary, athlete, &first);
  const char *rest = strstr (text, " · ");

  g_test_message ("%s", text);
  if (*cases[i].begins == '\0')
    g_assert_null (rest);
  else
    g_assert_true (rest != NULL && g_str_has_prefix (rest, cases[i].begins));
}

/* The length of a phase does not change while one trains in it. */
static void
test_same_length (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate next = carry_day_plus (&monday, CARRY_DAYS_PER_WEEK);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = diary_from (&monday, 1, TRUE, CARRY_STATUS_PLANNED);
  g_autofree char *one = carry_phase_week_describe (diary, athlete, &monday);
  g_autofree char *two = carry_phase_week_describe (diary, athlete, &next);

  g_assert_cmpstr (strstr (one, " of "), ==, strstr (two, " of "));
}

static void
test_counts_back (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate fourth = carry_day_plus (&monday, 3 * CARRY_DAYS_PER_WEEK);
  g_autoptr (CarryDiary) diary = diary_from (&monday, 3, FALSE, CARRY_STATUS_PLANNED);

  g_assert_cmpuint (carry_phase_week_count_before (diary, &monday), ==, 0);
  g_assert_cmpuint (carry_phase_week_count_before (diary, &fourth), ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/phase-week/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_describes);
    }
  g_test_add_func ("/phase-week/same-length", test_same_length);
  g_test_add_func ("/phase-week/counts-back", test_counts_back);

  return g_test_run ();
}
