/* carry-template-change.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-template.h"

G_BEGIN_DECLS

/**
 * CarryTemplateEdit:
 *
 * One template that comes (%NULL before), goes (%NULL after) or takes the place of another of the same id.
 */
typedef struct
{
  CarryTemplate *before;
  CarryTemplate *after;
} CarryTemplateEdit;

/**
 * CarryTemplateChange:
 *
 * What becomes of templates in one step of the diary. Once built it is not changed any more.
 */
#define CARRY_TYPE_TEMPLATE_CHANGE (carry_template_change_get_type ())
G_DECLARE_FINAL_TYPE (CarryTemplateChange, carry_template_change, CARRY, TEMPLATE_CHANGE, GObject)

CarryTemplateChange *carry_template_change_new (void);
void carry_template_change_add (CarryTemplateChange *self, CarryTemplate *before, CarryTemplate *after);
guint carry_template_change_get_n_edits (CarryTemplateChange *self);
const CarryTemplateEdit *carry_template_change_get_edit (CarryTemplateChange *self, guint edit);
CarryTemplateChange *carry_template_change_invert (CarryTemplateChange *self);
CarryTemplateChange *carry_template_change_join (CarryTemplateChange *first, CarryTemplateChange *second);

G_END_DECLS
