/* carry-season-dose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-phase-table.h"
#include "carry-season-days.h"

G_BEGIN_DECLS

/**
 * CarrySeasonDoseRequest:
 *
 * What decides how much strength training a week has.
 */
typedef struct
{
  CarryPhase phase;
  CarryEvent event;
  CarryLevel level;
  guint age;           /* years, 0 if it is not known */
  guint wanted;        /* sessions a week, 0 for as many as belong to the phase */
  gboolean gate;       /* HC10: technique comes before load still */
  gboolean deload;
  gboolean mini_taper; /* before a race of second priority */
  CarrySeasonDays days;
} CarrySeasonDoseRequest;

/**
 * CarrySeasonDose:
 *
 * The strength training of a week.
 */
typedef struct
{
  CarryPhaseRange sessions;  /* that belong to the phase */
  CarryStrengthKind kinds[CARRY_SEASON_MOST_SESSIONS]; /* of those that find room, the most important first */
  guint n_sessions;
  gboolean primer; /* its explosive session is short, light and fast */
  CarryPhaseRow amounts; /* sets, loads and so on, of this week */
} CarrySeasonDose;

CarrySeasonDose carry_season_dose_get (const CarrySeasonDoseRequest *request);
guint carry_season_dose_count (const CarrySeasonDose *self, CarryStrengthKind kind);

G_END_DECLS
