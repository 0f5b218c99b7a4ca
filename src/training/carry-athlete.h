/* carry-athlete.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryAthlete:
 *
 * The runner: what they train for, with what, and how they like it. Every property can be written;
 * the store keeps it when it notifies.
 */
#define CARRY_TYPE_ATHLETE (carry_athlete_get_type ())
G_DECLARE_FINAL_TYPE (CarryAthlete, carry_athlete, CARRY, ATHLETE, GObject)

CarryAthlete *carry_athlete_new (void);
CarryEvent carry_athlete_get_event (CarryAthlete *self);
CarryLevel carry_athlete_get_level (CarryAthlete *self);
CarryPhase carry_athlete_get_phase (CarryAthlete *self);
guint carry_athlete_get_age (CarryAthlete *self);
gboolean carry_athlete_get_extra_recovery (CarryAthlete *self);
gboolean carry_athlete_get_dislikes_doubles (CarryAthlete *self);
guint carry_athlete_get_strength_sessions (CarryAthlete *self);
guint carry_athlete_get_strength_minutes (CarryAthlete *self);
guint carry_athlete_get_equipment (CarryAthlete *self);
guint carry_athlete_get_injuries (CarryAthlete *self);
guint carry_athlete_get_morning_minute (CarryAthlete *self);
guint carry_athlete_get_midday_minute (CarryAthlete *self);
guint carry_athlete_get_evening_minute (CarryAthlete *self);
CarryUnits carry_athlete_get_units (CarryAthlete *self);
gboolean carry_athlete_needs_extra_recovery (CarryAthlete *self);

G_END_DECLS
