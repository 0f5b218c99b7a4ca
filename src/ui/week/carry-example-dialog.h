/* carry-example-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXAMPLE_DIALOG (carry_example_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryExampleDialog, carry_example_dialog, CARRY, EXAMPLE_DIALOG, AdwDialog)

AdwDialog *carry_example_dialog_new (const GDate *first, CarryUnits units);

G_END_DECLS
