/* carry-template-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-strength-session.h"
#include "carry-templates.h"

G_BEGIN_DECLS

#define CARRY_TYPE_TEMPLATE_DIALOG (carry_template_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryTemplateDialog, carry_template_dialog, CARRY, TEMPLATE_DIALOG, AdwDialog)

AdwDialog *carry_template_dialog_new (CarryTemplates *templates, CarryStrengthSession *session);

G_END_DECLS
