/* carry-exercise-facets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-facets.h"

#include <string.h>

/* From this carry-over on an exercise is close to running. */
#define CLOSE_TO_RUNNING 5

/* Up to this soreness legs are ready for the next run. */
#define LITTLE_SORENESS 1

/* The facets of an exercise; packed, as there may be many exercises. */
typedef struct
{
  guint32 muscles;
  guint32 equipment;
  guint16 injuries;
  guint8 collections;
  guint8 pattern; /* a value; from here on */
  guint8 section;
  guint8 region;
  guint8 planes; /* a set */
  guint8 level;  /* 0 to 2 */
  guint8 explosive; /* 0 or 1 */
  guint8 per_side;  /* 0 or 1 */
} Profile;

struct _CarryExerciseFacets
{
  guint n_exercises;
  Profile *profiles;
};

static gboolean
is_for_foot (CarryExercise *exercise)
{
  switch (carry_exercise_get_section (exercise))
    {
    case CARRY_SECTION_CALF_AND_FOOT:
      return TRUE;

    case CARRY_SECTION_SQUAT_AND_LUNGE:
    case CARRY_SECTION_HINGE_AND_HAMSTRING:
    case CARRY_SECTION_HIP:
    case CARRY_SECTION_TRUNK:
    case CARRY_SECTION_PUSH_AND_PULL:
    case CARRY_SECTION_JUMP_AND_SPRINT:
    case CARRY_SECTION_WHOLE_BODY:
    case CARRY_SECTION_WARM_UP:
    default:
      return FALSE;
    }
}

static guint
find_collections (CarryExercise *exercise)
{
  const gboolean lands =
      carry_exercise_get_impact (exercise) > 0 || carry_exercise_get_contacts (exercise) > 0;
  const gboolean warms = carry_exercise_get_section (exercise) == CARRY_SECTION_WARM_UP ||
                         carry_exercise_get_pattern (exercise) == CARRY_PATTERN_DRILL;
  guint collections = 0;

  if (carry_exercise_get_carryover (exercise) >= CLOSE_TO_RUNNING)
    collections |= CARRY_BIT (CARRY_COLLECTION_CLOSE_TO_RUNNING);
  if (carry_exercise_fits_equipment (exercise, 0))
    collections |= CARRY_BIT (CARRY_COLLECTION_NO_EQUIPMENT);
  if (is_for_foot (exercise))
    collections |= CARRY_BIT (CARRY_COLLECTION_FOOT_AND_ANKLE);
  if (!lands && carry_exercise_get_soreness (exercise) <= LITTLE_SORENESS)
    collections |= CARRY_BIT (CARRY_COLLECTION_EASY_ON_LEGS);
  if (lands)
    collections |= CARRY_BIT (CARRY_COLLECTION_LANDINGS);
  if (warms)
    collections |= CARRY_BIT (CARRY_COLLECTION_WARM_UP);

  return collections;
}

static void
read_profile (Profile *self, CarryExercise *exercise)
{
  *self = (Profile){
    .muscles = carry_exercise_get_primary (exercise) | carry_exercise_get_secondary (exercise),
    .injuries = (guint16)carry_exercise_get_injuries (exercise),
    .collections = (guint8)find_collections (exercise),
    .pattern = (guint8)carry_exercise_get_pattern (exercise),
    .section = (guint8)carry_exercise_get_section (exercise),
    .region = (guint8)carry_exercise_get_region (exercise),
    .planes = (guint8)carry_exercise_get_planes (exercise),
    .level = (guint8)(CLAMP (carry_exercise_get_level (exercise), 1, 3) - 1),
    .explosive = carry_exercise_get_explosive (exercise) ? 1 : 0,
    .per_side = carry_exercise_get_unilateral (exercise) ? 1 : 0,
  };

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS; g++)
    self->equipment |= carry_exercise_get_equipment (exercise, g);
}

static void
unpack (const Profile *self, CarryFacetSets *sets)
{
  *sets = (CarryFacetSets){
    .sets = {
      [CARRY_FACET_COLLECTION] = self->collections,
      [CARRY_FACET_REGION] = CARRY_FACET_BIT (self->region),
      [CARRY_FACET_SECTION] = CARRY_FACET_BIT (self->section),
      [CARRY_FACET_PATTERN] = CARRY_FACET_BIT (self->pattern),
      [CARRY_FACET_PLANE] = self->planes,
      [CARRY_FACET_MUSCLE] = self->muscles,
      [CARRY_FACET_EQUIPMENT] = self->equipment,
      [CARRY_FACET_INJURY] = self->injuries,
      [CARRY_FACET_LEVEL] = CARRY_FACET_BIT (self->level),
      [CARRY_FACET_EXPLOSIVE] = CARRY_FACET_BIT (self->explosive),
      [CARRY_FACET_PER_SIDE] = CARRY_FACET_BIT (self->per_side),
    },
  };
}

/**
 * carry_facet_sets_init:
 * @self: is filled
 * @exercise: an exercise
 *
 * Gets the values that an exercise has of each facet.
 */
void
carry_facet_sets_init (CarryFacetSets *self, CarryExercise *exercise)
{
  Profile profile;

  g_return_if_fail (self != NULL && CARRY_IS_EXERCISE (exercise));

  read_profile (&profile, exercise);
  unpack (&profile, self);
}

gboolean
carry_facet_sets_is_empty (const CarryFacetSets *self)
{
  for (guint f = 0; f < CARRY_N_FACETS; f++)
    if (self->sets[f] != 0)
      return FALSE;

  return TRUE;
}

/**
 * carry_exercise_facets_new:
 * @exercises: a list of #CarryExercise
 *
 * Returns: (transfer full): the facets of the exercises as they are now
 */
CarryExerciseFacets *
carry_exercise_facets_new (GListModel *exercises)
{
  CarryExerciseFacets *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  self = g_new0 (CarryExerciseFacets, 1);
  self->n_exercises = g_list_model_get_n_items (exercises);
  self->profiles = g_new (Profile, self->n_exercises);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, i);

      read_profile (&self->profiles[i], exercise);
    }

  return self;
}

void
carry_exercise_facets_free (CarryExerciseFacets *self)
{
  g_free (self->profiles);
  g_free (self);
}

/**
 * carry_exercise_facets_match:
 * @self: facets
 * @position: of an exercise in the list
 * @wanted: what is looked for
 *
 * Returns: %TRUE if the exercise has one of the values wanted of each facet
 */
gboolean
carry_exercise_facets_match (CarryExerciseFacets *self, guint position, const CarryFacetSets *wanted)
{
  CarryFacetSets own;

  g_return_val_if_fail (self != NULL && position < self->n_exercises, FALSE);

  unpack (&self->profiles[position], &own);
  for (guint f = 0; f < CARRY_N_FACETS; f++)
    if (wanted->sets[f] != 0 && (wanted->sets[f] & own.sets[f]) == 0)
      return FALSE;

  return TRUE;
}

static void
count_values (guint64 set, guint *counts)
{
  for (; set != 0; set &= set - 1)
    counts[__builtin_ctzll (set)]++;
}

/* An exercise that lacks one facet only would be found by other values of that one. */
static void
count_exercise (const CarryFacetSets *own, const CarryFacetSets *wanted, CarryFacetCounts *counts)
{
  guint n_lacking = 0, lacking = 0;

  for (guint f = 0; f < CARRY_N_FACETS; f++)
    if (wanted->sets[f] != 0 && (wanted->sets[f] & own->sets[f]) == 0)
      {
        n_lacking++;
        lacking = f;
      }

  if (n_lacking > 1)
    return;

  for (guint f = 0; f < CARRY_N_FACETS; f++)
    if (n_lacking == 0 || f == lacking)
      {
        counts->n_without[f]++;
        count_values (own->sets[f], counts->n_with[f]);
      }

  counts->n_found += n_lacking == 0 ? 1 : 0;
}

/**
 * carry_exercise_facets_count:
 * @self: facets
 * @wanted: what is looked for
 * @positions: (array length=n_positions): of the exercises that count, in the list
 * @n_positions: how many
 * @counts: (out caller-allocates): is filled
 *
 * Counts what each value would find, given what is looked for by the other facets.
 */
void
carry_exercise_facets_count (CarryExerciseFacets *self,
                             const CarryFacetSets *wanted,
                             const guint32 *positions,
                             guint n_positions,
                             CarryFacetCounts *counts)
{
  g_return_if_fail (self != NULL && wanted != NULL && counts != NULL);

  memset (counts, 0, sizeof *counts);

  for (guint i = 0; i < n_positions; i++)
    {
      CarryFacetSets own;

      unpack (&self->profiles[positions[i]], &own);
      count_exercise (&own, wanted, counts);
    }
}
