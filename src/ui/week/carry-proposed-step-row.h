/* carry-proposed-step-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-proposed-step.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PROPOSED_STEP_ROW (carry_proposed_step_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposedStepRow, carry_proposed_step_row, CARRY, PROPOSED_STEP_ROW, GtkListBoxRow)

GtkWidget *carry_proposed_step_row_new (CarryProposedStep *step);
CarryProposedStep *carry_proposed_step_row_get_step (CarryProposedStepRow *self);

G_END_DECLS
