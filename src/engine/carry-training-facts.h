/* carry-training-facts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-daily-load.h"
#include "carry-movement-sets.h"
#include "carry-muscle-ledger.h"

G_BEGIN_DECLS

#define CARRY_N_SURFACES (CARRY_SURFACE_SAND + 1u)

/**
 * CarryTrainingFacts:
 * @muscles: what was asked of each muscle group
 * @movement: hard sets by how the body moves
 * @surface_minutes: minutes of running, by #CarrySurface
 * @impact: sum of the impact of all steps and jumps, see carry_impact_get()
 * @steps: of running, both feet
 * @jumps: ground contacts of jumps
 * @injury_sets: sets, hard or not, of exercises that help with a #CarryInjury
 * @injury_days: bit masks of the days of the week with such sets
 * @leg_days: bit mask of the days with strength for the legs, at least moderate
 * @fast_days: bit mask of the days with running near top speed
 * @jump_days: bit mask of the days with jumps
 * @longest: the longest run, in metres
 *
 * What some sessions of a week ask of the body. A plain value; all zero is no session. It can be added to
 * another: then the masks count days of the week that had any.
 */
typedef struct
{
  CarryMuscleLedger muscles;
  CarryMovementSets movement;
  double surface_minutes[CARRY_N_SURFACES];
  double impact;
  double steps;
  double jumps;
  double injury_sets[CARRY_N_INJURIES];
  guint8 injury_days[CARRY_N_INJURIES];
  guint8 leg_days;
  guint8 fast_days;
  guint8 jump_days;
  double longest;
} CarryTrainingFacts;

/**
 * CarryCountedSessions:
 * @CARRY_COUNTED_BOTH: what was done and what is planned
 * @CARRY_COUNTED_DONE: what was done
 * @CARRY_COUNTED_PLANNED: what is planned, and was not yet said to be done or missed
 *
 * Which sessions are looked at.
 */
typedef enum
{
  CARRY_COUNTED_BOTH,
  CARRY_COUNTED_DONE,
  CARRY_COUNTED_PLANNED,
} CarryCountedSessions;

#define CARRY_TYPE_COUNTED_SESSIONS (carry_counted_sessions_get_type ())
GType carry_counted_sessions_get_type (void) G_GNUC_CONST;

/**
 * CarryWeekFacts:
 * @first: the first day of the week
 * @days: the load of each day
 * @done_days: the part of it that was done
 * @planned_days: the part of it that is planned
 * @done: what was done
 * @planned: what is planned, and was not yet said to be done or missed
 * @both: both together
 *
 * What a week holds. It never changes once it is filled, and is shared by reference.
 */
typedef struct
{
  GDate first;
  CarryDailyLoad days[CARRY_DAYS_PER_WEEK];
  CarryDailyLoad done_days[CARRY_DAYS_PER_WEEK];
  CarryDailyLoad planned_days[CARRY_DAYS_PER_WEEK];
  CarryTrainingFacts done;
  CarryTrainingFacts planned;
  CarryTrainingFacts both;
} CarryWeekFacts;

void carry_training_facts_add (CarryTrainingFacts *self, CarrySession *session, guint day);
void carry_training_facts_add_all (CarryTrainingFacts *self, const CarryTrainingFacts *other);

CarryWeekFacts *carry_week_facts_new (const GDate *first, GPtrArray *sessions);
CarryWeekFacts *carry_week_facts_ref (CarryWeekFacts *self);
void carry_week_facts_unref (CarryWeekFacts *self);
gboolean carry_counted_sessions_has (CarryCountedSessions counted, CarrySession *session);
const CarryTrainingFacts *carry_week_facts_get (CarryWeekFacts *self, CarryCountedSessions counted);
const CarryDailyLoad *carry_week_facts_get_days (CarryWeekFacts *self, CarryCountedSessions counted);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWeekFacts, carry_week_facts_unref)

G_END_DECLS
