/* carry-balance-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-history.h"

#include "carry-balance-work.h"
#include "carry-measure.h"

#include <math.h>

/**
 * CarryBalanceHistory:
 *
 * What each week of a diary asks of the body, from its first session to its last or to today, without gaps.
 *
 * It follows the diary: a change sums up the weeks that it touches and no others, and follows fitness and
 * fatigue from there on. Ten years may be summed up for the first time in a thread of their own; until then
 * there are no weeks, and what changes in the meantime is caught up with.
 *
 * #CarryBalanceHistory::changed tells that weeks are other than they were. A week that is the same is the same
 * object.
 */
struct _CarryBalanceHistory
{
  GObject parent_instance;

  CarryDiary *diary;
  GDate today;
  GPtrArray *weeks; /* of CarryBalanceWeek */
  CarryCountedSessions counted;

  GCancellable *loading; /* nullable; while the first weeks are summed up in a thread */
  GDate missed_first;    /* what changed in the meantime; invalid if nothing did */
  GDate missed_last;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryBalanceHistory, carry_balance_history, G_TYPE_OBJECT)

static GDate
get_week_start (CarryBalanceHistory *self, const GDate *day)
{
  return carry_day_week_start (day, carry_diary_get_first_weekday (self->diary));
}

/* The first days of the first and the last week; FALSE if the diary has nothing in it. */
static gboolean
find_range (CarryBalanceHistory *self, GDate *first, GDate *last)
{
  const GDate this_week = get_week_start (self, &self->today);
  GDate earliest, latest;

  if (!carry_diary_get_span (self->diary, &earliest, &latest))
    return FALSE;

  *first = get_week_start (self, &earliest);
  *last = get_week_start (self, &latest);
  if (g_date_compare (&this_week, last) > 0)
    *last = this_week;

  return TRUE;
}

static CarryWeekFacts *
sum_up_week (CarryBalanceHistory *self, const GDate *first)
{
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, first, &last);

  return carry_week_facts_new (first, sessions);
}

static CarryBalanceWeek *
find_week (CarryBalanceHistory *self, const GDate *first)
{
  guint week;

  return carry_balance_history_find (self, first, &week) ? g_ptr_array_index (self->weeks, week) : NULL;
}

/* What fitness follows from. A plan is a projection from what was done before it. */
static const CarryDailyLoad *
get_days (CarryBalanceHistory *self, CarryWeekFacts *facts)
{
  return carry_week_facts_get_days (facts, self->counted == CARRY_COUNTED_DONE ? CARRY_COUNTED_DONE
                                                                               : CARRY_COUNTED_BOTH);
}

/* Where the runner stood before the first week, guessed from the first days that are known. */
static CarryFitness
guess_start (CarryBalanceHistory *self, GPtrArray *facts)
{
  CarryDailyLoad daily[CARRY_FITNESS_MOST_SEED_DAYS + CARRY_DAYS_PER_WEEK];
  const guint n_weeks = MIN (facts->len, G_N_ELEMENTS (daily) / CARRY_DAYS_PER_WEEK);
  CarryFitness start;
  GDate earliest, latest;
  guint n_before = 0;

  for (guint i = 0; i < n_weeks; i++)
    memcpy (&daily[i * CARRY_DAYS_PER_WEEK], get_days (self, g_ptr_array_index (facts, i)),
            CARRY_DAYS_PER_WEEK * sizeof (CarryDailyLoad));

  /* The days of the first week before the first session are not known to be days of rest. */
  if (n_weeks > 0 && carry_diary_get_span (self->diary, &earliest, &latest))
    n_before = (guint)CLAMP (
        g_date_days_between (&((CarryWeekFacts *)g_ptr_array_index (facts, 0))->first, &earliest), 0,
        (int)CARRY_DAYS_PER_WEEK - 1);
  carry_fitness_seed (&start, daily + n_before, n_weeks * CARRY_DAYS_PER_WEEK - MIN (n_before, n_weeks * 7));

  return start;
}

static gboolean
is_same (const CarryFitness *known, const CarryFitness *now)
{
  return known != NULL ? memcmp (known, now, sizeof *now) == 0 : isnan (now->fitness);
}

/* Follows fitness through a week. Of what was done nothing can be said about days that are still to come. */
static void
follow (CarryBalanceHistory *self, CarryWeekFacts *facts, CarryFitness *now)
{
  const int n_lived = g_date_days_between (&facts->first, &self->today) + 1;
  CarryFitness days[CARRY_DAYS_PER_WEEK];
  guint n_days = CARRY_DAYS_PER_WEEK;

  if (self->counted == CARRY_COUNTED_DONE)
    n_days = (guint)CLAMP (n_lived, 0, (int)CARRY_DAYS_PER_WEEK);

  if (n_days > 0)
    {
      carry_fitness_follow (now, get_days (self, facts), n_days, days);
      *now = days[n_days - 1];
    }
  else
    {
      now->fitness = now->fatigue = now->form = NAN;
    }
}

/* Makes weeks of facts, keeping those that are the same. */
static void
take_facts (CarryBalanceHistory *self, GPtrArray *facts)
{
  g_autoptr (GPtrArray) weeks = g_ptr_array_new_full (facts->len, g_object_unref);
  CarryFitness now = guess_start (self, facts);

  for (guint i = 0; i < facts->len; i++)
    {
      CarryWeekFacts *own = g_ptr_array_index (facts, i);
      CarryBalanceWeek *old = find_week (self, &own->first);
      const GDate last = carry_day_plus (&own->first, (int)CARRY_DAYS_PER_WEEK - 1);
      const gboolean planned = g_date_compare (&last, &self->today) >= 0;

      follow (self, own, &now);
      if (old != NULL && carry_balance_week_get_facts (old) == own &&
          carry_balance_week_get_counted (old) == self->counted &&
          carry_balance_week_get_planned (old) == planned &&
          is_same (carry_balance_week_get_fitness (old), &now))
        g_ptr_array_add (weeks, g_object_ref (old));
      else
        g_ptr_array_add (weeks, carry_balance_week_new (own, self->counted, &now, planned));
    }

  g_ptr_array_unref (self->weeks);
  self->weeks = g_steal_pointer (&weeks);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Sums up the weeks from that of @first to that of @last, and those that are new. */
static void
update (CarryBalanceHistory *self, const GDate *first, const GDate *last)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_week_facts_unref);
  GDate week, last_week;

  if (find_range (self, &week, &last_week))
    for (; g_date_compare (&week, &last_week) <= 0; g_date_add_days (&week, CARRY_DAYS_PER_WEEK))
      {
        const GDate end = carry_day_plus (&week, (int)CARRY_DAYS_PER_WEEK - 1);
        const gboolean touched = g_date_compare (&week, last) <= 0 && g_date_compare (&end, first) >= 0;
        CarryBalanceWeek *old = touched ? NULL : find_week (self, &week);

        g_ptr_array_add (facts, old != NULL ? carry_week_facts_ref (carry_balance_week_get_facts (old))
                                            : sum_up_week (self, &week));
      }

  take_facts (self, facts);
}

static void
update_all (CarryBalanceHistory *self)
{
  GDate first, last;

  if (!carry_diary_get_span (self->diary, &first, &last))
    first = last = self->today;

  update (self, &first, &last);
}

static void
on_diary_changed (CarryBalanceHistory *self, const GDate *first, const GDate *last)
{
  if (self->loading == NULL)
    {
      update (self, first, last);
      return;
    }

  if (!g_date_valid (&self->missed_first) || g_date_compare (first, &self->missed_first) < 0)
    self->missed_first = *first;
  if (!g_date_valid (&self->missed_last) || g_date_compare (last, &self->missed_last) > 0)
    self->missed_last = *last;
}

/* The diary tells of being filled from the store as a list only. */
static void
on_items_changed (CarryBalanceHistory *self, guint position, guint removed, guint added, GListModel *diary)
{
  GDate first, last;

  if (position != 0 || removed != 0 || added != g_list_model_get_n_items (diary))
    return;

  if (carry_diary_get_span (self->diary, &first, &last))
    on_diary_changed (self, &first, &last);
}

static void
run_work (GTask *task, gpointer source, gpointer work, GCancellable *cancellable)
{
  g_task_return_pointer (task, carry_balance_work_do (work, cancellable), (GDestroyNotify)g_ptr_array_unref);
}

static void
on_worked (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryBalanceHistory *self = CARRY_BALANCE_HISTORY (source);
  g_autoptr (GPtrArray) facts = g_task_propagate_pointer (G_TASK (result), NULL);

  if (facts == NULL)
    return;

  g_clear_object (&self->loading);
  take_facts (self, facts);
  if (g_date_valid (&self->missed_first))
    update (self, &self->missed_first, &self->missed_last);
}

static void
start_work (CarryBalanceHistory *self)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last, end;

  if (!find_range (self, &first, &last))
    return;

  end = carry_day_plus (&last, (int)CARRY_DAYS_PER_WEEK - 1);
  sessions = carry_diary_get_range (self->diary, &first, &end);
  self->loading = g_cancellable_new ();
  task = g_task_new (self, self->loading, on_worked, NULL);
  g_task_set_task_data (task, carry_balance_work_new (&first, &last, sessions),
                        (GDestroyNotify)carry_balance_work_free);
  g_task_run_in_thread (task, run_work);
}

static void
carry_balance_history_dispose (GObject *object)
{
  CarryBalanceHistory *self = CARRY_BALANCE_HISTORY (object);

  if (self->diary != NULL)
    g_signal_handlers_disconnect_by_data (self->diary, self);
  g_clear_object (&self->diary);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->weeks, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_balance_history_parent_class)->dispose (object);
}

static void
carry_balance_history_class_init (CarryBalanceHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_balance_history_dispose;

  /**
   * CarryBalanceHistory::changed:
   *
   * Weeks are other than they were. Emitted once for a change.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_balance_history_init (CarryBalanceHistory *self)
{
  self->weeks = g_ptr_array_new_with_free_func (g_object_unref);
  g_date_clear (&self->missed_first, 1);
  g_date_clear (&self->missed_last, 1);
}

static CarryBalanceHistory *
create (CarryDiary *diary, const GDate *today)
{
  CarryBalanceHistory *self = g_object_new (CARRY_TYPE_BALANCE_HISTORY, NULL);

  self->diary = g_object_ref (diary);
  self->today = *today;
  g_signal_connect_swapped (diary, "changed", G_CALLBACK (on_diary_changed), self);
  g_signal_connect_swapped (diary, "items-changed", G_CALLBACK (on_items_changed), self);

  return self;
}

/**
 * carry_balance_history_new:
 * @diary: the diary to follow
 * @today: the day that is today
 *
 * Returns: (transfer full): the history, summed up already
 */
CarryBalanceHistory *
carry_balance_history_new (CarryDiary *diary, const GDate *today)
{
  CarryBalanceHistory *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = create (diary, today);
  update_all (self);

  return self;
}

/**
 * carry_balance_history_new_in_background:
 * @diary: the diary to follow
 * @today: the day that is today
 *
 * Returns: (transfer full): the history; a thread sums it up, and #CarryBalanceHistory::changed tells when
 *   that is done
 */
CarryBalanceHistory *
carry_balance_history_new_in_background (CarryDiary *diary, const GDate *today)
{
  CarryBalanceHistory *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = create (diary, today);
  start_work (self);

  return self;
}

/**
 * carry_balance_history_is_ready:
 * @self: a history
 *
 * Returns: whether its weeks are known: not while a thread sums them up for the first time
 */
gboolean
carry_balance_history_is_ready (CarryBalanceHistory *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), FALSE);

  return self->loading == NULL;
}

/**
 * carry_balance_history_get_diary:
 * @self: a history
 *
 * Returns: (transfer none): the diary it follows
 */
CarryDiary *
carry_balance_history_get_diary (CarryBalanceHistory *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), NULL);

  return self->diary;
}

const GDate *
carry_balance_history_get_today (CarryBalanceHistory *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), NULL);

  return &self->today;
}

void
carry_balance_history_set_today (CarryBalanceHistory *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_BALANCE_HISTORY (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  if (g_date_compare (&self->today, today) == 0)
    return;

  self->today = *today;
  on_diary_changed (self, today, today);
}

CarryCountedSessions
carry_balance_history_get_counted (CarryBalanceHistory *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), CARRY_COUNTED_BOTH);

  return self->counted;
}

/**
 * carry_balance_history_set_counted:
 * @self: a history
 * @counted: which sessions the loads of its weeks count
 *
 * Nothing is summed up again for it: the facts of a week know what was done and what is planned.
 */
void
carry_balance_history_set_counted (CarryBalanceHistory *self, CarryCountedSessions counted)
{
  g_autoptr (GPtrArray) facts = NULL;

  g_return_if_fail (CARRY_IS_BALANCE_HISTORY (self));
  g_return_if_fail ((guint)counted <= CARRY_COUNTED_PLANNED);

  if (self->counted == counted)
    return;

  self->counted = counted;
  if (self->loading != NULL)
    return;

  facts = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_week_facts_unref);
  for (guint i = 0; i < self->weeks->len; i++)
    g_ptr_array_add (
        facts, carry_week_facts_ref (carry_balance_week_get_facts (g_ptr_array_index (self->weeks, i))));
  take_facts (self, facts);
}

guint
carry_balance_history_get_n_weeks (CarryBalanceHistory *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), 0);

  return self->weeks->len;
}

/**
 * carry_balance_history_get_nth:
 * @self: a history
 * @week: which week, 0 for the earliest
 *
 * Returns: (transfer none): the week
 */
CarryBalanceWeek *
carry_balance_history_get_nth (CarryBalanceHistory *self, guint week)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), NULL);
  g_return_val_if_fail (week < self->weeks->len, NULL);

  return g_ptr_array_index (self->weeks, week);
}

/**
 * carry_balance_history_find:
 * @self: a history
 * @day: a day
 * @week: (out): the position of its week
 *
 * Returns: whether the history has the week of the day
 */
gboolean
carry_balance_history_find (CarryBalanceHistory *self, const GDate *day, guint *week)
{
  int days;

  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), FALSE);

  if (self->weeks->len == 0)
    return FALSE;

  days = g_date_days_between (carry_balance_week_get_first (g_ptr_array_index (self->weeks, 0)), day);
  if (days < 0 || (guint)days / CARRY_DAYS_PER_WEEK >= self->weeks->len)
    return FALSE;

  *week = (guint)days / CARRY_DAYS_PER_WEEK;

  return TRUE;
}

/**
 * carry_balance_history_get_daily:
 * @self: a history
 * @first: a day
 * @n_days: how many days from it on
 *
 * Returns: (transfer full) (element-type CarryDailyLoad): the load of each day, nothing for days beyond
 *   the history
 */
GArray *
carry_balance_history_get_daily (CarryBalanceHistory *self, const GDate *first, guint n_days)
{
  GArray *daily = g_array_sized_new (FALSE, TRUE, sizeof (CarryDailyLoad), n_days);

  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), daily);

  g_array_set_size (daily, n_days);
  for (guint i = 0; i < n_days; i++)
    {
      const GDate day = carry_day_plus (first, (int)i);
      guint week;

      if (carry_balance_history_find (self, &day, &week))
        {
          CarryWeekFacts *facts = carry_balance_week_get_facts (g_ptr_array_index (self->weeks, week));

          g_array_index (daily, CarryDailyLoad, i) =
              carry_week_facts_get_days (facts, self->counted)[g_date_days_between (&facts->first, &day)];
        }
    }

  return daily;
}

/**
 * carry_balance_history_get_acute_chronic:
 * @self: a history
 * @kind: how to compare
 * @ratio: (out): the ratio, see carry_acute_chronic_get()
 *
 * Compares the last seven days up to today with the four weeks before: days that are only planned would make it a
 * guess.
 *
 * Returns: whether the history knows these weeks and there is any load to compare with
 */
gboolean
carry_balance_history_get_acute_chronic (CarryBalanceHistory *self, CarryAcuteChronic kind, double *ratio)
{
  const GDate first = carry_day_plus (&self->today, 1 - (int)CARRY_CHRONIC_DAYS);
  g_autoptr (GArray) days = NULL;
  double daily[CARRY_CHRONIC_DAYS];
  guint week;

  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (self), FALSE);
  g_return_val_if_fail (ratio != NULL, FALSE);

  if (!carry_balance_history_find (self, &first, &week))
    return FALSE;

  days = carry_balance_history_get_daily (self, &first, CARRY_CHRONIC_DAYS);
  for (guint i = 0; i < CARRY_CHRONIC_DAYS; i++)
    daily[i] = carry_daily_load_get_total (&g_array_index (days, CarryDailyLoad, i));

  return carry_acute_chronic_get (kind, daily, CARRY_CHRONIC_DAYS, ratio);
}
