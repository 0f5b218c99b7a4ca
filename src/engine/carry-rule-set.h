/* carry-rule-set.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-rule.h"

G_BEGIN_DECLS

/* Points are counted in thousandths, so that sums are exact and their order does not matter. */
#define CARRY_POINT 1000

/**
 * CarryRuleSetError:
 * @CARRY_RULE_SET_ERROR_KEY: there is no such number in the table of rules
 * @CARRY_RULE_SET_ERROR_RANGE: the number may not be moved so far
 *
 * Why a rule cannot be changed as asked.
 */
typedef enum
{
  CARRY_RULE_SET_ERROR_KEY,
  CARRY_RULE_SET_ERROR_RANGE,
} CarryRuleSetError;

#define CARRY_RULE_SET_ERROR (carry_rule_set_error_quark ())
GQuark carry_rule_set_error_quark (void);

/**
 * CarryRuleSetting:
 *
 * One number of the table of rules that a runner may change: the limit of a row, or its points.
 */
typedef struct
{
  char key[32];          /* “HC4” for the limit of a row, “S1a.points” for its points */
  const CarryRule *rule;
  gboolean is_points;
  double value;          /* as it comes, for the kind of session that it asks most of */
  double least;
  double most;
  double step;
} CarryRuleSetting;

/**
 * CarryRuleSet:
 *
 * The table of rules as one runner wants it. A value that is filled once and then only read, on any thread.
 */
typedef struct _CarryRuleSet CarryRuleSet;

CarryRuleSet *carry_rule_set_new (void);
CarryRuleSet *carry_rule_set_new_adjusted (GVariant *adjustments, GStrvBuilder *complaints);
CarryRuleSet *carry_rule_set_ref (CarryRuleSet *self);
void carry_rule_set_unref (CarryRuleSet *self);
gboolean carry_rule_set_adjust (CarryRuleSet *self, const char *key, double value, GError **error);
double carry_rule_set_get_value (const CarryRuleSet *self, const CarryRuleSetting *setting);
int carry_rule_set_get_minutes (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind);
double carry_rule_set_get_limit (const CarryRuleSet *self, CarryRuleId id);
int carry_rule_set_get_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind);
int carry_rule_set_get_mild_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind);
int carry_rule_set_get_extra_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind);

GArray *carry_rule_get_settings (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRuleSet, carry_rule_set_unref)

G_END_DECLS
