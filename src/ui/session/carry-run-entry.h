/* carry-run-entry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-run-line-parser.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RUN_ENTRY (carry_run_entry_get_type ())
G_DECLARE_FINAL_TYPE (CarryRunEntry, carry_run_entry, CARRY, RUN_ENTRY, GtkWidget)

void carry_run_entry_set_place (
    CarryRunEntry *self, CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute);
const char *carry_run_entry_get_text (CarryRunEntry *self);
void carry_run_entry_set_text (CarryRunEntry *self, const char *text);
const CarryRunLine *carry_run_entry_get_line (CarryRunEntry *self);
CarryRun *carry_run_entry_create_run (CarryRunEntry *self, GError **error);

G_END_DECLS
