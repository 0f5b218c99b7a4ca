/* carry-ics-series.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-series.h"

#include <glib/gi18n.h>
#include <libical-glib/libical-glib.h>
#include <string.h>

typedef ICalRecurIterator OwnRecurIterator;
typedef ICalRecurrence OwnRecurrence;
typedef ICalTime OwnTime;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnRecurIterator, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnRecurrence, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnTime, g_object_unref)

/* A rule by the second would never get out of its first day. */
#define MAX_STEPS 200000u

/* Everything here is counted on one clock, that on which the event starts: a run at 6:30 stays at 6:30
 * when the clocks change. libical is handed times without a zone. */
typedef struct
{
  CarryIcsEvent *master;
  GHashTable *replacements; /* wall of the replaced occurrence → CarryIcsEvent */
  CarryIcsExpansion *expansion;
  GArray *occurrences; /* of CarryIcsOccurrence: the result */
  GPtrArray *problems;
  GArray *starts; /* of CarryIcsExtra: on the clock of @master */
} Series;

static gint64
floor_to_day (gint64 wall)
{
  const gint64 rest = wall % CARRY_SECONDS_PER_DAY;

  return wall - rest - (rest < 0 ? CARRY_SECONDS_PER_DAY : 0);
}

static gint64
to_clock_of (const CarryIcsTime *clock, const CarryIcsTime *time)
{
  if (clock->kind == CARRY_ICS_DATE)
    return floor_to_day (time->wall);

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

static ICalTime *
to_ical_time (gint64 wall, gboolean is_date)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (wall);
  g_autofree char *text = g_date_time_format (when, is_date ? "%Y%m%d" : "%Y%m%dT%H%M%S");

  return i_cal_time_new_from_string (text);
}

/* Not by time_t, which libical does not make of every year. */
static gboolean
read_back (ICalTime *time, gint64 *wall)
{
  g_autofree char *text = i_cal_time_as_ical_string (time);
  CarryIcsTime read;

  if (text == NULL || !carry_ics_time_parse (text, NULL, &read))
    return FALSE;

  *wall = read.wall;

  return TRUE;
}

static gboolean
is_within (const CarryIcsExpansion *expansion, gint64 wall)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (wall);
  GDate date;

  if (when == NULL)
    return FALSE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay)g_date_time_get_day_of_month (when),
                  (GDateMonth)g_date_time_get_month (when), (GDateYear)g_date_time_get_year (when));

  return g_date_compare (&date, &expansion->first) >= 0 && g_date_compare (&date, &expansion->last) <= 0;
}

static gint64
last_wall (const CarryIcsExpansion *expansion)
{
  GDate epoch;

  g_date_clear (&epoch, 1);
  g_date_set_dmy (&epoch, 1, G_DATE_JANUARY, 1970);

  return (gint64)(g_date_days_between (&epoch, &expansion->last) + 1) * CARRY_SECONDS_PER_DAY - 1;
}

/* UNTIL is an instant, a floating time or a date, of which the whole day counts. */
static void
settle_until (Series *self, ICalRecurrence *rule)
{
  const CarryIcsTime *start = &self->master->start;
  g_autoptr (OwnTime) until = i_cal_recurrence_get_until (rule);
  g_autoptr (OwnTime) settled = NULL;
  g_autofree char *text = NULL;
  CarryIcsTime time;
  gint64 wall;

  if (until == NULL || i_cal_time_is_null_time (until))
    return;

  text = i_cal_time_as_ical_string (until);
  if (text == NULL || !carry_ics_time_parse (text, NULL, &time))
    return;

  wall = to_clock_of (start, &time);
  if (time.kind == CARRY_ICS_DATE && start->kind != CARRY_ICS_DATE)
    wall += CARRY_SECONDS_PER_DAY - 1;

  settled = to_ical_time (wall, start->kind == CARRY_ICS_DATE);
  i_cal_recurrence_set_until (rule, settled);
}

static ICalRecurIterator *
start_rule (Series *self, const char *text)
{
  const CarryIcsTime *start = &self->master->start;
  g_autoptr (GString) tight = g_string_new (text);
  g_autoptr (OwnRecurrence) rule = NULL;
  g_autoptr (OwnTime) first = to_ical_time (start->wall, start->kind == CARRY_ICS_DATE);

  g_string_replace (tight, " ", "", 0);

  /* RFC 5545, page 44: days of the month in a yearly rule are those of all months. libical takes one. */
  if (strstr (tight->str, "FREQ=YEARLY") != NULL && strstr (tight->str, "BYMONTHDAY=") != NULL &&
      strstr (tight->str, "BYMONTH=") == NULL)
    g_string_append (tight, ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12");

  rule = i_cal_recurrence_new_from_string (tight->str);

  if (rule == NULL || i_cal_recurrence_get_freq (rule) == I_CAL_NO_RECURRENCE)
    return NULL;

  settle_until (self, rule);

  return i_cal_recur_iterator_new (rule, first);
}

static void
add_start (Series *self, gint64 wall, gint64 length)
{
  const CarryIcsExtra start = { on_clock_of (&self->master->start, wall), length };

  g_array_append_val (self->starts, start);
}

static void
repeat (Series *self, const char *text)
{
  g_autoptr (OwnRecurIterator) iterator = start_rule (self, text);
  const gint64 last = last_wall (self->expansion);

  if (iterator == NULL)
    {
      g_ptr_array_add (
          self->problems,
          g_strdup_printf (_ ("line %u: how “%s” repeats cannot be read: “%s”; the first one was taken"),
                           self->master->number, self->master->summary, text));
      return;
    }

  for (guint step = 0; step < MAX_STEPS; step++)
    {
      g_autoptr (OwnTime) time = i_cal_recur_iterator_next (iterator);
      gint64 wall;

      if (time == NULL || i_cal_time_is_null_time (time))
        return;

      if (!read_back (time, &wall) || wall > last)
        return;

      if (!is_within (self->expansion, wall))
        continue;

      if (self->expansion->n_left == 0)
        {
          self->expansion->reached = TRUE;
          return;
        }

      self->expansion->n_left--;
      add_start (self, wall, -1);
    }
}

static gboolean
is_excepted (Series *self, gint64 wall)
{
  const CarryIcsTime *start = &self->master->start;

  for (guint i = 0; i < self->master->except->len; i++)
    {
      const CarryIcsTime *except = &g_array_index (self->master->except, CarryIcsTime, i);

      if (except->kind == CARRY_ICS_DATE ? except->wall == floor_to_day (wall)
                                         : to_clock_of (start, except) == wall)
        return TRUE;
    }

  return FALSE;
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

  if (is_within (self->expansion, start->wall))
    g_array_append_val (self->occurrences, occurrence);
}

static CarryIcsEvent *
find_replacement (Series *self, gint64 wall)
{
  const gint64 day = floor_to_day (wall);
  CarryIcsEvent *found = g_hash_table_lookup (self->replacements, &wall);

  /* Some programs name the day only. */
  if (found == NULL && wall != day)
    {
      found = g_hash_table_lookup (self->replacements, &day);
      if (found != NULL && found->replaced.kind != CARRY_ICS_DATE)
        found = NULL;
    }

  return found;
}

/* RANGE=THISANDFUTURE moves and renames all that follow, by as much as it moved the first. */
static void
emit_all (Series *self)
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

      replacement = find_replacement (self, wall);
      if (replacement != NULL)
        {
          if (replacement->and_following)
            {
              following = replacement;
              shift = to_clock_of (&self->master->start, &replacement->start) - wall;
            }
          continue;
        }

      if (is_excepted (self, wall))
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

  add_start (self, master->start.wall, -1);

  for (guint i = 0; i < master->extra->len; i++)
    {
      const CarryIcsExtra *extra = &g_array_index (master->extra, CarryIcsExtra, i);

      add_start (self, to_clock_of (&master->start, &extra->start), extra->length);
    }

  for (guint i = 0; i < master->rules->len; i++)
    repeat (self, g_ptr_array_index (master->rules, i));

  g_array_sort (self->starts, compare_starts);
  emit_all (self);
}

/* A later version of an event has a higher SEQUENCE and takes the place of the earlier ones. */
static gboolean
is_outdated (GPtrArray *events, CarryIcsEvent *event)
{
  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *other = g_ptr_array_index (events, i);

      if (!other->replaces && other->sequence > event->sequence)
        return TRUE;
    }

  return FALSE;
}

static GHashTable *
collect_replacements (GPtrArray *events, CarryIcsEvent *master)
{
  GHashTable *replacements = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (events, i);
      gint64 wall;

      if (!event->replaces)
        continue;

      wall = to_clock_of (&master->start, &event->replaced);
      g_hash_table_replace (replacements, g_memdup2 (&wall, sizeof wall), event);
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
  Series series = { .expansion = expansion, .occurrences = occurrences, .problems = problems };

  for (guint i = 0; i < events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (events, i);

      /* A replacement takes place where it says, even if nobody knows what it replaces. */
      if (event->replaces)
        {
          emit (&series, event, &event->start, event->length);
          continue;
        }

      if (is_outdated (events, event))
        continue;

      series.master = event;
      series.starts = g_array_new (FALSE, FALSE, sizeof (CarryIcsExtra));
      series.replacements = collect_replacements (events, event);

      expand_master (&series);

      g_array_unref (series.starts);
      g_hash_table_unref (series.replacements);
    }
}
