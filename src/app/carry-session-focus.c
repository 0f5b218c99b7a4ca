/* carry-session-focus.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-session-focus.h"

#include "carry-measure.h"
#include "carry-session-composer.h"
#include "carry-session-need.h"
#include "carry-session-targets.h"

/* The session's place in its week, while it is made one of another kind. */
typedef struct
{
  CarryComposition composition;
  CarryWeekOutlook outlook;
  CarryStrengthKind kinds[CARRY_MAX_WEEK_STRENGTH];
  GHashTable *left_out;
} Place;

static void
place_clear (Place *place)
{
  g_clear_pointer (&place->left_out, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static gboolean
counts (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) && (carry_session_get_status (session) == CARRY_STATUS_PLANNED ||
                                                 carry_session_get_status (session) == CARRY_STATUS_DONE);
}

/* The kinds of all strength sessions of the week, with the new one in its place. */
static void
list_kinds (Place *place, const CarrySessionFocus *focus)
{
  CarryComposition *composition = &place->composition;
  const GDate last = carry_day_plus (&composition->first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (focus->diary, &composition->first, &last);

  for (guint i = 0; i < sessions->len && composition->n_sessions < CARRY_MAX_WEEK_STRENGTH; i++)
    {
      const gboolean is_this = g_str_equal (carry_session_get_id (sessions->pdata[i]),
                                            carry_session_get_id (CARRY_SESSION (focus->session)));

      if (!is_this && !counts (sessions->pdata[i]))
        continue;
      if (is_this)
        composition->index = composition->n_sessions;
      place->kinds[composition->n_sessions++] =
          is_this ? focus->kind
                  : carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (sessions->pdata[i]));
    }
}

/* What the runner has on the day; a session that is longer already stays as long. */
static guint
find_minutes (const CarrySessionFocus *focus)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (focus->session));
  const guint least = MIN (carry_athlete_get_strength_minutes (focus->athlete),
                           carry_athlete_get_day_minutes (focus->athlete, g_date_get_weekday (day)));

  return MAX (least, carry_strength_session_get_estimated_minutes (focus->session));
}

static void
place_init (Place *place, const CarrySessionFocus *focus)
{
  CarrySession *session = CARRY_SESSION (focus->session);
  const GDate *day = carry_session_get_day (session);
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (focus->diary));

  place->outlook = carry_week_outlook_find (focus->diary, focus->athlete, &first,
                                            carry_athlete_get_strength_sessions (focus->athlete));
  place->left_out = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_add (place->left_out, (gpointer)carry_session_get_id (session));
  place->composition = (CarryComposition){
    .diary = focus->diary,
    .catalogue = focus->catalogue,
    .athlete = focus->athlete,
    .outlook = &place->outlook,
    .first = first,
    .day = *day,
    .start_minute = carry_session_get_start_minute (session),
    .minutes = find_minutes (focus),
    .kinds = place->kinds,
    .standing = focus->session,
    .exact = TRUE,
    .left_out = place->left_out,
  };
  list_kinds (place, focus);
}

/* With the loads that follow from what was done, but for exercises that those would make too hard for the session. */
static CarryStrengthSession *
set_targets (const CarrySessionFocus *focus, CarryStrengthSession *session, GError **error)
{
  const CarrySessionTargetsProblem problem = { .diary = focus->diary,
                                               .athlete = focus->athlete,
                                               .session = session };
  g_autoptr (GPtrArray) targets = carry_session_targets_find (&problem);
  g_autoptr (CarryStrengthSession) all = carry_session_targets_apply (session, targets, NULL, error);
  g_autoptr (GHashTable) meant = g_hash_table_new (g_str_hash, g_str_equal);

  if (all == NULL)
    return NULL;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if (carry_item_get_kind (carry_strength_session_get_nth (all, i)) >= carry_item_get_kind (item))
        g_hash_table_add (meant, (gpointer)carry_exercise_get_id (carry_item_get_exercise (item)));
    }

  return carry_session_targets_apply (session, targets, meant, error);
}

/**
 * carry_session_focus_fill:
 * @focus: what shall become of which session
 * @error: return location, or %NULL
 *
 * Fills the session anew, for another kind of work and for its place in the week. A name that the runner gave it stays.
 *
 * Returns: (transfer full) (nullable): the session as it would be, or %NULL with a #CarryProgrammerError or
 *   #CarrySessionError set
 */
CarryStrengthSession *
carry_session_focus_fill (const CarrySessionFocus *focus, GError **error)
{
  g_auto (Place) place = { 0 };
  g_autoptr (GPtrArray) composed = g_ptr_array_new ();
  g_autoptr (CarryStrengthSession) filled = NULL;
  g_autoptr (CarrySession) after = NULL;
  const char *title;

  g_return_val_if_fail (focus != NULL && CARRY_IS_STRENGTH_SESSION (focus->session), NULL);

  place_init (&place, focus);
  filled = carry_session_compose (&place.composition, composed, NULL, error);
  if (filled == NULL)
    return NULL;

  title = carry_session_get_title (CARRY_SESSION (focus->session));
  if (*title == '\0' || carry_session_need_is_title (title))
    title = carry_session_get_title (CARRY_SESSION (filled));
  after = carry_session_edit (CARRY_SESSION (focus->session), error, "duration",
                              carry_session_get_duration (CARRY_SESSION (filled)), "title", title, "items",
                              carry_strength_session_get_items (filled), NULL);

  return after != NULL ? set_targets (focus, CARRY_STRENGTH_SESSION (after), error) : NULL;
}

/**
 * carry_session_focus_keep:
 * @focus: what shall become of which session
 * @error: return location, or %NULL
 *
 * Makes the session one of another kind with the exercises that it has, by their doses.
 *
 * Returns: (transfer full) (nullable): the session as it would be, or %NULL with a #CarryProgrammerError or
 *   #CarrySessionError set, as where its exercises cannot make one of that kind
 */
CarryStrengthSession *
carry_session_focus_keep (const CarrySessionFocus *focus, GError **error)
{
  g_auto (Place) place = { 0 };
  g_autoptr (CarryStrengthSession) dosed = NULL;

  g_return_val_if_fail (focus != NULL && CARRY_IS_STRENGTH_SESSION (focus->session), NULL);

  place_init (&place, focus);
  dosed = carry_session_compose_doses (&place.composition, error);

  return dosed != NULL ? set_targets (focus, dosed, error) : NULL;
}
