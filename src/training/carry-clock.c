/* carry-clock.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-clock.h"

/* The longest that it sleeps, in seconds: a computer that was suspended over midnight, or whose clock or zone was set,
 * knows the day a minute later. */
#define LONGEST_WAIT 60

struct _CarryClock
{
  GObject parent_instance;

  GDate today;
  int ahead; /* days that its own day is ahead of the computer's */
  guint source;
};

typedef enum
{
  PROP_TODAY = 1,
} CarryClockProperty;

static GParamSpec *props[PROP_TODAY + 1];

G_DEFINE_FINAL_TYPE (CarryClock, carry_clock, G_TYPE_OBJECT)

static void
carry_clock_finalize (GObject *object)
{
  CarryClock *self = CARRY_CLOCK (object);

  g_clear_handle_id (&self->source, g_source_remove);

  G_OBJECT_CLASS (carry_clock_parent_class)->finalize (object);
}

static void
carry_clock_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryClock *self = CARRY_CLOCK (object);

  switch ((CarryClockProperty)prop_id)
    {
    case PROP_TODAY:
      g_value_set_boxed (value, &self->today);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_clock_class_init (CarryClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_clock_finalize;
  object_class->get_property = carry_clock_get_property;

  /**
   * CarryClock:today:
   *
   * The day that it is.
   */
  props[PROP_TODAY] = g_param_spec_boxed (
      "today", NULL, NULL, G_TYPE_DATE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_clock_init (CarryClock *self)
{
}

static GDate
day_of (GDateTime *now)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay)g_date_time_get_day_of_month (now), (GDateMonth)g_date_time_get_month (now),
                  (GDateYear)g_date_time_get_year (now));

  return day;
}

/**
 * carry_clock_get_wait:
 * @now: a time
 *
 * Returns: after how many seconds to look again: at midnight, or in a minute if that is sooner
 */
gint64
carry_clock_get_wait (GDateTime *now)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);
  g_autoptr (GDateTime) midnight = NULL;
  gint64 seconds = LONGEST_WAIT;

  /* Where summer time begins at midnight there is no 00:00; a minute later is soon enough. */
  midnight =
      g_date_time_new (g_date_time_get_timezone (now), g_date_time_get_year (tomorrow),
                       g_date_time_get_month (tomorrow), g_date_time_get_day_of_month (tomorrow), 0, 0, 0);
  if (midnight != NULL)
    seconds = g_date_time_difference (midnight, now) / G_TIME_SPAN_SECOND + 1;

  return CLAMP (seconds, 1, LONGEST_WAIT);
}

static gboolean
tick (gpointer data)
{
  CarryClock *self = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->source = g_timeout_add_seconds ((guint)carry_clock_get_wait (now), tick, self);
  carry_clock_set_time (self, now);

  return G_SOURCE_REMOVE;
}

/**
 * carry_clock_new:
 * @today: (nullable): the day to begin with; %NULL for the computer's
 *
 * Makes a clock that goes on from its day with every midnight.
 *
 * Returns: (transfer full): a clock
 */
CarryClock *
carry_clock_new (const GDate *today)
{
  CarryClock *self = g_object_new (CARRY_TYPE_CLOCK, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const GDate real = day_of (now);

  self->today = today != NULL ? *today : real;
  self->ahead = g_date_days_between (&real, &self->today);
  self->source = g_timeout_add_seconds ((guint)carry_clock_get_wait (now), tick, self);

  return self;
}

const GDate *
carry_clock_get_today (CarryClock *self)
{
  g_return_val_if_fail (CARRY_IS_CLOCK (self), NULL);
  return &self->today;
}

/**
 * carry_clock_get_now:
 * @self: a clock
 *
 * Returns: (transfer full): the computer's time, on the day that it is by this clock
 */
GDateTime *
carry_clock_get_now (CarryClock *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (CARRY_IS_CLOCK (self), NULL);

  now = g_date_time_new_now_local ();

  return g_date_time_add_days (now, self->ahead);
}

/**
 * carry_clock_set_time:
 * @self: a clock
 * @now: the computer's time
 *
 * Tells the clock what time it is, as it does itself every minute.
 */
void
carry_clock_set_time (CarryClock *self, GDateTime *now)
{
  GDate day = day_of (now);

  g_return_if_fail (CARRY_IS_CLOCK (self));

  if (self->ahead >= 0)
    g_date_add_days (&day, (guint)self->ahead);
  else
    g_date_subtract_days (&day, (guint)-self->ahead);

  if (g_date_compare (&day, &self->today) == 0)
    return;

  self->today = day;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TODAY]);
}
