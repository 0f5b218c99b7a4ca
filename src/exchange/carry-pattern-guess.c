/* carry-pattern-guess.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-pattern-guess.h"

#include "carry-exercise-vocabulary.h"

/* What names say, the more telling word first: a leg curl is no curl, a split squat no squat. */
static const struct
{
  const char *words;
  CarryPattern pattern;
} name_words[] = {
  { "stretch", CARRY_PATTERN_MOBILITY },
  { "foam roll", CARRY_PATTERN_MOBILITY },
  { "smr", CARRY_PATTERN_MOBILITY },
  { "mobility", CARRY_PATTERN_MOBILITY },
  { "circles", CARRY_PATTERN_MOBILITY },
  { "dehnen", CARRY_PATTERN_MOBILITY },
  { "good morning", CARRY_PATTERN_HINGE },
  { "romanian deadlift", CARRY_PATTERN_HINGE },
  { "stiff leg", CARRY_PATTERN_HINGE },
  { "rdl", CARRY_PATTERN_HINGE },
  { "clean", CARRY_PATTERN_OLYMPIC },
  { "snatch", CARRY_PATTERN_OLYMPIC },
  { "jerk", CARRY_PATTERN_OLYMPIC },
  { "umsetzen", CARRY_PATTERN_OLYMPIC },
  { "farmer", CARRY_PATTERN_CARRY },
  { "suitcase", CARRY_PATTERN_CARRY },
  { "carry", CARRY_PATTERN_CARRY },
  { "yoke walk", CARRY_PATTERN_CARRY },
  { "sled", CARRY_PATTERN_LOCOMOTION },
  { "crawl", CARRY_PATTERN_LOCOMOTION },
  { "prowler", CARRY_PATTERN_LOCOMOTION },
  { "sprint", CARRY_PATTERN_SPRINT },
  { "skip", CARRY_PATTERN_DRILL },
  { "high knees", CARRY_PATTERN_DRILL },
  { "split squat", CARRY_PATTERN_LUNGE },
  { "lunge", CARRY_PATTERN_LUNGE },
  { "ausfallschritt", CARRY_PATTERN_LUNGE },
  { "fente", CARRY_PATTERN_LUNGE },
  { "step up", CARRY_PATTERN_STEP },
  { "stepup", CARRY_PATTERN_STEP },
  { "step down", CARRY_PATTERN_STEP },
  { "jump", CARRY_PATTERN_JUMP },
  { "hop", CARRY_PATTERN_JUMP },
  { "bound", CARRY_PATTERN_JUMP },
  { "burpee", CARRY_PATTERN_JUMP },
  { "plyo", CARRY_PATTERN_JUMP },
  { "leg curl", CARRY_PATTERN_KNEE_FLEX },
  { "hamstring curl", CARRY_PATTERN_KNEE_FLEX },
  { "nordic", CARRY_PATTERN_KNEE_FLEX },
  { "glute ham", CARRY_PATTERN_KNEE_FLEX },
  { "beinbeuger", CARRY_PATTERN_KNEE_FLEX },
  { "leg extension", CARRY_PATTERN_KNEE_EXT },
  { "leg extensions", CARRY_PATTERN_KNEE_EXT },
  { "beinstrecker", CARRY_PATTERN_KNEE_EXT },
  { "calf", CARRY_PATTERN_CALF },
  { "calves", CARRY_PATTERN_CALF },
  { "heel raise", CARRY_PATTERN_CALF },
  { "wadenheben", CARRY_PATTERN_CALF },
  { "tibialis", CARRY_PATTERN_ANKLE_DF },
  { "hip thrust", CARRY_PATTERN_BRIDGE },
  { "glute bridge", CARRY_PATTERN_BRIDGE },
  { "bridge", CARRY_PATTERN_BRIDGE },
  { "hyperextension", CARRY_PATTERN_TRUNK_EXT },
  { "back extension", CARRY_PATTERN_TRUNK_EXT },
  { "superman", CARRY_PATTERN_TRUNK_EXT },
  { "side plank", CARRY_PATTERN_ANTI_LAT },
  { "plank", CARRY_PATTERN_ANTI_EXT },
  { "ab wheel", CARRY_PATTERN_ANTI_EXT },
  { "rollout", CARRY_PATTERN_ANTI_EXT },
  { "roll out", CARRY_PATTERN_ANTI_EXT },
  { "dead bug", CARRY_PATTERN_ANTI_EXT },
  { "hollow", CARRY_PATTERN_ANTI_EXT },
  { "pallof", CARRY_PATTERN_ANTI_ROT },
  { "bird dog", CARRY_PATTERN_ANTI_ROT },
  { "side bend", CARRY_PATTERN_LAT_FLEX },
  { "russian twist", CARRY_PATTERN_ROTATION },
  { "twist", CARRY_PATTERN_ROTATION },
  { "wood chop", CARRY_PATTERN_ROTATION },
  { "woodchop", CARRY_PATTERN_ROTATION },
  { "crunch", CARRY_PATTERN_FLEXION },
  { "sit up", CARRY_PATTERN_FLEXION },
  { "situp", CARRY_PATTERN_FLEXION },
  { "v up", CARRY_PATTERN_FLEXION },
  { "leg raise", CARRY_PATTERN_FLEXION },
  { "knee raise", CARRY_PATTERN_FLEXION },
  { "beinheben", CARRY_PATTERN_FLEXION },
  { "toe touch", CARRY_PATTERN_FLEXION },
  { "adduct", CARRY_PATTERN_ADDUCT },
  { "copenhagen", CARRY_PATTERN_ADDUCT },
  { "abduct", CARRY_PATTERN_HIP_ABD },
  { "clam", CARRY_PATTERN_HIP_ER },
  { "monster walk", CARRY_PATTERN_HIP_ABD },
  { "deadlift", CARRY_PATTERN_HINGE },
  { "kreuzheben", CARRY_PATTERN_HINGE },
  { "kettlebell swing", CARRY_PATTERN_HINGE },
  { "swing", CARRY_PATTERN_HINGE },
  { "pull through", CARRY_PATTERN_HINGE },
  { "squat", CARRY_PATTERN_SQUAT },
  { "leg press", CARRY_PATTERN_SQUAT },
  { "kniebeuge", CARRY_PATTERN_SQUAT },
  { "beinpresse", CARRY_PATTERN_SQUAT },
  { "wall sit", CARRY_PATTERN_SQUAT },
  { "pull up", CARRY_PATTERN_PULL_V },
  { "pullup", CARRY_PATTERN_PULL_V },
  { "chin up", CARRY_PATTERN_PULL_V },
  { "chinup", CARRY_PATTERN_PULL_V },
  { "pulldown", CARRY_PATTERN_PULL_V },
  { "pull down", CARRY_PATTERN_PULL_V },
  { "klimmzug", CARRY_PATTERN_PULL_V },
  { "klimmzuge", CARRY_PATTERN_PULL_V },
  { "upright row", CARRY_PATTERN_PULL_V },
  { "row", CARRY_PATTERN_PULL_H },
  { "face pull", CARRY_PATTERN_PULL_H },
  { "reverse fl", CARRY_PATTERN_PULL_H },
  { "shrug", CARRY_PATTERN_PULL_H },
  { "rudern", CARRY_PATTERN_PULL_H },
  { "bench press", CARRY_PATTERN_PUSH_H },
  { "push up", CARRY_PATTERN_PUSH_H },
  { "pushup", CARRY_PATTERN_PUSH_H },
  { "chest press", CARRY_PATTERN_PUSH_H },
  { "floor press", CARRY_PATTERN_PUSH_H },
  { "fly", CARRY_PATTERN_PUSH_H },
  { "flye", CARRY_PATTERN_PUSH_H },
  { "bankdrucken", CARRY_PATTERN_PUSH_H },
  { "liegestutz", CARRY_PATTERN_PUSH_H },
  { "shoulder press", CARRY_PATTERN_PUSH_V },
  { "overhead press", CARRY_PATTERN_PUSH_V },
  { "military press", CARRY_PATTERN_PUSH_V },
  { "push press", CARRY_PATTERN_PUSH_V },
  { "arnold", CARRY_PATTERN_PUSH_V },
  { "lateral raise", CARRY_PATTERN_PUSH_V },
  { "front raise", CARRY_PATTERN_PUSH_V },
  { "dip", CARRY_PATTERN_PUSH_V },
  { "triceps", CARRY_PATTERN_PUSH_V },
  { "tricep", CARRY_PATTERN_PUSH_V },
  { "skull", CARRY_PATTERN_PUSH_V },
  { "handstand", CARRY_PATTERN_PUSH_V },
  { "curl", CARRY_PATTERN_ELBOW_FLEX },
  { "get up", CARRY_PATTERN_FULL },
  { "thruster", CARRY_PATTERN_FULL },
};

/* What a main muscle is trained by most. The leg's muscles come first: of a squat they are the main ones, whatever
 * else is named. */
static const struct
{
  CarryMuscle muscle;
  CarryPattern pattern;
} muscle_patterns[] = {
  { CARRY_MUSCLE_GASTROC, CARRY_PATTERN_CALF },       { CARRY_MUSCLE_SOLEUS, CARRY_PATTERN_CALF },
  { CARRY_MUSCLE_TIB_ANT, CARRY_PATTERN_ANKLE_DF },   { CARRY_MUSCLE_FOOT, CARRY_PATTERN_FOOT },
  { CARRY_MUSCLE_PERONEALS, CARRY_PATTERN_ANKLE_EV }, { CARRY_MUSCLE_HIP_FLEX, CARRY_PATTERN_HIP_FLEX },
  { CARRY_MUSCLE_HIP_ABD, CARRY_PATTERN_HIP_ABD },    { CARRY_MUSCLE_ADDUCTORS, CARRY_PATTERN_ADDUCT },
  { CARRY_MUSCLE_QUADS, CARRY_PATTERN_SQUAT },        { CARRY_MUSCLE_HAMS, CARRY_PATTERN_HINGE },
  { CARRY_MUSCLE_GLUTE_MAX, CARRY_PATTERN_HINGE },    { CARRY_MUSCLE_ERECTORS, CARRY_PATTERN_TRUNK_EXT },
  { CARRY_MUSCLE_OBLIQUES, CARRY_PATTERN_ROTATION },  { CARRY_MUSCLE_CORE_ANT, CARRY_PATTERN_FLEXION },
  { CARRY_MUSCLE_LATS, CARRY_PATTERN_PULL_V },        { CARRY_MUSCLE_UPPER_BACK, CARRY_PATTERN_PULL_H },
  { CARRY_MUSCLE_CHEST, CARRY_PATTERN_PUSH_H },       { CARRY_MUSCLE_DELTS, CARRY_PATTERN_PUSH_V },
  { CARRY_MUSCLE_TRICEPS, CARRY_PATTERN_PUSH_V },     { CARRY_MUSCLE_BICEPS, CARRY_PATTERN_ELBOW_FLEX },
  { CARRY_MUSCLE_FOREARM, CARRY_PATTERN_ELBOW_FLEX },
};

/* What is said of an exercise of which only the movement is known: where, in which plane, how much, and how sore it
 * makes. Our own conventions (grade D), mild on purpose: the runner sees and may change them. */
static const struct
{
  CarryRegion region;
  CarryPlane plane;
  const char *dose;
  guint soreness;
} usual[] = {
  [CARRY_PATTERN_SQUAT] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x8-10@RPE7 r120", 2 },
  [CARRY_PATTERN_LUNGE] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x8-10/side@RPE7 r90", 2 },
  [CARRY_PATTERN_STEP] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x8-10/side@RPE7 r90", 1 },
  [CARRY_PATTERN_HINGE] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x6-8@RPE7 r120", 2 },
  [CARRY_PATTERN_BRIDGE] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x10-12 r75", 1 },
  [CARRY_PATTERN_TRUNK_EXT] = { CARRY_REGION_CORE, CARRY_PLANE_SAGITTAL, "3x10-15 r60", 1 },
  [CARRY_PATTERN_KNEE_FLEX] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x8-12 r75", 2 },
  [CARRY_PATTERN_KNEE_EXT] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x10-12 r75", 2 },
  [CARRY_PATTERN_CALF] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x12-15 r60", 1 },
  [CARRY_PATTERN_ANKLE_DF] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x15-20 r45", 1 },
  [CARRY_PATTERN_ANKLE_INV] = { CARRY_REGION_LOWER, CARRY_PLANE_FRONTAL, "3x12-15/side r45", 0 },
  [CARRY_PATTERN_ANKLE_EV] = { CARRY_REGION_LOWER, CARRY_PLANE_FRONTAL, "3x12-15/side r45", 0 },
  [CARRY_PATTERN_FOOT] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x10-15 r30", 0 },
  [CARRY_PATTERN_BALANCE] = { CARRY_REGION_LOWER, CARRY_PLANE_FRONTAL, "2x30-45s/side r30", 0 },
  [CARRY_PATTERN_HIP_ABD] = { CARRY_REGION_LOWER, CARRY_PLANE_FRONTAL, "3x12-15/side r45", 1 },
  [CARRY_PATTERN_HIP_ER] = { CARRY_REGION_LOWER, CARRY_PLANE_TRANSVERSE, "2x15/side r45", 1 },
  [CARRY_PATTERN_HIP_FLEX] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x8-10/side r60", 1 },
  [CARRY_PATTERN_ADDUCT] = { CARRY_REGION_LOWER, CARRY_PLANE_FRONTAL, "3x10-12/side r60", 1 },
  [CARRY_PATTERN_LOCOMOTION] = { CARRY_REGION_FULL, CARRY_PLANE_SAGITTAL, "4x15-20m r90", 1 },
  [CARRY_PATTERN_CARRY] = { CARRY_REGION_FULL, CARRY_PLANE_FRONTAL, "3x30-40m@RPE7 r75", 0 },
  [CARRY_PATTERN_ANTI_EXT] = { CARRY_REGION_CORE, CARRY_PLANE_SAGITTAL, "3x20-40s r45", 1 },
  [CARRY_PATTERN_ANTI_LAT] = { CARRY_REGION_CORE, CARRY_PLANE_FRONTAL, "3x20-40s/side r45", 1 },
  [CARRY_PATTERN_ANTI_ROT] = { CARRY_REGION_CORE, CARRY_PLANE_TRANSVERSE, "3x10/side r45", 0 },
  [CARRY_PATTERN_FLEXION] = { CARRY_REGION_CORE, CARRY_PLANE_SAGITTAL, "3x10-15 r45", 1 },
  [CARRY_PATTERN_LAT_FLEX] = { CARRY_REGION_CORE, CARRY_PLANE_FRONTAL, "2x12-15/side r45", 1 },
  [CARRY_PATTERN_ROTATION] = { CARRY_REGION_CORE, CARRY_PLANE_TRANSVERSE, "3x10/side r45", 1 },
  [CARRY_PATTERN_PUSH_H] = { CARRY_REGION_UPPER, CARRY_PLANE_SAGITTAL, "3x8-12@RPE7 r90", 1 },
  [CARRY_PATTERN_PUSH_V] = { CARRY_REGION_UPPER, CARRY_PLANE_SAGITTAL, "3x8-12@RPE7 r90", 1 },
  [CARRY_PATTERN_PULL_V] = { CARRY_REGION_UPPER, CARRY_PLANE_SAGITTAL, "3x8-12@RPE7 r90", 1 },
  [CARRY_PATTERN_PULL_H] = { CARRY_REGION_UPPER, CARRY_PLANE_SAGITTAL, "3x8-12@RPE7 r90", 1 },
  [CARRY_PATTERN_ELBOW_FLEX] = { CARRY_REGION_UPPER, CARRY_PLANE_SAGITTAL, "2x10-12@RPE7 r60", 1 },
  [CARRY_PATTERN_OLYMPIC] = { CARRY_REGION_FULL, CARRY_PLANE_SAGITTAL, "4x3 r150", 1 },
  [CARRY_PATTERN_JUMP] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x5 r90", 1 },
  [CARRY_PATTERN_DRILL] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "3x20m r45", 0 },
  [CARRY_PATTERN_SPRINT] = { CARRY_REGION_LOWER, CARRY_PLANE_SAGITTAL, "5x20m r150", 1 },
  [CARRY_PATTERN_FULL] = { CARRY_REGION_FULL, CARRY_PLANE_SAGITTAL, "2x8-10 r90", 1 },
  [CARRY_PATTERN_MOBILITY] = { CARRY_REGION_FULL, CARRY_PLANE_SAGITTAL, "2x30s r15", 0 },
};

/* Words that say that one side works after the other. */
static const char *const side_words[] = {
  "single", "one arm", "one leg", "alternat", "unilateral", "pistol", "einarmig", "einbeinig",
};

/**
 * carry_pattern_guess:
 * @name: the folded name of an exercise
 * @category: its folded category, or “”
 * @primary: a set of the #CarryMuscle that it trains most
 * @certainty: (out): how sure the answer is
 *
 * Guesses the movement of an exercise from what another catalogue says of it.
 *
 * Returns: the movement; %CARRY_PATTERN_FULL where nothing tells it
 */
CarryPattern
carry_pattern_guess (const char *name, const char *category, guint primary, CarryCertainty *certainty)
{
  *certainty = CARRY_CERTAINTY_NAME;
  if (g_str_equal (category, "stretching") || g_str_equal (category, "mobility"))
    return CARRY_PATTERN_MOBILITY;

  for (gsize i = 0; i < G_N_ELEMENTS (name_words); i++)
    if (carry_vocabulary_has_word (name, name_words[i].words))
      return name_words[i].pattern;

  *certainty = CARRY_CERTAINTY_MUSCLES;
  if (g_str_equal (category, "plyometrics") && primary != 0)
    return CARRY_PATTERN_JUMP;
  if (g_str_equal (category, "olympic weightlifting"))
    return CARRY_PATTERN_OLYMPIC;

  for (gsize i = 0; i < G_N_ELEMENTS (muscle_patterns); i++)
    if ((primary & CARRY_BIT (muscle_patterns[i].muscle)) != 0)
      return muscle_patterns[i].pattern;

  *certainty = CARRY_CERTAINTY_NONE;

  return CARRY_PATTERN_FULL;
}

/* Whether one side works after the other, by the movement or the folded name. */
gboolean
carry_pattern_guess_is_per_side (CarryPattern pattern, const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (side_words); i++)
    if (carry_vocabulary_has_word (name, side_words[i]))
      return TRUE;

  return pattern == CARRY_PATTERN_LUNGE || pattern == CARRY_PATTERN_STEP || pattern == CARRY_PATTERN_ANTI_LAT;
}

/* Words that say that one weight is held, by one hand or by both. */
static const char *const one_words[] = {
  "one arm",          "single arm",    "one hand", "einarmig", "goblet",
  "pullover",         "suitcase",      "windmill", "swing",    "get up",
  "side bend",        "concentration", "plie",     "sumo",     "triceps extension",
  "tricep extension", "french press",
};

/**
 * carry_pattern_guess_is_paired:
 * @pattern: a movement
 * @name: the folded name of an exercise
 * @equipment: a set of all the #CarryEquipment that it names
 *
 * Guesses whether an exercise is done with two weights, one in each hand: one of dumbbells is, unless its name or its
 * movement says otherwise; one of kettlebells only if its name says so.
 *
 * Returns: the guess
 */
gboolean
carry_pattern_guess_is_paired (CarryPattern pattern, const char *name, guint equipment)
{
  for (gsize i = 0; i < G_N_ELEMENTS (one_words); i++)
    if (carry_vocabulary_has_word (name, one_words[i]))
      return FALSE;

  if ((equipment & CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL)) == 0)
    return (equipment & CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL)) != 0 &&
           (carry_vocabulary_has_word (name, "double") || carry_vocabulary_has_word (name, "two"));

  /* The trunk turns and bends around one. */
  return pattern != CARRY_PATTERN_FLEXION && pattern != CARRY_PATTERN_LAT_FLEX &&
         pattern != CARRY_PATTERN_ROTATION && pattern != CARRY_PATTERN_ANTI_ROT &&
         pattern != CARRY_PATTERN_MOBILITY;
}

/**
 * carry_pattern_fill_facts:
 * @pattern: a movement
 * @per_side: whether one side works after the other
 * @facts: where to; its dose must be released
 *
 * Fills in what follows from the movement: region, plane, dose, soreness, landings.
 */
void
carry_pattern_fill_facts (CarryPattern pattern, gboolean per_side, CarryExerciseFacts *facts)
{
  g_autoptr (CarryPrescription) dose = NULL;
  CarryDose sides;

  g_return_if_fail ((guint)pattern < G_N_ELEMENTS (usual));

  dose = carry_prescription_parse (usual[pattern].dose, NULL);
  sides = *carry_prescription_get_dose (dose);
  sides.per_side = sides.per_side || per_side;

  facts->pattern = pattern;
  facts->region = usual[pattern].region;
  facts->plane = usual[pattern].plane;
  facts->planes = CARRY_BIT (usual[pattern].plane);
  facts->unilateral = sides.per_side;
  facts->explosive =
      pattern == CARRY_PATTERN_JUMP || pattern == CARRY_PATTERN_OLYMPIC || pattern == CARRY_PATTERN_SPRINT;
  if (pattern == CARRY_PATTERN_JUMP)
    {
      facts->contraction = CARRY_CONTRACTION_PLYOMETRIC;
      facts->impact = 2;
      facts->contacts = sides.amount_hi * (sides.per_side ? 2 : 1);
      sides.contacts = facts->contacts * sides.sets;
    }
  facts->soreness = usual[pattern].soreness;
  facts->dose = carry_prescription_new (&sides);
}
