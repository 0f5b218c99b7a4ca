/* carry-week-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-week-controller.h"

#include "carry-care-changes.h"
#include "carry-measure.h"
#include "carry-pause-dialog.h"
#include "carry-readiness-advisor.h"
#include "carry-week-changes.h"

#include <glib/gi18n.h>

/* Pauses are planned no further ahead, in days. */
#define FARTHEST_PAUSE 366

/* How often an answer that waits for another looks whether it is its turn. */
#define ANSWERS_PAUSE_MS 10

/* To a question of the check-in. */
typedef struct
{
  CarryCheckInQuestion question;
  guint level;
} Answer;

/**
 * CarryWeekController:
 *
 * Where what is asked for the whole week that is shown, or for the runner's own days, becomes a #CarryChange. It offers two
 * action groups to the window. “weeks”:
 *
 * - `copy-last`, `copy-to-next`: copies the week before into this one, or this one into the next, which is then shown
 * - `insert-rest` s: a day of the week as ISO 8601, or “” for today, or for the first day of another week
 * - `clear` s: “all”, “runs” or “strength”
 *
 * and “care”:
 *
 * - `check-in` (uu): #CarryCheckInQuestion and level, of today
 * - `niggles` a(uuu): #CarrySorePlace, soreness and pain from 0 to 10, of today; parts that are not named are well
 * - `take-advice` (ss): a session of today, and the nick of the advice
 * - `pause`: asks when and why, then pauses training; and `resume`: from today on, or takes back a pause that is to come
 */
struct _CarryWeekController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the controller by its actions */
  CarryController *controller;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryClock *clock;
  GSimpleActionGroup *care;
  GDate
      replan; /* the week of this day is planned once what was said is on disk; not valid if there is none */
  guint replan_id;
  GArray *answers; /* of Answer: that wait for the one before them to be on disk */
  guint answers_id;
};

G_DEFINE_FINAL_TYPE (CarryWeekController, carry_week_controller, G_TYPE_OBJECT)

static void
carry_week_controller_finalize (GObject *object)
{
  CarryWeekController *self = CARRY_WEEK_CONTROLLER (object);

  g_clear_handle_id (&self->replan_id, g_source_remove);
  g_clear_handle_id (&self->answers_id, g_source_remove);
  g_array_unref (self->answers);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->controller);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->clock);
  g_clear_object (&self->care);

  G_OBJECT_CLASS (carry_week_controller_parent_class)->finalize (object);
}

static void
carry_week_controller_class_init (CarryWeekControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_controller_finalize;
}

static void
carry_week_controller_init (CarryWeekController *self)
{
  g_date_clear (&self->replan, 1);
  self->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
}

static void
say (CarryWeekController *self, const char *text)
{
  if (self->window == NULL)
    return;

  carry_window_add_toast (self->window, text, FALSE);
  carry_window_announce (self->window, text);
}

static void
do_or_say (CarryWeekController *self, CarryChange *change, const char *text)
{
  if (carry_change_is_empty (change))
    say (self, text);
  else
    carry_controller_do (self->controller, change, text);
}

static void
on_copy_last (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  const GDate *first = carry_window_get_week_start (self->window);
  const GDate before = carry_day_plus (first, -(int)CARRY_DAYS_PER_WEEK);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = carry_change_new_week_copy (self->diary, &before, first, &toast);

  do_or_say (self, change, toast);
}

static void
on_copy_to_next (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  const GDate first = *carry_window_get_week_start (self->window);
  const GDate next = carry_day_plus (&first, CARRY_DAYS_PER_WEEK);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = carry_change_new_week_copy (self->diary, &first, &next, &toast);

  do_or_say (self, change, toast);
  if (!carry_change_is_empty (change))
    carry_window_set_week_start (self->window, &next);
}

static void
on_insert_rest (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  const GDate *first = carry_window_get_week_start (self->window);
  const GDate *today = carry_clock_get_today (self->clock);
  const int ahead = g_date_days_between (first, today);
  GDate day = ahead >= 0 && ahead < (int)CARRY_DAYS_PER_WEEK ? *today : *first;
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;

  carry_day_from_iso (g_variant_get_string (parameter, NULL), &day);
  change = carry_change_new_rest_day (self->diary, self->athlete, &day, &toast);
  do_or_say (self, change, toast);
}

static void
on_clear (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  const char *const parts[] = { "all", "runs", "strength" };
  const char *part = g_variant_get_string (parameter, NULL);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts) && change == NULL; i++)
    if (g_str_equal (parts[i], part))
      change = carry_change_new_week_clear (self->diary, carry_window_get_week_start (self->window),
                                            (CarryWeekPart)i, &toast);

  if (change != NULL)
    do_or_say (self, change, toast);
}

/* An answer is a change of what the diary has of the day. Who answers quickly is ahead of the disk, and the next answer
 * waits for the one before. */
static gboolean
take_answers (gpointer data)
{
  CarryWeekController *self = data;

  while (self->answers->len > 0 && !carry_controller_is_busy (self->controller))
    {
      const Answer answer = g_array_index (self->answers, Answer, 0);
      g_autoptr (CarryChange) change = carry_change_new_check_in (
          self->diary, carry_clock_get_today (self->clock), answer.question, answer.level);

      g_array_remove_index (self->answers, 0);
      if (!carry_change_is_empty (change))
        carry_controller_do (self->controller, change, NULL);
    }

  if (self->answers->len > 0)
    return G_SOURCE_CONTINUE;

  self->answers_id = 0;

  return G_SOURCE_REMOVE;
}

static void
on_check_in (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  guint question, level;

  g_variant_get (parameter, "(uu)", &question, &level);
  if (question >= CARRY_N_CHECK_IN_QUESTIONS || level > CARRY_N_CHECK_IN_LEVELS)
    return;

  g_array_append_val (self->answers, ((Answer){ (CarryCheckInQuestion)question, level }));
  if (self->answers_id == 0 && take_answers (self) == G_SOURCE_CONTINUE)
    self->answers_id = g_timeout_add (ANSWERS_PAUSE_MS, take_answers, self);
}

/* What can be meant; the others are left out. */
static void
on_niggles (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  CarryNiggle niggles[CARRY_N_SORE_PLACES] = { 0 };
  g_autoptr (CarryChange) change = NULL;
  GVariantIter said;
  guint place, soreness, pain;

  g_variant_iter_init (&said, parameter);
  while (g_variant_iter_next (&said, "(uuu)", &place, &soreness, &pain))
    if (place < CARRY_N_SORE_PLACES && soreness <= CARRY_MOST_NIGGLE && pain <= CARRY_MOST_NIGGLE)
      niggles[place] = (CarryNiggle){ .soreness = (guint8)soreness, .pain = (guint8)pain };

  change = carry_change_new_niggles (self->diary, carry_clock_get_today (self->clock), niggles);
  if (!carry_change_is_empty (change))
    carry_controller_do (self->controller, change, NULL);
}

static void
on_take_advice (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  g_autoptr (GListModel) list =
      carry_readiness_advise (self->diary, self->athlete, carry_clock_get_today (self->clock));
  const char *id, *nick;

  g_variant_get (parameter, "(&s&s)", &id, &nick);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CarryReadinessAdvice) advice = g_list_model_get_item (list, i);

      if (g_str_equal (carry_readiness_advice_get_nick (advice), nick) &&
          g_str_equal (carry_session_get_id (carry_readiness_advice_get_session (advice)), id))
        {
          g_autofree char *toast = g_strdup_printf (
              "%s: %s", carry_session_get_title (carry_readiness_advice_get_session (advice)),
              carry_readiness_advice_get_text (advice));

          carry_controller_do (self->controller, carry_readiness_advice_get_change (advice), toast);
          return;
        }
    }
}

static gboolean
plan_again (gpointer data)
{
  CarryWeekController *self = data;
  const GDate first = carry_day_week_start (&self->replan, carry_diary_get_first_weekday (self->diary));
  g_autoptr (CarryWeek) week = carry_diary_get_week (self->diary, &first);

  self->replan_id = 0;
  g_date_clear (&self->replan, 1);
  if (self->window != NULL && !carry_week_is_empty (week))
    carry_controller_plan_week (self->controller, &first);

  return G_SOURCE_REMOVE;
}

/* From which day on training may go on: from today, or before a pause that is still to come. */
static gboolean
find_day_of_return (CarryWeekController *self, GDate *day)
{
  CarryCare *care = carry_diary_get_care (self->diary);
  const GDate *today = carry_clock_get_today (self->clock);
  const GDate far = carry_day_plus (today, FARTHEST_PAUSE);
  g_autoptr (GPtrArray) pauses = carry_care_list_pauses (care, today, &far);

  if (pauses->len == 0)
    return FALSE;

  *day = carry_pause_holds (pauses->pdata[0], today) ? *today : *carry_pause_get_first (pauses->pdata[0]);

  return TRUE;
}

static void
update (CarryWeekController *self)
{
  CarryPause *pause =
      carry_care_get_pause_on (carry_diary_get_care (self->diary), carry_clock_get_today (self->clock));
  GActionMap *map = G_ACTION_MAP (self->care);
  GDate day;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "pause")), pause == NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "resume")),
                               find_day_of_return (self, &day));
}

static void
on_care_changed (CarryWeekController *self)
{
  update (self);

  /* The sessions that were set aside or came back change in the same step, some of them after this. */
  if (g_date_valid (&self->replan) && self->replan_id == 0)
    self->replan_id = g_idle_add (plan_again, self);
}

static void
on_pause_requested (CarryWeekController *self, const CarryPauseFacts *facts)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = carry_change_new_pause (self->diary, facts, &toast, &error);

  if (change == NULL)
    {
      say (self, error->message);
      return;
    }

  /* What comes after the pause is planned anew. */
  if (g_date_valid (&facts->last))
    self->replan = carry_day_plus (&facts->last, 1);
  carry_controller_do (self->controller, change, toast);
}

static void
on_pause (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  AdwDialog *dialog;

  if (self->window == NULL)
    return;

  dialog = carry_pause_dialog_new (carry_clock_get_today (self->clock));
  g_signal_connect_object (dialog, "pause-requested", G_CALLBACK (on_pause_requested), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
on_resume (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWeekController *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;
  GDate day;

  if (!find_day_of_return (self, &day))
    return;

  change = carry_change_new_resume (self->diary, &day, &toast, &error);
  if (change == NULL)
    {
      say (self, error->message);
      return;
    }

  self->replan = day;
  carry_controller_do (self->controller, change, toast);
}

static const GActionEntry week_entries[] = {
  { .name = "copy-last", .activate = on_copy_last },
  { .name = "copy-to-next", .activate = on_copy_to_next },
  { .name = "insert-rest", .activate = on_insert_rest, .parameter_type = "s" },
  { .name = "clear", .activate = on_clear, .parameter_type = "s" },
};

static const GActionEntry care_entries[] = {
  { .name = "check-in", .activate = on_check_in, .parameter_type = "(uu)" },
  { .name = "niggles", .activate = on_niggles, .parameter_type = "a(uuu)" },
  { .name = "take-advice", .activate = on_take_advice, .parameter_type = "(ss)" },
  { .name = "pause", .activate = on_pause },
  { .name = "resume", .activate = on_resume },
};

/**
 * carry_week_controller_new:
 * @window: the window to serve
 * @controller: does the changes
 * @diary: the diary
 * @athlete: the runner
 * @clock: knows the day
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryWeekController *
carry_week_controller_new (CarryWindow *window,
                           CarryController *controller,
                           CarryDiary *diary,
                           CarryAthlete *athlete,
                           CarryClock *clock)
{
  CarryWeekController *self = g_object_new (CARRY_TYPE_WEEK_CONTROLLER, NULL);
  g_autoptr (GSimpleActionGroup) weeks = g_simple_action_group_new ();

  g_set_weak_pointer (&self->window, window);
  self->controller = g_object_ref (controller);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->clock = g_object_ref (clock);
  self->care = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (weeks), week_entries, G_N_ELEMENTS (week_entries), self);
  g_action_map_add_action_entries (G_ACTION_MAP (self->care), care_entries, G_N_ELEMENTS (care_entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "weeks", G_ACTION_GROUP (weeks));
  gtk_widget_insert_action_group (GTK_WIDGET (window), "care", G_ACTION_GROUP (self->care));

  g_signal_connect_object (carry_diary_get_care (diary), "changed", G_CALLBACK (on_care_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (clock, "notify::today", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
