/* carry-adjustments.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the runner changed about the rules, as an immutable #GVariant: values by key, sorted by key. The keys are
 * the rules' own: “HC4” is a limit, “S1a.points” are points. Which keys there are is for the rules to know. */
#define CARRY_ADJUSTMENTS_TYPE ((const GVariantType *)"a{sd}")

GVariant *carry_adjustments_new (void);
gboolean carry_adjustments_are_valid (GVariant *adjustments);
gboolean carry_adjustments_get (GVariant *adjustments, const char *key, double *value);
GVariant *carry_adjustments_with (GVariant *adjustments, const char *key, double value);
GVariant *carry_adjustments_without (GVariant *adjustments, const char *key);
char **carry_adjustments_list (GVariant *adjustments);

G_END_DECLS
