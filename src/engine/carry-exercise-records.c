/* carry-exercise-records.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-exercise-records.h"

#include "carry-load-steps.h"
#include "carry-record-bests.h"

/**
 * CarryExerciseRecords:
 *
 * What was done best in one exercise. It is told of the sessions by #CarryRecords, and works out records when it is
 * asked for them.
 */
struct _CarryExerciseRecords
{
  GObject parent_instance;

  CarryExercise *exercise;
  double body_weight;
  GPtrArray *sessions; /* of CarryStrengthSession with the exercise done, in the order of time */
  CarryRecord *current[CARRY_N_RECORD_KINDS];
  gboolean known; /* whether the current ones are */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryExerciseRecords, carry_exercise_records, G_TYPE_OBJECT)

static void
forget_current (CarryExerciseRecords *self)
{
  for (guint i = 0; i < CARRY_N_RECORD_KINDS; i++)
    g_clear_object (&self->current[i]);
  self->known = FALSE;
}

static void
carry_exercise_records_finalize (GObject *object)
{
  CarryExerciseRecords *self = CARRY_EXERCISE_RECORDS (object);

  forget_current (self);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_exercise_records_parent_class)->finalize (object);
}

static void
carry_exercise_records_class_init (CarryExerciseRecordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_exercise_records_finalize;

  /**
   * CarryExerciseRecords::changed:
   *
   * Records may be other than they were.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_exercise_records_init (CarryExerciseRecords *self)
{
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_exercise_records_new:
 * @exercise: an exercise
 * @body_weight: what the runner weighs in kg, 0 if it is not known
 *
 * Returns: (transfer full): records without a session
 */
CarryExerciseRecords *
carry_exercise_records_new (CarryExercise *exercise, double body_weight)
{
  CarryExerciseRecords *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_RECORDS, NULL);
  self->exercise = g_object_ref (exercise);
  self->body_weight = body_weight;

  return self;
}

CarryExercise *
carry_exercise_records_get_exercise (CarryExerciseRecords *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), NULL);
  return self->exercise;
}

/* In kg, 0 if it is not known. What is lifted along with a load is counted with the weight of today. */
void
carry_exercise_records_set_body_weight (CarryExerciseRecords *self, double body_weight)
{
  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self));

  if (self->body_weight == body_weight)
    return;

  self->body_weight = body_weight;
  carry_exercise_records_tell (self);
}

/* How many sessions come before a day. */
static guint
find_day (CarryExerciseRecords *self, const GDate *day)
{
  guint low = 0, high = self->sessions->len;

  while (low < high)
    {
      const guint middle = (low + high) / 2;

      if (g_date_compare (carry_session_get_day (self->sessions->pdata[middle]), day) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * carry_exercise_records_forget:
 * @self: records
 * @first: a day
 * @last: a day
 *
 * Leaves out the sessions from @first to @last, both included, without telling.
 *
 * Returns: whether there were any
 */
gboolean
carry_exercise_records_forget (CarryExerciseRecords *self, const GDate *first, const GDate *last)
{
  guint from, to;

  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), FALSE);

  from = to = find_day (self, first);
  while (to < self->sessions->len &&
         g_date_compare (carry_session_get_day (self->sessions->pdata[to]), last) <= 0)
    to++;
  if (to > from)
    g_ptr_array_remove_range (self->sessions, from, to - from);

  return to > from;
}

/**
 * carry_exercise_records_add:
 * @self: records
 * @session: a session in which the exercise was done
 *
 * Takes a session in, without telling.
 */
void
carry_exercise_records_add (CarryExerciseRecords *self, CarryStrengthSession *session)
{
  guint position;

  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self) && CARRY_IS_STRENGTH_SESSION (session));

  position = self->sessions->len;
  while (position > 0 &&
         carry_session_compare (self->sessions->pdata[position - 1], CARRY_SESSION (session)) > 0)
    position--;

  /* An exercise may stand in a session twice. */
  if (position > 0 && self->sessions->pdata[position - 1] == session)
    return;

  g_ptr_array_insert (self->sessions, (int)position, g_object_ref (session));
}

/* After sessions went or came. */
void
carry_exercise_records_tell (CarryExerciseRecords *self)
{
  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self));

  forget_current (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * carry_exercise_records_count:
 * @self: records
 * @since: a day
 *
 * Returns: in how many sessions the exercise was done from @since on
 */
guint
carry_exercise_records_count (CarryExerciseRecords *self, const GDate *since)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), 0);

  return self->sessions->len - find_day (self, since);
}

/* When it was done for the last time; NULL if never. */
const GDate *
carry_exercise_records_get_last_day (CarryExerciseRecords *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), NULL);

  return self->sessions->len > 0 ? carry_session_get_day (self->sessions->pdata[self->sessions->len - 1])
                                 : NULL;
}

/* The newest of each kind is the best; with a load only those count that beat something. */
static void
learn (CarryExerciseRecords *self)
{
  g_autoptr (CarryRecordBests) bests = carry_record_bests_new (self->exercise, self->body_weight);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->sessions->len; i++)
    carry_record_bests_take (bests, self->sessions->pdata[i], records);

  for (guint i = 0; i < records->len; i++)
    {
      CarryRecord *record = records->pdata[i];

      g_set_object (&self->current[carry_record_get_kind (record)], record);
    }
  self->known = TRUE;
}

/**
 * carry_exercise_records_get:
 * @self: records
 * @kind: a kind
 *
 * Returns: (transfer none) (nullable): the best of that kind, with the day when it was reached first; of
 *   repetitions and holds, with the load where it grew last; %NULL if the exercise has none
 */
CarryRecord *
carry_exercise_records_get (CarryExerciseRecords *self, CarryRecordKind kind)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), NULL);
  g_return_val_if_fail (kind < CARRY_N_RECORD_KINDS, NULL);

  if (!self->known)
    learn (self);

  return self->current[kind];
}

/**
 * carry_exercise_records_find_of:
 * @self: records
 * @session: a session, in the diary or not yet
 * @records: (element-type CarryRecord): where to add to
 *
 * Adds what was better in a session than in all sessions before it. What was done for the first time has nothing to
 * be better than, and is no record.
 */
void
carry_exercise_records_find_of (CarryExerciseRecords *self, CarryStrengthSession *session, GPtrArray *records)
{
  g_autoptr (CarryRecordBests) bests = NULL;
  g_autoptr (GPtrArray) found = NULL;
  const char *id;

  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self) && CARRY_IS_STRENGTH_SESSION (session));

  id = carry_session_get_id (CARRY_SESSION (session));
  bests = carry_record_bests_new (self->exercise, self->body_weight);
  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->sessions->len; i++)
    if (!g_str_equal (carry_session_get_id (self->sessions->pdata[i]), id) &&
        carry_session_compare (self->sessions->pdata[i], CARRY_SESSION (session)) < 0)
      carry_record_bests_take (bests, self->sessions->pdata[i], NULL);

  if (!carry_record_bests_has_any (bests))
    return;

  carry_record_bests_take (bests, session, found);
  for (guint i = 0; i < found->len; i++)
    {
      CarryRecord *record = found->pdata[i];

      /* A first load after body weight alone is a record. */
      if (carry_record_get_before (record) > 0 || carry_record_get_kind (record) == CARRY_RECORD_HEAVIEST)
        g_ptr_array_add (records, g_object_ref (record));
    }
}
