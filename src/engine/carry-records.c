/* carry-records.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-records.h"

#include "carry-measure.h"

/**
 * CarryRecords:
 *
 * What a runner did best, by exercise. As a list it is the main lifts, a #CarryExerciseRecords each, the most done
 * first: of each of the big movements the exercise that was done most in the newest year.
 *
 * It follows the diary: a change reads the sessions of its days and no others. A row that stays is the same object,
 * and tells when its records change.
 */
struct _CarryRecords
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GHashTable *exercises; /* id → CarryExerciseRecords */
  GPtrArray *main;       /* of CarryExerciseRecords */
};

static void carry_records_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryRecords,
                               carry_records,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_records_list_init))

/* The big movements, in the order of a tie. */
typedef enum
{
  MOVEMENT_SQUAT,
  MOVEMENT_HINGE,
  MOVEMENT_LUNGE,
  MOVEMENT_CALF,
  MOVEMENT_PUSH,
  MOVEMENT_PULL,
  N_MOVEMENTS,
} Movement;

#define NEWEST_DAYS 365 /* what counts for what is done most */

typedef struct
{
  CarryExerciseRecords *records;
  guint n;
  Movement movement;
} Candidate;

static GType
get_item_type (GListModel *list)
{
  return CARRY_TYPE_EXERCISE_RECORDS;
}

static guint
get_n_items (GListModel *list)
{
  return CARRY_RECORDS (list)->main->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  GPtrArray *main = CARRY_RECORDS (list)->main;

  return position < main->len ? g_object_ref (main->pdata[position]) : NULL;
}

static void
carry_records_list_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
carry_records_finalize (GObject *object)
{
  CarryRecords *self = CARRY_RECORDS (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_pointer (&self->exercises, g_hash_table_unref);
  g_clear_pointer (&self->main, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_records_parent_class)->finalize (object);
}

static void
carry_records_class_init (CarryRecordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_records_finalize;
}

static void
carry_records_init (CarryRecords *self)
{
  self->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->main = g_ptr_array_new_with_free_func (g_object_unref);
}

/* N_MOVEMENTS for all that is small, fast, or not lifted. */
static Movement
find_movement (CarryExercise *exercise)
{
  switch (carry_exercise_get_pattern (exercise))
    {
    case CARRY_PATTERN_SQUAT:
      return MOVEMENT_SQUAT;

    case CARRY_PATTERN_HINGE:
    case CARRY_PATTERN_BRIDGE:
      return MOVEMENT_HINGE;

    case CARRY_PATTERN_LUNGE:
    case CARRY_PATTERN_STEP:
      return MOVEMENT_LUNGE;

    case CARRY_PATTERN_CALF:
      return MOVEMENT_CALF;

    case CARRY_PATTERN_PUSH_H:
    case CARRY_PATTERN_PUSH_V:
      return MOVEMENT_PUSH;

    case CARRY_PATTERN_PULL_H:
    case CARRY_PATTERN_PULL_V:
      return MOVEMENT_PULL;

    case CARRY_PATTERN_TRUNK_EXT:
    case CARRY_PATTERN_KNEE_FLEX:
    case CARRY_PATTERN_KNEE_EXT:
    case CARRY_PATTERN_ANKLE_DF:
    case CARRY_PATTERN_ANKLE_INV:
    case CARRY_PATTERN_ANKLE_EV:
    case CARRY_PATTERN_FOOT:
    case CARRY_PATTERN_BALANCE:
    case CARRY_PATTERN_HIP_ABD:
    case CARRY_PATTERN_HIP_ER:
    case CARRY_PATTERN_HIP_FLEX:
    case CARRY_PATTERN_ADDUCT:
    case CARRY_PATTERN_LOCOMOTION:
    case CARRY_PATTERN_CARRY:
    case CARRY_PATTERN_ANTI_EXT:
    case CARRY_PATTERN_ANTI_LAT:
    case CARRY_PATTERN_ANTI_ROT:
    case CARRY_PATTERN_FLEXION:
    case CARRY_PATTERN_LAT_FLEX:
    case CARRY_PATTERN_ROTATION:
    case CARRY_PATTERN_ELBOW_FLEX:
    case CARRY_PATTERN_OLYMPIC:
    case CARRY_PATTERN_JUMP:
    case CARRY_PATTERN_DRILL:
    case CARRY_PATTERN_SPRINT:
    case CARRY_PATTERN_FULL:
    case CARRY_PATTERN_MOBILITY:
    default:
      return N_MOVEMENTS;
    }
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->n != y->n)
    return x->n > y->n ? -1 : 1;

  return (int)x->movement - (int)y->movement;
}

/* More often done, and of two as often done the one whose id comes first, so that the order of a hash table does not
 * matter. */
static gboolean
is_more (const Candidate *best, CarryExerciseRecords *records, guint n)
{
  if (n != best->n)
    return n > best->n;

  return n > 0 && strcmp (carry_exercise_get_id (carry_exercise_records_get_exercise (records)),
                          carry_exercise_get_id (carry_exercise_records_get_exercise (best->records))) < 0;
}

static gboolean
find_newest (CarryRecords *self, GDate *newest)
{
  GHashTableIter iter;
  gpointer value;
  gboolean found = FALSE;

  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const GDate *day = carry_exercise_records_get_last_day (value);

      if (day != NULL && (!found || g_date_compare (day, newest) > 0))
        {
          *newest = *day;
          found = TRUE;
        }
    }

  return found;
}

static GPtrArray *
find_main (CarryRecords *self)
{
  GPtrArray *main = g_ptr_array_new_with_free_func (g_object_unref);
  Candidate best[N_MOVEMENTS] = { 0 };
  GHashTableIter iter;
  gpointer value;
  GDate since;

  if (!find_newest (self, &since))
    return main;

  since = carry_day_plus (&since, -NEWEST_DAYS);
  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const Movement movement = find_movement (carry_exercise_records_get_exercise (value));
      const guint n = carry_exercise_records_count (value, &since);

      if (movement < N_MOVEMENTS && is_more (&best[movement], value, n))
        best[movement] = (Candidate){ .records = value, .n = n, .movement = movement };
    }

  qsort (best, G_N_ELEMENTS (best), sizeof best[0], compare_candidates);
  for (guint i = 0; i < G_N_ELEMENTS (best) && best[i].n > 0; i++)
    g_ptr_array_add (main, g_object_ref (best[i].records));

  return main;
}

/* Only what differs is told, so that rows keep their focus. */
static void
update_main (CarryRecords *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->main);
  GPtrArray *after = find_main (self);
  guint start = 0, n_before = before->len, n_after = after->len;

  while (start < MIN (n_before, n_after) && before->pdata[start] == after->pdata[start])
    start++;
  while (n_before > start && n_after > start && before->pdata[n_before - 1] == after->pdata[n_after - 1])
    {
      n_before--;
      n_after--;
    }

  self->main = after;
  if (n_before > start || n_after > start)
    g_list_model_items_changed (G_LIST_MODEL (self), start, n_before - start, n_after - start);
}

static CarryExerciseRecords *
ensure (CarryRecords *self, CarryExercise *exercise)
{
  CarryExerciseRecords *records = g_hash_table_lookup (self->exercises, carry_exercise_get_id (exercise));

  if (records == NULL)
    {
      records = carry_exercise_records_new (exercise, carry_athlete_get_weight (self->athlete));
      g_hash_table_insert (self->exercises,
                           (gpointer)carry_exercise_get_id (carry_exercise_records_get_exercise (records)),
                           records);
    }

  return records;
}

static void
add_session (CarryRecords *self, CarryStrengthSession *session, GHashTable *touched)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      CarryExerciseRecords *records;

      if (!carry_item_is_logged (item) || carry_item_count_sets (item) == 0)
        continue;

      records = ensure (self, carry_item_get_exercise (item));
      carry_exercise_records_add (records, session, item);
      g_hash_table_add (touched, records);
    }
}

/* Reads the days from @first to @last again. */
static void
on_diary_changed (CarryRecords *self, const GDate *first, const GDate *last)
{
  g_autoptr (GHashTable) touched = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, first, last);
  GHashTableIter iter;
  gpointer records;

  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, NULL, &records))
    if (carry_exercise_records_forget (records, first, last))
      g_hash_table_add (touched, records);

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]) &&
        carry_session_get_status (sessions->pdata[i]) == CARRY_STATUS_DONE)
      add_session (self, sessions->pdata[i], touched);

  g_hash_table_iter_init (&iter, touched);
  while (g_hash_table_iter_next (&iter, &records, NULL))
    carry_exercise_records_tell (records);
  if (g_hash_table_size (touched) > 0)
    update_main (self);
}

static void
read_all (CarryRecords *self)
{
  GDate first, last;

  if (carry_diary_get_span (self->diary, &first, &last))
    on_diary_changed (self, &first, &last);
}

/* The diary tells of being filled from the store as a list only. */
static void
on_items_changed (CarryRecords *self, guint position, guint removed, guint added, GListModel *diary)
{
  if (position == 0 && removed == 0 && added == g_list_model_get_n_items (diary))
    read_all (self);
}

static void
on_weight_changed (CarryRecords *self)
{
  GHashTableIter iter;
  gpointer records;

  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, NULL, &records))
    carry_exercise_records_set_body_weight (records, carry_athlete_get_weight (self->athlete));
}

/**
 * carry_records_new:
 * @diary: the diary to follow
 * @athlete: the runner
 *
 * Returns: (transfer full): the records of what the diary has
 */
CarryRecords *
carry_records_new (CarryDiary *diary, CarryAthlete *athlete)
{
  CarryRecords *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_RECORDS, NULL);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_diary_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (diary, "items-changed", G_CALLBACK (on_items_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify::weight", G_CALLBACK (on_weight_changed), self,
                           G_CONNECT_SWAPPED);
  read_all (self);

  return self;
}

/**
 * carry_records_lookup:
 * @self: records
 * @exercise: the id of an exercise
 *
 * Returns: (transfer none) (nullable): its records, %NULL if it was never done
 */
CarryExerciseRecords *
carry_records_lookup (CarryRecords *self, const char *exercise)
{
  g_return_val_if_fail (CARRY_IS_RECORDS (self), NULL);
  g_return_val_if_fail (exercise != NULL, NULL);

  return g_hash_table_lookup (self->exercises, exercise);
}

/**
 * carry_records_find_of:
 * @self: records
 * @session: a session with what was done in it, in the diary or not yet
 *
 * Finds what was better in a session than in all sessions before it, for its summary.
 *
 * Returns: (transfer full) (element-type CarryRecord): the records, by the order of the exercises and of
 *   #CarryRecordKind
 */
GPtrArray *
carry_records_find_of (CarryRecords *self, CarryStrengthSession *session)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (CARRY_IS_RECORDS (self), found);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), found);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryExercise *exercise = carry_item_get_exercise (carry_strength_session_get_nth (session, i));
      CarryExerciseRecords *records = carry_records_lookup (self, carry_exercise_get_id (exercise));

      if (records != NULL && g_hash_table_add (seen, records))
        carry_exercise_records_find_of (records, session, found);
    }

  return found;
}
