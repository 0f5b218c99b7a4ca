/* carry-load-gauge.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-load-gauge.h"

#include "carry-effort-table.h"
#include "carry-equipment-steps.h"
#include "carry-lift-history.h"
#include "carry-measure.h"
#include "carry-strength-session.h"
#include "carry-tonnage.h"

#include <glib/gi18n.h>
#include <math.h>

/* The chart's repetitions to the limit (grade D). */
#define LEAST_LIMIT_REPS 1.0
#define MOST_LIMIT_REPS 18.0

/* The estimate forgets three tenths with each session, and the curve is of a shorter time: what is older changes
 * nothing that can be seen. */
#define DAYS_BACK 730

/* A rating of 5 and less is warming up, and says nothing of the load. */
#define LEAST_EFFORT 5.0

/* Ratings are given in halves; loads and shares that are nearer to each other are the same. */
#define EFFORT_STEP 0.5
#define SAME 0.01

/**
 * CarryLoadGauge:
 *
 * What loads of one exercise are worth to one runner: in kg, as a share of the estimated one-repetition maximum, and
 * as a rating, by what was logged before a day and what the equipment can be set to. Immutable. Shares are of all that
 * is lifted, own weight included where it is lifted along.
 */
struct _CarryLoadGauge
{
  GObject parent_instance;

  CarryLoadSteps *steps; /* NULL: body weight alone */
  CarryEffortCurve curve;
  CarryLoadForm form;
  double body_kg;
  double max_kg; /* estimated maximum, own weight included; 0: nobody knows */
};

G_DEFINE_FINAL_TYPE (CarryLoadGauge, carry_load_gauge, G_TYPE_OBJECT)

static void
carry_load_gauge_finalize (GObject *object)
{
  CarryLoadGauge *self = CARRY_LOAD_GAUGE (object);

  g_clear_pointer (&self->steps, carry_load_steps_unref);

  G_OBJECT_CLASS (carry_load_gauge_parent_class)->finalize (object);
}

static void
carry_load_gauge_class_init (CarryLoadGaugeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_load_gauge_finalize;
}

static void
carry_load_gauge_init (CarryLoadGauge *self)
{
}

/* The same as carry_exercise_log_get_exposures() has of these days, without what a list needs. */
static GArray *
collect_exposures (GPtrArray *sessions, CarryExercise *exercise)
{
  const char *id = carry_exercise_get_id (exercise);
  GArray *exposures = g_array_new (FALSE, TRUE, sizeof (CarryExposure));

  for (guint i = 0; i < sessions->len; i++)
    {
      CarryStrengthSession *session =
          CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]) ? sessions->pdata[i] : NULL;
      const gboolean done =
          session != NULL && carry_session_get_status (CARRY_SESSION (session)) == CARRY_STATUS_DONE;

      for (guint k = 0; done && k < carry_strength_session_get_n_items (session); k++)
        {
          CarryItem *item = carry_strength_session_get_nth (session, k);
          const CarryExposure exposure =
              carry_exposure_of_item (carry_session_get_day (CARRY_SESSION (session)), item);

          if (exposure.n_sets > 0 && g_str_equal (carry_exercise_get_id (carry_item_get_exercise (item)), id))
            g_array_append_val (exposures, exposure);
        }
    }

  return exposures;
}

/* What stands on the day itself or later says nothing of it. */
static void
look_back (CarryLoadGauge *self, CarryDiary *diary, CarryExercise *exercise, const GDate *day)
{
  const GDate first = carry_day_plus (day, -DAYS_BACK), last = carry_day_plus (day, -1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &first, &last);
  g_autoptr (GArray) exposures = collect_exposures (sessions, exercise);
  g_autoptr (CarryLiftHistory) history =
      carry_lift_history_new ((gpointer)exposures->data, exposures->len, day, self->body_kg);

  self->max_kg = carry_lift_history_get_max (history);
  self->curve = *carry_lift_history_get_curve (history);
}

/**
 * carry_load_gauge_new:
 * @diary: the diary
 * @athlete: the runner
 * @exercise: an exercise
 * @day: a valid day; what was done before it counts
 *
 * Returns: (transfer full): a new gauge
 */
CarryLoadGauge *
carry_load_gauge_new (CarryDiary *diary, CarryAthlete *athlete, CarryExercise *exercise, const GDate *day)
{
  CarryLoadGauge *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise) && day != NULL && g_date_valid (day), NULL);

  self = g_object_new (CARRY_TYPE_LOAD_GAUGE, NULL);
  self->steps = carry_equipment_steps_new (athlete, exercise);
  self->form = carry_load_form_of (exercise, athlete);
  self->body_kg = carry_tonnage_get_body_share (exercise) * carry_athlete_get_weight (athlete);
  look_back (self, diary, exercise, day);

  return self;
}

/* The estimated maximum in kg, own weight included where it is lifted along; 0 if nobody knows. */
double
carry_load_gauge_get_max (CarryLoadGauge *self)
{
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self), 0);
  return self->max_kg;
}

CarryUnits
carry_load_gauge_get_units (CarryLoadGauge *self)
{
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self), CARRY_UNITS_METRIC);
  return self->form.units;
}

/* How loads of its exercise are said to the runner. */
CarryLoadForm
carry_load_gauge_get_form (CarryLoadGauge *self)
{
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self), (CarryLoadForm){ 0 });

  return self->form;
}

/* The loads there are; NULL if no load is named in the exercise. The gauge owns them. */
CarryLoadSteps *
carry_load_gauge_get_steps (CarryLoadGauge *self)
{
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self), NULL);
  return self->steps;
}

static gboolean
refuse (char **reason, const char *text)
{
  if (reason != NULL)
    *reason = g_strdup (text);

  return FALSE;
}

static gboolean
needs_max (CarryLoadGauge *self, char **reason)
{
  return self->max_kg > 0 ||
         refuse (reason,
                 _ ("There is no estimated maximum yet: log sets of up to 10 repetitions with a rating"));
}

static gboolean
needs_reps (const CarryDose *dose, char **reason)
{
  return dose->amount == CARRY_AMOUNT_REPS || refuse (reason, _ ("This can be told of repetitions only"));
}

/* The share of the maximum that leaves so many in reserve. */
static gboolean
percent_of_reserve (
    CarryLoadGauge *self, const CarryDose *dose, double reserve, double *percent, char **reason)
{
  if (!needs_reps (dose, reason))
    return FALSE;

  return carry_effort_curve_get_percent (&self->curve, dose->amount_lo + reserve, percent) ||
         refuse (reason, _ ("So many repetitions say nothing of the maximum"));
}

/* What the prescription says, as shares of the maximum: an effort by the repetitions that begin the range. */
static gboolean
percent_of_target (CarryLoadGauge *self, const CarryDose *dose, CarryLoadRange *percent, char **reason)
{
  double least = 0, most = 0; /* in reserve */

  switch (dose->target)
    {
    case CARRY_TARGET_PERCENT:
      *percent = (CarryLoadRange){ dose->target_lo, dose->target_hi };
      return TRUE;

    case CARRY_TARGET_RPE:
      least = carry_effort_to_reserve (dose->target_hi);
      most = carry_effort_to_reserve (dose->target_lo);
      break;

    case CARRY_TARGET_RIR:
      least = dose->target_lo;
      most = dose->target_hi;
      break;

    case CARRY_TARGET_RM:
      least = dose->target_lo - dose->amount_lo;
      most = dose->target_hi - dose->amount_lo;
      break;

    case CARRY_TARGET_BODY_WEIGHT:
    case CARRY_TARGET_KILOGRAMS:
    default:
      return refuse (reason, _ ("No load is named here"));
    }

  return percent_of_reserve (self, dose, least, &percent->hi, reason) &&
         percent_of_reserve (self, dose, most, &percent->lo, reason);
}

/* What is named in kg, be it 0 beside one's own weight. */
static gboolean
get_named_load (CarryLoadGauge *self, CarryItem *item, CarryLoadRange *kilograms)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  const double load = carry_item_get_load (item);

  if (load > 0)
    *kilograms = (CarryLoadRange){ load, load };
  else if (dose->target == CARRY_TARGET_KILOGRAMS)
    *kilograms = (CarryLoadRange){ dose->target_lo, dose->target_hi };
  else if (dose->target == CARRY_TARGET_BODY_WEIGHT && self->body_kg > 0)
    *kilograms = (CarryLoadRange){ 0, 0 };
  else
    return FALSE;

  return TRUE;
}

static double
load_of_percent (CarryLoadGauge *self, double percent)
{
  const double wanted = MAX (self->max_kg * percent / 100 - self->body_kg, 0);

  return self->steps != NULL ? carry_load_steps_nearest (self->steps, wanted) : 0;
}

static gboolean
get_weight (CarryLoadGauge *self, CarryItem *item, CarryLoadRange *range, char **reason)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  CarryLoadRange percent;

  if (get_named_load (self, item, range))
    return TRUE;
  if (dose->target == CARRY_TARGET_BODY_WEIGHT || self->steps == NULL)
    return refuse (reason, _ ("No load is named here"));
  if (!needs_max (self, reason) || !percent_of_target (self, dose, &percent, reason))
    return FALSE;

  *range = (CarryLoadRange){ load_of_percent (self, percent.lo), load_of_percent (self, percent.hi) };

  return TRUE;
}

static gboolean
get_percent (CarryLoadGauge *self, CarryItem *item, CarryLoadRange *range, char **reason)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  CarryLoadRange kilograms;

  if (!get_named_load (self, item, &kilograms))
    return percent_of_target (self, dose, range, reason);

  /* What cannot be reckoned is shown as it was prescribed. */
  if (!(self->max_kg > 0) && dose->target == CARRY_TARGET_PERCENT)
    return percent_of_target (self, dose, range, reason);
  if (!needs_max (self, reason))
    return FALSE;

  range->lo = (kilograms.lo + self->body_kg) / self->max_kg * 100;
  range->hi = (kilograms.hi + self->body_kg) / self->max_kg * 100;

  return TRUE;
}

/* The repetitions to the limit at a share of the maximum: the curve falls, so that halving finds them. */
static gboolean
limit_of_percent (CarryLoadGauge *self, double percent, double *limit)
{
  double low = LEAST_LIMIT_REPS, high = MOST_LIMIT_REPS, share;

  if (!carry_effort_curve_get_percent (&self->curve, high, &share) || percent < share || percent > 100 + SAME)
    return FALSE;

  for (guint i = 0; i < 40; i++)
    {
      *limit = (low + high) / 2;
      if (carry_effort_curve_get_percent (&self->curve, *limit, &share) && share > percent)
        low = *limit;
      else
        high = *limit;
    }

  return TRUE;
}

static gboolean
effort_of_percent (CarryLoadGauge *self, const CarryDose *dose, double percent, double *effort, char **reason)
{
  double limit;

  if (percent > 100 + SAME)
    return refuse (reason, _ ("This is more than your estimated maximum"));
  if (!limit_of_percent (self, percent, &limit))
    return refuse (reason, _ ("This is too light for a rating to say anything"));
  if (dose->amount_lo > limit + EFFORT_STEP / 2)
    return refuse (reason, _ ("These are more repetitions than your estimated maximum allows"));

  *effort = CARRY_EFFORT_HARDEST - round (MAX (limit - dose->amount_lo, 0) / EFFORT_STEP) * EFFORT_STEP;

  return *effort >= LEAST_EFFORT || refuse (reason, _ ("This is too light for a rating to say anything"));
}

static gboolean
get_effort (CarryLoadGauge *self, CarryItem *item, CarryLoadRange *range, char **reason)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  CarryLoadRange percent;

  if (dose->target == CARRY_TARGET_RPE)
    {
      *range = (CarryLoadRange){ dose->target_lo, dose->target_hi };
      return TRUE;
    }
  if (dose->target == CARRY_TARGET_RIR)
    {
      range->lo = carry_effort_from_reserve (dose->target_hi);
      range->hi = carry_effort_from_reserve (dose->target_lo);
      return TRUE;
    }

  return needs_reps (dose, reason) && get_percent (self, item, &percent, reason) &&
         effort_of_percent (self, dose, percent.lo, &range->lo, reason) &&
         effort_of_percent (self, dose, percent.hi, &range->hi, reason);
}

/**
 * carry_load_gauge_convert:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 * @view: what to convert to
 * @range: (out): kg, percent, or a rating from 5 to 10
 * @reason: (out) (optional): why it cannot be told, translated
 *
 * Says how heavy an item is. Kilograms that follow from a share are rounded to what the equipment can be set to,
 * ratings to halves. The way between repetitions and shares is the runner's own curve, or the common chart until there
 * is one. Nothing is guessed: without an estimated maximum shares and kilograms are not told from each other.
 *
 * Returns: whether it is known
 */
gboolean
carry_load_gauge_convert (
    CarryLoadGauge *self, CarryItem *item, CarryLoadView view, CarryLoadRange *range, char **reason)
{
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), FALSE);
  g_return_val_if_fail (range != NULL, FALSE);

  switch (view)
    {
    case CARRY_LOAD_VIEW_PERCENT:
      return get_percent (self, item, range, reason);

    case CARRY_LOAD_VIEW_EFFORT:
      return get_effort (self, item, range, reason);

    case CARRY_LOAD_VIEW_WEIGHT:
    default:
      return get_weight (self, item, range, reason);
    }
}

static double
find_load (CarryLoadGauge *self, CarryItem *item, const CarryDoseLine *line, CarryPrescription *prescription)
{
  const CarryDose *dose = carry_prescription_get_dose (prescription);
  const CarryDose *before = carry_prescription_get_dose (carry_item_get_prescription (item));
  const gboolean by_effort =
      dose->target == CARRY_TARGET_RPE || dose->target == CARRY_TARGET_RIR || dose->target == CARRY_TARGET_RM;
  const gboolean is_other_work = dose->amount != before->amount || dose->amount_lo != before->amount_lo;
  CarryLoadRange percent;

  if (dose->target == CARRY_TARGET_KILOGRAMS && carry_dose_line_has (line, CARRY_DOSE_LINE_TARGET))
    return dose->target_hi;
  if (dose->target == CARRY_TARGET_BODY_WEIGHT && carry_dose_line_has (line, CARRY_DOSE_LINE_TARGET))
    return 0;

  /* The same rating is another load where there are more repetitions. */
  if (!carry_dose_line_has (line, CARRY_DOSE_LINE_TARGET) && !(by_effort && is_other_work))
    return carry_item_get_load (item);

  if (self->max_kg > 0 && percent_of_target (self, dose, &percent, NULL))
    return load_of_percent (self, percent.lo);

  /* Nobody knows: it is found by doing. */
  return 0;
}

/**
 * carry_load_gauge_read:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 * @line: what the runner typed
 *
 * Makes an item of what was typed, “75%”. A share and a rating become a load in kg where the maximum is known, else the
 * load is left open. Kilograms stand as they were typed. Rest and tempo alone leave it to the plan how heavy it is.
 *
 * Returns: (transfer full): the item; its target is the runner's own where sets, amount or load were typed
 */
CarryItem *
carry_load_gauge_read (CarryLoadGauge *self, CarryItem *item, const CarryDoseLine *line)
{
  const guint own = CARRY_DOSE_LINE_SETS | CARRY_DOSE_LINE_AMOUNT | CARRY_DOSE_LINE_SIDES |
                    CARRY_DOSE_LINE_TARGET | CARRY_DOSE_LINE_CONTACTS;
  g_autoptr (CarryPrescription) prescription = NULL;

  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), NULL);
  g_return_val_if_fail (line != NULL, NULL);

  prescription = carry_dose_line_apply (line, carry_item_get_prescription (item));

  return carry_item_with_target (item, prescription, find_load (self, item, line, prescription),
                                 (line->said & own) != 0 ? CARRY_TARGET_ORIGIN_RUNNER
                                                         : carry_item_get_target_origin (item));
}

/**
 * carry_load_gauge_get_work:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 * @load_kg: (out): its load
 * @percent: (out): the load's share of the maximum, or 0
 *
 * Returns: whether there is a load, and it is known
 */
gboolean
carry_load_gauge_get_work (CarryLoadGauge *self, CarryItem *item, double *load_kg, double *percent)
{
  CarryLoadRange range;

  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), FALSE);
  g_return_val_if_fail (load_kg != NULL && percent != NULL, FALSE);

  if (self->steps == NULL || !get_weight (self, item, &range, NULL) || !(range.hi > 0))
    return FALSE;

  *load_kg = range.hi;
  *percent = self->max_kg > 0 ? (range.hi + self->body_kg) / self->max_kg * 100 : 0;

  return TRUE;
}

/**
 * carry_load_gauge_make_warm_up:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 * @sets: (out): the sets to do before
 *
 * Returns: how many sets lead up to the item, see carry_warm_up_make(); 0 if it has no load, or nobody knows which
 */
guint
carry_load_gauge_make_warm_up (CarryLoadGauge *self, CarryItem *item, CarrySet sets[CARRY_MOST_WARM_UPS])
{
  double load_kg, percent;

  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), 0);

  return carry_load_gauge_get_work (self, item, &load_kg, &percent)
             ? carry_warm_up_make (load_kg, percent, self->steps, sets)
             : 0;
}
