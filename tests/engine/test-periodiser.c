/* test-periodiser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-periodiser.h"

#include <glib.h>

#define MOST_TARGETS 4

/* A letter a week: n onboarding, o off-season, b base, u build, i in season, t taper, R race week, x transition. */
static char
letter_of (CarryPhase phase)
{
  static const char letters[] = {
    [CARRY_PHASE_ONBOARDING] = 'n', [CARRY_PHASE_OFF_SEASON] = 'o', [CARRY_PHASE_BASE] = 'b',
    [CARRY_PHASE_BUILD] = 'u',      [CARRY_PHASE_IN_SEASON] = 'i',  [CARRY_PHASE_TAPER] = 't',
    [CARRY_PHASE_RACE_WEEK] = 'R',  [CARRY_PHASE_TRANSITION] = 'x', [CARRY_PHASE_RETURN] = '?',
  };

  return letters[phase];
}

static char *
write_weeks (const CarryPeriodProblem *problem)
{
  g_autoptr (GArray) periods = carry_periodiser_divide (problem);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < periods->len; i++)
    {
      const CarryPeriod *period = &g_array_index (periods, CarryPeriod, i);

      g_assert_cmpuint (period->first, ==, text->len);
      g_assert_cmpuint (period->n_weeks, >, 0);
      for (guint week = 0; week < period->n_weeks; week++)
        g_string_append_c (text, letter_of (period->phase));
    }

  return g_string_free_and_steal (text);
}

typedef struct
{
  const char *name;
  CarryPeriodTarget targets[MOST_TARGETS];
  guint n_targets;
  guint onboarding;
  guint transition;
  gboolean beginner;
  const char *weeks;
} Row;

/* What is expected follows from the order in which phases give way, counted by hand. */
static const Row rows[] = {
  { "race-in-this-week", { { 0, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "Rx" },
  { "race-next-week", { { 1, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "tRx" },
  { "second-taper-week-needs-a-week-before-it", { { 2, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "itRx" },
  { "taper-of-two-weeks", { { 3, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "ittRx" },
  { "two-weeks-hold", { { 4, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "iittRx" },
  { "base-of-three", { { 5, 2, TRUE, 0 } }, 1, 0, 0, FALSE, "bbbttRxx" },
  { "build-needs-four", { { 11, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "bbbbbbbbbttRx" },
  { "base-and-build", { { 12, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "bbbbbbuuuuttRx" },
  { "half-in-20-weeks", { { 19, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "bbbbbbbbuuuuuuiiittRx" },
  { "off-season-from-21", { { 23, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "oooobbbbbbbbuuuuuuiiittRx" },
  { "longest-runway", { { 33, 1, TRUE, 0 } }, 1, 0, 0, FALSE, "oooooooobbbbbbbbbbbbuuuuuuuuiiittRx" },
  { "beginner-learns-first", { { 5, 1, TRUE, 0 } }, 1, 4, 0, TRUE, "nnnttRx" },
  { "beginner-needs-general-strength", { { 12, 1, TRUE, 0 } }, 1, 4, 0, TRUE, "nnnnoooooottRx" },
  { "beginner-lifts-heavy-later", { { 16, 1, TRUE, 0 } }, 1, 4, 0, TRUE, "nnnnoooobbbbbbttRx" },
  { "onboarding-goes-on-after-a-race",
    { { 3, 1, TRUE, 0 }, { 12, 1, TRUE, 0 } },
    2,
    4,
    0,
    TRUE,
    "nttRxnnnoottRx" },
  { "two-races-ten-weeks-apart",
    { { 5, 1, TRUE, 0 }, { 15, 1, TRUE, 0 } },
    2,
    0,
    0,
    FALSE,
    "bbbttRxuuuuiittRx" },
  { "races-in-following-weeks", { { 3, 1, TRUE, 0 }, { 4, 1, TRUE, 0 } }, 2, 0, 0, FALSE, "ittRRx" },
  { "taper-before-transition", { { 3, 2, TRUE, 0 }, { 5, 1, TRUE, 0 } }, 2, 0, 0, FALSE, "ittRtRx" },
  { "transition-after-taper", { { 3, 2, TRUE, 0 }, { 6, 1, TRUE, 0 } }, 2, 0, 0, FALSE, "ittRxtRx" },
  { "then-the-second-taper-week", { { 3, 2, TRUE, 0 }, { 7, 1, TRUE, 0 } }, 2, 0, 0, FALSE, "ittRxttRx" },
  { "then-all-of-the-transition", { { 3, 2, TRUE, 0 }, { 8, 1, TRUE, 0 } }, 2, 0, 0, FALSE, "ittRxxttRx" },
  { "rest-of-an-earlier-race", { { 5, 1, TRUE, 0 } }, 1, 0, 2, FALSE, "xxittRx" },
  { "no-main-race", { { 9, 0, FALSE, 0 } }, 1, 0, 0, FALSE, "bbbbbbuuuu" },
  { "track-season", { { 20, 1, TRUE, 6 } }, 1, 0, 0, FALSE, "bbbbbbbuuuuuiiiiiittRx" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  const CarryPeriodTarget *last = &row->targets[row->n_targets - 1];
  const CarryPeriodProblem problem = {
    .n_weeks = last->week + 1 + last->transition_weeks,
    .targets = row->targets,
    .n_targets = row->n_targets,
    .onboarding_weeks = row->onboarding,
    .transition_weeks = row->transition,
    .beginner = row->beginner,
  };
  g_autofree char *weeks = write_weeks (&problem);

  g_assert_cmpstr (weeks, ==, row->weeks);
}

/* However long the way to a race is, it is filled, and no phase is longer than it should be: off-season 8, base 12,
 * build 8 weeks. */
static void
test_every_length (void)
{
  for (guint beginner = 0; beginner < 2; beginner++)
    for (guint week = 0; week < 104; week++)
      {
        const CarryPeriodTarget target = { week, 1, TRUE, 0 };
        const CarryPeriodProblem problem = { week + 2, &target, 1, beginner ? 4 : 0, 0, beginner != 0 };
        g_autofree char *weeks = write_weeks (&problem);

        g_assert_cmpuint (strlen (weeks), ==, week + 2);
        g_assert_cmpint (weeks[week], ==, 'R');
        g_assert_cmpint (weeks[week + 1], ==, 'x');
        g_assert_null (strstr (weeks, "ooooooooo"));
        g_assert_null (strstr (weeks, "bbbbbbbbbbbbb"));
        g_assert_null (strstr (weeks, "uuuuuuuuu"));
        g_assert_null (strstr (weeks, "iiii"));
        if (week >= 3)
          g_assert_cmpint (strncmp (&weeks[week - 2], "tt", 2), ==, 0);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/periodiser/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/engine/periodiser/every-length", test_every_length);

  return g_test_run ();
}
