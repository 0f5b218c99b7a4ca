/* carry-programme-request.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-programme-request.h"

#include "carry-rule-set.h"
#include "carry-suitability.h"

/* With more practice than this no rule asks for more. */
#define PRACTISED_WEEKS 52u

static void
past_session_free (gpointer data)
{
  CarryPastSession *self = data;

  g_ptr_array_unref (self->items);
  g_free (self);
}

static CarryStrengthKind
usual_kind (CarryPhase phase, CarryLevel level)
{
  const gboolean heavy = phase == CARRY_PHASE_BASE || phase == CARRY_PHASE_BUILD ||
                         phase == CARRY_PHASE_IN_SEASON || phase == CARRY_PHASE_TAPER;

  return heavy && !carry_suitability_is_beginner_level (level) ? CARRY_STRENGTH_HEAVY
                                                               : CARRY_STRENGTH_MODERATE;
}

/* A number that this version does not allow counts as none. */
static double
find_novice_percent (CarryAthlete *athlete)
{
  const char *key = carry_rule_get (CARRY_RULE_HC10)->key;
  g_autoptr (CarryRuleSet) rules = carry_rule_set_new ();
  double value;

  if (carry_athlete_get_adjustment (athlete, key, &value))
    carry_rule_set_adjust (rules, key, value, NULL);

  return carry_rule_set_get_limit (rules, CARRY_RULE_HC10);
}

/**
 * carry_programme_request_new:
 * @catalogue: exercises to choose from
 * @athlete: the runner, whose facts are copied
 * @phase: where in the season the session lies
 *
 * Asks for the only session of a week, of the kind that is usual in the phase, at home, by a runner to whom
 * nothing hurts, who knows how to lift unless they are beginners, and who has no history. Whoever knows more
 * says so in the fields.
 *
 * Returns: (transfer full): the request
 */
CarryProgrammeRequest *
carry_programme_request_new (CarryCatalogue *catalogue, CarryAthlete *athlete, CarryPhase phase)
{
  CarryProgrammeRequest *self;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_new0 (CarryProgrammeRequest, 1);
  self->catalogue = g_object_ref (catalogue);
  self->event = carry_athlete_get_event (athlete);
  self->level = carry_athlete_get_level (athlete);
  self->phase = phase;
  self->kinds[0] = usual_kind (phase, self->level);
  self->n_sessions = 1;
  self->equipment = carry_athlete_get_equipment (athlete);
  self->minutes = carry_athlete_get_strength_minutes (athlete);
  self->injuries = carry_athlete_get_injuries (athlete);
  self->experience_weeks = self->level == CARRY_LEVEL_NOVICE ? 0 : PRACTISED_WEEKS;
  self->novice_percent = find_novice_percent (athlete);
  self->days_to_key_run = CARRY_NO_KEY_RUN;
  self->past = g_ptr_array_new_with_free_func (past_session_free);

  return self;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const CarryPastSession *first = *(const CarryPastSession *const *)a;
  const CarryPastSession *second = *(const CarryPastSession *const *)b;

  return (first->days_ago > second->days_ago) - (first->days_ago < second->days_ago);
}

/* Takes the items over. */
static void
add (CarryProgrammeRequest *self, int days_ago, gboolean counts, GPtrArray *items)
{
  CarryPastSession *past = g_new0 (CarryPastSession, 1);

  past->days_ago = days_ago;
  past->counts = counts;
  past->items = items;
  past->kind = items->len > 0 ? CARRY_STRENGTH_REHAB : CARRY_STRENGTH_CORE;
  for (guint i = 0; i < items->len; i++)
    past->kind = MIN (past->kind, carry_item_get_kind (items->pdata[i]));

  g_ptr_array_add (self->past, past);
  g_ptr_array_sort (self->past, compare_days);
}

/**
 * carry_programme_request_add_items:
 * @self: a request
 * @days_ago: days before the session, 0 for the same day
 * @items: (element-type CarryItem): what was done
 *
 * Adds a session of the last weeks.
 */
void
carry_programme_request_add_items (CarryProgrammeRequest *self, int days_ago, GPtrArray *items)
{
  g_return_if_fail (self != NULL && items != NULL);

  add (self, days_ago, TRUE, g_ptr_array_copy (items, (GCopyFunc)(GCallback)g_object_ref, NULL));
}

/**
 * carry_programme_request_add_history:
 * @self: a request
 * @day: the day of the session that is asked for
 * @sessions: (element-type CarryStrengthSession): what stands in the diary, in any order
 *
 * Adds the sessions of the weeks before and of the rest of the week. What was missed or skipped keeps its
 * place in its week, but counts as no training.
 */
void
carry_programme_request_add_history (CarryProgrammeRequest *self, const GDate *day, GPtrArray *sessions)
{
  g_return_if_fail (self != NULL && sessions != NULL);
  g_return_if_fail (day != NULL && g_date_valid (day));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarryStrengthSession *session = sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (CARRY_SESSION (session));
      GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint j = 0; j < carry_strength_session_get_n_items (session); j++)
        g_ptr_array_add (items, g_object_ref (carry_strength_session_get_nth (session, j)));

      add (self, g_date_days_between (carry_session_get_day (CARRY_SESSION (session)), day),
           status == CARRY_STATUS_PLANNED || status == CARRY_STATUS_DONE, items);
    }
}

/**
 * carry_programme_request_set_standing:
 * @self: a request
 * @session: the session as it is, that is to be filled anew
 *
 * Says what the session has now: of exercises that are nearly as good, it keeps its own.
 */
void
carry_programme_request_set_standing (CarryProgrammeRequest *self, CarryStrengthSession *session)
{
  g_return_if_fail (self != NULL && CARRY_IS_STRENGTH_SESSION (session));

  g_clear_pointer (&self->standing, g_hash_table_unref);
  self->standing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryExercise *exercise = carry_item_get_exercise (carry_strength_session_get_nth (session, i));

      g_hash_table_add (self->standing, g_strdup (carry_exercise_get_id (exercise)));
    }
}

/**
 * carry_programme_request_get_kind:
 * @self: a request
 *
 * Returns: what the session that is asked for is to be
 */
CarryStrengthKind
carry_programme_request_get_kind (const CarryProgrammeRequest *self)
{
  g_return_val_if_fail (self != NULL && self->index < CARRY_MAX_WEEK_STRENGTH, CARRY_STRENGTH_CORE);

  return self->kinds[self->index];
}

/**
 * carry_programme_request_count_kind:
 * @self: a request
 * @kinds: set of CarryStrengthKind
 * @before: whether to count only what comes before the session that is asked for
 *
 * Returns: how many sessions of the week are of these kinds
 */
guint
carry_programme_request_count_kind (const CarryProgrammeRequest *self, guint kinds, gboolean before)
{
  const guint end = before ? self->index : self->n_sessions;
  guint n = 0;

  g_return_val_if_fail (end <= CARRY_MAX_WEEK_STRENGTH, 0);

  for (guint i = 0; i < end; i++)
    if ((CARRY_BIT (self->kinds[i]) & kinds) != 0)
      n++;

  return n;
}

/**
 * carry_programme_request_is_novice:
 * @self: a request
 *
 * Returns: %TRUE in the first weeks of strength work, when technique comes before load
 */
gboolean
carry_programme_request_is_novice (const CarryProgrammeRequest *self)
{
  return self->experience_weeks < CARRY_NOVICE_WEEKS;
}

/**
 * carry_programme_request_is_fast:
 * @self: a request
 *
 * Returns: %TRUE for sprinters and middle-distance runners
 */
gboolean
carry_programme_request_is_fast (const CarryProgrammeRequest *self)
{
  return self->event == CARRY_EVENT_SPRINT || self->event == CARRY_EVENT_MIDDLE;
}

void
carry_programme_request_free (CarryProgrammeRequest *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->past, g_ptr_array_unref);
  g_clear_pointer (&self->standing, g_hash_table_unref);
  g_free (self);
}
