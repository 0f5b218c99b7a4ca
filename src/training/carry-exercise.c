/* carry-exercise.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise.h"

#include "carry-kind-types.h"

/**
 * CarryExercise:
 *
 * One exercise of the catalogue. Immutable.
 */
struct _CarryExercise
{
  GObject parent_instance;

  CarryExerciseFacts facts; /* all they point to is owned */
  char *muscles_text;
};

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
  PROP_PATTERN,
  PROP_SECTION,
  PROP_REGION,
  PROP_LEVEL,
  PROP_CARRYOVER,
  PROP_MUSCLES_TEXT,
  PROP_FIGURE,
} CarryExerciseProperty;

static GParamSpec *props[PROP_FIGURE + 1];

G_DEFINE_FINAL_TYPE (CarryExercise, carry_exercise, G_TYPE_OBJECT)

static void
carry_exercise_finalize (GObject *object)
{
  CarryExercise *self = CARRY_EXERCISE (object);

  carry_exercise_facts_clear (&self->facts);
  g_free (self->muscles_text);

  G_OBJECT_CLASS (carry_exercise_parent_class)->finalize (object);
}

static void
carry_exercise_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExercise *self = CARRY_EXERCISE (object);

  switch ((CarryExerciseProperty)prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->facts.id);
      break;

    case PROP_NAME:
      g_value_set_string (value, self->facts.name);
      break;

    case PROP_PATTERN:
      g_value_set_enum (value, self->facts.pattern);
      break;

    case PROP_SECTION:
      g_value_set_enum (value, carry_exercise_get_section (self));
      break;

    case PROP_REGION:
      g_value_set_enum (value, self->facts.region);
      break;

    case PROP_LEVEL:
      g_value_set_uint (value, self->facts.level);
      break;

    case PROP_CARRYOVER:
      g_value_set_uint (value, self->facts.carryover);
      break;

    case PROP_MUSCLES_TEXT:
      g_value_set_string (value, self->muscles_text);
      break;

    case PROP_FIGURE:
      g_value_set_string (value, self->facts.figure);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_class_init (CarryExerciseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_exercise_finalize;
  object_class->get_property = carry_exercise_get_property;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_PATTERN] = g_param_spec_enum ("pattern", NULL, NULL, CARRY_TYPE_PATTERN, 0, flags);
  props[PROP_SECTION] = g_param_spec_enum ("section", NULL, NULL, CARRY_TYPE_SECTION, 0, flags);
  props[PROP_REGION] = g_param_spec_enum ("region", NULL, NULL, CARRY_TYPE_REGION, 0, flags);
  props[PROP_LEVEL] = g_param_spec_uint ("level", NULL, NULL, 1, 3, 1, flags);
  props[PROP_CARRYOVER] = g_param_spec_uint ("carryover", NULL, NULL, 0, 5, 0, flags);
  props[PROP_MUSCLES_TEXT] = g_param_spec_string ("muscles-text", NULL, NULL, NULL, flags);
  props[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_exercise_init (CarryExercise *self)
{
}

/**
 * carry_exercise_new:
 * @facts: everything about the exercise; copied
 *
 * Returns: (transfer full): a new exercise
 */
CarryExercise *
carry_exercise_new (const CarryExerciseFacts *facts)
{
  CarryExercise *self;

  g_return_val_if_fail (facts != NULL && facts->id != NULL && facts->name != NULL && facts->dose != NULL,
                        NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE, NULL);
  carry_exercise_facts_copy (&self->facts, facts);
  self->muscles_text = carry_exercise_facts_describe_muscles (facts);

  return self;
}

/**
 * carry_exercise_new_unknown:
 * @id: the id that a diary names
 * @name: the name that the diary remembers, or %NULL
 *
 * Makes a stand-in for an exercise that is in a diary but not in the catalogue, so that the session
 * that names it stays whole.
 *
 * Returns: (transfer full): a new exercise
 */
CarryExercise *
carry_exercise_new_unknown (const char *id, const char *name)
{
  g_autoptr (CarryPrescription) dose = NULL;
  const CarryDose one = { .sets = 1, .amount_lo = 1, .amount_hi = 1 };

  g_return_val_if_fail (id != NULL, NULL);

  dose = carry_prescription_new (&one);

  return carry_exercise_new (&(CarryExerciseFacts){
      .id = id,
      .name = name != NULL && *name != '\0' ? name : id,
      .pattern = CARRY_PATTERN_FULL,
      .planes = CARRY_BIT (CARRY_PLANE_SAGITTAL),
      .region = CARRY_REGION_FULL,
      .equipment = { CARRY_BIT (CARRY_EQUIPMENT_NONE) },
      .level = 1,
      .dose = dose,
  });
}

/**
 * carry_exercise_get_facts:
 * @self: an exercise
 *
 * Gets all that the exercise was made from, to make another that differs a little.
 *
 * Returns: (transfer none): its facts
 */
const CarryExerciseFacts *
carry_exercise_get_facts (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return &self->facts;
}

/* Who made it; NULL if it came with Carryover. */
const CarryProvenance *
carry_exercise_get_provenance (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.provenance;
}

/* Whether it is the runner's to edit and delete: made or imported, and not what came with Carryover. */
gboolean
carry_exercise_is_own (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);
  return self->facts.provenance != NULL;
}

const char *
carry_exercise_get_id (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.id;
}

const char *
carry_exercise_get_name (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.name;
}

/* Other names; NULL-terminated, may be NULL; owned by the exercise. */
const char *const *
carry_exercise_get_aliases (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.aliases;
}

/* Its name in English, then the English aliases that are translated; NULL-terminated, NULL where nothing is;
 * owned by the exercise. */
const char *const *
carry_exercise_get_english (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.english;
}

CarryPattern
carry_exercise_get_pattern (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_PATTERN_FULL);
  return self->facts.pattern;
}

CarrySection
carry_exercise_get_section (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_SECTION_WHOLE_BODY);
  return carry_pattern_get_section (self->facts.pattern);
}

/* The main plane of the movement. */
CarryPlane
carry_exercise_get_plane (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_PLANE_SAGITTAL);
  return self->facts.plane;
}

/* All planes of the movement: a set of CarryPlane as bits, see CARRY_BIT(). */
guint
carry_exercise_get_planes (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.planes;
}

CarryRegion
carry_exercise_get_region (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_REGION_FULL);
  return self->facts.region;
}

/* A set of CarryMuscle as bits, see CARRY_BIT(). */
guint
carry_exercise_get_primary (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.primary;
}

/* A set of CarryMuscle as bits, see CARRY_BIT(). */
guint
carry_exercise_get_secondary (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.secondary;
}

/**
 * carry_exercise_get_equipment:
 * @self: an exercise
 * @group: under %CARRY_MAX_EQUIPMENT_GROUPS
 *
 * Of each group the exercise needs one thing.
 *
 * Returns: a set of CarryEquipment as bits, 0 after the last group
 */
guint
carry_exercise_get_equipment (CarryExercise *self, guint group)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  g_return_val_if_fail (group < CARRY_MAX_EQUIPMENT_GROUPS, 0);
  return self->facts.equipment[group];
}

gboolean
carry_exercise_get_unilateral (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);
  return self->facts.unilateral;
}

CarryContraction
carry_exercise_get_contraction (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_CONTRACTION_MIXED);
  return self->facts.contraction;
}

gboolean
carry_exercise_get_explosive (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);
  return self->facts.explosive;
}

/* How hard the landings are: 0 none, 1 light, 2 medium, 3 high. */
guint
carry_exercise_get_impact (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.impact;
}

/* Landings in one set, of both sides together. */
guint
carry_exercise_get_contacts (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.contacts;
}

/* A set of CarryInjury as bits: what the exercise may help with. */
guint
carry_exercise_get_injuries (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.injuries;
}

/**
 * carry_exercise_get_injury_source:
 * @self: an exercise
 * @injury: what it may help with
 *
 * Returns: (transfer none) (nullable): the published source that it may help, or %NULL where it is expert
 *   opinion only
 */
const CarryEvidence *
carry_exercise_get_injury_source (CarryExercise *self, CarryInjury injury)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (injury < CARRY_N_INJURIES, NULL);
  return self->facts.sources[injury];
}

/* NULL-terminated, may be NULL; owned by the exercise. */
const char *const *
carry_exercise_get_contraindications (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.contraindications;
}

guint
carry_exercise_get_level (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 1);
  return self->facts.level;
}

/* How sore it makes a day or two later: 0 not, 1 little, 2 some, 3 much. */
guint
carry_exercise_get_soreness (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.soreness;
}

guint
carry_exercise_get_carryover (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.carryover;
}

/* What is prescribed where nothing else is known; owned by the exercise. */
CarryPrescription *
carry_exercise_get_dose (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.dose;
}

/**
 * carry_exercise_get_phase_dose:
 * @self: an exercise
 * @phase: a phase of the season
 * @dose: (out) (transfer none) (nullable): the dose in that phase, or %NULL if the exercise is left out of it
 *
 * Gets what the catalogue itself prescribes in a phase. For most exercises and phases that is nothing: there
 * the dose follows from that of the exercise and of the phase.
 *
 * Returns: %TRUE if the catalogue says something; else @dose is %NULL
 */
gboolean
carry_exercise_get_phase_dose (CarryExercise *self, CarryPhase phase, CarryPrescription **dose)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);
  g_return_val_if_fail (phase < CARRY_N_PHASES, FALSE);
  g_return_val_if_fail (dose != NULL, FALSE);

  *dose = self->facts.phase_doses[phase];

  return (self->facts.own_phases & CARRY_BIT (phase)) != 0;
}

/* The id of the next easier variant, or NULL at the foot of the ladder. */
const char *
carry_exercise_get_easier (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.easier;
}

/* The id of the next harder variant, or NULL at the head of the ladder. */
const char *
carry_exercise_get_harder (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.harder;
}

/**
 * carry_exercise_get_text:
 * @self: an exercise
 *
 * Gets why a runner should do the exercise, how, and what it looks like. The first call reads the text of the
 * whole catalogue.
 *
 * Returns: (transfer none): the text; empty where there is none
 */
const CarryExerciseText *
carry_exercise_get_text (CarryExercise *self)
{
  static const char *const none[] = { NULL };
  static const CarryExerciseText empty = { .why = "", .cues = none, .faults = none, .start = "", .end = "" };
  const CarryExerciseText *text;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), &empty);

  text = self->facts.text;
  if (text == NULL && self->facts.prose != NULL)
    text = carry_prose_lookup (self->facts.prose, self->facts.id);

  return text != NULL ? text : &empty;
}

/* The most important instruction, or NULL. */
const char *
carry_exercise_get_cue (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return carry_exercise_get_text (self)->cues[0];
}

const char *
carry_exercise_get_figure (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.figure;
}

/* The primary muscles in words, “Quads, glutes”. */
const char *
carry_exercise_get_muscles_text (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->muscles_text;
}

/**
 * carry_exercise_fits_equipment:
 * @self: an exercise
 * @owned: a set of CarryEquipment as bits; %CARRY_EQUIPMENT_NONE is always there
 *
 * Returns: %TRUE if of each group of equipment that the exercise asks for one is owned
 */
gboolean
carry_exercise_fits_equipment (CarryExercise *self, guint owned)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);

  owned |= CARRY_BIT (CARRY_EQUIPMENT_NONE);
  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && self->facts.equipment[g] != 0; g++)
    if ((self->facts.equipment[g] & owned) == 0)
      return FALSE;

  return TRUE;
}

/**
 * carry_exercise_get_strength_kind:
 * @self: an exercise
 * @prescription: how it is done
 *
 * Gets what the exercise asks of the legs when it is done so: heavy from 80 % of 1RM, up to 6RM, RPE 8 or
 * up to 2 repetitions in reserve.
 *
 * Source: session kinds of our scheduler rules; the limits are conventions (grade D).
 *
 * Returns: the kind
 */
CarryStrengthKind
carry_exercise_get_strength_kind (CarryExercise *self, const CarryPrescription *prescription)
{
  const CarryDose *dose;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_STRENGTH_CORE);
  g_return_val_if_fail (prescription != NULL, CARRY_STRENGTH_CORE);

  if (self->facts.region == CARRY_REGION_UPPER)
    return CARRY_STRENGTH_UPPER;
  if (self->facts.explosive)
    return CARRY_STRENGTH_EXPLOSIVE;

  switch (carry_exercise_get_section (self))
    {
    case CARRY_SECTION_SQUAT_AND_LUNGE:
    case CARRY_SECTION_HINGE_AND_HAMSTRING:
    case CARRY_SECTION_JUMP_AND_SPRINT:
      break;

    case CARRY_SECTION_WHOLE_BODY:
    case CARRY_SECTION_WARM_UP:
    case CARRY_SECTION_CALF_AND_FOOT:
    case CARRY_SECTION_HIP:
    case CARRY_SECTION_TRUNK:
    case CARRY_SECTION_PUSH_AND_PULL:
    default:
      return CARRY_STRENGTH_CORE;
    }

  dose = carry_prescription_get_dose (prescription);
  if ((dose->target == CARRY_TARGET_PERCENT && dose->target_hi >= 80) ||
      (dose->target == CARRY_TARGET_RM && dose->target_lo <= 6) ||
      (dose->target == CARRY_TARGET_RPE && dose->target_hi >= 8) ||
      (dose->target == CARRY_TARGET_RIR && dose->target_lo <= 2))
    return CARRY_STRENGTH_HEAVY;

  return self->facts.contraction == CARRY_CONTRACTION_ISOMETRIC ? CARRY_STRENGTH_CORE
                                                                : CARRY_STRENGTH_MODERATE;
}
