/* carry-offers.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-offer.h"
#include "carry-plan.h"

G_BEGIN_DECLS

GListModel *carry_offers_find (const CarryWeekProblem *problem, CarryPlan *plan);

G_END_DECLS
