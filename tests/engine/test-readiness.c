/* test-readiness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-readiness.h"
#include "carry-return.h"

#include "support/carry-test-diary.h"

/* Levels are sleep, soreness, legs; 1 is best. */
static void
say (CarryCare *care, const GDate *day, guint sleep, guint soreness, guint legs)
{
  g_autoptr (CarryCareChange) change = carry_care_change_new ();
  const CarryCheckIn before = carry_care_get_check_in (care, day);
  const CarryCheckIn after = { .levels = { sleep, soreness, legs } };

  carry_care_change_check_in (change, day, &before, &after);
  g_assert_true (carry_care_apply (care, change, NULL));
}

typedef struct
{
  const char *name;
  CarryReadiness readiness;
  CarryReadinessSubject subject;
  gboolean acts;
  CarryReadinessRuleId rule;
  gboolean moves;
  CarryLighter lighter;
} Gate;

#define CALVES { .strength = TRUE, .lower = TRUE, .loaded = CARRY_BIT (CARRY_SORE_PLACE_CALF) }
#define LEGS { .strength = TRUE, .lower = TRUE }
#define UPPER { .strength = TRUE }
#define HARD { .key = CARRY_RUN_KEY_QUALITY }
#define LONG { .key = CARRY_RUN_KEY_LONG }
#define EASY { .key = CARRY_RUN_KEY_NONE }
#define RACE { .key = CARRY_RUN_KEY_RACE }

/* Science, §9: soreness ≤3 go, 4–5 30 % fewer sets without eccentric work and jumps, ≥6 move or swap; z >1 5 % less load,
 * >1.5 or any item ≥6 10 % less and a set less; less than 6 h twice: one point of RPE less. §7: pain ≤3 go, 4–5 hold,
 * >5 stop, of what loads the part. */
static const Gate gates[] = {
  { "fresh", { 0 }, LEGS, FALSE },
  { "sore-3", { .soreness = 3 }, LEGS, FALSE },
  { "sore-4",
    { .soreness = 4 },
    LEGS,
    TRUE,
    CARRY_READINESS_RULE_SORE,
    TRUE,
    { .sets = 0.7, .no_lowering = TRUE } },
  { "sore-5-upper", { .soreness = 5 }, UPPER, FALSE },
  { "sore-6", { .soreness = 6 }, LEGS, TRUE, CARRY_READINESS_RULE_VERY_SORE, TRUE, { 0 } },
  { "sore-6-upper", { .soreness = 6 }, UPPER, FALSE },
  { "z-1", { .z = 1 }, LEGS, FALSE },
  { "z-1.2", { .z = 1.2 }, LEGS, TRUE, CARRY_READINESS_RULE_TIRED, FALSE, { .load = 0.95 } },
  { "z-1.5", { .z = 1.5 }, UPPER, TRUE, CARRY_READINESS_RULE_TIRED, FALSE, { .load = 0.95 } },
  { "z-1.6", { .z = 1.6 }, LEGS, TRUE, CARRY_READINESS_RULE_TIRED, TRUE, { .load = 0.90, .sets_less = 1 } },
  { "item-5.5", { .worst = 5.5 }, LEGS, FALSE },
  { "item-7",
    { .worst = 7 },
    LEGS,
    TRUE,
    CARRY_READINESS_RULE_TIRED,
    TRUE,
    { .load = 0.90, .sets_less = 1 } },
  { "short-nights",
    { .short_nights = TRUE },
    LEGS,
    TRUE,
    CARRY_READINESS_RULE_SHORT_NIGHTS,
    FALSE,
    { .effort_less = 1 } },
  { "sore-and-short",
    { .soreness = 4, .short_nights = TRUE },
    LEGS,
    TRUE,
    CARRY_READINESS_RULE_SORE,
    TRUE,
    { .sets = 0.7, .no_lowering = TRUE, .effort_less = 1 } },
  { "pain-3", { .pains[CARRY_SORE_PLACE_CALF] = 3 }, CALVES, FALSE },
  { "pain-4",
    { .pains[CARRY_SORE_PLACE_CALF] = 4 },
    CALVES,
    TRUE,
    CARRY_READINESS_RULE_PAIN,
    TRUE,
    { .no_lowering = TRUE, .injuries = CARRY_BIT (CARRY_INJURY_ACHILLES) } },
  { "pain-5-and-sore",
    { .soreness = 4, .pains[CARRY_SORE_PLACE_CALF] = 5 },
    CALVES,
    TRUE,
    CARRY_READINESS_RULE_PAIN,
    TRUE,
    { .sets = 0.7, .no_lowering = TRUE, .injuries = CARRY_BIT (CARRY_INJURY_ACHILLES) } },
  { "pain-6",
    { .pains[CARRY_SORE_PLACE_CALF] = 6 },
    CALVES,
    TRUE,
    CARRY_READINESS_RULE_PAIN_STOP,
    TRUE,
    { 0 } },
  { "pain-8-elsewhere", { .pains[CARRY_SORE_PLACE_UPPER_BODY] = 8 }, CALVES, FALSE },
  { "pain-4-hard",
    { .pains[CARRY_SORE_PLACE_CALF] = 4 },
    { .key = CARRY_RUN_KEY_QUALITY, .loaded = CARRY_BIT (CARRY_SORE_PLACE_CALF) },
    TRUE,
    CARRY_READINESS_RULE_PAIN,
    TRUE,
    { .easy = TRUE, .minutes = 1 } },
  { "pain-4-easy",
    { .pains[CARRY_SORE_PLACE_CALF] = 4 },
    { .key = CARRY_RUN_KEY_NONE, .loaded = CARRY_BIT (CARRY_SORE_PLACE_CALF) },
    FALSE },
  { "pain-6-easy",
    { .pains[CARRY_SORE_PLACE_CALF] = 6 },
    { .key = CARRY_RUN_KEY_NONE, .loaded = CARRY_BIT (CARRY_SORE_PLACE_CALF) },
    TRUE,
    CARRY_READINESS_RULE_PAIN_STOP,
    TRUE,
    { 0 } },
  { "pain-9-race",
    { .pains[CARRY_SORE_PLACE_CALF] = 9 },
    { .key = CARRY_RUN_KEY_RACE, .loaded = CARRY_BIT (CARRY_SORE_PLACE_CALF) },
    FALSE },
  { "hard-fresh", { 0 }, HARD, FALSE },
  { "hard-short-nights",
    { .short_nights = TRUE },
    HARD,
    TRUE,
    CARRY_READINESS_RULE_SHORT_NIGHTS,
    TRUE,
    { .easy = TRUE, .minutes = 1 } },
  { "hard-sore",
    { .soreness = 4 },
    HARD,
    TRUE,
    CARRY_READINESS_RULE_SORE,
    TRUE,
    { .easy = TRUE, .minutes = 1 } },
  { "hard-very-sore",
    { .soreness = 8 },
    HARD,
    TRUE,
    CARRY_READINESS_RULE_VERY_SORE,
    TRUE,
    { .easy = TRUE, .minutes = 0.7 } },
  { "long-sore", { .soreness = 4 }, LONG, FALSE },
  { "long-exhausted", { .z = 2 }, LONG, TRUE, CARRY_READINESS_RULE_TIRED, TRUE, { .minutes = 0.7 } },
  { "easy-short-nights", { .short_nights = TRUE }, EASY, FALSE },
  { "easy-very-sore",
    { .soreness = 6 },
    EASY,
    TRUE,
    CARRY_READINESS_RULE_VERY_SORE,
    FALSE,
    { .minutes = 0.7 } },
  { "race-very-sore", { .soreness = 8, .z = 3 }, RACE, FALSE },
};

static void
test_gate (gconstpointer data)
{
  const Gate *gate = data;
  const CarryReadinessDecision decision = carry_readiness_decide (&gate->readiness, &gate->subject);

  g_assert_true (decision.acts == gate->acts);
  if (!gate->acts)
    return;

  g_assert_cmpint (decision.rule, ==, gate->rule);
  g_assert_true (decision.may_move == gate->moves);
  g_assert_cmpfloat (decision.lighter.sets, ==, gate->lighter.sets);
  g_assert_cmpuint (decision.lighter.sets_less, ==, gate->lighter.sets_less);
  g_assert_cmpfloat (decision.lighter.load, ==, gate->lighter.load);
  g_assert_cmpfloat (decision.lighter.effort_less, ==, gate->lighter.effort_less);
  g_assert_true (decision.lighter.no_lowering == gate->lighter.no_lowering);
  g_assert_cmpuint (decision.lighter.injuries, ==, gate->lighter.injuries);
  g_assert_true (decision.lighter.easy == gate->lighter.easy);
  g_assert_cmpfloat (decision.lighter.minutes, ==, gate->lighter.minutes);
}

static void
test_answers (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCare) care = carry_care_new ();
  CarryReadiness readiness;

  say (care, &monday, 4, 1, 1);
  readiness = carry_readiness_find (care, &monday);
  g_assert_false (readiness.short_nights);
  g_assert_cmpfloat (readiness.soreness, ==, 0);
  g_assert_cmpfloat (readiness.worst, ==, 5.5); /* the fourth of five steps from 1 to 7 */

  say (care, &tuesday, 5, 3, 1);
  readiness = carry_readiness_find (care, &tuesday);
  g_assert_true (readiness.short_nights);
  g_assert_cmpfloat (readiness.soreness, ==, 4);
  g_assert_cmpfloat (readiness.worst, ==, 7);
  g_assert_cmpfloat (readiness.z, ==, 0);
}

/* Seven days of which four come to 3 + 1.5 and three to 3 + 3: mean 36/7 = 5.143, deviation 0.802, taken to be 1.
 * Today 3 + 4.5 is 2.357 more than the mean. Six days say nothing. */
static void
test_usual_days (void)
{
  const GDate today = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCare) care = carry_care_new ();

  say (care, &today, 2, 2, 2);
  for (int ago = 1; ago <= 7; ago++)
    {
      const GDate day = carry_day_plus (&today, -ago);

      g_assert_cmpfloat (carry_readiness_find (care, &today).z, ==, 0);
      say (care, &day, 2, ago % 2 == 0 ? 2 : 1, 1);
    }
  g_assert_cmpfloat_with_epsilon (carry_readiness_find (care, &today).z, 2.357, 0.001);
}

static const struct
{
  const char *name;
  CarryLighter lighter;
  const char *dose;
  const char *after;
} doses[] = {
  { "sets", { .sets = 0.7 }, "3x5@80% r180", "2x5@80% r180" },
  { "four-sets", { .sets = 0.7 }, "4x6@75% r120", "3x6@75% r120" },
  { "one-set-stays", { .sets_less = 1 }, "1x5@80% r180", "1x5@80% r180" },
  { "load", { .load = 0.9, .sets_less = 1 }, "3x5@80% r180", "2x5@72% r180" },
  { "kilograms", { .load = 0.95 }, "3x5@62.5kg r180", "3x5@59kg r180" },
  { "effort", { .effort_less = 1 }, "3x5@RPE9 r180", "3x5@RPE8 r180" },
  { "effort-of-load", { .load = 0.9 }, "3x5@RPE8 r180", "3x5@RPE7 r180" },
  { "reserve", { .effort_less = 1 }, "3x5@RIR1 r180", "3x5@RIR2 r180" },
  { "body-weight", { .load = 0.9 }, "3x10 r60", "3x9 r60" },
  { "percent-of-effort", { .effort_less = 1 }, "3x5@84% r180", "3x5@81% r180" },
};

static void
test_dose (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const char *const exercises[] = { "back_squat", doses[i].dose, NULL };
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 200, exercises);
  g_autoptr (CarrySession) lighter = carry_lighter_apply (&doses[i].lighter, session, NULL);
  CarryStrengthSession *after = CARRY_STRENGTH_SESSION (lighter != NULL ? lighter : session);
  g_autofree char *dose =
      carry_prescription_to_string (carry_item_get_prescription (carry_strength_session_get_nth (after, 0)));

  g_assert_cmpstr (dose, ==, doses[i].after);
}

static void
test_no_lowering (void)
{
  const CarryLighter lighter = { .sets = 0.7, .no_lowering = TRUE };
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const char *const mixed[] = { "back_squat", "3x5@80% r180", "nordic", "3x5 r120", NULL };
  const char *const lowered[] = { "nordic", "3x5 r120", NULL };
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 60, mixed);
  g_autoptr (CarrySession) after = carry_lighter_apply (&lighter, session, NULL);
  g_autoptr (CarrySession) other = test_lifting (catalogue, &day, 30, lowered);

  g_assert_cmpuint (carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (after)), ==, 1);
  g_assert_cmpstr (carry_session_get_id (after), ==, carry_session_get_id (session));
  g_assert_cmpuint (carry_session_get_duration (after), <, carry_session_get_duration (session));
  g_assert_null (carry_lighter_apply (&lighter, other, NULL));
}

static void
test_lighter_run (void)
{
  const CarryLighter easy = { .easy = TRUE, .minutes = 1 }, shorter = { .minutes = 0.7 };
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) hard = test_run (&day, 420, 60, CARRY_RUN_INTERVALS, 12000);
  g_autoptr (CarrySession) long_run = test_run (&day, 420, 100, CARRY_RUN_LONG, 20000);
  g_autoptr (CarrySession) eased = carry_lighter_apply (&easy, hard, NULL);
  g_autoptr (CarrySession) shortened = carry_lighter_apply (&shorter, long_run, NULL);

  g_assert_cmpint (carry_run_get_kind (CARRY_RUN (eased)), ==, CARRY_RUN_EASY);
  g_assert_cmpuint (carry_session_get_duration (eased), ==, 60);
  g_assert_cmpint (carry_run_get_kind (CARRY_RUN (shortened)), ==, CARRY_RUN_LONG);
  g_assert_cmpuint (carry_session_get_duration (shortened), ==, 70);
  g_assert_cmpfloat_with_epsilon (carry_run_get_distance (CARRY_RUN (shortened)), 14000, 1);
}

/* P12: ≤10 d none; 11–21 d −10 %, −1 set; 22–42 d −20 %, 40 contacts; >42 d 60 %. */
static const struct
{
  guint days;
  double load;
  guint sets_less;
  guint most_contacts;
} breaks[] = {
  { 3, 0, 0, 0 },     { 10, 0, 0, 0 },    { 11, 0.9, 1, 0 },  { 21, 0.9, 1, 0 },
  { 22, 0.8, 1, 40 }, { 42, 0.8, 1, 40 }, { 43, 0.6, 1, 40 },
};

static void
test_return (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (breaks); i++)
    {
      const CarryLighter lighter = carry_return_find (breaks[i].days);

      g_assert_cmpfloat (lighter.load, ==, breaks[i].load);
      g_assert_cmpuint (lighter.sets_less, ==, breaks[i].sets_less);
      g_assert_cmpuint (lighter.most_contacts, ==, breaks[i].most_contacts);
    }
}

/* The catalogue says of pogo jumps: not with the Achilles tendon; of side planks it says nothing of legs. */
static void
test_pain_leaves_out (void)
{
  static const char *const exercises[] = { "pogo", "2x20 c40", "side_plank", "2x30s/side", NULL };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) session = test_lifting (catalogue, &day, 30, exercises);
  const CarryLighter achilles = { .injuries = CARRY_BIT (CARRY_INJURY_ACHILLES) };
  const CarryLighter back = { .injuries = CARRY_BIT (CARRY_INJURY_BACK) };
  g_autoptr (CarrySession) lighter = carry_lighter_apply (&achilles, session, NULL);
  CarryStrengthSession *left = CARRY_STRENGTH_SESSION (lighter);

  g_assert_cmpuint (carry_strength_session_get_n_items (left), ==, 1);
  g_assert_cmpstr (carry_exercise_get_id (carry_item_get_exercise (carry_strength_session_get_nth (left, 0))),
                   ==, "side_plank");
  g_assert_false (carry_lighter_is_nothing (&back));
}

/* What is sore in the legs counts as sore legs, what is sore in the arms does not. */
static void
test_sore_parts (void)
{
  g_autoptr (CarryCare) care = carry_care_new ();
  g_autoptr (CarryCareChange) change = carry_care_change_new ();
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  const CarryCheckIn nothing = { 0 };
  const CarryCheckIn said = { .niggles[CARRY_SORE_PLACE_UPPER_BODY] = { .soreness = 9 },
                              .niggles[CARRY_SORE_PLACE_CALF] = { .soreness = 5, .pain = 2 } };
  CarryReadiness readiness;

  carry_care_change_check_in (change, &day, &nothing, &said);
  g_assert_true (carry_care_apply (care, change, NULL));
  readiness = carry_readiness_find (care, &day);
  g_assert_cmpfloat (readiness.soreness, ==, 5);
  g_assert_cmpuint (readiness.pains[CARRY_SORE_PLACE_CALF], ==, 2);
  g_assert_cmpint (carry_readiness_find_pain (&readiness, G_MAXUINT), ==, CARRY_SORE_PLACE_CALF);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (gates); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/readiness/gate/", gates[i].name, NULL);

      g_test_add_data_func (path, &gates[i], test_gate);
    }
  g_test_add_func ("/engine/readiness/answers", test_answers);
  g_test_add_func ("/engine/readiness/usual-days", test_usual_days);
  for (gsize i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/lighter/dose/", doses[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_dose);
    }
  g_test_add_func ("/engine/lighter/no-lowering", test_no_lowering);
  g_test_add_func ("/engine/lighter/run", test_lighter_run);
  g_test_add_func ("/engine/return", test_return);

  g_test_add_func ("/engine/readiness/pain-leaves-out", test_pain_leaves_out);
  g_test_add_func ("/engine/readiness/sore-parts", test_sore_parts);

  return g_test_run ();
}
