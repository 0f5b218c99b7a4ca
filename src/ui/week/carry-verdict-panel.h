/* carry-verdict-panel.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-plan.h"

G_BEGIN_DECLS

#define CARRY_TYPE_VERDICT_PANEL (carry_verdict_panel_get_type ())
G_DECLARE_FINAL_TYPE (CarryVerdictPanel, carry_verdict_panel, CARRY, VERDICT_PANEL, GtkWidget)

void carry_verdict_panel_show (CarryVerdictPanel *self, CarryVerdict verdict, const char *reason);
void carry_verdict_panel_set_hover (CarryVerdictPanel *self, gboolean hover);

G_END_DECLS
