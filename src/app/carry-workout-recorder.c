/* carry-workout-recorder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-workout-recorder.h"

#include "carry-care-changes.h"
#include "carry-store-workout.h"

#include <glib/gi18n.h>

/**
 * CarryWorkoutRecorder:
 *
 * Writes each step of a workout down at once: what was done into the diary, as a change, and where the workout stands
 * beside it, in the same transaction. All steps of one workout are one step of the history.
 *
 * One step is on its way at a time. What changes meanwhile is written after it, and what could not be written, with the
 * next step.
 */
struct _CarryWorkoutRecorder
{
  GObject parent_instance;

  CarryHistory *history;
  CarryStore *store; /* NULL: nothing is kept */
  CarryWorkoutCourse *course;
  CarryLiveProgression *progression; /* NULL: no targets follow */
  char *group;
  CarrySession *written; /* the session as it was when the recorder last had it or wrote it */
  CarrySession *writing; /* on its way to the diary; NULL if it is not */
  gboolean busy;
  gboolean waiting;      /* something changed while it was busy */
  GDate told_day;        /* not valid if nothing hurt that is not written yet */
  CarryPainReport told;
};

typedef enum
{
  SIGNAL_FAILED,
  SIGNAL_OVERTAKEN,
  SIGNAL_IDLE,
} CarryWorkoutRecorderSignal;

static guint signals[SIGNAL_IDLE + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutRecorder, carry_workout_recorder, G_TYPE_OBJECT)

static void
carry_workout_recorder_finalize (GObject *object)
{
  CarryWorkoutRecorder *self = CARRY_WORKOUT_RECORDER (object);

  g_clear_object (&self->history);
  g_clear_object (&self->store);
  g_clear_object (&self->course);
  g_clear_object (&self->progression);
  g_clear_object (&self->written);
  g_clear_object (&self->writing);
  g_free (self->group);

  G_OBJECT_CLASS (carry_workout_recorder_parent_class)->finalize (object);
}

static void
carry_workout_recorder_class_init (CarryWorkoutRecorderClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_workout_recorder_finalize;

  /**
   * CarryWorkoutRecorder::failed:
   * @message: why a step is not on disk
   */
  signals[SIGNAL_FAILED] =
      g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CarryWorkoutRecorder::overtaken:
   * @session: (nullable): the session as the diary has it now, or %NULL if it is gone
   *
   * Somebody else changed the session: by undo, or by an edit.
   */
  signals[SIGNAL_OVERTAKEN] = g_signal_new ("overtaken", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, CARRY_TYPE_SESSION);
  /**
   * CarryWorkoutRecorder::idle:
   *
   * All that was done is on disk.
   */
  signals[SIGNAL_IDLE] = g_signal_new ("idle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_workout_recorder_init (CarryWorkoutRecorder *self)
{
}

static CarrySession *
find_session (CarryWorkoutRecorder *self)
{
  return carry_diary_lookup (carry_history_get_diary (self->history), carry_session_get_id (self->written));
}

static gboolean
is_same (CarrySession *a, CarrySession *b)
{
  return a != NULL && carry_session_equal (a, b);
}

static void
check_diary (CarryWorkoutRecorder *self)
{
  CarrySession *session = find_session (self);

  if (!self->busy && !is_same (session, self->written))
    g_signal_emit (self, signals[SIGNAL_OVERTAKEN], 0, session);
}

/* The end of a step; @failure is taken. */
static void
end_step (CarryWorkoutRecorder *self, GError *failure)
{
  g_autoptr (CarrySession) writing = g_steal_pointer (&self->writing);
  g_autoptr (GError) error = failure;

  self->busy = FALSE;
  if (writing != NULL && error == NULL)
    g_set_object (&self->written, writing);
  if (error != NULL)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);

  check_diary (self);
  if (self->busy)
    return;

  if (self->waiting)
    {
      self->waiting = FALSE;
      carry_workout_recorder_record (self);
    }
  else if (error == NULL)
    g_signal_emit (self, signals[SIGNAL_IDLE], 0);
}

static void
on_done (GObject *history, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryWorkoutRecorder) self = user_data;
  GError *error = NULL;
  g_autoptr (CarryChange) change = carry_history_finish (CARRY_HISTORY (history), result, &error);

  end_step (self, error);
}

static void
on_saved (GObject *store, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryWorkoutRecorder) self = user_data;
  GError *error = NULL;

  carry_store_save_workout_finish (CARRY_STORE (store), result, &error);
  end_step (self, error);
}

/* What hurts is said of the day too, in the same step. */
static void
add_told (CarryWorkoutRecorder *self, CarryChange *change)
{
  CarryDiary *diary = carry_history_get_diary (self->history);
  g_autoptr (CarryChange) niggles = NULL;
  CarryCheckIn said;
  CarryNiggle *niggle;

  if (!g_date_valid (&self->told_day))
    return;

  said = carry_care_get_check_in (carry_diary_get_care (diary), &self->told_day);
  niggle = &said.niggles[self->told.place];
  if (self->told.soreness)
    niggle->soreness = (guint8)MAX (niggle->soreness, self->told.level);
  else
    niggle->pain = (guint8)MAX (niggle->pain, self->told.level);
  niggles = carry_change_new_niggles (diary, &self->told_day, said.niggles);
  carry_change_set_care (change, carry_change_get_care (niggles));
  g_date_clear (&self->told_day, 1);
}

static void
write_session (CarryWorkoutRecorder *self, CarrySession *after, CarryWorkoutProgress *progress)
{
  /* Translators: a step that can be undone; %s is the name of a session */
  g_autofree char *sentence = g_strdup_printf (_ ("Do %s"), carry_session_get_title (after));
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarryChange) whole = NULL;

  carry_change_replace (change, self->written, after);
  add_told (self, change);

  /* What comes next follows from a whole workout. */
  if (self->progression != NULL && carry_session_get_status (after) == CARRY_STATUS_DONE)
    whole = carry_live_progression_extend (self->progression, change, NULL);
  else
    whole = g_object_ref (change);

  carry_change_set_group (whole, self->group);
  carry_change_set_workout (whole, progress);
  self->writing = g_object_ref (after);
  carry_history_do_async (self->history, whole, on_done, g_object_ref (self));
}

/**
 * carry_workout_recorder_record:
 * @self: a recorder
 *
 * Writes down what has changed since it last did. It does so by itself when the course tells.
 */
void
carry_workout_recorder_record (CarryWorkoutRecorder *self)
{
  g_autoptr (CarryWorkoutProgress) progress = NULL;
  CarrySession *session;

  g_return_if_fail (CARRY_IS_WORKOUT_RECORDER (self));

  if (self->busy)
    {
      self->waiting = TRUE;
      return;
    }

  session = CARRY_SESSION (carry_workout_course_get_session (self->course));
  progress = carry_workout_course_get_progress (self->course, carry_instant_now ());
  self->busy = TRUE;
  if (!carry_session_equal (session, self->written))
    write_session (self, session, progress);
  else if (self->store != NULL)
    carry_store_save_workout_async (self->store, progress, on_saved, g_object_ref (self));
  else
    end_step (self, NULL);
}

/**
 * carry_workout_recorder_new:
 * @history: how the diary is changed
 * @store: (nullable): where the workout is kept; %NULL if nothing is
 * @course: the workout, whose session the diary has
 * @group: the name of the step that all of it is in the history
 *
 * Returns: (transfer full): a recorder that follows the course
 */
CarryWorkoutRecorder *
carry_workout_recorder_new (CarryHistory *history,
                            CarryStore *store,
                            CarryWorkoutCourse *course,
                            const char *group)
{
  CarryWorkoutRecorder *self = g_object_new (CARRY_TYPE_WORKOUT_RECORDER, NULL);

  self->history = g_object_ref (history);
  g_set_object (&self->store, store);
  self->course = g_object_ref (course);
  self->group = g_strdup (group);
  self->written = g_object_ref (CARRY_SESSION (carry_workout_course_get_session (course)));
  g_signal_connect_object (course, "changed", G_CALLBACK (carry_workout_recorder_record), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (carry_history_get_diary (history), "changed", G_CALLBACK (check_diary), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* Who says which targets follow from a workout that is finished: they are part of its last step. */
void
carry_workout_recorder_set_progression (CarryWorkoutRecorder *self, CarryLiveProgression *progression)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RECORDER (self));

  g_set_object (&self->progression, progression);
}

/**
 * carry_workout_recorder_tell:
 * @self: a recorder
 * @day: today
 * @report: what the runner said while doing the workout
 *
 * Writes what hurts into the check-in of the day, with the next step of the workout. The worst that was said of a place
 * on a day stays.
 */
void
carry_workout_recorder_tell (CarryWorkoutRecorder *self, const GDate *day, const CarryPainReport *report)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RECORDER (self) && g_date_valid (day));
  g_return_if_fail (report->place < CARRY_N_SORE_PLACES && report->level <= CARRY_MOST_NIGGLE);

  /* Where it is, or that it is anything, was not said. */
  if (report->place == CARRY_SORE_PLACE_NONE || report->level == 0)
    return;

  self->told_day = *day;
  self->told = *report;
}

/* Whether a step is on its way to disk. */
gboolean
carry_workout_recorder_is_busy (CarryWorkoutRecorder *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_RECORDER (self), FALSE);
  return self->busy;
}
