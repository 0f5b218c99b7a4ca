/* carry-programmer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-programmer.h"

#include "carry-item.h"
#include "carry-phase-dose.h"
#include "carry-strength-session.h"
#include "carry-suitability.h"

#include <glib/gi18n.h>

#define WEIGHTS                                                                                              \
  (CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) |                           \
   CARRY_BIT (CARRY_EQUIPMENT_BARBELL))

/* With one of these, jumps wait. */
#define SPARE_FROM_JUMPS                                                                                     \
  (CARRY_BIT (CARRY_INJURY_ACHILLES) | CARRY_BIT (CARRY_INJURY_BSI) | CARRY_BIT (CARRY_INJURY_MTSS) |        \
   CARRY_BIT (CARRY_INJURY_PLANTAR))

/* How the merits of a candidate weigh against each other: carry-over first, then what the session is about. */
#define POINTS_PER_CARRYOVER 10
#define POINTS_FOR_EMPHASIS 25
#define POINTS_FOR_INJURY 12
#define POINTS_FOR_LOAD 5
#define POINTS_LOST_FOR_REPETITION 100
#define POINTS_LOST_FOR_PATTERN 8

/* Below this carry-over an exercise does not earn the points for what the session is about. */
#define LEAST_CARRYOVER_FOR_EMPHASIS 3u

/**
 * Role:
 *
 * What an exercise is there for. A session lists its exercises in this order.
 */
typedef enum
{
  ROLE_JUMP,
  ROLE_KNEE,
  ROLE_HIP,
  ROLE_SINGLE_LEG,
  ROLE_HAMSTRING,
  ROLE_HIP_CONTROL,
  ROLE_PUSH,
  ROLE_PULL,
  ROLE_CALF_STRAIGHT,
  ROLE_CALF_BENT,
  ROLE_TRUNK,
  ROLE_SECOND_TRUNK,
} Role;

#define N_ESSENTIAL 4u
#define N_OPTIONAL 2u

/* What a session is made of. */
typedef struct
{
  const char *title; /* untranslated */
  gboolean single_leg;
  Role essential[N_ESSENTIAL];
  Role optional[N_OPTIONAL]; /* as time allows, the first first */
} Layout;

typedef struct
{
  Role role;
  CarryExercise *exercise;
  CarryDose dose;
} Choice;

typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryPhaseDose dose;
  guint64 patterns; /* bits of CarryPattern: trunk work of the week so far */
  GPtrArray *used; /* exercises of the week so far */
  GArray *choices; /* of Choice: the session in the making */
} Composer;

static gboolean
is_one_of (CarryPattern pattern, const CarryPattern *patterns, gsize n_patterns)
{
  for (gsize i = 0; i < n_patterns; i++)
    {
      if (patterns[i] == pattern)
        return TRUE;
    }

  return FALSE;
}

static gboolean
can_jump (CarryExercise *exercise, CarryAthlete *athlete)
{
  return carry_exercise_get_pattern (exercise) == CARRY_PATTERN_JUMP &&
         carry_prescription_get_dose (carry_exercise_get_dose (exercise))->contacts > 0 &&
         (carry_athlete_get_injuries (athlete) & SPARE_FROM_JUMPS) == 0;
}

static gboolean
is_calf (CarryExercise *exercise, gboolean straight_knee)
{
  const guint primary = carry_exercise_get_primary (exercise);

  return carry_exercise_get_pattern (exercise) == CARRY_PATTERN_CALF &&
         ((primary & CARRY_BIT (CARRY_MUSCLE_GASTROC)) != 0) == straight_knee;
}

static gboolean
can_fill (CarryExercise *exercise, Role role, CarryAthlete *athlete)
{
  static const CarryPattern knee[] = { CARRY_PATTERN_SQUAT, CARRY_PATTERN_LUNGE, CARRY_PATTERN_STEP };
  static const CarryPattern hip[] = { CARRY_PATTERN_HINGE, CARRY_PATTERN_BRIDGE };
  static const CarryPattern control[] = { CARRY_PATTERN_HIP_ABD, CARRY_PATTERN_HIP_ER };
  static const CarryPattern push[] = { CARRY_PATTERN_PUSH_H, CARRY_PATTERN_PUSH_V };
  static const CarryPattern pull[] = { CARRY_PATTERN_PULL_H, CARRY_PATTERN_PULL_V };
  static const CarryPattern trunk[] = { CARRY_PATTERN_ANTI_EXT, CARRY_PATTERN_ANTI_LAT,
                                        CARRY_PATTERN_ANTI_ROT, CARRY_PATTERN_FLEXION,
                                        CARRY_PATTERN_ROTATION };
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);

  if (role == ROLE_JUMP)
    return can_jump (exercise, athlete);

  if (carry_exercise_get_explosive (exercise))
    return FALSE;

  switch (role)
    {
    case ROLE_KNEE:
      return is_one_of (pattern, knee, G_N_ELEMENTS (knee));

    case ROLE_HIP:
      return is_one_of (pattern, hip, G_N_ELEMENTS (hip));

    case ROLE_SINGLE_LEG:
      return is_one_of (pattern, knee, G_N_ELEMENTS (knee)) && carry_exercise_get_unilateral (exercise);

    case ROLE_HAMSTRING:
      return pattern == CARRY_PATTERN_KNEE_FLEX;

    case ROLE_HIP_CONTROL:
      return is_one_of (pattern, control, G_N_ELEMENTS (control));

    case ROLE_PUSH:
      return is_one_of (pattern, push, G_N_ELEMENTS (push));

    case ROLE_PULL:
      return is_one_of (pattern, pull, G_N_ELEMENTS (pull));

    case ROLE_CALF_STRAIGHT:
    case ROLE_CALF_BENT:
      return pattern == CARRY_PATTERN_CALF;

    case ROLE_TRUNK:
    case ROLE_SECOND_TRUNK:
      return is_one_of (pattern, trunk, G_N_ELEMENTS (trunk));

    case ROLE_JUMP:
    default:
      return FALSE;
    }
}

/* Whether the exercise is just what the session is about, and not only possible. */
static gboolean
fits_emphasis (CarryExercise *exercise, Role role, gboolean single_leg)
{
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);

  if (carry_exercise_get_carryover (exercise) < LEAST_CARRYOVER_FOR_EMPHASIS)
    return FALSE;

  if (role == ROLE_CALF_STRAIGHT || role == ROLE_CALF_BENT)
    return is_calf (exercise, role == ROLE_CALF_STRAIGHT);

  if (role == ROLE_KNEE && !single_leg)
    return pattern == CARRY_PATTERN_SQUAT && !carry_exercise_get_unilateral (exercise);

  if (role == ROLE_HIP && !single_leg)
    return pattern == CARRY_PATTERN_HINGE && !carry_exercise_get_unilateral (exercise);

  return (role == ROLE_KNEE || role == ROLE_HIP) && carry_exercise_get_unilateral (exercise);
}

static gboolean
has_load (CarryExercise *exercise)
{
  const CarryTarget target = carry_prescription_get_dose (carry_exercise_get_dose (exercise))->target;

  return target == CARRY_TARGET_PERCENT || target == CARRY_TARGET_RM;
}

static int
score (Composer *self, CarryExercise *exercise, Role role, gboolean single_leg)
{
  const gboolean heavy = self->dose.percent_lo >= 75;
  const gboolean trunk = role == ROLE_TRUNK || role == ROLE_SECOND_TRUNK;
  int points = (int)carry_exercise_get_carryover (exercise) * POINTS_PER_CARRYOVER;

  if (fits_emphasis (exercise, role, single_leg))
    points += POINTS_FOR_EMPHASIS;
  if ((carry_exercise_get_injuries (exercise) & carry_athlete_get_injuries (self->athlete)) != 0)
    points += POINTS_FOR_INJURY;
  if (heavy && has_load (exercise))
    points += POINTS_FOR_LOAD;
  if (g_ptr_array_find (self->used, exercise, NULL))
    points -= POINTS_LOST_FOR_REPETITION;
  if (trunk && (self->patterns & (G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise))) != 0)
    points -= POINTS_LOST_FOR_PATTERN;

  return points;
}

static gboolean
is_chosen (Composer *self, CarryExercise *exercise)
{
  for (guint i = 0; i < self->choices->len; i++)
    {
      if (g_array_index (self->choices, Choice, i).exercise == exercise)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_main (Role role)
{
  return role == ROLE_KNEE || role == ROLE_HIP || role == ROLE_SINGLE_LEG;
}

/* Puts the best exercise for a role into the session; of equals the one that comes first in the catalogue. */
static gboolean
choose (Composer *self, Role role, gboolean single_leg)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->catalogue));
  const gboolean has_weights = (carry_athlete_get_equipment (self->athlete) & WEIGHTS) != 0;
  g_autoptr (CarryPrescription) prescription = NULL;
  CarryExercise *best = NULL;
  int best_points = G_MININT;
  Choice choice = { .role = role };

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->catalogue), i);
      int points;

      if (!can_fill (exercise, role, self->athlete) || !carry_suitability_of (exercise, self->athlete) ||
          is_chosen (self, exercise))
        continue;

      points = score (self, exercise, role, single_leg);

      if (points > best_points)
        {
          best_points = points;
          best = exercise;
        }
    }

  if (best == NULL)
    return FALSE;

  prescription = carry_phase_dose_apply (&self->dose, best, is_main (role), has_weights);
  choice.exercise = best;
  choice.dose = *carry_prescription_get_dose (prescription);
  g_array_append_val (self->choices, choice);

  return TRUE;
}

static int
compare_roles (gconstpointer a, gconstpointer b)
{
  return (int)((const Choice *)a)->role - (int)((const Choice *)b)->role;
}

/* One upper-body exercise and the calf work that follows it go in turn: neither tires the other. Without one,
 * calves and trunk do. */
static guint
superset_of (Composer *self, guint position)
{
  const Choice *choices = (const Choice *)(gpointer)self->choices->data;

  for (guint i = 0; i + 1 < self->choices->len; i++)
    {
      const Role first = choices[i].role, second = choices[i + 1].role;
      const gboolean upper = first == ROLE_PUSH || first == ROLE_PULL;
      const gboolean calf = first == ROLE_CALF_STRAIGHT || first == ROLE_CALF_BENT;
      const gboolean calf_next = second == ROLE_CALF_STRAIGHT || second == ROLE_CALF_BENT;

      if ((upper && calf_next) || (calf && second == ROLE_TRUNK))
        return position == i || position == i + 1 ? 1 : 0;
    }

  return 0;
}

static GPtrArray *
make_items (Composer *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->choices->len; i++)
    {
      const Choice *choice = &g_array_index (self->choices, Choice, i);
      g_autoptr (CarryPrescription) prescription = carry_prescription_new (&choice->dose);

      g_ptr_array_add (items, carry_item_new (choice->exercise, prescription, superset_of (self, i)));
    }

  return items;
}

static guint
count_minutes (Composer *self)
{
  g_autoptr (GPtrArray) items = make_items (self);

  return carry_strength_items_get_minutes (items);
}

/* Takes single sets away, where there are most of them and from the end, until the session fits its time. */
static void
shorten (Composer *self, guint minutes)
{
  while (count_minutes (self) > minutes)
    {
      Choice *longest = NULL;

      for (guint i = 0; i < self->choices->len; i++)
        {
          Choice *choice = &g_array_index (self->choices, Choice, i);

          if (longest == NULL || choice->dose.sets >= longest->dose.sets)
            longest = choice;
        }

      if (longest == NULL || longest->dose.sets <= 1)
        return;

      longest->dose.contacts -= longest->dose.contacts / longest->dose.sets;
      longest->dose.sets--;
    }
}

static void
choose_if_time (Composer *self, Role role, gboolean single_leg, guint minutes)
{
  if (self->choices->len < CARRY_MAX_ITEMS && choose (self, role, single_leg) &&
      count_minutes (self) > minutes)
    g_array_set_size (self->choices, self->choices->len - 1);
}

static void
remember (Composer *self)
{
  for (guint i = 0; i < self->choices->len; i++)
    {
      CarryExercise *exercise = g_array_index (self->choices, Choice, i).exercise;

      g_ptr_array_add (self->used, exercise);
      self->patterns |= G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise);
    }
}

static const Layout whole_body = {
  NC_ ("session title", "Full-Body Strength"),
  FALSE,
  { ROLE_KNEE, ROLE_HIP, ROLE_CALF_STRAIGHT, ROLE_TRUNK },
  { ROLE_PUSH, ROLE_PULL },
};

/* The sessions of a week in turn. */
static const Layout layouts[] = {
  {
      NC_ ("session title", "Lower Strength"),
      FALSE,
      { ROLE_KNEE, ROLE_HIP, ROLE_CALF_STRAIGHT, ROLE_TRUNK },
      { ROLE_PUSH, ROLE_SINGLE_LEG },
  },
  {
      NC_ ("session title", "Single-Leg & Trunk"),
      TRUE,
      { ROLE_KNEE, ROLE_HIP, ROLE_CALF_BENT, ROLE_TRUNK },
      { ROLE_PULL, ROLE_SECOND_TRUNK },
  },
  {
      NC_ ("session title", "Hips & Calves"),
      TRUE,
      { ROLE_KNEE, ROLE_HIP, ROLE_CALF_STRAIGHT, ROLE_TRUNK },
      { ROLE_HIP_CONTROL, ROLE_PUSH },
  },
};

static gboolean
is_fast (CarryEvent event)
{
  return event == CARRY_EVENT_SPRINT || event == CARRY_EVENT_MIDDLE;
}

/* Jumps belong to one session a week: for everybody while speed is built, for fast events all through the
 * season; beginners learn to lift first. */
static gboolean
wants_jumps (Composer *self, CarryPhase phase, guint index, guint n_sessions)
{
  const CarryEvent event = carry_athlete_get_event (self->athlete);
  const gboolean in_season =
      phase == CARRY_PHASE_OFF_SEASON || phase == CARRY_PHASE_BASE || phase == CARRY_PHASE_IN_SEASON;

  if (carry_suitability_is_beginner (self->athlete) || self->dose.contacts == 0 ||
      index != MIN (n_sessions - 1, 1))
    return FALSE;

  return phase == CARRY_PHASE_BUILD || (in_season && (is_fast (event) || event == CARRY_EVENT_5K));
}

static const char *
compose (Composer *self, CarryPhase phase, guint index, guint n_sessions)
{
  const Layout *layout = n_sessions == 1 ? &whole_body : &layouts[index % G_N_ELEMENTS (layouts)];
  const guint minutes = carry_athlete_get_strength_minutes (self->athlete);
  const CarryEvent event = carry_athlete_get_event (self->athlete);

  g_array_set_size (self->choices, 0);

  for (guint i = 0; i < N_ESSENTIAL; i++)
    choose (self, layout->essential[i], layout->single_leg);

  shorten (self, minutes);

  if (wants_jumps (self, phase, index, n_sessions))
    choose_if_time (self, ROLE_JUMP, layout->single_leg, minutes);

  /* A primer before a race is short. */
  for (guint i = 0; i < N_OPTIONAL && phase != CARRY_PHASE_RACE_WEEK; i++)
    {
      Role role = layout->optional[i];

      /* Fast running is hamstring work. */
      if (role == ROLE_SINGLE_LEG && is_fast (event))
        role = ROLE_HAMSTRING;

      choose_if_time (self, role, layout->single_leg, minutes);
    }

  g_array_sort (self->choices, compare_roles);
  remember (self);

  return layout->title;
}

/**
 * carry_programmer_fill:
 * @catalogue: exercises to choose from
 * @athlete: the runner
 * @phase: where in the season the session lies
 * @session_index: which of the week's sessions, from 0
 * @n_sessions: how many sessions the week has, at least 1
 * @title: (out) (optional) (transfer full): return location for the session's name, translated
 *
 * Fills a session with four to six exercises: one for the knee, one for the hip, one for the calf and one for
 * the trunk, then as time allows single-leg or hamstring work, jumps, a push or a pull. The sessions of a week
 * differ; of the exercises that suit, those with the highest carry-over to running come first. Sets, loads and
 * rests are those of the phase. The same question always has the same answer.
 *
 * Source: Blagrove et al. 2018, Sports Med 48:1117, for the make-up of sessions that improved running economy;
 * the order of preference is ours (grade D).
 *
 * Returns: (transfer full) (element-type CarryItem): the exercises in the order in which they are done
 */
GPtrArray *
carry_programmer_fill (CarryCatalogue *catalogue,
                       CarryAthlete *athlete,
                       CarryPhase phase,
                       guint session_index,
                       guint n_sessions,
                       char **title)
{
  g_autoptr (GPtrArray) used = g_ptr_array_new ();
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  Composer self = { .catalogue = catalogue, .athlete = athlete, .used = used, .choices = choices };
  const char *name = "";

  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (n_sessions >= 1 && session_index < n_sessions, NULL);

  self.dose = carry_phase_dose_get (phase, carry_athlete_get_level (athlete));

  /* What the sessions before this one hold decides what is left for variety. */
  for (guint i = 0; i <= session_index; i++)
    name = compose (&self, phase, i, n_sessions);

  if (title != NULL)
    *title = g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "session title", name));

  return make_items (&self);
}
