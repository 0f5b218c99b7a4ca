/* carry-exercise.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise.h"

#include "carry-kind-types.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * CarryExercise:
 *
 * One exercise of the catalogue. Immutable.
 */
struct _CarryExercise
{
  GObject parent_instance;

  CarryExerciseFacts facts; /* strings, strv and dose are owned */
  char *muscles_text;
  char *search_text; /* folded: name, muscles, pattern, region, equipment */
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

  g_free ((char *)self->facts.id);
  g_free ((char *)self->facts.name);
  g_free ((char *)self->facts.cue);
  g_free ((char *)self->facts.figure);
  g_strfreev ((char **)self->facts.contraindications);
  g_clear_pointer (&self->facts.dose, carry_prescription_unref);
  g_free (self->muscles_text);
  g_free (self->search_text);

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

static void
append_muscles (GString *text, guint muscles)
{
  for (guint m = 0; m < CARRY_N_MUSCLES; m++)
    {
      if ((muscles & CARRY_BIT (m)) == 0)
        continue;
      if (text->len > 0)
        /* Translators: between the names of muscles */
        g_string_append (text, C_ ("list of muscles", ", "));
      g_string_append (text, carry_muscle_get_name ((CarryMuscle)m));
    }
}

/* “Quads, glutes”: only the first word keeps its capital. */
static char *
describe_muscles (const CarryExerciseFacts *facts)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *first = NULL;
  g_autofree char *lower = NULL;
  const char *rest;

  append_muscles (text, facts->primary);
  if (text->len == 0)
    return g_strdup ("");

  /* Translators: how the names of muscles are written after the first letter of a list: “lowercase”, or “unchanged”
   * where nouns keep their capitals. Translate by one of these two words. */
  if (!g_str_equal (C_ ("list of muscles, letters", "lowercase"), "lowercase"))
    return g_strdup (text->str);

  rest = g_utf8_next_char (text->str);
  first = g_strndup (text->str, (gsize)(rest - text->str));
  lower = g_utf8_strdown (rest, -1);

  return g_strconcat (first, lower, NULL);
}

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *c = normal != NULL ? normal : text; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar character = g_utf8_get_char (c);

      if (g_unichar_isalnum (character))
        g_string_append_unichar (plain, character);
      else if (!g_unichar_ismark (character))
        g_string_append_c (plain, ' ');
    }

  return g_utf8_casefold (plain->str, -1);
}

static char *
describe_for_search (const CarryExerciseFacts *facts)
{
  g_autoptr (GString) text = g_string_new (facts->name);

  g_string_append_c (text, ' ');
  append_muscles (text, facts->primary | facts->secondary);
  g_string_append_printf (text, " %s %s %s", carry_pattern_get_name (facts->pattern),
                          carry_section_get_name (carry_pattern_get_section (facts->pattern)),
                          carry_region_get_name (facts->region));

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && facts->equipment[g] != 0; g++)
    for (guint e = 0; e < CARRY_N_EQUIPMENT; e++)
      if ((facts->equipment[g] & CARRY_BIT (e)) != 0 && e != CARRY_EQUIPMENT_NONE)
        g_string_append_printf (text, " %s", carry_equipment_get_name ((CarryEquipment)e));

  return fold (text->str);
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
  self->facts = *facts;
  self->facts.id = g_strdup (facts->id);
  self->facts.name = g_strdup (facts->name);
  self->facts.cue = g_strdup (facts->cue);
  self->facts.figure = g_strdup (facts->figure);
  self->facts.contraindications = (const char *const *)g_strdupv ((char **)facts->contraindications);
  self->facts.dose = carry_prescription_ref (facts->dose);
  self->muscles_text = describe_muscles (facts);
  self->search_text = describe_for_search (facts);

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
      .region = CARRY_REGION_FULL,
      .equipment = { CARRY_BIT (CARRY_EQUIPMENT_NONE) },
      .level = 1,
      .dose = dose,
  });
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

CarryPlane
carry_exercise_get_plane (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), CARRY_PLANE_SAGITTAL);
  return self->facts.plane;
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

/* A set of CarryInjury as bits: what the exercise may help with. */
guint
carry_exercise_get_injuries (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), 0);
  return self->facts.injuries;
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

const char *
carry_exercise_get_cue (CarryExercise *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (self), NULL);
  return self->facts.cue;
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
 * carry_exercise_matches:
 * @self: an exercise
 * @words: what a runner typed
 *
 * Returns: %TRUE if each of the words begins a word of the exercise's name, muscles, region or
 *   equipment; case and accents do not count
 */
gboolean
carry_exercise_matches (CarryExercise *self, const char *words)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (CARRY_IS_EXERCISE (self), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  folded = fold (words);
  parts = g_strsplit (folded, " ", -1);
  for (gsize i = 0; parts[i] != NULL; i++)
    {
      const char *found = self->search_text;

      while (*parts[i] != '\0' && (found = strstr (found, parts[i])) != NULL && found != self->search_text &&
             found[-1] != ' ')
        found++;
      if (found == NULL)
        return FALSE;
    }

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
