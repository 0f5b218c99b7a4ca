/* carry-diary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-diary.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

/**
 * CarryDiary:
 *
 * All sessions of a runner, a #GListModel in the order of time, and by weeks. Sessions live here and
 * nowhere else. It is filled once from the store; after that only #CarryHistory changes it.
 */
struct _CarryDiary
{
  GObject parent_instance;

  GDateWeekday first_weekday;
  GSequence *sessions;  /* of CarrySession, in the order of carry_session_compare() */
  GHashTable *by_id;    /* id → GSequenceIter */
  GHashTable *weeks;    /* julian day of the first day → CarryWeek, not held */
  CarryCare *care;      /* what the runner says of days */
  CarryTemplates *templates;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryDiarySignal;

static guint signals[SIGNAL_CHANGED + 1];

static void carry_diary_list_model_init (GListModelInterface *iface);

G_DEFINE_QUARK (carry - diary - error - quark, carry_diary_error)
G_DEFINE_FINAL_TYPE_WITH_CODE (CarryDiary,
                               carry_diary,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_diary_list_model_init))

static GType
carry_diary_get_item_type (GListModel *model)
{
  return CARRY_TYPE_SESSION;
}

static guint
carry_diary_get_n_items (GListModel *model)
{
  return (guint)g_sequence_get_length (CARRY_DIARY (model)->sessions);
}

static gpointer
carry_diary_get_item (GListModel *model, guint position)
{
  CarryDiary *self = CARRY_DIARY (model);

  if (position >= carry_diary_get_n_items (model))
    return NULL;

  return g_object_ref (g_sequence_get (g_sequence_get_iter_at_pos (self->sessions, (int)position)));
}

static void
carry_diary_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = carry_diary_get_item_type;
  iface->get_n_items = carry_diary_get_n_items;
  iface->get_item = carry_diary_get_item;
}

static void
forget_week (gpointer data, GObject *dead)
{
  CarryDiary *self = CARRY_DIARY (data);
  GHashTableIter iter;
  gpointer week;

  g_hash_table_iter_init (&iter, self->weeks);
  while (g_hash_table_iter_next (&iter, NULL, &week))
    if (week == dead)
      g_hash_table_iter_remove (&iter);
}

static void
carry_diary_finalize (GObject *object)
{
  CarryDiary *self = CARRY_DIARY (object);
  GHashTableIter iter;
  gpointer week;

  g_hash_table_iter_init (&iter, self->weeks);
  while (g_hash_table_iter_next (&iter, NULL, &week))
    g_object_weak_unref (week, forget_week, self);

  g_object_unref (self->care);
  g_object_unref (self->templates);
  g_hash_table_unref (self->weeks);
  g_hash_table_unref (self->by_id);
  g_sequence_free (self->sessions);

  G_OBJECT_CLASS (carry_diary_parent_class)->finalize (object);
}

static void
carry_diary_class_init (CarryDiaryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_diary_finalize;

  /**
   * CarryDiary::changed:
   * @first: the earliest day that changed
   * @last: the latest
   *
   * A change was made; all lists have told already.
   */
  signals[SIGNAL_CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                    2, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
carry_diary_init (CarryDiary *self)
{
  self->first_weekday = G_DATE_MONDAY;
  self->sessions = g_sequence_new (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->weeks = g_hash_table_new (NULL, NULL);
  self->care = carry_care_new ();
  self->templates = carry_templates_new ();
}

/**
 * carry_diary_new:
 * @first_weekday: the weekday on which weeks start
 *
 * Returns: (transfer full): an empty diary
 */
CarryDiary *
carry_diary_new (GDateWeekday first_weekday)
{
  CarryDiary *self;

  g_return_val_if_fail (g_date_valid_weekday (first_weekday), NULL);

  self = g_object_new (CARRY_TYPE_DIARY, NULL);
  self->first_weekday = first_weekday;

  return self;
}

GDateWeekday
carry_diary_get_first_weekday (CarryDiary *self)
{
  g_return_val_if_fail (CARRY_IS_DIARY (self), G_DATE_MONDAY);
  return self->first_weekday;
}

/* What the runner says of days; it changes with the diary. Owned by the diary. */
CarryCare *
carry_diary_get_care (CarryDiary *self)
{
  g_return_val_if_fail (CARRY_IS_DIARY (self), NULL);
  return self->care;
}

/* The runner's templates of strength sessions, by name; owned by the diary. */
CarryTemplates *
carry_diary_get_templates (CarryDiary *self)
{
  g_return_val_if_fail (CARRY_IS_DIARY (self), NULL);
  return self->templates;
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return carry_session_compare ((CarrySession *)a, (CarrySession *)b);
}

static CarryWeek *
find_week (CarryDiary *self, const GDate *day)
{
  const GDate first = carry_day_week_start (day, self->first_weekday);

  return g_hash_table_lookup (self->weeks, GUINT_TO_POINTER (g_date_get_julian (&first)));
}

static CarryDay *
find_day (CarryDiary *self, const GDate *day)
{
  CarryWeek *week = find_week (self, day);

  return week != NULL
             ? carry_week_get_day (week, (guint)g_date_days_between (carry_week_get_first (week), day))
             : NULL;
}

static void
insert (CarryDiary *self, CarrySession *session)
{
  GSequenceIter *iter =
      g_sequence_insert_sorted (self->sessions, g_object_ref (session), compare_entries, NULL);
  CarryDay *day = find_day (self, carry_session_get_day (session));

  g_hash_table_insert (self->by_id, (gpointer)carry_session_get_id (session), iter);
  if (day != NULL)
    carry_day_add (day, session);
  g_list_model_items_changed (G_LIST_MODEL (self), (guint)g_sequence_iter_get_position (iter), 0, 1);
}

static void
drop (CarryDiary *self, const char *id)
{
  GSequenceIter *iter = g_hash_table_lookup (self->by_id, id);
  g_autoptr (CarrySession) session = g_object_ref (g_sequence_get (iter));
  const guint position = (guint)g_sequence_iter_get_position (iter);
  CarryDay *day = find_day (self, carry_session_get_day (session));

  g_hash_table_remove (self->by_id, id);
  g_sequence_remove (iter);
  if (day != NULL)
    carry_day_remove (day, session);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* In the same day the day tells once, so that a card is replaced and not taken away. */
static void
exchange (CarryDiary *self, CarrySession *after)
{
  GSequenceIter *iter = g_hash_table_lookup (self->by_id, carry_session_get_id (after));
  g_autoptr (CarrySession) before = g_object_ref (g_sequence_get (iter));
  CarryDay *day = find_day (self, carry_session_get_day (after));
  guint from, to;

  if (g_date_compare (carry_session_get_day (before), carry_session_get_day (after)) != 0)
    {
      drop (self, carry_session_get_id (after));
      insert (self, after);
      return;
    }

  from = (guint)g_sequence_iter_get_position (iter);
  g_hash_table_remove (self->by_id, carry_session_get_id (before));
  g_sequence_set (iter, g_object_ref (after));
  g_hash_table_insert (self->by_id, (gpointer)carry_session_get_id (after), iter);
  g_sequence_sort_changed (iter, compare_entries, NULL);
  to = (guint)g_sequence_iter_get_position (iter);

  if (day != NULL)
    carry_day_replace (day, before, after);
  g_list_model_items_changed (G_LIST_MODEL (self), MIN (from, to), MAX (from, to) - MIN (from, to) + 1,
                              MAX (from, to) - MIN (from, to) + 1);
}

/**
 * carry_diary_fill:
 * @self: an empty diary
 * @sessions: (element-type CarrySession): what the store has
 *
 * Fills a diary for the first time.
 */
void
carry_diary_fill (CarryDiary *self, GPtrArray *sessions)
{
  g_return_if_fail (CARRY_IS_DIARY (self));
  g_return_if_fail (g_sequence_is_empty (self->sessions));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      g_hash_table_insert (self->by_id, (gpointer)carry_session_get_id (session),
                           g_sequence_append (self->sessions, g_object_ref (session)));
    }
  g_sequence_sort (self->sessions, compare_entries, NULL);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, sessions->len);
}

/**
 * carry_diary_lookup:
 * @self: a diary
 * @id: the id of a session
 *
 * Returns: (transfer none) (nullable): the session as it is now
 */
CarrySession *
carry_diary_lookup (CarryDiary *self, const char *id)
{
  GSequenceIter *iter;

  g_return_val_if_fail (CARRY_IS_DIARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  iter = g_hash_table_lookup (self->by_id, id);

  return iter != NULL ? g_sequence_get (iter) : NULL;
}

/**
 * carry_diary_check:
 * @self: a diary
 * @change: a change
 * @error: return location, or %NULL
 *
 * Tells whether the change could be applied now: what it replaces or removes is there as it says, what
 * it inserts is not.
 *
 * Returns: %TRUE if so, else %FALSE with %CARRY_DIARY_ERROR_CONFLICT set
 */
gboolean
carry_diary_check (CarryDiary *self, CarryChange *change, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (CARRY_IS_DIARY (self) && CARRY_IS_CHANGE (change), FALSE);

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *before = carry_change_get_before (change, i);
      CarrySession *session = before != NULL ? before : carry_change_get_after (change, i);
      CarrySession *now = carry_diary_lookup (self, carry_session_get_id (session));

      if ((before == NULL) != (now == NULL) || (before != NULL && !carry_session_equal (before, now)) ||
          !g_hash_table_add (seen, (gpointer)carry_session_get_id (session)))
        {
          g_set_error (error, CARRY_DIARY_ERROR, CARRY_DIARY_ERROR_CONFLICT,
                       _ ("“%s” is no longer possible: “%s” has changed in the meantime"),
                       carry_change_get_sentence (change), carry_session_get_title (session));
          return FALSE;
        }
    }

  return (carry_change_get_care (change) == NULL ||
          carry_care_check (self->care, carry_change_get_care (change), error)) &&
         (carry_change_get_templates (change) == NULL ||
          carry_templates_check (self->templates, carry_change_get_templates (change), error));
}

static void
widen (GDate *first, GDate *last, CarrySession *session)
{
  const GDate *day = session != NULL ? carry_session_get_day (session) : NULL;

  if (day == NULL)
    return;
  if (!g_date_valid (first) || g_date_compare (day, first) < 0)
    *first = *day;
  if (!g_date_valid (last) || g_date_compare (day, last) > 0)
    *last = *day;
}

static void
mark_pauses_of_week (CarryDiary *self, CarryWeek *week)
{
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      CarryDay *day = carry_week_get_day (week, i);

      carry_day_set_pause (day, carry_care_get_pause_on (self->care, carry_day_get_date (day)));
    }
}

static void
tell (CarryDiary *self, GDate *first, GDate *last)
{
  g_autoptr (GPtrArray) touched = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->weeks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      CarryWeek *week = value;
      const GDate end = carry_week_get_last (week);

      if (g_date_compare (carry_week_get_first (week), last) <= 0 && g_date_compare (&end, first) >= 0)
        g_ptr_array_add (touched, g_object_ref (week));
    }

  for (guint i = 0; i < touched->len; i++)
    mark_pauses_of_week (self, g_ptr_array_index (touched, i));
  for (guint i = 0; i < touched->len; i++)
    g_signal_emit_by_name (g_ptr_array_index (touched, i), "changed");
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, first, last);
}

/**
 * carry_diary_apply:
 * @self: a diary
 * @change: a change
 * @error: return location, or %NULL
 *
 * Makes a change, whole or not at all. Only #CarryHistory and the command line, which has no undo,
 * call this.
 *
 * Returns: %TRUE if it was made, else %FALSE with %CARRY_DIARY_ERROR_CONFLICT set
 */
gboolean
carry_diary_apply (CarryDiary *self, CarryChange *change, GError **error)
{
  GDate first, last;

  if (!carry_diary_check (self, change, error))
    return FALSE;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *before = carry_change_get_before (change, i);
      CarrySession *after = carry_change_get_after (change, i);

      if (before != NULL && after != NULL)
        exchange (self, after);
      else if (after != NULL)
        insert (self, after);
      else
        drop (self, carry_session_get_id (before));
      widen (&first, &last, before);
      widen (&first, &last, after);
    }

  if (carry_change_get_templates (change) != NULL)
    carry_templates_apply (self->templates, carry_change_get_templates (change), NULL);

  if (carry_change_get_care (change) != NULL &&
      carry_care_change_get_span (carry_change_get_care (change), &first, &last))
    carry_care_apply (self->care, carry_change_get_care (change), NULL);

  if (g_date_valid (&first))
    tell (self, &first, &last);

  return TRUE;
}

/* Where the sessions of a day begin. */
static GSequenceIter *
find_first_of (CarryDiary *self, const GDate *day)
{
  GSequenceIter *low = g_sequence_get_begin_iter (self->sessions);
  GSequenceIter *high = g_sequence_get_end_iter (self->sessions);

  while (low != high)
    {
      GSequenceIter *middle = g_sequence_range_get_midpoint (low, high);

      if (g_date_compare (carry_session_get_day (g_sequence_get (middle)), day) < 0)
        low = g_sequence_iter_next (middle);
      else
        high = middle;
    }

  return low;
}

/**
 * carry_diary_get_range:
 * @self: a diary
 * @first: a valid day
 * @last: a valid day
 *
 * Returns: (transfer full) (element-type CarrySession): the sessions from @first to @last, both included
 */
GPtrArray *
carry_diary_get_range (CarryDiary *self, const GDate *first, const GDate *last)
{
  GPtrArray *sessions;

  g_return_val_if_fail (CARRY_IS_DIARY (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first) && last != NULL && g_date_valid (last), NULL);

  sessions = g_ptr_array_new_with_free_func (g_object_unref);
  for (GSequenceIter *iter = find_first_of (self, first); !g_sequence_iter_is_end (iter);
       iter = g_sequence_iter_next (iter))
    {
      CarrySession *session = g_sequence_get (iter);

      if (g_date_compare (carry_session_get_day (session), last) > 0)
        break;
      g_ptr_array_add (sessions, g_object_ref (session));
    }

  return sessions;
}

/**
 * carry_diary_get_span:
 * @self: a diary
 * @first: (out): the day of the first session
 * @last: (out): the day of the last session
 *
 * Returns: %TRUE if there is a session at all
 */
gboolean
carry_diary_get_span (CarryDiary *self, GDate *first, GDate *last)
{
  g_return_val_if_fail (CARRY_IS_DIARY (self), FALSE);

  if (g_sequence_is_empty (self->sessions))
    return FALSE;

  *first = *carry_session_get_day (g_sequence_get (g_sequence_get_begin_iter (self->sessions)));
  *last = *carry_session_get_day (
      g_sequence_get (g_sequence_iter_prev (g_sequence_get_end_iter (self->sessions))));

  return TRUE;
}

/**
 * carry_diary_get_week:
 * @self: a diary
 * @day: a valid day
 *
 * Gets the week that holds @day. There is one week object for as long as someone holds it, and it
 * follows the diary.
 *
 * Returns: (transfer full): the week
 */
CarryWeek *
carry_diary_get_week (CarryDiary *self, const GDate *day)
{
  g_autoptr (GPtrArray) sessions = NULL;
  CarryWeek *week;
  GDate first, last;

  g_return_val_if_fail (CARRY_IS_DIARY (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  week = find_week (self, day);
  if (week != NULL)
    return g_object_ref (week);

  first = carry_day_week_start (day, self->first_weekday);
  last = carry_day_plus (&first, CARRY_DAYS_PER_WEEK - 1);
  week = carry_week_new (&first);
  sessions = carry_diary_get_range (self, &first, &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      carry_day_add (
          carry_week_get_day (week, (guint)g_date_days_between (&first, carry_session_get_day (session))),
          session);
    }

  mark_pauses_of_week (self, week);
  g_hash_table_insert (self->weeks, GUINT_TO_POINTER (g_date_get_julian (&first)), week);
  g_object_weak_ref (G_OBJECT (week), forget_week, self);

  return week;
}
