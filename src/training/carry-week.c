/* carry-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-week.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"

/**
 * CarryWeek:
 *
 * Seven days of the diary: a #GListModel of #CarryDay. Its days change with the diary as long as
 * someone holds it; #CarryWeek::changed tells once for each change of the diary that touched it.
 */
struct _CarryWeek
{
  GObject parent_instance;

  GDate first;
  CarryDay *days[CARRY_DAYS_PER_WEEK];
};

static void carry_week_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryWeek,
                               carry_week,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_week_list_model_init))

static GType
carry_week_get_item_type (GListModel *model)
{
  return CARRY_TYPE_DAY;
}

static guint
carry_week_get_n_items (GListModel *model)
{
  return CARRY_DAYS_PER_WEEK;
}

static gpointer
carry_week_get_item (GListModel *model, guint position)
{
  return position < CARRY_DAYS_PER_WEEK ? g_object_ref (CARRY_WEEK (model)->days[position]) : NULL;
}

static void
carry_week_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = carry_week_get_item_type;
  iface->get_n_items = carry_week_get_n_items;
  iface->get_item = carry_week_get_item;
}

static void
carry_week_finalize (GObject *object)
{
  CarryWeek *self = CARRY_WEEK (object);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    g_clear_object (&self->days[i]);

  G_OBJECT_CLASS (carry_week_parent_class)->finalize (object);
}

static void
carry_week_class_init (CarryWeekClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_finalize;

  /**
   * CarryWeek::changed:
   *
   * A change of the diary touched sessions of this week; its lists have told already.
   */
  g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_week_init (CarryWeek *self)
{
}

/**
 * carry_week_new:
 * @first: the first of the seven days, valid
 *
 * Makes an empty week. To see a week of a diary, use carry_diary_get_week().
 *
 * Returns: (transfer full): a new week
 */
CarryWeek *
carry_week_new (const GDate *first)
{
  CarryWeek *self;

  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = g_object_new (CARRY_TYPE_WEEK, NULL);
  self->first = *first;
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate date = carry_day_plus (first, (int)i);

      self->days[i] = carry_day_new (&date);
    }

  return self;
}

const GDate *
carry_week_get_first (CarryWeek *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK (self), NULL);
  return &self->first;
}

GDate
carry_week_get_last (CarryWeek *self)
{
  return carry_day_plus (&self->first, CARRY_DAYS_PER_WEEK - 1);
}

/**
 * carry_week_get_day:
 * @self: a week
 * @index: 0 to 6
 *
 * Returns: (transfer none): the day
 */
CarryDay *
carry_week_get_day (CarryWeek *self, guint index)
{
  g_return_val_if_fail (CARRY_IS_WEEK (self) && index < CARRY_DAYS_PER_WEEK, NULL);
  return self->days[index];
}

/**
 * carry_week_get_sessions:
 * @self: a week
 *
 * Returns: (transfer full) (element-type CarrySession): all sessions by day and start
 */
GPtrArray *
carry_week_get_sessions (CarryWeek *self)
{
  GPtrArray *sessions;

  g_return_val_if_fail (CARRY_IS_WEEK (self), NULL);

  sessions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      GListModel *day = G_LIST_MODEL (self->days[i]);

      for (guint j = 0; j < g_list_model_get_n_items (day); j++)
        g_ptr_array_add (sessions, g_list_model_get_item (day, j));
    }

  return sessions;
}

gboolean
carry_week_is_empty (CarryWeek *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK (self), TRUE);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    if (g_list_model_get_n_items (G_LIST_MODEL (self->days[i])) > 0)
      return FALSE;

  return TRUE;
}

/* Whether there is a run in it: only then a day without sessions is a day of rest. */
gboolean
carry_week_has_runs (CarryWeek *self)
{
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_val_if_fail (CARRY_IS_WEEK (self), FALSE);

  sessions = carry_week_get_sessions (self);
  for (guint i = 0; i < sessions->len; i++)
    {
      if (CARRY_IS_RUN (g_ptr_array_index (sessions, i)))
        return TRUE;
    }

  return FALSE;
}

/* What the runner skipped, or a pause set aside, is not of the week any more. */
static gboolean
counts (CarrySession *session, gboolean done_only)
{
  const CarryStatus status = carry_session_get_status (session);

  return status != CARRY_STATUS_SKIPPED && (!done_only || status == CARRY_STATUS_DONE);
}

/**
 * carry_week_get_distance:
 * @self: a week
 * @done_only: count what was run; else all that is planned or was run
 *
 * Returns: metres
 */
double
carry_week_get_distance (CarryWeek *self, gboolean done_only)
{
  g_autoptr (GPtrArray) sessions = carry_week_get_sessions (self);
  double metres = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      CarryActivity *activity;

      if (!CARRY_IS_RUN (session) || !counts (session, done_only))
        continue;

      activity = carry_run_get_activity (CARRY_RUN (session));
      metres += done_only && activity != NULL ? carry_activity_get_facts (activity)->distance_m
                                              : carry_run_get_distance (CARRY_RUN (session));
    }

  return metres;
}

/**
 * carry_week_get_strength_count:
 * @self: a week
 * @done_only: count what was done; else all that is planned or was done
 *
 * Returns: strength sessions
 */
guint
carry_week_get_strength_count (CarryWeek *self, gboolean done_only)
{
  g_autoptr (GPtrArray) sessions = carry_week_get_sessions (self);
  guint count = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (CARRY_IS_STRENGTH_SESSION (session) && counts (session, done_only))
        count++;
    }

  return count;
}

/* Minutes of all strength sessions, planned or done. */
guint
carry_week_get_strength_minutes (CarryWeek *self)
{
  g_autoptr (GPtrArray) sessions = carry_week_get_sessions (self);
  guint minutes = 0;

  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (g_ptr_array_index (sessions, i)) &&
        counts (g_ptr_array_index (sessions, i), FALSE))
      minutes += carry_session_get_duration (g_ptr_array_index (sessions, i));

  return minutes;
}
