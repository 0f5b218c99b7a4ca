/* carry-figure-loop.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-prescription.h"

G_BEGIN_DECLS

/**
 * CarryFigureLoop:
 * @out_s: from the start to the end of the movement
 * @stay_s: at the end
 * @back_s: from the end to the start
 * @wait_s: at the start
 *
 * How long a figure that moves again and again takes for each part, in seconds.
 */
typedef struct
{
  double out_s;
  double stay_s;
  double back_s;
  double wait_s;
} CarryFigureLoop;

void carry_figure_loop_init (CarryFigureLoop *self, const CarryDose *dose, gboolean rises);
void carry_figure_loop_init_true (CarryFigureLoop *self, const CarryDose *dose, gboolean rises);
gboolean carry_figure_loop_rises (const char *figure);
double carry_figure_loop_get_length (const CarryFigureLoop *self);
double carry_figure_loop_get_t (const CarryFigureLoop *self, double seconds);

G_END_DECLS
