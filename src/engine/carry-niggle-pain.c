/* carry-niggle-pain.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-niggle-pain.h"

#include "carry-measure.h"
#include "carry-sore-place.h"

/* Of 10: with no more than this one goes on. What hurts more today stops a session, see HC6; on a later day nobody knows
 * yet, and it is only minded. Source: the pain gate, science, §7 (grade C). */
#define LITTLE_PAIN 3u
#define MOST_PAIN_LATER 5u

static void
add_niggles (CarryProgrammeRequest *request, const CarryCheckIn *said, guint most_pain)
{
  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    {
      const guint injuries = carry_sore_place_get_injuries ((CarrySorePlace)i);
      const guint pain = MIN (said->niggles[i].pain, most_pain);

      if (pain <= LITTLE_PAIN || injuries == 0)
        continue;

      request->painful |= injuries;
      request->pain = MAX (request->pain == CARRY_PAIN_UNKNOWN ? 0 : request->pain, pain);
    }
}

/* What was said last in the week up to a day. */
static gboolean
find_said (CarryCare *care, const GDate *day, CarryCheckIn *said, int *ago)
{
  for (*ago = 0; *ago < (int)CARRY_DAYS_PER_WEEK; ++*ago)
    {
      const GDate then = carry_day_plus (day, -*ago);

      *said = carry_care_get_check_in (care, &then);
      if (!carry_check_in_is_empty (said))
        return TRUE;
    }

  return FALSE;
}

static guint
get_most_pain (int ago)
{
  return ago == 0 ? G_MAXUINT : MOST_PAIN_LATER;
}

/**
 * carry_niggle_pain_mind:
 * @request: what is asked of the programmer, with the injuries that hurt
 * @care: what the runner said of days
 * @day: the day of the session
 *
 * Adds what hurt when the runner said last, in the week up to the session: it hurts still.
 */
void
carry_niggle_pain_mind (CarryProgrammeRequest *request, CarryCare *care, const GDate *day)
{
  CarryCheckIn said;
  int ago;

  g_return_if_fail (request != NULL && CARRY_IS_CARE (care));
  g_return_if_fail (day != NULL && g_date_valid (day));

  if (find_said (care, day, &said, &ago))
    add_niggles (request, &said, get_most_pain (ago));
}

static gboolean
is_against (const CarryPainReport *report, CarryExercise *exercise)
{
  CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES];

  carry_pain_gate_decide (report, exercise, 1, advices);

  return advices[0].action == CARRY_PAIN_SWAP;
}

/**
 * carry_niggle_pain_find:
 * @care: what the runner said of days
 * @day: the day that is asked about
 * @exercise: an exercise
 * @report: (out): what the runner said, the worst first
 *
 * Looks for pain, said last in the week up to a day, for which the catalogue says that the exercise is none.
 *
 * Source: the pain gate, see carry_pain_gate_decide().
 *
 * Returns: whether there is such a pain
 */
gboolean
carry_niggle_pain_find (CarryCare *care, const GDate *day, CarryExercise *exercise, CarryPainReport *report)
{
  gboolean found = FALSE;
  CarryCheckIn said;
  int ago;

  g_return_val_if_fail (CARRY_IS_CARE (care) && CARRY_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day) && report != NULL, FALSE);

  if (!find_said (care, day, &said, &ago))
    return FALSE;

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    {
      const CarryPainReport now = { .place = (CarrySorePlace)i,
                                    .level = MIN (said.niggles[i].pain, get_most_pain (ago)) };

      if (now.place == CARRY_SORE_PLACE_NONE || now.level <= LITTLE_PAIN ||
          (found && now.level <= report->level))
        continue;
      /* Above 5 everything that works the place stops; what is of interest is whether it is known to irritate it. */
      if (!is_against (&(CarryPainReport){ .place = now.place, .level = MIN (now.level, MOST_PAIN_LATER) },
                       exercise))
        continue;

      *report = now;
      found = TRUE;
    }

  return found;
}
