/* carry-target-renewal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-live-progression.h"

G_BEGIN_DECLS

/**
 * CarryTargetRenewal:
 *
 * Targets follow the runner: another bar, other plates, a smaller step, more experience. The runner is no part of a step of
 * the diary, so that the targets are a step of their own.
 */
#define CARRY_TYPE_TARGET_RENEWAL (carry_target_renewal_get_type ())
G_DECLARE_FINAL_TYPE (CarryTargetRenewal, carry_target_renewal, CARRY, TARGET_RENEWAL, GObject)

CarryTargetRenewal *
carry_target_renewal_new (CarryLiveProgression *progression, CarryHistory *history, CarryAthlete *athlete);

G_END_DECLS
