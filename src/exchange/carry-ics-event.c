/* carry-ics-event.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-event.h"

#include <glib/gi18n.h>
#include <string.h>

/* How many characters of a text a message shows. */
#define SHOWN 40

/* Every repetition has the text of its event, so that it must not grow without a bound. In bytes. */
#define MAX_SUMMARY 1000
#define MAX_DESCRIPTION 10000
#define MAX_UID 1000
#define MAX_ZONE 255

/* A content line, taken apart. */
typedef struct
{
  char *name;  /* upper case */
  char *tzid;  /* or NULL */
  char *range; /* or NULL */
  char *value; /* as it stands, escapes and all */
} Property;

static void
property_clear (Property *property)
{
  g_free (property->name);
  g_free (property->tzid);
  g_free (property->range);
  g_free (property->value);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Property, property_clear)

static char *
unquote (const char *start, const char *end)
{
  g_autofree char *text = g_strstrip (g_strndup (start, (gsize)(end - start)));
  const gsize length = strlen (text);

  if (length >= 2 && text[0] == '"' && text[length - 1] == '"')
    return g_strndup (text + 1, length - 2);

  return g_steal_pointer (&text);
}

static void
take_parameter (Property *property, const char *start, const char *end)
{
  const char *equals = memchr (start, '=', (gsize)(end - start));
  g_autofree char *name = NULL;
  char **slot = NULL;

  if (equals == NULL)
    return;

  name = g_strstrip (g_strndup (start, (gsize)(equals - start)));
  if (g_ascii_strcasecmp (name, "TZID") == 0 && end - equals <= MAX_ZONE)
    slot = &property->tzid;
  else if (g_ascii_strcasecmp (name, "RANGE") == 0)
    slot = &property->range;

  if (slot != NULL)
    {
      g_free (*slot);
      *slot = unquote (equals + 1, end);
    }
}

/* RFC 5545, section 3.1: name *(";" param) ":" value, where a quoted parameter may hold “;” and “:”. */
static gboolean
property_parse (const char *line, Property *property)
{
  const char *part = line;
  gboolean quoted = FALSE;

  for (const char *at = line; *at != '\0'; at++)
    {
      if (*at == '"')
        quoted = !quoted;

      if (quoted || (*at != ';' && *at != ':'))
        continue;

      if (property->name == NULL)
        property->name = g_strstrip (g_ascii_strup (line, at - line));
      else
        take_parameter (property, part, at);

      if (*at == ':')
        {
          property->value = g_strstrip (g_strdup (at + 1));
          return property->name[0] != '\0';
        }

      part = at + 1;
    }

  return FALSE;
}

/* RFC 5545, section 3.3.11. Stops after @max bytes, or the character that is then begun. */
static char *
unescape (const char *text, gsize max)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = text; *at != '\0' && (plain->len < max || (*at & 0xc0) == 0x80); at++)
    {
      if (*at != '\\' || at[1] == '\0')
        {
          g_string_append_c (plain, *at);
          continue;
        }

      at++;
      g_string_append_c (plain, *at == 'n' || *at == 'N' ? '\n' : *at);
    }

  return g_strstrip (g_string_free_and_steal (g_steal_pointer (&plain)));
}

typedef struct
{
  CarryIcsEvent *event;
  CarryIcsZones *zones;
  GPtrArray *problems;
  guint number; /* of the line being read */
  gboolean has_start;
  gboolean has_end;
  CarryIcsTime end;
} Reader;

static void G_GNUC_PRINTF (2, 3) report (Reader *self, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (self->problems, g_strdup_printf (_ ("line %u: %s"), self->number, reason));
}

static void
report_event (Reader *self, const char *what_happened)
{
  g_autofree char *name = g_utf8_truncate_middle (self->event->summary, SHOWN);

  self->number = self->event->number;

  if (name[0] != '\0')
    report (self, _ ("the event “%s” %s"), name, what_happened);
  else
    report (self, _ ("an event without a name %s"), what_happened);
}

static void
report_stray (Reader *self, const char *text)
{
  g_autofree char *start = g_utf8_truncate_middle (text, SHOWN);

  report (self, _ ("“%s” is not a line of a calendar"), start);
}

static gboolean
read_time (Reader *self, const Property *property, const char *text, CarryIcsTime *time)
{
  CarryIcsZone *zone = property->tzid != NULL ? carry_ics_zones_look_up (self->zones, property->tzid) : NULL;
  g_autofree char *shown = NULL;

  if (carry_ics_time_parse (text, zone, time))
    return TRUE;

  shown = g_utf8_truncate_middle (text, SHOWN);
  report (self, _ ("“%s” of %s is not a time"), shown, property->name);

  return FALSE;
}

/* “19960403T020000Z/PT3H” and “19960403T020000Z/19960403T040000Z” are periods. */
static void
read_extra (Reader *self, const Property *property, const char *text)
{
  const char *slash = strchr (text, '/');
  g_autofree char *start = g_strndup (text, slash != NULL ? (gsize)(slash - text) : strlen (text));
  CarryIcsExtra extra = { .length = -1 };
  CarryIcsTime end;

  if (!read_time (self, property, start, &extra.start))
    return;

  if (slash != NULL && !carry_ics_duration_parse (slash + 1, &extra.length) &&
      carry_ics_time_parse (slash + 1, extra.start.zone, &end))
    extra.length = MAX (0, carry_ics_time_get_utc (&end) - carry_ics_time_get_utc (&extra.start));

  g_array_append_val (self->event->extra, extra);
}

static void
read_times (Reader *self, const Property *property)
{
  g_auto (GStrv) texts = g_strsplit (property->value, ",", -1);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      CarryIcsTime time;

      g_strstrip (texts[i]);

      if (g_str_equal (property->name, "RDATE"))
        read_extra (self, property, texts[i]);
      else if (read_time (self, property, texts[i], &time))
        g_array_append_val (self->event->except, time);
    }
}

static void
read_bounds (Reader *self, const Property *property)
{
  CarryIcsEvent *event = self->event;

  if (g_str_equal (property->name, "DTSTART"))
    {
      self->has_start = read_time (self, property, property->value, &event->start) || self->has_start;
    }
  else if (g_str_equal (property->name, "DTEND"))
    {
      self->has_end = read_time (self, property, property->value, &self->end);
    }
  else if (g_str_equal (property->name, "RECURRENCE-ID"))
    {
      event->replaces = read_time (self, property, property->value, &event->replaced);
      event->and_following = g_strcmp0 (property->range, "THISANDFUTURE") == 0;
    }
  else if (g_str_equal (property->name, "DURATION"))
    {
      event->has_length = carry_ics_duration_parse (property->value, &event->length);
      if (!event->has_length)
        {
          g_autofree char *shown = g_utf8_truncate_middle (property->value, SHOWN);

          report (self, _ ("“%s” is not a duration"), shown);
        }
    }
}

static gboolean
read_text (CarryIcsEvent *event, const Property *property)
{
  const gboolean is_uid = g_str_equal (property->name, "UID");
  char **text = is_uid                                        ? &event->uid
                : g_str_equal (property->name, "SUMMARY")     ? &event->summary
                : g_str_equal (property->name, "DESCRIPTION") ? &event->description
                                                              : NULL;

  if (text == NULL)
    return FALSE;

  g_free (*text);

  if (is_uid && strlen (property->value) > MAX_UID)
    *text = g_compute_checksum_for_string (G_CHECKSUM_SHA256, property->value, -1);
  else
    *text = unescape (property->value, text == &event->summary ? MAX_SUMMARY : MAX_DESCRIPTION);

  return TRUE;
}

static int
read_whole (const Property *property)
{
  return (int)CLAMP (g_ascii_strtoll (property->value, NULL, 10), G_MININT, G_MAXINT);
}

static void
read_property (Reader *self, const Property *property)
{
  CarryIcsEvent *event = self->event;

  if (read_text (event, property) || property->value[0] == '\0')
    return;

  if (g_str_equal (property->name, "RRULE"))
    g_ptr_array_add (event->rules, g_strdup (property->value));
  else if (g_str_equal (property->name, "RDATE") || g_str_equal (property->name, "EXDATE"))
    read_times (self, property);
  else if (g_str_equal (property->name, "STATUS"))
    event->cancelled = g_ascii_strcasecmp (property->value, "CANCELLED") == 0;
  else if (g_str_equal (property->name, "SEQUENCE"))
    event->sequence = read_whole (property);
  else if (g_str_equal (property->name, "X-WORKOUT-ESTIMATED-DURATION"))
    event->estimated_minutes = (guint)(CLAMP (read_whole (property), 0, CARRY_SECONDS_PER_DAY) + 30) / 60;
  else
    read_bounds (self, property);
}

static void
settle_length (Reader *self)
{
  CarryIcsEvent *event = self->event;
  const gboolean is_date = event->start.kind == CARRY_ICS_DATE;

  if (self->has_end && !event->has_length)
    {
      event->length = is_date || self->end.kind == CARRY_ICS_DATE
                          ? self->end.wall - event->start.wall
                          : carry_ics_time_get_utc (&self->end) - carry_ics_time_get_utc (&event->start);
      event->has_length = event->length >= 0;

      if (!event->has_length)
        report_event (self, _ ("ends before it starts"));
    }

  if (!event->has_length)
    event->length = 0;

  if (is_date)
    event->length = MAX (event->length / CARRY_SECONDS_PER_DAY, 1) * CARRY_SECONDS_PER_DAY;
}

/**
 * carry_ics_event_new:
 * @block: the lines of the event
 * @zones: the time zones of its file
 * @problems: (element-type utf8): what could not be read is added here, each with its line
 *
 * Reads an event. A line that cannot be read is left out and reported.
 *
 * Returns: (transfer full) (nullable): the event, or %NULL if nobody can say when it starts
 */
CarryIcsEvent *
carry_ics_event_new (CarryIcsBlock *block, CarryIcsZones *zones, GPtrArray *problems)
{
  g_autoptr (CarryIcsEvent) event = g_new0 (CarryIcsEvent, 1);
  Reader reader = { .event = event, .zones = zones, .problems = problems };

  event->number = block->number;
  event->rules = g_ptr_array_new_with_free_func (g_free);
  event->extra = g_array_new (FALSE, FALSE, sizeof (CarryIcsExtra));
  event->except = g_array_new (FALSE, FALSE, sizeof (CarryIcsTime));

  for (guint i = 0; i < block->lines->len; i++)
    {
      CarryIcsLine *line = g_ptr_array_index (block->lines, i);
      g_auto (Property) property = { NULL };

      reader.number = line->number;

      if (property_parse (line->text, &property))
        read_property (&reader, &property);
      else if (line->text[0] != '\0')
        report_stray (&reader, line->text);
    }

  g_set_str (&event->summary, event->summary != NULL ? event->summary : "");

  if (block->cut_off)
    {
      report_event (&reader, _ ("is cut off and was left out"));
      return NULL;
    }

  if (!reader.has_start)
    {
      report_event (&reader, _ ("has no start and was left out"));
      return NULL;
    }

  settle_length (&reader);

  return g_steal_pointer (&event);
}

void
carry_ics_event_free (CarryIcsEvent *event)
{
  g_free (event->uid);
  g_free (event->summary);
  g_free (event->description);
  g_ptr_array_unref (event->rules);
  g_array_unref (event->extra);
  g_array_unref (event->except);
  g_free (event);
}
