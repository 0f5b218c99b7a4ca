/* carry-bullet-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-grade-icon.h"

G_BEGIN_DECLS

/**
 * CarryBulletRowFacts:
 * @name: what is measured
 * @value: how much of it there is
 * @band_lo: least of its target
 * @band_hi: most of its target
 * @upper: the value at the far end of the bar
 * @text: the value as people write it
 * @grade: how it stands to the target
 * @sentence: that in words
 *
 * What a row says, all numbers in the same unit.
 */
typedef struct
{
  const char *name;
  double value;
  double band_lo;
  double band_hi;
  double upper;
  const char *text;
  CarryGrade grade;
  const char *sentence;
} CarryBulletRowFacts;

#define CARRY_TYPE_BULLET_ROW (carry_bullet_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryBulletRow, carry_bullet_row, CARRY, BULLET_ROW, GtkListBoxRow)

GtkWidget *carry_bullet_row_new (void);
void carry_bullet_row_show (CarryBulletRow *self, const CarryBulletRowFacts *facts);
void carry_bullet_row_align (CarryBulletRow *self, GtkSizeGroup *names, GtkSizeGroup *values);

G_END_DECLS
