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
 * target, the muscles, how the body moves, what is done about injuries, and the load of each week.
 *
 * It is a window on a #CarryBalanceHistory and follows it: only weeks that are other than they were are
 * announced, and another period costs no summing up.
 *
 * The engine has no clock: the caller says which day is today, and says so again at midnight.
 *
 * #CarryBalance::changed tells that numbers of the whole are other than they were; the two lists tell of
 * themselves.
 */
struct _CarryBalance
{
  GObject parent_instance;

  CarryBalanceHistory *history;
  CarryBalancePeriod period;
  guint n_weeks; /* 0: as many as the period has */

  GListStore *regions;   /* of CarryBalanceRegion, one for each CarryBodyRegion */
  GListStore *muscles;   /* of CarryBalanceMuscle, one for each CarryMuscle */
  GListStore *movements; /* of CarryBalanceMovement, one for each CarryMovement */
  GListStore *coverages; /* of CarryInjuryCoverage */
  GListStore *weeks;     /* of CarryBalanceWeek, without gaps */
  CarryTrainingFacts totals; /* of the weeks */
  CarrySideBalance *sides;   /* of the logs of the weeks, or NULL until somebody asks */
  guint n_active_weeks;
};

typedef enum
{
  PROP_PERIOD = 1,
  PROP_REGIONS,
  PROP_MUSCLES,
  PROP_MOVEMENTS,
  PROP_COVERAGES,
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
get_this_week (CarryBalance *self)
{
  CarryDiary *diary = carry_balance_history_get_diary (self->history);

  return carry_day_week_start (carry_balance_history_get_today (self->history),
                               carry_diary_get_first_weekday (diary));
}

/* The weeks of the history that belong to the period: from @first up to but not with @end. */
static void
find_window (CarryBalance *self, guint *first, guint *end)
{
  static const guint n_weeks[] = {
    [CARRY_BALANCE_PERIOD_4_WEEKS] = 4,
    [CARRY_BALANCE_PERIOD_12_WEEKS] = 12,
    [CARRY_BALANCE_PERIOD_1_YEAR] = 52,
  };
  const guint n_all = carry_balance_history_get_n_weeks (self->history);
  const GDate this_week = get_this_week (self);
  GDate earliest, latest;
  guint now;

  *first = 0;
  *end = n_all;
  if ((self->period == CARRY_BALANCE_PERIOD_ALL && self->n_weeks == 0) || n_all == 0)
    return;

  *end = 0;
  if (!carry_balance_history_find (self->history, &this_week, &now))
    return;

  *first = now + 1 - MIN (now + 1, self->n_weeks > 0 ? self->n_weeks : n_weeks[self->period]);
  /* A diary that ends before the period says nothing about it. */
  if (carry_diary_get_span (carry_balance_history_get_diary (self->history), &earliest, &latest) &&
      g_date_compare (
          &latest, carry_balance_week_get_first (carry_balance_history_get_nth (self->history, *first))) >= 0)
    *end = now + 1;
  else
    *first = 0;
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

  self->n_active_weeks = 0;
  self->totals = (CarryTrainingFacts){ 0 };
  for (guint i = 0; i < n_weeks; i++)
    {
      CarryBalanceWeek *week = get_nth_week (self, i);

      if (carry_balance_week_get_load (week) > 0.0)
        self->n_active_weeks++;
      carry_training_facts_add_all (&self->totals, carry_balance_week_get_training (week));
    }

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    carry_balance_region_set_sets (
        get_nth_region (self, i),
        n_weeks > 0 ? carry_region_sets_get (&self->totals.muscles.sets, (CarryBodyRegion)i) / n_weeks : 0.0);
  carry_balance_muscle_update_all (G_LIST_MODEL (self->muscles), &self->totals.muscles, n_weeks);
  carry_balance_movement_update_all (G_LIST_MODEL (self->movements), &self->totals.movement);
  carry_injury_coverage_update_all (G_LIST_MODEL (self->coverages), G_LIST_MODEL (self->weeks));

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_same (CarryBalance *self, guint shown, guint kept)
{
  return get_nth_week (self, shown) == carry_balance_history_get_nth (self->history, kept);
}

/* Shows the weeks of the period, announcing only those that are other than they were. */
static void
refresh (CarryBalance *self)
{
  const guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->weeks));
  g_autoptr (GPtrArray) fresh = g_ptr_array_new ();
  guint first, end, n_wanted, n_before = 0, n_after = 0;

  g_clear_pointer (&self->sides, carry_side_balance_free);
  find_window (self, &first, &end);
  n_wanted = end - first;
  while (n_before < MIN (n_shown, n_wanted) && is_same (self, n_before, first + n_before))
    n_before++;
  while (n_after < MIN (n_shown, n_wanted) - n_before &&
         is_same (self, n_shown - 1 - n_after, end - 1 - n_after))
    n_after++;

  for (guint i = first + n_before; i < end - n_after; i++)
    g_ptr_array_add (fresh, carry_balance_history_get_nth (self->history, i));

  if (fresh->len == 0 && n_shown == n_before + n_after)
    return;

  g_list_store_splice (self->weeks, n_before, n_shown - n_before - n_after, fresh->pdata, fresh->len);
  sum_up (self);
}

static void
carry_balance_dispose (GObject *object)
{
  CarryBalance *self = CARRY_BALANCE (object);

  if (self->history != NULL)
    g_signal_handlers_disconnect_by_data (self->history, self);
  g_clear_object (&self->history);
  g_clear_object (&self->regions);
  g_clear_object (&self->muscles);
  g_clear_object (&self->movements);
  g_clear_object (&self->coverages);
  g_clear_object (&self->weeks);
  g_clear_pointer (&self->sides, carry_side_balance_free);

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

    case PROP_MUSCLES:
      g_value_set_object (value, self->muscles);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_COVERAGES:
      g_value_set_object (value, self->coverages);
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
    case PROP_MUSCLES:
    case PROP_MOVEMENTS:
    case PROP_COVERAGES:
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
  props[PROP_MUSCLES] = g_param_spec_object ("muscles", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_MOVEMENTS] = g_param_spec_object ("movements", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_COVERAGES] = g_param_spec_object ("coverages", NULL, NULL, G_TYPE_LIST_MODEL, readable);
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
  self->muscles = carry_balance_muscle_create_all ();
  self->movements = carry_balance_movement_create_all ();
  self->coverages = carry_injury_coverage_create_all ();
}

/**
 * carry_balance_new:
 * @history: (transfer none): the weeks of a diary
 *
 * Returns: (transfer full): the balance of the last 12 weeks; it fills itself when the history is ready
 */
CarryBalance *
carry_balance_new (CarryBalanceHistory *history)
{
  CarryBalance *self;

  g_return_val_if_fail (CARRY_IS_BALANCE_HISTORY (history), NULL);

  self = g_object_new (CARRY_TYPE_BALANCE, NULL);
  self->history = g_object_ref (history);
  g_signal_connect_swapped (history, "changed", G_CALLBACK (refresh), self);
  refresh (self);

  return self;
}

/**
 * carry_balance_get_history:
 * @self: a balance
 *
 * Returns: (transfer none): the weeks it is a window on
 */
CarryBalanceHistory *
carry_balance_get_history (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return self->history;
}

const GDate *
carry_balance_get_today (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return carry_balance_history_get_today (self->history);
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
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PERIOD]);
}

/**
 * carry_balance_set_n_weeks:
 * @self: a balance
 * @n_weeks: how many weeks to cover, the last being that of today; 0 for as many as the period has
 */
void
carry_balance_set_n_weeks (CarryBalance *self, guint n_weeks)
{
  g_return_if_fail (CARRY_IS_BALANCE (self));

  self->n_weeks = n_weeks;
  refresh (self);
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
 * carry_balance_get_muscles:
 * @self: a balance
 *
 * Returns: (transfer none): a list model of #CarryBalanceMuscle, in the order of #CarryMuscle
 */
GListModel *
carry_balance_get_muscles (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return G_LIST_MODEL (self->muscles);
}

/**
 * carry_balance_get_movements:
 * @self: a balance
 *
 * Returns: (transfer none): a list model of #CarryBalanceMovement, in the order of #CarryMovement
 */
GListModel *
carry_balance_get_movements (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return G_LIST_MODEL (self->movements);
}

/**
 * carry_balance_get_coverages:
 * @self: a balance
 *
 * Returns: (transfer none): a list model of #CarryInjuryCoverage
 */
GListModel *
carry_balance_get_coverages (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return G_LIST_MODEL (self->coverages);
}

/**
 * carry_balance_get_totals:
 * @self: a balance
 *
 * Returns: (transfer none): what all its weeks ask of the body, done and planned
 */
const CarryTrainingFacts *
carry_balance_get_totals (CarryBalance *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  return &self->totals;
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

/**
 * carry_balance_get_sides:
 * @self: a balance
 *
 * Gets left beside right in what was logged within the weeks, whatever else is counted.
 *
 * Returns: (transfer none): both sides, until the balance changes
 */
const CarrySideBalance *
carry_balance_get_sides (CarryBalance *self)
{
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  g_return_val_if_fail (CARRY_IS_BALANCE (self), NULL);

  if (self->sides != NULL)
    return self->sides;

  if (carry_balance_get_span (self, &first, &last))
    sessions = carry_diary_get_range (carry_balance_history_get_diary (self->history), &first, &last);
  else
    sessions = g_ptr_array_new ();
  self->sides = carry_side_balance_new (sessions);

  return self->sides;
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
    if (g_date_compare (carry_balance_week_get_first (get_nth_week (self, i - 1)),
                        carry_balance_get_today (self)) <= 0)
      return get_nth_week (self, i - 1);

  return NULL;
}
