/* carry-session-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-targets.h"

#include "carry-equipment-steps.h"
#include "carry-exercise-log.h"
#include "carry-measure.h"
#include "carry-phase-table.h"
#include "carry-progression.h"
#include "carry-region-sets.h"
#include "carry-tonnage.h"

/* Strength sessions as the diary has them around the one that is asked about. */
typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  guint days_off;
  guint weeks_lifting;
  CarryRegionSets last_week; /* done in the seven days before */
  CarryRegionSets this_week; /* of the other sessions of the week that ends with this one */
  guint n_new;               /* exercises of the session that are new */
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

/* The week that a session lies in, and the one before it, by the diary's first weekday. */
static void
count_sets (Around *around)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  const GDate monday = carry_day_week_start (day, carry_diary_get_first_weekday (around->diary));
  const GDate before = carry_day_plus (&monday, -(int)CARRY_DAYS_PER_WEEK);
  const GDate sunday = carry_day_plus (&monday, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (around->diary, &before, &sunday);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (session);
      const gboolean is_before = g_date_compare (carry_session_get_day (session), &monday) < 0;

      if (!CARRY_IS_STRENGTH_SESSION (session) || status == CARRY_STATUS_MISSED ||
          status == CARRY_STATUS_SKIPPED ||
          g_str_equal (carry_session_get_id (session),
                       carry_session_get_id (CARRY_SESSION (around->session))))
        continue;

      if (is_before && is_done (session))
        add_items (&around->last_week, CARRY_STRENGTH_SESSION (session));
      else if (!is_before)
        add_items (&around->this_week, CARRY_STRENGTH_SESSION (session));
    }
}

/* How long the runner has lifted, and for how long they have not. */
static void
look_back (Around *around)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  const GDate yesterday = carry_day_plus (day, -1);
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;
  gboolean found = FALSE;

  if (!carry_diary_get_span (around->diary, &first, &last) || g_date_compare (&first, &yesterday) > 0)
    return;

  sessions = carry_diary_get_range (around->diary, &first, &yesterday);
  for (guint i = 0; i < sessions->len; i++)
    {
      if (!is_done (sessions->pdata[i]))
        continue;

      around->days_off = (guint)g_date_days_between (carry_session_get_day (sessions->pdata[i]), day);
      if (!found)
        around->weeks_lifting = around->days_off / CARRY_DAYS_PER_WEEK;
      found = TRUE;
    }
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
fill_muscle_sets (Around *around, CarryItem *item, CarryProgressionProblem *problem)
{
  const guint muscle = find_main_muscle (problem->exercise);
  CarryRegionSets beside = around->this_week;

  if (muscle == CARRY_N_MUSCLES)
    return;

  for (guint i = 0; i < carry_strength_session_get_n_items (around->session); i++)
    if (carry_strength_session_get_nth (around->session, i) != item)
      carry_region_sets_add (&beside, carry_strength_session_get_nth (around->session, i));

  problem->muscle_sets_last_week = around->last_week.muscles[muscle];
  problem->muscle_sets_elsewhere = beside.muscles[muscle];
}

static void
fill_own_target (CarryItem *item, CarryProgressionProblem *problem)
{
  const CarryDose *dose = carry_prescription_get_dose (problem->prescription);

  if (carry_item_get_target_origin (item) != CARRY_TARGET_ORIGIN_RUNNER)
    return;

  problem->own = problem->prescription;
  problem->own_load_kg = carry_item_get_load (item);
  if (!(problem->own_load_kg > 0) && dose->target == CARRY_TARGET_KILOGRAMS)
    problem->own_load_kg = dose->target_hi;
}

static CarryNextTarget *
find_target (Around *around, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryLevel level = carry_athlete_get_level (around->athlete);
  const CarryPhaseRow *phase = carry_phase_table_get (carry_athlete_get_phase (around->athlete), level);
  const double body_kg = carry_tonnage_get_body_share (exercise) * carry_athlete_get_weight (around->athlete);
  const GDate *day = carry_session_get_day (CARRY_SESSION (around->session));
  const GDate yesterday = carry_day_plus (day, -1);
  g_autoptr (CarryExerciseLog) log = carry_exercise_log_new (around->diary, exercise, body_kg);
  g_autoptr (GArray) exposures = carry_exercise_log_get_exposures (log);
  g_autoptr (CarryLoadSteps) steps = carry_equipment_steps_new (around->athlete, exercise);
  CarryProgressionProblem problem = {
    .exercise = exercise,
    .prescription = carry_item_get_prescription (item),
    .reserve = phase->usual_reserve,
    .most_contacts = phase->contacts.hi,
    .level = level,
    .weeks_lifting = around->weeks_lifting,
    .steps = steps,
    .body_kg = body_kg,
    .units = carry_athlete_get_units (around->athlete),
    .today = *day,
    .days_off = around->days_off,
    .deload = carry_item_get_target_origin (item) == CARRY_TARGET_ORIGIN_LIGHTER,
    .other_new_exercise = around->n_new > 0,
    .exposures = (gpointer)exposures->data,
  };

  /* What stands later, or on the day itself, says nothing of this session. Newest first. */
  for (guint i = 0; i < exposures->len; i++)
    if (g_date_compare (&g_array_index (exposures, CarryExposure, i).day, &yesterday) > 0)
      problem.exposures = &g_array_index (exposures, CarryExposure, i) + 1;
  problem.n_exposures =
      exposures->len - (guint)(problem.exposures - (const CarryExposure *)(gpointer)exposures->data);
  if (problem.n_exposures == 0)
    around->n_new++;

  fill_muscle_sets (around, item, &problem);
  fill_own_target (item, &problem);

  return carry_progression_solve (&problem);
}

/**
 * carry_session_targets_find:
 * @diary: the diary, with what was done before
 * @athlete: the runner
 * @session: a session of the diary that is to be done
 *
 * Finds what to do next in each exercise of a session from what was logged before its day, see
 * carry_progression_solve(). What the runner set themselves stands. An item that is lighter on purpose is a deload.
 *
 * Returns: (transfer full) (element-type CarryNextTarget): one target for each item, in their order
 */
GPtrArray *
carry_session_targets_find (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_next_target_unref);
  Around around = { .diary = diary, .athlete = athlete, .session = session };

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), targets);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), targets);

  count_sets (&around);
  look_back (&around);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (targets, find_target (&around, carry_strength_session_get_nth (session, i)));

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

/**
 * carry_session_targets_apply:
 * @session: a session
 * @targets: (element-type CarryNextTarget): of carry_session_targets_find()
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the session with these targets; what was logged, was lighter already or is the
 *   runner's own stays; or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_targets_apply (CarryStrengthSession *session, GPtrArray *targets, GError **error)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (targets->len == carry_strength_session_get_n_items (session), NULL);

  for (guint i = 0; i < targets->len; i++)
    {
      CarryItem *before = carry_strength_session_get_nth (session, i);
      const CarryTargetFacts *facts = carry_next_target_get_facts (targets->pdata[i]);
      g_autoptr (CarryItem) after = NULL;

      if (carry_item_is_logged (before) || carry_item_get_target_origin (before) != CARRY_TARGET_ORIGIN_PLAN)
        after = g_object_ref (before);
      else
        after = carry_item_with_target (before, carry_next_target_get_prescription (targets->pdata[i]),
                                        facts->load_kg, origin_of (facts));
      g_list_store_append (items, after);
    }

  return (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (session), error, "items", items, NULL);
}
