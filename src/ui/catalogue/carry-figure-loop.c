/* carry-figure-loop.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-figure-loop.h"

#include <math.h>
#include <string.h>

/* Source: DESIGN 8. The figure moves faster than the runner. */
#define PACE 0.6
#define SHORTEST_DOWN_S 0.5
#define SHORTEST_UP_S 0.4
#define WAIT_S 0.35

/* Where no tempo is prescribed: two seconds down, one up. */
#define USUAL_TEMPO "2010"

/* A position that is held is reached and left slowly, and kept for a breath. */
#define REACH_S 1.0
#define BREATH_S 3.2

/* A part of a tempo in seconds; X is as fast as possible. */
static double
read_part (char part)
{
  return g_ascii_isdigit (part) ? g_ascii_digit_value (part) : 0.0;
}

/**
 * carry_figure_loop_init:
 * @self: a loop
 * @dose: how the exercise is done
 * @rises: whether the body goes up from the start to the end of the movement, as in a pull-up
 *
 * Times a loop by the tempo of the dose.
 */
void
carry_figure_loop_init (CarryFigureLoop *self, const CarryDose *dose, gboolean rises)
{
  const char *tempo = strlen (dose->tempo) == 4 ? dose->tempo : USUAL_TEMPO;
  const double down = MAX (read_part (tempo[0]) * PACE, SHORTEST_DOWN_S);
  const double low = read_part (tempo[1]) * PACE;
  const double up = MAX (read_part (tempo[2]) * PACE, SHORTEST_UP_S);
  const double high = read_part (tempo[3]) * PACE;

  if (dose->amount == CARRY_AMOUNT_SECONDS)
    *self = (CarryFigureLoop){ REACH_S, BREATH_S, REACH_S, WAIT_S };
  else if (rises)
    *self = (CarryFigureLoop){ up, high, down, MAX (low, WAIT_S) };
  else
    *self = (CarryFigureLoop){ down, low, up, MAX (high, WAIT_S) };
}

static double
ease_in_out_sine (double x)
{
  return (1.0 - cos (G_PI * x)) / 2.0;
}

/**
 * carry_figure_loop_get_length:
 * @self: a loop
 *
 * Returns: how long the movement takes once, in seconds
 */
double
carry_figure_loop_get_length (const CarryFigureLoop *self)
{
  return self->out_s + self->stay_s + self->back_s + self->wait_s;
}

/**
 * carry_figure_loop_get_t:
 * @self: a loop
 * @seconds: since the figure began to move, not negative
 *
 * Returns: the moment of the movement, 0 to 1
 */
double
carry_figure_loop_get_t (const CarryFigureLoop *self, double seconds)
{
  double rest = fmod (seconds, carry_figure_loop_get_length (self));

  if (rest < self->out_s)
    return ease_in_out_sine (rest / self->out_s);

  rest -= self->out_s;
  if (rest < self->stay_s)
    return 1.0;

  rest -= self->stay_s;
  if (rest < self->back_s)
    return 1.0 - ease_in_out_sine (rest / self->back_s);

  return 0.0;
}
