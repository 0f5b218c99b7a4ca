/* carry-muscle-ledger.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-muscle-ledger.h"

#include "carry-load.h"
#include "carry-run-demand.h"

/**
 * carry_muscle_ledger_add_part:
 * @self: a ledger
 * @part: a stretch of running
 *
 * Adds effort × minutes × demand for each muscle group: see carry_run_demand_get().
 */
void
carry_muscle_ledger_add_part (CarryMuscleLedger *self, const CarryRunPart *part)
{
  const double load = carry_load_from_effort (part->effort, part->minutes);
  double demands[CARRY_N_MUSCLES];

  if (!carry_run_demand_get (part, demands))
    {
      self->unassigned += load;
      return;
    }

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      self->run[i] += load * demands[i];
      self->minutes[i] += part->minutes * demands[i];
    }
}

/* The load goes to the muscles by the share of the session's sets that work them: all of it to a muscle that is
 * primary in every set, half of it to one that is secondary in every set. Hard or not, each set took its part of
 * the minutes. */
static void
add_strength (CarryMuscleLedger *self, CarryStrengthSession *session)
{
  const double load = carry_load_from_session (CARRY_SESSION (session));
  double worked[CARRY_N_MUSCLES] = { 0 };
  double n_sets = 0.0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      CarryExercise *exercise = carry_item_get_exercise (item);
      const guint sets = carry_item_count_sets (item);

      carry_region_sets_add (&self->sets, item);
      if (carry_exercise_get_primary (exercise) == 0 && carry_exercise_get_secondary (exercise) == 0)
        continue;

      n_sets += sets;
      for (guint j = 0; j < CARRY_N_MUSCLES; j++)
        worked[j] += sets * carry_region_sets_get_weight (exercise, j);
    }

  if (n_sets > 0.0)
    for (guint i = 0; i < CARRY_N_MUSCLES; i++)
      self->strength[i] += load * worked[i] / n_sets;
  else
    self->unassigned += load;
}

/**
 * carry_muscle_ledger_add_session:
 * @self: a ledger
 * @session: a session, recorded or planned
 *
 * Adds a session, unless it was missed or skipped.
 */
void
carry_muscle_ledger_add_session (CarryMuscleLedger *self, CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return;

  if (CARRY_IS_STRENGTH_SESSION (session))
    {
      add_strength (self, CARRY_STRENGTH_SESSION (session));
    }
  else if (CARRY_IS_RUN (session))
    {
      CarryRunPart parts[CARRY_RUN_MAX_PARTS];
      const guint n_parts = carry_run_part_split (CARRY_RUN (session), parts);

      for (guint i = 0; i < n_parts; i++)
        carry_muscle_ledger_add_part (self, &parts[i]);
    }
}

/* Adds what another ledger holds. */
void
carry_muscle_ledger_add_all (CarryMuscleLedger *self, const CarryMuscleLedger *other)
{
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    {
      self->run[i] += other->run[i];
      self->minutes[i] += other->minutes[i];
      self->strength[i] += other->strength[i];
    }
  carry_region_sets_add_all (&self->sets, &other->sets);
  self->unassigned += other->unassigned;
}
