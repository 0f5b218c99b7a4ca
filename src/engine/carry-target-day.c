/* carry-target-day.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-target-day.h"

#include "carry-look-back.h"
#include "carry-measure.h"
#include "carry-readiness.h"

/* Science, progression: “readiness z>1.5 three days, soreness ≥6 two sessions”. More need not be counted. */
#define EXHAUSTED_Z 1.5
#define VERY_SORE 6.0
#define MOST_DAYS 7
#define MOST_SESSIONS 4u

/* Nobody asks for more: the novice gate closes after four. */
#define MOST_WEEKS_LIFTING 8u

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

/* A look at the strength sessions before one, newest first. */
typedef struct
{
  CarryTargetDay *day;
  CarryCare *care;
  CarryStrengthSession *of;
  const GDate *today;
  gboolean found; /* the last one that was, or will have been, done */
  gboolean sore;  /* in all that were looked at */
  guint n_done;
} Look;

static void
look_at (Look *look, CarrySession *session)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (look->of));
  const guint days = (guint)g_date_days_between (carry_session_get_day (session), day);
  CarryReadiness then;

  if (!look->found && will_be_done (session, look->today))
    {
      look->day->days_off = days;
      look->found = TRUE;
    }
  if (!is_done (session))
    return;

  look->day->weeks_lifting = days / CARRY_DAYS_PER_WEEK;
  if (!look->sore || look->n_done++ >= MOST_SESSIONS)
    return;

  then = carry_readiness_find (look->care, carry_session_get_day (session));
  look->sore = then.soreness >= VERY_SORE;
  look->day->sore_sessions += look->sore ? 1 : 0;
}

static gboolean
has_seen_enough (const Look *look)
{
  return look->found && look->day->weeks_lifting >= MOST_WEEKS_LIFTING &&
         (!look->sore || look->n_done >= MOST_SESSIONS);
}

static void
look_back (
    CarryTargetDay *self, CarryDiary *diary, CarryCare *care, CarryStrengthSession *of, const GDate *today)
{
  Look look = { .day = self, .care = care, .of = of, .today = today, .sore = TRUE };
  CarryLookBack back;
  GPtrArray *sessions;

  carry_look_back_init (&back, diary, carry_session_get_day (CARRY_SESSION (of)));
  while (!has_seen_enough (&look) && (sessions = carry_look_back_next (&back)) != NULL)
    {
      for (guint i = sessions->len; i > 0; i--)
        if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i - 1]) &&
            carry_session_compare (sessions->pdata[i - 1], CARRY_SESSION (of)) < 0)
          look_at (&look, sessions->pdata[i - 1]);
      g_ptr_array_unref (sessions);
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
