/* carry-proposed-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryProposedWeekFacts:
 *
 * What a season plan would make of a week.
 */
typedef struct
{
  GDate first; /* the week's first day */
  CarryPhase phase;
  guint phase_week; /* from 1 */
  guint phase_weeks;
  gboolean lighter;      /* strength training is lighter this week */
  gboolean assumed;      /* the week has no runs yet: it was planned around those of a week before */
  guint n_missing;       /* sessions that found no place */
  const char *race;      /* name of a race in this week, or NULL */
  GPtrArray *sessions;   /* of CarrySession: its strength sessions as they would be, by time */
} CarryProposedWeekFacts;

/**
 * CarryProposedWeek:
 *
 * One week of a season plan that waits for the runner's word.
 */
#define CARRY_TYPE_PROPOSED_WEEK (carry_proposed_week_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposedWeek, carry_proposed_week, CARRY, PROPOSED_WEEK, GObject)

CarryProposedWeek *carry_proposed_week_new (const CarryProposedWeekFacts *facts);
const CarryProposedWeekFacts *carry_proposed_week_get_facts (CarryProposedWeek *self);

G_END_DECLS
