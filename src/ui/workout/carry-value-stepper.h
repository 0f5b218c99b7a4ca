/* carry-value-stepper.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Nothing was said. */
#define CARRY_VALUE_UNKNOWN (-1.0)

#define CARRY_TYPE_VALUE_STEPPER (carry_value_stepper_get_type ())
G_DECLARE_FINAL_TYPE (CarryValueStepper, carry_value_stepper, CARRY, VALUE_STEPPER, GtkWidget)

void carry_value_stepper_set_title (CarryValueStepper *self, const char *title);
void carry_value_stepper_set_range (CarryValueStepper *self, double lower, double upper, guint digits);
double carry_value_stepper_get_value (CarryValueStepper *self);
void carry_value_stepper_set_value (CarryValueStepper *self, double value);
void carry_value_stepper_set_stepping (CarryValueStepper *self, gboolean stepping);
void carry_value_stepper_set_rating (CarryValueStepper *self, gboolean rating);
void carry_value_stepper_begin (CarryValueStepper *self);
void carry_value_stepper_commit (CarryValueStepper *self);
void carry_value_stepper_cancel (CarryValueStepper *self);
char *carry_value_format (double value, guint digits);
gboolean carry_value_parse (const char *text, double lower, double upper, guint digits, double *value);

G_END_DECLS
