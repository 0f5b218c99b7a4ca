/* carry-exercise-merit.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-exercise-merit.h"

#include "carry-session-dose.h"
#include "carry-week-share.h"

/* With pain in one of these, jumps wait. Source: no new plyometric work with pain of calf, Achilles tendon or
 * bone (grade C); the arch of the foot is ours. */
#define SPARE_FROM_JUMPS                                                                                     \
  (CARRY_BIT (CARRY_INJURY_ACHILLES) | CARRY_BIT (CARRY_INJURY_BSI) | CARRY_BIT (CARRY_INJURY_MTSS) |        \
   CARRY_BIT (CARRY_INJURY_PLANTAR))

/* At most so much of 10 is little pain. Source: § 7 of our evidence review (grade B to C). */
#define LITTLE_PAIN 3u

/* Eccentric work that is new stays 72 h clear of a key run three times; what makes sore, 48 h (untrained legs run
 * worse for 48 h, Doma et al. 2019, Sports Med Open; grade B). */
#define NEW_ECCENTRIC_DAYS 3u
#define NEW_ECCENTRIC_TIMES 3u
#define SORE_DAYS 2u

/* How the merits weigh against each other (grade D, ours): a main lift stays; what the session is about and the
 * carry-over to running come first; then what was neglected; variety decides among what is left. */
#define FOR_KEPT 200
#define FOR_CARRYOVER 10
#define FOR_LEGS 25
#define FOR_HEAVY 15
#define FOR_LOAD 5
#define FOR_INJURY 12
#define FOR_NEGLECTED 12
#define FOR_ONE_LEG 10
#define FOR_PLANE 6
#define FOR_CONSISTENT 15
#define FOR_EVENT 4
#define FOR_STANDING 8
#define FOR_JUMP 10
#define FOR_GAP 30
#define LOST_THIS_WEEK 100
#define LOST_ROTATED 30
#define LOST_PATTERN_OF_SESSION 15
#define LOST_PATTERN_OF_WEEK 8
#define LOST_ENOUGH 25
#define LOST_LAST_DAYS 6
#define LOST_UNKNOWN 12

/* Below this carry-over an exercise does not earn the points for what the session is about. */
#define LEAST_CARRYOVER_FOR_LEGS 3u
#define NEAR_TO_THE_STRIDE 4u

/* Shares of the balance panel (grade D). */
#define LEAST_ON_ONE_LEG 0.4
#define LEAST_OFF_SAGITTAL 0.2

/* In sessions of at most so many minutes, exercises pay for each time span beyond a usual one. */
#define SHORT_MINUTES 30u
#define USUAL_SECONDS 300u
#define SECONDS_PER_LOST_POINT 12u

/**
 * carry_merit_context_init:
 * @self: (out): the session in the making, still empty
 * @request: what is asked for
 * @recent: what was done lately
 */
void
carry_merit_context_init (CarryMeritContext *self,
                          const CarryProgrammeRequest *request,
                          const CarryRecentWork *recent)
{
  *self = (CarryMeritContext){ .request = request, .recent = recent };
  self->dose = carry_session_dose_get (request);
  self->contacts = self->dose.contacts;
  self->sets = recent->week;
  self->movement = recent->week_movement;
  self->facts.level = carry_programme_request_is_novice (request) ? CARRY_LEVEL_NOVICE : request->level;
  self->facts.equipment = request->equipment;
  self->facts.injuries = request->painful;
  self->facts.little_pain = request->pain <= LITTLE_PAIN;
  self->facts.phases = CARRY_BIT (carry_session_dose_get_phase (request));
}

static gboolean
is_jump (CarryExercise *exercise)
{
  return carry_exercise_get_pattern (exercise) == CARRY_PATTERN_JUMP ||
         carry_exercise_get_contraction (exercise) == CARRY_CONTRACTION_PLYOMETRIC;
}

/* The first thing that would do, of what is not there. */
static CarryEquipment
find_missing (const CarryMeritContext *self, CarryExercise *exercise)
{
  const guint there = self->facts.equipment | CARRY_BIT (CARRY_EQUIPMENT_NONE);

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && carry_exercise_get_equipment (exercise, g) != 0; g++)
    if ((carry_exercise_get_equipment (exercise, g) & there) == 0)
      return (CarryEquipment)g_bit_nth_lsf (carry_exercise_get_equipment (exercise, g), -1);

  return CARRY_EQUIPMENT_NONE;
}

/* Sprints belong to the runs, unless somebody races fast and has what a strength session adds to them. */
static gboolean
is_only_a_run (const CarryMeritContext *self, CarryExercise *exercise)
{
  return carry_exercise_get_pattern (exercise) == CARRY_PATTERN_SPRINT &&
         (!carry_programme_request_is_fast (self->request) ||
          (carry_exercise_get_equipment (exercise, 0) & CARRY_BIT (CARRY_EQUIPMENT_NONE)) != 0);
}

static CarryBarrier
barrier_of_runner (const CarryMeritContext *self, CarryExercise *exercise, CarryInjury *injury)
{
  const CarryRecentUse use = carry_recent_work_get_use (self->recent, exercise);

  switch (carry_suitability_judge (exercise, &self->facts, injury))
    {
    case CARRY_SUITABILITY_EQUIPMENT:
      return CARRY_BARRIER_EQUIPMENT;

    case CARRY_SUITABILITY_LEVEL:
      return CARRY_BARRIER_LEVEL;

    case CARRY_SUITABILITY_INJURY:
      return CARRY_BARRIER_INJURY;

    case CARRY_SUITABILITY_PHASE:
      return CARRY_BARRIER_PHASE;

    case CARRY_SUITABILITY_NOVELTY:
      if (use.n_times < NEW_ECCENTRIC_TIMES && self->request->days_to_key_run < NEW_ECCENTRIC_DAYS)
        return CARRY_BARRIER_KEY_RUN;
      break;

    case CARRY_SUITABILITY_SORENESS:
      if (self->request->days_to_key_run < SORE_DAYS)
        return CARRY_BARRIER_KEY_RUN;
      break;

    case CARRY_SUITABILITY_FITS:
    default:
      break;
    }

  /* HC10: neither bounds and hops nor cleans in the first weeks, however easy the catalogue thinks them. */
  if (carry_programme_request_is_novice (self->request) &&
      (carry_exercise_get_pattern (exercise) == CARRY_PATTERN_OLYMPIC ||
       (carry_exercise_get_pattern (exercise) == CARRY_PATTERN_JUMP &&
        carry_exercise_get_unilateral (exercise))))
    return CARRY_BARRIER_LEVEL;

  if (is_jump (exercise) && (self->request->painful & SPARE_FROM_JUMPS) != 0)
    return CARRY_BARRIER_JUMPS;

  /* HC11. With an empty diary there is nothing that would not be new. */
  if (self->request->freeze && self->recent->knows_weeks_before && use.n_times == 0)
    return CARRY_BARRIER_NEW;

  return CARRY_BARRIER_NONE;
}

static CarryBarrier
barrier_of_session (const CarryMeritContext *self, CarryExercise *exercise, const CarryDose *dose)
{
  const CarryStrengthKind asked = carry_programme_request_get_kind (self->request);
  const gboolean of_legs = carry_strength_kind_is_lower (asked);
  g_autoptr (CarryPrescription) prescription = carry_prescription_new (dose);
  const CarryStrengthKind kind = carry_exercise_get_strength_kind (exercise, prescription);

  if (of_legs ? kind < asked : (kind != asked && kind < CARRY_STRENGTH_CORE))
    return carry_strength_kind_is_lower (kind) ? CARRY_BARRIER_HEAVIER : CARRY_BARRIER_OTHER_KIND;
  if (asked == CARRY_STRENGTH_REHAB &&
      (carry_exercise_get_injuries (exercise) & (self->request->injuries | self->request->painful)) == 0)
    return CARRY_BARRIER_OTHER_KIND;
  if (is_only_a_run (self, exercise))
    return CARRY_BARRIER_OTHER_KIND;

  /* Jumps whose contacts nobody has counted cannot be kept below a limit. */
  if (carry_exercise_get_pattern (exercise) == CARRY_PATTERN_JUMP &&
      (dose->contacts > self->contacts || self->contacts == 0 ||
       (dose->contacts == 0 && carry_exercise_get_contraction (exercise) == CARRY_CONTRACTION_PLYOMETRIC)))
    return CARRY_BARRIER_CONTACTS;

  return CARRY_BARRIER_NONE;
}

static gboolean
has_the_legs (CarryExercise *exercise, CarryLegs legs)
{
  return legs != CARRY_LEGS_ANY && carry_exercise_get_carryover (exercise) >= LEAST_CARRYOVER_FOR_LEGS &&
         carry_exercise_get_unilateral (exercise) == (legs == CARRY_LEGS_ONE);
}

/* Source: below 7 m/s the calves do most of the supporting, above it hip flexors, glutes and hamstrings decide the
 * speed (Dorn et al. 2012, J Exp Biol 215:1944, grade B). */
static guint
muscles_of_event (const CarryProgrammeRequest *request)
{
  if (carry_programme_request_is_fast (request))
    return CARRY_BIT (CARRY_MUSCLE_HIP_FLEX) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX) |
           CARRY_BIT (CARRY_MUSCLE_HAMS);

  return CARRY_BIT (CARRY_MUSCLE_SOLEUS) | CARRY_BIT (CARRY_MUSCLE_GASTROC);
}

static void
ground (CarryMerit *merit, CarryGround ground, int points)
{
  merit->grounds |= CARRY_BIT (ground);
  merit->points += points;
}

static void
weigh_kind_of_exercise (const CarryMeritContext *self,
                        CarryExercise *exercise,
                        const CarryPart *part,
                        const CarryDose *dose,
                        CarryMerit *merit)
{
  const CarryProgrammeRequest *request = self->request;
  const guint helps = carry_exercise_get_injuries (exercise) & (request->injuries | request->painful);
  const guint carryover = carry_exercise_get_carryover (exercise);
  g_autoptr (CarryPrescription) prescription = carry_prescription_new (dose);

  merit->carryover = carryover;
  merit->points += (int)carryover * FOR_CARRYOVER;
  if (carryover >= NEAR_TO_THE_STRIDE)
    ground (merit, CARRY_GROUND_CARRYOVER, 0);

  if (has_the_legs (exercise, part->legs))
    ground (merit, CARRY_GROUND_LEGS, FOR_LEGS);

  if (helps != 0)
    {
      ground (merit, CARRY_GROUND_INJURY, FOR_INJURY);
      for (guint i = CARRY_N_INJURIES; i > 0; i--)
        if ((helps & CARRY_BIT (i - 1)) != 0)
          merit->injury = (CarryInjury)(i - 1);
    }

  if (carry_programme_request_get_kind (request) == CARRY_STRENGTH_HEAVY && carry_need_is_main (part->need) &&
      carry_exercise_get_strength_kind (exercise, prescription) == CARRY_STRENGTH_HEAVY)
    ground (merit, CARRY_GROUND_HEAVY, FOR_HEAVY);

  if (part->need == CARRY_NEED_EXPLOSIVE && part->essential &&
      carry_exercise_get_pattern (exercise) == CARRY_PATTERN_JUMP)
    merit->points += FOR_JUMP;

  /* Heavy calf work lowers the cost of running (Albracht and Arampatzis 2013, Bohm et al. 2021; grade B). */
  if (carry_programme_request_get_kind (request) == CARRY_STRENGTH_HEAVY &&
      (part->need == CARRY_NEED_CALF_STRAIGHT || part->need == CARRY_NEED_CALF_BENT) &&
      dose->target == CARRY_TARGET_RM)
    ground (merit, CARRY_GROUND_HEAVY, FOR_LOAD);

  if ((carry_exercise_get_primary (exercise) & muscles_of_event (request)) != 0)
    ground (merit, CARRY_GROUND_EVENT, FOR_EVENT);

  if (request->minutes <= SHORT_MINUTES)
    {
      const guint seconds = carry_prescription_get_seconds (prescription);

      if (seconds > USUAL_SECONDS)
        ground (merit, CARRY_GROUND_LONG, -(int)((seconds - USUAL_SECONDS) / SECONDS_PER_LOST_POINT));
    }
}

/* Whether the exercise would bring the week above a band. What the session is about is cut to size instead. */
static gboolean
is_too_much (const CarryMeritContext *self,
             CarryExercise *exercise,
             const CarryPart *part,
             const CarryDose *dose)
{
  g_autoptr (CarryPrescription) prescription = NULL;
  g_autoptr (CarryItem) item = NULL;
  CarryRegionSets sets = self->sets;

  if (carry_need_is_main (part->need))
    return FALSE;

  prescription = carry_prescription_new (dose);
  item = carry_item_new (exercise, prescription, 0);
  carry_region_sets_add (&sets, item);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      const CarryBodyRegion region = (CarryBodyRegion)i;
      const double after = carry_region_sets_get (&sets, region);

      if (after > carry_region_sets_get (&self->sets, region) &&
          after > carry_week_share_get_most (self->request, region))
        return TRUE;
    }

  return FALSE;
}

static void
weigh_balance (const CarryMeritContext *self,
               CarryExercise *exercise,
               const CarryPart *part,
               CarryMerit *merit)
{
  const CarryRecentWork *recent = self->recent;
  const guint primary = carry_exercise_get_primary (exercise);
  double least = CARRY_LEAST_WEEKLY_SETS;

  if (!recent->knows_weeks_before || recent->n_weeks <= 0)
    return;

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      const double sets = carry_recent_work_get_muscle (recent, (CarryMuscle)i);

      if ((primary & CARRY_BIT (i)) == 0)
        continue;
      if (sets < least)
        {
          least = sets;
          merit->muscle = (CarryMuscle)i;
        }
    }

  if (least < CARRY_LEAST_WEEKLY_SETS)
    ground (merit, CARRY_GROUND_NEGLECTED, (int)(FOR_NEGLECTED * (1.0 - least / CARRY_LEAST_WEEKLY_SETS)));

  if (carry_need_is_strength_of_legs (part->need) && carry_exercise_get_unilateral (exercise) &&
      recent->legs > 0 && recent->legs_on_one < LEAST_ON_ONE_LEG * recent->legs)
    ground (merit, CARRY_GROUND_ONE_LEG, FOR_ONE_LEG);

  if (carry_exercise_get_plane (exercise) != CARRY_PLANE_SAGITTAL && recent->sets > 0 &&
      recent->sets_off_sagittal < LEAST_OFF_SAGITTAL * recent->sets)
    ground (merit, CARRY_GROUND_PLANE, FOR_PLANE);
}

/* The heaviest lifts are on both legs: one leg at a time does not replace them, but comes beside them. */
static gboolean
may_close (CarryMovementGap gap, const CarryPart *part)
{
  return part->legs != CARRY_LEGS_BOTH ||
         (gap != CARRY_MOVEMENT_GAP_SINGLE_LEG && (CARRY_BIT (gap) & CARRY_MOVEMENT_GAPS_OF_SIDES) == 0);
}

/* What the week is still short of by how the body moves, where the runner wants that closed. */
static void
weigh_gaps (const CarryMeritContext *self, CarryExercise *exercise, const CarryPart *part, CarryMerit *merit)
{
  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    {
      const CarryMovementGap gap = (CarryMovementGap)i;

      if ((self->request->movement_gaps & CARRY_BIT (i)) == 0 || !may_close (gap, part) ||
          carry_movement_gap_measure (gap, &self->movement) >= 1.0 ||
          !carry_movement_gap_takes (gap, exercise))
        continue;

      merit->gap = gap;
      ground (merit, CARRY_GROUND_GAP, FOR_GAP);
      return;
    }
}

/* Main lifts stay for a block, so that they can progress; calves count among them. */
static gboolean
stays (const CarryMeritContext *self, const CarryPart *part)
{
  return carry_need_is_main (part->need) || part->need == CARRY_NEED_CALF_STRAIGHT ||
         part->need == CARRY_NEED_CALF_BENT || part->need == CARRY_NEED_EXPLOSIVE ||
         (part->essential && carry_programme_request_get_kind (self->request) == CARRY_STRENGTH_UPPER);
}

/* The rest stays for two weeks and makes way for something else. */
static void
weigh_variety (const CarryMeritContext *self,
               CarryExercise *exercise,
               const CarryPart *part,
               CarryMerit *merit)
{
  const CarryProgrammeRequest *request = self->request;
  const CarryRecentUse use = carry_recent_work_get_use (self->recent, exercise);
  const guint64 pattern = G_GUINT64_CONSTANT (1) << carry_exercise_get_pattern (exercise);
  const gboolean nothing_changes = request->deload || request->freeze;

  if (request->standing != NULL &&
      g_hash_table_contains (request->standing, carry_exercise_get_id (exercise)))
    merit->points += FOR_STANDING;

  if (use.this_week)
    ground (merit, CARRY_GROUND_THIS_WEEK, -LOST_THIS_WEEK);

  if (stays (self, part))
    {
      if (use.last_time && (request->block_week > 0 || nothing_changes))
        ground (merit, CARRY_GROUND_KEPT, FOR_KEPT);
      else if (use.last_time)
        ground (merit, CARRY_GROUND_ROTATED, -LOST_ROTATED);
    }
  else if (use.last_time && (!use.time_before || nothing_changes))
    ground (merit, CARRY_GROUND_CONSISTENT, FOR_CONSISTENT);
  else if (use.last_time)
    ground (merit, CARRY_GROUND_ROTATED, -LOST_ROTATED);
  else if (use.last_days && !use.this_week)
    ground (merit, CARRY_GROUND_ROTATED, -LOST_LAST_DAYS);

  if ((self->patterns & pattern) != 0)
    ground (merit, CARRY_GROUND_PATTERN, -LOST_PATTERN_OF_SESSION);
  else if ((self->recent->week_patterns & pattern) != 0 && !stays (self, part))
    ground (merit, CARRY_GROUND_PATTERN, -LOST_PATTERN_OF_WEEK);

  if (self->recent->knows_weeks_before && use.n_times == 0 && self->n_new > 0)
    ground (merit, CARRY_GROUND_UNKNOWN, -LOST_UNKNOWN);
}

/**
 * carry_exercise_merit_get:
 * @context: the session in the making
 * @exercise: an exercise that the need of @part admits
 * @part: the place that it would have
 *
 * Weighs an exercise: what forbids it, and what speaks for and against it.
 *
 * Source: our rules for runners, contraindications and balance of training; the weights are ours (grade D).
 *
 * Returns: its merit
 */
CarryMerit
carry_exercise_merit_get (const CarryMeritContext *context, CarryExercise *exercise, const CarryPart *part)
{
  CarryMerit merit = { 0 };
  CarryInjury injury = CARRY_INJURY_PFP;
  CarryDose dose;

  dose = carry_session_dose_apply (context->request, &context->dose, exercise, part->need);
  merit.barrier = barrier_of_runner (context, exercise, &injury);
  if (merit.barrier == CARRY_BARRIER_NONE)
    merit.barrier = barrier_of_session (context, exercise, &dose);

  weigh_kind_of_exercise (context, exercise, part, &dose, &merit);
  weigh_balance (context, exercise, part, &merit);
  weigh_gaps (context, exercise, part, &merit);
  if (is_too_much (context, exercise, part, &dose))
    ground (&merit, CARRY_GROUND_ENOUGH, -LOST_ENOUGH);
  weigh_variety (context, exercise, part, &merit);

  if (merit.barrier == CARRY_BARRIER_INJURY)
    merit.injury = injury;
  if (merit.barrier == CARRY_BARRIER_EQUIPMENT)
    merit.equipment = find_missing (context, exercise);
  if (merit.barrier == CARRY_BARRIER_PHASE)
    merit.phase = carry_session_dose_get_phase (context->request);

  return merit;
}
