/* carry-next-target.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-prescription.h"
#include "carry-progression-rule.h"

G_BEGIN_DECLS

/**
 * CarryProgressionChange:
 * @CARRY_PROGRESSION_START: the exercise is new
 * @CARRY_PROGRESSION_POSTPONED: the exercise is new, and now is not the time for it
 * @CARRY_PROGRESSION_HELD: nothing changes
 * @CARRY_PROGRESSION_MORE_AMOUNT: more repetitions, seconds or metres
 * @CARRY_PROGRESSION_MORE_LOAD: more load
 * @CARRY_PROGRESSION_MORE_CONTACTS: more jumps
 * @CARRY_PROGRESSION_LESS: a step back
 * @CARRY_PROGRESSION_NEW_PHASE: other repetitions, and the load that fits them
 * @CARRY_PROGRESSION_OUTGROWN: too easy to make harder by more of it
 * @CARRY_PROGRESSION_DELOAD: a lighter week
 * @CARRY_PROGRESSION_RETURN: lower after a break
 * @CARRY_PROGRESSION_RESTART: from the beginning after a long break
 * @CARRY_PROGRESSION_EASED: lighter today, because the runner is not rested
 * @CARRY_PROGRESSION_OVERRULED: what the runner wants
 *
 * What is different from the last time.
 */
typedef enum
{
  CARRY_PROGRESSION_START,
  CARRY_PROGRESSION_POSTPONED,
  CARRY_PROGRESSION_HELD,
  CARRY_PROGRESSION_MORE_AMOUNT,
  CARRY_PROGRESSION_MORE_LOAD,
  CARRY_PROGRESSION_MORE_CONTACTS,
  CARRY_PROGRESSION_LESS,
  CARRY_PROGRESSION_NEW_PHASE,
  CARRY_PROGRESSION_OUTGROWN,
  CARRY_PROGRESSION_DELOAD,
  CARRY_PROGRESSION_RETURN,
  CARRY_PROGRESSION_RESTART,
  CARRY_PROGRESSION_EASED,
  CARRY_PROGRESSION_OVERRULED,
} CarryProgressionChange;

/**
 * CarryProgressionNote:
 *
 * What one rule did to a target, in a sentence for people.
 */
typedef struct
{
  CarryProgressionRuleId rule;
  char *text; /* translated */
} CarryProgressionNote;

/**
 * CarryTargetFacts:
 *
 * A target in numbers, to make one from.
 */
typedef struct
{
  CarryDose dose;
  double load_kg; /* as #CarrySet counts it; 0 for none, or for one that is to be found */
  double last_kg; /* the heaviest set of the last time, or 0 */
  double plan_kg; /* what the plan would have said where the runner overruled it, else 0 */
  gboolean differs; /* whether the runner wants something else than the plan would have said */
  guint aim;      /* repetitions, seconds or metres to reach in each set, within the dose's range */
  CarryProgressionChange change;
  double factor;  /* what the day's readiness left of the load, 1 for all of it */
  double max_kg;  /* estimated maximum, own weight included, or 0 */
  double percent; /* the load as a share of that, own weight included, or 0 */
} CarryTargetFacts;

/**
 * CarryNextTarget:
 *
 * What to do next in one exercise, what is different from the last time, and why. An immutable value, passed
 * by reference.
 */
typedef struct _CarryNextTarget CarryNextTarget;

#define CARRY_TYPE_NEXT_TARGET (carry_next_target_get_type ())
GType carry_next_target_get_type (void) G_GNUC_CONST;
CarryNextTarget *carry_next_target_new (const CarryTargetFacts *facts, GPtrArray *notes);
CarryNextTarget *carry_next_target_ref (CarryNextTarget *self);
void carry_next_target_unref (CarryNextTarget *self);
CarryPrescription *carry_next_target_get_prescription (const CarryNextTarget *self);
const CarryTargetFacts *carry_next_target_get_facts (const CarryNextTarget *self);
guint carry_next_target_get_n_notes (const CarryNextTarget *self);
const CarryProgressionNote *carry_next_target_get_note (const CarryNextTarget *self, guint index);
CarryProgressionNote *carry_progression_note_new (CarryProgressionRuleId rule, char *text);
void carry_progression_note_free (CarryProgressionNote *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryNextTarget, carry_next_target_unref)

G_END_DECLS
