/* test-phase-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-phase-table.h"
#include "carry-season-dose.h"

/* Sessions a week for distance, middle distance and sprint: the table of phases. */
static const struct
{
  CarryPhase phase;
  CarryPhaseRange sessions[CARRY_N_DISCIPLINES];
} sessions[] = {
  { CARRY_PHASE_ONBOARDING, { { 2, 2 }, { 2, 2 }, { 2, 2 } } },
  { CARRY_PHASE_OFF_SEASON, { { 2, 3 }, { 3, 3 }, { 3, 3 } } },
  { CARRY_PHASE_BASE, { { 2, 2 }, { 2, 3 }, { 3, 3 } } },
  { CARRY_PHASE_BUILD, { { 2, 2 }, { 2, 2 }, { 2, 3 } } },
  { CARRY_PHASE_IN_SEASON, { { 1, 1 }, { 1, 2 }, { 1, 2 } } },
  { CARRY_PHASE_TAPER, { { 1, 1 }, { 1, 1 }, { 1, 1 } } },
  { CARRY_PHASE_RACE_WEEK, { { 0, 1 }, { 1, 1 }, { 1, 1 } } },
  { CARRY_PHASE_TRANSITION, { { 0, 2 }, { 0, 2 }, { 0, 2 } } },
};

static void
assert_range (CarryPhaseRange range, guint lo, guint hi)
{
  g_assert_cmpuint (range.lo, ==, lo);
  g_assert_cmpuint (range.hi, ==, hi);
}

static void
test_sessions (void)
{
  const CarryEvent events[] = { CARRY_EVENT_HALF, CARRY_EVENT_MIDDLE, CARRY_EVENT_SPRINT };

  for (gsize i = 0; i < G_N_ELEMENTS (sessions); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (events); j++)
      assert_range (carry_phase_table_get_sessions (sessions[i].phase, events[j], 30),
                    sessions[i].sessions[j].lo, sessions[i].sessions[j].hi);
}

/* From 50 on one or two in the season, from 60 on two. */
static void
test_older (void)
{
  assert_range (carry_phase_table_get_sessions (CARRY_PHASE_IN_SEASON, CARRY_EVENT_10K, 49), 1, 1);
  assert_range (carry_phase_table_get_sessions (CARRY_PHASE_IN_SEASON, CARRY_EVENT_10K, 50), 1, 2);
  assert_range (carry_phase_table_get_sessions (CARRY_PHASE_IN_SEASON, CARRY_EVENT_10K, 60), 2, 2);
  assert_range (carry_phase_table_get_sessions (CARRY_PHASE_TAPER, CARRY_EVENT_10K, 60), 1, 1);
}

static void
test_rows (void)
{
  const CarryPhaseRow *base = carry_phase_table_get (CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);
  const CarryPhaseRow *advanced = carry_phase_table_get (CARRY_PHASE_BASE, CARRY_LEVEL_ADVANCED);
  const CarryPhaseRow *build = carry_phase_table_get (CARRY_PHASE_BUILD, CARRY_LEVEL_ADVANCED);

  assert_range (base->weeks, 6, 12);
  assert_range (base->sets, 3, 4);
  assert_range (base->reps, 4, 6);
  assert_range (base->percent, 80, 88);
  assert_range (base->reserve, 1, 2);
  assert_range (base->rest_s, 120, 180);
  assert_range (base->contacts, 40, 80);
  assert_range (advanced->sets, 3, 5);
  assert_range (advanced->reps, 2, 4);
  assert_range (advanced->percent, 88, 92);
  assert_range (build->explosive_sets, 3, 4);
  assert_range (build->explosive_reps, 4, 6);
  assert_range (build->explosive_percent, 20, 50);
}

static CarrySeasonDose
dose_of (CarryPhase phase, CarryEvent event, CarryLevel level, guint wanted, gboolean deload)
{
  const CarrySeasonDoseRequest request = {
    .phase = phase,
    .event = event,
    .level = level,
    .wanted = wanted,
    .deload = deload,
    .days = { CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS },
  };

  return carry_season_dose_get (&request);
}

static void
assert_kinds (const CarrySeasonDose *dose, const char *kinds)
{
  static const char letters[] = {
    [CARRY_STRENGTH_HEAVY] = 'H', [CARRY_STRENGTH_EXPLOSIVE] = 'E', [CARRY_STRENGTH_MODERATE] = 'M',
    [CARRY_STRENGTH_UPPER] = 'U', [CARRY_STRENGTH_CORE] = 'C',      [CARRY_STRENGTH_REHAB] = 'R',
  };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < dose->n_sessions; i++)
    g_string_append_c (text, letters[dose->kinds[i]]);

  g_assert_cmpstr (text->str, ==, kinds);
}

static const struct
{
  CarryPhase phase;
  CarryEvent event;
  CarryLevel level;
  guint wanted;
  const char *kinds;
} kinds[] = {
  { CARRY_PHASE_ONBOARDING, CARRY_EVENT_HALF, CARRY_LEVEL_NOVICE, 0, "MM" },
  { CARRY_PHASE_OFF_SEASON, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "MM" },
  { CARRY_PHASE_OFF_SEASON, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 3, "MMM" },
  { CARRY_PHASE_OFF_SEASON, CARRY_EVENT_SPRINT, CARRY_LEVEL_INTERMEDIATE, 0, "MMM" },
  { CARRY_PHASE_BASE, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "HH" },
  { CARRY_PHASE_BASE, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 1, "H" },
  { CARRY_PHASE_BASE, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 4, "HHUC" },
  { CARRY_PHASE_BASE, CARRY_EVENT_MIDDLE, CARRY_LEVEL_ADVANCED, 0, "HHM" },
  { CARRY_PHASE_BASE, CARRY_EVENT_SPRINT, CARRY_LEVEL_INTERMEDIATE, 0, "HHH" },
  { CARRY_PHASE_BUILD, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "HE" },
  { CARRY_PHASE_BUILD, CARRY_EVENT_SPRINT, CARRY_LEVEL_ADVANCED, 0, "HEH" },
  { CARRY_PHASE_IN_SEASON, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "H" },
  { CARRY_PHASE_IN_SEASON, CARRY_EVENT_SPRINT, CARRY_LEVEL_INTERMEDIATE, 2, "HE" },
  { CARRY_PHASE_TAPER, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 3, "H" },
  { CARRY_PHASE_RACE_WEEK, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "" },
  { CARRY_PHASE_RACE_WEEK, CARRY_EVENT_HALF, CARRY_LEVEL_ADVANCED, 0, "E" },
  { CARRY_PHASE_RACE_WEEK, CARRY_EVENT_MIDDLE, CARRY_LEVEL_INTERMEDIATE, 0, "E" },
  { CARRY_PHASE_TRANSITION, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, "M" },
};

static void
test_kinds (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const CarrySeasonDose dose =
          dose_of (kinds[i].phase, kinds[i].event, kinds[i].level, kinds[i].wanted, FALSE);

      assert_kinds (&dose, kinds[i].kinds);
    }
}

/* Half the sets, rounded up; the load down to 90 %; two more repetitions in reserve; half the contacts. */
static void
test_deload (void)
{
  const CarrySeasonDose dose =
      dose_of (CARRY_PHASE_BASE, CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, 0, TRUE);

  assert_kinds (&dose, "HH");
  assert_range (dose.amounts.sets, 2, 2);
  assert_range (dose.amounts.percent, 72, 88);
  assert_range (dose.amounts.reserve, 3, 4);
  assert_range (dose.amounts.contacts, 20, 40);
}

/* HC10: no heavy work and at most 65 % while technique comes first, also in a taper. */
static void
test_gate (void)
{
  CarrySeasonDoseRequest request = {
    .phase = CARRY_PHASE_TAPER,
    .event = CARRY_EVENT_HALF,
    .level = CARRY_LEVEL_NOVICE,
    .gate = TRUE,
    .days = { CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS },
  };
  CarrySeasonDose dose = carry_season_dose_get (&request);

  assert_kinds (&dose, "M");
  g_assert_cmpuint (dose.amounts.percent.hi, <=, 65);
  assert_range (dose.amounts.sets, 1, 1);

  request.phase = CARRY_PHASE_RACE_WEEK;
  dose = carry_season_dose_get (&request);
  assert_kinds (&dose, "");
}

/* Without a day for heavy work there is none; a taper gets a light, fast session instead. */
static void
test_days_decide (void)
{
  CarrySeasonDoseRequest request = {
    .phase = CARRY_PHASE_TAPER,
    .event = CARRY_EVENT_HALF,
    .level = CARRY_LEVEL_INTERMEDIATE,
    .days = { 0, CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS },
  };
  CarrySeasonDose dose = carry_season_dose_get (&request);

  assert_kinds (&dose, "E");
  g_assert_true (dose.primer);
  g_assert_cmpuint (dose.amounts.percent.hi, <=, 70);

  /* Two heavy sessions need a day between them. */
  request.phase = CARRY_PHASE_BASE;
  request.days.heavy = request.days.lower = 0x3;
  dose = carry_season_dose_get (&request);
  assert_kinds (&dose, "H");

  request.days.heavy = request.days.lower = 0x5;
  dose = carry_season_dose_get (&request);
  assert_kinds (&dose, "HH");

  request.days.heavy = request.days.lower = 0;
  dose = carry_season_dose_get (&request);
  assert_kinds (&dose, "C");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/phase-table/sessions", test_sessions);
  g_test_add_func ("/engine/phase-table/older", test_older);
  g_test_add_func ("/engine/phase-table/rows", test_rows);
  g_test_add_func ("/engine/season-dose/kinds", test_kinds);
  g_test_add_func ("/engine/season-dose/deload", test_deload);
  g_test_add_func ("/engine/season-dose/gate", test_gate);
  g_test_add_func ("/engine/season-dose/days-decide", test_days_decide);

  return g_test_run ();
}
