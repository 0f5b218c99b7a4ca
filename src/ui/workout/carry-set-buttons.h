/* carry-set-buttons.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_SET_BUTTONS (carry_set_buttons_get_type ())
G_DECLARE_FINAL_TYPE (CarrySetButtons, carry_set_buttons, CARRY, SET_BUTTONS, AdwBin)

G_END_DECLS
