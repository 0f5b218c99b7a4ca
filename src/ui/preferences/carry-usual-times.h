/* carry-usual-times.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_USUAL_TIMES (carry_usual_times_get_type ())
G_DECLARE_FINAL_TYPE (CarryUsualTimes, carry_usual_times, CARRY, USUAL_TIMES, AdwPreferencesGroup)

void carry_usual_times_bind (CarryUsualTimes *self, CarryAthlete *athlete);

G_END_DECLS
