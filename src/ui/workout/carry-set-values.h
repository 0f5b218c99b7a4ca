/* carry-set-values.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-load-form.h"
#include "carry-load-steps.h"
#include "carry-set-row.h"

G_BEGIN_DECLS

/**
 * CarrySetScale:
 * @dose: how the exercise is done
 * @steps: (nullable): the loads that its equipment can be set to
 * @loaded: whether there is a load to tell
 * @form: how loads of the exercise are said
 *
 * How the numbers of the sets of an exercise are read and written.
 */
typedef struct
{
  CarryDose dose;
  CarryLoadSteps *steps; /* not held */
  gboolean loaded;
  CarryLoadForm form;
} CarrySetScale;

void carry_set_scale_get_columns (const CarrySetScale *self, CarrySetColumn columns[CARRY_N_SET_FIELDS]);
double carry_set_scale_read (const CarrySetScale *self, const CarrySet *set, CarrySetField field);
void carry_set_scale_write (const CarrySetScale *self, CarrySet *set, CarrySetField field, double value);
void carry_set_scale_step (const CarrySetScale *self, CarrySet *set, CarrySetField field, int direction);

G_END_DECLS
