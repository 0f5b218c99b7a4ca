/* carry-example-weeks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-example-weeks.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-run.h"

typedef struct
{
  const char *id;
  const char *name;
  CarryPhase phase;
  const CarryExampleRun *runs;
  guint n_runs;
} ExampleWeek;

/* A base week of a half-marathon runner: two hard days, an easy end and a long run. Ours. */
static const CarryExampleRun half_base[] = {
  { 0, CARRY_RUN_EASY, 48, 8000, CARRY_SURFACE_ROAD, -1, NULL },
  { 1, CARRY_RUN_THRESHOLD, 55, 10000, CARRY_SURFACE_TRACK, -1, NC_ ("structure of a run", "3 × 10 min") },
  { 2, CARRY_RUN_EASY, 37, 6000, CARRY_SURFACE_GRASS, -1, NULL },
  { 3, CARRY_RUN_HILLS, 56, 9000, CARRY_SURFACE_TRAIL, -1, NC_ ("structure of a run", "10 × 60 s") },
  { 5, CARRY_RUN_STRIDES, 31, 5000, CARRY_SURFACE_ROAD, -1, NC_ ("structure of a run", "6 × 20 s") },
  { 6, CARRY_RUN_LONG, 96, 16000, CARRY_SURFACE_TRAIL, -1, NULL },
};

/* The reference weeks: runs as the plans print them that tests/data/reference-weeks.json names. */

static const CarryExampleRun beginner_3runs[] = {
  { 0, CARRY_RUN_CROSS, 35, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_EASY, 32, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 3, CARRY_RUN_WALK_RUN, 30, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 4, CARRY_RUN_CROSS, 45, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 6, CARRY_RUN_LONG, 38, 5600, CARRY_SURFACE_UNKNOWN, 4, NULL },
};

static const CarryExampleRun week_10k_novice_higdon[] = {
  { 1, CARRY_RUN_EASY, 33, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 2, CARRY_RUN_CROSS, 35, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 3, CARRY_RUN_EASY, 22, 3200, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 5, CARRY_RUN_CROSS, 50, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 6, CARRY_RUN_LONG, 48, 6400, CARRY_SURFACE_UNKNOWN, 4, NULL },
};

static const CarryExampleRun week_10k_advanced_higdon[] = {
  { 0, CARRY_RUN_EASY, 24, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_TEMPO, 30, 0, CARRY_SURFACE_UNKNOWN, 7, NULL },
  { 2, CARRY_RUN_REPS, 50, 0, CARRY_SURFACE_UNKNOWN, 8, NC_ ("structure of a run", "6 × 400 m") },
  { 3, CARRY_RUN_EASY, 24, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 4, CARRY_RUN_EASY, 24, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 5, CARRY_RUN_TEMPO, 40, 8000, CARRY_SURFACE_UNKNOWN, 6, NULL },
  { 6, CARRY_RUN_LONG, 52, 9700, CARRY_SURFACE_UNKNOWN, 4, NULL },
};

static const CarryExampleRun week_7day_hardhard[] = {
  { 0, CARRY_RUN_EASY, 45, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_INTERVALS, 60, 12000, CARRY_SURFACE_TRACK, 8, NULL },
  { 2, CARRY_RUN_RECOVERY, 30, 0, CARRY_SURFACE_UNKNOWN, 2, NULL },
  { 3, CARRY_RUN_EASY, 45, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 4, CARRY_RUN_TEMPO, 60, 0, CARRY_SURFACE_UNKNOWN, 7, NULL },
  { 5, CARRY_RUN_EASY, 45, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 6, CARRY_RUN_LONG, 105, 0, CARRY_SURFACE_UNKNOWN, 5, NULL },
};

static const CarryExampleRun marathon_cara_int[] = {
  { 0, CARRY_RUN_EASY, 38, 6400, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_EASY, 48, 8000, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 2, CARRY_RUN_INTERVALS, 55, 10000, CARRY_SURFACE_TRACK, 8, NC_ ("structure of a run", "8 × 600 m") },
  { 3, CARRY_RUN_EASY, 29, 4800, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 5, CARRY_RUN_LONG, 70, 11300, CARRY_SURFACE_UNKNOWN, 5, NULL },
};

static const CarryExampleRun marathon_sub3_rw[] = {
  { 0, CARRY_RUN_EASY, 24, 4800, CARRY_SURFACE_UNKNOWN, 2, NULL },
  { 1, CARRY_RUN_EASY, 40, 8000, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 2, CARRY_RUN_INTERVALS, 60, 12000, CARRY_SURFACE_UNKNOWN, 8, NULL },
  { 3, CARRY_RUN_RECOVERY, 24, 4800, CARRY_SURFACE_UNKNOWN, 2, NULL },
  { 4, CARRY_RUN_HILLS, 45, 8000, CARRY_SURFACE_UNKNOWN, 7, NULL },
  { 6, CARRY_RUN_LONG, 80, 16000, CARRY_SURFACE_UNKNOWN, 4, NULL },
};

static const CarryExampleRun ultra_rw[] = {
  { 0, CARRY_RUN_EASY, 45, 7500, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_CROSS, 40, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 2, CARRY_RUN_TEMPO, 75, 0, CARRY_SURFACE_UNKNOWN, 7, NULL },
  { 3, CARRY_RUN_EASY, 40, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 5, CARRY_RUN_LONG, 300, 0, CARRY_SURFACE_TRAIL, 5, NULL },
  { 6, CARRY_RUN_RECOVERY, 30, 0, CARRY_SURFACE_UNKNOWN, 2, NULL },
};

static const CarryExampleRun mid_base[] = {
  { 0, CARRY_RUN_EASY, 50, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_TEMPO, 55, 0, CARRY_SURFACE_UNKNOWN, 7, NULL },
  { 2, CARRY_RUN_EASY, 55, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 3, CARRY_RUN_EASY, 50, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 5, CARRY_RUN_HILLS, 60, 0, CARRY_SURFACE_UNKNOWN, 8, NULL },
  { 6, CARRY_RUN_LONG, 85, 0, CARRY_SURFACE_UNKNOWN, 4, NULL },
};

static const CarryExampleRun sprint_100[] = {
  { 0, CARRY_RUN_SPRINT, 75, 0, CARRY_SURFACE_TRACK, 9, NULL },
  { 1, CARRY_RUN_EASY, 35, 0, CARRY_SURFACE_GRASS, 4, NULL },
  { 2, CARRY_RUN_SPEED_ENDURANCE, 80, 0, CARRY_SURFACE_TRACK, 9, NULL },
  { 3, CARRY_RUN_EASY, 35, 0, CARRY_SURFACE_GRASS, 4, NULL },
  { 4, CARRY_RUN_SPRINT, 75, 0, CARRY_SURFACE_TRACK, 9, NULL },
  { 5, CARRY_RUN_EASY, 35, 0, CARRY_SURFACE_GRASS, 4, NULL },
};

static const CarryExampleRun sprint_hs_inseason[] = {
  { 0, CARRY_RUN_SPRINT, 50, 0, CARRY_SURFACE_TRACK, 7, NULL },
  { 1, CARRY_RUN_EASY, 25, 0, CARRY_SURFACE_UNKNOWN, 4, NULL },
  { 2, CARRY_RUN_EASY, 20, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 3, CARRY_RUN_RACE, 60, 0, CARRY_SURFACE_UNKNOWN, 10, NULL },
  { 4, CARRY_RUN_CROSS, 30, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
};

static const CarryExampleRun return_injury[] = {
  { 0, CARRY_RUN_WALK_RUN, 20, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 2, CARRY_RUN_WALK_RUN, 20, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 4, CARRY_RUN_WALK_RUN, 20, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
};

static const CarryExampleRun race_week_half[] = {
  { 0, CARRY_RUN_EASY, 30, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 1, CARRY_RUN_TEMPO, 35, 0, CARRY_SURFACE_UNKNOWN, 6, NULL },
  { 2, CARRY_RUN_EASY, 30, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 4, CARRY_RUN_EASY, 20, 0, CARRY_SURFACE_UNKNOWN, 3, NULL },
  { 6, CARRY_RUN_RACE, 105, 21100, CARRY_SURFACE_UNKNOWN, 10, NULL },
};

static const ExampleWeek weeks[] = {
  { "half-base", NC_ ("example week", "Half marathon"), CARRY_PHASE_BASE, half_base,
    G_N_ELEMENTS (half_base) },
  { "beginner-3runs", NC_ ("example week", "Beginner"), CARRY_PHASE_BASE, beginner_3runs,
    G_N_ELEMENTS (beginner_3runs) },
  { "10k-novice-higdon", NC_ ("example week", "First 10 km"), CARRY_PHASE_BASE, week_10k_novice_higdon,
    G_N_ELEMENTS (week_10k_novice_higdon) },
  { "10k-advanced-higdon", NC_ ("example week", "10 km"), CARRY_PHASE_BUILD, week_10k_advanced_higdon,
    G_N_ELEMENTS (week_10k_advanced_higdon) },
  { "7day-hardhard", NC_ ("example week", "Half marathon, every day"), CARRY_PHASE_BUILD, week_7day_hardhard,
    G_N_ELEMENTS (week_7day_hardhard) },
  { "marathon-cara-int", NC_ ("example week", "Marathon"), CARRY_PHASE_BUILD, marathon_cara_int,
    G_N_ELEMENTS (marathon_cara_int) },
  { "marathon-sub3-rw", NC_ ("example week", "Marathon under 3 hours"), CARRY_PHASE_BUILD, marathon_sub3_rw,
    G_N_ELEMENTS (marathon_sub3_rw) },
  { "ultra-rw", NC_ ("example week", "Ultramarathon"), CARRY_PHASE_BUILD, ultra_rw, G_N_ELEMENTS (ultra_rw) },
  { "mid-base", NC_ ("example week", "800 to 1500 m"), CARRY_PHASE_BASE, mid_base, G_N_ELEMENTS (mid_base) },
  { "sprint-100", NC_ ("example week", "Sprint"), CARRY_PHASE_BUILD, sprint_100, G_N_ELEMENTS (sprint_100) },
  { "sprint-hs-inseason", NC_ ("example week", "Sprint, meets on Thursday"), CARRY_PHASE_IN_SEASON,
    sprint_hs_inseason, G_N_ELEMENTS (sprint_hs_inseason) },
  { "return-injury", NC_ ("example week", "Return after injury"), CARRY_PHASE_RETURN, return_injury,
    G_N_ELEMENTS (return_injury) },
  { "race-week-half", NC_ ("example week", "Half marathon, race week"), CARRY_PHASE_RACE_WEEK, race_week_half,
    G_N_ELEMENTS (race_week_half) },
};

guint
carry_example_weeks_get_n (void)
{
  return G_N_ELEMENTS (weeks);
}

const char *
carry_example_week_get_id (guint week)
{
  g_return_val_if_fail (week < G_N_ELEMENTS (weeks), NULL);

  return weeks[week].id;
}

CarryPhase
carry_example_week_get_phase (guint week)
{
  g_return_val_if_fail (week < G_N_ELEMENTS (weeks), CARRY_PHASE_BASE);

  return weeks[week].phase;
}

/* The runs of a week by day; owned by the program. */
const CarryExampleRun *
carry_example_week_get_runs (guint week, guint *n_runs)
{
  g_return_val_if_fail (week < G_N_ELEMENTS (weeks), NULL);

  *n_runs = weeks[week].n_runs;

  return weeks[week].runs;
}

/**
 * carry_example_week_get_title:
 * @week: the number of an example week
 *
 * Returns: (transfer full): “Marathon, 5 runs”; cross-training does not count
 */
char *
carry_example_week_get_title (guint week)
{
  guint n_runs = 0;

  g_return_val_if_fail (week < G_N_ELEMENTS (weeks), NULL);

  for (guint i = 0; i < weeks[week].n_runs; i++)
    n_runs += weeks[week].runs[i].kind != CARRY_RUN_CROSS;

  /* Translators: for whom an example week is, and how many runs it has */
  return g_strdup_printf (ngettext ("%s, %u run", "%s, %u runs", n_runs),
                          g_dpgettext2 (GETTEXT_PACKAGE, "example week", weeks[week].name), n_runs);
}

/**
 * carry_example_week_create_runs:
 * @week: the number of an example week
 * @first: the first day of a week, whatever weekday it is
 * @start_minute: when the runner runs, in minutes after 00:00
 *
 * Returns: (transfer full) (element-type CarrySession): the runs, on the days of the week where the plan has them
 */
GPtrArray *
carry_example_week_create_runs (guint week, const GDate *first, guint start_minute)
{
  GPtrArray *runs = g_ptr_array_new_with_free_func (g_object_unref);
  int offset;

  g_return_val_if_fail (week < G_N_ELEMENTS (weeks), runs);
  g_return_val_if_fail (first != NULL && g_date_valid (first), runs);

  offset = (int)g_date_get_weekday (first) - (int)G_DATE_MONDAY;
  for (guint i = 0; i < weeks[week].n_runs; i++)
    {
      const CarryExampleRun *example = &weeks[week].runs[i];
      const GDate day = carry_day_plus (first, ((int)example->weekday - offset + 7) % 7);
      const char *structure = example->structure != NULL
                                  ? g_dpgettext2 (GETTEXT_PACKAGE, "structure of a run", example->structure)
                                  : NULL;
      /* Late in the evening there is no room for a long run. */
      const guint start = MIN (start_minute, CARRY_MINUTES_PER_DAY - example->minutes);
      g_autoptr (GError) error = NULL;
      CarryRun *run =
          carry_run_new (&error, "day", &day, "start-minute", start, "duration", example->minutes, "kind",
                         example->kind, "distance", example->metres, "surface", example->surface, "effort",
                         example->effort, "structure", structure, NULL);

      g_assert_no_error (error);
      g_ptr_array_add (runs, run);
    }

  return runs;
}
