/* carry-workout-presence.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-workout-presence.h"

#include "carry-alarm.h"

#include <glib/gi18n.h>

#define NOTIFICATION "rest-over"

/**
 * CarryWorkoutPresence:
 *
 * What a workout is to the desktop: it keeps the screen on and the computer awake unless it is paused, and says that a
 * rest is over to who does not look at the window.
 *
 * The bell is that of the desktop (gdk_display_beep()), which the runner has set there as they like it, or switched off. A
 * sound of our own would need a media backend that is not everywhere where GTK is.
 */
struct _CarryWorkoutPresence
{
  GObject parent_instance;

  GtkWindow *window; /* not held */
  CarryAthlete *athlete;
  CarryWorkoutCourse *course;
  CarryAlarm *alarm;
  guint cookie; /* 0: nothing is inhibited */
};

G_DEFINE_FINAL_TYPE (CarryWorkoutPresence, carry_workout_presence, G_TYPE_OBJECT)

static CarryWorkoutTimer *
timer_of (CarryWorkoutPresence *self)
{
  return carry_workout_course_get_timer (self->course);
}

static GtkApplication *
application_of (CarryWorkoutPresence *self)
{
  return self->window != NULL ? gtk_window_get_application (self->window) : NULL;
}

static void
withdraw (CarryWorkoutPresence *self)
{
  GtkApplication *application = application_of (self);

  if (application != NULL)
    g_application_withdraw_notification (G_APPLICATION (application), NOTIFICATION);
}

static void
keep_awake (CarryWorkoutPresence *self, gboolean awake)
{
  GtkApplication *application = application_of (self);

  if (application == NULL || awake == (self->cookie != 0))
    return;

  if (!awake)
    {
      gtk_application_uninhibit (application, self->cookie);
      self->cookie = 0;
      return;
    }

  self->cookie = gtk_application_inhibit (application, self->window,
                                          GTK_APPLICATION_INHIBIT_IDLE | GTK_APPLICATION_INHIBIT_SUSPEND,
                                          _ ("A workout is going on"));
}

/* The alarm of the next end, and whether the screen stays on. */
static void
update (CarryWorkoutPresence *self)
{
  CarryWorkoutTimer *timer = timer_of (self);
  gint64 deadline;

  keep_awake (self,
              !carry_workout_timer_is_paused (timer) && !carry_workout_course_is_finished (self->course));

  if (carry_workout_timer_get_deadline (timer, carry_instant_now ().running, &deadline))
    carry_alarm_set (self->alarm, deadline);
  else
    carry_alarm_clear (self->alarm);

  if (carry_workout_timer_is_resting (timer))
    withdraw (self);
}

static gboolean
on_alarm (gpointer user_data)
{
  CarryWorkoutPresence *self = user_data;

  g_object_ref (self);
  carry_workout_timer_tick (timer_of (self), carry_instant_now ().running);
  if (self->alarm != NULL)
    update (self);
  g_object_unref (self);

  return G_SOURCE_CONTINUE;
}

static void
ring (CarryWorkoutPresence *self)
{
  if (self->window != NULL && carry_athlete_get_rest_bell (self->athlete))
    gdk_display_beep (gtk_widget_get_display (GTK_WIDGET (self->window)));
}

static void
on_work_over (CarryWorkoutPresence *self)
{
  ring (self);
}

static void
on_rest_over (CarryWorkoutPresence *self)
{
  GtkApplication *application = application_of (self);
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);
  g_autoptr (GNotification) notification = NULL;

  ring (self);
  if (application == NULL || exercise == NULL ||
      (gtk_window_is_active (self->window) && gtk_widget_get_mapped (GTK_WIDGET (self->window))))
    return;

  notification = g_notification_new (_ ("Rest Over"));
  g_notification_set_body (notification,
                           carry_exercise_get_name (carry_workout_exercise_get_exercise (exercise)));
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_HIGH);
  g_notification_set_default_action (notification, "app.show-workout");
  g_application_send_notification (G_APPLICATION (application), NOTIFICATION, notification);
}

static void
on_active_changed (CarryWorkoutPresence *self)
{
  if (self->window != NULL && gtk_window_is_active (self->window))
    withdraw (self);
}

/* The desktop has nothing more to do with the workout. */
void
carry_workout_presence_end (CarryWorkoutPresence *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_PRESENCE (self));

  keep_awake (self, FALSE);
  withdraw (self);
  g_clear_pointer (&self->alarm, carry_alarm_free);
  if (self->course != NULL)
    {
      g_signal_handlers_disconnect_by_data (timer_of (self), self);
      g_signal_handlers_disconnect_by_data (self->course, self);
    }
}

static void
carry_workout_presence_dispose (GObject *object)
{
  CarryWorkoutPresence *self = CARRY_WORKOUT_PRESENCE (object);

  carry_workout_presence_end (self);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->athlete);
  g_clear_object (&self->course);

  G_OBJECT_CLASS (carry_workout_presence_parent_class)->dispose (object);
}

static void
carry_workout_presence_class_init (CarryWorkoutPresenceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_workout_presence_dispose;
}

static void
carry_workout_presence_init (CarryWorkoutPresence *self)
{
}

/**
 * carry_workout_presence_new:
 * @window: the window in which it is done
 * @athlete: the runner
 * @course: the workout
 *
 * Returns: (transfer full): the presence of a workout, until carry_workout_presence_end()
 */
CarryWorkoutPresence *
carry_workout_presence_new (GtkWindow *window, CarryAthlete *athlete, CarryWorkoutCourse *course)
{
  CarryWorkoutPresence *self = g_object_new (CARRY_TYPE_WORKOUT_PRESENCE, NULL);
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (course);

  g_set_weak_pointer (&self->window, window);
  self->athlete = g_object_ref (athlete);
  self->course = g_object_ref (course);
  self->alarm = carry_alarm_new (on_alarm, self);
  g_signal_connect_object (timer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (timer, "rest-over", G_CALLBACK (on_rest_over), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (timer, "work-over", G_CALLBACK (on_work_over), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (course, "notify::finished", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (on_active_changed), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}
