/* carry-workout-targets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-targets.h"

#include "carry-load-form.h"
#include "carry-measure.h"
#include "carry-session-targets.h"

#include <glib/gi18n.h>

static void
carry_workout_target_free (CarryWorkoutTarget *self)
{
  g_free (self->text);
  g_free (self->reason);
  g_free (self);
}

/* The same session a week later, still to be done: what it would ask for follows from what is logged now. */
static CarryStrengthSession *
create_next (CarryStrengthSession *session)
{
  const GDate day = carry_day_plus (carry_session_get_day (CARRY_SESSION (session)), CARRY_DAYS_PER_WEEK);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *next;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      g_autoptr (CarryItem) item = carry_item_without_sets (carry_strength_session_get_nth (session, i));

      g_list_store_append (items, item);
    }

  next = carry_strength_session_new (&error, "day", &day, "start-minute",
                                     carry_session_get_start_minute (CARRY_SESSION (session)), "duration",
                                     carry_session_get_duration (CARRY_SESSION (session)), "title",
                                     carry_session_get_title (CARRY_SESSION (session)), "items", items, NULL);
  if (next == NULL)
    g_warning ("No session can follow this one: %s", error->message);

  return next;
}

static const char *
choose_icon (CarryProgressionChange change)
{
  switch (change)
    {
    case CARRY_PROGRESSION_MORE_AMOUNT:
    case CARRY_PROGRESSION_MORE_LOAD:
    case CARRY_PROGRESSION_MORE_CONTACTS:
      return "go-up-symbolic";

    case CARRY_PROGRESSION_LESS:
    case CARRY_PROGRESSION_DELOAD:
    case CARRY_PROGRESSION_RETURN:
    case CARRY_PROGRESSION_RESTART:
    case CARRY_PROGRESSION_EASED:
      return "go-down-symbolic";

    case CARRY_PROGRESSION_START:
    case CARRY_PROGRESSION_POSTPONED:
    case CARRY_PROGRESSION_HELD:
    case CARRY_PROGRESSION_NEW_PHASE:
    case CARRY_PROGRESSION_OUTGROWN:
    case CARRY_PROGRESSION_OVERRULED:
    default:
      return "media-playlist-repeat-symbolic";
    }
}

static CarryWorkoutTarget *
create_target (CarryItem *item, CarryNextTarget *next, CarryAthlete *athlete)
{
  const CarryTargetFacts *facts = carry_next_target_get_facts (next);
  CarryWorkoutTarget *self = g_new0 (CarryWorkoutTarget, 1);
  const char *name = carry_exercise_get_name (carry_item_get_exercise (item));
  g_autofree char *amount = carry_prescription_format_amount (carry_next_target_get_prescription (next));
  const CarryLoadForm form = carry_load_form_of (carry_item_get_exercise (item), athlete);
  g_autofree char *load = facts->load_kg > 0.0 ? carry_load_form_format (form, facts->load_kg) : NULL;

  if (load != NULL)
    /* Translators: what to do next: exercise, sets × repetitions, load */
    self->text = g_strdup_printf (_ ("%s: %s at %s"), name, amount, load);
  else
    /* Translators: what to do next: exercise, sets × repetitions */
    self->text = g_strdup_printf (_ ("%s: %s"), name, amount);
  self->reason =
      g_strdup (carry_next_target_get_n_notes (next) > 0 ? carry_next_target_get_note (next, 0)->text : "");
  self->icon = choose_icon (facts->change);

  return self;
}

/**
 * carry_workout_targets_find:
 * @diary: the diary, with what was done
 * @athlete: the runner
 * @session: the session that was done
 *
 * Returns: (transfer full) (element-type CarryWorkoutTarget): what comes next in each exercise that was done
 */
GPtrArray *
carry_workout_targets_find (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_workout_target_free);
  g_autoptr (CarryStrengthSession) next = create_next (session);
  g_autoptr (GPtrArray) targets = NULL;

  if (next == NULL)
    return found;

  targets = carry_session_targets_find (
      &(CarrySessionTargetsProblem){ .diary = diary,
                                     .athlete = athlete,
                                     .session = next,
                                     .today = *carry_session_get_day (CARRY_SESSION (session)) });
  for (guint i = 0; i < targets->len; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if (carry_item_count_sets (item) > 0)
        g_ptr_array_add (found, create_target (item, g_ptr_array_index (targets, i), athlete));
    }

  return found;
}
