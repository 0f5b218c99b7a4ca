/* carry-run-popover.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RUN_POPOVER (carry_run_popover_get_type ())
G_DECLARE_FINAL_TYPE (CarryRunPopover, carry_run_popover, CARRY, RUN_POPOVER, GtkPopover)

void carry_run_popover_set_place (
    CarryRunPopover *self, CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute);

G_END_DECLS
