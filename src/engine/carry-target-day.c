/* carry-target-day.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-target-day.h"

#include "carry-measure.h"
#include "carry-readiness.h"

/* Science, progression: “readiness z>1.5 three days, soreness ≥6 two sessions”. More need not be counted. */
#define EXHAUSTED_Z 1.5
#define VERY_SORE 6.0
#define MOST_DAYS 7
#define MOST_SESSIONS 4u

static gboolean
is_done (CarrySession *session)
{
  return carry_session_get_status (session) == CARRY_STATUS_DONE;
}

/* What stands between today and the session will have been done by then. */
static gboolean
will_be_done (CarrySession *session, const GDate *today)
{
  return is_done (session) || (carry_session_get_status (session) == CARRY_STATUS_PLANNED &&
                               g_date_compare (carry_session_get_day (session), today) >= 0);
}

static void
look_back (
    CarryTargetDay *self, CarryDiary *diary, CarryCare *care, CarryStrengthSession *of, const GDate *today)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (of));
  g_autoptr (GPtrArray) sessions = NULL;
  gboolean sore = TRUE, found = FALSE;
  guint n_done = 0;
  GDate first, last;

  if (!carry_diary_get_span (diary, &first, &last))
    return;

  sessions = carry_diary_get_range (diary, &first, day);
  for (guint i = sessions->len; i > 0; i--)
    {
      CarrySession *session = sessions->pdata[i - 1];

      if (!CARRY_IS_STRENGTH_SESSION (session) || carry_session_compare (session, CARRY_SESSION (of)) >= 0)
        continue;

      if (!found && will_be_done (session, today))
        {
          self->days_off = (guint)g_date_days_between (carry_session_get_day (session), day);
          found = TRUE;
        }
      if (!is_done (session))
        continue;

      self->weeks_lifting =
          (guint)g_date_days_between (carry_session_get_day (session), day) / CARRY_DAYS_PER_WEEK;
      if (sore && n_done++ < MOST_SESSIONS)
        {
          const CarryReadiness then = carry_readiness_find (care, carry_session_get_day (session));

          sore = then.soreness >= VERY_SORE;
          self->sore_sessions += sore ? 1 : 0;
        }
    }
}

/* Counted back from the day, or from today while the day is to come; a morning on which nothing was said yet is no
 * break. */
static guint
count_tired_days (CarryCare *care, const GDate *day, const GDate *today)
{
  GDate last = g_date_compare (day, today) < 0 ? *day : *today;
  const CarryCheckIn said = carry_care_get_check_in (care, &last);
  guint n = 0;

  if (carry_check_in_is_empty (&said))
    last = carry_day_plus (&last, -1);

  for (int ago = 0; ago < MOST_DAYS; ago++)
    {
      const GDate before = carry_day_plus (&last, -ago);
      const CarryReadiness then = carry_readiness_find (care, &before);

      if (!(then.z > EXHAUSTED_Z))
        break;
      n++;
    }

  return n;
}

static gboolean
is_after_pause (CarryCare *care, const GDate *day)
{
  const GDate week_ago = carry_day_plus (day, -(int)CARRY_DAYS_PER_WEEK);
  g_autoptr (GPtrArray) pauses = carry_care_list_pauses (care, &week_ago, day);

  return pauses->len > 0;
}

/**
 * carry_target_day_find:
 * @diary: the diary
 * @care: what the runner said of themselves
 * @session: a session
 * @today: today
 *
 * Looks at what was before the session, and how the runner was.
 *
 * Returns: what that comes to
 */
CarryTargetDay
carry_target_day_find (CarryDiary *diary, CarryCare *care, CarryStrengthSession *session, const GDate *today)
{
  CarryTargetDay self = { 0 };
  const GDate *day;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_CARE (care), self);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), self);
  g_return_val_if_fail (today != NULL && g_date_valid (today), self);

  day = carry_session_get_day (CARRY_SESSION (session));
  look_back (&self, diary, care, session, today);
  self.tired_days = count_tired_days (care, day, today);
  self.readiness_z = carry_readiness_find (care, day).z;
  self.after_pause = is_after_pause (care, day);

  return self;
}
