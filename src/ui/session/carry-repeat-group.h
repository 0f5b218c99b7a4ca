/* carry-repeat-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_REPEAT_GROUP (carry_repeat_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryRepeatGroup, carry_repeat_group, CARRY, REPEAT_GROUP, AdwPreferencesGroup)

void carry_repeat_group_set_day (CarryRepeatGroup *self, const GDate *day);
void carry_repeat_group_set_repeats (CarryRepeatGroup *self, gboolean repeats);
guint carry_repeat_group_get_n_times (CarryRepeatGroup *self);

G_END_DECLS
