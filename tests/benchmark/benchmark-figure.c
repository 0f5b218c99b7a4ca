/* benchmark-figure.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-painter.h"
#include "carry-figure.h"
#include "carry-skeleton.h"

#include <time.h>

/* What one figure costs: to read all of them, to solve a pose, and to paint one at the size of a thumbnail and
 * at that of the exercise dialog. The median over all figures and moments must keep to the limits. */

#define MOMENTS 5

typedef struct
{
  const char *what;
  int size; /* pixels, or 0 to solve only */
  double limit; /* µs */
} Task;

static const Task tasks[] = {
  { "solve", 0, 50 },
  { "paint at 44 px", 44, 300 },
  { "paint at 240 px", 240, 1000 },
};

/* Time of this process alone, in µs, whatever else the machine does. */
static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void
paint (const CarryMovement *movement, double t, int size, cairo_t *cr)
{
  g_autoptr (CarryDrawing) drawing = carry_figure_compose (movement, t, CARRY_FIGURE_VIEW_BEST);
  CarryBox bounds = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  carry_drawing_get_bounds (drawing, &bounds);
  carry_figure_paint (cr, drawing, &bounds, CARRY_FIGURE_THEME_LIGHT, NULL, size, size);
}

static double
measure (const Task *task, const CarryMovement *movement, double t, cairo_t *cr)
{
  const int rounds = task->size == 0 ? 20 : 1;
  const double start = get_processor_time ();

  for (int i = 0; i < rounds; i++)
    {
      CarrySkeleton skeleton;

      if (task->size == 0)
        carry_skeleton_solve (&skeleton, movement, t);
      else
        paint (movement, t, task->size, cr);
    }

  return (get_processor_time () - start) / rounds;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double first = *(const double *)a, second = *(const double *)b;

  return first < second ? -1 : first > second;
}

static gboolean
run (const Task *task)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX (task->size, 1), MAX (task->size, 1));
  cairo_t *cr = cairo_create (surface);
  double median, slowest;

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    for (int i = 0; i < MOMENTS; i++)
      {
        const double time = measure (task, carry_figure_get (*name), (double)i / (MOMENTS - 1), cr);

        g_array_append_val (times, time);
      }

  g_array_sort (times, compare);
  median = g_array_index (times, double, times->len / 2);
  slowest = g_array_index (times, double, times->len * 99 / 100);
  g_print ("%s: median %.1f µs, 99th percentile %.1f µs, limit %.0f µs\n", task->what, median, slowest,
           task->limit);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return median <= task->limit;
}

int
main (void)
{
  const double start = get_processor_time ();
  gboolean in_time = TRUE;
  guint n = 0;

  for (const char *const *name = carry_figure_get_names (); *name != NULL; name++)
    n++;

  g_print ("read %u figures: %.1f ms\n", n, (get_processor_time () - start) / 1000);

  for (gsize i = 0; i < G_N_ELEMENTS (tasks); i++)
    in_time = run (&tasks[i]) && in_time;

  return in_time ? 0 : 1;
}
