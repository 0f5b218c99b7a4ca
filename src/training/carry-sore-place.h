/* carry-sore-place.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-check-in.h"

G_BEGIN_DECLS

/* Parts of the body: which muscles belong to them, and which injuries may be behind a pain there. */

CarrySorePlace carry_sore_place_of_muscle (CarryMuscle muscle);
guint carry_sore_place_get_muscles (CarrySorePlace place);
guint carry_sore_place_get_loaded (CarrySorePlace place);
guint carry_sore_place_get_injuries (CarrySorePlace place);
gboolean carry_sore_place_is_of_legs (CarrySorePlace place);
char *carry_niggle_format (const CarryNiggle *self, CarrySorePlace place);
char *carry_check_in_format_niggles (const CarryCheckIn *self);

G_END_DECLS
