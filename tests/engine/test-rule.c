/* test-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-reason.h"
#include "carry-rule.h"

#include <string.h>

/* Every row can be found by its name, says something, and has a limit that its bounds allow. */
static void
test_rows (void)
{
  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      g_test_message ("%s", rule->id);
      g_assert_true (carry_rule_lookup (rule->id) == rule);
      g_assert_cmpint (rule->hard, ==, g_str_has_prefix (rule->id, "HC"));
      g_assert_cmpuint (strlen (carry_rule_get_meaning (rule)), >, 20);
      g_assert_true (g_str_has_suffix (rule->meaning, "."));
      g_assert_true (strlen (rule->grade) == 0 || strchr ("ABCD", *rule->grade) != NULL);
      g_assert_cmpfloat (rule->least, <=, rule->most);

      for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
        {
          if (rule->limit[kind] == 0)
            continue;

          g_assert_cmpfloat (rule->limit[kind], >=, rule->least);
          g_assert_cmpfloat (rule->limit[kind], <=, rule->most);
        }
    }

  g_assert_null (carry_rule_lookup ("HC99"));
}

/* A link without a name or a name without a link would be shown as an empty row. */
static void
test_sources (void)
{
  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      g_assert_cmpint (*rule->source == '\0', ==, *rule->url == '\0');
      g_assert_true (*rule->url == '\0' || g_uri_is_valid (rule->url, G_URI_FLAGS_NONE, NULL));
      g_assert_true (*rule->source == '\0' || strchr ("ABC", *rule->grade) != NULL);
    }
}

/* The points of a heavy session, as the table of soft penalties writes them. */
static void
test_points (void)
{
  static const struct
  {
    const char *id;
    double heavy, explosive, moderate, core, upper;
  } rows[] = {
    { "S1a", 4, 3, 3, 0, 0 }, { "S1b", 2, 1, 1, 0, 0 }, { "S2a", 6, 4, 4, 0, 0 }, { "S2b", 2, 1, 1, 0, 0 },
    { "S3a", 4, 5, 3, 0, 0 }, { "S3b", 3, 4, 2, 0, 0 }, { "S3c", 1, 2, 1, 0, 0 }, { "S4a", 0, 0, 0, 1, 0 },
    { "S4b", 1, 1, 1, 0, 0 }, { "S4c", 2, 2, 1, 0, 0 }, { "S4d", 2, 2, 2, 1, 1 }, { "S5a", 1, 1, 1, 0, 0 },
    { "S6", 2, 2, 2, 1, 1 },  { "S7a", 2, 2, 2, 0, 0 }, { "S7b", 1, 1, 1, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CarryRule *rule = carry_rule_lookup (rows[i].id);

      g_test_message ("%s", rows[i].id);
      g_assert_cmpfloat (rule->points[CARRY_STRENGTH_HEAVY], ==, rows[i].heavy);
      g_assert_cmpfloat (rule->points[CARRY_STRENGTH_EXPLOSIVE], ==, rows[i].explosive);
      g_assert_cmpfloat (rule->points[CARRY_STRENGTH_MODERATE], ==, rows[i].moderate);
      g_assert_cmpfloat (rule->points[CARRY_STRENGTH_CORE], ==, rows[i].core);
      g_assert_cmpfloat (rule->points[CARRY_STRENGTH_UPPER], ==, rows[i].upper);
    }
}

static void
test_spacing (void)
{
  g_assert_cmpfloat (carry_rule_get_spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_HEAVY), ==, 48);
  g_assert_cmpfloat (carry_rule_get_spacing (CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE), ==, 48);
  g_assert_cmpfloat (carry_rule_get_spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_EXPLOSIVE), ==, 24);
  g_assert_cmpfloat (carry_rule_get_spacing (CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_HEAVY), ==, 24);
  g_assert_cmpfloat (carry_rule_get_spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_UPPER), ==, 0);
}

static void
test_races (void)
{
  g_assert_cmpfloat (carry_rule_get_race_rest_before (CARRY_RACE_PRIORITY_A), ==, 7 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_before (CARRY_RACE_PRIORITY_B), ==, 4 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_before (CARRY_RACE_PRIORITY_C), ==, 2 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_before (CARRY_RACE_PRIORITY_NONE), ==, 2 * 24);

  g_assert_cmpfloat (carry_rule_get_race_rest_after (5000, CARRY_EVENT_MARATHON), ==, 2 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (10000, CARRY_EVENT_5K), ==, 2 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (21097.5, CARRY_EVENT_5K), ==, 4 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (42195, CARRY_EVENT_5K), ==, 10 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (50000, CARRY_EVENT_5K), ==, 14 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (0, CARRY_EVENT_HALF), ==, 4 * 24);
  g_assert_cmpfloat (carry_rule_get_race_rest_after (0, CARRY_EVENT_SPRINT), ==, 2 * 24);
}

static void
test_reason (void)
{
  g_autoptr (CarryReason) soft = carry_reason_new ("S1b", 2, 36.25, "36 h before Intervals");
  g_autoptr (CarryReason) hard = carry_reason_new ("HC1", CARRY_PENALTY_BLOCKED, 12, "12 h before Intervals");
  g_autofree char *text = NULL;
  gboolean blocking = TRUE;

  g_assert_false (carry_reason_is_blocking (soft));
  g_assert_true (carry_reason_is_blocking (hard));
  g_assert_cmpstr (carry_reason_get_grade (hard), ==, "B");
  g_assert_cmpstr (carry_reason_get_source (hard), ==, "Doma and Deakin 2013, Appl Physiol Nutr Metab");
  g_assert_cmpfloat (carry_reason_get_hours (soft), ==, 36.25);

  g_object_get (soft, "text", &text, "blocking", &blocking, NULL);
  g_assert_cmpstr (text, ==, "36 h before Intervals");
  g_assert_false (blocking);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/rule/rows", test_rows);
  g_test_add_func ("/engine/rule/sources", test_sources);
  g_test_add_func ("/engine/rule/points", test_points);
  g_test_add_func ("/engine/rule/spacing", test_spacing);
  g_test_add_func ("/engine/rule/races", test_races);
  g_test_add_func ("/engine/rule/reason", test_reason);

  return g_test_run ();
}
