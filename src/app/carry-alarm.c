/* carry-alarm.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-alarm.h"

#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "carry-instant.h"

/* A g_timeout_add() goes by a clock that stands still while the computer sleeps, and would call too late by just so
 * long. A timer of the kernel goes by the clock that the workout goes by. */
struct _CarryAlarm
{
  GSourceFunc callback;
  gpointer user_data;
  int fd;
  guint source;
};

static gboolean
on_ready (int fd, GIOCondition condition, gpointer user_data)
{
  CarryAlarm *self = user_data;
  guint64 n_times;

  if (read (fd, &n_times, sizeof n_times) == sizeof n_times)
    self->callback (self->user_data);

  return G_SOURCE_CONTINUE;
}

/**
 * carry_alarm_new:
 * @callback: called in the main loop at each deadline; what it returns does not matter. It may set the alarm anew,
 *   and must not free it
 * @user_data: for @callback
 *
 * Returns: (transfer full): an alarm that is not set
 */
CarryAlarm *
carry_alarm_new (GSourceFunc callback, gpointer user_data)
{
  CarryAlarm *self = g_new0 (CarryAlarm, 1);

  self->callback = callback;
  self->user_data = user_data;
  self->fd = timerfd_create (CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (self->fd >= 0)
    self->source = g_unix_fd_add (self->fd, G_IO_IN, on_ready, self);

  return self;
}

void
carry_alarm_free (CarryAlarm *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

static void
set (CarryAlarm *self, gint64 deadline)
{
  const struct itimerspec when = { .it_value = { .tv_sec = deadline / CARRY_INSTANT_SECOND,
                                                 .tv_nsec = deadline % CARRY_INSTANT_SECOND * 1000 } };

  if (self->fd >= 0)
    timerfd_settime (self->fd, TFD_TIMER_ABSTIME, &when, NULL);
}

/* Calls at @deadline, microseconds of the running clock, and no more at the one before; at once if it has passed. */
void
carry_alarm_set (CarryAlarm *self, gint64 deadline)
{
  g_return_if_fail (self != NULL);

  /* 0 would clear it. */
  set (self, MAX (deadline, 1));
}

void
carry_alarm_clear (CarryAlarm *self)
{
  g_return_if_fail (self != NULL);

  set (self, 0);
}
