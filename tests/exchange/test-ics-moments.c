/* test-ics-moments.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-ics-moments.h"

/* On 4 May, Berlin is 2 hours ahead of UTC and New York 4 behind. */
static const struct
{
  const char *name;
  const char *occurrence;
  const char *zone; /* of the occurrence, or NULL */
  const char *moment;
  const char *moment_zone; /* or NULL */
  gboolean same;
} cases[] = {
  { "floating", "20260504T063000", NULL, "20260504T063000", NULL, TRUE },
  { "floating-later", "20260504T063000", NULL, "20260504T063100", NULL, FALSE },
  { "floating-by-day", "20260504T063000", NULL, "20260504", NULL, TRUE },
  { "floating-by-other-day", "20260504T063000", NULL, "20260505", NULL, FALSE },
  { "floating-by-utc", "20260504T063000", NULL, "20260504T063000Z", NULL, TRUE },
  { "zone", "20260504T063000", "Europe/Berlin", "20260504T063000", "Europe/Berlin", TRUE },
  { "zone-by-floating", "20260504T063000", "Europe/Berlin", "20260504T063000", NULL, TRUE },
  { "zone-by-utc", "20260504T063000", "Europe/Berlin", "20260504T043000Z", NULL, TRUE },
  { "zone-by-same-digits-in-utc", "20260504T063000", "Europe/Berlin", "20260504T063000Z", NULL, FALSE },
  { "zone-by-other-zone", "20260504T063000", "Europe/Berlin", "20260504T003000", "America/New_York", TRUE },
  { "zone-by-same-digits-elsewhere", "20260504T063000", "Europe/Berlin", "20260504T063000",
    "America/New_York", FALSE },
  { "zone-by-day", "20260504T003000", "Europe/Berlin", "20260504", NULL, TRUE },
  { "zone-by-day-of-utc", "20260504T003000", "Europe/Berlin", "20260503", NULL, FALSE },
  { "utc-by-zone", "20260504T043000Z", NULL, "20260504T063000", "Europe/Berlin", TRUE },
  { "utc-by-unknown-zone", "20260504T043000Z", NULL, "20260504T043000", "Atlantis/Middle", TRUE },
  { "day", "20260504", NULL, "20260504", NULL, TRUE },
  { "day-by-time", "20260504", NULL, "20260504T120000Z", NULL, TRUE },
  { "day-by-time-of-other-day", "20260504", NULL, "20260503T235959", NULL, FALSE },
  { "before-1970", "19690504T063000", NULL, "19690504", NULL, TRUE },
};

static CarryIcsTime
to_time (CarryIcsZones *zones, const char *text, const char *zone)
{
  CarryIcsTime time;

  g_assert_true (
      carry_ics_time_parse (text, zone != NULL ? carry_ics_zones_look_up (zones, zone) : NULL, &time));

  return time;
}

static void
test_case (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryIcsZones) zones = carry_ics_zones_new ();
  g_autoptr (CarryIcsMoments) moments = carry_ics_moments_new ();
  const CarryIcsTime occurrence = to_time (zones, cases[i].occurrence, cases[i].zone);
  const CarryIcsTime moment = to_time (zones, cases[i].moment, cases[i].moment_zone);

  g_assert_null (carry_ics_moments_find (moments, &occurrence));
  carry_ics_moments_add (moments, &moment, moments);
  g_assert_true (carry_ics_moments_find (moments, &occurrence) == (cases[i].same ? moments : NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/ics-moments/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
