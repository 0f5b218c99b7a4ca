/* carry-lines-group.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_LINES_GROUP (carry_lines_group_get_type ())
G_DECLARE_FINAL_TYPE (CarryLinesGroup, carry_lines_group, CARRY, LINES_GROUP, AdwPreferencesGroup)

char **carry_lines_group_get_lines (CarryLinesGroup *self);
void carry_lines_group_set_lines (CarryLinesGroup *self, const char *const *lines);

G_END_DECLS
