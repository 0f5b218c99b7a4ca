/* carry-figure-loop.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-figure-loop.h"

#include "carry-figure.h"
#include "carry-skeleton.h"

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

/* The loop of a dose that moves @pace times as long as the dose says. */
static void
init (CarryFigureLoop *self, const CarryDose *dose, gboolean rises, double pace)
{
  const char *tempo = strlen (dose->tempo) == 4 ? dose->tempo : USUAL_TEMPO;
  const double down = MAX (read_part (tempo[0]) * pace, SHORTEST_DOWN_S);
  const double low = read_part (tempo[1]) * pace;
  const double up = MAX (read_part (tempo[2]) * pace, SHORTEST_UP_S);
  const double high = read_part (tempo[3]) * pace;

  if (dose->amount == CARRY_AMOUNT_SECONDS)
    *self = (CarryFigureLoop){ REACH_S, BREATH_S, REACH_S, WAIT_S };
  else if (rises)
    *self = (CarryFigureLoop){ up, high, down, MAX (low, WAIT_S) };
  else
    *self = (CarryFigureLoop){ down, low, up, MAX (high, WAIT_S) };
}

/**
 * carry_figure_loop_init:
 * @self: a loop
 * @dose: how the exercise is done
 * @rises: whether the body goes up from the start to the end of the movement, as in a pull-up
 *
 * Times a loop by the tempo of the dose, faster than the runner moves.
 */
void
carry_figure_loop_init (CarryFigureLoop *self, const CarryDose *dose, gboolean rises)
{
  init (self, dose, rises, PACE);
}

/**
 * carry_figure_loop_init_true:
 * @self: a loop
 * @dose: how the exercise is done
 * @rises: whether the body goes up from the start to the end of the movement, as in a pull-up
 *
 * Times a loop by the tempo of the dose as the runner is to keep it.
 */
void
carry_figure_loop_init_true (CarryFigureLoop *self, const CarryDose *dose, gboolean rises)
{
  init (self, dose, rises, 1.0);
}

/**
 * carry_figure_loop_rises:
 * @figure: (nullable): the name of a figure
 *
 * Returns: whether the body is higher at the end of the movement than at its start
 */
gboolean
carry_figure_loop_rises (const char *figure)
{
  const CarryMovement *movement = carry_figure_get (figure);
  CarrySkeleton skeleton;
  double start;

  if (movement == NULL)
    return FALSE;

  carry_skeleton_solve (&skeleton, movement, 0);
  start = carry_skeleton_get_centre_of_mass (&skeleton, NULL).y;
  carry_skeleton_solve (&skeleton, movement, 1);

  return carry_skeleton_get_centre_of_mass (&skeleton, NULL).y > start;
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
