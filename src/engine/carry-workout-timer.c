/* carry-workout-timer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-timer.h"

struct _CarryWorkoutTimer
{
  GObject parent_instance;

  CarryCountdown whole; /* without end */
  CarryCountdown rest;
  CarryWorkTimer work;
  gboolean resting;     /* nobody has said yet that the rest is over */
};

typedef enum
{
  PROP_PAUSED = 1,
  PROP_RESTING,
  PROP_WORKING,
} CarryWorkoutTimerProperty;

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_REST_OVER,
  SIGNAL_WORK_OVER,
} CarryWorkoutTimerSignal;

static GParamSpec *props[PROP_WORKING + 1];
static guint signals[SIGNAL_WORK_OVER + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutTimer, carry_workout_timer, G_TYPE_OBJECT)

static void
carry_workout_timer_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutTimer *self = CARRY_WORKOUT_TIMER (object);

  switch ((CarryWorkoutTimerProperty)prop_id)
    {
    case PROP_PAUSED:
      g_value_set_boolean (value, self->whole.paused);
      break;

    case PROP_RESTING:
      g_value_set_boolean (value, self->resting);
      break;

    case PROP_WORKING:
      g_value_set_boolean (value, self->work.clock.begun);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_timer_class_init (CarryWorkoutTimerClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  object_class->get_property = carry_workout_timer_get_property;

  props[PROP_PAUSED] = g_param_spec_boolean ("paused", NULL, NULL, FALSE, flags);
  props[PROP_RESTING] = g_param_spec_boolean ("resting", NULL, NULL, FALSE, flags);
  /**
   * CarryWorkoutTimer:working:
   *
   * A set is timed.
   */
  props[PROP_WORKING] = g_param_spec_boolean ("working", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryWorkoutTimer::changed:
   *
   * Something began, was left, has another end, stands still or goes on: it is to be written down, and the next
   * deadline is another.
   */
  signals[SIGNAL_CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * CarryWorkoutTimer::rest-over:
   *
   * A rest came to its end by itself.
   */
  signals[SIGNAL_REST_OVER] =
      g_signal_new ("rest-over", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * CarryWorkoutTimer::work-over:
   * @seconds: how long it was
   *
   * The time of a timed set is up. The timer is idle again.
   */
  signals[SIGNAL_WORK_OVER] =
      g_signal_new ("work-over", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
carry_workout_timer_init (CarryWorkoutTimer *self)
{
}

static void
tell (CarryWorkoutTimer *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A timer of a workout that begins at @now. */
CarryWorkoutTimer *
carry_workout_timer_new (gint64 now)
{
  CarryWorkoutTimer *self = g_object_new (CARRY_TYPE_WORKOUT_TIMER, NULL);

  carry_countdown_begin (&self->whole, 0, now);

  return self;
}

/* @until is when it was last seen to run, by the wall clock. A clock that was set back meanwhile has not passed the
 * beginning yet: then no time has passed. */
static CarryCountdown
take_up (const CarryWorkoutClock *clock, gint64 until, CarryInstant now)
{
  const gint64 elapsed = MAX (until - clock->start, 0);

  if (!clock->begun)
    return (CarryCountdown){ 0 };

  return (CarryCountdown){ .begun = TRUE,
                           .start =
                               now.running - (clock->length > 0 ? MIN (elapsed, clock->length) : elapsed),
                           .length = clock->length };
}

static void
stand_still (CarryWorkoutTimer *self, gint64 now)
{
  carry_countdown_pause (&self->whole, now);
  carry_countdown_pause (&self->rest, now);
  carry_countdown_pause (&self->work.clock, now);
}

/**
 * carry_workout_timer_resume:
 * @progress: what was put down
 * @now: this moment
 *
 * Goes on from what was put down, perhaps by another run of the program. Rest and work went on meanwhile, unless they
 * were paused. The workout as a whole did not: nobody knows what the runner did without the program.
 *
 * Returns: (transfer full): a timer
 */
CarryWorkoutTimer *
carry_workout_timer_resume (const CarryWorkoutProgress *progress, CarryInstant now)
{
  CarryWorkoutTimer *self = g_object_new (CARRY_TYPE_WORKOUT_TIMER, NULL);
  const gint64 until = progress->paused ? progress->seen : now.wall;

  self->whole = take_up (&progress->whole, progress->seen, now);
  self->rest = take_up (&progress->rest, until, now);
  self->work.clock = take_up (&progress->work, until, now);
  self->work.lead_in = progress->lead_in;
  self->resting = carry_countdown_get_left (&self->rest, now.running) > 0;
  if (!self->whole.begun)
    carry_countdown_begin (&self->whole, 0, now.running);
  if (progress->paused)
    stand_still (self, now.running);

  return self;
}

/* By the wall clock: as if it had begun so long ago as has passed without pauses. */
static CarryWorkoutClock
keep (const CarryCountdown *countdown, CarryInstant now)
{
  const gint64 elapsed = carry_countdown_get_elapsed (countdown, now.running);

  return (CarryWorkoutClock){ countdown->begun, countdown->begun ? now.wall - elapsed : 0,
                              countdown->length };
}

/* Puts times down by the wall clock. */
void
carry_workout_timer_keep (CarryWorkoutTimer *self, CarryInstant now, CarryWorkoutProgress *progress)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self) && progress != NULL);

  progress->seen = now.wall;
  progress->paused = self->whole.paused;
  progress->whole = keep (&self->whole, now);
  progress->rest = keep (&self->rest, now);
  progress->work = keep (&self->work.clock, now);
  progress->lead_in = self->work.lead_in;
}

/* How long the workout has lasted, in microseconds, pauses left out. */
gint64
carry_workout_timer_get_elapsed (CarryWorkoutTimer *self, gint64 now)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), 0);
  return carry_countdown_get_elapsed (&self->whole, now);
}

gboolean
carry_workout_timer_is_paused (CarryWorkoutTimer *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), FALSE);
  return self->whole.paused;
}

/* Everything stands still. */
void
carry_workout_timer_pause (CarryWorkoutTimer *self, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (self->whole.paused)
    return;

  stand_still (self, now);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAUSED]);
  tell (self);
}

void
carry_workout_timer_go_on (CarryWorkoutTimer *self, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (!self->whole.paused)
    return;

  carry_countdown_go_on (&self->whole, now);
  carry_countdown_go_on (&self->rest, now);
  carry_countdown_go_on (&self->work.clock, now);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAUSED]);
  tell (self);
}

/* Whether the runner rests. A rest whose end came counts until carry_workout_timer_tick() says that it is over. */
gboolean
carry_workout_timer_is_resting (CarryWorkoutTimer *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), FALSE);
  return self->resting;
}

/* Microseconds; 0 where nobody rests. */
gint64
carry_workout_timer_get_rest_left (CarryWorkoutTimer *self, gint64 now)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), 0);
  return self->resting ? carry_countdown_get_left (&self->rest, now) : 0;
}

/* Microseconds of the whole rest, what was added to it included; 0 where nobody rests. */
gint64
carry_workout_timer_get_rest_length (CarryWorkoutTimer *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), 0);
  return self->resting ? self->rest.length : 0;
}

static void
set_resting (CarryWorkoutTimer *self, gboolean resting)
{
  if (self->resting != resting)
    {
      self->resting = resting;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RESTING]);
    }
  tell (self);
}

/* Begins a rest instead of the one that may be going on; one of 0 seconds is over at once. */
void
carry_workout_timer_begin_rest (CarryWorkoutTimer *self, guint seconds, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (seconds == 0)
    {
      carry_workout_timer_skip_rest (self);
      return;
    }

  carry_countdown_begin (&self->rest, seconds * CARRY_INSTANT_SECOND, now);
  if (self->whole.paused)
    carry_countdown_pause (&self->rest, now);
  set_resting (self, TRUE);
}

/* Makes a rest longer, or with fewer than 0 seconds shorter; where nobody rests, begins one of so many seconds. */
void
carry_workout_timer_extend_rest (CarryWorkoutTimer *self, int seconds, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (!self->resting)
    {
      carry_workout_timer_begin_rest (self, (guint)MAX (seconds, 0), now);
      return;
    }

  carry_countdown_extend (&self->rest, seconds * CARRY_INSTANT_SECOND, now);
  tell (self);
}

void
carry_workout_timer_skip_rest (CarryWorkoutTimer *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (!self->resting)
    return;

  carry_countdown_stop (&self->rest);
  set_resting (self, FALSE);
}

gboolean
carry_workout_timer_is_working (CarryWorkoutTimer *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), FALSE);
  return self->work.clock.begun;
}

/* The timer of the set; idle where none is timed. */
const CarryWorkTimer *
carry_workout_timer_get_work (CarryWorkoutTimer *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), NULL);
  return &self->work;
}

/**
 * carry_workout_timer_begin_work:
 * @self: a timer
 * @lead_in_s: seconds to get ready
 * @work_s: seconds of work to count down; 0 to count up
 * @now: microseconds of the running clock
 *
 * Times a set. The rest before it is over, and a workout that is paused goes on.
 */
void
carry_workout_timer_begin_work (CarryWorkoutTimer *self, guint lead_in_s, guint work_s, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  carry_workout_timer_skip_rest (self);
  carry_workout_timer_go_on (self, now);
  carry_work_timer_begin (&self->work, lead_in_s, work_s, now);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKING]);
  tell (self);
}

/* Stops the timer of a set; returns how long was worked, in whole seconds. */
guint
carry_workout_timer_end_work (CarryWorkoutTimer *self, gint64 now)
{
  guint seconds;

  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self), 0);

  if (!self->work.clock.begun)
    return 0;

  seconds = (guint)((carry_work_timer_get_worked (&self->work, now) + CARRY_INSTANT_SECOND / 2) /
                    CARRY_INSTANT_SECOND);
  self->work = (CarryWorkTimer){ 0 };
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKING]);
  tell (self);

  return seconds;
}

/* Says what is over by now. To be called at each deadline; more often does no harm. */
void
carry_workout_timer_tick (CarryWorkoutTimer *self, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_TIMER (self));

  if (self->resting && carry_countdown_is_over (&self->rest, now))
    {
      carry_workout_timer_skip_rest (self);
      g_signal_emit (self, signals[SIGNAL_REST_OVER], 0);
    }

  if (carry_work_timer_get_phase (&self->work, now) == CARRY_WORK_OVER)
    g_signal_emit (self, signals[SIGNAL_WORK_OVER], 0, carry_workout_timer_end_work (self, now));
}

/**
 * carry_workout_timer_get_deadline:
 * @self: a timer
 * @now: microseconds of the running clock
 * @deadline: (out): the next moment at which something is over, on the same clock
 *
 * Returns: %FALSE if there is none
 */
gboolean
carry_workout_timer_get_deadline (CarryWorkoutTimer *self, gint64 now, gint64 *deadline)
{
  gint64 rest, work;
  gboolean resting, working;

  g_return_val_if_fail (CARRY_IS_WORKOUT_TIMER (self) && deadline != NULL, FALSE);

  resting = self->resting && carry_countdown_get_deadline (&self->rest, &rest);
  working = carry_work_timer_get_deadline (&self->work, now, &work);
  if (resting && working)
    *deadline = MIN (rest, work);
  else if (resting)
    *deadline = rest;
  else if (working)
    *deadline = work;

  return resting || working;
}
