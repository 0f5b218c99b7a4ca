/* test-session-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-targets.h"
#include "carry-target-wording.h"

#include "support/carry-test-log.h"

/* What follows from a past is in test-progression.c; here, that the diary's past reaches it. */

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (
      CARRY_TYPE_ATHLETE, "level", CARRY_LEVEL_INTERMEDIATE, "barbell-weight", 20.0, "barbell-step", 2.5,
      "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->athlete);
  g_object_unref (fixture->diary);
  g_object_unref (fixture->catalogue);
}

static void
squat (Fixture *fixture, GDateDay day, double load, guint reps)
{
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = { carry_set_of (reps, load, 2), carry_set_of (reps, load, 2),
                            carry_set_of (reps, load, 2) };

  test_log (fixture->diary, fixture->catalogue, &date, "back_squat", "3x4-6@RIR2", sets, G_N_ELEMENTS (sets));
}

/* A session that is to be done on 12 November. */
static CarryStrengthSession *
plan (Fixture *fixture)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", NULL };
  const GDate day = test_day (12, G_DATE_NOVEMBER, 2026);
  CarrySession *session = test_lifting (fixture->catalogue, &day, 45, exercises);

  test_insert (fixture->diary, g_object_ref (session));

  return CARRY_STRENGTH_SESSION (session);
}

/* On the day of the session, without what was said of that day. */
static GPtrArray *
find (Fixture *fixture, CarryStrengthSession *session)
{
  const CarrySessionTargetsProblem problem = {
    .diary = fixture->diary,
    .athlete = fixture->athlete,
    .session = session,
    .today = *carry_session_get_day (CARRY_SESSION (session)),
  };

  return carry_session_targets_find (&problem);
}

/* “All sets ≥hi at RIR ≥ target on 2 consecutive sessions → load +5 % lower, reps back to lo.” */
static void
test_more_load (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autofree char *in_kilograms = NULL;
  g_autofree char *in_pounds = NULL;

  squat (fixture, 5, 100, 6);
  squat (fixture, 9, 100, 6);
  /* what is done later says nothing of it */
  squat (fixture, 16, 60, 3);
  targets = find (fixture, session);

  g_assert_cmpuint (targets->len, ==, 1);
  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_MORE_LOAD);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 105);
  g_assert_cmpuint (carry_next_target_get_n_notes (targets->pdata[0]), >, 0);
  in_kilograms = carry_target_wording_format_step (targets->pdata[0], (CarryLoadForm){ 0 });
  in_pounds =
      carry_target_wording_format_step (targets->pdata[0], (CarryLoadForm){ .units = CARRY_UNITS_IMPERIAL });
  g_assert_cmpstr (in_kilograms, ==, "+5 kg");
  g_assert_cmpstr (in_pounds, ==, "+11 lb");

  after = carry_session_targets_apply (session, targets, NULL, NULL);
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (after, 0)), ==, 105);
  g_assert_cmpint (carry_item_get_target_origin (carry_strength_session_get_nth (after, 0)), ==,
                   CARRY_TARGET_ORIGIN_PLAN);
}

static void
test_first_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = find (fixture, session);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_START);
}

/* “22–42 d −20 %”: the last time was 10 October, 33 days before. */
static void
test_break (Fixture *fixture, gconstpointer data)
{
  const GDate october = test_day (10, G_DATE_OCTOBER, 2026);
  const CarrySet sets[] = { carry_set_of (6, 100, 2), carry_set_of (6, 100, 2), carry_set_of (6, 100, 2) };
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;

  test_log (fixture->diary, fixture->catalogue, &october, "back_squat", "3x4-6@RIR2", sets,
            G_N_ELEMENTS (sets));
  targets = find (fixture, session);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_RETURN);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 80);
}

/* What the runner set stands, is said to stand, and stays theirs. */
static void
test_overruled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (CarryPrescription) own = carry_prescription_parse ("5x5@RIR1", NULL);
  g_autoptr (CarryItem) item = carry_item_with_target (carry_strength_session_get_nth (session, 0), own, 97.5,
                                                       CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (CarryStrengthSession) overruled = NULL;
  g_autofree char *explained = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autoptr (GPtrArray) targets = NULL;

  squat (fixture, 5, 100, 6);
  squat (fixture, 9, 100, 6);
  g_ptr_array_add (items, item);
  overruled = carry_strength_session_with_items (session, items, NULL);
  targets = find (fixture, overruled);

  g_assert_cmpint (carry_next_target_get_facts (targets->pdata[0])->change, ==, CARRY_PROGRESSION_OVERRULED);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->load_kg, ==, 97.5);
  g_assert_cmpint (carry_next_target_get_note (targets->pdata[0], 0)->rule, ==,
                   CARRY_PROGRESSION_RULE_OWN_TARGET);
  g_assert_cmpfloat (carry_next_target_get_facts (targets->pdata[0])->plan_kg, ==, 105);
  /* 97.5 is 2.5 kg less than the 100 of the last time */
  explained = carry_target_wording_explain (targets->pdata[0], (CarryLoadForm){ 0 });
  g_assert_cmpstr (explained, ==, "−2.5 kg: You chose 97.5 kg; the plan would have said 105 kg.");

  after = carry_session_targets_apply (overruled, targets, NULL, NULL);
  g_assert_true (carry_session_equal (CARRY_SESSION (after), CARRY_SESSION (overruled)));
}

static const CarryTargetFacts *
facts_of (GPtrArray *targets)
{
  return carry_next_target_get_facts (targets->pdata[0]);
}

static gboolean
names_rule (GPtrArray *targets, CarryProgressionRuleId rule)
{
  for (guint i = 0; i < carry_next_target_get_n_notes (targets->pdata[0]); i++)
    if (carry_next_target_get_note (targets->pdata[0], i)->rule == rule)
      return TRUE;

  return FALSE;
}

static void
assert_dose (GPtrArray *targets, const char *expected)
{
  g_autofree char *dose =
      carry_prescription_to_string (carry_next_target_get_prescription (targets->pdata[0]));

  g_assert_cmpstr (dose, ==, expected);
}

static void
check_in (Fixture *fixture, GDateDay day, guint level)
{
  const GDate date = test_day (day, G_DATE_NOVEMBER, 2026);
  const CarryCheckIn nothing = { 0 };
  const CarryCheckIn said = { .levels = { level, level, level } };
  g_autoptr (CarryCareChange) change = carry_care_change_new ();

  carry_care_change_check_in (change, &date, &nothing, &said);
  g_assert_true (carry_care_apply (carry_diary_get_care (fixture->diary), change, NULL));
}

/* “0.90 and −1 set (>1.5)”: eleven usual mornings of level 2 are 7.5 on Hooper's scale, a deviation of 1 is the least,
 * and level 4 is 16.5: z = 9. 100 × 0.9 = 90. A target that is written down days before knows nothing of that. */
static void
test_readiness (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  CarrySessionTargetsProblem problem = { .diary = fixture->diary,
                                         .athlete = fixture->athlete,
                                         .session = session,
                                         .today = test_day (12, G_DATE_NOVEMBER, 2026),
                                         .of_day = TRUE };
  g_autoptr (GPtrArray) on_day = NULL;
  g_autoptr (GPtrArray) before = NULL;

  for (GDateDay day = 1; day <= 11; day++)
    check_in (fixture, day, 2);
  check_in (fixture, 12, 4);
  squat (fixture, 9, 100, 5);

  on_day = carry_session_targets_find (&problem);
  g_assert_cmpint (facts_of (on_day)->change, ==, CARRY_PROGRESSION_EASED);
  g_assert_cmpfloat (facts_of (on_day)->load_kg, ==, 90);
  assert_dose (on_day, "2x4-6@RIR2");

  problem.of_day = FALSE;
  before = carry_session_targets_find (&problem);
  g_assert_cmpfloat (facts_of (before)->load_kg, ==, 100);
  assert_dose (before, "3x4-6@RIR2");
}

/* “trigger early if two of {… readiness z>1.5 three days, soreness ≥6 two sessions …}”: level 4 is soreness 6. */
static void
test_early_deload (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) calm = NULL;
  g_autoptr (GPtrArray) targets = NULL;

  squat (fixture, 10, 100, 5);
  squat (fixture, 11, 100, 5);
  calm = find (fixture, session);
  g_assert_cmpint (facts_of (calm)->change, ==, CARRY_PROGRESSION_MORE_AMOUNT);

  for (GDateDay day = 1; day <= 8; day++)
    check_in (fixture, day, 2);
  for (GDateDay day = 9; day <= 11; day++)
    check_in (fixture, day, 4);
  targets = find (fixture, session);

  g_assert_cmpint (facts_of (targets)->change, ==, CARRY_PROGRESSION_DELOAD);
  g_assert_cmpfloat (facts_of (targets)->load_kg, ==, 95);
}

static void
run (Fixture *fixture, const GDate *day, CarryRunKind kind, double metres)
{
  test_insert (fixture->diary, test_run (day, 420, 50, kind, metres));
}

/* A run on each of the 40 days before the week of 9 November: a threshold run each Tuesday, else easy. */
static void
run_for_weeks (Fixture *fixture)
{
  const GDate monday = test_day (9, G_DATE_NOVEMBER, 2026);

  for (int ago = 1; ago <= 40; ago++)
    {
      const GDate day = carry_day_plus (&monday, -ago);

      run (fixture, &day, g_date_get_weekday (&day) == G_DATE_TUESDAY ? CARRY_RUN_THRESHOLD : CARRY_RUN_EASY,
           10000);
    }
}

/* “week with run-spike flag (>10 % over 30-d longest) or new quality type: freeze strength progression” */
static void
test_freeze (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    CarryRunKind kind;
    double metres;
    CarryProgressionChange change;
  } runs[] = {
    { CARRY_RUN_LONG, 11000, CARRY_PROGRESSION_MORE_LOAD }, /* exactly 10 % */
    { CARRY_RUN_LONG, 11100, CARRY_PROGRESSION_HELD },
    { CARRY_RUN_TEMPO, 8000, CARRY_PROGRESSION_MORE_LOAD }, /* the same as threshold */
    { CARRY_RUN_HILLS, 8000, CARRY_PROGRESSION_HELD },
    { CARRY_RUN_RACE, 8000, CARRY_PROGRESSION_MORE_LOAD }, /* what training is for */
    { CARRY_RUN_STRIDES, 8000, CARRY_PROGRESSION_MORE_LOAD }, /* not hard */
  };

  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      Fixture own;
      const GDate saturday = test_day (14, G_DATE_NOVEMBER, 2026);
      g_autoptr (CarryStrengthSession) session = NULL;
      g_autoptr (GPtrArray) targets = NULL;

      set_up (&own, NULL);
      session = plan (&own);
      squat (&own, 5, 100, 6);
      squat (&own, 9, 100, 6);
      run_for_weeks (&own);
      run (&own, &saturday, runs[i].kind, runs[i].metres);
      targets = find (&own, session);

      g_assert_cmpint (facts_of (targets)->change, ==, runs[i].change);
      g_assert_cmpint (names_rule (targets, CARRY_PROGRESSION_RULE_HC11), ==,
                       runs[i].change == CARRY_PROGRESSION_HELD);
      tear_down (&own, NULL);
    }
}

/* Whoever has run for a week only has no kinds that are new. */
static void
test_freeze_needs_history (Fixture *fixture, gconstpointer data)
{
  const GDate before = test_day (3, G_DATE_NOVEMBER, 2026), now = test_day (10, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;

  squat (fixture, 5, 100, 6);
  squat (fixture, 9, 100, 6);
  run (fixture, &before, CARRY_RUN_EASY, 10000);
  run (fixture, &now, CARRY_RUN_HILLS, 8000);
  targets = find (fixture, session);

  g_assert_cmpint (facts_of (targets)->change, ==, CARRY_PROGRESSION_MORE_LOAD);
}

/* “Deload: sets −40…−50 %, load −0…−10 %, RIR +2”: of 3 sets 2, of 100 kg 95, of 2 in reserve 4. A session that the plan
 * made for the lighter week has its 2 sets already. A race of second priority takes sets, which the plan did, and no
 * load: 100 once more. */
static void
test_outlook (Fixture *fixture, gconstpointer data)
{
  const CarryWeekOutlook deload = { .phase = CARRY_PHASE_BUILD, .deload = TRUE };
  const CarryWeekOutlook mini_taper = { .phase = CARRY_PHASE_BUILD, .deload = TRUE, .mini_taper = TRUE };
  const char *const halved[] = { "back_squat", "2x4-6@RIR2", NULL };
  const GDate day = test_day (12, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryStrengthSession) own = plan (fixture);
  g_autoptr (CarrySession) plain = test_lifting (fixture->catalogue, &day, 45, halved);
  g_autoptr (CarrySession) planned = carry_session_edit (plain, NULL, "origin", CARRY_ORIGIN_PLAN, NULL);
  CarrySessionTargetsProblem problem = {
    .diary = fixture->diary, .athlete = fixture->athlete, .session = own, .today = day, .outlook = &deload
  };
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (GPtrArray) of_plan = NULL;
  g_autoptr (GPtrArray) before_race = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;

  squat (fixture, 9, 100, 6);
  targets = carry_session_targets_find (&problem);
  g_assert_cmpint (facts_of (targets)->change, ==, CARRY_PROGRESSION_DELOAD);
  g_assert_cmpfloat (facts_of (targets)->load_kg, ==, 95);
  assert_dose (targets, "2x4-6@RIR4");

  problem.session = CARRY_STRENGTH_SESSION (planned);
  of_plan = carry_session_targets_find (&problem);
  assert_dose (of_plan, "2x4-6@RIR4");

  problem.outlook = &mini_taper;
  before_race = carry_session_targets_find (&problem);
  g_assert_cmpint (facts_of (before_race)->change, ==, CARRY_PROGRESSION_HELD);
  g_assert_cmpfloat (facts_of (before_race)->load_kg, ==, 100);

  /* What is written down as lighter is found again from what the plan wanted, and not made lighter twice. */
  after = carry_session_targets_apply (own, targets, NULL, NULL);
  g_assert_cmpint (carry_item_get_target_origin (carry_strength_session_get_nth (after, 0)), ==,
                   CARRY_TARGET_ORIGIN_LIGHTER);
  g_clear_pointer (&targets, g_ptr_array_unref);
  problem.session = after;
  problem.outlook = &deload;
  targets = carry_session_targets_find (&problem);
  assert_dose (targets, "2x4-6@RIR4");
  g_assert_cmpfloat (facts_of (targets)->load_kg, ==, 95);
}

/* What is lighter after an illness stays so for its week: the targets do not know it better. */
static void
test_after_pause (Fixture *fixture, gconstpointer data)
{
  const CarryPauseFacts facts = { .reason = CARRY_PAUSE_ILL,
                                  .first = test_day (6, G_DATE_NOVEMBER, 2026),
                                  .last = test_day (10, G_DATE_NOVEMBER, 2026) };
  g_autoptr (CarryPause) pause = carry_pause_new (&facts, NULL);
  g_autoptr (CarryCareChange) change = carry_care_change_new ();
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("2x4-6@RIR3", NULL);
  g_autoptr (CarryItem) lighter = carry_item_with_target (carry_strength_session_get_nth (session, 0), dose,
                                                          80, CARRY_TARGET_ORIGIN_LIGHTER);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (CarryStrengthSession) eased = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autoptr (GPtrArray) targets = NULL;

  carry_care_change_pause (change, NULL, pause);
  g_assert_true (carry_care_apply (carry_diary_get_care (fixture->diary), change, NULL));
  squat (fixture, 5, 100, 6);
  g_ptr_array_add (items, lighter);
  eased = carry_strength_session_with_items (session, items, NULL);
  targets = find (fixture, eased);

  g_assert_cmpfloat (facts_of (targets)->load_kg, ==, 80);
  assert_dose (targets, "2x4-6@RIR3");
  after = carry_session_targets_apply (eased, targets, NULL, NULL);
  g_assert_true (carry_session_equal (CARRY_SESSION (after), CARRY_SESSION (eased)));
}

/* “11–21 d −10 % load”: the last time was 17 days before 29 November; but a session that is planned in between will
 * have been done by then. */
static void
test_planned_between (Fixture *fixture, gconstpointer data)
{
  const char *const exercises[] = { "back_squat", "3x4-6@RIR2", NULL };
  const GDate late = test_day (29, G_DATE_NOVEMBER, 2026), between = test_day (20, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) session = test_lifting (fixture->catalogue, &late, 45, exercises);
  CarrySessionTargetsProblem problem = { .diary = fixture->diary,
                                         .athlete = fixture->athlete,
                                         .session = CARRY_STRENGTH_SESSION (session),
                                         .today = test_day (13, G_DATE_NOVEMBER, 2026) };
  g_autoptr (GPtrArray) alone = NULL;
  g_autoptr (GPtrArray) targets = NULL;

  squat (fixture, 12, 100, 6);
  alone = carry_session_targets_find (&problem);
  g_assert_cmpint (facts_of (alone)->change, ==, CARRY_PROGRESSION_RETURN);

  test_insert (fixture->diary, test_lifting (fixture->catalogue, &between, 45, exercises));
  targets = carry_session_targets_find (&problem);
  g_assert_cmpint (facts_of (targets)->change, ==, CARRY_PROGRESSION_HELD);
}

/* “+20 % per muscle” of the fullest of four weeks: 6 sets three weeks ago allow 7, whatever the lighter week of 3 sets
 * between; 3 of them are done, so that 3 more are not too many. */
static void
test_lighter_week_is_no_ceiling (Fixture *fixture, gconstpointer data)
{
  const GDate october[] = { test_day (20, G_DATE_OCTOBER, 2026), test_day (23, G_DATE_OCTOBER, 2026) };
  const CarrySet sets[] = { carry_set_of (5, 100, 2), carry_set_of (5, 100, 2), carry_set_of (5, 100, 2) };
  g_autoptr (CarryStrengthSession) session = plan (fixture);
  g_autoptr (GPtrArray) targets = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (october); i++)
    test_log (fixture->diary, fixture->catalogue, &october[i], "back_squat", "3x4-6@RIR2", sets, 3);
  squat (fixture, 5, 100, 5);
  squat (fixture, 9, 100, 5);
  targets = find (fixture, session);

  assert_dose (targets, "3x4-6@RIR2");
}

#define ADD(name, test) g_test_add ("/engine/session-targets/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("more-load", test_more_load);
  ADD ("first-time", test_first_time);
  ADD ("break", test_break);
  ADD ("overruled", test_overruled);
  ADD ("readiness", test_readiness);
  ADD ("early-deload", test_early_deload);
  ADD ("freeze", test_freeze);
  ADD ("freeze-needs-history", test_freeze_needs_history);
  ADD ("outlook", test_outlook);
  ADD ("after-pause", test_after_pause);
  ADD ("planned-between", test_planned_between);
  ADD ("lighter-week-is-no-ceiling", test_lighter_week_is_no_ceiling);

  return g_test_run ();
}
