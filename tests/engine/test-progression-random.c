/* test-progression-random.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-lift.h"

#include <math.h>

#define PROBLEMS 20000
#define SEED 20260629u

static const char *const exercises[] = {
  "back_squat",   "bench_press", "goblet_squat", "bulgarian_ss", "seated_calf", "pull_up",
  "farmer_carry", "push_up",     "copenhagen",   "front_plank",  "cmj",         "sl_pogo",
  "pogo",         "hill_sprint", "jump_squat",   "kb_swing",     "v_up",        "bounding",
};

static const char *const equipment[] = {
  "barbell", "dumbbells", "kettlebells", "machine", "belt", "nothing"
};

static const char *const phases[] = {
  "2x10-15@RPE7", "3x8-12@65-75%", "3x4-6@RIR2",      "3x4-6@80-88%",
  "4x2-4@88-92%", "2x3@RIR3",      "5x5-8/side@RPE8",
};

static CarryCatalogue *catalogue;

/* A problem, and what it borrows. */
typedef struct
{
  CarryProgressionProblem problem;
  CarryTestHistory history;
  CarryLoadSteps *steps;
  CarryPrescription *phase;
} Draw;

static void
draw_set (GRand *random, CarrySet *set, const CarryDose *dose, double load)
{
  const guint amount = (guint)g_rand_int_range (random, (int)dose->amount_lo / 2, (int)dose->amount_hi + 3);

  *set =
      carry_set_of (0, load, g_rand_boolean (random) ? g_rand_int_range (random, 0, 5) : CARRY_SET_UNRATED);
  set->reps = dose->amount == CARRY_AMOUNT_REPS ? amount : 0;
  set->seconds = dose->amount == CARRY_AMOUNT_SECONDS ? amount : 0;
  set->metres = dose->amount == CARRY_AMOUNT_METRES ? amount : 0;
  set->outcome = g_rand_int_range (random, 0, 12) == 0 ? CARRY_SET_MISSED : CARRY_SET_DONE;
  set->warm_up = g_rand_int_range (random, 0, 12) == 0;
  if (g_rand_int_range (random, 0, 200) == 0)
    set->load_kg = NAN;
}

static void
draw_exposure (GRand *random, Draw *draw, guint i, GDate *day, double *load)
{
  CarryExposure *exposure = &draw->history.exposures[i];
  const gboolean good = g_rand_int_range (random, 0, 3) > 0;
  const CarryDose *dose;

  g_date_subtract_days (day, (guint)g_rand_int_range (random, 1, 9));
  if (g_rand_int_range (random, 0, 4) == 0 && draw->steps != NULL)
    *load = carry_load_steps_get (
        draw->steps, (guint)g_rand_int_range (random, 0, (int)carry_load_steps_get_n (draw->steps)));

  exposure->day = *day;
  exposure->prescription = g_rand_int_range (random, 0, 6) == 0
                               ? carry_test_dose (phases[g_rand_int_range (random, 0, G_N_ELEMENTS (phases))])
                               : carry_prescription_ref (draw->phase);
  exposure->lighter = g_rand_int_range (random, 0, 10) == 0;
  exposure->sets = draw->history.sets[i];
  exposure->n_sets = (guint)g_rand_int_range (random, 0, 7);
  dose = carry_prescription_get_dose (exposure->prescription);

  for (guint s = 0; s < exposure->n_sets; s++)
    {
      CarrySet *set = &draw->history.sets[i][s];

      draw_set (random, set, dose, *load);
      if (!good)
        continue;
      set->reps = dose->amount == CARRY_AMOUNT_REPS ? dose->amount_hi : 0;
      set->seconds = dose->amount == CARRY_AMOUNT_SECONDS ? dose->amount_hi : 0;
      set->metres = dose->amount == CARRY_AMOUNT_METRES ? dose->amount_hi : 0;
      set->rir = 3;
      set->outcome = CARRY_SET_DONE;
      set->warm_up = FALSE;
    }
}

static void
draw_problem (GRand *random, Draw *draw)
{
  CarryProgressionProblem *problem = &draw->problem;
  GDate day;
  double load = 0;

  memset (draw, 0, sizeof *draw);
  problem->exercise =
      carry_catalogue_lookup (catalogue, exercises[g_rand_int_range (random, 0, G_N_ELEMENTS (exercises))]);
  draw->steps = carry_test_equipment (equipment[g_rand_int_range (random, 0, G_N_ELEMENTS (equipment))]);
  draw->phase = g_rand_boolean (random)
                    ? carry_prescription_ref (carry_exercise_get_dose (problem->exercise))
                    : carry_test_dose (phases[g_rand_int_range (random, 0, G_N_ELEMENTS (phases))]);
  if (draw->steps != NULL)
    load = carry_load_steps_get (
        draw->steps, (guint)g_rand_int_range (random, 0, (int)carry_load_steps_get_n (draw->steps)));

  g_date_set_dmy (&problem->today, 29, G_DATE_JUNE, 2026);
  problem->prescription = draw->phase;
  problem->reserve = (guint)g_rand_int_range (random, 0, 4);
  problem->most_contacts = g_rand_boolean (random) ? 60 : 0;
  problem->level = (CarryLevel)g_rand_int_range (random, CARRY_LEVEL_NOVICE, CARRY_LEVEL_RETURN + 1);
  problem->weeks_lifting = (guint)g_rand_int_range (random, 0, 12);
  problem->steps = draw->steps;
  problem->body_kg = g_rand_int_range (random, 0, 4) == 0 ? 70 : 0;
  problem->days_off = g_rand_int_range (random, 0, 4) == 0 ? (guint)g_rand_int_range (random, 0, 60) : 2;
  problem->tired_days = (guint)g_rand_int_range (random, 0, 5);
  problem->sore_sessions = (guint)g_rand_int_range (random, 0, 3);
  problem->deload = g_rand_int_range (random, 0, 8) == 0;
  problem->taper = g_rand_int_range (random, 0, 8) == 0;
  problem->most_percent = problem->taper && g_rand_boolean (random) ? 70 : 0;
  problem->freeze = g_rand_int_range (random, 0, 8) == 0 ? CARRY_FREEZE_RUN_SPIKE : CARRY_FREEZE_NONE;
  problem->other_new_exercise = g_rand_boolean (random);
  problem->muscle_sets_last_week = g_rand_int_range (random, 0, 12);
  problem->muscle_sets_elsewhere = g_rand_int_range (random, 0, 12);

  day = problem->today;
  draw->history.n = (guint)g_rand_int_range (random, 0, CARRY_TEST_MOST_EXPOSURES + 1);
  for (guint i = 0; i < draw->history.n; i++)
    draw_exposure (random, draw, i, &day, &load);
  problem->exposures = draw->history.exposures;
  problem->n_exposures = draw->history.n;
}

static void
clear (Draw *draw)
{
  carry_test_history_clear (&draw->history);
  carry_prescription_unref (draw->phase);
  if (draw->steps != NULL)
    carry_load_steps_unref (draw->steps);
}

static char *
say (const CarryNextTarget *target)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);
  g_autofree char *dose = carry_prescription_to_string (carry_next_target_get_prescription (target));
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%s %.6f %u %d %.3f %.6f", dose, facts->load_kg, facts->aim, facts->change,
                   facts->factor, facts->max_kg);
  for (guint i = 0; i < carry_next_target_get_n_notes (target); i++)
    g_string_append_printf (text, "\n%s", carry_next_target_get_note (target, i)->text);

  return g_string_free_and_steal (text);
}

/* What was done in an exposure that counts, read as plainly as it can be; FALSE if nothing was. */
static gboolean
read_top (const CarryExposure *exposure, double *top)
{
  gboolean done = FALSE;

  *top = 0;
  for (guint s = 0; s < exposure->n_sets && !exposure->lighter; s++)
    {
      const CarrySet *set = &exposure->sets[s];

      if (set->warm_up || !isfinite (set->load_kg))
        continue;
      *top = fmax (*top, set->load_kg);
      done = TRUE;
    }

  return done;
}

/* No load above this follows: last time's, or 5 % (2.5 %, 10 % for a beginner) over that of a week ago, or of the
 * last time where a week ago other repetitions were done; or one step of the equipment above it. */
static double
most_load (const Draw *draw)
{
  const CarryProgressionProblem *problem = &draw->problem;
  const CarryDose *now = carry_prescription_get_dose (problem->prescription);
  double last = -1, week_ago = -1, share = 0.025, wanted, next;

  if (carry_exercise_get_region (problem->exercise) == CARRY_REGION_LOWER)
    share = 0.05;
  if (problem->level == CARRY_LEVEL_NOVICE)
    share = 0.10;

  /* The newest was drawn first */
  for (guint i = 0; i < draw->history.n; i++)
    {
      const CarryExposure *exposure = &draw->history.exposures[i];
      const CarryDose *then = carry_prescription_get_dose (exposure->prescription);
      double top;

      if (!read_top (exposure, &top))
        continue;
      if (last < 0)
        last = top;
      week_ago =
          then->amount_lo == now->amount_lo && then->amount == now->amount && then->per_side == now->per_side
              ? top
              : last;
      if (g_date_days_between (&exposure->day, &problem->today) >= 7)
        break;
    }

  wanted = (week_ago + problem->body_kg) * (1 + share) - problem->body_kg;
  next = carry_load_steps_above (problem->steps, week_ago, &next) ? next : week_ago;

  return fmax (last, fmax (wanted, next));
}

static void
check (const Draw *draw, const CarryNextTarget *target)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (target);
  const CarryProgressionProblem *problem = &draw->problem;
  const gboolean novice = problem->level == CARRY_LEVEL_NOVICE && problem->weeks_lifting < 4;

  g_assert_true (isfinite (facts->load_kg) && isfinite (facts->max_kg) && isfinite (facts->dose.target_lo) &&
                 isfinite (facts->dose.target_hi));
  g_assert_cmpfloat (facts->load_kg, >=, 0);
  g_assert_cmpuint (facts->aim, >=, facts->dose.amount_lo);
  g_assert_cmpuint (facts->aim, <=, facts->dose.amount_hi);
  g_assert_cmpuint (carry_next_target_get_n_notes (target), >, 0);

  if (problem->steps == NULL)
    g_assert_cmpfloat (facts->load_kg, ==, 0);
  else if (facts->load_kg > 0)
    g_assert_true (carry_load_steps_contains (problem->steps, facts->load_kg));

  if (novice)
    g_assert_cmpuint (facts->dose.contacts, <=, 60);
  if (problem->freeze != CARRY_FREEZE_NONE)
    g_assert_true (facts->change != CARRY_PROGRESSION_MORE_LOAD &&
                   facts->change != CARRY_PROGRESSION_MORE_CONTACTS &&
                   facts->change != CARRY_PROGRESSION_NEW_PHASE);
}

/* The two newest exposures that count, newest first; how many there are of them. */
static guint
read_newest (const Draw *draw, const CarryExposure *newest[2], double tops[2])
{
  guint n = 0;

  for (guint i = 0; i < draw->history.n && n < 2; i++)
    if (read_top (&draw->history.exposures[i], &tops[n]))
      newest[n++] = &draw->history.exposures[i];

  return n;
}

/* Whether every set that counts was as long as its prescription wants at most. */
static gboolean
is_full (const CarryExposure *exposure)
{
  const CarryDose *dose = carry_prescription_get_dose (exposure->prescription);

  for (guint s = 0; s < exposure->n_sets; s++)
    {
      const CarrySet *set = &exposure->sets[s];
      const guint amount = dose->amount == CARRY_AMOUNT_REPS      ? set->reps
                           : dose->amount == CARRY_AMOUNT_SECONDS ? set->seconds
                                                                  : set->metres;

      if (!set->warm_up && isfinite (set->load_kg) && amount < dose->amount_hi)
        return FALSE;
    }

  return TRUE;
}

/* “On 2 consecutive sessions”: nothing rises but after two sessions at the top, of which the newer was no rise itself. */
static void
check_rise (const Draw *draw, const CarryTargetFacts *facts)
{
  const CarryExposure *newest[2];
  double tops[2];

  if (facts->change != CARRY_PROGRESSION_MORE_LOAD && facts->change != CARRY_PROGRESSION_MORE_CONTACTS)
    return;

  g_assert_cmpuint (read_newest (draw, newest, tops), ==, 2);
  g_assert_cmpfloat (tops[0], <=, tops[1] + CARRY_LOAD_TOLERANCE);
  if (facts->change == CARRY_PROGRESSION_MORE_LOAD)
    g_assert_true (is_full (newest[0]) && is_full (newest[1]));
  else
    g_assert_cmpuint (carry_prescription_get_dose (newest[0]->prescription)->contacts, <=,
                      carry_prescription_get_dose (newest[1]->prescription)->contacts);
}

/* No load above the estimated maximum: where it is one, it was lifted the last time. */
static void
check_maximum (const Draw *draw, const CarryTargetFacts *facts)
{
  const double total = facts->load_kg + draw->problem.body_kg;

  if (facts->dose.amount == CARRY_AMOUNT_REPS && facts->max_kg > 0 &&
      facts->load_kg > facts->last_kg + CARRY_LOAD_TOLERANCE)
    g_assert_cmpfloat (total, <=, facts->max_kg + CARRY_LOAD_TOLERANCE);
}

/* Whether the newest exposure that counts began at the repetitions that the phase wants. */
static gboolean
is_same_work (const Draw *draw)
{
  const CarryDose *now = carry_prescription_get_dose (draw->problem.prescription);

  for (guint i = 0; i < draw->history.n; i++)
    {
      const CarryDose *then = carry_prescription_get_dose (draw->history.exposures[i].prescription);
      double top;

      if (read_top (&draw->history.exposures[i], &top))
        return then->amount_lo == now->amount_lo && then->amount == now->amount &&
               then->per_side == now->per_side;
    }

  return FALSE;
}

/* No more than one set, and a fifth of the contacts, over the most that was ever planned or done. */
static void
check_amounts (const Draw *draw, const CarryTargetFacts *facts)
{
  guint sets = 0, contacts = 0;

  for (guint i = 0; i < draw->history.n; i++)
    {
      const CarryExposure *exposure = &draw->history.exposures[i];
      const CarryDose *then = carry_prescription_get_dose (exposure->prescription);
      double top;

      if (!read_top (exposure, &top))
        continue;
      sets = MAX (sets, MAX (then->sets, exposure->n_sets));
      contacts = MAX (contacts, then->contacts);
    }

  if (sets > 0)
    g_assert_cmpuint (facts->dose.sets, <=, sets + 1);
  if (facts->change == CARRY_PROGRESSION_MORE_CONTACTS)
    g_assert_cmpfloat (facts->dose.contacts, <=, contacts * 1.2 + 1e-9);
}

static void
test_limits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint changes[CARRY_PROGRESSION_OVERRULED + 1] = { 0 };

  for (guint i = 0; i < PROBLEMS; i++)
    {
      Draw draw;
      g_autoptr (CarryNextTarget) target = NULL;
      const CarryTargetFacts *facts;

      draw_problem (random, &draw);
      draw.problem.readiness_z = g_rand_double_range (random, -2, 3);
      target = carry_progression_solve (&draw.problem);
      facts = carry_next_target_get_facts (target);
      check (&draw, target);
      changes[facts->change]++;

      if (facts->load_kg > 0 && is_same_work (&draw))
        g_assert_cmpfloat (facts->load_kg, <=, most_load (&draw) + CARRY_LOAD_TOLERANCE);
      check_amounts (&draw, facts);
      check_rise (&draw, facts);
      check_maximum (&draw, facts);
      clear (&draw);
    }

  /* Every kind of answer was there, so that none went unchecked */
  for (guint change = 0; change < CARRY_PROGRESSION_OVERRULED; change++)
    {
      g_test_message ("%s: %u", carry_kind_to_nick (CARRY_TYPE_PROGRESSION_CHANGE, (int)change),
                      changes[change]);
      g_assert_cmpuint (changes[change], >, 0);
    }
}

/* The same question has the same answer, in whatever order the past is told, and ten years later. */
static void
test_deterministic (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED + 1);

  for (guint i = 0; i < PROBLEMS / 4; i++)
    {
      Draw draw;
      CarryExposure turned[CARRY_TEST_MOST_EXPOSURES];
      g_autoptr (CarryNextTarget) first = NULL;
      g_autoptr (CarryNextTarget) second = NULL;
      g_autofree char *a = NULL;
      g_autofree char *b = NULL;

      draw_problem (random, &draw);
      first = carry_progression_solve (&draw.problem);

      for (guint e = 0; e < draw.history.n; e++)
        {
          turned[e] = draw.history.exposures[draw.history.n - 1 - e];
          g_date_add_days (&turned[e].day, 3653);
        }
      g_date_add_days (&draw.problem.today, 3653);
      draw.problem.exposures = turned;
      second = carry_progression_solve (&draw.problem);

      a = say (first);
      b = say (second);
      g_assert_cmpstr (a, ==, b);
      clear (&draw);
    }
}

/* Who is less rested never gets more. */
static void
test_monotone_in_readiness (void)
{
  static const double worse[] = { -1, 1, 1.01, 1.5, 1.51, 4 };
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED + 2);

  for (guint i = 0; i < PROBLEMS / 4; i++)
    {
      CarryTargetFacts before = { 0 };
      Draw draw;

      draw_problem (random, &draw);
      for (guint z = 0; z < G_N_ELEMENTS (worse); z++)
        {
          g_autoptr (CarryNextTarget) target = NULL;
          const CarryTargetFacts *facts;

          draw.problem.readiness_z = worse[z];
          target = carry_progression_solve (&draw.problem);
          facts = carry_next_target_get_facts (target);
          if (z > 0)
            {
              g_assert_cmpfloat (facts->load_kg, <=, before.load_kg);
              g_assert_cmpfloat (facts->factor, <=, before.factor);
              g_assert_cmpuint (facts->dose.sets, <=, before.dose.sets);
              /* Fewer contacts are spread more evenly: their total is what counts */
              if (facts->dose.contacts == 0)
                {
                  g_assert_cmpuint (facts->dose.amount_lo, <=, before.dose.amount_lo);
                  g_assert_cmpuint (facts->dose.amount_hi, <=, before.dose.amount_hi);
                }
              g_assert_cmpuint (facts->dose.contacts, <=, before.dose.contacts);
            }
          before = *facts;
        }
      clear (&draw);
    }
}

/* Numbers that cannot be meant change nothing. */
static void
test_nonsense (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED + 3);

  for (guint i = 0; i < PROBLEMS / 10; i++)
    {
      Draw draw;
      g_autoptr (CarryNextTarget) target = NULL;

      draw_problem (random, &draw);
      draw.problem.readiness_z = NAN;
      draw.problem.body_kg = i % 2 == 0 ? NAN : -INFINITY;
      draw.problem.muscle_sets_last_week = NAN;
      draw.problem.muscle_sets_elsewhere = INFINITY;
      draw.problem.own = i % 3 == 0 ? draw.phase : NULL;
      draw.problem.own_load_kg = NAN;
      target = carry_progression_solve (&draw.problem);
      check (&draw, target);
      clear (&draw);
    }
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  catalogue = carry_catalogue_new_built_in ();

  g_test_add_func ("/engine/progression-random/limits", test_limits);
  g_test_add_func ("/engine/progression-random/deterministic", test_deterministic);
  g_test_add_func ("/engine/progression-random/monotone-in-readiness", test_monotone_in_readiness);
  g_test_add_func ("/engine/progression-random/nonsense", test_nonsense);

  result = g_test_run ();
  g_object_unref (catalogue);

  return result;
}
