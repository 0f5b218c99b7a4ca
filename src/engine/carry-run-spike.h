/* carry-run-spike.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_SPIKE_DAYS 30u

/**
 * CarrySpikeState:
 * @CARRY_SPIKE_STATE_UNKNOWN: the distance of the run is not known
 * @CARRY_SPIKE_STATE_NO_HISTORY: no run in the 30 days before: what holds after a break holds here
 * @CARRY_SPIKE_STATE_NONE: at most 10 % longer than the longest run of the 30 days before
 * @CARRY_SPIKE_STATE_SMALL: more than 10 %, at most 30 % longer
 * @CARRY_SPIKE_STATE_MODERATE: more than 30 %, at most twice as long
 * @CARRY_SPIKE_STATE_LARGE: more than twice as long
 */
typedef enum
{
  CARRY_SPIKE_STATE_UNKNOWN,
  CARRY_SPIKE_STATE_NO_HISTORY,
  CARRY_SPIKE_STATE_NONE,
  CARRY_SPIKE_STATE_SMALL,
  CARRY_SPIKE_STATE_MODERATE,
  CARRY_SPIKE_STATE_LARGE,
} CarrySpikeState;

/**
 * CarrySpikeRun:
 * @day: the day as a number, as g_date_get_julian() gives it
 * @metres: its distance, 0 if it is not known
 *
 * A run, recorded or planned, as the comparison sees it.
 */
typedef struct
{
  guint day;
  double metres;
} CarrySpikeRun;

/**
 * CarryRunSpike:
 * @state: how the run stands to what the runner is used to
 * @longest: metres of the longest run of the 30 days before, 0 without one
 * @ratio: how many times as long the run is, 0 if that is not known
 * @known_days: how long before the run the first known one was, in days
 */
typedef struct
{
  CarrySpikeState state;
  double longest;
  double ratio;
  guint known_days;
} CarryRunSpike;

CarryRunSpike carry_run_spike_compare (double metres, double longest);
void carry_run_spike_assess (const CarrySpikeRun *runs, guint n_runs, CarryRunSpike *spikes);
GArray *carry_run_spike_assess_sessions (GPtrArray *sessions);
gboolean carry_run_spike_is_alarm (const CarryRunSpike *self, double percent);
double carry_spike_state_get_hazard_ratio (CarrySpikeState state);
char *carry_run_spike_describe (const CarryRunSpike *self);

G_END_DECLS
