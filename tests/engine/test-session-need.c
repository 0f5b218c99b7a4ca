/* test-session-need.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-need.h"

#define MOST_SESSIONS 4u

#define H CARRY_STRENGTH_HEAVY
#define E CARRY_STRENGTH_EXPLOSIVE
#define M CARRY_STRENGTH_MODERATE
#define U CARRY_STRENGTH_UPPER
#define C CARRY_STRENGTH_CORE
#define R CARRY_STRENGTH_REHAB

#define NEED(need) CARRY_BIT (CARRY_NEED_##need)
#define LEGS_AND_TRUNK (NEED (KNEE) | NEED (HIP) | NEED (TRUNK))

static CarryCatalogue *catalogue;

/* What the sessions of a week need, by kind and place in the week. */
typedef struct
{
  const char *name;
  CarryStrengthKind kinds[MOST_SESSIONS];
  guint n_sessions;
  guint index;
  const char *title;
  guint essential; /* set of needs */
  guint offered;   /* set of optional needs that must be among them */
  guint absent;    /* set of needs that must not */
} Row;

static const Row rows[] = {
  { "alone",
    { H },
    1,
    0,
    "Full-Body Strength",
    LEGS_AND_TRUNK | NEED (CALF_STRAIGHT) | NEED (CALF_BENT),
    NEED (PUSH) | NEED (PULL),
    NEED (EXPLOSIVE) },
  { "first-of-two",
    { H, H },
    2,
    0,
    "Lower Strength",
    LEGS_AND_TRUNK | NEED (CALF_STRAIGHT),
    NEED (PUSH) | NEED (PULL),
    0 },
  { "second-of-two",
    { H, H },
    2,
    1,
    "Single-Leg & Trunk",
    LEGS_AND_TRUNK | NEED (CALF_BENT),
    NEED (PULL) | NEED (HIP_CONTROL),
    0 },
  { "third-of-three",
    { M, M, M },
    3,
    2,
    "Hips & Calves",
    LEGS_AND_TRUNK | NEED (CALF_BENT),
    NEED (HIP_CONTROL) | NEED (CALF_STRAIGHT),
    0 },
  { "power",
    { H, E },
    2,
    1,
    "Power & Strength",
    LEGS_AND_TRUNK | NEED (CALF_BENT) | NEED (EXPLOSIVE),
    NEED (PULL),
    0 },
  { "upper",
    { H, U },
    2,
    1,
    "Upper Body",
    NEED (PUSH) | NEED (PULL),
    NEED (TRUNK),
    NEED (KNEE) | NEED (HIP) },
  { "beside-upper",
    { H, U },
    2,
    0,
    "Lower Strength",
    LEGS_AND_TRUNK | NEED (CALF_STRAIGHT),
    NEED (CALF_BENT),
    NEED (PUSH) | NEED (PULL) },
  { "core",
    { H, C },
    2,
    1,
    "Trunk & Hips",
    NEED (TRUNK) | NEED (HIP_CONTROL),
    NEED (FOOT),
    NEED (KNEE) | NEED (PUSH) },
  { "beside-core",
    { C, H },
    2,
    1,
    "Full-Body Strength",
    NEED (KNEE) | NEED (HIP) | NEED (CALF_STRAIGHT) | NEED (CALF_BENT),
    NEED (TRUNK),
    0 },
  { "upper-does-not-count",
    { H, U, H, C },
    4,
    2,
    "Single-Leg & Trunk",
    NEED (KNEE) | NEED (HIP) | NEED (CALF_BENT),
    NEED (TRUNK),
    NEED (PUSH) },
};

static CarryProgrammeRequest *
new_request (const CarryStrengthKind *kinds, guint n_sessions, guint index)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryProgrammeRequest *request = carry_programme_request_new (catalogue, athlete, CARRY_PHASE_BASE);

  request->n_sessions = n_sessions;
  for (guint i = 0; i < n_sessions; i++)
    request->kinds[i] = kinds[i];
  request->index = index;

  return request;
}

static guint
get_needs (const CarrySessionNeed *need, gboolean essential)
{
  guint needs = 0;

  for (guint i = 0; i < need->n_parts; i++)
    if (need->parts[i].essential == essential)
      needs |= CARRY_BIT (need->parts[i].need);

  return needs;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CarryProgrammeRequest) request = new_request (row->kinds, row->n_sessions, row->index);
  const CarrySessionNeed need = carry_session_need_get (request);

  g_assert_cmpstr (need.title, ==, row->title);
  g_assert_cmphex (get_needs (&need, TRUE), ==, row->essential);
  g_assert_cmphex (get_needs (&need, FALSE) & row->offered, ==, row->offered);
  g_assert_cmphex ((get_needs (&need, FALSE) | get_needs (&need, TRUE)) & row->absent, ==, 0);
}

/* Fast work belongs to the build phase and the season, and to those who race fast. */
static void
test_fast_work (void)
{
  static const CarryStrengthKind kinds[] = { H, H };
  static const struct
  {
    CarryPhase phase;
    CarryEvent event;
    CarryLevel level;
    guint index;
    gboolean wanted;
  } cases[] = {
    { CARRY_PHASE_BUILD, CARRY_EVENT_MARATHON, CARRY_LEVEL_INTERMEDIATE, 1, TRUE },
    { CARRY_PHASE_BUILD, CARRY_EVENT_MARATHON, CARRY_LEVEL_INTERMEDIATE, 0, FALSE },
    { CARRY_PHASE_BUILD, CARRY_EVENT_MARATHON, CARRY_LEVEL_NOVICE, 1, FALSE },
    { CARRY_PHASE_IN_SEASON, CARRY_EVENT_HALF, CARRY_LEVEL_ADVANCED, 1, TRUE },
    { CARRY_PHASE_BASE, CARRY_EVENT_HALF, CARRY_LEVEL_ADVANCED, 1, FALSE },
    { CARRY_PHASE_BASE, CARRY_EVENT_SPRINT, CARRY_LEVEL_ADVANCED, 1, TRUE },
    { CARRY_PHASE_TAPER, CARRY_EVENT_SPRINT, CARRY_LEVEL_ADVANCED, 1, FALSE },
    { CARRY_PHASE_TRANSITION, CARRY_EVENT_5K, CARRY_LEVEL_ADVANCED, 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryProgrammeRequest) request = new_request (kinds, 2, cases[i].index);
      CarrySessionNeed need;

      request->phase = cases[i].phase;
      request->event = cases[i].event;
      request->level = cases[i].level;
      request->experience_weeks = cases[i].level == CARRY_LEVEL_NOVICE ? 0 : 52;
      need = carry_session_need_get (request);
      g_test_message ("case %u", i);
      g_assert_cmpint (carry_session_need_has (&need, CARRY_NEED_EXPLOSIVE), ==, cases[i].wanted);
    }
}

static void
test_rehab (void)
{
  static const CarryStrengthKind kinds[] = { R };
  static const struct
  {
    guint injuries;
    guint essential;
  } cases[] = {
    { 0, 0 },
    { CARRY_BIT (CARRY_INJURY_ACHILLES), NEED (CALF_STRAIGHT) },
    { CARRY_BIT (CARRY_INJURY_PFP), NEED (HIP_CONTROL) },
    { CARRY_BIT (CARRY_INJURY_HAM) | CARRY_BIT (CARRY_INJURY_BACK), NEED (HAMSTRING) | NEED (TRUNK) },
    { CARRY_BIT (CARRY_INJURY_ITB) | CARRY_BIT (CARRY_INJURY_PFP), NEED (HIP_CONTROL) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryProgrammeRequest) request = new_request (kinds, 1, 0);
      CarrySessionNeed need;

      request->injuries = cases[i].injuries;
      need = carry_session_need_get (request);
      g_assert_cmpstr (need.title, ==, "Rehab");
      g_assert_cmphex (get_needs (&need, TRUE), ==, cases[i].essential);
    }
}

/* Work on an injury has its place in a session for the legs, beside what is always there. */
static void
test_injury (void)
{
  static const CarryStrengthKind kinds[] = { H, H };
  g_autoptr (CarryProgrammeRequest) request = new_request (kinds, 2, 0);
  CarrySessionNeed need = carry_session_need_get (request);

  g_assert_false (carry_session_need_has (&need, CARRY_NEED_HIP_CONTROL));
  g_assert_false (carry_session_need_is_for_injury (request, CARRY_NEED_HIP_CONTROL));

  request->injuries = CARRY_BIT (CARRY_INJURY_ITB);
  need = carry_session_need_get (request);
  g_assert_true (carry_session_need_has (&need, CARRY_NEED_HIP_CONTROL));
  g_assert_true (carry_session_need_is_for_injury (request, CARRY_NEED_HIP_CONTROL));
  g_assert_cmphex (get_needs (&need, TRUE), ==, LEGS_AND_TRUNK | NEED (CALF_STRAIGHT));
}

/* A session of low load takes 20 minutes at most, and a primer before a race has nothing optional. */
static void
test_limits (void)
{
  static const CarryStrengthKind core[] = { C }, moderate[] = { M };
  g_autoptr (CarryProgrammeRequest) low = new_request (core, 1, 0);
  g_autoptr (CarryProgrammeRequest) primer = new_request (moderate, 1, 0);
  CarrySessionNeed need = carry_session_need_get (low);

  g_assert_cmpuint (need.minutes, ==, 20);

  primer->phase = CARRY_PHASE_RACE_WEEK;
  need = carry_session_need_get (primer);
  g_assert_cmpuint (need.minutes, ==, 45);
  g_assert_cmphex (get_needs (&need, FALSE), ==, 0);
}

/* Each exercise of the catalogue for strength, jumps, trunk and feet is for something. */
static void
test_needs_of_exercises (void)
{
  static const struct
  {
    const char *id;
    CarryNeed need;
  } cases[] = {
    { "back_squat", CARRY_NEED_KNEE },
    { "bulgarian_ss", CARRY_NEED_KNEE },
    { "rdl", CARRY_NEED_HIP },
    { "hip_thrust", CARRY_NEED_HIP },
    { "nordic", CARRY_NEED_HAMSTRING },
    { "copenhagen", CARRY_NEED_HIP_CONTROL },
    { "push_up", CARRY_NEED_PUSH },
    { "pull_up", CARRY_NEED_PULL },
    { "sl_calf", CARRY_NEED_CALF_STRAIGHT },
    { "towel_heel_raise", CARRY_NEED_CALF_STRAIGHT },
    { "seated_calf", CARRY_NEED_CALF_BENT },
    { "ecc_heel_drop_b", CARRY_NEED_CALF_BENT },
    { "side_plank", CARRY_NEED_TRUNK },
    { "farmer_carry", CARRY_NEED_BACK },
    { "short_foot", CARRY_NEED_FOOT },
    { "pogo", CARRY_NEED_EXPLOSIVE },
    { "kb_swing", CARRY_NEED_EXPLOSIVE },
    { "high_step_up", CARRY_NEED_EXPLOSIVE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      CarryNeed need;

      g_test_message ("%s", cases[i].id);
      g_assert_true (carry_need_of (carry_catalogue_lookup (catalogue, cases[i].id), &need));
      g_assert_cmpint (need, ==, cases[i].need);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/session-need/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  g_test_add_func ("/engine/session-need/fast-work", test_fast_work);
  g_test_add_func ("/engine/session-need/rehab", test_rehab);
  g_test_add_func ("/engine/session-need/injury", test_injury);
  g_test_add_func ("/engine/session-need/limits", test_limits);
  g_test_add_func ("/engine/session-need/exercises", test_needs_of_exercises);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
