/* carry-exercise-records.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-exercise-records.h"

#include "carry-record-bests.h"

/**
 * CarryExerciseRecords:
 *
 * What was done best in one exercise. It is told of the sessions by #CarryRecords, and works out records when it is
 * asked for them. What was best before a session is kept, so that the next one costs no look at ten years.
 */
struct _CarryExerciseRecords
{
  GObject parent_instance;

  CarryExercise *exercise;
  double body_weight;
  GPtrArray *entries; /* of Entry, in the order of time */
  CarryRecord *current[CARRY_N_RECORD_KINDS];
  gboolean known; /* whether the current ones are */

  CarryRecordBests *bests; /* of the first entries, or NULL */
  guint n_taken;           /* how many of them */
};

/* The exercise in a session. */
typedef struct
{
  CarryStrengthSession *session;
  GPtrArray *items; /* of CarryItem; mostly one */
} Entry;

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryExerciseRecords, carry_exercise_records, G_TYPE_OBJECT)

static void
entry_free (Entry *entry)
{
  g_object_unref (entry->session);
  g_ptr_array_unref (entry->items);
  g_free (entry);
}

static const GDate *
get_day (CarryExerciseRecords *self, guint position)
{
  const Entry *entry = self->entries->pdata[position];

  return carry_session_get_day (CARRY_SESSION (entry->session));
}

/* What was found of the entries from @position on is no longer true. */
static void
forget_bests (CarryExerciseRecords *self, guint position)
{
  if (position >= self->n_taken)
    return;

  g_clear_pointer (&self->bests, carry_record_bests_free);
  self->n_taken = 0;
}

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
  g_clear_pointer (&self->bests, carry_record_bests_free);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

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
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify)entry_free);
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
  forget_bests (self, 0);
  carry_exercise_records_tell (self);
}

/* How many sessions come before a day. */
static guint
find_day (CarryExerciseRecords *self, const GDate *day)
{
  guint low = 0, high = self->entries->len;

  while (low < high)
    {
      const guint middle = (low + high) / 2;

      if (g_date_compare (get_day (self, middle), day) < 0)
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
  while (to < self->entries->len && g_date_compare (get_day (self, to), last) <= 0)
    to++;
  if (to > from)
    {
      forget_bests (self, from);
      g_ptr_array_remove_range (self->entries, from, to - from);
    }

  return to > from;
}

/* How many entries come before a session. */
static guint
find_session (CarryExerciseRecords *self, CarryStrengthSession *session)
{
  guint position = self->entries->len;

  while (position > 0)
    {
      const Entry *entry = self->entries->pdata[position - 1];

      if (entry->session != session &&
          carry_session_compare (CARRY_SESSION (entry->session), CARRY_SESSION (session)) < 0)
        break;
      position--;
    }

  return position;
}

/**
 * carry_exercise_records_add:
 * @self: records
 * @session: a session
 * @item: the exercise in it, done
 *
 * Takes a session in, without telling. An exercise may stand in a session twice.
 */
void
carry_exercise_records_add (CarryExerciseRecords *self, CarryStrengthSession *session, CarryItem *item)
{
  Entry *entry;
  guint position;

  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self) && CARRY_IS_STRENGTH_SESSION (session));
  g_return_if_fail (CARRY_IS_ITEM (item));

  position = find_session (self, session);
  forget_bests (self, position);
  entry = position < self->entries->len ? self->entries->pdata[position] : NULL;
  if (entry == NULL || entry->session != session)
    {
      entry = g_new0 (Entry, 1);
      entry->session = g_object_ref (session);
      entry->items = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_insert (self->entries, (int)position, entry);
    }
  g_ptr_array_add (entry->items, g_object_ref (item));
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

  return self->entries->len - find_day (self, since);
}

/* When it was done for the last time; NULL if never. */
const GDate *
carry_exercise_records_get_last_day (CarryExerciseRecords *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (self), NULL);

  return self->entries->len > 0 ? get_day (self, self->entries->len - 1) : NULL;
}

/* The newest of each kind is the best; with a load only those count that beat something. */
static void
learn (CarryExerciseRecords *self)
{
  g_autoptr (CarryRecordBests) bests = carry_record_bests_new (self->exercise, self->body_weight);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = self->entries->pdata[i];

      carry_record_bests_compare (bests, entry->session, entry->items, records);
      carry_record_bests_take (bests, entry->items);
    }

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

/* The bests of the first @n entries. */
static CarryRecordBests *
find_bests (CarryExerciseRecords *self, guint n)
{
  if (self->n_taken > n)
    forget_bests (self, 0);
  if (self->bests == NULL)
    self->bests = carry_record_bests_new (self->exercise, self->body_weight);

  for (; self->n_taken < n; self->n_taken++)
    carry_record_bests_take (self->bests, ((const Entry *)self->entries->pdata[self->n_taken])->items);

  return self->bests;
}

static GPtrArray *
list_items (CarryExerciseRecords *self, CarryStrengthSession *session)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if (g_str_equal (carry_exercise_get_id (carry_item_get_exercise (item)),
                       carry_exercise_get_id (self->exercise)))
        g_ptr_array_add (items, item);
    }

  return items;
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
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) items = NULL;
  CarryRecordBests *bests;

  g_return_if_fail (CARRY_IS_EXERCISE_RECORDS (self) && CARRY_IS_STRENGTH_SESSION (session));

  bests = find_bests (self, find_session (self, session));
  if (!carry_record_bests_has_any (bests))
    return;

  items = list_items (self, session);
  found = g_ptr_array_new_with_free_func (g_object_unref);
  carry_record_bests_compare (bests, session, items, found);
  for (guint i = 0; i < found->len; i++)
    {
      CarryRecord *record = found->pdata[i];

      /* A first load after body weight alone is a record. */
      if (carry_record_get_before (record) > 0 || carry_record_get_kind (record) == CARRY_RECORD_HEAVIEST)
        g_ptr_array_add (records, g_object_ref (record));
    }
}
