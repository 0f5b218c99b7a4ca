/* carry-merit-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise-merit.h"

G_BEGIN_DECLS

#define CARRY_MAX_REASONS 3u

GStrv carry_merit_wording_why (const CarryMerit *merit, const CarryPart *part);
char *carry_merit_wording_why_not (const CarryMerit *merit, const CarryMerit *chosen);

G_END_DECLS
