/* carry-phase-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-phase-table.h"

/* From these ages on one session a week may not hold what is there. Source: Spiering et al. 2021, J Strength
 * Cond Res 35:1449: older people needed up to two (grade B). */
#define AGE_OF_ONE_OR_TWO 50u
#define AGE_OF_TWO 60u

/* Sessions, sets × repetitions and loads. Sources: Balsalobre-Fernández et al. 2016, J Strength Cond Res 30:2361
 * (two or three sessions a week), Eihara et al. 2022, Sports Med Open 8:138 (heavy loads), Dudagoitia et al.
 * 2023, Kinesiology 55(2) (jumps together with weights), Spiering et al. 2021 (one session a week holds). The taper
 * keeps the load and halves the sets, as Bosquet et al. 2007, Med Sci Sports Exerc 39:1358, found for running. The
 * lengths of the phases, the rests and the contacts are coaches' custom or ours (grades C and D). */
static const CarryPhaseRow rows[] = {
  [CARRY_PHASE_ONBOARDING] = { .sessions = { { 2, 2 }, { 2, 2 }, { 2, 2 } },
                               .weeks = { 4, 4 },
                               .sets = { 2, 2 },
                               .reps = { 10, 15 },
                               .percent = { 60, 65 },
                               .at_most = TRUE,
                               .reserve = { 3, 0 },
                               .rest_s = { 60, 90 },
                               .contacts = { 0, 40 },
                               .minutes = { 25, 35 },
                               .usual_sets = 2,
                               .usual_reserve = 3,
                               .grade = "C" },
  [CARRY_PHASE_OFF_SEASON] = { .sessions = { { 2, 3 }, { 3, 3 }, { 3, 3 } },
                               .weeks = { 4, 8 },
                               .sets = { 3, 3 },
                               .reps = { 8, 12 },
                               .percent = { 65, 75 },
                               .reserve = { 2, 3 },
                               .rest_s = { 90, 90 },
                               .contacts = { 40, 60 },
                               .minutes = { 30, 45 },
                               .usual_sets = 3,
                               .usual_reserve = 2,
                               .grade = "C" },
  [CARRY_PHASE_BASE] = { .sessions = { { 2, 2 }, { 2, 3 }, { 3, 3 } },
                         .weeks = { 6, 12 },
                         .sets = { 3, 4 },
                         .reps = { 4, 6 },
                         .percent = { 80, 88 },
                         .reserve = { 1, 2 },
                         .rest_s = { 120, 180 },
                         .contacts = { 40, 80 },
                         .minutes = { 30, 45 },
                         .usual_sets = 3,
                         .usual_reserve = 2,
                         .grade = "B" },
  [CARRY_PHASE_BUILD] = { .sessions = { { 2, 2 }, { 2, 2 }, { 2, 3 } },
                          .weeks = { 4, 8 },
                          .sets = { 2, 3 },
                          .reps = { 3, 5 },
                          .percent = { 80, 87 },
                          .reserve = { 2, 3 },
                          .rest_s = { 120, 180 },
                          .contacts = { 60, 100 },
                          .minutes = { 30, 45 },
                          .explosive_sets = { 3, 4 },
                          .explosive_reps = { 4, 6 },
                          .explosive_percent = { 20, 50 },
                          .usual_sets = 3,
                          .usual_reserve = 2,
                          .grade = "B" },
  [CARRY_PHASE_IN_SEASON] = { .sessions = { { 1, 1 }, { 1, 2 }, { 1, 2 } },
                              .weeks = { 1, 0 },
                              .sets = { 2, 2 },
                              .reps = { 3, 5 },
                              .percent = { 80, 87 },
                              .reserve = { 2, 3 },
                              .rest_s = { 120, 180 },
                              .contacts = { 30, 60 },
                              .minutes = { 30, 45 },
                              .usual_sets = 2,
                              .usual_reserve = 2,
                              .grade = "B" },
  [CARRY_PHASE_TAPER] = { .sessions = { { 1, 1 }, { 1, 1 }, { 1, 1 } },
                          .weeks = { 1, 2 },
                          .sets = { 1, 2 },
                          .reps = { 3, 3 },
                          .percent = { 80, 85 },
                          .reserve = { 3, 3 },
                          .rest_s = { 180, 180 },
                          .contacts = { 20, 40 },
                          .minutes = { 20, 30 },
                          .half_sets = TRUE,
                          .usual_sets = 2,
                          .usual_reserve = 3,
                          .grade = "C" },
  [CARRY_PHASE_RACE_WEEK] = { .sessions = { { 0, 1 }, { 1, 1 }, { 1, 1 } },
                              .weeks = { 1, 1 },
                              .sets = { 1, 2 },
                              .reps = { 2, 3 },
                              .percent = { 60, 70 },
                              .at_most = TRUE,
                              .reserve = { 4, 0 },
                              .rest_s = { 180, 180 },
                              .contacts = { 0, 20 },
                              .minutes = { 15, 25 },
                              .half_sets = TRUE,
                              .usual_sets = 2,
                              .usual_reserve = 4,
                              .grade = "C" },
  [CARRY_PHASE_TRANSITION] = { .sessions = { { 0, 2 }, { 0, 2 }, { 0, 2 } },
                               .weeks = { 1, 3 },
                               .sets = { 2, 2 },
                               .reps = { 10, 12 },
                               .percent = { 55, 65 },
                               .at_most = TRUE,
                               .reserve = { 4, 0 },
                               .rest_s = { 60, 60 },
                               .contacts = { 0, 0 },
                               .minutes = { 20, 35 },
                               .usual_sets = 2,
                               .usual_reserve = 4,
                               .grade = "D" },
  [CARRY_PHASE_RETURN] = { .sessions = { { 2, 2 }, { 2, 2 }, { 2, 2 } },
                           .weeks = { 4, 4 },
                           .sets = { 2, 2 },
                           .reps = { 10, 15 },
                           .percent = { 50, 65 },
                           .at_most = TRUE,
                           .reserve = { 4, 0 },
                           .rest_s = { 60, 90 },
                           .contacts = { 0, 0 },
                           .minutes = { 25, 35 },
                           .usual_sets = 2,
                           .usual_reserve = 4,
                           .grade = "D" },
};

/* Trained lifters may go heavier while they build strength: at least 90 % of 1RM did best (Eihara et al. 2022). */
static const CarryPhaseRow advanced_base = { .sessions = { { 2, 2 }, { 2, 3 }, { 3, 3 } },
                                             .weeks = { 6, 12 },
                                             .sets = { 3, 5 },
                                             .reps = { 2, 4 },
                                             .percent = { 88, 92 },
                                             .reserve = { 1, 2 },
                                             .rest_s = { 180, 180 },
                                             .contacts = { 40, 80 },
                                             .minutes = { 30, 45 },
                                             .usual_sets = 4,
                                             .usual_reserve = 1,
                                             .grade = "B" };

/**
 * carry_phase_table_get:
 * @phase: a phase
 * @level: how used to lifting the runner is
 *
 * Gets the row of a phase. Only in the base phase it depends on the level: whoever is used to heavy weights goes
 * heavier there.
 *
 * Returns: (transfer none): the row
 */
const CarryPhaseRow *
carry_phase_table_get (CarryPhase phase, CarryLevel level)
{
  g_return_val_if_fail (phase < G_N_ELEMENTS (rows), &rows[CARRY_PHASE_ONBOARDING]);

  if (level == CARRY_LEVEL_ADVANCED && phase == CARRY_PHASE_BASE)
    return &advanced_base;

  return &rows[phase];
}

/**
 * carry_phase_table_get_sessions:
 * @phase: a phase
 * @event: what the runner trains for
 * @age: in years, 0 if it is not known
 *
 * Gets how many strength sessions a week of the phase has. In the season one a week holds the strength of the
 * young; the older need up to two.
 *
 * Source: Spiering et al. 2021, J Strength Cond Res 35:1449, for what is needed to hold.
 *
 * Returns: the least and the most sessions
 */
CarryPhaseRange
carry_phase_table_get_sessions (CarryPhase phase, CarryEvent event, guint age)
{
  CarryPhaseRange sessions = { 0, 0 };

  g_return_val_if_fail (phase < G_N_ELEMENTS (rows), sessions);

  sessions = rows[phase].sessions[carry_event_get_discipline (event)];
  if (phase == CARRY_PHASE_IN_SEASON && age >= AGE_OF_ONE_OR_TWO)
    sessions.hi = MAX (sessions.hi, 2);
  if (phase == CARRY_PHASE_IN_SEASON && age >= AGE_OF_TWO)
    sessions.lo = MAX (sessions.lo, 2);

  return sessions;
}

/**
 * carry_event_get_discipline:
 * @event: what the runner trains for
 *
 * Returns: how events like it are trained for
 */
CarryDiscipline
carry_event_get_discipline (CarryEvent event)
{
  switch (event)
    {
    case CARRY_EVENT_MIDDLE:
      return CARRY_DISCIPLINE_MIDDLE;

    case CARRY_EVENT_SPRINT:
      return CARRY_DISCIPLINE_SPRINT;

    case CARRY_EVENT_5K:
    case CARRY_EVENT_10K:
    case CARRY_EVENT_HALF:
    case CARRY_EVENT_MARATHON:
    case CARRY_EVENT_ULTRA:
    default:
      return CARRY_DISCIPLINE_DISTANCE;
    }
}
