/* carry-programmer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-programmer.h"

#include "carry-merit-wording.h"
#include "carry-session-dose.h"
#include "carry-session-filling.h"
#include "carry-suitability.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* HC6: above this there is no training. */
#define MOST_PAIN 5u

G_DEFINE_QUARK (carry-programmer-error-quark, carry_programmer_error)

static gboolean
check_request (const CarryProgrammeRequest *request, GError **error)
{
  const gboolean knows_pain = request->pain != CARRY_PAIN_UNKNOWN;

  if (request->n_sessions == 0 || request->n_sessions > CARRY_MAX_WEEK_STRENGTH ||
      request->index >= request->n_sessions || request->days_into_week >= CARRY_DAYS_PER_WEEK)
    {
      g_set_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_REQUEST,
                   _ ("Session %u of %u on day %u of the week cannot be: ask for one of 1 to %u sessions."),
                   request->index + 1, request->n_sessions, request->days_into_week + 1,
                   CARRY_MAX_WEEK_STRENGTH);
      return FALSE;
    }

  if (knows_pain && (request->painful != 0 || request->pain > 0) && request->pain > MOST_PAIN)
    {
      g_set_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_PAIN,
                   _ ("Pain of %u out of 10 is too much to train with. Rest, and see a clinician."),
                   request->pain);
      return FALSE;
    }

  if (knows_pain && request->pain > 0 && (request->painful & CARRY_BIT (CARRY_INJURY_BSI)) != 0)
    {
      g_set_error_literal (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_PAIN,
                           _ ("A bone that hurts must not be trained. See a clinician."));
      return FALSE;
    }

  if (carry_programme_request_get_kind (request) == CARRY_STRENGTH_REHAB &&
      (request->injuries | request->painful) == 0)
    {
      g_set_error_literal (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_INJURY,
                           _ ("A rehab session needs an injury to work on. Choose one in the preferences."));
      return FALSE;
    }

  return TRUE;
}

static CarryChoice *
make_choice (const CarryPick *pick, CarryItem *item)
{
  g_auto (GStrv) why = carry_merit_wording_why (&pick->merit, &pick->part);
  CarryPassedOver passed_over[CARRY_MAX_PASSED_OVER];
  CarryChoice *choice;

  for (guint i = 0; i < pick->n_rivals; i++)
    {
      passed_over[i].exercise = pick->rivals[i].exercise;
      passed_over[i].why = carry_merit_wording_why_not (&pick->rivals[i].merit, &pick->merit);
    }

  choice = carry_choice_new (item, pick->part.need, (const char *const *)why, passed_over, pick->n_rivals);

  for (guint i = 0; i < pick->n_rivals; i++)
    g_free (passed_over[i].why);

  return choice;
}

static CarryProgramme *
make_programme (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) sentences = g_strv_builder_end (missing);

  carry_session_draft_sort (draft);
  items = carry_session_draft_make_items (draft);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (choices, make_choice (carry_session_draft_get (draft, i), items->pdata[i]));

  return carry_programme_new (g_dpgettext2 (GETTEXT_PACKAGE, CARRY_SESSION_TITLE_CONTEXT, need->title),
                              choices, (const char *const *)sentences);
}

/* No exercise is rehabilitation by itself: a session of such exercises is one of low load. */
static gboolean
check_kind (const CarryProgrammeRequest *request, CarryStrengthKind kind, GError **error)
{
  const CarryStrengthKind asked = carry_programme_request_get_kind (request);

  if (kind == asked || (asked == CARRY_STRENGTH_REHAB && kind == CARRY_STRENGTH_CORE))
    return TRUE;

  g_set_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_KIND,
               /* Translators: two kinds of strength session, “Heavy lower body” */
               _ ("With what is there and allowed, a session can be “%s”, not “%s”. Ask for that, or add "
                  "equipment."),
               carry_strength_kind_get_name (kind), carry_strength_kind_get_name (asked));

  return FALSE;
}

/**
 * carry_programmer_compose:
 * @request: what is asked for
 * @error: return location, or %NULL
 *
 * Fills a session: places by need, in each the exercise that does most for the runner, in sets, loads and rests of
 * the phase, within time and the week's bands. The session is of the kind that was asked for, and the same
 * request always has the same answer.
 *
 * Source: make-up of sessions that improved running economy (Blagrove et al. 2018, Sports Med 48:1117); the least
 * time that works (Iversen et al. 2021, Sports Med 51:2079); the order of preference is ours (grade D).
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarryProgrammerError set
 */
CarryProgramme *
carry_programmer_compose (const CarryProgrammeRequest *request, GError **error)
{
  g_autoptr (CarrySessionDraft) draft = NULL;
  g_autoptr (CarryProgramme) programme = NULL;
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();
  CarrySessionNeed need;

  g_return_val_if_fail (request != NULL, NULL);

  if (!check_request (request, error))
    return NULL;

  draft = carry_session_draft_new (request);
  need = carry_session_need_get (request);

  if (!carry_session_filling_fill (draft, &need, missing))
    {
      g_set_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_TIME,
                   ngettext ("%u minute is too short for one exercise and a warm-up. Allow more time.",
                             "%u minutes are too short for one exercise and a warm-up. Allow more time.",
                             need.minutes),
                   need.minutes);
      return NULL;
    }

  if (draft->picks->len == 0)
    {
      g_set_error_literal (
          error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_NOTHING_FITS,
          _ ("No exercise of the catalogue fits equipment, practice and injuries. Change one "
             "of them, or ask for another kind of session."));
      return NULL;
    }

  if (request->deload)
    carry_session_draft_halve (draft);

  programme = make_programme (draft, &need, missing);

  return check_kind (request, carry_programme_get_kind (programme), error) ? g_steal_pointer (&programme)
                                                                           : NULL;
}

/**
 * carry_programmer_dose:
 * @request: what is asked for
 * @session: a session whose exercises stay
 * @error: return location, or %NULL
 *
 * Makes a session one of another kind by its doses alone. What a runner set themselves goes, too.
 *
 * Returns: (transfer full) (element-type CarryItem) (nullable): its exercises, each with the dose that a session of the
 *   kind has for it, or %NULL with a #CarryProgrammerError set where they cannot make one
 */
GPtrArray *
carry_programmer_dose (const CarryProgrammeRequest *request, CarryStrengthSession *session, GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  CarryStrengthKind kind = CARRY_STRENGTH_REHAB;
  CarryPhaseDose dose;

  g_return_val_if_fail (request != NULL && CARRY_IS_STRENGTH_SESSION (session), NULL);

  if (!check_request (request, error))
    return NULL;

  dose = carry_session_dose_get (request);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *before = carry_strength_session_get_nth (session, i);
      CarryExercise *exercise = carry_item_get_exercise (before);
      CarryNeed need = CARRY_NEED_TRUNK;
      CarryDose of_kind;
      g_autoptr (CarryPrescription) prescription = NULL;
      CarryItem *after;

      carry_need_of (exercise, &need);
      of_kind = carry_session_dose_apply (request, &dose, exercise, need);
      prescription = carry_prescription_new (&of_kind);
      after = carry_item_with_target (before, prescription, 0, CARRY_TARGET_ORIGIN_PLAN);
      kind = MIN (kind, carry_item_get_kind (after));
      g_ptr_array_add (items, after);
    }

  return check_kind (request, kind, error) ? g_steal_pointer (&items) : NULL;
}

/* What a week is made of where nobody says: heavy work where the phase has it, one session of fast work in the
 * build phase. */
static void
set_usual_week (CarryProgrammeRequest *request, guint n_sessions)
{
  request->n_sessions = MIN (n_sessions, CARRY_MAX_WEEK_STRENGTH);
  for (guint i = 1; i < request->n_sessions; i++)
    request->kinds[i] = request->kinds[0];

  if (request->phase == CARRY_PHASE_BUILD && n_sessions > 1 &&
      !carry_suitability_is_beginner_level (request->level))
    request->kinds[1] = CARRY_STRENGTH_EXPLOSIVE;
}

/* The kind that is wanted, or the strictest that can be. */
static CarryProgramme *
compose_some (CarryProgrammeRequest *request)
{
  static const CarryStrengthKind instead[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_MODERATE,
                                               CARRY_STRENGTH_CORE };
  CarryProgramme *programme = carry_programmer_compose (request, NULL);
  const CarryStrengthKind wanted = carry_programme_request_get_kind (request);

  for (guint i = 0; i < G_N_ELEMENTS (instead) && programme == NULL; i++)
    {
      if (instead[i] == wanted || (instead[i] == CARRY_STRENGTH_HEAVY && wanted != CARRY_STRENGTH_EXPLOSIVE))
        continue;

      request->kinds[request->index] = instead[i];
      programme = carry_programmer_compose (request, NULL);
    }

  return programme;
}

/**
 * carry_programmer_fill:
 * @catalogue: exercises to choose from
 * @athlete: the runner
 * @phase: where in the season the session lies
 * @session_index: which of the week's sessions, from 0
 * @n_sessions: how many sessions the week has, at least 1
 * @title: (out) (optional) (transfer full): return location for the session's name, translated
 *
 * Fills a session of the usual kind of the phase for a runner of whom nothing else is known: injuries are
 * taken to hurt, and the next key run to be near. The sessions of a week differ. See carry_programmer_compose() for more.
 *
 * Returns: (transfer full) (element-type CarryItem): the exercises in the order in which they are done; none if no
 *   exercise fits
 */
GPtrArray *
carry_programmer_fill (CarryCatalogue *catalogue,
                       CarryAthlete *athlete,
                       CarryPhase phase,
                       guint session_index,
                       guint n_sessions,
                       char **title)
{
  g_autoptr (CarryProgrammeRequest) request = NULL;
  g_autoptr (CarryProgramme) programme = NULL;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (n_sessions >= 1 && session_index < n_sessions, NULL);

  request = carry_programme_request_new (catalogue, athlete, phase);
  request->painful = request->injuries;
  request->pain = CARRY_PAIN_UNKNOWN;
  request->days_to_key_run = 0;
  set_usual_week (request, n_sessions);

  /* What the sessions before this one hold decides what is left for variety. They are all in the same week. */
  for (guint i = 0; i <= session_index && i < request->n_sessions; i++)
    {
      request->index = i;
      g_clear_object (&programme);
      programme = compose_some (request);
      if (programme != NULL && i < session_index)
        carry_programme_request_add_items (request, 0, carry_programme_get_items (programme));
    }

  if (title != NULL)
    *title = g_strdup (programme != NULL ? carry_programme_get_title (programme) : "");

  return programme != NULL ? g_ptr_array_ref (carry_programme_get_items (programme))
                           : g_ptr_array_new_with_free_func (g_object_unref);
}
