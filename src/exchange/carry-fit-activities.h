/* carry-fit-activities.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "carry-activity.h"
#include "carry-fit-recording.h"

G_BEGIN_DECLS

GArray *carry_fit_activities_sum_up (const CarryFitRecording *recording);

G_END_DECLS
