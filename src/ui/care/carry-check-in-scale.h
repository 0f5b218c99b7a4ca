/* carry-check-in-scale.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-check-in.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHECK_IN_SCALE (carry_check_in_scale_get_type ())
G_DECLARE_FINAL_TYPE (CarryCheckInScale, carry_check_in_scale, CARRY, CHECK_IN_SCALE, GtkWidget)

void carry_check_in_scale_set_level (CarryCheckInScale *self, guint level);

G_END_DECLS
