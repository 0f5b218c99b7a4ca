/* carry-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance.h"

#include "carry-measure.h"

/**
 * CarryBalance:
 *
 * How the training of a period is shared out: hard sets of each region of the body against their
 * target, and the load of each week. It follows the diary: a change makes the weeks anew that it
 * touches, and no others.
 *
 * The engine has no clock: the caller says which day is today, and says so again at midnight.
 *
 * #CarryBalance::changed tells that numbers of the whole are other than they were; the two lists tell of
 * themselves.
 */
struct _CarryBalance
{
  GObject parent_instance;

  CarryDiary *diary;
  GDate today;
  CarryBalancePeriod period;

  GListStore *regions; /* of CarryBalanceRegion, one for each CarryBodyRegion */
  GListStore *weeks;   /* of CarryBalanceWeek, without gaps */
  guint n_active_weeks;
};

typedef enum
{
  PROP_PERIOD = 1,
  PROP_REGIONS,
  PROP_WEEKS,
} CarryBalanceProperty;

static GParamSpec *props[PROP_WEEKS + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (CarryBalancePeriod,
                    carry_balance_period,
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_PERIOD_4_WEEKS, "4-weeks"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_PERIOD_12_WEEKS, "12-weeks"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_PERIOD_1_YEAR, "1-year"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_PERIOD_ALL, "all"))
G_DEFINE_FINAL_TYPE (CarryBalance, carry_balance, G_TYPE_OBJECT)

static GDate
get_week_start (CarryBalance *self, const GDate *day)
{
  return carry_day_week_start (day, carry_diary_get_first_weekday (self->diary));
}

/* The first days of the first and the last week of the period; FALSE if the diary has nothing in it. */
static gboolean
find_range (CarryBalance *self, GDate *first, GDate *last)
{
  static const int weeks_before[] = {
    [CARRY_BALANCE_PERIOD_4_WEEKS] = 3,
    [CARRY_BALANCE_PERIOD_12_WEEKS] = 11,
    [CARRY_BALANCE_PERIOD_1_YEAR] = 51,
  };
  const GDate this_week = get_week_start (self, &self->today);
  GDate earliest, latest;

  if (!carry_diary_get_span (self->diary, &earliest, &latest))
    return FALSE;

  earliest = get_week_start (self, &earliest);
  latest = get_week_start (self, &latest);
  *first = earliest;
  *last = this_week;

  if (self->period == CARRY_BALANCE_PERIOD_ALL)
    {
      if (g_date_compare (&latest, last) > 0)
        *last = latest;
    }
  else
    {
      const GDate from = carry_day_plus (&this_week, -weeks_before[self->period] * (int)CARRY_DAYS_PER_WEEK);

      if (g_date_compare (&from, first) > 0)
        *first = from;
    }

  return g_date_compare (first, last) <= 0 &&
         !(self->period != CARRY_BALANCE_PERIOD_ALL && g_date_compare (&latest, first) < 0);
}

static CarryBalanceWeek *
create_week (CarryBalance *self, const GDate *first)
{
  const GDate last = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, first, &last);

  return carry_balance_week_new (first, sessions, g_date_compare (&last, &self->today) >= 0);
}

static CarryBalanceWeek *
get_nth_week (CarryBalance *self, guint i)
{
  g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (G_LIST_MODEL (self->weeks), i);

  return week; /* the list keeps it */
}

static CarryBalanceRegion *
get_nth_region (CarryBalance *self, guint i)
{
  g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (G_LIST_MODEL (self->regions), i);

  return region; /* the list keeps it */
}

static void
sum_up (CarryBalance *self)
{
  const guint n_weeks = g_list_model_get_n_items (G_LIST_MODEL (self->weeks));
  CarryRegionSets totals = { 0 };

  self->n_active_weeks = 0;
  for (guint i = 0; i < n_weeks; i++)
    {
      CarryBalanceWeek *week = get_nth_week (self, i);

      if (carry_balance_week_get_load (week) > 0.0)
        self->n_active_weeks++;
      carry_region_sets_add_all (&totals, carry_balance_week_get_sets (week));
    }

  for (guint j = 0; j < CARRY_N_BODY_REGIONS; j++)
    carry_balance_region_set_sets (get_nth_region (self, j),
                                   n_weeks > 0 ? carry_region_sets_get (&totals, (CarryBodyRegion)j) / n_weeks
                                               : 0.0);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
rebuild (CarryBalance *self)
{
  g_autoptr (GPtrArray) weeks = g_ptr_array_new_with_free_func (g_object_unref);
  GDate first, last;

  if (find_range (self, &first, &last))
    for (; g_date_compare (&first, &last) <= 0; g_date_add_days (&first, CARRY_DAYS_PER_WEEK))
      g_ptr_array_add (weeks, create_week (self, &first));

  g_list_store_splice (self->weeks, 0, g_list_model_get_n_items (G_LIST_MODEL (self->weeks)), weeks->pdata,
                       weeks->len);
  sum_up (self);
}

static gboolean
has_same_range (CarryBalance *self)
{
  GDate first, last, wanted_first, wanted_last;

  if (!find_range (self, &wanted_first, &wanted_last) || !carry_balance_get_span (self, &first, &last))
    return FALSE;

  last = get_week_start (self, &last);

  return g_date_compare (&first, &wanted_first) == 0 && g_date_compare (&last, &wanted_last) == 0;
}

static void
on_diary_changed (CarryBalance *self, const GDate *first, const GDate *last)
{
  gboolean touched = FALSE;

  if (!has_same_range (self))
    {
      rebuild (self);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->weeks)); i++)
    {
      CarryBalanceWeek *old = get_nth_week (self, i);
      const GDate week_last = carry_balance_week_get_last (old);

      if (g_date_compare (carry_balance_week_get_first (old), last) <= 0 &&
          g_date_compare (&week_last, first) >= 0)
        {
          g_autoptr (CarryBalanceWeek) fresh = create_week (self, carry_balance_week_get_first (old));

          g_list_store_splice (self->weeks, i, 1, (gpointer *)&fresh, 1);
          touched = TRUE;
        }
    }

  if (touched)
    sum_up (self);
}

/* The diary tells of being filled from the store as a list only. */
static void
on_items_changed (CarryBalance *self, guint position, guint removed, guint added, GListModel *diary)
{
  if (position == 0 && removed == 0 && added == g_list_model_get_n_items (diary))
    rebuild (self);
}

static void
carry_balance_dispose (GObject *object)
{
  CarryBalance *self = CARRY_BALANCE (object);

  if (self->diary != NULL)
    g_signal_handlers_disconnect_by_data (self->diary, self);
  g_clear_object (&self->diary);
  g_clear_object (&self->regions);
  g_clear_object (&self->weeks);

  G_OBJECT_CLASS (carry_balance_parent_class)->dispose (object);
}

static void
carry_balance_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryBalance *self = CARRY_BALANCE (object);

  switch ((CarryBalanceProperty)prop_id)
    {
    case PROP_PERIOD:
      g_value_set_enum (value, self->period);
      break;

    case PROP_REGIONS:
      g_value_set_object (value, self->regions);
      break;

    case PROP_WEEKS:
      g_value_set_object (value, self->weeks);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceProperty)prop_id)
    {
    case PROP_PERIOD:
      carry_balance_set_period (CARRY_BALANCE (object), (CarryBalancePeriod)g_value_get_enum (value));
      break;

    case PROP_REGIONS:
    case PROP_WEEKS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_class_init (CarryBalanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_balance_dispose;
  object_class->get_property = carry_balance_get_property;
  object_class->set_property = carry_balance_set_property;

  props[PROP_PERIOD] = g_param_spec_enum ("period", NULL, NULL, CARRY_TYPE_BALANCE_PERIOD,
                                          CARRY_BALANCE_PERIOD_12_WEEKS, readable | G_PARAM_WRITABLE);
  props[PROP_REGIONS] = g_param_spec_object ("regions", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_WEEKS] = g_param_spec_object ("weeks", NULL, NULL, G_TYPE_LIST_MODEL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryBalance::changed:
   *
   * The span, the counts, the means or this week are other than they were. Emitted once for a change,
   * after the lists have told.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_balance_init (CarryBalance *self)
{
  self->period = CARRY_BALANCE_PERIOD_12_WEEKS;
  self->weeks = g_list_store_new (CARRY_TYPE_BALANCE_WEEK);
  self->regions = g_list_store_new (CARRY_TYPE_BALANCE_REGION);
  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      g_autoptr (CarryBalanceRegion) region = carry_balance_region_new ((CarryBodyRegion)i);

      g_list_store_append (self->regions, region);
    }
}

/**
 * carry_balance_new:
 * @diary: the diary to follow
 * @today: the day that is today
 *
 * Returns: (transfer full): the balance of the last 12 weeks
 */
CarryBalance *
carry_balance_new (CarryDiary *diary, const GDate *today)
{
  CarryBalance *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_BALANCE, NULL);
  self->diary = g_object_ref (diary);
  self->today = *today;
  g_signal_connect_swapped (diary, "changed", G_CALLBACK (on_diary_changed), self);
  g_signal_connect_swapped (diary, "items-changed", G_CALLBACK (on_items_changed), self);
  rebuild (self);

  return self;
}

const GDate *
carry_balance_get_today (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return &self->today;
}

void
carry_balance_set_today (CarryBalance *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_BALANCE (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  if (g_date_compare (&self->today, today) == 0)
    return;

  self->today = *today;
  rebuild (self);
}

CarryBalancePeriod
carry_balance_get_period (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), CARRY_BALANCE_PERIOD_12_WEEKS);

  return self->period;
}

void
carry_balance_set_period (CarryBalance *self, CarryBalancePeriod period)
{
  g_return_if_fail (CARRY_IS_BALANCE (self));
  g_return_if_fail ((guint)period <= CARRY_BALANCE_PERIOD_ALL);

  if (self->period == period)
    return;

  self->period = period;
  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PERIOD]);
}

/**
 * carry_balance_get_regions:
 * @self: a balance
 *
 * Returns: (transfer none): a list model of #CarryBalanceRegion, in the order of #CarryBodyRegion
 */
GListModel *
carry_balance_get_regions (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return G_LIST_MODEL (self->regions);
}

/**
 * carry_balance_get_weeks:
 * @self: a balance
 *
 * Returns: (transfer none): a list model of #CarryBalanceWeek, earliest first, empty if the diary has
 *   nothing in the period
 */
GListModel *
carry_balance_get_weeks (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return G_LIST_MODEL (self->weeks);
}

/**
 * carry_balance_get_span:
 * @self: a balance
 * @first: (out): the first day
 * @last: (out): the last day
 *
 * Returns: %TRUE and the days that the balance covers, or %FALSE if it is empty
 */
gboolean
carry_balance_get_span (CarryBalance *self, GDate *first, GDate *last)
{
  guint n_weeks;

  g_return_val_if_fail (CARRY_IS_BALANCE (self), FALSE);

  n_weeks = g_list_model_get_n_items (G_LIST_MODEL (self->weeks));
  if (n_weeks == 0)
    return FALSE;

  *first = *carry_balance_week_get_first (get_nth_week (self, 0));
  *last = carry_balance_week_get_last (get_nth_week (self, n_weeks - 1));

  return TRUE;
}

guint
carry_balance_get_n_on_target (CarryBalance *self)
{
  guint n = 0;

  g_return_val_if_fail (CARRY_IS_BALANCE (self), 0);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    if (carry_balance_region_get_state (get_nth_region (self, i)) == CARRY_BALANCE_STATE_ON_TARGET)
      n++;

  return n;
}

/**
 * carry_balance_get_n_active_weeks:
 * @self: a balance
 *
 * Returns: in how many weeks there is any load; under %CARRY_BALANCE_TREND_WEEKS there is no trend to see
 */
guint
carry_balance_get_n_active_weeks (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), 0);

  return self->n_active_weeks;
}

/**
 * carry_balance_get_upper:
 * @self: a balance
 *
 * Returns: the most hard sets a week that any region has or is allowed, so that all can be drawn on one
 *   scale
 */
double
carry_balance_get_upper (CarryBalance *self)
{
  double upper = 0.0;

  g_return_val_if_fail (CARRY_IS_BALANCE (self), 0.0);

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      CarryBalanceRegion *region = get_nth_region (self, i);

      upper = MAX (upper, carry_balance_region_get_band_hi (region));
      upper = MAX (upper, carry_balance_region_get_sets (region));
    }

  return upper;
}

/**
 * carry_balance_get_this_week:
 * @self: a balance
 *
 * Returns: (transfer none) (nullable): the week of today, or %NULL if the balance is empty
 */
CarryBalanceWeek *
carry_balance_get_this_week (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->weeks)); i > 0; i--)
    if (g_date_compare (carry_balance_week_get_first (get_nth_week (self, i - 1)), &self->today) <= 0)
      return get_nth_week (self, i - 1);

  return NULL;
}

/**
 * carry_balance_get_mean_strain:
 * @self: a balance
 * @n_weeks: (out): how many weeks there are to take the mean of
 *
 * Gets with what to compare the strain of this week: the weeks of the period before it in which there
 * was any load.
 *
 * Returns: their mean strain in AU, 0 without any
 */
double
carry_balance_get_mean_strain (CarryBalance *self, guint *n_weeks)
{
  CarryBalanceWeek *this_week = carry_balance_get_this_week (self);
  double sum = 0.0;
  guint n = 0;

  for (guint i = 0; this_week != NULL && get_nth_week (self, i) != this_week; i++)
    if (carry_balance_week_get_load (get_nth_week (self, i)) > 0.0)
      {
        sum += carry_balance_week_get_strain (get_nth_week (self, i));
        n++;
      }

  *n_weeks = n;

  return n > 0 ? sum / n : 0.0;
}
