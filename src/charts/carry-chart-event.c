/* carry-chart-event.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-event.h"

/**
 * CarryChartEvent:
 *
 * Something that happened at a place of the horizontal axis: a thin line with a name. It never changes.
 */
struct _CarryChartEvent
{
  GObject parent_instance;

  double x;
  char *title;
};

G_DEFINE_FINAL_TYPE (CarryChartEvent, carry_chart_event, G_TYPE_OBJECT)

static void
carry_chart_event_finalize (GObject *object)
{
  g_free (CARRY_CHART_EVENT (object)->title);

  G_OBJECT_CLASS (carry_chart_event_parent_class)->finalize (object);
}

static void
carry_chart_event_class_init (CarryChartEventClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_chart_event_finalize;
}

static void
carry_chart_event_init (CarryChartEvent *self)
{
}

/**
 * carry_chart_event_new:
 * @x: where it happened, in the units of the axis: a Julian day if the items have days
 * @title: what happened, in a word or two
 *
 * Returns: (transfer full): the event
 */
CarryChartEvent *
carry_chart_event_new (double x, const char *title)
{
  CarryChartEvent *self = g_object_new (CARRY_TYPE_CHART_EVENT, NULL);

  g_return_val_if_fail (title != NULL, self);

  self->x = x;
  self->title = g_strdup (title);

  return self;
}

double
carry_chart_event_get_x (CarryChartEvent *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_EVENT (self), 0.0);

  return self->x;
}

const char *
carry_chart_event_get_title (CarryChartEvent *self)
{
  g_return_val_if_fail (CARRY_IS_CHART_EVENT (self), NULL);

  return self->title;
}
