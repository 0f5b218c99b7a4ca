/* carry-run-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-run.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RUN_DIALOG (carry_run_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryRunDialog, carry_run_dialog, CARRY, RUN_DIALOG, AdwDialog)

AdwDialog *
carry_run_dialog_new (CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute);
AdwDialog *carry_run_dialog_new_for_race (CarryAthlete *athlete, const GDate *today, const GDate *day);
AdwDialog *carry_run_dialog_new_for_run (CarryAthlete *athlete, CarryRun *run);
void carry_run_dialog_set_line (CarryRunDialog *self, const char *text);

G_END_DECLS
