/* carry-source-button.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-evidence.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SOURCE_BUTTON (carry_source_button_get_type ())
G_DECLARE_FINAL_TYPE (CarrySourceButton, carry_source_button, CARRY, SOURCE_BUTTON, AdwBin)

GtkWidget *carry_source_button_new (const CarryEvidence *source);

G_END_DECLS
