/* carry-exercise-merit.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement-gap.h"
#include "carry-phase-dose.h"
#include "carry-recent-work.h"
#include "carry-session-need.h"
#include "carry-suitability.h"

G_BEGIN_DECLS

/**
 * CarryBarrier:
 * @CARRY_BARRIER_NONE: it may be chosen
 * @CARRY_BARRIER_EQUIPMENT: it needs something that is not there
 * @CARRY_BARRIER_LEVEL: it asks for more practice
 * @CARRY_BARRIER_INJURY: it is not for somebody with this injury
 * @CARRY_BARRIER_PHASE: the catalogue leaves it out of the phase
 * @CARRY_BARRIER_JUMPS: jumps wait while something hurts
 * @CARRY_BARRIER_KEY_RUN: too near to a key run
 * @CARRY_BARRIER_NEW: nothing new this week
 * @CARRY_BARRIER_HEAVIER: it would make the session harder than it is to be
 * @CARRY_BARRIER_OTHER_KIND: the session is for something else
 * @CARRY_BARRIER_CONTACTS: no ground contacts are left
 *
 * What forbids an exercise.
 */
typedef enum
{
  CARRY_BARRIER_NONE,
  CARRY_BARRIER_EQUIPMENT,
  CARRY_BARRIER_LEVEL,
  CARRY_BARRIER_INJURY,
  CARRY_BARRIER_PHASE,
  CARRY_BARRIER_JUMPS,
  CARRY_BARRIER_KEY_RUN,
  CARRY_BARRIER_NEW,
  CARRY_BARRIER_HEAVIER,
  CARRY_BARRIER_OTHER_KIND,
  CARRY_BARRIER_CONTACTS,
} CarryBarrier;

/**
 * CarryGround:
 *
 * What speaks for an exercise, then what speaks against it. Sets of them are bits.
 */
typedef enum
{
  CARRY_GROUND_GAP,        /* of a movement that the runner wants more of */
  CARRY_GROUND_KEPT,       /* a main lift of the block */
  CARRY_GROUND_INJURY,     /* may help with an injury */
  CARRY_GROUND_NEGLECTED,  /* a muscle that had little lately */
  CARRY_GROUND_LEGS,       /* on as many legs as wanted */
  CARRY_GROUND_CARRYOVER,  /* near to the stride */
  CARRY_GROUND_HEAVY,      /* can be made heavy */
  CARRY_GROUND_ONE_LEG,    /* too little was done on one leg lately */
  CARRY_GROUND_PLANE,      /* too little was done sideways and around lately */
  CARRY_GROUND_CONSISTENT, /* as last time */
  CARRY_GROUND_EVENT,      /* a muscle that the event lives by */

  CARRY_GROUND_THIS_WEEK,  /* in another session of the week */
  CARRY_GROUND_ROTATED,    /* it has had its turn */
  CARRY_GROUND_PATTERN,    /* much like another exercise of the session or week */
  CARRY_GROUND_ENOUGH,     /* a muscle that has enough this week */
  CARRY_GROUND_LONG,       /* it takes much of a short session */
  CARRY_GROUND_UNKNOWN,    /* one new exercise at a time */
} CarryGround;

/**
 * CarryMerit:
 *
 * How well an exercise would do in a place, and why.
 */
typedef struct
{
  CarryBarrier barrier;
  int points;    /* also with a barrier: what it would be worth without */
  guint grounds; /* set of CarryGround */
  guint carryover;
  CarryInjury injury;
  CarryMuscle muscle;
  CarryMovementGap gap;
  CarryEquipment equipment; /* what is not there */
  CarryPhase phase;         /* that it is left out of */
} CarryMerit;

/**
 * CarryMeritContext:
 *
 * The session in the making.
 */
typedef struct
{
  const CarryProgrammeRequest *request;
  const CarryRecentWork *recent;
  CarryPhaseDose dose;
  CarrySuitabilityFacts facts;
  guint64 patterns; /* bits of CarryPattern in the session so far */
  guint contacts;   /* ground contacts that are left */
  CarryRegionSets sets; /* hard sets of the week, with the session so far */
  CarryMovementSets movement; /* the same, by how the body moves */
  guint n_new;      /* exercises of the session that are new to the runner */
} CarryMeritContext;

void carry_merit_context_init (CarryMeritContext *self,
                               const CarryProgrammeRequest *request,
                               const CarryRecentWork *recent);
CarryMerit
carry_exercise_merit_get (const CarryMeritContext *context, CarryExercise *exercise, const CarryPart *part);

G_END_DECLS
