/* carry-fatigue.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-residual-fatigue.h"

G_BEGIN_DECLS

/**
 * CarryFatigue:
 *
 * What all sessions have left in the legs, at any minute: of each muscle group, and of the legs as a whole, which
 * are as fresh as their most tired muscle group.
 *
 * Minutes count from 00:00 of a first day and may be negative. A session counts from the minute it ends.
 */
typedef struct _CarryFatigue CarryFatigue;

CarryFatigue *carry_fatigue_new (void);
CarryFatigue *carry_fatigue_new_from_sessions (const GDate *first, GPtrArray *sessions, gboolean accustomed);
void carry_fatigue_free (CarryFatigue *self);
void carry_fatigue_add (CarryFatigue *self, int end, const CarryResidualFatigue *left);
guint carry_fatigue_get_n_unknown (const CarryFatigue *self);
double carry_fatigue_get_left (const CarryFatigue *self, int minute, CarryMuscle muscle);
double carry_fatigue_get_muscle_freshness (const CarryFatigue *self, int minute, CarryMuscle muscle);
double carry_fatigue_get_freshness (const CarryFatigue *self, int minute);
void carry_fatigue_sample (const CarryFatigue *self,
                           int first_minute,
                           guint step,
                           guint n,
                           double *legs,
                           double (*muscles)[CARRY_N_LEG_MUSCLES]);
char *carry_fatigue_describe_coverage (const CarryFatigue *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryFatigue, carry_fatigue_free)

G_END_DECLS
