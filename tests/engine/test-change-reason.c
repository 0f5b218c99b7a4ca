/* test-change-reason.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-change-reason.h"

#include "support/carry-test-log.h"

static const CarryWeekOutlook base = { .phase = CARRY_PHASE_BASE };
static const CarryWeekOutlook deload = { .phase = CARRY_PHASE_BASE, .deload = TRUE };
static const CarryWeekOutlook near_race = { .phase = CARRY_PHASE_BASE, .deload = TRUE, .mini_taper = TRUE };
static const CarryWeekOutlook race_week = { .phase = CARRY_PHASE_RACE_WEEK };

#define PLAN CARRY_TARGET_ORIGIN_PLAN
#define RUNNER CARRY_TARGET_ORIGIN_RUNNER
#define LIGHTER CARRY_TARGET_ORIGIN_LIGHTER
#define NO_RULE CARRY_N_PROGRESSION_RULES

static const struct
{
  const char *name;
  const char *now, *then;                 /* doses */
  CarryTargetOrigin by, by_then;          /* whose targets they are */
  CarryProgressionChange change;          /* of the engine's target, which is the dose of now */
  guint rule;                             /* of its note */
  gboolean more, finished, short_of_it, coarse;
  double effort;
  CarryOrigin origin;
  const char *elsewhere;
  const CarryWeekOutlook *week, *week_then;
  const char *reason;
  guint target_sets; /* where the engine wants other sets than there are now, else 0 */
} cases[] = {
  { "own", "3x5", "3x6", RUNNER, PLAN, CARRY_PROGRESSION_OVERRULED, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &race_week, &base, "your own target" },
  { "lighter", "3x5", "3x6", LIGHTER, PLAN, CARRY_PROGRESSION_EASED, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "lighter on purpose" },
  { "lighter-week", "2x6", "3x6", LIGHTER, PLAN, CARRY_PROGRESSION_DELOAD, NO_RULE, FALSE, FALSE, FALSE,
    FALSE, -1, CARRY_ORIGIN_PLAN, NULL, &deload, &base, "lighter week" },
  { "deload-target", "2x6", "3x6", PLAN, PLAN, CARRY_PROGRESSION_DELOAD, NO_RULE, FALSE, FALSE, FALSE, FALSE,
    -1, CARRY_ORIGIN_PLAN, NULL, &base, &base, "lighter week" },
  { "eased", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_EASED, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "not rested" },
  { "break", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_RETURN, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "after a break" },
  { "step-back", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_LESS, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "two hard sessions running" },
  /* P5: with a heavy load 10 repetitions in all are enough, so 4–6 become 4–5. */
  { "total-reps", "2x4-5", "3x4-6", PLAN, PLAN, CARRY_PROGRESSION_MORE_AMOUNT, CARRY_PROGRESSION_RULE_LIFTS,
    FALSE, TRUE, FALSE, FALSE, 8, CARRY_ORIGIN_PLAN, NULL, &base, &base, "enough repetitions at this load" },
  /* Taking a set away does not explain the repetitions. */
  { "own-sets", "1x4-5", "3x4-6", PLAN, PLAN, CARRY_PROGRESSION_MORE_AMOUNT, CARRY_PROGRESSION_RULE_LIFTS,
    FALSE, FALSE, FALSE, FALSE, 8, CARRY_ORIGIN_RUNNER, NULL, &base, &base, "enough repetitions at this load",
    2 },
  { "sets-grow-slowly", "2x6", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, CARRY_PROGRESSION_RULE_SETS, FALSE,
    FALSE, FALSE, FALSE, -1, CARRY_ORIGIN_PLAN, NULL, &base, &base, "sets grow slowly" },
  { "equipment", "3x6", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, TRUE, FALSE, TRUE, 8,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "nearest weight you have" },
  { "race-week", "2x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &race_week, &base, "new phase: Race week" },
  { "race-near", "2x6", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, NULL, &near_race, &base, "a race is near" },
  { "lighter-week-over", "3x6", "2x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, TRUE, FALSE, FALSE, FALSE,
    -1, CARRY_ORIGIN_PLAN, NULL, &base, &deload, "the lighter week is over" },
  { "was-lighter", "3x6", "2x6", PLAN, LIGHTER, CARRY_PROGRESSION_HELD, NO_RULE, TRUE, TRUE, FALSE, FALSE, 5,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "it was lighter on purpose" },
  { "missed-reps", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, TRUE, FALSE, 10,
    CARRY_ORIGIN_PLAN, NULL, &base, &base, "not all done last week" },
  /* 2 in reserve are RPE 8. */
  { "too-hard", "3x5@RIR2", "3x6@RIR2", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE,
    FALSE, 9.5, CARRY_ORIGIN_PLAN, NULL, &base, &base, "RPE 9.5 last week" },
  { "hard-enough", "3x5@RIR2", "3x6@RIR2", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE,
    FALSE, 8, CARRY_ORIGIN_PLAN, NULL, &base, &base, "what the plan has in this phase (Base)" },
  { "elsewhere", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_PLAN, "Upper Body", &base, &base, "it was in Upper Body last time" },
  { "coach", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_COACH, NULL, &base, &base, "your coach’s session" },
  { "import", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_IMPORT, NULL, &base, &base, "as it was imported" },
  { "written", "3x5", "3x6", PLAN, PLAN, CARRY_PROGRESSION_HELD, NO_RULE, FALSE, FALSE, FALSE, FALSE, -1,
    CARRY_ORIGIN_RUNNER, NULL, &base, &base, "as you wrote it" },
};

static CarryItem *
make_item (CarryCatalogue *catalogue, const char *dose, CarryTargetOrigin by)
{
  g_autoptr (CarryItem) bare = test_item (catalogue, "back_squat", dose);

  return carry_item_with_target (bare, carry_item_get_prescription (bare), 60, by);
}

static CarryNextTarget *
make_target (CarryItem *item, gsize i)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_progression_note_free);
  CarryTargetFacts facts = { .dose = *carry_prescription_get_dose (carry_item_get_prescription (item)),
                             .load_kg = 60,
                             .change = cases[i].change };

  g_ptr_array_add (notes,
                   carry_progression_note_new (CARRY_PROGRESSION_RULE_STEP, g_strdup ("A first rule.")));
  if (cases[i].rule != NO_RULE)
    g_ptr_array_add (
        notes, carry_progression_note_new ((CarryProgressionRuleId)cases[i].rule, g_strdup ("Another.")));

  return carry_next_target_new (&facts, notes);
}

static void
test_case (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = make_item (catalogue, cases[i].now, cases[i].by);
  g_autoptr (CarryItem) before = make_item (catalogue, cases[i].then, cases[i].by_then);
  g_autoptr (CarryNextTarget) target = make_target (item, i);
  const CarryChangeSurroundings around = { cases[i].origin, cases[i].elsewhere, cases[i].week,
                                           cases[i].week_then, TRUE };
  g_autofree char *reason = carry_change_reason_find (&(CarryChangeCase){ .item = item,
                                                                          .before = before,
                                                                          .target = target,
                                                                          .around = &around,
                                                                          .more = cases[i].more,
                                                                          .finished = cases[i].finished,
                                                                          .short_of_it = cases[i].short_of_it,
                                                                          .coarse = cases[i].coarse,
                                                                          .effort = cases[i].effort });

  g_assert_cmpstr (reason, ==, cases[i].reason);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/change-reason/%s", cases[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
