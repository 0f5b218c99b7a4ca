/* carry-lift-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-lift-history.h"

#include "carry-kinds.h"
#include "carry-rep-max.h"

struct _CarryLiftHistory
{
  GArray *records;        /* CarryLiftRecord, oldest first; not the lighter ones */
  GArray *maxima;         /* double, kg, one a record */
  guint n_fresh;          /* records since the last exposure that was lighter on purpose */
  CarryEffortCurve curve;
  GDate today;
};

/* After a gap of more than this many days what was before says little. */
#define LONGEST_GAP 42

/* The runner's own curve is that of the last block: before it they were another runner. */
#define CURVE_DAYS 84

static guint
amount_of (const CarrySet *set, CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return set->seconds;

    case CARRY_AMOUNT_METRES:
      return set->metres;

    case CARRY_AMOUNT_REPS:
    default:
      return set->reps;
    }
}

static void
read_set (CarryLiftRecord *record, const CarrySet *set, gboolean first)
{
  const CarryDose *dose = carry_prescription_get_dose (record->prescription);
  const guint amount = amount_of (set, dose->amount);
  double reserve;

  record->least = first ? amount : MIN (record->least, amount);
  record->most = MAX (record->most, amount);
  record->total += set->side == CARRY_SET_SIDE_BOTH ? amount : amount / 2.0;
  record->contacts += set->contacts;
  record->missed |= set->outcome == CARRY_SET_MISSED || amount < dose->amount_lo;
  record->top_kg = MAX (record->top_kg, set->load_kg);
  record->low_kg = first ? set->load_kg : MIN (record->low_kg, set->load_kg);

  if (carry_set_get_reserve (set, &reserve))
    record->reserve = record->reserve < 0 ? reserve : MIN (record->reserve, reserve);
}

/* FALSE if nothing was done that counts. */
static gboolean
read_exposure (CarryLiftRecord *record, const CarryExposure *exposure)
{
  guint sides[CARRY_SET_SIDE_RIGHT + 1] = { 0 };
  gboolean first = TRUE;

  *record = (CarryLiftRecord){ .day = exposure->day,
                               .prescription = exposure->prescription,
                               .own = exposure->own,
                               .reserve = CARRY_SET_UNRATED };

  for (guint i = 0; i < exposure->n_sets; i++)
    {
      const CarrySet *set = &exposure->sets[i];

      if (set->warm_up || !carry_set_is_valid (set))
        continue;

      read_set (record, set, first);
      sides[set->side]++;
      first = FALSE;
    }

  record->n_sets = sides[CARRY_SET_SIDE_BOTH] + MIN (sides[CARRY_SET_SIDE_LEFT], sides[CARRY_SET_SIDE_RIGHT]);

  return record->n_sets > 0;
}

static int
compare_exposures (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const CarryExposure *const *x = a, *const *y = b;

  return g_date_compare (&(*x)->day, &(*y)->day);
}

/* Exposures up to today in the order of their days, since the last long gap. */
static GPtrArray *
sort_exposures (const CarryExposure *exposures, guint n_exposures, const GDate *today)
{
  GPtrArray *sorted = g_ptr_array_new ();
  guint first = 0;

  for (guint i = 0; i < n_exposures; i++)
    if (g_date_valid (&exposures[i].day) && g_date_compare (&exposures[i].day, today) <= 0)
      g_ptr_array_add (sorted, (gpointer)&exposures[i]);

  g_ptr_array_sort_with_data (sorted, compare_exposures, NULL);

  for (guint i = 1; i < sorted->len; i++)
    {
      const CarryExposure *before = sorted->pdata[i - 1], *after = sorted->pdata[i];

      if (g_date_days_between (&before->day, &after->day) > LONGEST_GAP)
        first = i;
    }
  if (first > 0)
    g_ptr_array_remove_range (sorted, 0, first);

  return sorted;
}

static void
estimate_maxima (CarryLiftHistory *self, GPtrArray *sorted, double body_kg)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  guint next = 0;

  for (guint i = 0; i < sorted->len; i++)
    {
      const CarryExposure *exposure = sorted->pdata[i];

      if (exposure->n_sets > 0 && g_date_days_between (&exposure->day, &self->today) <= CURVE_DAYS)
        g_array_append_vals (sets, exposure->sets, exposure->n_sets);
    }
  self->curve = carry_effort_curve_fit ((gpointer)sets->data, sets->len, body_kg);

  for (guint i = 0; i < sorted->len; i++)
    {
      const CarryExposure *exposure = sorted->pdata[i];
      CarryLiftRecord *record, ignored;

      if (exposure->lighter || !read_exposure (&ignored, exposure))
        continue;

      record = &g_array_index (self->records, CarryLiftRecord, next++);
      for (guint s = 0; s < exposure->n_sets; s++)
        if (!exposure->sets[s].warm_up)
          record->max_kg =
              MAX (record->max_kg, carry_effort_curve_estimate (&self->curve, &exposure->sets[s], body_kg));
      g_array_append_val (self->maxima, record->max_kg);
    }
}

/* One time that an exercise of a session was done; the sets are the item's own. */
CarryExposure
carry_exposure_of_item (const GDate *day, CarryItem *item)
{
  const CarryTargetOrigin origin = carry_item_get_target_origin (item);
  CarryExposure exposure = {
    .day = *day,
    .prescription = carry_item_get_prescription (item),
    .lighter = origin == CARRY_TARGET_ORIGIN_LIGHTER,
    .own = origin == CARRY_TARGET_ORIGIN_RUNNER,
  };

  exposure.sets = carry_item_get_sets (item, &exposure.n_sets);

  return exposure;
}

/**
 * carry_lift_history_new:
 * @exposures: (array length=n_exposures): what was done, in any order
 * @n_exposures: how many
 * @today: the day that is asked about; what comes after it is ignored
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 *
 * Reads the past of an exercise. Sets that cannot be meant, and exposures without a set, are ignored; so is
 * what came before a gap of more than 42 days.
 *
 * Returns: (transfer full): the history
 */
CarryLiftHistory *
carry_lift_history_new (const CarryExposure *exposures, guint n_exposures, const GDate *today, double body_kg)
{
  CarryLiftHistory *self;
  g_autoptr (GPtrArray) sorted = NULL;

  g_return_val_if_fail (exposures != NULL || n_exposures == 0, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_new0 (CarryLiftHistory, 1);
  self->records = g_array_new (FALSE, FALSE, sizeof (CarryLiftRecord));
  self->maxima = g_array_new (FALSE, FALSE, sizeof (double));
  self->today = *today;

  sorted = sort_exposures (exposures, n_exposures, today);
  for (guint i = 0; i < sorted->len; i++)
    {
      const CarryExposure *exposure = sorted->pdata[i];
      CarryLiftRecord record;

      if (!read_exposure (&record, exposure))
        continue;

      self->n_fresh = exposure->lighter ? 0 : self->n_fresh + 1;
      if (!exposure->lighter)
        g_array_append_val (self->records, record);
    }
  estimate_maxima (self, sorted, body_kg);

  return self;
}

void
carry_lift_history_free (CarryLiftHistory *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->records);
  g_array_unref (self->maxima);
  g_free (self);
}

guint
carry_lift_history_get_n (const CarryLiftHistory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->records->len;
}

/**
 * carry_lift_history_get:
 * @self: a history
 * @ago: 0 for the newest exposure
 *
 * Returns: (transfer none) (nullable): the exposure, or %NULL if there are not so many
 */
const CarryLiftRecord *
carry_lift_history_get (const CarryLiftHistory *self, guint ago)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (ago >= self->records->len)
    return NULL;

  return &g_array_index (self->records, CarryLiftRecord, self->records->len - 1 - ago);
}

/**
 * carry_lift_history_get_n_fresh:
 * @self: a history
 *
 * Returns: how many exposures there were since the last one that was lighter on purpose
 */
guint
carry_lift_history_get_n_fresh (const CarryLiftHistory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_fresh;
}

/**
 * carry_lift_history_get_week_ago:
 * @self: a history
 *
 * What a weekly increase counts from: the newest exposure that is at least a week old, or the oldest of all.
 *
 * Returns: (transfer none) (nullable): the exposure, or %NULL if there is none
 */
const CarryLiftRecord *
carry_lift_history_get_week_ago (const CarryLiftHistory *self)
{
  const CarryLiftRecord *record = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint ago = 0; ago < self->records->len; ago++)
    {
      record = carry_lift_history_get (self, ago);
      if (g_date_days_between (&record->day, &self->today) >= (int)CARRY_DAYS_PER_WEEK)
        break;
    }

  return record;
}

/**
 * carry_lift_history_get_max:
 * @self: a history
 *
 * Returns: the running estimate of the one-repetition maximum in kg, own weight included, or 0
 */
double
carry_lift_history_get_max (const CarryLiftHistory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return carry_rep_max_smooth ((gpointer)self->maxima->data, self->maxima->len);
}

const CarryEffortCurve *
carry_lift_history_get_curve (const CarryLiftHistory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->curve;
}

/**
 * carry_lift_history_has_fallen:
 * @self: a history
 *
 * Returns: whether the maximum fell by more than 7 % in the last two sessions, and both came after the last
 *   lighter one
 */
gboolean
carry_lift_history_has_fallen (const CarryLiftHistory *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n_fresh >= 2 && carry_rep_max_has_fallen ((gpointer)self->maxima->data, self->maxima->len);
}

/**
 * carry_lift_history_get_days_since:
 * @self: a history with at least one exposure
 *
 * Returns: days from the newest exposure to today
 */
guint
carry_lift_history_get_days_since (const CarryLiftHistory *self)
{
  const CarryLiftRecord *newest = carry_lift_history_get (self, 0);

  g_return_val_if_fail (newest != NULL, 0);

  return (guint)g_date_days_between (&newest->day, &self->today);
}
