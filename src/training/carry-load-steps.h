/* carry-load-steps.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Loads closer than this are the same load: scales, and plates in pounds, are no finer. */
#define CARRY_LOAD_TOLERANCE 0.02 /* kg */

/**
 * CarryPlate:
 *
 * Plates that a runner owns. They go on a bar in pairs.
 */
typedef struct
{
  double kilograms; /* of one plate */
  guint pairs;
} CarryPlate;

/**
 * CarryLoadSteps:
 *
 * The loads that a piece of equipment can be set to, in kg, lightest first. An immutable value, passed by
 * reference.
 */
typedef struct _CarryLoadSteps CarryLoadSteps;

#define CARRY_TYPE_LOAD_STEPS (carry_load_steps_get_type ())
GType carry_load_steps_get_type (void) G_GNUC_CONST;
CarryLoadSteps *carry_load_steps_new_barbell (double bar_kg, const CarryPlate *plates, guint n_plates);
CarryLoadSteps *carry_load_steps_new_even (double lightest_kg, double heaviest_kg, double step_kg);
CarryLoadSteps *carry_load_steps_new_sizes (const double *sizes_kg, guint n_sizes);
CarryLoadSteps *carry_load_steps_ref (CarryLoadSteps *self);
void carry_load_steps_unref (CarryLoadSteps *self);
guint carry_load_steps_get_n (const CarryLoadSteps *self);
double carry_load_steps_get (const CarryLoadSteps *self, guint index);
gboolean carry_load_steps_contains (const CarryLoadSteps *self, double load_kg);
double carry_load_steps_at_most (const CarryLoadSteps *self, double load_kg);
double carry_load_steps_nearest (const CarryLoadSteps *self, double load_kg);
gboolean carry_load_steps_above (const CarryLoadSteps *self, double load_kg, double *next_kg);
gboolean carry_load_steps_below (const CarryLoadSteps *self, double load_kg, double *next_kg);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryLoadSteps, carry_load_steps_unref)

G_END_DECLS
