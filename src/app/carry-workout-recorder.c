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

/* What could not be written is tried again after so many seconds, or with the next step. */
#define RETRY_S 5u

/**
 * CarryWorkoutRecorder:
 *
 * Writes each step of a workout down at once: what was done into the diary, as a change, and where the workout stands
 * beside it, in the same transaction. While the workout goes on, each set can be undone for itself; once it is finished,
 * all of it is one step of the history.
 *
 * One step is on its way at a time. What changes meanwhile is written after it. What could not be written is tried again
 * until it can be.
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
  gboolean stopped;      /* another one has taken over */
  GArray *told;          /* Told: what hurt and is not on disk yet */
  guint n_telling;       /* of those are on their way to the diary */
  guint retry;           /* source, while something is not on disk because it failed */
  char *failure;         /* that was told last; NULL while all goes well */
};

typedef struct
{
  GDate day;
  CarryPainReport report;
} Told;

typedef enum
{
  SIGNAL_FAILED,
  SIGNAL_RECOVERED,
  SIGNAL_OVERTAKEN,
} CarryWorkoutRecorderSignal;

static guint signals[SIGNAL_OVERTAKEN + 1];

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
  g_clear_handle_id (&self->retry, g_source_remove);
  g_array_unref (self->told);
  g_free (self->group);
  g_free (self->failure);

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
   *
   * It is tried again until it is. A reason that stays is told once, and with each further step.
   */
  signals[SIGNAL_FAILED] =
      g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CarryWorkoutRecorder::recovered:
   *
   * What failed is on disk after all.
   */
  signals[SIGNAL_RECOVERED] =
      g_signal_new ("recovered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * CarryWorkoutRecorder::overtaken:
   * @session: (nullable): the session as the diary has it now, or %NULL if it is gone
   *
   * Somebody else changed the session: by undo, or by an edit.
   */
  signals[SIGNAL_OVERTAKEN] = g_signal_new ("overtaken", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, CARRY_TYPE_SESSION);
}

static void
carry_workout_recorder_init (CarryWorkoutRecorder *self)
{
  self->told = g_array_new (FALSE, FALSE, sizeof (Told));
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

  if (!self->busy && !self->stopped && !is_same (session, self->written))
    g_signal_emit (self, signals[SIGNAL_OVERTAKEN], 0, session);
}

static void write_down (CarryWorkoutRecorder *self);

static void
on_retry (gpointer user_data)
{
  CarryWorkoutRecorder *self = user_data;

  self->retry = 0;
  write_down (self);
}

static void
fail (CarryWorkoutRecorder *self, const char *message)
{
  if (self->retry == 0)
    self->retry = g_timeout_add_seconds_once (RETRY_S, on_retry, self);
  if (g_set_str (&self->failure, message))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
succeed (CarryWorkoutRecorder *self, CarrySession *writing)
{
  if (writing != NULL)
    {
      g_set_object (&self->written, writing);
      g_array_remove_range (self->told, 0, self->n_telling);
      if (carry_workout_course_is_finished (self->course))
        carry_history_join_steps (self->history, self->group);
    }
  if (self->failure != NULL)
    {
      g_clear_pointer (&self->failure, g_free);
      g_signal_emit (self, signals[SIGNAL_RECOVERED], 0);
    }
}

/* The end of a step; @failure is taken. */
static void
end_step (CarryWorkoutRecorder *self, GError *failure)
{
  g_autoptr (CarrySession) writing = g_steal_pointer (&self->writing);
  g_autoptr (GError) error = failure;

  self->busy = FALSE;
  if (self->stopped)
    return;

  if (error == NULL)
    succeed (self, writing);
  self->n_telling = 0;
  check_diary (self);
  if (self->busy || self->stopped)
    return;

  if (error != NULL)
    fail (self, error->message);
  if (self->waiting || (error == NULL && self->told->len > 0))
    carry_workout_recorder_record (self);
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

/* What hurts is said of the day too, in the same step. What was said after midnight waits for the next one. */
static void
add_told (CarryWorkoutRecorder *self, CarryChange *change)
{
  CarryDiary *diary = carry_history_get_diary (self->history);
  const GDate *day = self->told->len > 0 ? &g_array_index (self->told, Told, 0).day : NULL;
  g_autoptr (CarryChange) niggles = NULL;
  CarryCheckIn said;

  self->n_telling = 0;
  if (day == NULL)
    return;

  said = carry_care_get_check_in (carry_diary_get_care (diary), day);
  for (; self->n_telling < self->told->len; self->n_telling++)
    {
      const Told *told = &g_array_index (self->told, Told, self->n_telling);
      CarryNiggle *niggle = &said.niggles[told->report.place];
      guint8 *level = told->report.soreness ? &niggle->soreness : &niggle->pain;

      if (g_date_compare (&told->day, day) != 0)
        break;
      *level = (guint8)MAX (*level, told->report.level);
    }

  niggles = carry_change_new_niggles (diary, day, said.niggles);
  carry_change_set_care (change, carry_change_get_care (niggles));
}

/* Each set is undone for itself, with what was corrected of it; what leaves out or swaps an exercise, too. */
static char *
name_step (CarryWorkoutRecorder *self, const CarryWorkoutProgress *progress)
{
  GPtrArray *exercises = carry_workout_table_get_exercises (carry_workout_course_get_table (self->course));
  guint n_skipped = 0;

  if (carry_workout_course_is_finished (self->course))
    return g_strdup (self->group);

  for (guint i = 0; i < exercises->len; i++)
    n_skipped += carry_workout_exercise_is_skipped (g_ptr_array_index (exercises, i)) ? 1 : 0;

  return g_strdup_printf ("%s/%u/%u/%x", self->group, carry_workout_course_get_n_done (self->course),
                          n_skipped, g_str_hash (progress->exercises));
}

static void
write_progress (CarryWorkoutRecorder *self, CarryWorkoutProgress *progress)
{
  if (self->store != NULL)
    carry_store_save_workout_async (self->store, progress, on_saved, g_object_ref (self));
  else
    end_step (self, NULL);
}

static void
write_session (CarryWorkoutRecorder *self, CarrySession *after, CarryWorkoutProgress *progress)
{
  /* Translators: a step that can be undone; %s is the name of a session */
  g_autofree char *sentence = g_strdup_printf (_ ("Do %s"), carry_session_get_title (after));
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  g_autoptr (CarryChange) whole = NULL;
  g_autofree char *group = name_step (self, progress);

  if (!carry_session_equal (after, self->written))
    carry_change_replace (change, self->written, after);
  add_told (self, change);
  if (carry_change_is_empty (change))
    {
      g_array_remove_range (self->told, 0, self->n_telling);
      write_progress (self, progress);
      return;
    }

  /* What comes next follows from a whole workout. */
  if (self->progression != NULL && carry_session_get_status (after) == CARRY_STATUS_DONE)
    whole = carry_live_progression_extend (self->progression, change, NULL);
  else
    whole = g_object_ref (change);

  carry_change_set_group (whole, group);
  carry_change_set_workout (whole, progress);
  self->writing = g_object_ref (after);
  carry_history_do_async (self->history, whole, on_done, g_object_ref (self));
}

static void
write_down (CarryWorkoutRecorder *self)
{
  g_autoptr (CarryWorkoutProgress) progress = NULL;
  CarrySession *session;

  if (self->busy || self->stopped)
    {
      self->waiting = TRUE;
      return;
    }

  g_clear_handle_id (&self->retry, g_source_remove);
  self->waiting = FALSE;
  session = CARRY_SESSION (carry_workout_course_get_session (self->course));
  progress = carry_workout_course_get_progress (self->course, carry_instant_now ());
  self->busy = TRUE;
  if (!carry_session_equal (session, self->written) || self->told->len > 0)
    write_session (self, session, progress);
  else
    write_progress (self, progress);
}

/**
 * carry_workout_recorder_record:
 * @self: a recorder
 *
 * Writes down what has changed since it last did, and what failed. It does so by itself when the course tells.
 */
void
carry_workout_recorder_record (CarryWorkoutRecorder *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RECORDER (self));

  /* Who makes a step hears again that it is not on disk. */
  if (self->failure != NULL)
    g_set_str (&self->failure, "");
  write_down (self);
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

  g_array_append_vals (self->told, &(Told){ .day = *day, .report = *report }, 1);
}

/**
 * carry_workout_recorder_stop:
 * @self: a recorder
 *
 * Another recorder writes down what becomes of the session, or nobody does: this one writes nothing more.
 */
void
carry_workout_recorder_stop (CarryWorkoutRecorder *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RECORDER (self));

  self->stopped = TRUE;
  g_clear_handle_id (&self->retry, g_source_remove);
}

/* Why the last step is not on disk; NULL if it is, or on its way. The recorder owns it. */
const char *
carry_workout_recorder_get_failure (CarryWorkoutRecorder *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_RECORDER (self), NULL);
  return self->failure;
}

/* Whether a step is on its way to disk. */
gboolean
carry_workout_recorder_is_busy (CarryWorkoutRecorder *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_RECORDER (self), FALSE);
  return self->busy;
}
