/* carry-pain-gate.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-pain-gate.h"

#include <glib/gi18n.h>
#include <string.h>

#include "carry-suitability.h"

/* The pain gate, on a scale to 10 (grade B/C, recalled): with up to this one goes on, with up to that the load is held,
 * with more one stops. */
#define LITTLE_PAIN 3u
#define SOME_PAIN 5u

/* The soreness gate, on the same scale (grade D, ours). */
#define LITTLE_SORENESS 3u
#define SOME_SORENESS 5u

/* How much less: of sets with moderate soreness, as in the gate of the morning; of load where it is held and that
 * still hurts (grade D, ours: two of the steps back of progression). */
#define FEWER_SETS_PERCENT 30u
#define LESS_LOAD 0.9

#define M(name) CARRY_BIT (CARRY_MUSCLE_##name)
#define P(name) (G_GUINT64_CONSTANT (1) << CARRY_PATTERN_##name)

/* What works a place: muscles, movements, whether landing does; and what the catalogue calls its troubles. */
static const struct
{
  guint muscles;
  guint64 patterns;
  gboolean impact;
  const char *troubles[4];
} places[CARRY_N_SORE_PLACES] = {
  [CARRY_SORE_PLACE_FOOT] = { M (FOOT) | M (TIB_POST), P (FOOT), TRUE, { "BSI" } },
  [CARRY_SORE_PLACE_ANKLE] = { M (SOLEUS) | M (GASTROC) | M (PERONEALS) | M (TIB_ANT) | M (TIB_POST),
                               P (CALF) | P (ANKLE_DF) | P (ANKLE_INV) | P (ANKLE_EV) | P (BALANCE),
                               TRUE,
                               { "Achilles", "ankle" } },
  [CARRY_SORE_PLACE_CALF] = { M (SOLEUS) | M (GASTROC), P (CALF), TRUE, { "calf", "Achilles" } },
  [CARRY_SORE_PLACE_SHIN] = { M (TIB_ANT) | M (TIB_POST), P (ANKLE_DF) | P (ANKLE_INV), TRUE, { "BSI" } },
  [CARRY_SORE_PLACE_KNEE] = { M (QUADS),
                              P (SQUAT) | P (LUNGE) | P (STEP) | P (KNEE_EXT),
                              TRUE,
                              { "PFP", "knee" } },
  [CARRY_SORE_PLACE_THIGH] = { M (QUADS) | M (HAMS) | M (ADDUCTORS),
                               P (KNEE_FLEX) | P (SPRINT),
                               FALSE,
                               { "ham", "adductor" } },
  [CARRY_SORE_PLACE_HIP] = { M (GLUTE_MAX) | M (HIP_ABD) | M (HIP_FLEX) | M (ADDUCTORS),
                             P (HIP_ER),
                             FALSE,
                             { "adductor" } },
  [CARRY_SORE_PLACE_BACK] = { M (ERECTORS), P (HINGE) | P (TRUNK_EXT) | P (FLEXION), FALSE, { "back" } },
  [CARRY_SORE_PLACE_UPPER_BODY] = { M (LATS) | M (UPPER_BACK) | M (CHEST) | M (DELTS) | M (BICEPS) |
                                        M (TRICEPS) | M (FOREARM),
                                    P (PUSH_H) | P (PUSH_V) | P (PULL_H) | P (PULL_V) | P (ELBOW_FLEX),
                                    FALSE,
                                    { "shoulder", "elbow", "wrist" } },
};

/**
 * carry_pain_gate_concerns:
 * @report: what the runner says
 * @exercise: an exercise
 *
 * Returns: whether the exercise works the place
 */
gboolean
carry_pain_gate_concerns (const CarryPainReport *report, CarryExercise *exercise)
{
  g_return_val_if_fail (report != NULL && report->place < CARRY_N_SORE_PLACES, FALSE);

  return (carry_exercise_get_primary (exercise) & places[report->place].muscles) != 0 ||
         (places[report->place].patterns &
          (G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise))) != 0 ||
         (places[report->place].impact && carry_exercise_get_impact (exercise) > 0);
}

/* Whether the catalogue says that the exercise is nothing for who has trouble there. */
static gboolean
is_forbidden (const CarryPainReport *report, CarryExercise *exercise)
{
  const char *const *phrases = carry_exercise_get_contraindications (exercise);

  for (guint i = 0; phrases != NULL && phrases[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (places->troubles) && places[report->place].troubles[j] != NULL; j++)
      if (strstr (phrases[i], places[report->place].troubles[j]) != NULL)
        return TRUE;

  return FALSE;
}

/* It lands, or is lowered slowly. */
static gboolean
is_hard_on_sore (CarryExercise *exercise)
{
  return carry_exercise_get_explosive (exercise) || carry_exercise_get_impact (exercise) > 0 ||
         carry_exercise_get_contraction (exercise) == CARRY_CONTRACTION_ECCENTRIC;
}

typedef struct
{
  CarryPainAdvice *advices;
  guint n;
} Answer;

static void
advise (Answer *answer, CarryPainAction action, CarryPainRuleId rule)
{
  answer->advices[answer->n++] = (CarryPainAdvice){ action, rule, { 1, 1, 0 } };
}

static void
decide_pain (const CarryPainReport *report, CarryExercise *exercise, Answer *answer)
{
  /* A landing hurts what a lower leg has more than what the catalogue can name. */
  const gboolean lands = places[report->place].impact && carry_exercise_get_impact (exercise) > 0;

  if (report->limping || report->level > SOME_PAIN)
    advise (answer, CARRY_PAIN_STOP, CARRY_PAIN_RULE_MUCH);
  else if (report->level <= LITTLE_PAIN)
    {
      advise (answer, CARRY_PAIN_GO_ON, CARRY_PAIN_RULE_LITTLE);
      advise (answer, CARRY_PAIN_SKIP, CARRY_PAIN_RULE_LITTLE);
    }
  else if (is_forbidden (report, exercise) || lands)
    {
      advise (answer, CARRY_PAIN_SWAP, CARRY_PAIN_RULE_FORBIDDEN);
      advise (answer, CARRY_PAIN_SKIP, CARRY_PAIN_RULE_FORBIDDEN);
    }
  else
    {
      advise (answer, CARRY_PAIN_HOLD, CARRY_PAIN_RULE_SOME);
      answer->advices[answer->n - 1].easing = (CarryWorkoutEasing){ .load = 1, .amount = 1, .hold = TRUE };
      advise (answer, CARRY_PAIN_LIGHTER, CARRY_PAIN_RULE_SOME);
      answer->advices[answer->n - 1].easing = (CarryWorkoutEasing){ .load = LESS_LOAD, .amount = 1 };
      advise (answer, CARRY_PAIN_SKIP, CARRY_PAIN_RULE_SOME);
    }
}

static void
decide_soreness (const CarryPainReport *report, CarryExercise *exercise, guint sets_left, Answer *answer)
{
  const guint fewer = (sets_left * FEWER_SETS_PERCENT + 50) / 100;

  if (report->level <= LITTLE_SORENESS || !carry_pain_gate_concerns (report, exercise))
    {
      advise (answer, CARRY_PAIN_GO_ON, CARRY_PAIN_RULE_SORE);
      return;
    }

  if (report->level > SOME_SORENESS || is_hard_on_sore (exercise))
    {
      const CarryPainRuleId rule =
          report->level > SOME_SORENESS ? CARRY_PAIN_RULE_VERY_SORE : CARRY_PAIN_RULE_SORE;

      advise (answer, CARRY_PAIN_SWAP, rule);
      advise (answer, CARRY_PAIN_SKIP, rule);
      return;
    }

  if (fewer > 0)
    {
      advise (answer, CARRY_PAIN_FEWER_SETS, CARRY_PAIN_RULE_SORE);
      answer->advices[answer->n - 1].easing =
          (CarryWorkoutEasing){ .load = 1, .amount = 1, .fewer_sets = fewer };
    }
  else
    advise (answer, CARRY_PAIN_GO_ON, CARRY_PAIN_RULE_SORE);
  advise (answer, CARRY_PAIN_SKIP, CARRY_PAIN_RULE_SORE);
}

/**
 * carry_pain_gate_decide:
 * @report: what the runner says
 * @exercise: the exercise that they are doing
 * @sets_left: how many sets of it are still to be done
 * @advices: (out): what can be done, the best first
 *
 * Decides by the pain gate: up to 3 of 10 go on, 4 and 5 hold the load, above 5 or limping stop; and by the gate of
 * soreness: up to 3 go on, 4 and 5 do 30 % fewer sets, no jumps and no slow lowering, from 6 on other muscles. A place
 * that nobody named is where the exercise works.
 *
 * Source: pain monitoring in the rehabilitation of tendons, grade B/C, recalled; the gate of soreness is ours, grade D.
 *
 * Returns: how many advices there are, at least 1
 */
guint
carry_pain_gate_decide (const CarryPainReport *report,
                        CarryExercise *exercise,
                        guint sets_left,
                        CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES])
{
  Answer answer = { advices, 0 };

  g_return_val_if_fail (report != NULL && report->place < CARRY_N_SORE_PLACES, 0);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise) && advices != NULL, 0);

  if (report->soreness && !report->limping)
    decide_soreness (report, exercise, sets_left, &answer);
  else
    decide_pain (report, exercise, &answer);

  return answer.n;
}

/* How well an exercise stands in for another; less than 0 if it must not. */
static int
judge_instead (const CarryPainReport *report,
               CarryExercise *exercise,
               CarryExercise *instead,
               CarryAthlete *athlete)
{
  int points = (int)carry_exercise_get_carryover (instead);

  if (instead == exercise ||
      g_str_equal (carry_exercise_get_id (instead), carry_exercise_get_id (exercise)) ||
      carry_pain_gate_concerns (report, instead) || is_forbidden (report, instead) ||
      is_hard_on_sore (instead) || !carry_suitability_of (instead, athlete))
    return -1;

  /* Next best is what works the same region in another way, then what works the same plane. */
  if (carry_exercise_get_region (instead) == carry_exercise_get_region (exercise))
    points += 10;
  if (carry_exercise_get_plane (instead) == carry_exercise_get_plane (exercise))
    points += 2;

  return points;
}

/**
 * carry_pain_gate_find_instead:
 * @report: what the runner says
 * @exercise: the exercise that they are doing
 * @catalogue: the exercises
 * @athlete: the runner
 *
 * Finds what to do instead: an exercise that leaves the place alone, suits the runner, and if it can be, works the same
 * region.
 *
 * Returns: (transfer none) (nullable): the exercise, or %NULL if there is none
 */
CarryExercise *
carry_pain_gate_find_instead (const CarryPainReport *report,
                              CarryExercise *exercise,
                              CarryCatalogue *catalogue,
                              CarryAthlete *athlete)
{
  CarryExercise *best = NULL;
  int most = -1;

  g_return_val_if_fail (report != NULL && report->place < CARRY_N_SORE_PLACES, NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise) && CARRY_IS_CATALOGUE (catalogue), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (CarryExercise) instead = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      const int points = judge_instead (report, exercise, instead, athlete);

      if (points > most)
        {
          most = points;
          /* The catalogue holds it. */
          best = instead;
        }
    }

  return best;
}

/* What to write on the button. */
const char *
carry_pain_action_get_label (CarryPainAction action)
{
  switch (action)
    {
    case CARRY_PAIN_GO_ON:
      return _ ("Go On");

    case CARRY_PAIN_HOLD:
      return _ ("Go On, Not Heavier");

    case CARRY_PAIN_LIGHTER:
      return _ ("Go On Lighter");

    case CARRY_PAIN_FEWER_SETS:
      return _ ("Do Fewer Sets");

    case CARRY_PAIN_SWAP:
      return _ ("Do Another Exercise");

    case CARRY_PAIN_SKIP:
      return _ ("Skip This Exercise");

    case CARRY_PAIN_STOP:
      return _ ("Finish the Workout");
    }

  g_return_val_if_reached ("");
}

/* (transfer full): by how much, or what then; “” where the action says all. */
char *
carry_pain_advice_describe_change (const CarryPainAdvice *self)
{
  if (self->action == CARRY_PAIN_HOLD)
    return g_strdup (_ ("No set that is left is heavier than the last one."));
  if (self->action == CARRY_PAIN_LIGHTER)
    return g_strdup_printf (_ ("%u%% less load."), (guint)((1 - self->easing.load) * 100 + 0.5));
  if (self->action == CARRY_PAIN_FEWER_SETS)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u set less.", "%u sets less.", self->easing.fewer_sets),
        self->easing.fewer_sets);
  if (self->action == CARRY_PAIN_STOP)
    return g_strdup (_ ("If it does not get better in a few days, see a physiotherapist or a doctor."));

  return g_strdup ("");
}

/* (transfer full): what to do and why, in words. */
char *
carry_pain_advice_describe (const CarryPainAdvice *self)
{
  g_autofree char *rule = carry_pain_rule_describe (self->rule);
  g_autofree char *what = carry_pain_advice_describe_change (self);

  if (*what == '\0')
    return g_steal_pointer (&rule);

  /* Translators: what to do, and the rule that says so */
  return g_strdup_printf (C_ ("advice", "%1$s %2$s"), what, rule);
}
