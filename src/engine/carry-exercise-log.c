/* carry-exercise-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-exercise-log.h"

#include "carry-rep-max.h"

/**
 * CarryExerciseLog:
 *
 * Every time that an exercise was done, as the diary has it, newest first: a list of #CarryExerciseOccasion that
 * follows the diary.
 */
struct _CarryExerciseLog
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryExercise *exercise;
  double body_kg;
  GPtrArray *occasions;
};

static void carry_exercise_log_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryExerciseLog,
                               carry_exercise_log,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_exercise_log_list_init))

static GType
get_item_type (GListModel *list)
{
  return CARRY_TYPE_EXERCISE_OCCASION;
}

static guint
get_n_items (GListModel *list)
{
  return CARRY_EXERCISE_LOG (list)->occasions->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  GPtrArray *occasions = CARRY_EXERCISE_LOG (list)->occasions;

  return position < occasions->len ? g_object_ref (occasions->pdata[position]) : NULL;
}

static void
carry_exercise_log_list_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
carry_exercise_log_finalize (GObject *object)
{
  CarryExerciseLog *self = CARRY_EXERCISE_LOG (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->occasions, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_exercise_log_parent_class)->finalize (object);
}

static void
carry_exercise_log_class_init (CarryExerciseLogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_exercise_log_finalize;
}

static void
carry_exercise_log_init (CarryExerciseLog *self)
{
  self->occasions = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
add_session (CarryExerciseLog *self, CarryStrengthSession *session, GPtrArray *occasions)
{
  const char *id = carry_exercise_get_id (self->exercise);

  if (carry_session_get_status (CARRY_SESSION (session)) != CARRY_STATUS_DONE)
    return;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      /* What was skipped was not done. */
      if (g_str_equal (carry_exercise_get_id (carry_item_get_exercise (item)), id) &&
          carry_item_is_logged (item) && carry_item_count_sets (item) > 0)
        g_ptr_array_add (occasions, carry_exercise_occasion_new (session, item, self->body_kg));
    }
}

static GPtrArray *
find_occasions (CarryExerciseLog *self)
{
  GPtrArray *occasions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  if (!carry_diary_get_span (self->diary, &first, &last))
    return occasions;

  sessions = carry_diary_get_range (self->diary, &first, &last);
  for (guint i = sessions->len; i > 0; i--)
    if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i - 1]))
      add_session (self, sessions->pdata[i - 1], occasions);

  return occasions;
}

static gboolean
is_same (CarryExerciseOccasion *a, CarryExerciseOccasion *b)
{
  return carry_exercise_occasion_get_session (a) == carry_exercise_occasion_get_session (b) &&
         carry_exercise_occasion_get_item (a) == carry_exercise_occasion_get_item (b);
}

/* Only what differs is told, so that rows keep their focus. */
static void
on_diary_changed (CarryExerciseLog *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->occasions);
  GPtrArray *after = find_occasions (self);
  guint start = 0, n_before = before->len, n_after = after->len;

  while (start < MIN (n_before, n_after) && is_same (before->pdata[start], after->pdata[start]))
    start++;
  while (n_before > start && n_after > start &&
         is_same (before->pdata[n_before - 1], after->pdata[n_after - 1]))
    {
      n_before--;
      n_after--;
    }

  self->occasions = after;
  if (n_before > start || n_after > start)
    g_list_model_items_changed (G_LIST_MODEL (self), start, n_before - start, n_after - start);
}

/**
 * carry_exercise_log_new:
 * @diary: the diary
 * @exercise: an exercise
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 *
 * Returns: (transfer full): a new log
 */
CarryExerciseLog *
carry_exercise_log_new (CarryDiary *diary, CarryExercise *exercise, double body_kg)
{
  CarryExerciseLog *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_LOG, NULL);
  self->diary = g_object_ref (diary);
  self->exercise = g_object_ref (exercise);
  self->body_kg = body_kg;
  g_ptr_array_unref (self->occasions);
  self->occasions = find_occasions (self);
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_diary_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * carry_exercise_log_get_exposures:
 * @self: a log
 *
 * Returns: (transfer full) (element-type CarryExposure): the same for the engine; sets and prescriptions are those
 *   of the log, and last until it changes
 */
GArray *
carry_exercise_log_get_exposures (CarryExerciseLog *self)
{
  GArray *exposures;

  g_return_val_if_fail (CARRY_IS_EXERCISE_LOG (self), NULL);

  exposures = g_array_sized_new (FALSE, TRUE, sizeof (CarryExposure), self->occasions->len);
  for (guint i = 0; i < self->occasions->len; i++)
    {
      CarryExerciseOccasion *occasion = self->occasions->pdata[i];
      const CarryExposure exposure = carry_exposure_of_item (carry_exercise_occasion_get_day (occasion),
                                                             carry_exercise_occasion_get_item (occasion));

      g_array_append_val (exposures, exposure);
    }

  return exposures;
}

/**
 * carry_exercise_log_create_history:
 * @self: a log
 * @today: the day that is asked about
 *
 * Returns: (transfer full): the running estimate of the maximum, and all else that the past says of what comes next;
 *   it must not outlive a change of the log
 */
CarryLiftHistory *
carry_exercise_log_create_history (CarryExerciseLog *self, const GDate *today)
{
  g_autoptr (GArray) exposures = carry_exercise_log_get_exposures (self);

  return carry_lift_history_new ((gpointer)exposures->data, exposures->len, today, self->body_kg);
}

/**
 * carry_exercise_log_find_running_max:
 * @self: a log
 * @occasion: one of its occasions
 *
 * The estimate as it ran up to an occasion, see carry_rep_max_smooth(). What was lighter on purpose says nothing of
 * the maximum, and does not move it.
 *
 * Returns: kg, own weight included; 0 where nothing said so until then
 */
double
carry_exercise_log_find_running_max (CarryExerciseLog *self, CarryExerciseOccasion *occasion)
{
  g_autoptr (GArray) maxima = NULL;
  gboolean found = FALSE;

  g_return_val_if_fail (CARRY_IS_EXERCISE_LOG (self), 0);

  maxima = g_array_sized_new (FALSE, FALSE, sizeof (double), self->occasions->len);
  for (guint i = self->occasions->len; i > 0 && !found; i--)
    {
      CarryExerciseOccasion *at = self->occasions->pdata[i - 1];
      const double max_kg =
          carry_exercise_occasion_is_lighter (at) ? 0 : carry_exercise_occasion_get_max (at, NULL);

      g_array_append_val (maxima, max_kg);
      found = at == occasion;
    }

  return carry_rep_max_smooth ((gpointer)maxima->data, maxima->len);
}
