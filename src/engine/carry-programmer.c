/* carry-programmer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-programmer.h"

#include "carry-merit-wording.h"
#include "carry-session-draft.h"
#include "carry-suitability.h"
#include "carry-week-share.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* HC6: above this there is no training. */
#define MOST_PAIN 5u

/* Sets that a session keeps as long as it can. */
#define SETS_OF_MAIN 2u
#define SETS_OF_OTHERS 2u

/* The first optional parts, and those that were neglected, may take sets from others to find their time. */
#define N_WANTED 2u

/* How much one place in the order of a layout weighs against neglect. */
#define URGENCY_PER_PLACE 0.05

/* How much it weighs that a week has pushed more than pulled, or the other way round. */
#define URGENCY_OF_PARTNER 0.5

/* Something that was not done for two weeks takes the place of something that had a quarter of its sets or more. */
#define ALL_NEGLECTED 0.99
#define LITTLE_NEGLECTED 0.75

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

/* Without an exercise for the bent knee, one for the straight knee is better than none. */
static gboolean
find (CarrySessionDraft *draft, const CarryPart *part, GStrvBuilder *missing, CarryPick *pick)
{
  CarryPart instead = *part;

  if (carry_session_draft_find (draft, part, pick))
    return TRUE;

  /* A second exercise of a sort is not missed. */
  if (!carry_session_draft_has (draft, part->need))
    g_strv_builder_add (missing, carry_need_get_missing (part->need));
  if (part->need != CARRY_NEED_CALF_BENT || !part->essential)
    return FALSE;

  instead.need = CARRY_NEED_CALF_STRAIGHT;

  return carry_session_draft_find (draft, &instead, pick);
}

static void
take_essential (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  for (guint i = 0; i < need->n_parts; i++)
    {
      CarryPick pick;

      if (need->parts[i].essential && find (draft, &need->parts[i], missing, &pick))
        carry_session_draft_add (draft, &pick);
    }
}

/* Takes sets away, then whole exercises from the end. */
static gboolean
fit (CarrySessionDraft *draft, guint minutes)
{
  while (draft->picks->len > 0)
    {
      g_autoptr (GArray) before = carry_session_draft_save (draft);

      if (carry_session_draft_shorten (draft, minutes, G_MAXUINT, SETS_OF_OTHERS) ||
          carry_session_draft_shorten (draft, minutes, SETS_OF_MAIN, SETS_OF_OTHERS) ||
          carry_session_draft_shorten (draft, minutes, SETS_OF_MAIN, 1) ||
          carry_session_draft_shorten (draft, minutes, 1, 1))
        return TRUE;

      carry_session_draft_restore (draft, before);
      carry_session_draft_remove (draft, draft->picks->len - 1);
    }

  return FALSE;
}

/* Adds an exercise if time and bands allow it; otherwise nothing changes. */
static gboolean
add_if_it_fits (CarrySessionDraft *draft, const CarryPick *pick, guint minutes, gboolean wanted)
{
  g_autoptr (GArray) before = carry_session_draft_save (draft);
  const guint fewest = MIN (pick->dose.sets, SETS_OF_OTHERS);
  gboolean fits;

  carry_session_draft_add (draft, pick);
  fits = carry_session_draft_keep_to_bands (draft) &&
         (wanted ? carry_session_draft_shorten (draft, minutes, G_MAXUINT, SETS_OF_OTHERS)
                 : carry_session_draft_count_minutes (draft) <= minutes) &&
         carry_session_draft_get (draft, draft->picks->len - 1)->dose.sets >= fewest;

  if (!fits)
    carry_session_draft_restore (draft, before);

  return fits;
}

/* How far the week so far falls short of what it should have of the part of the body that a need is about. */
static double
get_shortfall (CarrySessionDraft *draft, CarryNeed need)
{
  CarryBodyRegion region;

  if (!carry_need_get_region (need, &region))
    return 0.0;

  return MAX (carry_week_share_get_least (draft->request, region) -
                  carry_region_sets_get (&draft->context.sets, region),
              0.0) /
         CARRY_LEAST_WEEKLY_SETS;
}

static double
count_week (CarrySessionDraft *draft, CarryNeed need)
{
  double sets = draft->recent->week_needs[need];

  for (guint i = 0; i < draft->picks->len; i++)
    if (carry_session_draft_get (draft, i)->part.need == need)
      sets += carry_session_draft_get (draft, i)->dose.sets;

  return sets;
}

/* Push and pull go together. */
static gboolean
is_behind_its_partner (CarrySessionDraft *draft, CarryNeed need)
{
  if (need != CARRY_NEED_PUSH && need != CARRY_NEED_PULL)
    return FALSE;

  return count_week (draft, need) <
         count_week (draft, need == CARRY_NEED_PUSH ? CARRY_NEED_PULL : CARRY_NEED_PUSH);
}

/* Fast work does not wait; the rest by what the week and the last two weeks fell short of, then by its place. */
static double
get_urgency (CarrySessionDraft *draft, CarryNeed need, guint place)
{
  if (need == CARRY_NEED_EXPLOSIVE && !carry_session_draft_has (draft, need))
    return G_MAXDOUBLE;

  return get_shortfall (draft, need) + carry_recent_work_get_neglect (draft->recent, need) +
         (is_behind_its_partner (draft, need) ? URGENCY_OF_PARTNER : 0.0) - URGENCY_PER_PLACE * place;
}

/* Takes the most urgent of the optional parts out of the list. */
static CarryPart
take_most_urgent (CarrySessionDraft *draft, GArray *wishes, gboolean *wanted)
{
  double most = -G_MAXDOUBLE;
  guint at = 0;
  CarryPart part;

  for (guint i = 0; i < wishes->len; i++)
    {
      const double urgency = get_urgency (draft, g_array_index (wishes, CarryPart, i).need, i);

      if (urgency > most)
        {
          most = urgency;
          at = i;
        }
    }

  part = g_array_index (wishes, CarryPart, at);
  *wanted = at < N_WANTED || most > 0.0;
  g_array_remove_index (wishes, at);

  return part;
}

static void
take_optional (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing)
{
  g_autoptr (GArray) wishes = g_array_new (FALSE, FALSE, sizeof (CarryPart));

  for (guint i = 0; i < need->n_parts; i++)
    if (!need->parts[i].essential)
      g_array_append_val (wishes, need->parts[i]);

  while (wishes->len > 0 && draft->picks->len < need->most_items)
    {
      gboolean wanted;
      const CarryPart part = take_most_urgent (draft, wishes, &wanted);
      CarryPick pick;

      if (find (draft, &part, missing, &pick))
        add_if_it_fits (draft, &pick, need->minutes, wanted);
    }
}

/* What may come in for something else, and what may go for it. Calves stay: runners live by them. */
static gboolean
takes_turns (CarryNeed need)
{
  return need == CARRY_NEED_PUSH || need == CARRY_NEED_PULL || need == CARRY_NEED_TRUNK;
}

/* Where time is short, what supports the legs takes turns: something that was not done for two weeks comes in for
 * what was done most. */
static void
take_turns (CarrySessionDraft *draft, const CarrySessionNeed *need)
{
  for (guint i = 0; i < need->n_parts; i++)
    {
      const CarryPart *part = &need->parts[i];
      g_autoptr (GArray) before = NULL;
      double least = LITTLE_NEGLECTED;
      guint out = draft->picks->len;
      CarryPick pick;

      if (!takes_turns (part->need) || carry_session_draft_has (draft, part->need) ||
          carry_recent_work_get_neglect (draft->recent, part->need) < ALL_NEGLECTED)
        continue;

      for (guint j = 0; j < draft->picks->len; j++)
        {
          const CarryNeed other = carry_session_draft_get (draft, j)->part.need;
          const double neglect = carry_recent_work_get_neglect (draft->recent, other);

          if (takes_turns (other) && neglect < least)
            {
              least = neglect;
              out = j;
            }
        }

      if (out == draft->picks->len)
        continue;

      before = carry_session_draft_save (draft);
      carry_session_draft_remove (draft, out);
      if (!carry_session_draft_find (draft, part, &pick) ||
          !add_if_it_fits (draft, &pick, need->minutes, TRUE))
        carry_session_draft_restore (draft, before);
    }
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
check_kind (const CarryProgrammeRequest *request, CarryProgramme *programme, GError **error)
{
  const CarryStrengthKind asked = carry_programme_request_get_kind (request);
  const CarryStrengthKind kind = carry_programme_get_kind (programme);

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
  take_essential (draft, &need, missing);

  if (draft->picks->len > 0 && !fit (draft, need.minutes))
    {
      g_set_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_TIME,
                   ngettext ("%u minute is too short for one exercise and a warm-up. Allow more time.",
                             "%u minutes are too short for one exercise and a warm-up. Allow more time.",
                             need.minutes),
                   need.minutes);
      return NULL;
    }

  carry_session_draft_keep_to_bands (draft);
  take_optional (draft, &need, missing);
  take_turns (draft, &need);

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

  return check_kind (request, programme, error) ? g_steal_pointer (&programme) : NULL;
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
