/* test-pain-gate.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-pain-gate.h"

#include "carry-niggle-pain.h"
#include "carry-suitability.h"

#define PAIN FALSE
#define SORE TRUE

/* “≤3/10 during … = go; 4–5 = hold load; >5 or limping = stop”; soreness “≤3 go; 4–5 −30% sets, no eccentric/plyo; ≥6
 * move or swap to upper/core”; and what the catalogue forbids. A letter for each advice: g go on, h hold, l lighter, f
 * fewer sets, s swap, k skip, x stop. */
static const struct
{
  const char *name;
  const char *exercise;
  CarrySorePlace place;
  guint level;
  gboolean soreness, limping;
  guint sets_left;
  const char *answer;
  CarryPainRuleId rule;
  guint fewer_sets;
} rows[] = {
  { "none", "rdl", CARRY_SORE_PLACE_BACK, 0, PAIN, FALSE, 3, "gk", CARRY_PAIN_RULE_LITTLE, 0 },
  { "little", "back_squat", CARRY_SORE_PLACE_KNEE, 3, PAIN, FALSE, 3, "gk", CARRY_PAIN_RULE_LITTLE, 0 },
  { "some", "hip_thrust", CARRY_SORE_PLACE_HIP, 4, PAIN, FALSE, 3, "hlk", CARRY_PAIN_RULE_SOME, 0 },
  { "some-more", "hip_thrust", CARRY_SORE_PLACE_HIP, 5, PAIN, FALSE, 3, "hlk", CARRY_PAIN_RULE_SOME, 0 },
  /* “PFP pain>3” stands with the back squat. */
  { "forbidden", "back_squat", CARRY_SORE_PLACE_KNEE, 4, PAIN, FALSE, 3, "sk", CARRY_PAIN_RULE_FORBIDDEN, 0 },
  { "back", "back_squat", CARRY_SORE_PLACE_BACK, 4, PAIN, FALSE, 3, "sk", CARRY_PAIN_RULE_FORBIDDEN, 0 },
  { "much", "rdl", CARRY_SORE_PLACE_THIGH, 6, PAIN, FALSE, 3, "x", CARRY_PAIN_RULE_MUCH, 0 },
  { "worst", "back_squat", CARRY_SORE_PLACE_KNEE, 10, PAIN, FALSE, 3, "x", CARRY_PAIN_RULE_MUCH, 0 },
  { "limping", "rdl", CARRY_SORE_PLACE_THIGH, 1, PAIN, TRUE, 3, "x", CARRY_PAIN_RULE_MUCH, 0 },
  { "limping-though-only-sore", "hip_thrust", CARRY_SORE_PLACE_HIP, 4, SORE, TRUE, 3, "x",
    CARRY_PAIN_RULE_MUCH, 0 },
  { "nowhere", "rdl", CARRY_SORE_PLACE_NONE, 5, PAIN, FALSE, 3, "hlk", CARRY_PAIN_RULE_SOME, 0 },
  { "little-sore", "hip_thrust", CARRY_SORE_PLACE_HIP, 3, SORE, FALSE, 3, "g", CARRY_PAIN_RULE_SORE, 0 },
  /* 30 % of 3 sets are 0.9, of 4 1.2, of 5 1.5, of 1 0.3. */
  { "sore", "hip_thrust", CARRY_SORE_PLACE_HIP, 4, SORE, FALSE, 3, "fk", CARRY_PAIN_RULE_SORE, 1 },
  { "sore-4-sets", "hip_thrust", CARRY_SORE_PLACE_HIP, 5, SORE, FALSE, 4, "fk", CARRY_PAIN_RULE_SORE, 1 },
  { "sore-5-sets", "hip_thrust", CARRY_SORE_PLACE_HIP, 5, SORE, FALSE, 5, "fk", CARRY_PAIN_RULE_SORE, 2 },
  { "sore-last-set", "hip_thrust", CARRY_SORE_PLACE_HIP, 5, SORE, FALSE, 1, "gk", CARRY_PAIN_RULE_SORE, 0 },
  /* Nordic curls are lowered slowly. */
  { "sore-eccentric", "nordic", CARRY_SORE_PLACE_THIGH, 4, SORE, FALSE, 3, "sk", CARRY_PAIN_RULE_SORE, 0 },
  { "very-sore", "hip_thrust", CARRY_SORE_PLACE_HIP, 6, SORE, FALSE, 3, "sk", CARRY_PAIN_RULE_VERY_SORE, 0 },
  /* What is sore does not work in it. */
  { "sore-elsewhere", "pull_up", CARRY_SORE_PLACE_THIGH, 8, SORE, FALSE, 3, "g", CARRY_PAIN_RULE_SORE, 0 },
};

static void
test_row (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  static const char letters[] = "ghlfskx";
  const CarryPainReport report = { rows[row].place, rows[row].level, rows[row].soreness, rows[row].limping };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES];
  const guint n = carry_pain_gate_decide (&report, carry_catalogue_lookup (catalogue, rows[row].exercise),
                                          rows[row].sets_left, advices);
  g_autoptr (GString) answer = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = carry_pain_advice_describe (&advices[i]);

      g_string_append_c (answer, letters[advices[i].action]);
      g_assert_cmpint (advices[i].rule, ==, rows[row].rule);
      g_assert_cmpuint (strlen (words), >, 20);
      g_assert_cmpint (advices[i].easing.hold, ==, advices[i].action == CARRY_PAIN_HOLD);
      if (advices[i].action == CARRY_PAIN_FEWER_SETS)
        g_assert_cmpuint (advices[i].easing.fewer_sets, ==, rows[row].fewer_sets);
      if (advices[i].action == CARRY_PAIN_LIGHTER)
        g_assert_cmpfloat (advices[i].easing.load, ==, 0.9);
    }

  g_assert_cmpstr (answer->str, ==, rows[row].answer);
}

/* Whatever hurts in whichever exercise: more of it never asks for less caution, and what is done instead leaves it alone
 * and suits the runner. */
static void
test_properties (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  const guint n_exercises = g_list_model_get_n_items (G_LIST_MODEL (catalogue));

  for (guint i = 0; i < n_exercises; i++)
    for (guint place = CARRY_SORE_PLACE_FOOT; place < CARRY_N_SORE_PLACES; place++)
      for (guint sore = 0; sore < 2; sore++)
        {
          g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
          CarryPainAction last = CARRY_PAIN_GO_ON;
          CarryPainReport report = { (CarrySorePlace)place, 0, sore == 1, FALSE };
          CarryExercise *instead;

          for (; report.level <= 10; report.level++)
            {
              CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES];

              g_assert_cmpuint (carry_pain_gate_decide (&report, exercise, 3, advices), >, 0);
              g_assert_cmpint (advices[0].action, >=, last);
              last = advices[0].action;
            }

          report.level = 4;
          instead = carry_pain_gate_find_instead (&report, exercise, catalogue, athlete);
          g_assert_nonnull (instead);
          g_assert_true (instead != exercise);
          g_assert_false (carry_pain_gate_concerns (&report, instead));
          g_assert_true (carry_suitability_of (instead, athlete));
        }
}

/* “PFP pain>3” stands with the back squat: a knee at 4 speaks against it for the week, at 3 it does not, and what hurts
 * elsewhere is another matter. What was said before is worth 5 at most. */
static void
test_niggles (void)
{
  static const struct
  {
    CarrySorePlace place;
    guint8 pain;
    int ago;
    guint level; /* 0: nothing is found */
  } niggles[] = {
    { CARRY_SORE_PLACE_KNEE, 4, 0, 4 }, { CARRY_SORE_PLACE_KNEE, 3, 0, 0 },
    { CARRY_SORE_PLACE_KNEE, 8, 0, 8 }, { CARRY_SORE_PLACE_KNEE, 8, 3, 5 },
    { CARRY_SORE_PLACE_KNEE, 4, 7, 0 }, { CARRY_SORE_PLACE_HIP, 5, 0, 0 },
    { CARRY_SORE_PLACE_BACK, 5, 6, 5 }, { CARRY_SORE_PLACE_THIGH, 9, 0, 0 },
  };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  GDate said, today;

  g_date_clear (&said, 1);
  g_date_set_dmy (&said, 24, G_DATE_NOVEMBER, 2026);
  for (guint i = 0; i < G_N_ELEMENTS (niggles); i++)
    {
      g_autoptr (CarryCare) care = carry_care_new ();
      g_autoptr (CarryCareChange) change = carry_care_change_new ();
      const CarryCheckIn nothing = { 0 };
      CarryCheckIn check_in = { 0 };
      CarryPainReport report = { 0 };

      check_in.niggles[niggles[i].place].pain = niggles[i].pain;
      carry_care_change_check_in (change, &said, &nothing, &check_in);
      g_assert_true (carry_care_apply (care, change, NULL));
      today = said;
      g_date_add_days (&today, (guint)niggles[i].ago);
      g_assert_cmpint (carry_niggle_pain_find (care, &today, squat, &report), ==, niggles[i].level > 0);
      if (niggles[i].level == 0)
        continue;

      g_assert_cmpint (report.place, ==, niggles[i].place);
      g_assert_cmpuint (report.level, ==, niggles[i].level);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pain-gate/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/pain-gate/properties", test_properties);

  g_test_add_func ("/engine/pain-gate/niggles", test_niggles);

  return g_test_run ();
}
