/* carry-run-step.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-amount.h"

G_BEGIN_DECLS

/**
 * CarryRunLabel:
 *
 * How a step of a run is run, as far as the runner said.
 */
typedef enum
{
  CARRY_RUN_LABEL_NONE,
  CARRY_RUN_LABEL_WARM_UP,
  CARRY_RUN_LABEL_COOL_DOWN,
  CARRY_RUN_LABEL_EASY,
  CARRY_RUN_LABEL_HARD,
  CARRY_RUN_LABEL_STEADY,
  CARRY_RUN_LABEL_TEMPO,
  CARRY_RUN_LABEL_THRESHOLD,
  CARRY_RUN_LABEL_HILL,
  CARRY_RUN_LABEL_STRIDES,
  CARRY_RUN_LABEL_SPRINT,
} CarryRunLabel;

/**
 * CarryRunStep:
 * @count: how often it is run
 * @work: how far or how long; none if it is a group
 * @rest: what is between, or after it; none if nothing was said
 * @label: how
 * @comment: (nullable): how fast, as it was typed; it counts for nothing
 * @steps: (nullable) (element-type CarryRunStep): what the group repeats
 *
 * A step of a run: “2 km warm-up”, “6 × 800 m / 2 min”, “3 × (4 × 200 m) / 4 min”.
 */
typedef struct
{
  guint count;
  CarryRunAmount work;
  CarryRunAmount rest;
  CarryRunLabel label;
  char *comment;
  GPtrArray *steps;
} CarryRunStep;

CarryRunStep *carry_run_step_new (void);
void carry_run_step_free (CarryRunStep *self);
gboolean carry_run_step_is_easy (const CarryRunStep *self);
void carry_run_step_add_up (const CarryRunStep *self, double *said_metres, double *metres, double *seconds);
char *carry_run_step_format (const CarryRunStep *self);
char *carry_run_step_speak (const CarryRunStep *self);
gboolean carry_run_label_take (CarryRunScanner *scanner, CarryRunLabel *label);
const char *carry_run_label_get_name (CarryRunLabel label);
gboolean carry_run_label_get_kind (CarryRunLabel label, CarryRunKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRunStep, carry_run_step_free)

G_END_DECLS
