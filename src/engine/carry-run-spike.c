/* carry-run-spike.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-run-spike.h"

#include "carry-run-part.h"

#include <glib/gi18n.h>
#include <math.h>

#define PERCENT 100.0

/* Against ratios such as 1.1 that binary fractions miss by a hair. */
#define HAIR 1e-9

/* The first days of what is known say little of what a runner is used to: in a diary that begins on Monday any
 * Wednesday would be the longest run of its month. */
#define LEAST_KNOWN_DAYS 7u

/* By state: up to what ratio it reaches, and how many times as often injuries were seen as with runs no more
 * than 10 % longer. Source: Frandsen et al. 2025, Br J Sports Med 59:1203–1210, 5,205 runners. The state in the
 * middle has a lower number than the small one; their intervals overlap, and both are as the authors found
 * them. */
static const struct
{
  double most;
  double hazard_ratio;
} states[] = {
  [CARRY_SPIKE_STATE_NONE] = { 1.1, 1.0 },
  [CARRY_SPIKE_STATE_SMALL] = { 1.3, 1.64 },
  [CARRY_SPIKE_STATE_MODERATE] = { 2.0, 1.52 },
  [CARRY_SPIKE_STATE_LARGE] = { G_MAXDOUBLE, 2.28 },
};

/**
 * carry_run_spike_compare:
 * @metres: the distance of a run
 * @longest: the distance of the longest run of the 30 days before it, 0 without one
 *
 * Compares a run with what the runner is used to, as one who knows all of those days.
 *
 * Source: Frandsen et al. 2025, Br J Sports Med 59:1203–1210.
 *
 * Returns: how it stands
 */
CarryRunSpike
carry_run_spike_compare (double metres, double longest)
{
  CarryRunSpike self = { CARRY_SPIKE_STATE_NONE, longest > 0.0 ? longest : 0.0, 0.0, CARRY_SPIKE_DAYS };

  if (!(metres > 0.0) || !isfinite (metres))
    {
      self.state = CARRY_SPIKE_STATE_UNKNOWN;
      return self;
    }
  if (!(longest > 0.0))
    {
      self.state = CARRY_SPIKE_STATE_NO_HISTORY;
      return self;
    }

  self.ratio = metres / longest;
  while (self.state < CARRY_SPIKE_STATE_LARGE && self.ratio > states[self.state].most + HAIR)
    self.state++;

  return self;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const CarrySpikeRun *x = *(const CarrySpikeRun *const *)a;
  const CarrySpikeRun *y = *(const CarrySpikeRun *const *)b;

  return (x->day > y->day) - (x->day < y->day);
}

/* Where what is known begins; a run without a distance says nothing. */
static guint
find_first_day (GPtrArray *sorted)
{
  for (guint i = 0; i < sorted->len; i++)
    {
      const CarrySpikeRun *run = sorted->pdata[i];

      if (run->metres > 0.0 && isfinite (run->metres))
        return run->day;
    }

  return G_MAXUINT;
}

/**
 * carry_run_spike_assess:
 * @runs: (array length=n_runs): runs, recorded and planned, in any order
 * @n_runs: how many
 * @spikes: (out caller-allocates) (array length=n_runs): how each of them stands, in the order of @runs
 *
 * Compares every run with the longest of the 30 days before it. Runs of the same day do not count for each other.
 * A planned run counts for those that come after it: the plan is taken to be kept.
 */
void
carry_run_spike_assess (const CarrySpikeRun *runs, guint n_runs, CarryRunSpike *spikes)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n_runs);
  guint oldest = 0, first_day;

  for (guint i = 0; i < n_runs; i++)
    g_ptr_array_add (sorted, (gpointer)&runs[i]);
  g_ptr_array_sort (sorted, compare_days);
  first_day = find_first_day (sorted);

  for (guint i = 0; i < n_runs; i++)
    {
      const CarrySpikeRun *run = sorted->pdata[i];
      double longest = 0.0;

      while (run->day - ((const CarrySpikeRun *)sorted->pdata[oldest])->day > CARRY_SPIKE_DAYS)
        oldest++;
      for (guint j = oldest; j < i; j++)
        {
          const CarrySpikeRun *before = sorted->pdata[j];

          if (before->day < run->day && isfinite (before->metres))
            longest = MAX (longest, before->metres);
        }

      spikes[run - runs] = carry_run_spike_compare (run->metres, longest);
      spikes[run - runs].known_days = run->day > first_day ? run->day - first_day : 0;
    }
}

/**
 * carry_run_spike_assess_sessions:
 * @sessions: (element-type CarrySession): sessions, recorded and planned, in any order, from 30 days before those of
 *   interest on
 *
 * Compares every run with the longest of the 30 days before it, with its recorded distance if there is one.
 * Strength, cross-training, and what was missed or skipped is no run.
 *
 * Returns: (transfer full) (element-type CarryRunSpike): how each session stands, in the order of @sessions; what is
 *   no run is %CARRY_SPIKE_STATE_UNKNOWN
 */
GArray *
carry_run_spike_assess_sessions (GPtrArray *sessions)
{
  g_autofree CarrySpikeRun *runs = g_new0 (CarrySpikeRun, sessions->len);
  GArray *spikes = g_array_sized_new (FALSE, TRUE, sizeof (CarryRunSpike), sessions->len);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      CarryRunPart parts[CARRY_RUN_MAX_PARTS];
      const guint n_parts = CARRY_IS_RUN (session) ? carry_run_part_split (CARRY_RUN (session), parts) : 0;

      runs[i].day = g_date_get_julian (carry_session_get_day (session));
      for (guint j = 0; j < n_parts; j++)
        if (parts[j].kind != CARRY_RUN_CROSS)
          runs[i].metres += parts[j].metres;
    }

  g_array_set_size (spikes, sessions->len);
  carry_run_spike_assess (runs, sessions->len, (CarryRunSpike *)spikes->data);

  return spikes;
}

/**
 * carry_run_spike_is_alarm:
 * @self: how a run stands
 * @percent: how much longer than the longest a run may be: the limit of HC11
 *
 * Returns: %TRUE if it is more than that longer than the runner is used to, which less than a week cannot tell
 */
gboolean
carry_run_spike_is_alarm (const CarryRunSpike *self, double percent)
{
  return self->ratio > 1.0 + percent / PERCENT + HAIR && self->known_days >= LEAST_KNOWN_DAYS;
}

/**
 * carry_spike_state_get_hazard_ratio:
 * @state: how a run stands
 *
 * Gets how many times as often injuries were seen in a cohort, beside runs at most 10 % longer than the longest of
 * the 30 days before. It is a comparison of many runners, not the probability that one gets hurt.
 *
 * Source: Frandsen et al. 2025, Br J Sports Med 59:1203–1210.
 *
 * Returns: the hazard rate ratio, 0 where there is nothing to compare
 */
double
carry_spike_state_get_hazard_ratio (CarrySpikeState state)
{
  g_return_val_if_fail ((guint)state < G_N_ELEMENTS (states), 0.0);

  return states[state].hazard_ratio;
}

/**
 * carry_run_spike_describe:
 * @self: how a run stands
 *
 * Returns: (transfer full): one or two sentences for the runner
 */
char *
carry_run_spike_describe (const CarryRunSpike *self)
{
  switch (self->state)
    {
    case CARRY_SPIKE_STATE_UNKNOWN:
      return g_strdup (_ ("Without a distance this run cannot be compared with earlier ones."));

    case CARRY_SPIKE_STATE_NO_HISTORY:
      return g_strdup (_ ("No run in the 30 days before: start again as after a break."));

    case CARRY_SPIKE_STATE_NONE:
      /* xgettext:no-c-format */
      return g_strdup (_ ("At most 10 % longer than the longest run of the 30 days before."));

    case CARRY_SPIKE_STATE_SMALL:
    case CARRY_SPIKE_STATE_MODERATE:
    case CARRY_SPIKE_STATE_LARGE:
      /* Translators: %.0f is a number of percent, %.2f says how many times as often. */
      return g_strdup_printf (
          _ ("%.0f %% longer than the longest run of the 30 days before. In a cohort of 5,205 "
             "runners, injuries were seen %.2f times as often with such runs; this is not a "
             "forecast for one runner."),
          (self->ratio - 1.0) * PERCENT, carry_spike_state_get_hazard_ratio (self->state));

    default:
      g_return_val_if_reached (g_strdup (""));
    }
}
