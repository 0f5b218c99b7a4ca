/* carry-muscle-ink.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_MUSCLE_INK (carry_muscle_ink_get_type ())
G_DECLARE_FINAL_TYPE (CarryMuscleInk, carry_muscle_ink, CARRY, MUSCLE_INK, GtkWidget)

GtkWidget *carry_muscle_ink_new (const char *css_class);

G_END_DECLS
