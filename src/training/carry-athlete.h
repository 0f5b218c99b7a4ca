/* carry-athlete.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "carry-availability.h"

G_BEGIN_DECLS

#define CARRY_MOST_STRENGTH_SESSIONS 4u

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
CarryUnits carry_athlete_get_units (CarryAthlete *self);
guint carry_athlete_get_strength_sessions (CarryAthlete *self);
guint carry_athlete_get_strength_minutes (CarryAthlete *self);
guint carry_athlete_get_equipment (CarryAthlete *self);
double carry_athlete_get_barbell_weight (CarryAthlete *self);
double carry_athlete_get_barbell_step (CarryAthlete *self);
double carry_athlete_get_dumbbell_step (CarryAthlete *self);
double carry_athlete_get_heaviest_dumbbell (CarryAthlete *self);
guint carry_athlete_get_morning_minute (CarryAthlete *self);
guint carry_athlete_get_midday_minute (CarryAthlete *self);
guint carry_athlete_get_evening_minute (CarryAthlete *self);
guint carry_athlete_get_preferred_days (CarryAthlete *self);
guint carry_athlete_get_preferred_times (CarryAthlete *self);
gboolean carry_athlete_get_dislikes_doubles (CarryAthlete *self);
gboolean carry_athlete_get_one_visit (CarryAthlete *self);
gboolean carry_athlete_get_rest_days (CarryAthlete *self);
gboolean carry_athlete_get_relaxed_explosive (CarryAthlete *self);
gboolean carry_athlete_get_fine_mode (CarryAthlete *self);
gboolean carry_athlete_get_extra_recovery (CarryAthlete *self);
guint carry_athlete_get_injuries (CarryAthlete *self);
guint carry_athlete_get_pain (CarryAthlete *self);
guint carry_athlete_get_painful (CarryAthlete *self);
gboolean carry_athlete_get_limping (CarryAthlete *self);
gboolean carry_athlete_get_ill (CarryAthlete *self);
CarrySex carry_athlete_get_sex (CarryAthlete *self);
guint carry_athlete_get_resting_heart_rate (CarryAthlete *self);
guint carry_athlete_get_maximum_heart_rate (CarryAthlete *self);
guint carry_athlete_get_threshold_pace (CarryAthlete *self);
double carry_athlete_get_weight (CarryAthlete *self);
guint carry_athlete_get_plates (CarryAthlete *self);
gboolean carry_athlete_get_rest_bell (CarryAthlete *self);
guint carry_athlete_get_equipment_at (CarryAthlete *self, CarryPlace place);
const CarryDayAvailability *carry_athlete_get_availability (CarryAthlete *self, GDateWeekday weekday);
void
carry_athlete_set_availability (CarryAthlete *self, GDateWeekday weekday, const CarryDayAvailability *day);
guint carry_athlete_get_day_minutes (CarryAthlete *self, GDateWeekday weekday);
gboolean carry_athlete_get_adjustment (CarryAthlete *self, const char *key, double *value);
void carry_athlete_set_adjustment (CarryAthlete *self, const char *key, double value);
void carry_athlete_clear_adjustment (CarryAthlete *self, const char *key);
char **carry_athlete_list_adjustments (CarryAthlete *self);
gboolean carry_athlete_needs_extra_recovery (CarryAthlete *self);
gboolean carry_athlete_is_blocked_by_health (CarryAthlete *self, CarryHealthBlock *reason);

G_END_DECLS
