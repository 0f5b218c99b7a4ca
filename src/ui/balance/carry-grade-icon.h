/* carry-grade-icon.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarryGrade:
 * @CARRY_GRADE_NONE: there is nothing to judge
 * @CARRY_GRADE_GOOD: as it should be
 * @CARRY_GRADE_FAIR: worth a look
 * @CARRY_GRADE_POOR: worth a change
 */
typedef enum
{
  CARRY_GRADE_NONE,
  CARRY_GRADE_GOOD,
  CARRY_GRADE_FAIR,
  CARRY_GRADE_POOR,
} CarryGrade;

#define CARRY_TYPE_GRADE_ICON (carry_grade_icon_get_type ())
G_DECLARE_FINAL_TYPE (CarryGradeIcon, carry_grade_icon, CARRY, GRADE_ICON, GtkWidget)

GtkWidget *carry_grade_icon_new (void);
void carry_grade_icon_set_grade (CarryGradeIcon *self, CarryGrade grade, const char *text);
CarryGrade carry_grade_icon_get_grade (CarryGradeIcon *self);

G_END_DECLS
