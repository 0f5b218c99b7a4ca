/* carry-injury-coverage.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-injury-dose.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryCoverage:
 * @CARRY_COVERAGE_GAP: at most one of four doses is met
 * @CARRY_COVERAGE_PARTLY: two are
 * @CARRY_COVERAGE_WELL: three or all are
 */
typedef enum
{
  CARRY_COVERAGE_GAP,
  CARRY_COVERAGE_PARTLY,
  CARRY_COVERAGE_WELL,
} CarryCoverage;

#define CARRY_TYPE_COVERAGE (carry_coverage_get_type ())
GType carry_coverage_get_type (void);
const char *carry_coverage_get_name (CarryCoverage coverage);

#define CARRY_TYPE_INJURY_COVERAGE (carry_injury_coverage_get_type ())
G_DECLARE_FINAL_TYPE (CarryInjuryCoverage, carry_injury_coverage, CARRY, INJURY_COVERAGE, GObject)

GListStore *carry_injury_coverage_create_all (void);
void carry_injury_coverage_update_all (GListModel *coverages, GListModel *weeks);

CarryInjury carry_injury_coverage_get_injury (CarryInjuryCoverage *self);
const char *carry_injury_coverage_get_name (CarryInjuryCoverage *self);
const CarryInjuryDose *carry_injury_coverage_get_doses (CarryInjuryCoverage *self);
guint carry_injury_coverage_get_n_met (CarryInjuryCoverage *self);
CarryCoverage carry_injury_coverage_get_coverage (CarryInjuryCoverage *self);
char *carry_injury_coverage_dup_reason (CarryInjuryCoverage *self);

G_END_DECLS
