/* carry-rules-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-rules-page.h"

#include "carry-rule-set.h"

#include <string.h>

/* The columns of the page: rehabilitation is always as core work. */
static const struct
{
  CarryStrengthKind kind;
  const char *name;
} columns[] = {
  { CARRY_STRENGTH_HEAVY, "heavy" },       { CARRY_STRENGTH_EXPLOSIVE, "explosive" },
  { CARRY_STRENGTH_MODERATE, "moderate" }, { CARRY_STRENGTH_CORE, "core" },
  { CARRY_STRENGTH_UPPER, "upper-body" },
};

#define ALL_COLUMNS ((1u << G_N_ELEMENTS (columns)) - 1u)
#define LOWER_COLUMNS 7u

static guint
columns_with (const double *values, double value)
{
  guint set = 0;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    set |= values[columns[i].kind] == value ? 1u << i : 0u;

  return set;
}

/* Limits of the week or the runner stand with the heavy sessions, whatever is trained. */
static gboolean
is_about_a_gap (const CarryRule *rule)
{
  return (rule->unit == CARRY_RULE_UNIT_HOURS || rule->unit == CARRY_RULE_UNIT_DAYS) &&
         columns_with (rule->limit, 0) != (ALL_COLUMNS & ~1u);
}

static const char *
unit_of (const CarryRule *rule, double value)
{
  switch (rule->unit)
    {
    case CARRY_RULE_UNIT_HOURS:
      return value == 1 ? " hour" : " hours";
    case CARRY_RULE_UNIT_DAYS:
      return value == 1 ? " day" : " days";
    case CARRY_RULE_UNIT_SESSIONS:
      return value == 1 ? " session" : " sessions";
    case CARRY_RULE_UNIT_PERCENT:
      return " %";
    case CARRY_RULE_UNIT_NONE:
    case CARRY_RULE_UNIT_RATIO:
    default:
      return "";
    }
}

static void
append_kinds (GString *page, guint set)
{
  guint left = (guint)__builtin_popcount (set);

  if (set == ALL_COLUMNS)
    g_string_append (page, "any session");
  else if (set == LOWER_COLUMNS)
    g_string_append (page, "lower-body sessions");

  for (guint i = 0; i < G_N_ELEMENTS (columns) && set != ALL_COLUMNS && set != LOWER_COLUMNS; i++)
    {
      if ((set >> i & 1u) == 0)
        continue;

      left--;
      g_string_append_printf (page, "%s%s", columns[i].name,
                              left == 0   ? " sessions"
                              : left == 1 ? " and "
                                          : ", ");
    }
}

/* “24 hours for heavy and explosive sessions, 18 hours for moderate sessions”. */
static void
append_values (GString *page, const CarryRule *rule, const double *values, gboolean is_points)
{
  guint done = columns_with (values, 0);
  const char *separator = "";

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      const double value = values[columns[i].kind];
      const guint set = columns_with (values, value);

      if ((done >> i & 1u) != 0)
        continue;

      g_string_append_printf (page, "%s%g%s for ", separator, value,
                              !is_points   ? unit_of (rule, value)
                              : value == 1 ? " point"
                                           : " points");
      append_kinds (page, set);
      separator = ", ";
      done |= set;
    }
}

static void
append_range (GString *page, const CarryRule *rule)
{
  if (rule->most > rule->least)
    g_string_append_printf (page, "; may be set from %g to %g%s.\n", rule->least, rule->most,
                            unit_of (rule, rule->most));
  else
    g_string_append (page, "; fixed.\n");
}

static double
most_of (const double *values)
{
  double most = 0;

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    most = MAX (most, values[kind]);

  return most;
}

static void
append_limit (GString *page, const CarryRule *rule)
{
  const double most = most_of (rule->limit);

  if (most == 0)
    return;

  if (is_about_a_gap (rule))
    {
      g_string_append (page, rule->hard ? "- Least gap: " : "- Counts below: ");
      append_values (page, rule, rule->limit, FALSE);
    }
  else
    g_string_append_printf (page, "- %s: %g%s", rule->hard ? "Limit" : "Counts above", most,
                            unit_of (rule, most));

  append_range (page, rule);
}

static void
append_points (GString *page, const CarryRule *rule, const char *label, const double *points)
{
  if (columns_with (points, 0) == ALL_COLUMNS)
    return;

  g_string_append_printf (page, "- %s: ", label);
  append_values (page, rule, points, TRUE);
  g_string_append (page, ".\n");
}

static void
append_evidence (GString *page, const CarryRule *rule)
{
  if (*rule->grade == '\0')
    g_string_append (page, "- No grade: there is nothing to prove.\n");
  else if (*rule->url != '\0')
    g_string_append_printf (page, "- Grade %s: [%s](%s).\n", rule->grade, rule->source, rule->url);
  else
    g_string_append_printf (page, "- Grade %s: %s.\n", rule->grade,
                            *rule->grade == 'D' ? "our own choice" : "custom and opinion of experts");
}

static void
append_row (GString *page, const CarryRule *rule)
{
  g_string_append_printf (page, "**%s.** %s\n\n", rule->key, rule->meaning);
  append_limit (page, rule);
  append_points (page, rule, "Costs", rule->points);
  append_points (page, rule, "After a long run shorter than 90 minutes", rule->mild);
  append_points (page, rule, "On top, for a runner who needs extra recovery", rule->extra);
  append_evidence (page, rule);
}

/* All rows of a rule. Returns FALSE if there is no such rule. */
static gboolean
append_rule (GString *page, const char *id, gboolean *told)
{
  gboolean found = FALSE;

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      if (!g_str_equal (rule->id, id))
        continue;

      if (found)
        g_string_append_c (page, '\n');
      append_row (page, rule);
      found = told[i] = TRUE;
    }

  return found;
}

static void
append_cells (GString *page, const double *values)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      if (values[columns[i].kind] == 0)
        g_string_append (page, " – |");
      else
        g_string_append_printf (page, " %g |", values[columns[i].kind]);
    }
}

static void
append_range_cell (GString *page, const CarryRule *rule)
{
  if (rule->most > rule->least)
    g_string_append_printf (page, " %g to %g%s |", rule->least, rule->most, unit_of (rule, rule->most));
  else
    g_string_append (page, " fixed |");
}

static void
append_limits (GString *page)
{
  g_string_append (page, "| rule | heavy | explosive | moderate | core | upper | may be set from | grade |\n"
                         "|---|---:|---:|---:|---:|---:|---|:---:|\n");

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      if (!rule->hard || rule->unit == CARRY_RULE_UNIT_NONE)
        continue;

      g_string_append_printf (page, "| %s |", rule->key);
      if (columns_with (rule->limit, 0) == (ALL_COLUMNS & ~1u))
        g_string_append_printf (page, " %g, whatever the kind | | | | |", rule->limit[0]);
      else
        append_cells (page, rule->limit);
      append_range_cell (page, rule);
      g_string_append_printf (page, " %s |\n", *rule->grade != '\0' ? rule->grade : "–");
    }
}

static void
append_costs (GString *page)
{
  g_string_append (page, "| rule | counts below | heavy | explosive | moderate | core | upper | grade |\n"
                         "|---|---|---:|---:|---:|---:|---:|:---:|\n");

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);
      const double limit = most_of (rule->limit);

      if (rule->hard)
        continue;

      g_string_append_printf (page, "| %s |", rule->key);
      if (limit > 0 && is_about_a_gap (rule))
        g_string_append_printf (page, " %g%s |", limit, unit_of (rule, limit));
      else
        g_string_append (page, " – |");
      append_cells (page, rule->points);
      g_string_append_printf (page, " %s |\n", *rule->grade != '\0' ? rule->grade : "–");
    }
}

static double
find_most_points (void)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();
  double most = 0;

  for (guint i = 0; i < settings->len; i++)
    {
      const CarryRuleSetting *setting = &g_array_index (settings, CarryRuleSetting, i);

      if (setting->is_points)
        most = MAX (most, setting->most);
    }

  return most;
}

/* Numbers that the prose names. Returns FALSE if there is none of that name. */
static gboolean
append_number (GString *page, const char *name)
{
  const struct
  {
    const char *name;
    double value;
  } numbers[] = {
    { "good-points", CARRY_GOOD_POINTS },
    { "marginal-points", CARRY_MARGINAL_POINTS },
    { "most-points", find_most_points () },
    { "tiring-minutes", CARRY_TIRING_RUN_MINUTES },
    { "short-explosive-minutes", CARRY_SHORT_EXPLOSIVE_MINUTES },
    { "short-explosive-contacts", CARRY_SHORT_EXPLOSIVE_CONTACTS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (!g_str_equal (numbers[i].name, name))
        continue;

      g_string_append_printf (page, "%g", numbers[i].value);
      return TRUE;
    }

  return FALSE;
}

static gboolean
append_named (GString *page, const char *name, gboolean *told)
{
  if (g_str_equal (name, "limits"))
    append_limits (page);
  else if (g_str_equal (name, "points"))
    append_costs (page);
  else
    return append_number (page, name) || append_rule (page, name, told);

  return TRUE;
}

/**
 * carry_rules_page_new:
 * @frame: the page in Markdown, with names between @ where something of the table of rules belongs
 * @complaints: takes a sentence for each name that says nothing and each rule that is not told
 *
 * Makes the page of rules. What fills lines of its own ends with a newline, which is not doubled.
 *
 * Returns: (transfer full): the page in Markdown
 */
char *
carry_rules_page_new (const char *frame, GStrvBuilder *complaints)
{
  g_autoptr (GString) page = g_string_new (NULL);
  g_auto (GStrv) parts = g_strsplit (frame, "@", -1);
  gboolean told[CARRY_N_RULES] = { FALSE };

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const gboolean is_name = i % 2 == 1;
      const char *text = parts[i];

      if (is_name && !append_named (page, text, told))
        g_strv_builder_take (complaints, g_strdup_printf ("nothing in the table is called “%s”", text));
      if (is_name)
        continue;

      if (*text == '\n' && g_str_has_suffix (page->str, "\n"))
        text++;
      g_string_append (page, text);
    }

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      if (!told[i])
        g_strv_builder_take (complaints,
                             g_strdup_printf ("rule %s is not told", carry_rule_get ((CarryRuleId)i)->key));
    }

  return g_string_free (g_steal_pointer (&page), FALSE);
}
