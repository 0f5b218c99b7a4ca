/* carry-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/* Words for people: translated, static, never NULL. */

const char *carry_run_kind_get_name (CarryRunKind kind);
char carry_run_kind_get_letter (CarryRunKind kind);
const char *carry_run_kind_get_icon_name (CarryRunKind kind);
const char *carry_surface_get_name (CarrySurface surface);
const char *carry_surface_get_icon_name (CarrySurface surface);
const char *carry_strength_kind_get_name (CarryStrengthKind kind);
const char *carry_event_get_name (CarryEvent event);
const char *carry_level_get_name (CarryLevel level);
const char *carry_phase_get_name (CarryPhase phase);
const char *carry_plane_get_name (CarryPlane plane);
const char *carry_region_get_name (CarryRegion region);
const char *carry_pattern_get_name (CarryPattern pattern);
const char *carry_section_get_name (CarrySection section);
const char *carry_muscle_get_name (CarryMuscle muscle);
const char *carry_equipment_get_name (CarryEquipment equipment);
const char *carry_injury_get_name (CarryInjury injury);
const char *carry_place_get_name (CarryPlace place);
const char *carry_day_time_get_name (CarryDayTime time);
const char *carry_kind_get_english_name (GType enum_type, guint value);

G_END_DECLS
