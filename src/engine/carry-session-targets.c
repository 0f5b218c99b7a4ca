/* carry-session-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-targets.h"

#include "carry-equipment-steps.h"
#include "carry-look-back.h"
#include "carry-measure.h"
#include "carry-phase-table.h"
#include "carry-progression-freeze.h"
#include "carry-progression.h"
#include "carry-region-sets.h"
#include "carry-season-request.h"
#include "carry-target-day.h"
#include "carry-target-past.h"
#include "carry-tonnage.h"

#include <glib/gi18n.h>

/* How many sets a muscle is used to: the most of so many weeks, so that a lighter week, or one with a missed session, is
 * no ceiling for the next; and in the first weeks of lifting nobody knows (grade D, ours). */
#define WEEKS_BEFORE 4
#define LEAST_WEEKS_LIFTING 2u

/* What is the same for all exercises of the session. */
typedef struct
{
  const CarrySessionTargetsProblem *problem;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  GDate today;
  CarryWeekOutlook outlook;
  CarryFreeze freeze;
  CarryTargetDay day;
  CarryTargetPast *past;
  gboolean settled; /* it was made lighter for the check-in of its day */
  CarryRegionSets before[WEEKS_BEFORE]; /* done in the weeks before */
  CarryRegionSets this_week; /* of the other sessions of the week, and of the exercises before */
  guint n_new; /* exercises of the session that are new */
} Around;

static gboolean
is_done (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) == CARRY_STATUS_DONE;
}

static void
add_items (CarryRegionSets *sets, CarryStrengthSession *session)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    carry_region_sets_add (sets, carry_strength_session_get_nth (session, i));
}

/* By the diary's first weekday. Of what is planned only what comes before counts: if two sessions waited for each other, each
 * would make room for the other in turn. */
static void
count_sets (Around *around)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  const GDate monday = carry_day_week_start (day, carry_diary_get_first_weekday (around->diary));
  const GDate before = carry_day_plus (&monday, -(int)CARRY_DAYS_PER_WEEK * WEEKS_BEFORE);
  const GDate sunday = carry_day_plus (&monday, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (around->diary, &before, &sunday);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (session);
      const int week =
          g_date_days_between (&before, carry_session_get_day (session)) / (int)CARRY_DAYS_PER_WEEK;

      if (!CARRY_IS_STRENGTH_SESSION (session) || status == CARRY_STATUS_MISSED ||
          status == CARRY_STATUS_SKIPPED ||
          g_str_equal (carry_session_get_id (session),
                       carry_session_get_id (CARRY_SESSION (around->session))))
        continue;

      if (week < WEEKS_BEFORE && is_done (session))
        add_items (&around->before[week], CARRY_STRENGTH_SESSION (session));
      else if (is_done (session) || carry_session_compare (session, CARRY_SESSION (around->session)) < 0)
        add_items (&around->this_week, CARRY_STRENGTH_SESSION (session));
    }
}

static void
look_around (Around *around)
{
  const CarrySessionTargetsProblem *problem = around->problem;
  CarryCare *care = problem->care != NULL ? problem->care : carry_diary_get_care (around->diary);
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (around->diary));
  const CarryCheckIn said = carry_care_get_check_in (care, day);
  g_autoptr (CarrySeasonProblem) season = carry_season_problem_new (&first);

  carry_season_problem_take_athlete (season, around->athlete);
  around->outlook = problem->outlook != NULL
                        ? *problem->outlook
                        : carry_week_outlook_find (around->diary, around->athlete, &first,
                                                   carry_athlete_get_strength_sessions (around->athlete));
  around->freeze = carry_progression_freeze_find (around->diary, &first, season->rules);
  around->day = carry_target_day_find (around->diary, care, around->session, &around->today);
  around->settled =
      carry_check_in_has_settled (&said, carry_session_get_id (CARRY_SESSION (around->session)));
  count_sets (around);
}

static guint
find_main_muscle (CarryExercise *exercise)
{
  const guint primary = carry_exercise_get_primary (exercise);

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    if ((primary & CARRY_BIT (i)) != 0)
      return i;

  return CARRY_N_MUSCLES;
}

static void
fill_muscle_sets (const Around *around, CarryProgressionProblem *problem)
{
  const guint muscle = find_main_muscle (problem->exercise);

  if (muscle == CARRY_N_MUSCLES)
    return;

  for (guint i = 0; around->day.weeks_lifting >= LEAST_WEEKS_LIFTING && i < WEEKS_BEFORE; i++)
    problem->muscle_sets_last_week = MAX (problem->muscle_sets_last_week, around->before[i].muscles[muscle]);
  problem->muscle_sets_elsewhere = around->this_week.muscles[muscle];
}

static void
fill_own_target (CarryItem *item, CarryProgressionProblem *problem)
{
  CarryPrescription *own = carry_item_get_prescription (item);
  const CarryDose *dose = carry_prescription_get_dose (own);

  if (carry_item_get_target_origin (item) != CARRY_TARGET_ORIGIN_RUNNER)
    return;

  problem->own = own;
  problem->own_load_kg = carry_item_get_load (item);
  if (!(problem->own_load_kg > 0) && dose->target == CARRY_TARGET_KILOGRAMS)
    problem->own_load_kg = dose->target_hi;
}

/* What was made lighter for one day, or after days without training, is not found again from what was done; nor is
 * what it was before, where nobody wrote it down. */
static gboolean
stays_lighter (const Around *around, CarryItem *item)
{
  return carry_item_get_target_origin (item) == CARRY_TARGET_ORIGIN_LIGHTER &&
         (around->settled || around->day.after_pause ||
          carry_item_get_plan (item) == carry_item_get_prescription (item));
}

static CarryNextTarget *
keep_lighter (CarryItem *item)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_progression_note_free);
  const CarryTargetFacts facts = {
    .dose = *carry_prescription_get_dose (carry_item_get_prescription (item)),
    .load_kg = carry_item_get_load (item),
    .aim = carry_prescription_get_dose (carry_item_get_prescription (item))->amount_lo,
    .change = CARRY_PROGRESSION_EASED,
    .factor = 1,
  };

  g_ptr_array_add (notes, carry_progression_note_new (CARRY_PROGRESSION_RULE_READINESS,
                                                      g_strdup (_ ("Lighter on purpose: it stays so."))));

  return carry_next_target_new (&facts, notes);
}

static gboolean
is_before_race (const CarryWeekOutlook *outlook)
{
  return outlook->mini_taper || outlook->phase == CARRY_PHASE_TAPER ||
         outlook->phase == CARRY_PHASE_RACE_WEEK;
}

static CarryNextTarget *
find_target (Around *around, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryLevel level = carry_athlete_get_level (around->athlete);
  const CarryPhaseRow *phase = carry_phase_table_get (around->outlook.phase, level);
  const double body_kg = carry_tonnage_get_body_share (exercise) * carry_athlete_get_weight (around->athlete);
  g_autoptr (CarryLoadSteps) steps = carry_equipment_steps_new (around->athlete, exercise);
  CarryProgressionProblem problem = {
    .exercise = exercise,
    .prescription = carry_item_get_plan (item),
    .reserve = phase->usual_reserve,
    .most_contacts = phase->contacts.hi,
    .level = level,
    .weeks_lifting = around->day.weeks_lifting,
    .steps = steps,
    .body_kg = body_kg,
    .form = carry_load_form_of (exercise, around->athlete),
    .today = *carry_session_get_day (CARRY_SESSION (around->session)),
    .days_off = around->day.days_off,
    .readiness_z = around->problem->of_day ? around->day.readiness_z : 0,
    .tired_days = around->day.tired_days,
    .sore_sessions = around->day.sore_sessions,
    .deload = around->outlook.deload && !around->outlook.mini_taper,
    .fewer_sets = carry_session_get_origin (CARRY_SESSION (around->session)) == CARRY_ORIGIN_PLAN,
    .taper = is_before_race (&around->outlook),
    .most_percent = around->outlook.phase == CARRY_PHASE_RACE_WEEK ? phase->percent.hi : 0,
    .freeze = around->freeze,
    .other_new_exercise = around->n_new > 0,
  };

  problem.exposures = carry_target_past_get (around->past, exercise, &problem.n_exposures);
  if (problem.n_exposures == 0)
    around->n_new++;
  if (stays_lighter (around, item))
    return keep_lighter (item);

  fill_muscle_sets (around, &problem);
  fill_own_target (item, &problem);

  return carry_progression_solve (&problem);
}

/* What is to be done in an exercise counts for those after it. */
static void
add_target (Around *around, CarryItem *item, const CarryNextTarget *target)
{
  g_autoptr (CarryItem) next = NULL;

  if (!carry_item_is_logged (item))
    next = carry_item_with_target (item, carry_next_target_get_prescription (target), 0,
                                   carry_item_get_target_origin (item));
  carry_region_sets_add (&around->this_week, next != NULL ? next : item);
}

/* The day of the newest session that was done before this one, or its own day without any. */
static GDate
find_newest (Around *around)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  CarryLookBack back;
  GPtrArray *sessions;
  GDate newest = *day;
  gboolean found = FALSE;

  carry_look_back_init (&back, around->diary, day);
  while (!found && (sessions = carry_look_back_next (&back)) != NULL)
    {
      for (guint i = sessions->len; !found && i > 0; i--)
        if (carry_session_get_status (sessions->pdata[i - 1]) == CARRY_STATUS_DONE)
          {
            newest = *carry_session_get_day (sessions->pdata[i - 1]);
            found = TRUE;
          }
      g_ptr_array_unref (sessions);
    }

  return newest;
}

/**
 * carry_session_targets_find:
 * @problem: a session, and what is known around it
 *
 * Finds what to do next in each exercise of a session from what was logged before its day, see
 * carry_progression_solve(). What the runner set themselves stands, and what was made lighter for one day.
 *
 * Returns: (transfer full) (element-type CarryNextTarget): one target for each item, in their order
 */
GPtrArray *
carry_session_targets_find (const CarrySessionTargetsProblem *problem)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_next_target_unref);
  g_autoptr (CarryTargetPast) past = NULL;
  Around around = { .problem = problem };

  g_return_val_if_fail (problem != NULL, targets);
  g_return_val_if_fail (CARRY_IS_DIARY (problem->diary) && CARRY_IS_ATHLETE (problem->athlete), targets);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (problem->session), targets);

  around.diary = problem->diary;
  around.athlete = problem->athlete;
  around.session = problem->session;
  around.today = g_date_valid (&problem->today) ? problem->today : find_newest (&around);
  around.past = past = carry_target_past_new (problem->diary, problem->session);
  look_around (&around);
  for (guint i = 0; i < carry_strength_session_get_n_items (problem->session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (problem->session, i);
      CarryNextTarget *target = find_target (&around, item);

      g_ptr_array_add (targets, target);
      add_target (&around, item, target);
    }

  return targets;
}

/* A target is what the plan wants from now on, unless it is what the runner wanted, or was lighter already. What is
 * lighter because of a break or a deload says nothing of progress later. */
static CarryTargetOrigin
origin_of (const CarryTargetFacts *facts)
{
  switch (facts->change)
    {
    case CARRY_PROGRESSION_OVERRULED:
      return CARRY_TARGET_ORIGIN_RUNNER;

    case CARRY_PROGRESSION_DELOAD:
    case CARRY_PROGRESSION_EASED:
      return CARRY_TARGET_ORIGIN_LIGHTER;

    case CARRY_PROGRESSION_START:
    case CARRY_PROGRESSION_POSTPONED:
    case CARRY_PROGRESSION_HELD:
    case CARRY_PROGRESSION_MORE_AMOUNT:
    case CARRY_PROGRESSION_MORE_LOAD:
    case CARRY_PROGRESSION_MORE_CONTACTS:
    case CARRY_PROGRESSION_LESS:
    case CARRY_PROGRESSION_NEW_PHASE:
    case CARRY_PROGRESSION_OUTGROWN:
    case CARRY_PROGRESSION_RETURN:
    case CARRY_PROGRESSION_RESTART:
    default:
      return CARRY_TARGET_ORIGIN_PLAN;
    }
}

/* What was logged stays, and what is the runner's own. */
static gboolean
may_change (CarryItem *item, GHashTable *exercises)
{
  return !carry_item_is_logged (item) && carry_item_get_target_origin (item) != CARRY_TARGET_ORIGIN_RUNNER &&
         (exercises == NULL ||
          g_hash_table_contains (exercises, carry_exercise_get_id (carry_item_get_exercise (item))));
}

/**
 * carry_session_targets_apply:
 * @session: a session
 * @targets: (element-type CarryNextTarget): of carry_session_targets_find()
 * @exercises: (nullable): a set of the ids of the exercises that are meant, or %NULL for all
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the session with these targets; what was logged or is the runner's own stays;
 *   or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_targets_apply (CarryStrengthSession *session,
                             GPtrArray *targets,
                             GHashTable *exercises,
                             GError **error)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (targets->len == carry_strength_session_get_n_items (session), NULL);

  for (guint i = 0; i < targets->len; i++)
    {
      CarryItem *before = carry_strength_session_get_nth (session, i);
      const CarryTargetFacts *facts = carry_next_target_get_facts (targets->pdata[i]);
      g_autoptr (CarryItem) after = NULL;

      if (!may_change (before, exercises))
        after = g_object_ref (before);
      else
        after = carry_item_with_target (before, carry_next_target_get_prescription (targets->pdata[i]),
                                        facts->load_kg, origin_of (facts));
      g_list_store_append (items, after);
    }

  return (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (session), error, "items", items, NULL);
}

/**
 * carry_session_targets_release:
 * @item: an exercise of a session
 *
 * Returns: (transfer full): the item with what the plan wanted of it, for the engine to set its target again
 */
CarryItem *
carry_session_targets_release (CarryItem *item)
{
  g_return_val_if_fail (CARRY_IS_ITEM (item), NULL);

  return carry_item_with_target (item, carry_item_get_plan (item), 0, CARRY_TARGET_ORIGIN_PLAN);
}
