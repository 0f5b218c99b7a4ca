/* carry-acute-chronic.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days of history that the ratio needs. */
#define CARRY_CHRONIC_DAYS 28u
#define CARRY_ACUTE_DAYS 7u

/**
 * CarryAcuteChronic:
 * @CARRY_ACUTE_CHRONIC_UNCOUPLED: the last week over the mean of the three weeks before it
 * @CARRY_ACUTE_CHRONIC_COUPLED: the last week over the mean of the last four
 * @CARRY_ACUTE_CHRONIC_EXPONENTIAL: two averages in which older days count less and less
 *
 * The ways to compare what a runner did lately with what they are used to.
 */
typedef enum
{
  CARRY_ACUTE_CHRONIC_UNCOUPLED,
  CARRY_ACUTE_CHRONIC_COUPLED,
  CARRY_ACUTE_CHRONIC_EXPONENTIAL,
} CarryAcuteChronic;

gboolean carry_acute_chronic_get (CarryAcuteChronic self, const double *daily, guint n_days, double *ratio);
const char *carry_acute_chronic_get_caveat (void);

G_END_DECLS
