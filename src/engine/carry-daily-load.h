/* carry-daily-load.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

/**
 * CarryDailyLoad:
 * @run: AU of running and of everything else that is not strength
 * @strength: AU of strength
 *
 * The load of one day in its two ledgers. A plain value; all zero is a day without training.
 */
typedef struct
{
  double run;
  double strength;
} CarryDailyLoad;

void carry_daily_load_add (CarryDailyLoad *self, CarrySession *session);
double carry_daily_load_get_total (const CarryDailyLoad *self);
void carry_daily_load_fill (CarryDailyLoad *daily, guint n_days, const GDate *first, GPtrArray *sessions);

G_END_DECLS
