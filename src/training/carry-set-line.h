/* carry-set-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-load-form.h"

G_BEGIN_DECLS

/**
 * CarrySetLineError:
 * @CARRY_SET_LINE_ERROR_FORM: something in the text is not understood
 * @CARRY_SET_LINE_ERROR_RANGE: a number is more or less than can be meant
 * @CARRY_SET_LINE_ERROR_AMOUNT: it does not say how much was done
 *
 * Why a text is not what was done in a set.
 */
typedef enum
{
  CARRY_SET_LINE_ERROR_FORM,
  CARRY_SET_LINE_ERROR_RANGE,
  CARRY_SET_LINE_ERROR_AMOUNT,
} CarrySetLineError;

#define CARRY_SET_LINE_ERROR (carry_set_line_error_quark ())
GQuark carry_set_line_error_quark (void);

/**
 * CarrySetLineContext:
 * @item: the exercise, with what is to be done in it
 * @form: how loads of the exercise are said: the unit of those without one, and whether “2x14x8” is a pair
 * @load_kg: the load of a set that names none, that of the set before
 *
 * What a text leaves unsaid.
 */
typedef struct
{
  CarryItem *item;
  CarryLoadForm form;
  double load_kg;
} CarrySetLineContext;

GArray *carry_set_line_parse (const char *text, const CarrySetLineContext *context, GError **error);
char *carry_set_line_format (const CarrySet *set, CarryUnits units);
CarrySet carry_set_line_get_planned (CarryItem *item);

G_END_DECLS
