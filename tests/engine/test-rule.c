/* test-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-reason.h"
#include "carry-rule-choice.h"

#include <string.h>

/* Every row can be found by its name, says something, and has a limit that its bounds allow. */
static void
test_rows (void)
{
  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      g_test_message ("%s", rule->id);
      g_assert_true (carry_rule_lookup (rule->key) == rule);
      g_assert_true (g_str_has_prefix (rule->key, rule->id));
      g_assert_true (!rule->hard || g_str_has_prefix (rule->id, "HC"));
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

static double
spacing (CarryStrengthKind a, CarryStrengthKind b)
{
  const CarryRule *rule = carry_rule_get (carry_rule_for_spacing (a, b));

  return MIN (rule->limit[a], rule->limit[b]);
}

static void
test_spacing (void)
{
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_HEAVY), ==, 48);
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_EXPLOSIVE), ==, 48);
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_EXPLOSIVE), ==, 24);
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_HEAVY), ==, 24);
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_MODERATE), ==, 48);
  g_assert_cmpfloat (spacing (CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_UPPER), ==, 0);
}

static double
days_before (CarryRacePriority priority, CarryStrengthKind kind)
{
  return carry_rule_get (carry_rule_for_race_ahead (priority))->limit[kind];
}

static double
days_after (double distance_m, CarryEvent event)
{
  return carry_rule_get (carry_rule_for_race_behind (distance_m, event))->limit[CARRY_STRENGTH_HEAVY];
}

static void
test_races (void)
{
  g_assert_cmpfloat (days_before (CARRY_RACE_PRIORITY_A, CARRY_STRENGTH_HEAVY), ==, 10);
  g_assert_cmpfloat (days_before (CARRY_RACE_PRIORITY_A, CARRY_STRENGTH_EXPLOSIVE), ==, 4);
  g_assert_cmpfloat (days_before (CARRY_RACE_PRIORITY_B, CARRY_STRENGTH_HEAVY), ==, 4);
  g_assert_cmpfloat (days_before (CARRY_RACE_PRIORITY_C, CARRY_STRENGTH_HEAVY), ==, 2);
  g_assert_cmpfloat (days_before (CARRY_RACE_PRIORITY_NONE, CARRY_STRENGTH_HEAVY), ==, 2);

  g_assert_cmpfloat (days_after (5000, CARRY_EVENT_MARATHON), ==, 2);
  g_assert_cmpfloat (days_after (10000, CARRY_EVENT_5K), ==, 2);
  g_assert_cmpfloat (days_after (21097.5, CARRY_EVENT_5K), ==, 4);
  g_assert_cmpfloat (days_after (42195, CARRY_EVENT_5K), ==, 10);
  g_assert_cmpfloat (days_after (50000, CARRY_EVENT_5K), ==, 14);
  g_assert_cmpfloat (days_after (0, CARRY_EVENT_HALF), ==, 4);
  g_assert_cmpfloat (days_after (0, CARRY_EVENT_SPRINT), ==, 2);
}

static void
test_reason (void)
{
  const CarryFinding costs = {
    .rule = CARRY_RULE_S1B,
    .points = 2 * CARRY_POINT,
    .gap = 36 * 60 + 15,
    .wanted = 48 * 60,
    .run = CARRY_RUN_INTERVALS,
  };
  const CarryFinding forbids = {
    .rule = CARRY_RULE_HC1,
    .points = CARRY_POINTS_BLOCKED,
    .gap = 12 * 60,
    .wanted = 24 * 60,
    .run = CARRY_RUN_INTERVALS,
  };
  GDate monday;
  g_autoptr (CarryReason) soft = NULL;
  g_autoptr (CarryReason) hard = NULL;
  g_autofree char *text = NULL;
  gboolean blocking = TRUE;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  soft = carry_reason_new (&costs, &monday);
  hard = carry_reason_new (&forbids, &monday);

  g_assert_false (carry_reason_is_blocking (soft));
  g_assert_true (carry_reason_is_blocking (hard));
  g_assert_true (isinf (carry_reason_get_penalty (hard)));
  g_assert_cmpfloat (carry_reason_get_penalty (soft), ==, 2);
  g_assert_cmpstr (carry_reason_get_grade (hard), ==, "B");
  g_assert_cmpstr (carry_reason_get_source (hard), ==, "Doma and Deakin 2013, Appl Physiol Nutr Metab");
  g_assert_cmpfloat (carry_reason_get_hours (soft), ==, 36.25);

  g_object_get (soft, "text", &text, "blocking", &blocking, NULL);
  g_assert_cmpstr (text, ==, "36 h before Intervals, 48 h would be better");
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
