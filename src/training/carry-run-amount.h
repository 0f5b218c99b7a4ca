/* carry-run-amount.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"
#include "carry-run-scanner.h"

G_BEGIN_DECLS

/**
 * CarryRunUnit:
 * @CARRY_RUN_UNIT_NONE: there is no amount
 * @CARRY_RUN_UNIT_CLOCK: seconds that were written as 1:30
 *
 * In what a part of a run was said.
 */
typedef enum
{
  CARRY_RUN_UNIT_NONE,
  CARRY_RUN_UNIT_METRE,
  CARRY_RUN_UNIT_KILOMETRE,
  CARRY_RUN_UNIT_MILE,
  CARRY_RUN_UNIT_SECOND,
  CARRY_RUN_UNIT_MINUTE,
  CARRY_RUN_UNIT_HOUR,
  CARRY_RUN_UNIT_CLOCK,
} CarryRunUnit;

/**
 * CarryRunAmount:
 *
 * How far or how long: a number and its unit.
 */
typedef struct
{
  double value;
  CarryRunUnit unit;
} CarryRunAmount;

gboolean carry_run_amount_take (CarryRunScanner *scanner, CarryRunAmount *amount);
gboolean carry_run_amount_take_repeated (CarryRunScanner *scanner, guint count, CarryRunAmount *amount);
gboolean carry_run_amount_take_unit (CarryRunScanner *scanner, CarryRunUnit *unit);
double carry_run_amount_get_metres (const CarryRunAmount *amount);
double carry_run_amount_get_seconds (const CarryRunAmount *amount);
char *carry_run_amount_format (const CarryRunAmount *amount);
char *carry_run_amount_speak (const CarryRunAmount *amount);

G_END_DECLS
