/* test-rule-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-rule-set.h"

/* Every number can be moved to both ends of its range, and not beyond. */
static void
test_ranges (void)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();

  g_assert_cmpuint (settings->len, >, 40);
  for (guint i = 0; i < settings->len; i++)
    {
      const CarryRuleSetting *setting = &g_array_index (settings, CarryRuleSetting, i);
      g_autoptr (CarryRuleSet) rules = carry_rule_set_new ();
      g_autoptr (GError) above = NULL, below = NULL;

      g_test_message ("%s", setting->key);
      g_assert_cmpfloat (carry_rule_set_get_value (rules, setting), ==, setting->value);
      g_assert_true (carry_rule_set_adjust (rules, setting->key, setting->least, NULL));
      g_assert_cmpfloat (carry_rule_set_get_value (rules, setting), ==, setting->least);
      g_assert_true (carry_rule_set_adjust (rules, setting->key, setting->most, NULL));
      g_assert_cmpfloat (carry_rule_set_get_value (rules, setting), ==, setting->most);
      g_assert_false (carry_rule_set_adjust (rules, setting->key, setting->most + 1, &above));
      g_assert_error (above, CARRY_RULE_SET_ERROR, CARRY_RULE_SET_ERROR_RANGE);
      g_assert_false (carry_rule_set_adjust (rules, setting->key, setting->least - 1, &below));
      g_assert_error (below, CARRY_RULE_SET_ERROR, CARRY_RULE_SET_ERROR_RANGE);
      g_assert_cmpfloat (carry_rule_set_get_value (rules, setting), ==, setting->most);
    }
}

/* The last heavy session comes when the runner wants it, and lighter ones never need more than that. */
static void
test_last_heavy_session (void)
{
  g_autoptr (CarryRuleSet) rules = carry_rule_set_new ();

  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_HEAVY), ==, 10 * 1440);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_EXPLOSIVE), ==,
                   4 * 1440);
  g_assert_true (carry_rule_set_adjust (rules, "HC4", 14, NULL));
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_HEAVY), ==, 14 * 1440);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_EXPLOSIVE), ==,
                   4 * 1440);
  g_assert_true (carry_rule_set_adjust (rules, "HC4", 2, NULL));
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_EXPLOSIVE), ==,
                   2 * 1440);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC4, CARRY_STRENGTH_UPPER), ==, 0);
}

/* Half the points of S3a: 4, 5 and 3 become 2, 2.5 and 1.5, and after a shorter long run 2, 3 and 1 become half. */
static void
test_points_keep_their_proportion (void)
{
  g_autoptr (CarryRuleSet) rules = carry_rule_set_new ();

  g_assert_true (carry_rule_set_adjust (rules, "S3a.points", 2.5, NULL));
  g_assert_cmpint (carry_rule_set_get_points (rules, CARRY_RULE_S3A, CARRY_STRENGTH_HEAVY), ==, 2000);
  g_assert_cmpint (carry_rule_set_get_points (rules, CARRY_RULE_S3A, CARRY_STRENGTH_EXPLOSIVE), ==, 2500);
  g_assert_cmpint (carry_rule_set_get_points (rules, CARRY_RULE_S3A, CARRY_STRENGTH_MODERATE), ==, 1500);
  g_assert_cmpint (carry_rule_set_get_mild_points (rules, CARRY_RULE_S3A, CARRY_STRENGTH_HEAVY), ==, 1000);
}

/* Settings of another version of the program: what is not known is said, the rest counts. */
static void
test_unknown_keys (void)
{
  g_autoptr (GVariant) adjustments = g_variant_ref_sink (
      g_variant_new_parsed ("{'HC1': 30.0, 'HC99': 1.0, 'S1a': 400.0, 'S6.points': 0.0}"));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (CarryRuleSet) rules = carry_rule_set_new_adjusted (adjustments, builder);
  g_auto (GStrv) complaints = g_strv_builder_end (builder);

  g_assert_cmpuint (g_strv_length (complaints), ==, 2);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC1, CARRY_STRENGTH_HEAVY), ==, 30 * 60);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_HC1, CARRY_STRENGTH_MODERATE), ==, 18 * 60);
  g_assert_cmpint (carry_rule_set_get_minutes (rules, CARRY_RULE_S1A, CARRY_STRENGTH_HEAVY), ==, 36 * 60);
  g_assert_cmpint (carry_rule_set_get_points (rules, CARRY_RULE_S6, CARRY_STRENGTH_HEAVY), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/rule-set/ranges", test_ranges);
  g_test_add_func ("/engine/rule-set/last-heavy-session", test_last_heavy_session);
  g_test_add_func ("/engine/rule-set/points", test_points_keep_their_proportion);
  g_test_add_func ("/engine/rule-set/unknown-keys", test_unknown_keys);

  return g_test_run ();
}
