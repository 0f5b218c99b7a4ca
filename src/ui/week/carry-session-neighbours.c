/* carry-session-neighbours.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-neighbours.h"

#include <glib/gi18n.h>

#include "carry-gap-line.h"
#include "carry-measure.h"
#include "carry-session-text.h"

/* What is further away matters to no rule that hours are worth telling of. */
#define DAYS_AROUND 5

static gboolean
matters (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return FALSE;

  if (CARRY_IS_RUN (session))
    return carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_NONE;

  return carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

static int
get_start (CarrySession *session, const GDate *from)
{
  return g_date_days_between (from, carry_session_get_day (session)) * (int)CARRY_MINUTES_PER_DAY +
         (int)carry_session_get_start_minute (session);
}

static void
add_point (GArray *points, CarrySession *session, CarrySession *here)
{
  const gboolean is_here = session == here;
  const CarryGapPoint point = {
    .name = g_strdup (is_here ? C_ ("place", "Here") : carry_session_get_kind_name (session)),
    .css_class = carry_session_get_css_class (session),
    .is_strength = CARRY_IS_STRENGTH_SESSION (session),
    .is_here = is_here,
  };

  g_array_append_val (points, point);
}

/* From one side: strength that lies nearer than the next hard run, and that run. Returns how far it goes. */
static guint
reach (GPtrArray *sessions, guint position, int step)
{
  guint i = position;
  gboolean passed_strength = FALSE;

  while ((int)i + step >= 0 && i + (guint)step < sessions->len)
    {
      CarrySession *session = sessions->pdata[i + (guint)step];

      if (CARRY_IS_RUN (session))
        return i + (guint)step;
      if (passed_strength)
        return i;

      passed_strength = TRUE;
      i += (guint)step;
    }

  return i;
}

/**
 * carry_session_find_neighbours:
 * @diary: a diary
 * @session: a session of it
 * @points: (out caller-allocates) (element-type CarryGapPoint): takes the stops
 *
 * Finds the sessions around one that matter to it: on either side the next hard run, and lower-body strength that
 * lies between. Gaps are from the end of one to the start of the next.
 */
void
carry_session_find_neighbours (CarryDiary *diary, CarrySession *session, GArray *points)
{
  const GDate first = carry_day_plus (carry_session_get_day (session), -DAYS_AROUND);
  const GDate last = carry_day_plus (carry_session_get_day (session), DAYS_AROUND);
  g_autoptr (GPtrArray) all = carry_diary_get_range (diary, &first, &last);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();
  guint here = 0, from, to;

  for (guint i = 0; i < all->len; i++)
    {
      if (all->pdata[i] == (gpointer)session)
        here = sessions->len;
      if (all->pdata[i] == (gpointer)session || matters (all->pdata[i]))
        g_ptr_array_add (sessions, all->pdata[i]);
    }

  from = reach (sessions, here, -1);
  to = reach (sessions, here, 1);

  for (guint i = from; i <= to && sessions->len > 0; i++)
    {
      add_point (points, sessions->pdata[i], session);
      if (i < to)
        g_array_index (points, CarryGapPoint, points->len - 1).gap =
            MAX (0, get_start (sessions->pdata[i + 1], &first) - get_start (sessions->pdata[i], &first) -
                        (int)carry_session_get_duration (sessions->pdata[i]));
    }
}
