/* carry-load-gauge.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-dose-line.h"
#include "carry-item.h"
#include "carry-load-form.h"
#include "carry-load-steps.h"
#include "carry-warm-up.h"

G_BEGIN_DECLS

/**
 * CarryLoadView:
 * @CARRY_LOAD_VIEW_WEIGHT: in kg or lb, as the runner counts
 * @CARRY_LOAD_VIEW_PERCENT: in percent of the estimated one-repetition maximum
 * @CARRY_LOAD_VIEW_EFFORT: as the rating of perceived exertion that a set ends with
 *
 * How a load is shown.
 */
typedef enum
{
  CARRY_LOAD_VIEW_WEIGHT,
  CARRY_LOAD_VIEW_PERCENT,
  CARRY_LOAD_VIEW_EFFORT,
} CarryLoadView;

/**
 * CarryLoadRange:
 *
 * A load, in the unit that was asked for; lo = hi for one.
 */
typedef struct
{
  double lo;
  double hi;
} CarryLoadRange;

#define CARRY_TYPE_LOAD_GAUGE (carry_load_gauge_get_type ())
G_DECLARE_FINAL_TYPE (CarryLoadGauge, carry_load_gauge, CARRY, LOAD_GAUGE, GObject)

CarryLoadGauge *
carry_load_gauge_new (CarryDiary *diary, CarryAthlete *athlete, CarryExercise *exercise, const GDate *day);
double carry_load_gauge_get_max (CarryLoadGauge *self);
CarryUnits carry_load_gauge_get_units (CarryLoadGauge *self);
CarryLoadForm carry_load_gauge_get_form (CarryLoadGauge *self);
CarryLoadSteps *carry_load_gauge_get_steps (CarryLoadGauge *self);
gboolean carry_load_gauge_convert (
    CarryLoadGauge *self, CarryItem *item, CarryLoadView view, CarryLoadRange *range, char **reason);
CarryItem *carry_load_gauge_read (CarryLoadGauge *self, CarryItem *item, const CarryDoseLine *line);
gboolean carry_load_gauge_get_work (CarryLoadGauge *self, CarryItem *item, double *load_kg, double *percent);
guint
carry_load_gauge_make_warm_up (CarryLoadGauge *self, CarryItem *item, CarrySet sets[CARRY_MOST_WARM_UPS]);

G_END_DECLS
