/* test-session-time.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-session-time.h"
#include "support/carry-test-sessions.h"

static const struct
{
  const char *name;
  const char *doses; /* divided by commas */
  guint warm_up, work, rest; /* seconds, by hand */
} times[] = {
  { "empty", "", 300, 0, 0 },
  /* 3 × 6 × (3 + 0 + 1) s; 2 × 150 s, and 60 s to get ready. */
  { "tempo", "3x6 r150 t301", 300, 72, 360 },
  /* 3 s a repetition where the tempo is free. */
  { "free", "3x8 r120", 300, 72, 300 },
  { "sides", "3x8/side r30", 300, 144, 120 },
  { "hold", "2x40s/side r45", 300, 160, 105 },
  /* Each held for 5 s, and let go in one. */
  { "held-reps", "2x10x5s", 300, 120, 60 },
  { "range", "3x4-6 r180 t30X0", 300, 72, 420 },
  /* 20 m at 2 m/s. */
  { "metres", "4x20m r60", 300, 40, 240 },
  { "two", "3x6 r150 t301,2x40s/side r45", 300, 232, 465 },
};

static CarryStrengthSession *
make_session (CarryCatalogue *catalogue, const char *doses, guint superset)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_auto (GStrv) words = g_strsplit (doses, ",", -1);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySession) empty = test_strength (&day, 1080, 60, "Lower Strength");
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (CarryPrescription) prescription = carry_prescription_parse (words[i], NULL);

      g_ptr_array_add (items, carry_item_new (squat, prescription, superset));
    }

  return carry_strength_session_with_items (CARRY_STRENGTH_SESSION (empty), items, NULL);
}

static void
test_time (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  /* In turn or one after the other: it takes as long. */
  for (guint superset = 0; superset < 2; superset++)
    {
      g_autoptr (CarryStrengthSession) session = make_session (catalogue, times[i].doses, superset);
      g_autoptr (GPtrArray) items = g_ptr_array_new ();
      CarrySessionTime time;

      for (guint k = 0; k < carry_strength_session_get_n_items (session); k++)
        g_ptr_array_add (items, carry_strength_session_get_nth (session, k));
      time = carry_session_time_of_items (items);
      g_assert_cmpuint (time.warm_up, ==, times[i].warm_up);
      g_assert_cmpuint (time.work, ==, times[i].work);
      g_assert_cmpuint (time.rest, ==, times[i].rest);

      time = carry_session_time_of_session (session);
      g_assert_cmpuint (carry_session_time_get_total (&time), ==,
                        carry_strength_session_get_estimated_minutes (session));
    }
}

static const struct
{
  const char *name;
  CarrySessionTime seconds, minutes;
} roundings[] = {
  { "whole", { 300, 600, 120 }, { 5, 10, 2 } },
  /* 15 min 5 s are 16 minutes: the one goes to who is nearest. */
  { "up", { 300, 605, 0 }, { 5, 11, 0 } },
  { "largest", { 310, 640, 50 }, { 5, 11, 1 } },
  { "none-to-whole-parts", { 300, 61, 61 }, { 5, 2, 1 } },
  { "nothing", { 0, 0, 0 }, { 0, 0, 0 } },
};

static void
test_minutes (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarrySessionTime minutes = carry_session_time_in_minutes (&roundings[i].seconds);

  g_assert_cmpuint (minutes.warm_up, ==, roundings[i].minutes.warm_up);
  g_assert_cmpuint (minutes.work, ==, roundings[i].minutes.work);
  g_assert_cmpuint (minutes.rest, ==, roundings[i].minutes.rest);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *path = g_strdup_printf ("/session-time/%s", times[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_time);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (roundings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/session-time/minutes/%s", roundings[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_minutes);
    }

  return g_test_run ();
}
