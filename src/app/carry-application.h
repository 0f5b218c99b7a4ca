/* carry-application.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_APPLICATION (carry_application_get_type ())
G_DECLARE_FINAL_TYPE (CarryApplication, carry_application, CARRY, APPLICATION, AdwApplication)

CarryApplication *carry_application_new (void);

G_END_DECLS
