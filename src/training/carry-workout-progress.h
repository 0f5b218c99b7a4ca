/* carry-workout-progress.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "carry-set.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutRow:
 * @item: the position of the item in its session
 * @done: it is one of the sets of that item; else it is still to do
 * @typed: the runner set its values; else they are what was proposed
 * @values: of a set that is still to do; those of a set that was done are in the session
 *
 * One row of the table of sets.
 */
typedef struct
{
  guint item;
  gboolean done;
  gboolean typed;
  CarrySet values;
} CarryWorkoutRow;

/**
 * CarryWorkoutClock:
 *
 * A stretch of time as it is kept on disk: microseconds of the wall clock.
 */
typedef struct
{
  gboolean begun;
  gint64 start;
  gint64 length; /* 0: without end */
} CarryWorkoutClock;

/**
 * CarryWorkoutProgress:
 *
 * Where a workout stands, as it is kept beside its session, so that a program that starts again goes on there: all
 * that the session does not say. Fill it in once and do not change it any more; then it may be read on any thread.
 */
typedef struct
{
  char *session_id;        /* “” if no workout is going on */
  char *exercises;         /* their ids, in the order of the items, each with a comma after it */
  gint64 seen;             /* when this was so, microseconds of the wall clock */
  CarryWorkoutClock whole; /* since it began, pauses left out */
  GDate day;               /* on which it began, by the runner's clock */
  int start_minute;        /* of that day */
  gboolean paused;         /* since @seen, or before */
  CarryWorkoutClock rest;
  CarryWorkoutClock work;
  gint64 lead_in;          /* of @work, microseconds */
  guint current_item;
  guint current_row;       /* in its item */
  GArray *rows;            /* CarryWorkoutRow, in the order of items and rows */
} CarryWorkoutProgress;

#define CARRY_TYPE_WORKOUT_PROGRESS (carry_workout_progress_get_type ())
GType carry_workout_progress_get_type (void) G_GNUC_CONST;
CarryWorkoutProgress *carry_workout_progress_new (const char *session_id);
CarryWorkoutProgress *carry_workout_progress_ref (CarryWorkoutProgress *self);
void carry_workout_progress_unref (CarryWorkoutProgress *self);
gboolean carry_workout_progress_is_none (const CarryWorkoutProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWorkoutProgress, carry_workout_progress_unref)

G_END_DECLS
