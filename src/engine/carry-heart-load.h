/* carry-heart-load.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-activity.h"
#include "carry-athlete.h"

G_BEGIN_DECLS

/**
 * CarryHeartMeasure:
 * @CARRY_HEART_MEASURE_BANISTER_MEN: training impulse with the weights found in men
 * @CARRY_HEART_MEASURE_BANISTER_WOMEN: training impulse with the weights found in women
 * @CARRY_HEART_MEASURE_EDWARDS: minutes in five zones of the highest heart rate, times 1 to 5
 * @CARRY_HEART_MEASURE_LUCIA: minutes in three zones between the ventilatory thresholds, times 1 to 3
 *
 * The ways to sum up what a run asked of the heart. Their numbers cannot be compared with each other.
 */
typedef enum
{
  CARRY_HEART_MEASURE_BANISTER_MEN,
  CARRY_HEART_MEASURE_BANISTER_WOMEN,
  CARRY_HEART_MEASURE_EDWARDS,
  CARRY_HEART_MEASURE_LUCIA,
} CarryHeartMeasure;

/**
 * CarryHeart:
 *
 * A runner's heart rates in beats a minute, 0 where they are not known.
 */
typedef struct
{
  double rest;
  double max;
  double first_threshold;  /* first ventilatory threshold; of use to Lucia only */
  double second_threshold; /* second ventilatory threshold; of use to Lucia only */
} CarryHeart;

typedef struct
{
  double time_s; /* seconds since any moment */
  double rate;   /* beats a minute, 0 if it was not recorded */
} CarryHeartSample;

CarryHeart carry_heart_from_athlete (CarryAthlete *athlete);
CarryHeartMeasure carry_heart_measure_from_athlete (CarryAthlete *athlete);
double carry_heart_load_get_rate (CarryHeartMeasure measure, const CarryHeart *heart, double heart_rate);
double
carry_heart_load_get (CarryHeartMeasure measure, const CarryHeart *heart, double minutes, double heart_rate);
double carry_heart_load_from_samples (CarryHeartMeasure measure,
                                      const CarryHeart *heart,
                                      const CarryHeartSample *samples,
                                      gsize n_samples);
double
carry_heart_load_from_activity (CarryHeartMeasure measure, const CarryHeart *heart, CarryActivity *activity);

G_END_DECLS
