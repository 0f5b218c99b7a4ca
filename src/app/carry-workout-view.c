/* carry-workout-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-workout-view.h"

#include "carry-exercise-chooser.h"
#include "carry-hurt-dialog.h"
#include "carry-pause.h"
#include "carry-replacements.h"
#include "carry-window-memory.h"
#include "carry-workout-page.h"
#include "carry-workout-summary.h"

#include <glib/gi18n.h>

/**
 * CarryWorkoutView:
 *
 * Lays the page of a workout over the window when it begins, and its summary when it has ended. Whoever leaves the page
 * finds a banner over the week that leads back. It asks what the page cannot know: which exercise instead, and what to
 * do about pain.
 */
struct _CarryWorkoutView
{
  GObject parent_instance;

  CarryWindow *window; /* not held */
  CarryWorkoutController *controller;
  CarryWorkspace *workspace;
  CarryClock *clock;
  CarryWorkoutCourse *course; /* that is shown, or NULL */
  CarryWorkoutPage *page;     /* not held; NULL while another page is shown */
  AdwNavigationPage *summary; /* not held; NULL while it is not shown */
};

G_DEFINE_FINAL_TYPE (CarryWorkoutView, carry_workout_view, G_TYPE_OBJECT)

static void
carry_workout_view_finalize (GObject *object)
{
  CarryWorkoutView *self = CARRY_WORKOUT_VIEW (object);

  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->page);
  g_clear_weak_pointer (&self->summary);
  g_clear_object (&self->controller);
  g_clear_object (&self->workspace);
  g_clear_object (&self->clock);
  g_clear_object (&self->course);

  G_OBJECT_CLASS (carry_workout_view_parent_class)->finalize (object);
}

static void
carry_workout_view_class_init (CarryWorkoutViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_workout_view_finalize;
}

static void
carry_workout_view_init (CarryWorkoutView *self)
{
}

static void
pop (AdwNavigationPage *page)
{
  gtk_widget_activate_action (GTK_WIDGET (page), "navigation.pop", NULL);
}

static gboolean
find_position (CarryWorkoutView *self, guint *position)
{
  GPtrArray *exercises = carry_workout_table_get_exercises (carry_workout_course_get_table (self->course));

  return g_ptr_array_find (exercises, carry_workout_course_get_exercise (self->course), position);
}

static CarryReplacementQuestion
ask_replacement (CarryWorkoutView *self, guint position)
{
  return (CarryReplacementQuestion){ .diary = carry_workspace_get_diary (self->workspace),
                                     .catalogue = carry_workspace_get_catalogue (self->workspace),
                                     .athlete = carry_workspace_get_athlete (self->workspace),
                                     .session = carry_workout_course_get_session (self->course),
                                     .position = position };
}

static void
on_replacement_chosen (CarryWorkoutView *self, CarryExercise *exercise)
{
  CarryWorkoutTable *table = carry_workout_course_get_table (self->course);
  CarryReplacementQuestion question;
  g_autoptr (CarryItem) item = NULL;
  guint position;

  if (!find_position (self, &position))
    return;

  question = ask_replacement (self, position);
  item = carry_replacements_make_item (&question, exercise);
  carry_workout_table_swap (table, carry_workout_course_get_exercise (self->course), item, NULL);
}

static void
on_replace_requested (CarryWorkoutView *self)
{
  CarryReplacementQuestion question;
  AdwDialog *chooser;
  guint position;

  if (!find_position (self, &position))
    return;

  question = ask_replacement (self, position);
  chooser = carry_exercise_chooser_new_for_replacement (&question);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_replacement_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (chooser, GTK_WIDGET (self->page));
}

static void
on_addition_chosen (CarryWorkoutView *self, CarryExercise *exercise)
{
  g_autoptr (CarryItem) item = carry_item_new (exercise, carry_exercise_get_dose (exercise), 0);

  if (!carry_workout_table_add_exercise (carry_workout_course_get_table (self->course), item, NULL))
    carry_window_add_toast (self->window, _ ("The session cannot hold more exercises"), FALSE);
}

static void
on_add_requested (CarryWorkoutView *self)
{
  AdwDialog *chooser =
      carry_exercise_chooser_new (_ ("Add Exercise"), carry_workspace_get_catalogue (self->workspace));

  g_signal_connect_object (chooser, "chosen", G_CALLBACK (on_addition_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (chooser, GTK_WIDGET (self->page));
}

/* What hurt is part of what happened, and of how the runner is today. */
static void
write_down (CarryWorkoutView *self, const CarryPainReport *report)
{
  CarryWorkout *workout =
      carry_strength_session_get_workout (carry_workout_course_get_session (self->course));
  const char *before = workout != NULL ? carry_workout_get_facts (workout)->note : NULL;
  const char *place = carry_sore_place_get_name (report->place);
  const char *exercise = carry_exercise_get_name (
      carry_workout_exercise_get_exercise (carry_workout_course_get_exercise (self->course)));
  g_autofree char *line =
      report->soreness
          /* Translators: into the note of a workout: a part of the body, soreness from 0 to 10, an exercise */
          ? g_strdup_printf (_ ("%s: soreness %u of 10 in %s"), place, report->level, exercise)
          /* Translators: into the note of a workout: a part of the body, pain from 0 to 10, an exercise */
          : g_strdup_printf (_ ("%s: pain %u of 10 in %s"), place, report->level, exercise);
  g_autofree char *note = before != NULL ? g_strdup_printf ("%s\n%s", before, line) : g_strdup (line);

  carry_workout_controller_tell (self->controller, carry_clock_get_today (self->clock), report);
  carry_workout_course_set_note (self->course, note);
}

static void
swap (CarryWorkoutView *self, const CarryPainReport *report)
{
  CarryExercise *instead = carry_pain_gate_find_instead (
      report, carry_workout_exercise_get_exercise (carry_workout_course_get_exercise (self->course)),
      carry_workspace_get_catalogue (self->workspace), carry_workspace_get_athlete (self->workspace));

  if (instead != NULL)
    on_replacement_chosen (self, instead);
  else
    on_replace_requested (self);
}

static void
on_hurt_answered (CarryWorkoutView *self, const CarryPainReport *report, const CarryPainAdvice *advice)
{
  CarryWorkoutTable *table = carry_workout_course_get_table (self->course);
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);

  write_down (self, report);
  switch (advice->action)
    {
    case CARRY_PAIN_HOLD:
    case CARRY_PAIN_LIGHTER:
    case CARRY_PAIN_FEWER_SETS:
      carry_workout_table_ease (table, exercise, &advice->easing);
      break;

    case CARRY_PAIN_SWAP:
      swap (self, report);
      break;

    case CARRY_PAIN_SKIP:
      carry_workout_table_skip (table, exercise);
      break;

    case CARRY_PAIN_STOP:
      carry_workout_course_finish (self->course, carry_instant_now ().running);
      break;

    case CARRY_PAIN_GO_ON:
    default:
      break;
    }
}

/* Sets of work that are open; both sides are one. */
static guint
count_left (CarryWorkoutExercise *exercise)
{
  guint n_left = 0, last = 0;

  for (guint i = 0; i < carry_workout_exercise_get_n_sets (exercise); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);

      if (carry_workout_set_is_done (set) || carry_workout_set_is_warm_up (set) ||
          carry_workout_set_get_number (set) == last)
        continue;

      last = carry_workout_set_get_number (set);
      n_left++;
    }

  return n_left;
}

static void
on_hurts_requested (CarryWorkoutView *self)
{
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);
  AdwDialog *dialog = carry_hurt_dialog_new (
      carry_workout_exercise_get_exercise (exercise), count_left (exercise),
      carry_workspace_get_catalogue (self->workspace), carry_workspace_get_athlete (self->workspace));

  g_signal_connect_object (dialog, "answered", G_CALLBACK (on_hurt_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->page));
}

/* The runner left the page: the workout goes on. */
static void
on_hidden (CarryWorkoutView *self)
{
  g_clear_weak_pointer (&self->page);
  if (self->window != NULL && self->course != NULL && !carry_workout_course_is_finished (self->course))
    carry_window_show_banner (self->window, _ ("A workout is going on"), _ ("_Resume"), "win.resume-workout");
}

static void
show_page (CarryWorkoutView *self, gboolean resumed)
{
  AdwNavigationPage *page = carry_workout_page_new (self->course, carry_workspace_get_diary (self->workspace),
                                                    carry_workspace_get_athlete (self->workspace),
                                                    carry_clock_get_today (self->clock), resumed);

  g_set_weak_pointer (&self->page, CARRY_WORKOUT_PAGE (page));
  carry_window_memory_attach_workout (self->page);
  g_signal_connect_object (page, "hidden", G_CALLBACK (on_hidden), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "add-requested", G_CALLBACK (on_add_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "hurts-requested", G_CALLBACK (on_hurts_requested), self, G_CONNECT_SWAPPED);
  carry_window_show_banner (self->window, NULL, NULL, NULL);
  carry_window_push (self->window, page, CARRY_SIDE_PLACE_NONE);
  carry_workout_body_focus_set (carry_workout_page_get_body (self->page));
}

/* The page goes without saying that the workout goes on. */
static void
take_away (CarryWorkoutView *self)
{
  if (self->page == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->page, on_hidden, self);
  pop (ADW_NAVIGATION_PAGE (self->page));
  g_clear_weak_pointer (&self->page);
}

static void
on_begun (CarryWorkoutView *self, CarryWorkoutCourse *course, gboolean resumed)
{
  if (self->window == NULL || (self->page != NULL && self->course == course))
    return;

  take_away (self);
  g_set_object (&self->course, course);
  show_page (self, resumed);
}

static void
on_done (AdwNavigationPage *summary)
{
  pop (summary);
}

/* Nothing more can be said of a workout that is gone. */
static void
forget (CarryWorkoutView *self)
{
  const gboolean was_going_on = self->course != NULL && !carry_workout_course_is_finished (self->course);

  take_away (self);
  g_clear_object (&self->course);
  if (was_going_on)
    carry_window_show_banner (self->window, NULL, NULL, NULL);
  if (self->summary != NULL)
    pop (self->summary);
  g_clear_weak_pointer (&self->summary);
}

static void
on_summary_hidden (CarryWorkoutView *self)
{
  g_clear_weak_pointer (&self->summary);
}

static void
on_ended (CarryWorkoutView *self, gboolean gone)
{
  AdwNavigationPage *summary;
  g_autoptr (CarryRecords) records = NULL;

  if (self->window == NULL)
    return;
  if (gone)
    {
      forget (self);
      return;
    }

  take_away (self);
  g_set_object (&self->course, carry_workout_controller_get_course (self->controller));
  carry_window_show_banner (self->window, NULL, NULL, NULL);
  records = carry_records_new (carry_workspace_get_diary (self->workspace),
                               carry_workspace_get_athlete (self->workspace));
  summary = carry_workout_summary_new (self->course, carry_workspace_get_diary (self->workspace),
                                       carry_workspace_get_athlete (self->workspace), records);
  g_set_weak_pointer (&self->summary, summary);
  g_signal_connect (summary, "done", G_CALLBACK (on_done), NULL);
  g_signal_connect_object (summary, "hidden", G_CALLBACK (on_summary_hidden), self, G_CONNECT_SWAPPED);
  carry_window_push (self->window, summary, CARRY_SIDE_PLACE_NONE);
}

/**
 * carry_workout_view_new:
 * @controller: the workouts
 * @window: where they are shown
 * @workspace: the runner's diary, and what belongs to it
 * @clock: knows today
 *
 * Returns: (transfer full): a view that follows the controller
 */
CarryWorkoutView *
carry_workout_view_new (CarryWorkoutController *controller,
                        CarryWindow *window,
                        CarryWorkspace *workspace,
                        CarryClock *clock)
{
  CarryWorkoutView *self = g_object_new (CARRY_TYPE_WORKOUT_VIEW, NULL);

  g_set_weak_pointer (&self->window, window);
  self->controller = g_object_ref (controller);
  self->workspace = g_object_ref (workspace);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (controller, "begun", G_CALLBACK (on_begun), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (controller, "ended", G_CALLBACK (on_ended), self, G_CONNECT_SWAPPED);

  return self;
}
