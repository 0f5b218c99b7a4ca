/* carry-leg-effect.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-freshness-curve.h"
#include "carry-session.h"

G_BEGIN_DECLS

void
carry_leg_effect_describe (const CarryFreshnessCurve *curve, CarrySession *session, GListStore *sentences);

G_END_DECLS
