/* carry-season-dose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-dose.h"

/* HC10. Source: Blagrove and Hooper's chapter on strength for distance runners (grade C). */
#define GATE_CONTACTS 60u

/* HC3, in days: heavy work every other day, explosive work on the next. */
#define HEAVY_GAP 2u
#define EXPLOSIVE_GAP 1u

/* In the season the older do more sets. Source: Spiering et al. 2021, J Strength Cond Res 35:1449 (grade B). */
#define OLDER 60u
#define MOST_SETS_OF_OLDER 3u

#define DELOAD_RESERVE 2u
#define DELOAD_LOAD 0.9

/* The sessions of a week by phase, the most important first; which of them a discipline has beyond the second. */
static const CarryStrengthKind heavy_week[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_HEAVY,
                                                CARRY_STRENGTH_MODERATE };
static const CarryStrengthKind sprint_week[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_HEAVY,
                                                 CARRY_STRENGTH_HEAVY };
static const CarryStrengthKind power_week[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_EXPLOSIVE,
                                                CARRY_STRENGTH_HEAVY };
static const CarryStrengthKind moderate_week[] = { CARRY_STRENGTH_MODERATE, CARRY_STRENGTH_MODERATE,
                                                   CARRY_STRENGTH_MODERATE };
static const CarryStrengthKind primer_week[] = { CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE,
                                                 CARRY_STRENGTH_EXPLOSIVE };

static const CarryStrengthKind *
list_kinds (const CarrySeasonDoseRequest *request)
{
  const CarryDiscipline discipline = carry_event_get_discipline (request->event);

  if (request->gate)
    return moderate_week;

  switch (request->phase)
    {
    case CARRY_PHASE_BASE:
      return discipline == CARRY_DISCIPLINE_SPRINT ? sprint_week : heavy_week;

    case CARRY_PHASE_IN_SEASON:
      return discipline == CARRY_DISCIPLINE_DISTANCE ? heavy_week : power_week;

    case CARRY_PHASE_BUILD:
    case CARRY_PHASE_TAPER:
      return power_week;

    case CARRY_PHASE_RACE_WEEK:
      return primer_week;

    case CARRY_PHASE_ONBOARDING:
    case CARRY_PHASE_OFF_SEASON:
    case CARRY_PHASE_TRANSITION:
    case CARRY_PHASE_RETURN:
    default:
      return moderate_week;
    }
}

/* How many sessions for the legs there should be. */
static guint
count_wanted (const CarrySeasonDoseRequest *request, const CarryPhaseRange *sessions)
{
  if (request->phase == CARRY_PHASE_RACE_WEEK && request->gate)
    return 0;
  if (request->mini_taper)
    return 1;
  if (request->wanted > 0)
    return MIN (request->wanted, sessions->hi);
  if (request->phase == CARRY_PHASE_TRANSITION)
    return 1;

  return request->level == CARRY_LEVEL_ADVANCED ? sessions->hi : sessions->lo;
}

static void
append (CarrySeasonDose *self, CarryStrengthKind kind)
{
  if (self->n_sessions < CARRY_SEASON_MOST_SESSIONS)
    self->kinds[self->n_sessions++] = kind;
}

/* Keeps the sessions that the days leave room for: first the heavy ones, then the others. */
static void
append_lower (CarrySeasonDose *self, const CarrySeasonDoseRequest *request, guint n_wanted)
{
  const CarryStrengthKind *kinds = list_kinds (request);
  const guint most_heavy = carry_season_days_fit (request->days.heavy, HEAVY_GAP);
  const guint spaced = carry_season_days_fit (request->days.lower, HEAVY_GAP);
  const guint dense = carry_season_days_fit (request->days.lower, EXPLOSIVE_GAP);
  guint n_heavy = 0;

  for (guint i = 0; i < n_wanted; i++)
    {
      const guint room = kinds[i] == CARRY_STRENGTH_EXPLOSIVE ? dense : spaced;

      if (kinds[i] == CARRY_STRENGTH_HEAVY && n_heavy >= most_heavy)
        continue;
      if (self->n_sessions >= room)
        continue;

      n_heavy += kinds[i] == CARRY_STRENGTH_HEAVY ? 1 : 0;
      append (self, kinds[i]);
    }

  self->primer = request->phase == CARRY_PHASE_RACE_WEEK && self->n_sessions > 0;
  if (request->phase == CARRY_PHASE_TAPER && self->n_sessions == 0 && n_wanted > 0 && dense > 0)
    {
      append (self, CARRY_STRENGTH_EXPLOSIVE);
      self->primer = TRUE;
    }
}

/* What does not load the legs: instead of sessions without room, and beyond those of the phase. */
static void
append_others (CarrySeasonDose *self, const CarrySeasonDoseRequest *request, guint n_lower)
{
  const gboolean trains = request->phase != CARRY_PHASE_TAPER && request->phase != CARRY_PHASE_RACE_WEEK &&
                          request->phase != CARRY_PHASE_TRANSITION && !request->mini_taper;
  const guint room = carry_season_days_fit (request->days.open, 1);

  if (self->n_sessions == 0 && n_lower > 0 && room > 0 && request->phase != CARRY_PHASE_RACE_WEEK)
    append (self, CARRY_STRENGTH_CORE);

  for (guint i = n_lower; trains && i < request->wanted && self->n_sessions < room; i++)
    append (self, i == n_lower ? CARRY_STRENGTH_UPPER : CARRY_STRENGTH_CORE);
}

static guint
half (guint number)
{
  return (number + 1) / 2;
}

/* A beginner stays at the lower end of each range, farther from the limit. */
static void
apply_level (CarryPhaseRow *row, const CarrySeasonDoseRequest *request)
{
  if (request->phase == CARRY_PHASE_IN_SEASON && request->age >= OLDER)
    row->sets.hi = MOST_SETS_OF_OLDER;

  if (request->level != CARRY_LEVEL_NOVICE && request->level != CARRY_LEVEL_RETURN)
    return;

  row->sets.hi = row->sets.lo;
  row->contacts.hi = (row->contacts.lo + row->contacts.hi) / 2;
  if (!row->at_most)
    row->percent.hi = (row->percent.lo + row->percent.hi) / 2;
  if (row->reserve.hi > 0)
    row->reserve.lo = row->reserve.hi;
}

/* Sets −40 to −50 %, loads down to −10 %, two more repetitions in reserve, half the jumps (grade C). */
static void
apply_deload (CarryPhaseRow *row)
{
  row->sets.lo = half (row->sets.lo);
  row->sets.hi = half (row->sets.hi);
  row->explosive_sets.lo = half (row->explosive_sets.lo);
  row->explosive_sets.hi = half (row->explosive_sets.hi);
  row->percent.lo = (guint)((double)row->percent.lo * DELOAD_LOAD + 0.5);
  row->reserve.lo += DELOAD_RESERVE;
  row->reserve.hi += row->reserve.hi > 0 ? DELOAD_RESERVE : 0;
  row->contacts.lo /= 2;
  row->contacts.hi /= 2;
}

/* As in a taper: half the sets of the same load. */
static void
halve_sets (CarryPhaseRow *row)
{
  row->sets.lo = half (row->sets.lo);
  row->sets.hi = half (row->sets.hi);
  row->explosive_sets.lo = half (row->explosive_sets.lo);
  row->explosive_sets.hi = half (row->explosive_sets.hi);
  row->contacts.lo /= 2;
  row->contacts.hi /= 2;
}

static CarryPhaseRow
get_amounts (const CarrySeasonDoseRequest *request)
{
  const CarryPhase first = request->level == CARRY_LEVEL_RETURN ? CARRY_PHASE_RETURN : CARRY_PHASE_ONBOARDING;
  CarryPhaseRow row = *carry_phase_table_get (request->phase, request->level);

  if (request->gate && request->phase != CARRY_PHASE_TRANSITION)
    {
      row = *carry_phase_table_get (first, request->level);
      row.contacts.hi = MIN (row.contacts.hi, GATE_CONTACTS);
      if (request->phase == CARRY_PHASE_TAPER || request->phase == CARRY_PHASE_RACE_WEEK)
        halve_sets (&row);
    }
  else if (request->phase != CARRY_PHASE_TRANSITION && request->phase != CARRY_PHASE_RACE_WEEK)
    apply_level (&row, request);

  if (request->deload)
    apply_deload (&row);
  else if (request->mini_taper)
    halve_sets (&row);

  return row;
}

/**
 * carry_season_dose_get:
 * @request: what decides it
 *
 * Gets the strength training of a week: that of the phase for the discipline, the level and the age, as far as the
 * races before and after leave days for it. Nothing heavy is in it when no day is left for heavy work.
 *
 * Returns: the dose
 */
CarrySeasonDose
carry_season_dose_get (const CarrySeasonDoseRequest *request)
{
  CarrySeasonDose self = { .sessions = carry_phase_table_get_sessions (request->phase, request->event,
                                                                       request->age) };
  const guint n_lower = count_wanted (request, &self.sessions);

  append_lower (&self, request, n_lower);
  append_others (&self, request, n_lower);
  self.amounts = get_amounts (request);
  if (self.primer)
    self.amounts = *carry_phase_table_get (CARRY_PHASE_RACE_WEEK, request->level);

  return self;
}

/**
 * carry_season_dose_count:
 * @self: a dose
 * @kind: a kind of session
 *
 * Returns: how many sessions of the kind the week has
 */
guint
carry_season_dose_count (const CarrySeasonDose *self, CarryStrengthKind kind)
{
  guint n_sessions = 0;

  for (guint i = 0; i < self->n_sessions; i++)
    n_sessions += self->kinds[i] == kind ? 1 : 0;

  return n_sessions;
}
