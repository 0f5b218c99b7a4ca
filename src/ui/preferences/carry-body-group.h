/* carry-body-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BODY_GROUP (carry_body_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryBodyGroup, carry_body_group, CARRY, BODY_GROUP, AdwPreferencesGroup)

void carry_body_group_bind (CarryBodyGroup *self, CarryAthlete *athlete);

G_END_DECLS
