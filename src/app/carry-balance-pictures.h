/* carry-balance-pictures.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-balance.h"

G_BEGIN_DECLS

gboolean carry_balance_pictures_write (CarryBalance *balance,
                                       CarryAthlete *athlete,
                                       const char *folder,
                                       GError **error);

G_END_DECLS
