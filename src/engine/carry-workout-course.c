/* carry-workout-course.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-course.h"

#include "carry-workout-outcome.h"

#define MINUTES_PER_HOUR 60
#define MINUTE (60 * CARRY_INSTANT_SECOND)

struct _CarryWorkoutCourse
{
  GObject parent_instance;

  CarryStrengthSession *before;  /* as the diary had it */
  CarryStrengthSession *session; /* as it is now */
  CarryWorkoutTable *table;
  CarryWorkoutTimer *timer;
  CarryWorkoutOutcome outcome;
  char *note;
  guint n_holds;  /* steps that are being made up of several */
  gboolean untold; /* something changed meanwhile */
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_EXERCISE,
  PROP_SET,
  PROP_N_SETS,
  PROP_N_DONE,
  PROP_FINISHED,
} CarryWorkoutCourseProperty;

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_COMPLETED,
} CarryWorkoutCourseSignal;

static GParamSpec *props[PROP_FINISHED + 1];
static guint signals[SIGNAL_COMPLETED + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutCourse, carry_workout_course, G_TYPE_OBJECT)

static void
carry_workout_course_finalize (GObject *object)
{
  CarryWorkoutCourse *self = CARRY_WORKOUT_COURSE (object);

  g_clear_object (&self->before);
  g_clear_object (&self->session);
  g_clear_object (&self->table);
  g_clear_object (&self->timer);
  g_free (self->note);

  G_OBJECT_CLASS (carry_workout_course_parent_class)->finalize (object);
}

static void
carry_workout_course_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutCourse *self = CARRY_WORKOUT_COURSE (object);

  switch ((CarryWorkoutCourseProperty)prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_EXERCISE:
      g_value_set_object (value, carry_workout_table_get_exercise (self->table));
      break;

    case PROP_SET:
      g_value_set_object (value, carry_workout_table_get_set (self->table));
      break;

    case PROP_N_SETS:
      g_value_set_uint (value, carry_workout_course_get_n_sets (self));
      break;

    case PROP_N_DONE:
      g_value_set_uint (value, carry_workout_course_get_n_done (self));
      break;

    case PROP_FINISHED:
      g_value_set_boolean (value, self->outcome.finished);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_signals (GType type)
{
  /**
   * CarryWorkoutCourse::changed:
   *
   * There is something to write down: in the session, or in the progress.
   */
  signals[SIGNAL_CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * CarryWorkoutCourse::completed:
   * @set: the set that was done
   */
  signals[SIGNAL_COMPLETED] = g_signal_new ("completed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, CARRY_TYPE_WORKOUT_SET);
}

static void
carry_workout_course_class_init (CarryWorkoutCourseClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_workout_course_finalize;
  object_class->get_property = carry_workout_course_get_property;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CARRY_TYPE_STRENGTH_SESSION, flags);
  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_WORKOUT_EXERCISE, flags);
  props[PROP_SET] = g_param_spec_object ("set", NULL, NULL, CARRY_TYPE_WORKOUT_SET, flags);
  props[PROP_N_SETS] = g_param_spec_uint ("n-sets", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_FINISHED] = g_param_spec_boolean ("finished", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
carry_workout_course_init (CarryWorkoutCourse *self)
{
  self->outcome.effort = CARRY_WORKOUT_UNKNOWN;
}

static void
notify (CarryWorkoutCourse *self, CarryWorkoutCourseProperty property)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

/* Makes the session anew from what was done, and says that there is something to write down. */
static void
tell (CarryWorkoutCourse *self)
{
  CarryStrengthSession *session;

  if (self->n_holds > 0)
    {
      self->untold = TRUE;
      return;
    }

  self->outcome.note = self->note;
  session = carry_workout_outcome_apply (&self->outcome, self->before,
                                         carry_workout_table_get_exercises (self->table));
  if (!carry_session_equal (CARRY_SESSION (session), CARRY_SESSION (self->session)))
    {
      g_set_object (&self->session, session);
      notify (self, PROP_SESSION);
    }
  g_object_unref (session);

  notify (self, PROP_N_SETS);
  notify (self, PROP_N_DONE);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A set is timed for itself: the next one is not timed yet. */
static void
on_set_changed (CarryWorkoutCourse *self)
{
  carry_workout_timer_end_work (self->timer, 0);
  notify (self, PROP_SET);
}

static void
on_exercise_changed (CarryWorkoutCourse *self)
{
  notify (self, PROP_EXERCISE);
}

/* What follows is one step, told once. */
static void
hold (CarryWorkoutCourse *self)
{
  self->n_holds++;
}

static void
let_go (CarryWorkoutCourse *self)
{
  self->n_holds--;
  if (self->n_holds == 0 && self->untold)
    {
      self->untold = FALSE;
      tell (self);
    }
}

static void
take_seconds (CarryWorkoutCourse *self, guint seconds)
{
  CarryWorkoutSet *set = carry_workout_course_get_set (self);
  CarrySet values;

  if (set == NULL || seconds == 0)
    return;

  values = *carry_workout_set_get_values (set);
  values.seconds = seconds;
  carry_workout_table_type (self->table, set, &values);
}

static CarryWorkoutCourse *
course_new (CarryStrengthSession *session,
            CarryAthlete *athlete,
            GPtrArray *targets,
            const CarryWorkoutProgress *progress,
            CarryWorkoutTimer *timer)
{
  CarryWorkoutCourse *self = g_object_new (CARRY_TYPE_WORKOUT_COURSE, NULL);
  CarryWorkout *workout = carry_strength_session_get_workout (session);

  self->before = g_object_ref (session);
  self->session = g_object_ref (session);
  self->table = carry_workout_table_new (session, athlete, targets, progress);
  self->timer = timer;
  g_signal_connect_object (self->table, "changed", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->timer, "changed", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->timer, "work-over", G_CALLBACK (take_seconds), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::set", G_CALLBACK (on_set_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::exercise", G_CALLBACK (on_exercise_changed), self,
                           G_CONNECT_SWAPPED);

  if (workout != NULL)
    {
      const CarryWorkoutFacts *facts = carry_workout_get_facts (workout);

      self->outcome.minutes = carry_workout_get_minutes (workout);
      self->outcome.effort = facts->effort;
      self->note = g_strdup (facts->note);
    }

  return self;
}

/**
 * carry_workout_course_new:
 * @session: the session to do; what was logged of it already stays
 * @athlete: the runner
 * @targets: (nullable) (element-type CarryNextTarget): what progression says of each of its items
 * @start: when it begins, by the runner's clock
 * @now: the same moment on the running clock, in microseconds
 *
 * Begins a workout.
 *
 * Returns: (transfer full): its course
 */
CarryWorkoutCourse *
carry_workout_course_new (
    CarryStrengthSession *session, CarryAthlete *athlete, GPtrArray *targets, GDateTime *start, gint64 now)
{
  CarryWorkoutCourse *self;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (start != NULL, NULL);

  self = course_new (session, athlete, targets, NULL, carry_workout_timer_new (now));
  g_date_set_dmy (&self->outcome.day, (GDateDay)g_date_time_get_day_of_month (start),
                  (GDateMonth)g_date_time_get_month (start), (GDateYear)g_date_time_get_year (start));
  self->outcome.start_minute =
      g_date_time_get_hour (start) * MINUTES_PER_HOUR + g_date_time_get_minute (start);

  return self;
}

/**
 * carry_workout_course_resume:
 * @session: the session as the diary has it
 * @athlete: the runner
 * @targets: (nullable) (element-type CarryNextTarget): what progression says of each of its items
 * @progress: where the workout stood
 * @now: this moment
 *
 * Goes on with a workout, perhaps of another run of the program: at the same set, with the rest that is left.
 *
 * Returns: (transfer full): its course
 */
CarryWorkoutCourse *
carry_workout_course_resume (CarryStrengthSession *session,
                             CarryAthlete *athlete,
                             GPtrArray *targets,
                             const CarryWorkoutProgress *progress,
                             CarryInstant now)
{
  CarryWorkoutCourse *self;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (progress != NULL, NULL);

  self = course_new (session, athlete, targets, progress, carry_workout_timer_resume (progress, now));
  self->outcome.day = progress->day;
  self->outcome.start_minute = progress->start_minute;

  return self;
}

/* What has become of the session so far: what the diary shall have. The course owns it. */
CarryStrengthSession *
carry_workout_course_get_session (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);
  return self->session;
}

/**
 * carry_workout_course_get_progress:
 * @self: a course
 * @now: this moment
 *
 * Returns: (transfer full): all that the session does not say of where the workout stands, to go on from there; none
 *   once it is finished
 */
CarryWorkoutProgress *
carry_workout_course_get_progress (CarryWorkoutCourse *self, CarryInstant now)
{
  CarryWorkoutProgress *progress;

  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);

  if (self->outcome.finished)
    return carry_workout_progress_new ("");

  progress = carry_workout_progress_new (carry_session_get_id (CARRY_SESSION (self->session)));
  progress->day = self->outcome.day;
  progress->start_minute = self->outcome.start_minute;
  carry_workout_timer_keep (self->timer, now, progress);
  carry_workout_table_keep (self->table, progress);

  return progress;
}

/* What goes by the clock; the course owns it. */
CarryWorkoutTimer *
carry_workout_course_get_timer (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);
  return self->timer;
}

/* The exercises and their sets; the course owns it. */
CarryWorkoutTable *
carry_workout_course_get_table (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);
  return self->table;
}

/* The current exercise; NULL if there is none at all. */
CarryWorkoutExercise *
carry_workout_course_get_exercise (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);
  return carry_workout_table_get_exercise (self->table);
}

/* The set to do now; NULL if all of the current exercise is done. */
CarryWorkoutSet *
carry_workout_course_get_set (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), NULL);
  return carry_workout_table_get_set (self->table);
}

/* Done and to do, warm-up and each side counted. */
guint
carry_workout_course_get_n_sets (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), 0);
  return carry_workout_table_get_n_sets (self->table);
}

guint
carry_workout_course_get_n_done (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), 0);
  return carry_workout_table_get_n_done (self->table);
}

gboolean
carry_workout_course_is_finished (CarryWorkoutCourse *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), FALSE);
  return self->outcome.finished;
}

/* The workout lasts until the last set of it. */
static void
count_minutes (CarryWorkoutCourse *self, gint64 now)
{
  const gint64 elapsed = carry_workout_timer_get_elapsed (self->timer, now);

  self->outcome.minutes = (guint)MIN ((elapsed + MINUTE - 1) / MINUTE, CARRY_MINUTES_PER_DAY);
}

/**
 * carry_workout_course_complete:
 * @self: a course
 * @set: (nullable): a set that is to be done; %NULL for the current one
 * @now: microseconds of the running clock
 *
 * The set was done, with the values that it has. A rest begins, and if it was the current set, the next one is. A
 * workout that is paused goes on. A set that is timed took as long as its timer shows.
 *
 * Returns: %FALSE if there is no such set; then nothing is changed
 */
gboolean
carry_workout_course_complete (CarryWorkoutCourse *self, CarryWorkoutSet *set, gint64 now)
{
  CarryWorkoutSet *done;
  guint rest_s;

  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), FALSE);

  done = set != NULL ? set : carry_workout_course_get_set (self);
  if (done == NULL || !carry_workout_table_has_open (self->table, done))
    return FALSE;

  hold (self);
  if (done == carry_workout_course_get_set (self))
    carry_workout_course_end_work (self, now);
  carry_workout_table_complete (self->table, done, &rest_s);
  carry_workout_timer_go_on (self->timer, now);
  count_minutes (self, now);
  carry_workout_timer_begin_rest (self->timer, rest_s, now);
  let_go (self);
  g_signal_emit (self, signals[SIGNAL_COMPLETED], 0, done);

  return TRUE;
}

/* A set was not done after all: it is to be done now, and the rest after it is over. */
gboolean
carry_workout_course_reopen (CarryWorkoutCourse *self, CarryWorkoutSet *set)
{
  gboolean reopened;

  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), FALSE);

  hold (self);
  reopened = carry_workout_table_reopen (self->table, set);
  if (reopened)
    carry_workout_timer_skip_rest (self->timer);
  let_go (self);

  return reopened;
}

/**
 * carry_workout_course_begin_work:
 * @self: a course
 * @lead_in_s: seconds to get ready
 * @count_down: %TRUE to count down the seconds of the current set, %FALSE to count up
 * @now: microseconds of the running clock
 *
 * Times the current set. When its time is up, it has its seconds and waits to be completed.
 */
void
carry_workout_course_begin_work (CarryWorkoutCourse *self, guint lead_in_s, gboolean count_down, gint64 now)
{
  CarryWorkoutSet *set;

  g_return_if_fail (CARRY_IS_WORKOUT_COURSE (self));

  set = carry_workout_course_get_set (self);
  if (set != NULL)
    carry_workout_timer_begin_work (self->timer, lead_in_s,
                                    count_down ? carry_workout_set_get_values (set)->seconds : 0, now);
}

/* Stops the timer of the current set, which has as many seconds as were worked, if there was at least one. */
void
carry_workout_course_end_work (CarryWorkoutCourse *self, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_COURSE (self));

  take_seconds (self, carry_workout_timer_end_work (self->timer, now));
}

/**
 * carry_workout_course_finish:
 * @self: a course
 * @now: microseconds of the running clock
 *
 * Ends the workout. What was not done is skipped. Where nothing at all was done, the session is as it was.
 *
 * Returns: whether anything was done
 */
gboolean
carry_workout_course_finish (CarryWorkoutCourse *self, gint64 now)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), FALSE);

  if (self->outcome.finished)
    return carry_workout_course_get_n_done (self) > 0;

  hold (self);
  carry_workout_course_end_work (self, now);
  carry_workout_timer_skip_rest (self->timer);
  carry_workout_timer_pause (self->timer, now);
  count_minutes (self, now);
  carry_workout_table_close (self->table);
  self->outcome.finished = TRUE;
  notify (self, PROP_FINISHED);
  tell (self);
  let_go (self);

  return carry_workout_course_get_n_done (self) > 0;
}

/* How hard the whole of it was, 0 to 10, or CARRY_WORKOUT_UNKNOWN; FALSE if it cannot be meant. */
gboolean
carry_workout_course_set_effort (CarryWorkoutCourse *self, double effort)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (self), FALSE);

  if (effort != CARRY_WORKOUT_UNKNOWN && !(effort >= 0 && effort <= 10))
    return FALSE;

  self->outcome.effort = effort;
  tell (self);

  return TRUE;
}

/* What the runner wrote about it; NULL for nothing. */
void
carry_workout_course_set_note (CarryWorkoutCourse *self, const char *note)
{
  g_return_if_fail (CARRY_IS_WORKOUT_COURSE (self));

  if (g_set_str (&self->note, note != NULL && *note != '\0' ? note : NULL))
    tell (self);
}
