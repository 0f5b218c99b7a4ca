/* carry-run-structure.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-run-scanner.h"

G_BEGIN_DECLS

/**
 * CarryRunStructure:
 *
 * What a run is made of: “2 km + 6 × 800 m / 2 min + 1 km”. An immutable value, passed by reference.
 */
typedef struct _CarryRunStructure CarryRunStructure;

/**
 * CarryRunTotals:
 * @said_metres: the distances that were said, added up, without rests
 * @metres: how far it is in all; what was said as a time is estimated
 * @seconds: how long it takes in all; what was said as a distance is estimated
 */
typedef struct
{
  double said_metres;
  double metres;
  double seconds;
} CarryRunTotals;

CarryRunStructure *carry_run_structure_parse (const char *text);
CarryRunStructure *carry_run_structure_take (CarryRunScanner *scanner);
CarryRunStructure *carry_run_structure_ref (CarryRunStructure *self);
void carry_run_structure_unref (CarryRunStructure *self);
CarryRunTotals carry_run_structure_get_totals (const CarryRunStructure *self);
gboolean carry_run_structure_guess_kind (const CarryRunStructure *self, CarryRunKind *kind);
char *carry_run_structure_to_string (const CarryRunStructure *self);
char *carry_run_structure_speak (const CarryRunStructure *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRunStructure, carry_run_structure_unref)

G_END_DECLS
