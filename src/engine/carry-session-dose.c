/* carry-session-dose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-dose.h"

/* HC10: while strength work is new. Source: Blagrove and Hooper's chapter on strength for runners (grade C). */
#define NOVICE_RESERVE 3u
#define NOVICE_CONTACTS 60u

/* A moderate session: 60 to 80 % of 1RM and 2 to 3 or more repetitions in reserve, below what counts as heavy;
 * 6 repetitions with 3 in reserve are 74 % (chart of effort and repetitions). Source: our scheduler rules. */
#define MODERATE_REPS_LO 6u
#define MODERATE_REPS_HI 8u
#define MODERATE_PERCENT_LO 65.0
#define MODERATE_PERCENT_HI 75.0
#define MODERATE_RESERVE 3u
#define MODERATE_REST_S 120u

/* What goes with the main exercises is done less hard: 2 repetitions in reserve, 3 for trunk, hips and feet (ours,
 * grade D). */
#define RESERVE_OF_OTHERS 2u
#define RESERVE_OF_SUPPORT 3u

/* A core session is of low load: effort 5 at most. Source: our scheduler rules. */
static const CarryPhaseDose core_dose = { 3, 10, 15, 40, 60, 5, 45, 0 };

static void
lighten (CarryPhaseDose *dose)
{
  if (dose->percent_hi > MODERATE_PERCENT_HI)
    {
      dose->reps_lo = MODERATE_REPS_LO;
      dose->reps_hi = MODERATE_REPS_HI;
      dose->percent_lo = MODERATE_PERCENT_LO;
      dose->percent_hi = MODERATE_PERCENT_HI;
      dose->rest_s = MIN (dose->rest_s, MODERATE_REST_S);
    }

  dose->reserve = MAX (dose->reserve, MODERATE_RESERVE);
}

/* HC10: a phase of heavier loads is put off, and the learning of the movements has its place. Phases that are easy
 * for everybody stay as they are, unless even they are heavier than the runner allows. */
static void
limit_load (CarryPhaseDose *dose, const CarryProgrammeRequest *request)
{
  const CarryPhaseDose learning = carry_phase_dose_get (CARRY_PHASE_ONBOARDING, request->level);
  const gboolean is_easy = request->phase == CARRY_PHASE_RACE_WEEK ||
                           request->phase == CARRY_PHASE_TRANSITION || request->phase == CARRY_PHASE_RETURN;
  const gboolean is_too_heavy = dose->percent_hi > MAX (request->novice_percent, learning.percent_hi);

  if (is_too_heavy)
    *dose = learning;
  if (is_too_heavy || request->phase == CARRY_PHASE_ONBOARDING ||
      (request->level == CARRY_LEVEL_NOVICE && !is_easy))
    dose->percent_hi = request->novice_percent;

  dose->percent_hi = MIN (dose->percent_hi, request->novice_percent);
  dose->percent_lo = MIN (dose->percent_lo, dose->percent_hi);
}

/**
 * carry_session_dose_get_phase:
 * @request: what is asked for
 *
 * Gets the phase whose doses the session takes from the catalogue. HC10: while strength work is new, that of
 * beginners.
 *
 * Returns: the phase
 */
CarryPhase
carry_session_dose_get_phase (const CarryProgrammeRequest *request)
{
  const gboolean is_new = carry_programme_request_is_novice (request) && request->level != CARRY_LEVEL_RETURN;

  return carry_phase_dose_find_phase (request->phase, is_new ? CARRY_LEVEL_NOVICE : request->level);
}

/**
 * carry_session_dose_get:
 * @request: what is asked for
 *
 * Gets the dose of the session: that of the phase, made lighter where its kind or little practice ask for it.
 *
 * Returns: the dose
 */
CarryPhaseDose
carry_session_dose_get (const CarryProgrammeRequest *request)
{
  CarryPhaseDose dose = carry_phase_dose_get (request->phase, request->level);

  if (carry_programme_request_is_novice (request))
    {
      limit_load (&dose, request);
      dose.reserve = MAX (dose.reserve, NOVICE_RESERVE);
      dose.contacts = MIN (dose.contacts, NOVICE_CONTACTS);
    }

  switch (carry_programme_request_get_kind (request))
    {
    case CARRY_STRENGTH_EXPLOSIVE:
    case CARRY_STRENGTH_MODERATE:
      lighten (&dose);
      break;

    case CARRY_STRENGTH_CORE:
      dose = core_dose;
      break;

    case CARRY_STRENGTH_HEAVY:
    case CARRY_STRENGTH_UPPER:
    case CARRY_STRENGTH_REHAB:
    default:
      break;
    }

  return dose;
}

/**
 * carry_session_dose_apply:
 * @request: what is asked for
 * @dose: the dose of the session
 * @exercise: an exercise
 * @need: what it is there for
 *
 * Gets what the catalogue names for the phase, no harder than the session, or else fits the exercise's own dose to
 * the session. Rehabilitation keeps the dose that was studied.
 *
 * Returns: the dose of the exercise
 */
CarryDose
carry_session_dose_apply (const CarryProgrammeRequest *request,
                          const CarryPhaseDose *dose,
                          CarryExercise *exercise,
                          CarryNeed need)
{
  const gboolean has_weights = carry_phase_dose_has_weights (request->equipment);
  const gboolean support = need == CARRY_NEED_HIP_CONTROL || need == CARRY_NEED_TRUNK ||
                           need == CARRY_NEED_BACK || need == CARRY_NEED_FOOT;
  g_autoptr (CarryPrescription) prescription = NULL;
  CarryPrescription *named = NULL;
  CarryPhaseDose own = *dose;

  if (carry_programme_request_get_kind (request) == CARRY_STRENGTH_REHAB)
    return *carry_prescription_get_dose (carry_exercise_get_dose (exercise));

  if (!carry_need_is_main (need))
    own.reserve = MAX (own.reserve, support ? RESERVE_OF_SUPPORT : RESERVE_OF_OTHERS);

  if (carry_exercise_get_phase_dose (exercise, carry_session_dose_get_phase (request), &named) &&
      named != NULL)
    {
      CarryDose limited = *carry_prescription_get_dose (named);

      carry_phase_dose_limit (&own, &limited);
      return limited;
    }

  prescription = carry_phase_dose_apply (&own, exercise, carry_need_is_main (need), has_weights);

  return *carry_prescription_get_dose (prescription);
}

/**
 * carry_session_dose_take_set:
 * @dose: a dose of at least 2 sets
 *
 * Takes one set away, and its ground contacts.
 */
void
carry_session_dose_take_set (CarryDose *dose)
{
  g_return_if_fail (dose->sets > 1);

  dose->contacts -= dose->contacts / dose->sets;
  dose->sets--;
}
