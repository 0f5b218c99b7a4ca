/* carry-session-composer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-session-composer.h"

#include "carry-measure.h"
#include "carry-niggle-pain.h"
#include "carry-programmer.h"
#include "carry-run.h"

/* As far back as a programme looks: a block of training. */
#define HISTORY_DAYS 56

static gboolean
is_key_run (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_NONE &&
         carry_session_get_status (session) == CARRY_STATUS_PLANNED;
}

/* Weeks with strength training before this one, as far back as is looked: for those who are new to it. */
static guint
count_weeks (GPtrArray *strength, const GDate *first)
{
  guint weeks = 0;

  for (guint i = 0; i < strength->len; i++)
    {
      const int days = g_date_days_between (carry_session_get_day (strength->pdata[i]), first);

      if (days > 0 && carry_session_get_status (strength->pdata[i]) == CARRY_STATUS_DONE)
        weeks |= CARRY_BIT ((days - 1) / (int)CARRY_DAYS_PER_WEEK);
    }

  return (guint)__builtin_popcount (weeks);
}

/* What was done and planned around the session: the weeks before for variety and balance, the days after for the
 * next run that needs fresh legs. */
static void
look_around (CarryProgrammeRequest *request, const CarryComposition *composition, GPtrArray *composed)
{
  const GDate from = carry_day_plus (&composition->day, -HISTORY_DAYS);
  const GDate to = carry_day_plus (&composition->day, (int)CARRY_DAYS_PER_WEEK);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (composition->diary, &from, &to);
  g_autoptr (GPtrArray) strength = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const int days = g_date_days_between (&composition->day, carry_session_get_day (session));

      if (composition->left_out != NULL &&
          g_hash_table_contains (composition->left_out, carry_session_get_id (session)))
        continue;
      if (is_key_run (session) && days >= 0 && request->days_to_key_run == CARRY_NO_KEY_RUN &&
          (days > 0 || carry_session_get_start_minute (session) > composition->start_minute))
        request->days_to_key_run = (guint)days;
      if (CARRY_IS_STRENGTH_SESSION (session))
        g_ptr_array_add (strength, session);
    }

  request->experience_weeks = MAX (request->experience_weeks, count_weeks (strength, &composition->first));

  for (guint i = 0; i < composed->len; i++)
    g_ptr_array_add (strength, g_ptr_array_index (composed, i));

  carry_programme_request_add_history (request, &composition->day, strength);
}

/* Of a week with more sessions than a programme looks at, those up to this one count, and as many after it. */
static void
take_kinds (CarryProgrammeRequest *request, const CarryComposition *composition)
{
  const guint left_out =
      composition->index < CARRY_MAX_WEEK_STRENGTH ? 0 : composition->index + 1 - CARRY_MAX_WEEK_STRENGTH;

  request->n_sessions = MIN (composition->n_sessions - left_out, CARRY_MAX_WEEK_STRENGTH);
  request->index = composition->index - left_out;
  for (guint i = 0; i < request->n_sessions; i++)
    request->kinds[i] = composition->kinds[left_out + i];
}

static CarryProgrammeRequest *
pose (const CarryComposition *composition, GPtrArray *composed)
{
  CarryAthlete *athlete = composition->athlete;
  const GDateWeekday weekday = g_date_get_weekday (&composition->day);
  CarryProgrammeRequest *request =
      carry_programme_request_new (composition->catalogue, athlete, composition->outlook->phase);

  take_kinds (request, composition);

  request->days_into_week = (guint)g_date_days_between (&composition->first, &composition->day);
  request->equipment =
      carry_athlete_get_equipment_at (athlete, carry_athlete_get_availability (athlete, weekday)->place) |
      composition->more_equipment;
  request->minutes = composition->minutes;
  request->painful = carry_athlete_get_painful (athlete);
  request->pain = carry_athlete_get_pain (athlete);
  carry_niggle_pain_mind (request, carry_diary_get_care (composition->diary), &composition->day);
  request->deload = composition->outlook->deload;
  request->freeze = composition->outlook->freeze;
  request->block_week = composition->outlook->block_week;
  request->injuries |= composition->gaps.injuries;
  request->gaps = composition->gaps.regions;
  request->movement_gaps = composition->gaps.movements;
  if (composition->standing != NULL)
    carry_programme_request_set_standing (request, composition->standing);
  look_around (request, composition, composed);

  return request;
}

/* What a session becomes if it cannot be what it should, for want of weights or with an injury. */
static gboolean
find_lighter (CarryStrengthKind *kind)
{
  switch (*kind)
    {
    case CARRY_STRENGTH_HEAVY:
    case CARRY_STRENGTH_EXPLOSIVE:
      *kind = CARRY_STRENGTH_MODERATE;
      return TRUE;

    case CARRY_STRENGTH_MODERATE:
    case CARRY_STRENGTH_UPPER:
    case CARRY_STRENGTH_REHAB:
      *kind = CARRY_STRENGTH_CORE;
      return TRUE;

    case CARRY_STRENGTH_CORE:
    default:
      return FALSE;
    }
}

static gboolean
is_about_kind (const GError *error)
{
  return g_error_matches (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_KIND) ||
         g_error_matches (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_INJURY) ||
         g_error_matches (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_NOTHING_FITS);
}

static CarryProgramme *
compose (CarryProgrammeRequest *request, gboolean exact, GError **error)
{
  CarryStrengthKind *kind = &request->kinds[request->index];

  for (;;)
    {
      g_autoptr (GError) reason = NULL;
      CarryProgramme *programme = carry_programmer_compose (request, &reason);

      if (programme != NULL)
        return programme;

      if (exact || !is_about_kind (reason) || !find_lighter (kind))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
    }
}

/**
 * carry_session_compose:
 * @composition: which session is to be filled
 * @composed: (element-type CarryStrengthSession): sessions of the week that are not in the diary yet
 * @programme: (out) (optional) (transfer full): why each exercise is there
 * @error: return location, or %NULL
 *
 * Fills a session with exercises, for its place in the week and in the season. Where the runner lacks what a session
 * of the kind needs it becomes a lighter one.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarryProgrammerError or #CarrySessionError set
 */
CarryStrengthSession *
carry_session_compose (const CarryComposition *composition,
                       GPtrArray *composed,
                       CarryProgramme **programme,
                       GError **error)
{
  g_autoptr (CarryProgrammeRequest) request = pose (composition, composed);
  g_autoptr (CarryProgramme) answer = compose (request, composition->exact, error);
  GPtrArray *items;
  g_autoptr (GListStore) store = NULL;

  if (answer == NULL)
    return NULL;

  items = carry_programme_get_items (answer);
  store = g_list_store_new (CARRY_TYPE_ITEM);
  g_list_store_splice (store, 0, 0, items->pdata, items->len);
  if (programme != NULL)
    *programme = g_object_ref (answer);

  return carry_strength_session_new (
      error, "day", &composition->day, "start-minute", composition->start_minute, "duration",
      carry_strength_items_get_minutes (items), "title", carry_programme_get_title (answer), "items", store,
      "origin", CARRY_ORIGIN_PLAN, NULL);
}

/**
 * carry_session_compose_doses:
 * @composition: which session, with one that stands there
 * @error: return location, or %NULL
 *
 * Makes the session that stands one of another kind, with the exercises that it has.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarryProgrammerError or #CarrySessionError set
 */
CarryStrengthSession *
carry_session_compose_doses (const CarryComposition *composition, GError **error)
{
  g_autoptr (GPtrArray) composed = g_ptr_array_new ();
  g_autoptr (CarryProgrammeRequest) request = pose (composition, composed);
  g_autoptr (GPtrArray) items = carry_programmer_dose (request, composition->standing, error);

  return items != NULL ? carry_strength_session_with_items (composition->standing, items, error) : NULL;
}
