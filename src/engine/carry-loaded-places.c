/* carry-loaded-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-loaded-places.h"

#include "carry-run.h"
#include "carry-sore-place.h"
#include "carry-strength-session.h"

static guint
get_muscles (CarryStrengthSession *session)
{
  guint muscles = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryExercise *exercise = carry_item_get_exercise (carry_strength_session_get_nth (session, i));

      muscles |= carry_exercise_get_primary (exercise) | carry_exercise_get_secondary (exercise);
    }

  return muscles;
}

/**
 * carry_loaded_places_find:
 * @session: a session
 *
 * Finds which parts of the body a session loads: every step of a run loads legs and back, an exercise loads what it
 * trains.
 *
 * Returns: a set of #CarrySorePlace
 */
guint
carry_loaded_places_find (CarrySession *session)
{
  guint places = 0, muscles;

  g_return_val_if_fail (CARRY_IS_SESSION (session), 0);

  if (CARRY_IS_RUN (session))
    {
      for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
        places |= i != CARRY_SORE_PLACE_UPPER_BODY ? CARRY_BIT (i) : 0;
      return places;
    }

  muscles = CARRY_IS_STRENGTH_SESSION (session) ? get_muscles (CARRY_STRENGTH_SESSION (session)) : 0;
  for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
    if ((carry_sore_place_get_loaded ((CarrySorePlace)i) & muscles) != 0)
      places |= CARRY_BIT (i);

  return places;
}
