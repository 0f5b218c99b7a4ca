/* carry-ics-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-importer.h"

#include "carry-ics-series.h"
#include "carry-long-run.h"
#include "carry-run-title.h"

#include <glib/gi18n.h>
#include <libical/ical.h>

/* What repeats is repeated for so long before the first event of a file and after its last, and so many
 * times in all: the first bound is for the reader, the second for the memory. */
#define YEARS_BEFORE 1
#define YEARS_AFTER 2
#define MAX_REPEATED 20000u

/* For so many days in all it is asked whether an event repeats on them, which bounds the time. */
#define MAX_DAYS 10000000u

/**
 * CarryIcsImporter:
 *
 * Reads calendars: iCalendar, RFC 5545.
 *
 * What happens once a week happens 52 times a year here: events are repeated within a window, and each
 * occurrence is an event of the import. One whose text reads as a run is a run too, on the wall clock:
 * times with a zone keep the time of their own zone, instants are turned to that of the runner's zone.
 *
 * Our scanner sorts the lines, so that a damaged one costs no more than itself and can be named; our rules
 * repeat events, so that the work has a bound; libical does what is hard, the time zones that a file defines.
 */
struct _CarryIcsImporter
{
  GObject parent_instance;

  GTimeZone *zone;      /* for instants */
  GDate window_first;   /* invalid: by the file's own events */
  GDate window_last;    /* likewise */
  guint morning_minute; /* minutes after 00:00: when a run starts that has a day and no time */
};

typedef enum
{
  PROP_ZONE = 1,
  PROP_WINDOW_FIRST,
  PROP_WINDOW_LAST,
  PROP_MORNING_MINUTE,
} CarryIcsImporterProperty;

static GParamSpec *props[PROP_MORNING_MINUTE + 1];

static void importer_iface_init (CarryImporterInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryIcsImporter,
                               carry_ics_importer,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_IMPORTER, importer_iface_init))

static void
carry_ics_importer_finalize (GObject *object)
{
  CarryIcsImporter *self = CARRY_ICS_IMPORTER (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (carry_ics_importer_parent_class)->finalize (object);
}

static void
take_date (GDate *date, const GValue *value)
{
  const GDate *given = g_value_get_boxed (value);

  if (given != NULL)
    *date = *given;
}

static void
carry_ics_importer_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryIcsImporter *self = CARRY_ICS_IMPORTER (object);

  switch ((CarryIcsImporterProperty)prop_id)
    {
    case PROP_ZONE:
      self->zone = g_value_get_boxed (value) != NULL ? g_value_dup_boxed (value) : g_time_zone_new_local ();
      break;

    case PROP_WINDOW_FIRST:
      take_date (&self->window_first, value);
      break;

    case PROP_WINDOW_LAST:
      take_date (&self->window_last, value);
      break;

    case PROP_MORNING_MINUTE:
      self->morning_minute = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_ics_importer_class_init (CarryIcsImporterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_ics_importer_finalize;
  object_class->set_property = carry_ics_importer_set_property;

  props[PROP_ZONE] = g_param_spec_boxed ("zone", NULL, NULL, G_TYPE_TIME_ZONE, flags);
  props[PROP_WINDOW_FIRST] = g_param_spec_boxed ("window-first", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_WINDOW_LAST] = g_param_spec_boxed ("window-last", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_MORNING_MINUTE] =
      g_param_spec_uint ("morning-minute", NULL, NULL, 0, CARRY_MINUTES_PER_DAY - 1, 7 * 60, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /* libical may be built to abort on any damage. */
  icalerror_set_errors_are_fatal (FALSE);
}

static void
carry_ics_importer_init (CarryIcsImporter *self)
{
  g_date_clear (&self->window_first, 1);
  g_date_clear (&self->window_last, 1);
}

static const char *
carry_ics_importer_get_kind (CarryImporter *importer)
{
  return "ics";
}

static gboolean
carry_ics_importer_recognizes (CarryImporter *importer, GBytes *bytes, const char *file)
{
  g_autofree char *name = g_ascii_strdown (file, -1);

  return carry_ics_text_is_likely (bytes) || g_str_has_suffix (name, ".ics") ||
         g_str_has_suffix (name, ".ics.gz") || g_str_has_suffix (name, ".ical");
}

/* One file on its way from text to runs. */
typedef struct
{
  CarryIcsImporter *importer;
  CarryIcsZones *zones;
  GPtrArray *events;             /* of CarryIcsEvent */
  GArray *occurrences;           /* of CarryIcsOccurrence, by start */
  GPtrArray *problems;           /* of char* */
  GHashTable *words; /* line and minutes → CarryRunWords */
  CarryIcsExpansion expansion;
} Reading;

static void
reading_clear (Reading *reading)
{
  g_clear_pointer (&reading->occurrences, g_array_unref);
  g_clear_pointer (&reading->events, g_ptr_array_unref);
  g_clear_pointer (&reading->problems, g_ptr_array_unref);
  g_clear_pointer (&reading->zones, carry_ics_zones_free);
  g_clear_pointer (&reading->words, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static guint
minute_of (gint64 wall)
{
  return (guint)((wall - carry_wall_floor_to_day (wall)) / 60);
}

static void
read_events (Reading *reading, CarryIcsText *text)
{
  for (guint i = 0; i < text->zones->len; i++)
    {
      CarryIcsBlock *block = g_ptr_array_index (text->zones, i);

      if (!carry_ics_zones_define (reading->zones, block))
        g_ptr_array_add (reading->problems,
                         g_strdup_printf (_ ("line %u: a time zone cannot be read"), block->number));
    }

  for (guint i = 0; i < text->events->len; i++)
    {
      CarryIcsEvent *event =
          carry_ics_event_new (g_ptr_array_index (text->events, i), reading->zones, reading->problems);

      if (event != NULL)
        g_ptr_array_add (reading->events, event);
    }
}

static void
settle_window (Reading *reading)
{
  CarryIcsExpansion *expansion = &reading->expansion;
  gint64 earliest = G_MAXINT64, latest = G_MININT64;
  GDate first, last;

  for (guint i = 0; i < reading->events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (reading->events, i);

      earliest = MIN (earliest, event->start.wall);
      latest = MAX (latest, event->start.wall);
    }

  first = carry_wall_to_date (earliest);
  last = carry_wall_to_date (latest);
  g_date_set_day (&first, 1);
  g_date_subtract_years (&first, YEARS_BEFORE);
  g_date_add_years (&last, YEARS_AFTER);

  if (g_date_valid (&reading->importer->window_first))
    first = reading->importer->window_first;
  if (g_date_valid (&reading->importer->window_last))
    last = reading->importer->window_last;

  expansion->first = carry_wall_of_date (&first);
  expansion->last = carry_wall_of_date (&last) + CARRY_SECONDS_PER_DAY - 1;
  expansion->n_left = MAX_REPEATED;
  expansion->n_days_left = MAX_DAYS;
}

static int
compare_occurrences (gconstpointer a, gconstpointer b)
{
  const CarryIcsOccurrence *one = a, *other = b;

  if (one->start.wall != other->start.wall)
    return one->start.wall < other->start.wall ? -1 : 1;

  return one->event->number < other->event->number ? -1 : one->event->number > other->event->number;
}

/* Events with one UID are one series; an event without is a series of its own. */
static void
expand (Reading *reading)
{
  g_autoptr (GHashTable) by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < reading->events->len; i++)
    {
      CarryIcsEvent *event = g_ptr_array_index (reading->events, i);
      GPtrArray *same = event->uid != NULL ? g_hash_table_lookup (by_uid, event->uid) : NULL;

      if (same == NULL)
        {
          same = g_ptr_array_new ();
          g_ptr_array_add (series, same);
          if (event->uid != NULL)
            g_hash_table_insert (by_uid, event->uid, same);
        }

      g_ptr_array_add (same, event);
    }

  for (guint i = 0; i < series->len; i++)
    carry_ics_series_expand (g_ptr_array_index (series, i), &reading->expansion, reading->occurrences,
                             reading->problems);

  g_array_sort (reading->occurrences, compare_occurrences);

  if (reading->expansion.reached)
    g_ptr_array_add (reading->problems,
                     g_strdup (_ ("events repeat so often that not all of them were taken")));
}

static gint64
to_runners_wall (Reading *reading, const CarryIcsTime *start)
{
  switch (start->kind)
    {
    case CARRY_ICS_DATE:
      return start->wall + (gint64)reading->importer->morning_minute * 60;

    case CARRY_ICS_UTC:
      return carry_zone_utc_to_wall (reading->importer->zone, start->wall);

    case CARRY_ICS_FLOATING:
    case CARRY_ICS_ZONED:
    default:
      return start->wall;
    }
}

static guint
entry_minutes (const CarryIcsOccurrence *occurrence)
{
  if (occurrence->start.kind == CARRY_ICS_DATE || occurrence->length <= 0)
    return occurrence->event->estimated_minutes;

  return (guint)MIN ((occurrence->length + 30) / 60, 2 * CARRY_MINUTES_PER_DAY);
}

static void
free_words (CarryRunWords *words)
{
  carry_run_words_clear (words);
  g_free (words);
}

/* What repeats says the same each time, so that it is read once. Returns words that @reading owns. */
static const CarryRunWords *
read_words (Reading *reading, const CarryIcsOccurrence *occurrence)
{
  CarryIcsEvent *event = occurrence->event;
  const guint minutes = entry_minutes (occurrence);
  g_autofree char *key = g_strdup_printf ("%u %u", event->number, minutes);
  CarryRunWords *words = g_hash_table_lookup (reading->words, key);

  if (words == NULL)
    {
      words = g_new0 (CarryRunWords, 1);
      carry_run_words_read (event->summary, event->description, minutes, words);
      g_hash_table_insert (reading->words, g_steal_pointer (&key), words);
    }

  return words;
}

/* An entry of several days is a camp or a holiday. */
static gboolean
can_be_run (const CarryIcsOccurrence *occurrence)
{
  return !occurrence->event->cancelled &&
         (occurrence->start.kind != CARRY_ICS_DATE || occurrence->length <= CARRY_SECONDS_PER_DAY);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const CarryDatedWords *one = a, *other = b;

  return g_date_compare (&one->day, &other->day);
}

/* By what a run is known when the calendar is read again, wherever the runner has moved it; NULL if the event has no
 * UID. An occurrence that the calendar moved is still the same one. */
static char *
source_of (const CarryIcsOccurrence *occurrence)
{
  const CarryIcsEvent *event = occurrence->event;
  const gboolean is_moved = event->replaces && !event->and_following;
  g_autofree char *start = carry_ics_time_to_iso (is_moved ? &event->replaced : &occurrence->start);

  return event->uid != NULL ? g_strdup_printf ("%s@%s", event->uid, start) : NULL;
}

static CarryRun *
make_run (Reading *reading, const CarryIcsOccurrence *occurrence, const CarryRunWords *words)
{
  const char *summary = occurrence->event->summary;
  const char *note = summary != NULL && carry_run_title_tells_more (summary) ? summary : NULL;
  g_autofree char *source = source_of (occurrence);
  g_autoptr (GError) error = NULL;
  CarryRun *run;
  const gint64 wall = to_runners_wall (reading, &occurrence->start);
  const GDate day = carry_wall_to_date (wall);
  const guint minute = minute_of (wall);

  /* A session lies within one day; what goes on after midnight is cut there. */
  run = carry_run_new (&error, "day", &day, "start-minute", minute, "duration",
                       MIN (words->minutes, CARRY_MINUTES_PER_DAY - minute), "kind", words->kind, "distance",
                       words->distance, "surface", words->surface, "structure", words->structure, "note",
                       note, "origin", CARRY_ORIGIN_COACH, "source", source, NULL);
  if (run == NULL)
    g_ptr_array_add (reading->problems,
                     g_strdup_printf (_ ("line %u: %s"), occurrence->event->number, error->message));

  return run;
}

/* Reads all that can be a run; the kind of one depends on the others of its week. */
static CarryRunWords *
read_all_words (Reading *reading)
{
  const guint n = reading->occurrences->len;
  CarryRunWords *words = g_new0 (CarryRunWords, n);
  g_autoptr (GArray) dated = g_array_new (FALSE, FALSE, sizeof (CarryDatedWords));

  for (guint i = 0; i < n; i++)
    {
      const CarryIcsOccurrence *occurrence = &g_array_index (reading->occurrences, CarryIcsOccurrence, i);
      CarryDatedWords one = { .words = &words[i] };

      if (!can_be_run (occurrence))
        continue;

      words[i] = *read_words (reading, occurrence);
      if (!words[i].is_run)
        continue;

      one.day = carry_wall_to_date (to_runners_wall (reading, &occurrence->start));
      g_array_append_val (dated, one);
    }

  /* The days of a runner far from the clocks of the file come in another order. */
  g_array_sort (dated, compare_days);
  carry_long_run_infer (dated);

  return words;
}

static char *
end_of (const CarryIcsOccurrence *occurrence)
{
  CarryIcsTime end = occurrence->start;

  /* Length is real time: over a change of the clocks it is not what the clock shows. */
  if (end.kind == CARRY_ICS_ZONED && carry_ics_zone_is_known (end.zone))
    {
      end.wall = carry_ics_time_get_utc (&occurrence->start);
      end.kind = CARRY_ICS_UTC;
    }
  end.wall += occurrence->length;

  return carry_ics_time_to_iso (&end);
}

static void
add_events (Reading *reading, CarryImport *import)
{
  g_autofree CarryRunWords *words = read_all_words (reading);

  for (guint i = 0; i < reading->occurrences->len; i++)
    {
      const CarryIcsOccurrence *occurrence = &g_array_index (reading->occurrences, CarryIcsOccurrence, i);
      CarryImportEvent *event = carry_import_event_new ();

      event->summary = g_strdup (occurrence->event->summary);
      event->start = carry_ics_time_to_iso (&occurrence->start);
      event->end = end_of (occurrence);
      event->zone = g_strdup (carry_ics_time_get_zone_name (&occurrence->start));
      event->uid = g_strdup (occurrence->event->uid);
      event->run = words[i].is_run ? make_run (reading, occurrence, &words[i]) : NULL;

      carry_import_take_event (import, event);
    }
}

static char *
describe_problems (GPtrArray *problems)
{
  const guint n_more = problems->len - 1;
  const char *first = g_ptr_array_index (problems, 0);

  if (n_more == 0)
    return g_strdup_printf (_ ("Not all of it could be read: %s"), first);

  return g_strdup_printf (ngettext ("Not all of it could be read: %s, and %u more",
                                    "Not all of it could be read: %s, and %u more", n_more),
                          first, n_more);
}

static void
settle_status (Reading *reading, CarryImport *import)
{
  if (reading->problems->len > 0)
    {
      g_autofree char *message = describe_problems (reading->problems);

      carry_import_set_status (import, CARRY_IMPORT_PARTIAL, message);
    }
  else if (carry_import_get_events (import)->len == 0)
    carry_import_set_status (import, CARRY_IMPORT_SKIPPED, _ ("The calendar has no events"));
  else if (carry_import_get_runs (import)->len == 0)
    carry_import_set_status (import, CARRY_IMPORT_SKIPPED, _ ("No event of the calendar reads as a run"));
}

static CarryImport *
carry_ics_importer_read (CarryImporter *importer, GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (CarryIcsText) text = carry_ics_text_new (bytes);
  g_autoptr (CarryImport) import = carry_import_new (file, "ics");
  g_auto (Reading) reading = {
    .importer = CARRY_ICS_IMPORTER (importer),
    .zones = carry_ics_zones_new (),
    .events = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_ics_event_free),
    .occurrences = g_array_new (FALSE, FALSE, sizeof (CarryIcsOccurrence)),
    .problems = g_ptr_array_new_with_free_func (g_free),
    .words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)free_words),
  };

  if (!text->is_calendar && text->events->len == 0)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED,
                   _ ("“%s” is not a calendar: it has no “BEGIN:VCALENDAR”"), file);
      return NULL;
    }

  read_events (&reading, text);

  if (text->cut_off)
    g_ptr_array_add (reading.problems,
                     g_strdup_printf (_ ("line %u: the file ends too early"), text->n_lines));

  if (reading.events->len == 0 && reading.problems->len > 0)
    {
      g_set_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED, _ ("“%s” cannot be read: %s"),
                   file, (const char *)g_ptr_array_index (reading.problems, 0));
      return NULL;
    }

  if (reading.events->len > 0)
    {
      settle_window (&reading);
      expand (&reading);
      add_events (&reading, import);
    }

  settle_status (&reading, import);

  return g_steal_pointer (&import);
}

static void
importer_iface_init (CarryImporterInterface *iface)
{
  iface->get_kind = carry_ics_importer_get_kind;
  iface->recognizes = carry_ics_importer_recognizes;
  iface->read = carry_ics_importer_read;
}

/**
 * carry_ics_importer_new:
 *
 * Makes an importer for the local time zone. To choose another, a window for what repeats, or the
 * time at which runs start that have a day only, use g_object_new() with the properties “zone”
 * (#GTimeZone), “window-first” and “window-last” (#GDate, both days belong to it) and “morning-minute”.
 *
 * Returns: (transfer full): an importer of iCalendar files
 */
CarryImporter *
carry_ics_importer_new (void)
{
  return g_object_new (CARRY_TYPE_ICS_IMPORTER, NULL);
}
