/* carry-set-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-value-stepper.h"

G_BEGIN_DECLS

/**
 * CarrySetField:
 * @CARRY_SET_FIELD_LOAD: kilograms or pounds
 * @CARRY_SET_FIELD_AMOUNT: repetitions, seconds, metres or contacts
 * @CARRY_SET_FIELD_EFFORT: RPE or repetitions in reserve
 *
 * The numbers of a set.
 */
typedef enum
{
  CARRY_SET_FIELD_LOAD,
  CARRY_SET_FIELD_AMOUNT,
  CARRY_SET_FIELD_EFFORT,
} CarrySetField;

#define CARRY_N_SET_FIELDS (CARRY_SET_FIELD_EFFORT + 1u)

/**
 * CarrySetState:
 * @CARRY_SET_STATE_OPEN: still to be done
 * @CARRY_SET_STATE_CURRENT: being done, or next
 * @CARRY_SET_STATE_DONE: done
 */
typedef enum
{
  CARRY_SET_STATE_OPEN,
  CARRY_SET_STATE_CURRENT,
  CARRY_SET_STATE_DONE,
} CarrySetState;

/**
 * CarrySetColumn:
 * @title: what the number is, or %NULL for a column that this exercise has not
 * @lower: the least that it can be
 * @upper: the most that it can be
 * @digits: after the decimal point
 * @rating: one digit is an answer
 */
typedef struct
{
  const char *title;
  double lower;
  double upper;
  guint digits;
  gboolean rating;
} CarrySetColumn;

/**
 * CarrySetRowFacts:
 * @title: “Set 2”
 * @state: where it is in the workout
 * @values: its numbers, %CARRY_VALUE_UNKNOWN for what was not said
 * @last: what was done last time, or “”
 * @warm_up: it prepares for the work
 */
typedef struct
{
  const char *title;
  CarrySetState state;
  double values[CARRY_N_SET_FIELDS];
  const char *last;
  gboolean warm_up;
} CarrySetRowFacts;

#define CARRY_TYPE_SET_ROW (carry_set_row_get_type ())
G_DECLARE_FINAL_TYPE (CarrySetRow, carry_set_row, CARRY, SET_ROW, GtkWidget)

GtkWidget *carry_set_row_new (void);
void carry_set_row_set_columns (CarrySetRow *self, const CarrySetColumn columns[CARRY_N_SET_FIELDS]);
void carry_set_row_show (CarrySetRow *self, const CarrySetRowFacts *facts);
void carry_set_row_set_narrow (CarrySetRow *self, gboolean narrow);
CarrySetState carry_set_row_get_state (CarrySetRow *self);
CarryValueStepper *carry_set_row_get_stepper (CarrySetRow *self, CarrySetField field);
GtkWidget *carry_set_row_get_check (CarrySetRow *self);
GtkWidget *carry_set_row_get_title_label (CarrySetRow *self);
GtkWidget *carry_set_row_get_last_label (CarrySetRow *self);
gboolean carry_set_row_find_focus (CarrySetRow *self, CarrySetField *field);
void carry_set_row_commit (CarrySetRow *self);
void carry_set_row_cancel (CarrySetRow *self);

G_END_DECLS
