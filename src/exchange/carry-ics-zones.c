/* carry-ics-zones.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-zones.h"

#include "carry-ics-rule.h"
#include "carry-ics-wall.h"

#include <libical-glib/libical-glib.h>
#include <string.h>

/* What all zones of a file may have together: the whole history of one has about a thousand lines, and ten
 * rules. libical follows each rule for decades. */
#define MAX_LINES 20000u
#define MAX_RULES 1000u

typedef ICalComponent OwnComponent;
typedef ICalTime OwnTime;
typedef ICalTimezone OwnTimezone;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnComponent, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnTime, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OwnTimezone, g_object_unref)

struct _CarryIcsZone
{
  char *name;            /* TZID as it stands in the file */
  GTimeZone *olson;      /* from the system's database, or NULL */
  ICalTimezone *defined; /* from the file's VTIMEZONE, or NULL */
};

struct _CarryIcsZones
{
  GHashTable *zones;       /* name → CarryIcsZone */
  GHashTable *definitions; /* name → ICalTimezone */
  guint n_lines_left;
  guint n_rules_left;
};

/* Other names of zones: those that Microsoft's programs write without defining them, where running
 * calendars are likely, and old ones that many systems no longer have. Sources: the territory “001” rows
 * of windowsZones.xml in the Unicode CLDR; the file “backward” of the IANA time zone database. */
static const struct
{
  const char *name;
  const char *olson;
} aliases[] = {
  { "AUS Eastern Standard Time", "Australia/Sydney" },
  { "Alaskan Standard Time", "America/Anchorage" },
  { "Arab Standard Time", "Asia/Riyadh" },
  { "Arabian Standard Time", "Asia/Dubai" },
  { "Argentina Standard Time", "America/Argentina/Buenos_Aires" },
  { "Asia/Calcutta", "Asia/Kolkata" },
  { "Asia/Saigon", "Asia/Ho_Chi_Minh" },
  { "Atlantic Standard Time", "America/Halifax" },
  { "Canada/Atlantic", "America/Halifax" },
  { "Canada/Central", "America/Winnipeg" },
  { "Canada/Eastern", "America/Toronto" },
  { "Canada/Mountain", "America/Edmonton" },
  { "Canada/Newfoundland", "America/St_Johns" },
  { "Canada/Pacific", "America/Vancouver" },
  { "Cen. Australia Standard Time", "Australia/Adelaide" },
  { "Central America Standard Time", "America/Guatemala" },
  { "Central Europe Standard Time", "Europe/Budapest" },
  { "Central European Standard Time", "Europe/Warsaw" },
  { "Central Standard Time", "America/Chicago" },
  { "China Standard Time", "Asia/Shanghai" },
  { "E. Africa Standard Time", "Africa/Nairobi" },
  { "E. Australia Standard Time", "Australia/Brisbane" },
  { "E. Europe Standard Time", "Europe/Chisinau" },
  { "E. South America Standard Time", "America/Sao_Paulo" },
  { "Eastern Standard Time", "America/New_York" },
  { "Egypt Standard Time", "Africa/Cairo" },
  { "Europe/Kiev", "Europe/Kyiv" },
  { "FLE Standard Time", "Europe/Kyiv" },
  { "GMT Standard Time", "Europe/London" },
  { "GTB Standard Time", "Europe/Bucharest" },
  { "Greenwich Standard Time", "Atlantic/Reykjavik" },
  { "Hawaiian Standard Time", "Pacific/Honolulu" },
  { "India Standard Time", "Asia/Kolkata" },
  { "Israel Standard Time", "Asia/Jerusalem" },
  { "Korea Standard Time", "Asia/Seoul" },
  { "Morocco Standard Time", "Africa/Casablanca" },
  { "Mountain Standard Time", "America/Denver" },
  { "New Zealand Standard Time", "Pacific/Auckland" },
  { "Newfoundland Standard Time", "America/St_Johns" },
  { "Pacific SA Standard Time", "America/Santiago" },
  { "Pacific Standard Time", "America/Los_Angeles" },
  { "Romance Standard Time", "Europe/Paris" },
  { "Russian Standard Time", "Europe/Moscow" },
  { "SA Pacific Standard Time", "America/Bogota" },
  { "SE Asia Standard Time", "Asia/Bangkok" },
  { "Singapore Standard Time", "Asia/Singapore" },
  { "South Africa Standard Time", "Africa/Johannesburg" },
  { "Tokyo Standard Time", "Asia/Tokyo" },
  { "Turkey Standard Time", "Europe/Istanbul" },
  { "US Mountain Standard Time", "America/Phoenix" },
  { "US/Alaska", "America/Anchorage" },
  { "US/Arizona", "America/Phoenix" },
  { "US/Central", "America/Chicago" },
  { "US/Eastern", "America/New_York" },
  { "US/Hawaii", "Pacific/Honolulu" },
  { "US/Mountain", "America/Denver" },
  { "US/Pacific", "America/Los_Angeles" },
  { "W. Australia Standard Time", "Australia/Perth" },
  { "W. Europe Standard Time", "Europe/Berlin" },
};

static void
carry_ics_zone_free (CarryIcsZone *zone)
{
  g_free (zone->name);
  g_clear_pointer (&zone->olson, g_time_zone_unref);
  g_clear_object (&zone->defined);
  g_free (zone);
}

/* GTimeZone takes POSIX rules, offsets and paths too: none of them is a name of the database. */
static GTimeZone *
olson_zone (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (g_ascii_strcasecmp (aliases[i].name, name) == 0)
      return g_time_zone_new_identifier (aliases[i].olson);

  if (!g_str_equal (name, "UTC") && !g_str_equal (name, "GMT") &&
      !g_regex_match_simple ("^[A-Z][A-Za-z_-]+(/[A-Z][A-Za-z0-9_+-]+){1,2}$", name, 0, 0))
    return NULL;

  return g_time_zone_new_identifier (name);
}

/* “/mozilla.org/20050126_1/Europe/Berlin” → the zone of “Europe/Berlin”. No name has more than three parts. */
static GTimeZone *
olson_zone_at_end (const char *name)
{
  const char *ends[3];
  guint n = 0;

  for (const char *at = name + strlen (name); at > name && n < G_N_ELEMENTS (ends); at--)
    if (at[-1] == '/')
      ends[n++] = at;

  while (n > 0)
    {
      GTimeZone *zone = olson_zone (ends[--n]);

      if (zone != NULL)
        return zone;
    }

  return NULL;
}

CarryIcsZones *
carry_ics_zones_new (void)
{
  CarryIcsZones *self = g_new0 (CarryIcsZones, 1);

  self->zones = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)carry_ics_zone_free);
  self->definitions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->n_lines_left = MAX_LINES;
  self->n_rules_left = MAX_RULES;

  return self;
}

void
carry_ics_zones_free (CarryIcsZones *self)
{
  g_hash_table_unref (self->zones);
  g_hash_table_unref (self->definitions);
  g_free (self);
}

/* Clocks change once a year by a rule that happens: any other keeps libical busy for minutes. */
static gboolean
is_usable (const char *text)
{
  g_autoptr (GArray) walls = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (CarryIcsRule) rule = NULL;
  CarryIcsExpansion expansion = { .n_left = 1, .n_days_left = G_MAXUINT };
  GDate first;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, 2000);
  expansion.first = carry_wall_of_date (&first);
  expansion.last = expansion.first + (gint64)5 * 366 * CARRY_SECONDS_PER_DAY;

  rule = carry_ics_rule_new (text, expansion.first, FALSE);
  if (rule == NULL || carry_ics_rule_is_dense (rule) || !carry_ics_rule_is_each_year (rule))
    return FALSE;

  carry_ics_rule_expand (rule, expansion.last, &expansion, walls);

  return walls->len > 0;
}

static gboolean
has_usable_rules (CarryIcsZones *self, CarryIcsBlock *block)
{
  if (block->lines->len > self->n_lines_left)
    return FALSE;

  self->n_lines_left -= block->lines->len;

  for (guint i = 0; i < block->lines->len; i++)
    {
      CarryIcsLine *line = g_ptr_array_index (block->lines, i);
      const char *colon = strchr (line->text, ':');

      if (g_ascii_strncasecmp (line->text, "RRULE", strlen ("RRULE")) != 0)
        continue;

      if (colon == NULL || self->n_rules_left == 0 || !is_usable (colon + 1))
        return FALSE;

      self->n_rules_left--;
    }

  return TRUE;
}

/* Of a zone without a name libical loses the memory; where components do not close each other, it
 * writes to the terminal besides. */
static gboolean
is_well_formed (CarryIcsBlock *block)
{
  g_autofree char *open = NULL;
  gboolean has_name = FALSE;

  for (guint i = 0; i < block->lines->len; i++)
    {
      CarryIcsLine *line = g_ptr_array_index (block->lines, i);
      g_autofree char *begun = carry_ics_text_find_component (line->text, "BEGIN");
      g_autofree char *ended = carry_ics_text_find_component (line->text, "END");

      const char *colon = strchr (line->text, ':');

      if (open == NULL && g_ascii_strncasecmp (line->text, "TZID", strlen ("TZID")) == 0)
        has_name = colon != NULL && colon[1] != '\0';

      if ((begun != NULL && open != NULL) || (ended != NULL && g_strcmp0 (ended, open) != 0))
        return FALSE;

      if (begun != NULL)
        open = g_steal_pointer (&begun);
      if (ended != NULL)
        g_clear_pointer (&open, g_free);
    }

  return has_name && open == NULL && !block->cut_off;
}

/**
 * carry_ics_zones_define:
 * @self: the zones of a file
 * @block: a VTIMEZONE component
 *
 * Takes note of a zone that the file defines.
 *
 * Returns: %FALSE if the definition cannot be used
 */
gboolean
carry_ics_zones_define (CarryIcsZones *self, CarryIcsBlock *block)
{
  g_autoptr (OwnComponent) component = NULL;
  g_autoptr (OwnTimezone) zone = i_cal_timezone_new ();
  g_autofree char *text = NULL;

  if (!is_well_formed (block) || !has_usable_rules (self, block))
    return FALSE;

  text = carry_ics_block_join (block, "VTIMEZONE");
  component = i_cal_component_new_from_string (text);
  if (component == NULL || i_cal_component_isa (component) != I_CAL_VTIMEZONE_COMPONENT)
    return FALSE;

  if (!i_cal_timezone_set_component (zone, component) || i_cal_timezone_get_tzid (zone) == NULL)
    return FALSE;

  g_hash_table_replace (self->definitions, g_strdup (i_cal_timezone_get_tzid (zone)), g_object_ref (zone));

  return TRUE;
}

/**
 * carry_ics_zones_look_up:
 * @self: the zones of a file
 * @tzid: a name
 *
 * Finds a zone. A name of the system's database means that zone, even if the file defines it: what
 * programs write there is often cut down to one year. Then come the file's own definition, a path that
 * ends in a name of the database, and the names of Windows.
 *
 * Returns: (transfer none): the zone, known or not
 */
CarryIcsZone *
carry_ics_zones_look_up (CarryIcsZones *self, const char *tzid)
{
  CarryIcsZone *zone = g_hash_table_lookup (self->zones, tzid);

  if (zone != NULL)
    return zone;

  zone = g_new0 (CarryIcsZone, 1);
  zone->name = g_strdup (tzid);
  zone->olson = strchr (tzid, '/') != NULL ? olson_zone (tzid) : NULL;

  if (zone->olson == NULL)
    zone->defined = g_hash_table_lookup (self->definitions, tzid);
  if (zone->defined != NULL)
    g_object_ref (zone->defined);
  else if (zone->olson == NULL)
    zone->olson = olson_zone_at_end (tzid);
  if (zone->defined == NULL && zone->olson == NULL)
    zone->olson = olson_zone (tzid);

  g_hash_table_insert (self->zones, zone->name, zone);

  return zone;
}

const char *
carry_ics_zone_get_name (CarryIcsZone *zone)
{
  return zone->name;
}

/**
 * carry_ics_zone_is_known:
 * @zone: a zone
 *
 * Returns: %FALSE if nobody knows its offset from UTC: its times can only be taken as they stand
 */
gboolean
carry_ics_zone_is_known (CarryIcsZone *zone)
{
  return zone->olson != NULL || zone->defined != NULL;
}

static ICalTime *
to_ical_time (gint64 seconds)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (seconds);
  g_autofree char *text = g_date_time_format (when, "%Y%m%dT%H%M%S");

  return i_cal_time_new_from_string (text);
}

static gint32
offset_at (GTimeZone *zone, gint64 utc)
{
  return g_time_zone_get_offset (zone, g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, utc));
}

/* RFC 5545, section 3.3.5: a time that occurs twice is the first of the two; one that the clocks skip
 * is counted with the offset before the gap. */
static gint32
olson_offset (GTimeZone *zone, gint64 wall)
{
  const gint32 before = offset_at (zone, wall - 24 * 3600);
  const gint32 after = offset_at (zone, wall + 24 * 3600);

  if (offset_at (zone, wall - before) != before && offset_at (zone, wall - after) == after)
    return after;

  return before;
}

/**
 * carry_ics_zone_to_utc:
 * @zone: a zone
 * @wall: what a clock in @zone shows, in seconds after 1970-01-01 00:00 on that clock
 *
 * Returns: the instant, in seconds after 1970-01-01 00:00 UTC; @wall if the zone is not known
 */
gint64
carry_ics_zone_to_utc (CarryIcsZone *zone, gint64 wall)
{
  g_autoptr (OwnTime) time = NULL;
  int is_daylight;

  if (zone->olson != NULL)
    return wall - olson_offset (zone->olson, wall);

  if (zone->defined == NULL)
    return wall;

  time = to_ical_time (wall);

  return wall - i_cal_timezone_get_utc_offset (zone->defined, time, &is_daylight);
}

/**
 * carry_ics_zone_to_wall:
 * @zone: a zone
 * @utc: seconds after 1970-01-01 00:00 UTC
 *
 * Returns: what a clock in @zone shows, in seconds after 1970-01-01 00:00 on that clock
 */
gint64
carry_ics_zone_to_wall (CarryIcsZone *zone, gint64 utc)
{
  g_autoptr (OwnTime) time = NULL;
  int is_daylight;

  if (zone->olson != NULL)
    return carry_zone_utc_to_wall (zone->olson, utc);

  if (zone->defined == NULL)
    return utc;

  time = to_ical_time (utc);

  return utc + i_cal_timezone_get_utc_offset_of_utc_time (zone->defined, time, &is_daylight);
}

/**
 * carry_zone_utc_to_wall:
 * @zone: a zone
 * @utc: seconds after 1970-01-01 00:00 UTC
 *
 * Returns: what a clock in @zone shows, in seconds after 1970-01-01 00:00 on that clock
 */
gint64
carry_zone_utc_to_wall (GTimeZone *zone, gint64 utc)
{
  return utc + offset_at (zone, utc);
}
