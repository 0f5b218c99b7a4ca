/* test-athlete.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-athlete.h"

#include "carry-adjustments.h"

static void
count (gpointer object, GParamSpec *spec, gpointer user_data)
{
  (*(guint *)user_data)++;
}

static void
test_equipment_of_places (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), "home-equipment",
                CARRY_BIT (CARRY_EQUIPMENT_BAND), "travel-equipment", 0u, NULL);

  g_assert_cmphex (carry_athlete_get_equipment_at (athlete, CARRY_PLACE_GYM), ==,
                   CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL));
  g_assert_cmphex (carry_athlete_get_equipment_at (athlete, CARRY_PLACE_HOME), ==,
                   CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BAND));
  g_assert_cmphex (carry_athlete_get_equipment_at (athlete, CARRY_PLACE_TRAVEL), ==,
                   CARRY_BIT (CARRY_EQUIPMENT_NONE));
}

static void
test_week (void)
{
  const CarryDayAvailability thursday = { .times = CARRY_BIT (CARRY_DAY_TIME_MORNING),
                                          .most_minutes = 30,
                                          .place = CARRY_PLACE_HOME };
  const CarryDayAvailability friday = { .blocked = TRUE, .times = CARRY_ALL_DAY_TIMES };
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  guint n_notified = 0;

  g_signal_connect (athlete, "notify::availability", G_CALLBACK (count), &n_notified);

  for (GDateWeekday day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++)
    {
      g_assert_true (carry_day_availability_is_free (carry_athlete_get_availability (athlete, day)));
      g_assert_cmpuint (carry_athlete_get_day_minutes (athlete, day), ==, 45);
    }

  carry_athlete_set_availability (athlete, G_DATE_THURSDAY, &thursday);
  g_assert_cmpuint (n_notified, ==, 1);
  carry_athlete_set_availability (athlete, G_DATE_THURSDAY, &thursday);
  g_assert_cmpuint (n_notified, ==, 1);
  carry_athlete_set_availability (athlete, G_DATE_FRIDAY, &friday);
  g_assert_cmpuint (n_notified, ==, 2);

  g_assert_true (
      carry_day_availability_equal (carry_athlete_get_availability (athlete, G_DATE_THURSDAY), &thursday));
  g_assert_cmpuint (carry_athlete_get_day_minutes (athlete, G_DATE_THURSDAY), ==, 30);
  g_assert_false (carry_day_availability_is_free (carry_athlete_get_availability (athlete, G_DATE_FRIDAY)));
  g_assert_true (carry_day_availability_is_free (carry_athlete_get_availability (athlete, G_DATE_SATURDAY)));
}

static const struct
{
  const char *name;
  const char *text;
  gboolean is_valid;
} weeks[] = {
  { "usual",
    "[(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(true,0,1440,2)]",
    TRUE },
  { "six-days", "[(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0)]",
    FALSE },
  { "time",
    "[(false,8,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0)]",
    FALSE },
  { "minutes",
    "[(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,1441,0)]",
    FALSE },
  { "place",
    "[(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,0),(false,7,0,3),(false,7,0,0)]",
    FALSE },
};

static void
test_week_as_variant (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      g_autoptr (GVariant) variant =
          g_variant_parse (CARRY_AVAILABILITY_TYPE, weeks[i].text, NULL, NULL, NULL);
      g_autoptr (GVariant) written = NULL;
      CarryAvailability week, usual;

      g_test_message ("%s", weeks[i].name);
      g_assert_nonnull (variant);
      carry_availability_init (&usual);
      carry_availability_init (&week);
      g_assert_true (carry_availability_from_variant (&week, variant) == weeks[i].is_valid);
      written = g_variant_ref_sink (carry_availability_to_variant (&week));
      g_assert_true (g_variant_equal (written, variant) == weeks[i].is_valid);
      g_assert_true (carry_availability_equal (&week, &usual) != weeks[i].is_valid);
    }
}

static void
test_adjustments (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_auto (GStrv) keys = NULL;
  guint n_notified = 0;
  double value = -1;

  g_signal_connect (athlete, "notify::adjustments", G_CALLBACK (count), &n_notified);
  g_assert_false (carry_athlete_get_adjustment (athlete, "HC4", &value));
  g_assert_cmpfloat (value, ==, -1);

  carry_athlete_set_adjustment (athlete, "S1a.points", 0);
  carry_athlete_set_adjustment (athlete, "HC5b", 48);
  carry_athlete_set_adjustment (athlete, "HC4", 12);
  carry_athlete_set_adjustment (athlete, "HC4", 10.5);
  g_assert_cmpuint (n_notified, ==, 4);
  carry_athlete_set_adjustment (athlete, "HC4", 10.5);
  carry_athlete_clear_adjustment (athlete, "HC1");
  g_assert_cmpuint (n_notified, ==, 4);

  g_assert_true (carry_athlete_get_adjustment (athlete, "HC4", &value));
  g_assert_cmpfloat (value, ==, 10.5);
  g_assert_true (carry_athlete_get_adjustment (athlete, "S1a.points", &value));
  g_assert_cmpfloat (value, ==, 0);
  keys = carry_athlete_list_adjustments (athlete);
  g_assert_cmpstrv (keys, ((const char *[]){ "HC4", "HC5b", "S1a.points", NULL }));

  carry_athlete_clear_adjustment (athlete, "HC5b");
  g_assert_cmpuint (n_notified, ==, 5);
  g_assert_false (carry_athlete_get_adjustment (athlete, "HC5b", NULL));
  g_assert_true (carry_athlete_get_adjustment (athlete, "HC4", NULL));
}

static void
test_adjustments_as_variant (void)
{
  static const struct
  {
    const char *text;
    gboolean is_valid;
  } texts[] = {
    { "{'HC4': 12.0, 'S1a.points': 3.0}", TRUE },
    { "@a{sd} {}", TRUE },
    { "{'S1a.points': 3.0, 'HC4': 12.0}", FALSE },
    { "{'HC4': 12.0, 'HC4': 13.0}", FALSE },
    { "{'': 1.0}", FALSE },
    { "{'HC4': 12}", FALSE },
    { "{'HC4': inf}", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GVariant) variant = g_variant_parse (NULL, texts[i].text, NULL, NULL, NULL);

      g_test_message ("%s", texts[i].text);
      g_assert_nonnull (variant);
      g_assert_true (carry_adjustments_are_valid (variant) == texts[i].is_valid);
    }
}

/* Science file: HC6 (more than 5 of 10, limping, a suspected bone stress injury) and HC12 (illness). */
static const struct
{
  const char *name;
  guint pain;
  CarryInjury painful;
  gboolean limping;
  gboolean ill;
  CarryHealthBlock block;
} states[] = {
  { "well", 0, CARRY_INJURY_PFP, FALSE, FALSE, CARRY_HEALTH_BLOCK_NONE },
  { "pain-5", 5, CARRY_INJURY_ACHILLES, FALSE, FALSE, CARRY_HEALTH_BLOCK_NONE },
  { "pain-6", 6, CARRY_INJURY_ACHILLES, FALSE, FALSE, CARRY_HEALTH_BLOCK_PAIN },
  { "limping", 2, CARRY_INJURY_ANKLE, TRUE, FALSE, CARRY_HEALTH_BLOCK_LIMP },
  { "limping-in-pain", 8, CARRY_INJURY_ANKLE, TRUE, FALSE, CARRY_HEALTH_BLOCK_LIMP },
  { "ill", 8, CARRY_INJURY_ANKLE, TRUE, TRUE, CARRY_HEALTH_BLOCK_ILLNESS },
  { "bone", 1, CARRY_INJURY_BSI, FALSE, TRUE, CARRY_HEALTH_BLOCK_BONE_STRESS },
};

static void
test_health (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      CarryHealthBlock block = CARRY_HEALTH_BLOCK_PAIN;

      g_test_message ("%s", states[i].name);
      g_object_set (athlete, "pain", states[i].pain, "painful", CARRY_BIT (states[i].painful), "limping",
                    states[i].limping, "ill", states[i].ill, NULL);
      g_assert_true (carry_athlete_is_blocked_by_health (athlete, &block) ==
                     (states[i].block != CARRY_HEALTH_BLOCK_NONE));
      g_assert_cmpint (block, ==, states[i].block);
    }
}

/* An injury of the past does not stop anyone. */
static void
test_health_of_the_past (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();

  g_object_set (athlete, "injuries", CARRY_BIT (CARRY_INJURY_BSI), NULL);
  g_assert_false (carry_athlete_is_blocked_by_health (athlete, NULL));
}

static void
test_numbers (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  guint n_notified = 0;

  g_assert_cmpfloat (carry_athlete_get_barbell_weight (athlete), ==, 20);
  g_assert_cmpfloat (carry_athlete_get_barbell_step (athlete), ==, 2.5);
  g_assert_cmpfloat (carry_athlete_get_dumbbell_step (athlete), ==, 2);
  g_assert_cmpfloat (carry_athlete_get_weight (athlete), ==, 0);
  g_assert_true (carry_athlete_get_rest_days (athlete));

  g_signal_connect (athlete, "notify", G_CALLBACK (count), &n_notified);
  g_object_set (athlete, "weight", 61.25, "threshold-pace", 245u, "sex", CARRY_SEX_MALE, "fine-mode", TRUE,
                NULL);
  g_assert_cmpuint (n_notified, ==, 4);
  g_object_set (athlete, "weight", 61.25, "threshold-pace", 245u, "sex", CARRY_SEX_MALE, "fine-mode", TRUE,
                NULL);
  g_assert_cmpuint (n_notified, ==, 4);
  g_assert_cmpfloat (carry_athlete_get_weight (athlete), ==, 61.25);
  g_assert_cmpuint (carry_athlete_get_threshold_pace (athlete), ==, 245);
  g_assert_cmpint (carry_athlete_get_sex (athlete), ==, CARRY_SEX_MALE);
  g_assert_true (carry_athlete_get_fine_mode (athlete));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training/athlete/equipment", test_equipment_of_places);
  g_test_add_func ("/training/athlete/week", test_week);
  g_test_add_func ("/training/athlete/week-variant", test_week_as_variant);
  g_test_add_func ("/training/athlete/adjustments", test_adjustments);
  g_test_add_func ("/training/athlete/adjustments-variant", test_adjustments_as_variant);
  g_test_add_func ("/training/athlete/health", test_health);
  g_test_add_func ("/training/athlete/health-past", test_health_of_the_past);
  g_test_add_func ("/training/athlete/numbers", test_numbers);

  return g_test_run ();
}
