/* carry-search-synonyms.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-search-synonyms.h"

#include "carry-kind-types.h"
#include "carry-kinds.h"

#include <glib/gi18n.h>

#define CONTEXT "words to search for"

static const char *const muscles[CARRY_N_MUSCLES] = {
  [CARRY_MUSCLE_SOLEUS] = NC_ ("words to search for", "calf calves"),
  [CARRY_MUSCLE_GASTROC] = NC_ ("words to search for", "calf gastrocnemius"),
  [CARRY_MUSCLE_TIB_ANT] = NC_ ("words to search for", "tibialis anterior"),
  [CARRY_MUSCLE_TIB_POST] = NC_ ("words to search for", "tibialis posterior arch"),
  [CARRY_MUSCLE_FOOT] = NC_ ("words to search for", "foot toes arch"),
  [CARRY_MUSCLE_PERONEALS] = NC_ ("words to search for", "peroneals fibularis"),
  [CARRY_MUSCLE_QUADS] = NC_ ("words to search for", "quadriceps thighs"),
  [CARRY_MUSCLE_HAMS] = NC_ ("words to search for", "thighs posterior chain"),
  [CARRY_MUSCLE_GLUTE_MAX] = NC_ ("words to search for", "gluteus maximus buttocks posterior chain"),
  [CARRY_MUSCLE_HIP_ABD] = NC_ ("words to search for", "gluteus medius"),
  [CARRY_MUSCLE_ADDUCTORS] = NC_ ("words to search for", "groin inner thighs"),
  [CARRY_MUSCLE_HIP_FLEX] = NC_ ("words to search for", "psoas iliopsoas"),
  [CARRY_MUSCLE_CORE_ANT] = NC_ ("words to search for", "abs core stomach"),
  [CARRY_MUSCLE_OBLIQUES] = NC_ ("words to search for", "core waist"),
  [CARRY_MUSCLE_ERECTORS] = NC_ ("words to search for", "lower back spine erectors"),
  [CARRY_MUSCLE_LATS] = NC_ ("words to search for", "latissimus back"),
  [CARRY_MUSCLE_UPPER_BACK] = NC_ ("words to search for", "traps rhomboids posture"),
  [CARRY_MUSCLE_CHEST] = NC_ ("words to search for", "pecs pectorals"),
  [CARRY_MUSCLE_DELTS] = NC_ ("words to search for", "delts deltoids"),
  [CARRY_MUSCLE_BICEPS] = NC_ ("words to search for", "arms"),
  [CARRY_MUSCLE_TRICEPS] = NC_ ("words to search for", "arms"),
  [CARRY_MUSCLE_FOREARM] = NC_ ("words to search for", "grip hands"),
};

static const char *const injuries[CARRY_N_INJURIES] = {
  [CARRY_INJURY_PFP] = NC_ ("words to search for", "patellofemoral PFP kneecap"),
  [CARRY_INJURY_ITB] = NC_ ("words to search for", "iliotibial ITB ITBS knee"),
  [CARRY_INJURY_ACHILLES] = NC_ ("words to search for", "tendinopathy tendon tendinitis"),
  [CARRY_INJURY_PLANTAR] = NC_ ("words to search for", "plantar fasciitis heel"),
  [CARRY_INJURY_MTSS] = NC_ ("words to search for", "medial tibial stress MTSS"),
  [CARRY_INJURY_BSI] = NC_ ("words to search for", "bone stress injury"),
  [CARRY_INJURY_HAM] = NC_ ("words to search for", "pulled hamstrings"),
  [CARRY_INJURY_BACK] = NC_ ("words to search for", "lower back"),
  [CARRY_INJURY_ANKLE] = NC_ ("words to search for", "sprained rolled twisted ankles"),
  [CARRY_INJURY_HIPGROIN] = NC_ ("words to search for", "adductor strain"),
};

static const char *const equipment[CARRY_N_EQUIPMENT] = {
  [CARRY_EQUIPMENT_NONE] = NC_ ("words to search for", "bodyweight without equipment"),
  [CARRY_EQUIPMENT_DUMBBELL] = NC_ ("words to search for", "DB weights"),
  [CARRY_EQUIPMENT_KETTLEBELL] = NC_ ("words to search for", "KB weights"),
  [CARRY_EQUIPMENT_MEDBALL] = NC_ ("words to search for", "med ball"),
  [CARRY_EQUIPMENT_BAND] = NC_ ("words to search for", "loop rubber elastic"),
  [CARRY_EQUIPMENT_BALL] = NC_ ("words to search for", "Swiss ball gym ball"),
};

/**
 * carry_search_synonyms_get_english:
 * @enum_type: the type of a property of exercises
 * @value: one of its values
 *
 * Returns: (transfer none) (nullable): what people also call it in English, words separated by spaces
 */
const char *
carry_search_synonyms_get_english (GType enum_type, guint value)
{
  if (enum_type == CARRY_TYPE_MUSCLE && value < CARRY_N_MUSCLES)
    return muscles[value];
  if (enum_type == CARRY_TYPE_INJURY && value < CARRY_N_INJURIES)
    return injuries[value];
  if (enum_type == CARRY_TYPE_EQUIPMENT && value < CARRY_N_EQUIPMENT)
    return equipment[value];

  return NULL;
}

/**
 * carry_search_synonyms_get:
 * @enum_type: the type of a property of exercises
 * @value: one of its values
 *
 * Returns: (transfer none) (nullable): what people also call it in the language of the user
 */
const char *
carry_search_synonyms_get (GType enum_type, guint value)
{
  const char *english = carry_search_synonyms_get_english (enum_type, value);

  return english != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, CONTEXT, english) : NULL;
}
