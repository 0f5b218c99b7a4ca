/* carry-workout-course.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-instant.h"
#include "carry-strength-session.h"
#include "carry-workout-table.h"
#include "carry-workout-timer.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutCourse:
 *
 * The course of a workout: what is to be done and what was (#CarryWorkoutTable), the time (#CarryWorkoutTimer), and what
 * becomes of the session.
 *
 * It has no clock. Where time matters it is passed in, as microseconds of the running clock of a #CarryInstant.
 */
#define CARRY_TYPE_WORKOUT_COURSE (carry_workout_course_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutCourse, carry_workout_course, CARRY, WORKOUT_COURSE, GObject)

/* Making one */
CarryWorkoutCourse *carry_workout_course_new (
    CarryStrengthSession *session, CarryAthlete *athlete, GPtrArray *targets, GDateTime *start, gint64 now);
CarryWorkoutCourse *carry_workout_course_resume (CarryStrengthSession *session,
                                                 CarryAthlete *athlete,
                                                 GPtrArray *targets,
                                                 const CarryWorkoutProgress *progress,
                                                 CarryInstant now);

/* What has become of it so far */
CarryStrengthSession *carry_workout_course_get_session (CarryWorkoutCourse *self);
CarryWorkoutProgress *carry_workout_course_get_progress (CarryWorkoutCourse *self, CarryInstant now);

/* Where it stands */
CarryWorkoutTimer *carry_workout_course_get_timer (CarryWorkoutCourse *self);
CarryWorkoutTable *carry_workout_course_get_table (CarryWorkoutCourse *self);
CarryWorkoutExercise *carry_workout_course_get_exercise (CarryWorkoutCourse *self);
CarryWorkoutSet *carry_workout_course_get_set (CarryWorkoutCourse *self);
guint carry_workout_course_get_n_sets (CarryWorkoutCourse *self);
guint carry_workout_course_get_n_done (CarryWorkoutCourse *self);
gboolean carry_workout_course_is_finished (CarryWorkoutCourse *self);

/* What becomes of sets */
gboolean carry_workout_course_complete (CarryWorkoutCourse *self, CarryWorkoutSet *set, gint64 now);
gboolean carry_workout_course_reopen (CarryWorkoutCourse *self, CarryWorkoutSet *set);
void
carry_workout_course_begin_work (CarryWorkoutCourse *self, guint lead_in_s, gboolean count_down, gint64 now);
void carry_workout_course_end_work (CarryWorkoutCourse *self, gint64 now);

/* The end */
gboolean carry_workout_course_finish (CarryWorkoutCourse *self, gint64 now);
gboolean carry_workout_course_set_effort (CarryWorkoutCourse *self, double effort);
void carry_workout_course_set_note (CarryWorkoutCourse *self, const char *note);

G_END_DECLS
