/* test-ics-hostile.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-ics-importer.h"

#include <string.h>

/* Calendars that nobody would write, but a broken program or a joker might: they are read in part, with
 * a reason, and soon. */

/* Seconds; ten times what the slowest takes. */
#define SOON 5.0

#define EVENT(lines) "BEGIN:VEVENT\r\n" lines "SUMMARY:Easy 5 km\r\nEND:VEVENT\r\n"
#define ZONE(lines)                                                                                          \
  "BEGIN:VTIMEZONE\r\nTZID:Club\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n" lines                      \
  "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

/* What repeats daily and has no end does so on 732 days: two years, one a leap year, and the first day.
 *
 * A text is @head, then @part @n_parts times, then @tail. */
static const struct
{
  const char *name;
  const char *head;
  const char *part;
  guint n_parts;
  const char *tail;
  guint n_events;
  const char *message; /* what it holds; NULL: all could be read */
} calendars[] = {
  /* Lists with nothing in them. */
  { "rdate-empty-first", EVENT ("DTSTART:20260304T173000Z\r\nRDATE:,20260305T173000Z\r\n"), "", 0, "", 2,
    "line 5: “” of RDATE is not a time" },
  { "rdate-commas", EVENT ("DTSTART:20260304T173000Z\r\nRDATE:,,\r\n"), "", 0, "", 1, "“” of RDATE" },
  { "rdate-slash", EVENT ("DTSTART:20260304T173000Z\r\nRDATE;VALUE=PERIOD:/,20260305T173000Z/\r\n"), "", 0,
    "", 2, "“” of RDATE" },
  { "exdate-empty-first", EVENT ("DTSTART:20260304T173000Z\r\nEXDATE:,20260304T173000Z\r\n"), "", 0, "", 0,
    "“” of EXDATE" },

  /* Rules that never end, and rules that never happen. */
  { "secondly", "", EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=SECONDLY;BYMONTH=2\r\n"), 300, "", 300,
    "repeats too often for training: “FREQ=SECONDLY;BYMONTH=2”; the first one was taken, and 299 more" },
  { "minutely-never", "",
    EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30\r\n"), 300, "", 300,
    "repeats too often" },
  { "hourly", "", EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=HOURLY\r\n"), 1, "", 1, "repeats too often" },
  { "each-second-of-a-day", "",
    EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=DAILY;BYHOUR=6,7;BYMINUTE=0,1;BYSECOND=0,1\r\n"), 1, "", 1,
    "repeats too often" },
  { "daily-never", "", EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n"),
    5000, "", 5000, NULL },
  { "monthly-never", "",
    EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-23,17,-13,25;BYDAY=-4SA,MO;BYSETPOS="
           "13\r\n"),
    5000, "", 5000, NULL },
  { "yearly-never-for-centuries", EVENT ("DTSTART:15830504T063000\r\n") EVENT ("DTSTART:25000504T063000\r\n"),
    EVENT ("DTSTART:15830504T063000\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n"), 5000, "", 5002,
    "repeat so often" },
  { "many-rules", "BEGIN:VEVENT\r\nDTSTART:20260504T063000\r\n", "RRULE:FREQ=DAILY\r\n", 20000,
    "END:VEVENT\r\n", 732, "repeat so often" },
  { "no-end-in-9999", EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z\r\n"), "",
    0, "", 105, NULL },

  /* Clocks that change every second, or on 30 February. */
  { "zone-secondly", ZONE ("RRULE:FREQ=SECONDLY\r\n") EVENT ("DTSTART;TZID=Club:20260504T063000\r\n"), "", 0,
    "", 1, "line 3: a time zone cannot be read" },
  { "zone-never",
    ZONE ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n") EVENT ("DTSTART;TZID=Club:20260504T063000\r\n"),
    "", 0, "", 1, "line 3: a time zone cannot be read" },
  { "zone-daily", ZONE ("RRULE:FREQ=DAILY\r\n") EVENT ("DTSTART;TZID=Club:20260504T063000\r\n"), "", 0, "", 1,
    "line 3: a time zone cannot be read" },
  { "many-zones", "", ZONE ("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"), 3000,
    EVENT ("DTSTART;TZID=Club:20260504T063000\r\n"), 1, "a time zone cannot be read, and 1999 more" },

  { "zone-without-name", "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
    EVENT ("DTSTART:20260504T063000\r\n"), 1, "", 1, "line 3: a time zone cannot be read" },
  { "zone-crossed", "BEGIN:VTIMEZONE\r\nTZID:Club\r\nBEGIN:STANDARD\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n",
    EVENT ("DTSTART;TZID=Club:20260504T063000\r\n"), 1, "", 1, "line 3: a time zone cannot be read" },
  { "zone-unnamed-use", "", EVENT ("DTSTART;TZID=:20260504T063000\r\n"), 1, "", 1, NULL },

  /* Much of the same. */
  { "one-uid", "", EVENT ("UID:1\r\nDTSTART:20260504T063000\r\n"), 20000, "", 20000, NULL },
  { "one-uid-replaced", "",
    EVENT ("UID:1\r\nDTSTART:20260504T063000\r\n")
        EVENT ("UID:1\r\nDTSTART:20260505T063000\r\nRECURRENCE-ID:20260504T063000\r\n"),
    10000, "", 10000, NULL },
  { "exceptions", "BEGIN:VEVENT\r\nDTSTART:20260504T063000Z\r\nRRULE:FREQ=DAILY;COUNT=700\r\n",
    "EXDATE:20270504T063000\r\n", 50000, "END:VEVENT\r\n", 699, NULL },
  { "open-and-unmatched", "BEGIN:A\r\nBEGIN:B\r\n", "BEGIN:A\r\nEND:C\r\n", 50000,
    EVENT ("DTSTART:20260504T063000\r\n") "END:A\r\n", 1, NULL },

  /* Long texts. */
  { "long-title", "BEGIN:VEVENT\r\nDTSTART:20260504T063000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:", "long easy run ",
    100000, "\r\nEND:VEVENT\r\n", 732, NULL },
  { "long-description",
    "BEGIN:VEVENT\r\nDTSTART:20260504T063000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Run\r\nDESCRIPTION:",
    "time: 5 km 30/30 ", 100000, "\r\nEND:VEVENT\r\n", 732, NULL },
  { "long-uid", "BEGIN:VEVENT\r\nDTSTART:20260504T063000\r\nRRULE:FREQ=DAILY\r\nUID:", "u", 1000000,
    "\r\nEND:VEVENT\r\n", 732, NULL },
  { "long-zone", "BEGIN:VEVENT\r\nRRULE:FREQ=DAILY\r\nDTSTART;TZID=", "a/", 1000000,
    ":20260504T063000\r\nEND:VEVENT\r\n", 732, NULL },
  { "long-rule", "BEGIN:VEVENT\r\nDTSTART:20260504T063000\r\nRRULE:FREQ=", "Q", 1000000, "\r\nEND:VEVENT\r\n",
    1, "cannot be read: “FREQ=QQQ" },

  /* The ends of time. */
  { "before-our-calendar", EVENT ("DTSTART:00010101T000000Z\r\n") EVENT ("DTSTART:15830101T000000Z\r\n"), "",
    0, "", 1, "line 4: “00010101T000000Z” of DTSTART is not a time" },
  { "moved-by-centuries",
    EVENT ("UID:1\r\nDTSTART:25000504T063000\r\nRRULE:FREQ=YEARLY\r\n")
        EVENT ("UID:1\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:25000504T063000\r\nDTSTART:15830504T063000\r\n"),
    "", 0, "", 3, NULL },
};

static CarryImport *
read_calendar (const char *text, GError **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (CarryImporter) importer = g_object_new (CARRY_TYPE_ICS_IMPORTER, "zone", zone, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return carry_importer_read (importer, bytes, "plan.ics", error);
}

static void
test_calendar (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GString) text = g_string_new ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = NULL;

  g_string_append (text, calendars[i].head);
  for (guint j = 0; j < calendars[i].n_parts; j++)
    g_string_append (text, calendars[i].part);
  g_string_append (text, calendars[i].tail);
  g_string_append (text, "END:VCALENDAR\r\n");

  g_test_timer_start ();
  import = read_calendar (text->str, &error);
  g_assert_cmpfloat (g_test_timer_elapsed (), <, SOON);
  g_assert_no_error (error);

  g_test_message ("%s", carry_import_get_message (import));
  g_assert_cmpuint (carry_import_get_events (import)->len, ==, calendars[i].n_events);
  g_assert_cmpint (carry_import_get_status (import) == CARRY_IMPORT_PARTIAL, ==,
                   calendars[i].message != NULL);
  g_assert_cmpuint (strlen (carry_import_get_message (import)), <, 500);
  if (calendars[i].message != NULL)
    g_assert_nonnull (strstr (carry_import_get_message (import), calendars[i].message));
}

/* What repeats has its text each time: a megabyte of it would be many. */
static void
test_texts_are_cut (void)
{
  g_autoptr (GString) text = g_string_new ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260504\r\n");
  g_autofree char *letters = g_strnfill (3000, 'u');
  g_autoptr (CarryImport) import = NULL;
  CarryImportEvent *event;

  g_string_append_printf (text, "SUMMARY:Easy %sü%s\r\nUID:%s\r\n", letters, letters, letters);
  g_string_append (text, "END:VEVENT\r\nEND:VCALENDAR\r\n");
  g_string_replace (text, "Easy u", "Easy run 5 km ü", 1);

  import = read_calendar (text->str, NULL);
  event = g_ptr_array_index (carry_import_get_events (import), 0);
  g_assert_true (g_utf8_validate (event->summary, -1, NULL));
  g_assert_true (g_str_has_prefix (event->summary, "Easy run 5 km üuuu"));
  g_assert_cmpuint (strlen (event->summary), ==, 1000);
  g_assert_cmpuint (strlen (event->uid), ==, 64);
  g_assert_nonnull (event->run);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/ics-hostile/", calendars[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_calendar);
    }

  g_test_add_func ("/exchange/ics-hostile/texts-are-cut", test_texts_are_cut);

  return g_test_run ();
}
