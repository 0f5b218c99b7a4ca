/* carry-advice-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_ADVICE_LINE (carry_advice_line_get_type ())
G_DECLARE_FINAL_TYPE (CarryAdviceLine, carry_advice_line, CARRY, ADVICE_LINE, AdwBin)

void carry_advice_line_show (CarryAdviceLine *self,
                             const char *advice,
                             const char *link,
                             const char *detailed_action);
void carry_advice_line_show_gap (CarryAdviceLine *self, const char *advice, gboolean can_fix);

G_END_DECLS
