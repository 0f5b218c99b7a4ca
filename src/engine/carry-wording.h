/* carry-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySide:
 * @CARRY_SIDE_BEFORE: the place lies before what the rule looks at
 * @CARRY_SIDE_AFTER: it lies after it
 */
typedef enum
{
  CARRY_SIDE_BEFORE,
  CARRY_SIDE_AFTER,
} CarrySide;

char *carry_wording_of_gap (int minutes);
char *carry_wording_of_place (CarrySide side, int gap, const char *what);
char *carry_wording_of_needed (CarrySide side, int gap, const char *what, int needed);
char *carry_wording_of_better (CarrySide side, int gap, const char *what, int better);

G_END_DECLS
