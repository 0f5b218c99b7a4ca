/* carry-phase-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryDiscipline:
 * @CARRY_DISCIPLINE_DISTANCE: 5 km and longer
 * @CARRY_DISCIPLINE_MIDDLE: 800 and 1,500 m
 * @CARRY_DISCIPLINE_SPRINT: 100 to 400 m
 *
 * Events that are trained for in the same way.
 */
typedef enum
{
  CARRY_DISCIPLINE_DISTANCE,
  CARRY_DISCIPLINE_MIDDLE,
  CARRY_DISCIPLINE_SPRINT,
} CarryDiscipline;

#define CARRY_N_DISCIPLINES 3u

/**
 * CarryPhaseRange:
 *
 * From so many to so many, both included.
 */
typedef struct
{
  guint lo;
  guint hi;
} CarryPhaseRange;

/**
 * CarryPhaseRow:
 *
 * A phase of the season, and how much strength training belongs to it.
 */
typedef struct
{
  CarryPhaseRange sessions[CARRY_N_DISCIPLINES]; /* a week */
  CarryPhaseRange weeks;             /* how long the phase lasts; hi 0 for as long as there is time */
  CarryPhaseRange sets;              /* of a main exercise */
  CarryPhaseRange reps;
  CarryPhaseRange percent;           /* of the one-repetition maximum */
  CarryPhaseRange reserve;           /* repetitions in reserve at the end of a set; hi 0 for no upper end */
  CarryPhaseRange rest_s;            /* seconds between sets */
  CarryPhaseRange contacts;          /* ground contacts of jumps in a session */
  CarryPhaseRange minutes;           /* of a session */
  CarryPhaseRange explosive_sets;    /* fast lifts and jumps beside the heavy work; hi 0 for none */
  CarryPhaseRange explosive_reps;
  CarryPhaseRange explosive_percent; /* of the one-repetition maximum */
  gboolean at_most;                  /* the load is at most percent.hi, and may be less than percent.lo */
  gboolean half_sets;                /* what comes along has half as many sets as otherwise */
  guint usual_sets;
  guint usual_reserve;
  const char *grade;                 /* of the evidence: A strong to D our own choice */
} CarryPhaseRow;

const CarryPhaseRow *carry_phase_table_get (CarryPhase phase, CarryLevel level);
CarryPhaseRange carry_phase_table_get_sessions (CarryPhase phase, CarryEvent event, guint age);
CarryDiscipline carry_event_get_discipline (CarryEvent event);

G_END_DECLS
