/* carry-fitness.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-daily-load.h"

G_BEGIN_DECLS

/* Time constants in days. */
#define CARRY_FITNESS_DAYS 42.0
#define CARRY_FATIGUE_DAYS 7.0

/* Days that are enough to know where a runner started from, and days that are used at most. */
#define CARRY_FITNESS_LEAST_SEED_DAYS 14u
#define CARRY_FITNESS_MOST_SEED_DAYS 28u

/**
 * CarryFitness:
 * @fitness: slow average of the load of running (CTL), AU a day
 * @fatigue: fast average of all load (ATL), AU a day
 * @run_fatigue: fast average of the load of running, AU a day
 * @form: fitness less fatigue as the day began (TSB), AU a day
 * @run_form: fitness less the fatigue of running as the day began, AU a day
 *
 * Where a runner stands at the end of a day. Strength never adds to fitness, only to fatigue, so @form is lower
 * the more somebody lifts: compare it with the runner's own, or take @run_form.
 *
 * A plain value; all zero is somebody who never trained.
 */
typedef struct
{
  double fitness;
  double fatigue;
  double run_fatigue;
  double form;
  double run_form;
} CarryFitness;

double carry_fitness_get_share (double days);
gboolean carry_fitness_seed (CarryFitness *self, const CarryDailyLoad *daily, guint n_days);
void carry_fitness_advance (CarryFitness *self, const CarryDailyLoad *load);
void carry_fitness_follow (const CarryFitness *before,
                           const CarryDailyLoad *daily,
                           guint n_days,
                           CarryFitness *days);

G_END_DECLS
