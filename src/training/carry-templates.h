/* carry-templates.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-template-change.h"

G_BEGIN_DECLS

#define CARRY_TYPE_TEMPLATES (carry_templates_get_type ())
G_DECLARE_FINAL_TYPE (CarryTemplates, carry_templates, CARRY, TEMPLATES, GObject)

CarryTemplates *carry_templates_new (void);
CarryTemplate *carry_templates_lookup (CarryTemplates *self, const char *id);
CarryTemplate *carry_templates_find_name (CarryTemplates *self, const char *name);
gboolean carry_templates_check (CarryTemplates *self, CarryTemplateChange *change, GError **error);
gboolean carry_templates_apply (CarryTemplates *self, CarryTemplateChange *change, GError **error);

G_END_DECLS
