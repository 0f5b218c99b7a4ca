/* test-exercise-merit.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-merit.h"
#include "carry-merit-wording.h"

static CarryCatalogue *catalogue;

static CarryProgrammeRequest *
new_request (CarryStrengthKind kind, CarryPhase phase, CarryLevel level)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryProgrammeRequest *request;

  g_object_set (athlete, "level", level, "equipment", G_MAXUINT, NULL);
  request = carry_programme_request_new (catalogue, athlete, phase);
  request->kinds[0] = kind;

  return request;
}

static CarryMerit
weigh (const CarryProgrammeRequest *request, const char *id, CarryNeed need, CarryLegs legs)
{
  g_autoptr (CarryRecentWork) recent = carry_recent_work_new (request);
  const CarryPart part = { need, legs, TRUE };
  CarryMeritContext context;

  carry_merit_context_init (&context, request, recent);

  return carry_exercise_merit_get (&context, carry_catalogue_lookup (catalogue, id), &part);
}

/* A session of one exercise, so many days ago. */
static void
add_past (CarryProgrammeRequest *request, int days_ago, const char *id)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (items, carry_item_new (carry_catalogue_lookup (catalogue, id), NULL, 0));
  carry_programme_request_add_items (request, days_ago, items);
}

typedef struct
{
  const char *name;
  const char *id;
  CarryNeed need;
  CarryStrengthKind kind;
  CarryPhase phase;
  CarryLevel level;
  guint equipment;
  guint painful;
  guint pain;
  guint days_to_key_run;
  guint experience_weeks;
  CarryBarrier barrier;
} Row;

#define BASE CARRY_PHASE_BASE
#define BUILD CARRY_PHASE_BUILD
#define TRAINED CARRY_LEVEL_INTERMEDIATE
#define ALL G_MAXUINT
#define FAR CARRY_NO_KEY_RUN

static const Row rows[] = {
  { "fits", "back_squat", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, FAR, 52,
    CARRY_BARRIER_NONE },
  { "equipment", "back_squat", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED,
    CARRY_BIT (CARRY_EQUIPMENT_BARBELL), 0, 0, FAR, 52, CARRY_BARRIER_EQUIPMENT },
  { "level", "front_squat", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, FAR, 52,
    CARRY_BARRIER_LEVEL },
  { "back-pain", "back_squat", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL,
    CARRY_BIT (CARRY_INJURY_BACK), 2, FAR, 52, CARRY_BARRIER_INJURY },
  { "knee-pain-3", "bulgarian_ss", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL,
    CARRY_BIT (CARRY_INJURY_PFP), 3, FAR, 52, CARRY_BARRIER_NONE },
  { "knee-pain-4", "bulgarian_ss", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL,
    CARRY_BIT (CARRY_INJURY_PFP), 4, FAR, 52, CARRY_BARRIER_INJURY },
  { "knee-pain-unknown", "bulgarian_ss", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL,
    CARRY_BIT (CARRY_INJURY_PFP), CARRY_PAIN_UNKNOWN, FAR, 52, CARRY_BARRIER_INJURY },
  { "jump-with-sore-shin", "cmj", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD, TRAINED, ALL,
    CARRY_BIT (CARRY_INJURY_MTSS), 1, FAR, 52, CARRY_BARRIER_JUMPS },
  { "nordic-2-days-before", "nordic", CARRY_NEED_HAMSTRING, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, 2,
    52, CARRY_BARRIER_KEY_RUN },
  { "nordic-3-days-before", "nordic", CARRY_NEED_HAMSTRING, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, 3,
    52, CARRY_BARRIER_NONE },
  { "lunges-1-day-before", "walk_lunge", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, 1,
    52, CARRY_BARRIER_KEY_RUN },
  { "lunges-2-days-before", "walk_lunge", CARRY_NEED_KNEE, CARRY_STRENGTH_HEAVY, BASE, TRAINED, ALL, 0, 0, 2,
    52, CARRY_BARRIER_NONE },
  { "jump-in-moderate", "cmj", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_MODERATE, BUILD, TRAINED, ALL, 0, 0, FAR,
    52, CARRY_BARRIER_HEAVIER },
  { "squat-in-upper", "back_squat", CARRY_NEED_KNEE, CARRY_STRENGTH_UPPER, BASE, TRAINED, ALL, 0, 0, FAR, 52,
    CARRY_BARRIER_HEAVIER },
  { "push-in-core", "push_up", CARRY_NEED_PUSH, CARRY_STRENGTH_CORE, BASE, TRAINED, ALL, 0, 0, FAR, 52,
    CARRY_BARRIER_OTHER_KIND },
  { "strides-are-runs", "strides", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD, TRAINED, ALL, 0, 0,
    FAR, 52, CARRY_BARRIER_OTHER_KIND },
  { "rope-is-not-counted", "skipping_rope", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD, TRAINED,
    ALL, 0, 0, FAR, 52, CARRY_BARRIER_CONTACTS },
  { "no-jumps-in-transition", "cmj", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, CARRY_PHASE_TRANSITION,
    TRAINED, ALL, 0, 0, FAR, 52, CARRY_BARRIER_PHASE },
  { "nordic-in-race-week", "nordic", CARRY_NEED_HAMSTRING, CARRY_STRENGTH_MODERATE, CARRY_PHASE_RACE_WEEK,
    TRAINED, ALL, 0, 0, FAR, 52, CARRY_BARRIER_PHASE },
  { "nordic-in-the-taper", "nordic", CARRY_NEED_HAMSTRING, CARRY_STRENGTH_MODERATE, CARRY_PHASE_TAPER,
    TRAINED, ALL, 0, 0, FAR, 52, CARRY_BARRIER_NONE },
  { "injury-before-phase", "nordic", CARRY_NEED_HAMSTRING, CARRY_STRENGTH_MODERATE, CARRY_PHASE_RACE_WEEK,
    TRAINED, ALL, CARRY_BIT (CARRY_INJURY_HAM), 5, FAR, 52, CARRY_BARRIER_INJURY },
  { "pogo-when-coming-back", "pogo", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BASE, CARRY_LEVEL_RETURN,
    ALL, 0, 0, FAR, 52, CARRY_BARRIER_PHASE },
  { "drop-jump-in-week-3", "drop_jump", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD,
    CARRY_LEVEL_ADVANCED, ALL, 0, 0, FAR, 3, CARRY_BARRIER_LEVEL },
  { "drop-jump-in-week-4", "drop_jump", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD,
    CARRY_LEVEL_ADVANCED, ALL, 0, 0, FAR, 4, CARRY_BARRIER_NONE },
  { "clean-in-week-3", "power_clean", CARRY_NEED_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE, BUILD,
    CARRY_LEVEL_ADVANCED, ALL, 0, 0, FAR, 3, CARRY_BARRIER_LEVEL },
};

static void
test_barrier (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CarryProgrammeRequest) request = new_request (row->kind, row->phase, row->level);
  CarryMerit merit;

  request->equipment = row->equipment;
  request->painful = row->painful;
  request->pain = row->pain;
  request->days_to_key_run = row->days_to_key_run;
  request->experience_weeks = row->experience_weeks;
  merit = weigh (request, row->id, row->need, CARRY_LEGS_ANY);
  g_assert_cmpint (merit.barrier, ==, row->barrier);

  if (merit.barrier != CARRY_BARRIER_NONE)
    {
      const CarryMerit other = { 0 };
      g_autofree char *why_not = carry_merit_wording_why_not (&merit, &other);

      g_assert_cmpstr (why_not, !=, "");
    }
}

static void
test_phase_is_named (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_RACE_WEEK, CARRY_LEVEL_INTERMEDIATE);
  const CarryMerit merit = weigh (request, "nordic", CARRY_NEED_HAMSTRING, CARRY_LEGS_ANY), other = { 0 };
  g_autofree char *why_not = carry_merit_wording_why_not (&merit, &other);

  g_assert_cmpint (merit.phase, ==, CARRY_PHASE_RACE_WEEK);
  g_assert_cmpstr (why_not, ==, "Left out in race week.");
}

/* After three times a Nordic curl is not new any more. */
static void
test_nordic_exposures (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);

  request->days_to_key_run = 1;
  add_past (request, 21, "nordic");
  add_past (request, 14, "nordic");
  g_assert_cmpint (weigh (request, "nordic", CARRY_NEED_HAMSTRING, CARRY_LEGS_ANY).barrier, ==,
                   CARRY_BARRIER_KEY_RUN);

  add_past (request, 7, "nordic");
  g_assert_cmpint (weigh (request, "nordic", CARRY_NEED_HAMSTRING, CARRY_LEGS_ANY).barrier, ==,
                   CARRY_BARRIER_NONE);
}

static void
test_freeze (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);

  request->freeze = TRUE;
  g_assert_cmpint (weigh (request, "rdl", CARRY_NEED_HIP, CARRY_LEGS_ANY).barrier, ==, CARRY_BARRIER_NONE);

  add_past (request, 7, "back_squat");
  g_assert_cmpint (weigh (request, "rdl", CARRY_NEED_HIP, CARRY_LEGS_ANY).barrier, ==, CARRY_BARRIER_NEW);
  g_assert_cmpint (weigh (request, "back_squat", CARRY_NEED_KNEE, CARRY_LEGS_ANY).barrier, ==,
                   CARRY_BARRIER_NONE);
}

static void
assert_better (const CarryProgrammeRequest *request,
               CarryNeed need,
               CarryLegs legs,
               const char *better,
               const char *worse)
{
  g_test_message ("%s before %s", better, worse);
  g_assert_cmpint (weigh (request, better, need, legs).points, >, weigh (request, worse, need, legs).points);
}

static void
test_order (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);

  /* carry-over, then legs */
  assert_better (request, CARRY_NEED_HIP, CARRY_LEGS_ANY, "rdl", "good_morning");
  assert_better (request, CARRY_NEED_KNEE, CARRY_LEGS_BOTH, "back_squat", "bulgarian_ss");
  assert_better (request, CARRY_NEED_KNEE, CARRY_LEGS_ONE, "bulgarian_ss", "back_squat");

  /* an injury to work on turns the balance */
  assert_better (request, CARRY_NEED_HIP_CONTROL, CARRY_LEGS_ANY, "standing_hip_abd", "copenhagen");
  request->injuries = CARRY_BIT (CARRY_INJURY_HIPGROIN);
  assert_better (request, CARRY_NEED_HIP_CONTROL, CARRY_LEGS_ANY, "copenhagen", "side_lying_abd");
}

/* A main lift stays within a block and may go with the next one; the rest stays for two weeks. */
static void
test_variety (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_MODERATE, CARRY_PHASE_OFF_SEASON, CARRY_LEVEL_INTERMEDIATE);

  add_past (request, 7, "goblet_squat");
  request->block_week = 1;
  assert_better (request, CARRY_NEED_KNEE, CARRY_LEGS_BOTH, "goblet_squat", "back_squat");
  request->block_week = 0;
  assert_better (request, CARRY_NEED_KNEE, CARRY_LEGS_BOTH, "back_squat", "goblet_squat");
}

static void
test_accessories_take_turns (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_CORE, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);

  add_past (request, 7, "dead_bug");
  assert_better (request, CARRY_NEED_TRUNK, CARRY_LEGS_ANY, "dead_bug", "front_plank");
  add_past (request, 14, "dead_bug");
  assert_better (request, CARRY_NEED_TRUNK, CARRY_LEGS_ANY, "front_plank", "dead_bug");
}

/* Not twice in a week. */
static void
test_this_week (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);

  request->days_into_week = 3;
  add_past (request, 3, "rdl");
  assert_better (request, CARRY_NEED_HIP, CARRY_LEGS_ANY, "good_morning", "rdl");
}

/* Sets of the 14 days before, by hand: 3 of back squat last week, 3 on one leg this week. */
static void
test_recent_work (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE);
  g_autoptr (CarryRecentWork) recent = NULL;

  request->days_into_week = 4;
  add_past (request, 2, "split_squat");
  add_past (request, 9, "back_squat");
  add_past (request, 30, "push_up");
  recent = carry_recent_work_new (request);

  g_assert_cmpfloat (recent->needs[CARRY_NEED_KNEE], ==, 6);
  g_assert_cmpfloat (recent->needs[CARRY_NEED_SINGLE_LEG], ==, 3);
  g_assert_cmpfloat (recent->legs_on_one, ==, 3);
  g_assert_cmpfloat (recent->n_weeks, ==, 2);
  g_assert_cmpfloat (recent->week.muscles[CARRY_MUSCLE_QUADS], ==, 3);
  g_assert_cmpfloat (carry_recent_work_get_muscle (recent, CARRY_MUSCLE_QUADS), ==, 3);
  g_assert_cmpfloat_with_epsilon (carry_recent_work_get_neglect (recent, CARRY_NEED_KNEE), 0.25, 1e-9);
  g_assert_cmpfloat (carry_recent_work_get_neglect (recent, CARRY_NEED_PUSH), ==, 1);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/exercise-merit/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_barrier);
    }

  g_test_add_func ("/engine/exercise-merit/phase-is-named", test_phase_is_named);
  g_test_add_func ("/engine/exercise-merit/nordic-exposures", test_nordic_exposures);
  g_test_add_func ("/engine/exercise-merit/freeze", test_freeze);
  g_test_add_func ("/engine/exercise-merit/order", test_order);
  g_test_add_func ("/engine/exercise-merit/variety", test_variety);
  g_test_add_func ("/engine/exercise-merit/turns", test_accessories_take_turns);
  g_test_add_func ("/engine/exercise-merit/this-week", test_this_week);
  g_test_add_func ("/engine/exercise-merit/recent-work", test_recent_work);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
