/* carry-example-weeks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryExampleRun:
 * @weekday: days after Monday
 * @kind: what it is for
 * @minutes: how long it takes
 * @metres: how far it is, 0 where the plan does not say
 * @surface: where
 * @effort: 0 to 10; negative: as usual for its kind
 * @structure: (nullable): its repetitions, to be translated
 *
 * A run of a week to start from.
 */
typedef struct
{
  guint weekday;
  CarryRunKind kind;
  guint minutes;
  double metres;
  CarrySurface surface;
  double effort;
  const char *structure;
} CarryExampleRun;

guint carry_example_weeks_get_n (void);
const char *carry_example_week_get_id (guint week);
CarryPhase carry_example_week_get_phase (guint week);
const CarryExampleRun *carry_example_week_get_runs (guint week, guint *n_runs);
char *carry_example_week_get_title (guint week);
GPtrArray *carry_example_week_create_runs (guint week, const GDate *first, guint start_minute);

G_END_DECLS
