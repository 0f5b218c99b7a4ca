/* carry-chart-domain.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-domain.h"

#include <math.h>

/* Ends that lie this near, as a share of all, are the same: a pinch never comes back exactly. */
#define SAME 1e-6

static double
get_all (const CarryChartDomain *self)
{
  return self->greatest - self->least;
}

/* Shows @span from @lo on, moved and cut so that it lies within the numbers. */
static CarryChartDomain
show (const CarryChartDomain *self, double lo, double span)
{
  CarryChartDomain shown = *self;
  const double all = get_all (self);

  span = CLAMP (span, MIN (self->closest, all), all);
  shown.lo = CLAMP (lo, self->least, self->greatest - span);
  shown.hi = shown.lo + span;

  return shown;
}

/**
 * carry_chart_domain_of:
 * @least: where the numbers begin
 * @greatest: where they end
 * @closest: the shortest stretch that may be shown
 *
 * Returns: a domain that shows everything; one unit around @least if there is nothing between the ends
 */
CarryChartDomain
carry_chart_domain_of (double least, double greatest, double closest)
{
  if (!(greatest > least))
    greatest = least + 1.0;

  return (CarryChartDomain){ least, greatest, MAX (closest, 0.0), least, greatest };
}

/**
 * carry_chart_domain_with_ends:
 * @self: a domain
 * @least: where the numbers begin now
 * @greatest: where they end now
 *
 * Follows numbers that come and go. Who saw everything, sees everything; who looked at the last stretch
 * keeps looking at the last one.
 *
 * Returns: the domain with these ends
 */
CarryChartDomain
carry_chart_domain_with_ends (const CarryChartDomain *self, double least, double greatest)
{
  CarryChartDomain fresh = carry_chart_domain_of (least, greatest, self->closest);
  const double span = self->hi - self->lo;
  const gboolean at_end = self->greatest - self->hi <= get_all (self) * SAME;

  if (carry_chart_domain_is_whole (self))
    return fresh;

  return show (&fresh, at_end ? fresh.greatest - span : self->lo, span);
}

/**
 * carry_chart_domain_panned:
 * @self: a domain
 * @by: how far to go on, in units of the axis
 *
 * Returns: the domain showing a stretch of the same length
 */
CarryChartDomain
carry_chart_domain_panned (const CarryChartDomain *self, double by)
{
  return show (self, self->lo + by, self->hi - self->lo);
}

/**
 * carry_chart_domain_zoomed:
 * @self: a domain
 * @around: what stays where it is
 * @factor: the new length over the old one; less than 1 comes closer
 *
 * Returns: the domain showing a shorter or longer stretch
 */
CarryChartDomain
carry_chart_domain_zoomed (const CarryChartDomain *self, double around, double factor)
{
  const double old = self->hi - self->lo;
  const double all = get_all (self);
  const double span = CLAMP (old * factor, MIN (self->closest, all), all);

  return show (self, around - (around - self->lo) * span / old, span);
}

/**
 * carry_chart_domain_showing:
 * @self: a domain
 * @x: what must be seen
 * @margin: how much to see beyond it
 *
 * Returns: the domain, moved as little as needed
 */
CarryChartDomain
carry_chart_domain_showing (const CarryChartDomain *self, double x, double margin)
{
  if (x - margin < self->lo)
    return carry_chart_domain_panned (self, x - margin - self->lo);
  if (x + margin > self->hi)
    return carry_chart_domain_panned (self, x + margin - self->hi);

  return *self;
}

gboolean
carry_chart_domain_is_whole (const CarryChartDomain *self)
{
  return self->hi - self->lo >= get_all (self) * (1.0 - SAME);
}
