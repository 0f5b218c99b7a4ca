/* carry-programmer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"

G_BEGIN_DECLS

#define CARRY_MIN_ITEMS 4u
#define CARRY_MAX_ITEMS 6u

GPtrArray *carry_programmer_fill (CarryCatalogue *catalogue,
                                  CarryAthlete *athlete,
                                  CarryPhase phase,
                                  guint session_index,
                                  guint n_sessions,
                                  char **title);

G_END_DECLS
