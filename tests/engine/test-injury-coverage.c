/* test-injury-coverage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-balance.h"

#include "support/carry-test-diary.h"

/* A week with just enough for a runner's knee: numbers from section 7 of the science file. */
static CarryTrainingFacts
week_for_knees (void)
{
  CarryTrainingFacts facts = { 0 };

  facts.muscles.sets.muscles[CARRY_MUSCLE_QUADS] = 6;
  facts.muscles.sets.muscles[CARRY_MUSCLE_HIP_ABD] = 4;
  facts.injury_days[CARRY_INJURY_PFP] = CARRY_BIT (1) | CARRY_BIT (4);
  facts.injury_sets[CARRY_INJURY_PFP] = 6;
  facts.movement.single_leg = 4;
  facts.movement.double_leg = 6;

  return facts;
}

static guint
measure (CarryInjury injury, const CarryTrainingFacts *facts, guint n_weeks, CarryInjuryDose *doses)
{
  const CarryTrainingFacts *weeks[8];
  guint n_met = 0;

  for (guint i = 0; i < n_weeks; i++)
    weeks[i] = &facts[i];
  carry_injury_dose_measure (injury, weeks, n_weeks, doses);
  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    n_met += doses[i].met ? 1 : 0;

  return n_met;
}

static void
test_enough_is_enough (void)
{
  CarryTrainingFacts facts = week_for_knees ();
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];

  g_assert_cmpuint (measure (CARRY_INJURY_PFP, &facts, 1, doses), ==, 4);

  facts.muscles.sets.muscles[CARRY_MUSCLE_QUADS] = 5.5;
  g_assert_cmpuint (measure (CARRY_INJURY_PFP, &facts, 1, doses), ==, 3);
  g_assert_cmpint (doses[0].need->measure, ==, CARRY_INJURY_MEASURE_QUAD_SETS);
  g_assert_false (doses[0].met);
  g_assert_cmpfloat (doses[0].value, ==, 5.5);

  facts.injury_days[CARRY_INJURY_PFP] = CARRY_BIT (1);
  facts.movement.single_leg = 3.9;
  g_assert_cmpuint (measure (CARRY_INJURY_PFP, &facts, 1, doses), ==, 1);
}

/* Sets and days are means: a week off halves them. */
static void
test_means (void)
{
  CarryTrainingFacts facts[2] = { week_for_knees () };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];

  g_assert_cmpuint (measure (CARRY_INJURY_PFP, facts, 2, doses), ==, 1);
  g_assert_cmpfloat (doses[0].value, ==, 3);
  g_assert_cmpfloat (doses[2].value, ==, 1);
  /* A share needs no mean. */
  g_assert_cmpfloat (doses[3].value, ==, 0.4);
}

static const struct
{
  const char *name;
  double longest[3];
  gboolean known;
  gboolean met;
} spikes[] = {
  { "no-history", { 0, 0, 15000 }, FALSE, FALSE },
  { "same", { 15000, 15000, 15000 }, TRUE, TRUE },
  { "ten-percent", { 10000, 20000, 22000 }, TRUE, TRUE },
  { "eleven-percent", { 10000, 20000, 22200 }, TRUE, FALSE },
  { "no-run", { 10000, 20000, 0 }, TRUE, TRUE },
};

static void
test_spike (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryTrainingFacts facts[3] = { 0 };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];

  for (guint week = 0; week < 3; week++)
    facts[week].longest = spikes[i].longest[week];
  measure (CARRY_INJURY_BSI, facts, 3, doses);
  g_assert_cmpint (doses[0].need->measure, ==, CARRY_INJURY_MEASURE_SPIKE);
  g_assert_cmpint (doses[0].known, ==, spikes[i].known);
  g_assert_cmpint (doses[0].met, ==, spikes[i].met);
}

/* Four usual weeks of 100 have the median 100; 110 is still steady. */
static void
test_impact (void)
{
  CarryTrainingFacts facts[5] = { 0 };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];

  for (guint week = 0; week < 5; week++)
    facts[week].impact = 100;
  facts[4].impact = 110;
  measure (CARRY_INJURY_BSI, facts, 5, doses);
  g_assert_true (doses[1].known && doses[1].met);
  facts[4].impact = 112;
  measure (CARRY_INJURY_BSI, facts, 5, doses);
  g_assert_true (doses[1].known && !doses[1].met);
  /* Four weeks have no usual week before the last. */
  measure (CARRY_INJURY_BSI, facts + 1, 4, doses);
  g_assert_false (doses[1].known);
}

/* Ripley et al.: the hamstrings must not go three weeks without. */
static void
test_gap (void)
{
  CarryTrainingFacts facts[5] = { 0 };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];
  g_autofree char *text = NULL;

  facts[2].injury_sets[CARRY_INJURY_HAM] = 3;
  measure (CARRY_INJURY_HAM, facts, 5, doses);
  g_assert_cmpfloat (doses[2].value, ==, 2);
  g_assert_true (doses[2].met);

  facts[1] = facts[2];
  facts[2] = (CarryTrainingFacts){ 0 };
  measure (CARRY_INJURY_HAM, facts, 5, doses);
  g_assert_false (doses[2].met);
  text = carry_injury_dose_describe (&doses[2]);
  g_assert_cmpstr (text, ==, "Nothing for the hamstrings for 3 weeks");
}

static void
test_words (void)
{
  CarryTrainingFacts facts[2] = { week_for_knees () };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];
  const char *const expected[] = {
    "Quads: 3 of 6 sets a week",
    "Hip abductors: 2 of 4 sets a week",
    "Exercises that help: 1 of 2 days a week",
    "Single leg: 40% of leg sets, goal 40%",
  };

  measure (CARRY_INJURY_PFP, facts, 2, doses);
  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    {
      g_autofree char *text = carry_injury_dose_describe (&doses[i]);

      g_assert_cmpstr (text, ==, expected[i]);
    }
}

/* A mean is not rounded up to what is not reached, and 1.5 is more than one. */
static void
test_numbers (void)
{
  static const struct
  {
    double sets;
    const char *text;
  } rows[] = {
    { 5.96, "Quads: 5.9 of 6 sets a week" },
    { 6, "Quads: 6 sets a week" },
    { 7.25, "Quads: 7.2 sets a week" },
  };
  CarryTrainingFacts facts[2] = { 0 };
  CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];
  g_autofree char *days = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CarryTrainingFacts week = { 0 };
      g_autofree char *text = NULL;

      week.muscles.sets.muscles[CARRY_MUSCLE_QUADS] = rows[i].sets;
      measure (CARRY_INJURY_PFP, &week, 1, doses);
      text = carry_injury_dose_describe (&doses[0]);
      g_assert_cmpstr (text, ==, rows[i].text);
    }

  facts[0].fast_days = CARRY_BIT (1) | CARRY_BIT (3);
  facts[1].fast_days = CARRY_BIT (1);
  measure (CARRY_INJURY_HAM, facts, 2, doses);
  days = carry_injury_dose_describe (&doses[3]);
  g_assert_cmpstr (days, ==, "Strides or sprints: 1.5 days a week");
}

/* No injury promises a source it has not, and every one of them can be met. */
static void
test_table (void)
{
  for (guint i = 0; i < CARRY_N_COVERED_INJURIES; i++)
    {
      CarryInjuryDose doses[CARRY_DOSES_PER_INJURY];

      g_assert_cmpuint (measure (carry_injury_dose_get_injury (i), NULL, 0, doses), ==, 0);
      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        {
          g_assert_nonnull (strchr ("ABCD", doses[j].need->grade));
          g_assert_cmpint (doses[j].need->source[0] != '\0', ==, doses[j].need->url[0] != '\0');
          g_assert_false (doses[j].known);
          g_assert_cmpfloat (doses[j].need->limit, >, 0);
        }
    }
}

static CarryInjuryCoverage *
coverage_of (CarryBalance *balance, CarryInjury injury)
{
  GListModel *coverages = carry_balance_get_coverages (balance);

  for (guint i = 0; i < g_list_model_get_n_items (coverages); i++)
    {
      g_autoptr (CarryInjuryCoverage) coverage = g_list_model_get_item (coverages, i);

      if (carry_injury_coverage_get_injury (coverage) == injury)
        return coverage; /* the list keeps it */
    }

  g_assert_not_reached ();
}

/* Three sets of single-leg calf raises a week, on one day, none with a bent knee; runs that grow slowly. */
static void
test_coverage_of_a_diary (void)
{
  const GDate now = test_day (26, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new (diary, &now);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);
  CarryInjuryCoverage *achilles = coverage_of (balance, CARRY_INJURY_ACHILLES);
  const CarryInjuryDose *doses = carry_injury_coverage_get_doses (achilles);
  g_autofree char *reason = carry_injury_coverage_dup_reason (achilles);

  g_assert_cmpfloat (doses[0].value, ==, 3);
  g_assert_cmpfloat (doses[1].value, ==, 1);
  g_assert_cmpfloat (doses[2].value, ==, 0);
  g_assert_cmpfloat (doses[3].value, ==, 1);
  g_assert_cmpuint (carry_injury_coverage_get_n_met (achilles), ==, 1);
  g_assert_cmpint (carry_injury_coverage_get_coverage (achilles), ==, CARRY_COVERAGE_GAP);
  g_assert_cmpstr (reason, ==, "Calf work: 3 of 6 sets a week");
  g_assert_cmpstr (carry_coverage_get_name (CARRY_COVERAGE_WELL), ==, "Well covered");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/injury-coverage/enough", test_enough_is_enough);
  g_test_add_func ("/engine/injury-coverage/means", test_means);
  g_test_add_func ("/engine/injury-coverage/impact", test_impact);
  g_test_add_func ("/engine/injury-coverage/gap", test_gap);
  g_test_add_func ("/engine/injury-coverage/words", test_words);
  g_test_add_func ("/engine/injury-coverage/numbers", test_numbers);
  g_test_add_func ("/engine/injury-coverage/table", test_table);
  g_test_add_func ("/engine/injury-coverage/diary", test_coverage_of_a_diary);
  for (gsize i = 0; i < G_N_ELEMENTS (spikes); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/injury-coverage/spike/", spikes[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_spike);
    }

  return g_test_run ();
}
