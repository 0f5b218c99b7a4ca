/* carry-ics-series.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-series.h"

#include "carry-ics-moments.h"

#include <glib/gi18n.h>
#include <string.h>

/* Everything here is counted on one clock, that on which the event starts: a run at 6:30 stays at 6:30
 * when the clocks change. */
typedef struct
{
  CarryIcsEvent *master;
  CarryIcsMoments *replacements; /* of all events of the series; values are CarryIcsEvent */
  CarryIcsExpansion *expansion;
  GArray *occurrences; /* of CarryIcsOccurrence: the result */
  GPtrArray *problems;
  GArray *starts; /* of CarryIcsExtra: on the clock of @master */
} Series;

static gint64
to_clock_of (const CarryIcsTime *clock, const CarryIcsTime *time)
{
  if (clock->kind == CARRY_ICS_DATE)
    return carry_wall_floor_to_day (time->wall);

  if (time->kind == CARRY_ICS_DATE || time->kind == CARRY_ICS_FLOATING)
    return time->wall;

  if (clock->kind == CARRY_ICS_ZONED)
    return time->zone == clock->zone ? time->wall
                                     : carry_ics_zone_to_wall (clock->zone, carry_ics_time_get_utc (time));

  return clock->kind == CARRY_ICS_UTC ? carry_ics_time_get_utc (time) : time->wall;
}

static CarryIcsTime
on_clock_of (const CarryIcsTime *clock, gint64 wall)
{
  CarryIcsTime time = *clock;

  time.wall = wall;

  return time;
}

static void
add_start (Series *self, gint64 wall, gint64 length)
{
  const CarryIcsExtra start = { on_clock_of (&self->master->start, wall), length };

  g_array_append_val (self->starts, start);
}

static void
add_extra (Series *self, const CarryIcsExtra *extra)
{
  if (self->expansion->n_left == 0)
    {
      self->expansion->reached = TRUE;
      return;
    }

  self->expansion->n_left--;
  add_start (self, to_clock_of (&self->master->start, &extra->start), extra->length);
}

/* UNTIL is an instant, a floating time or a date, of which the whole day counts. */
static gboolean
read_until (Series *self, const char *text, gint64 *until)
{
  const CarryIcsTime *start = &self->master->start;
  CarryIcsTime time;

  *until = G_MAXINT64;

  /* “99991231T235959Z” means that there is no end. */
  if (text == NULL || (strspn (text, "0123456789") == 8 && strcmp (text, "2500") > 0))
    return TRUE;

  if (!carry_ics_time_parse (text, NULL, &time))
    return FALSE;

  *until = to_clock_of (start, &time);
  if (time.kind == CARRY_ICS_DATE && start->kind != CARRY_ICS_DATE)
    *until += CARRY_SECONDS_PER_DAY - 1;

  return TRUE;
}

static void
repeat (Series *self, const char *text)
{
  const CarryIcsTime *start = &self->master->start;
  g_autoptr (CarryIcsRule) rule = carry_ics_rule_new (text, start->wall, start->kind == CARRY_ICS_DATE);
  g_autoptr (GArray) walls = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *name = g_utf8_truncate_middle (self->master->summary, 40);
  g_autofree char *shown = g_utf8_truncate_middle (text, 60);
  gint64 until;

  if (rule == NULL || !read_until (self, carry_ics_rule_get_until (rule), &until))
    {
      g_ptr_array_add (
          self->problems,
          g_strdup_printf (_ ("line %u: how “%s” repeats cannot be read: “%s”; the first one was taken"),
                           self->master->number, name, shown));
      return;
    }

  if (carry_ics_rule_is_dense (rule))
    {
      g_ptr_array_add (
          self->problems,
          g_strdup_printf (_ ("line %u: “%s” repeats too often for training: “%s”; the first one was taken"),
                           self->master->number, name, shown));
      return;
    }

  carry_ics_rule_expand (rule, until, self->expansion, walls);
  for (guint i = 0; i < walls->len; i++)
    add_start (self, g_array_index (walls, gint64, i), -1);
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  const CarryIcsExtra *one = a, *other = b;

  if (one->start.wall != other->start.wall)
    return one->start.wall < other->start.wall ? -1 : 1;

  /* One with a length of its own comes first: the other is then dropped. */
  return one->length == other->length ? 0 : one->length > other->length ? -1 : 1;
}

static void
emit (Series *self, CarryIcsEvent *event, const CarryIcsTime *start, gint64 length)
{
  const CarryIcsOccurrence occurrence = { event, *start, length };

  if (start->wall >= self->expansion->first && start->wall <= self->expansion->last)
    g_array_append_val (self->occurrences, occurrence);
}

/* RANGE=THISANDFUTURE moves and renames all that follow, by as much as it moved the first. */
static void
emit_all (Series *self, CarryIcsMoments *excepted)
{
  CarryIcsEvent *following = NULL;
  gint64 shift = 0, previous = G_MININT64;

  for (guint i = 0; i < self->starts->len; i++)
    {
      const CarryIcsExtra *one = &g_array_index (self->starts, CarryIcsExtra, i);
      const gint64 wall = one->start.wall;
      CarryIcsEvent *replacement;

      if (wall == previous)
        continue;
      previous = wall;

      replacement = carry_ics_moments_find (self->replacements, &one->start);
      if (replacement != NULL)
        {
          if (replacement->and_following)
            {
              following = replacement;
              shift = to_clock_of (&self->master->start, &replacement->start) - wall;
            }
          continue;
        }

      if (carry_ics_moments_find (excepted, &one->start) != NULL)
        continue;

      if (following != NULL)
        {
          const CarryIcsTime moved = on_clock_of (&self->master->start, wall + shift);

          emit (self, following, &moved, following->length);
        }
      else
        emit (self, self->master, &one->start, one->length >= 0 ? one->length : self->master->length);
    }
}

static void
expand_master (Series *self)
{
  CarryIcsEvent *master = self->master;
  g_autoptr (CarryIcsMoments) excepted = carry_ics_moments_new ();

  add_start (self, master->start.wall, -1);

  for (guint i = 0; i < master->extra->len; i++)
    add_extra (self, &g_array_index (master->extra, CarryIcsExtra, i));

  for (guint i = 0; i < master->rules->len; i++)
    repeat (self, g_ptr_array_index (master->rules, i));

  for (guint i = 0; i < master->except->len; i++)
    carry_ics_moments_add (excepted, &g_array_index (master->except, CarryIcsTime, i), master);

  g_array_sort (self->starts, compare_starts);
  emit_all (self, excepted);
}

/* A later version of an event has a higher SEQUENCE and takes the place of the earlier ones. */
static int
latest_sequence (GPtrArray *events)
{
  int latest = G_MININT;

  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (events, i);

      if (!event->replaces)
        latest = MAX (latest, event->sequence);
    }

  return latest;
}

static CarryIcsMoments *
collect_replacements (GPtrArray *events)
{
  CarryIcsMoments *replacements = carry_ics_moments_new ();

  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (events, i);

      if (event->replaces)
        carry_ics_moments_add (replacements, &event->replaced, event);
    }

  return replacements;
}

/**
 * carry_ics_series_expand:
 * @events: (element-type CarryIcsEvent): all events of a file that share a UID
 * @expansion: how far to repeat; what is used up is taken off
 * @occurrences: (element-type CarryIcsOccurrence): the result is added here
 * @problems: (element-type utf8): what could not be read is added here
 *
 * Repeats an event by its rules, adds and leaves out single occurrences, and puts those that were
 * changed in their place. The first occurrence is always that of DTSTART.
 *
 * Source: RFC 5545, sections 3.8.4.4 and 3.8.5; RFC 5546, section 2.1.4.
 */
void
carry_ics_series_expand (GPtrArray *events,
                         CarryIcsExpansion *expansion,
                         GArray *occurrences,
                         GPtrArray *problems)
{
  g_autoptr (CarryIcsMoments) replacements = collect_replacements (events);
  const int latest = latest_sequence (events);
  Series series = {
    .replacements = replacements, .expansion = expansion, .occurrences = occurrences, .problems = problems
  };

  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (events, i);

      /* A replacement takes place where it says, even if nobody knows what it replaces. */
      if (event->replaces)
        {
          emit (&series, event, &event->start, event->length);
          continue;
        }

      if (event->sequence < latest)
        continue;

      series.master = event;
      series.starts = g_array_new (FALSE, FALSE, sizeof (CarryIcsExtra));
      expand_master (&series);
      g_array_unref (series.starts);
    }
}
