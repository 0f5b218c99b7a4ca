/* carry-sore-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-sore-place.h"

#include "carry-pause.h"

#include <glib/gi18n.h>

#define M(muscle) CARRY_BIT (CARRY_MUSCLE_##muscle)
#define I(injury) CARRY_BIT (CARRY_INJURY_##injury)

/* Muscles that the map shows for a part; muscles that load it, which are more where a joint hurts; and the injuries of
 * runners that hurt there. Which injury it is nobody can tell from here: all of them are minded, but for a stress
 * fracture, which the runner says in the preferences and which stops everything. */
static const struct
{
  guint muscles;
  guint loaded;
  guint injuries;
} places[CARRY_N_SORE_PLACES] = {
  [CARRY_SORE_PLACE_FOOT] = { M (FOOT), M (FOOT) | M (SOLEUS) | M (GASTROC), I (PLANTAR) },
  [CARRY_SORE_PLACE_ANKLE] = { M (PERONEALS), M (PERONEALS) | M (SOLEUS) | M (GASTROC) | M (FOOT),
                               I (ANKLE) },
  [CARRY_SORE_PLACE_CALF] = { M (SOLEUS) | M (GASTROC), M (SOLEUS) | M (GASTROC), I (ACHILLES) },
  [CARRY_SORE_PLACE_SHIN] = { M (TIB_ANT) | M (TIB_POST), M (TIB_ANT) | M (TIB_POST) | M (SOLEUS), I (MTSS) },
  [CARRY_SORE_PLACE_KNEE] = { 0, M (QUADS) | M (HAMS), I (PFP) | I (ITB) },
  [CARRY_SORE_PLACE_THIGH] = { M (QUADS) | M (HAMS), M (QUADS) | M (HAMS), I (HAM) },
  [CARRY_SORE_PLACE_HIP] = { M (GLUTE_MAX) | M (HIP_ABD) | M (ADDUCTORS) | M (HIP_FLEX),
                             M (GLUTE_MAX) | M (HIP_ABD) | M (ADDUCTORS) | M (HIP_FLEX), I (HIPGROIN) },
  [CARRY_SORE_PLACE_BACK] = { M (ERECTORS) | M (CORE_ANT) | M (OBLIQUES), M (ERECTORS), I (BACK) },
  [CARRY_SORE_PLACE_UPPER_BODY] = { M (LATS) | M (UPPER_BACK) | M (CHEST) | M (DELTS) | M (BICEPS) |
                                        M (TRICEPS) | M (FOREARM),
                                    M (LATS) | M (UPPER_BACK) | M (CHEST) | M (DELTS) | M (BICEPS) |
                                        M (TRICEPS) | M (FOREARM),
                                    0 },
};

/* The part to which a muscle of the map belongs. */
CarrySorePlace
carry_sore_place_of_muscle (CarryMuscle muscle)
{
  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    if ((places[i].muscles & CARRY_BIT (muscle)) != 0)
      return (CarrySorePlace)i;

  return CARRY_SORE_PLACE_NONE;
}

/* A set of #CarryMuscle, empty for joints. */
guint
carry_sore_place_get_muscles (CarrySorePlace place)
{
  g_return_val_if_fail ((guint)place < CARRY_N_SORE_PLACES, 0);

  return places[place].muscles;
}

/* A set of #CarryMuscle: an exercise that trains one of them loads the part. */
guint
carry_sore_place_get_loaded (CarrySorePlace place)
{
  g_return_val_if_fail ((guint)place < CARRY_N_SORE_PLACES, 0);

  return places[place].loaded;
}

/* A set of #CarryInjury. */
guint
carry_sore_place_get_injuries (CarrySorePlace place)
{
  g_return_val_if_fail ((guint)place < CARRY_N_SORE_PLACES, 0);

  return places[place].injuries;
}

/* Whether every step of a run loads it. */
gboolean
carry_sore_place_is_of_legs (CarrySorePlace place)
{
  return place != CARRY_SORE_PLACE_NONE && place != CARRY_SORE_PLACE_BACK &&
         place != CARRY_SORE_PLACE_UPPER_BODY;
}

/**
 * carry_niggle_format:
 * @self: how a part of the body is
 * @place: which part
 *
 * Returns: (transfer full): “Knee: pain 4 of 10”
 */
char *
carry_niggle_format (const CarryNiggle *self, CarrySorePlace place)
{
  const char *name = carry_sore_place_get_name (place);

  g_return_val_if_fail (self != NULL, NULL);

  if (self->soreness > 0 && self->pain > 0)
    /* Translators: a part of the body, and how it is */
    return g_strdup_printf (_ ("%s: soreness %u, pain %u of 10"), name, self->soreness, self->pain);
  if (self->pain > 0)
    /* Translators: a part of the body, and how much it hurts */
    return g_strdup_printf (_ ("%s: pain %u of 10"), name, self->pain);
  if (self->soreness > 0)
    /* Translators: a part of the body, and how sore it is */
    return g_strdup_printf (_ ("%s: soreness %u of 10"), name, self->soreness);

  /* Translators: a part of the body */
  return g_strdup_printf (_ ("%s: nothing"), name);
}

/**
 * carry_check_in_format_niggles:
 * @self: how the runner is
 *
 * Returns: (transfer full): “Calf: soreness 3 of 10 · Knee: pain 4 of 10”; “” if nothing is sore or hurts
 */
char *
carry_check_in_format_niggles (const CarryCheckIn *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    {
      g_autofree char *part = NULL;

      if (self->niggles[i].soreness == 0 && self->niggles[i].pain == 0)
        continue;

      part = carry_niggle_format (&self->niggles[i], (CarrySorePlace)i);
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
    }

  return g_string_free_and_steal (text);
}
