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
  g_return_if_fail (request != NULL && CARRY_IS_CARE (care));
  g_return_if_fail (day != NULL && g_date_valid (day));

  for (int ago = 0; ago < (int)CARRY_DAYS_PER_WEEK; ago++)
    {
      const GDate then = carry_day_plus (day, -ago);
      const CarryCheckIn said = carry_care_get_check_in (care, &then);

      if (carry_check_in_is_empty (&said))
        continue;

      add_niggles (request, &said, ago == 0 ? G_MAXUINT : MOST_PAIN_LATER);
      return;
    }
}
