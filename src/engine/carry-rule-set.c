/* carry-rule-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-rule-set.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define HOURS_PER_DAY 24

/* No rule may weigh more than what the dearest row costs twice over. */
#define MOST_POINTS 12.0

#define POINTS_SUFFIX ".points"

struct _CarryRuleSet
{
  gatomicrefcount refs;
  double limit[CARRY_N_RULES][CARRY_N_STRENGTH_KINDS]; /* of the row's unit */
  int minutes[CARRY_N_RULES][CARRY_N_STRENGTH_KINDS];  /* the same, of rules about a gap */
  int points[CARRY_N_RULES][CARRY_N_STRENGTH_KINDS];   /* in thousandths */
  int mild[CARRY_N_RULES][CARRY_N_STRENGTH_KINDS];
  int extra[CARRY_N_RULES][CARRY_N_STRENGTH_KINDS];
};

G_DEFINE_QUARK (carry - rule - set - error - quark, carry_rule_set_error)

static double
most_of (const double *values)
{
  double most = 0;

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    most = MAX (most, values[kind]);

  return most;
}

static int
thousandths (double points)
{
  return (int)lround (points * CARRY_POINT);
}

/* Gaps are asked for thousands of times a week, so they are kept in the unit of the question. */
static void
keep_minutes (CarryRuleSet *self, CarryRuleId id)
{
  const int hours = carry_rule_get (id)->unit == CARRY_RULE_UNIT_DAYS ? HOURS_PER_DAY : 1;

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    self->minutes[id][kind] = (int)lround (self->limit[id][kind] * hours * CARRY_MINUTES_PER_HOUR);
}

/**
 * carry_rule_set_new:
 *
 * Returns: (transfer full): the rules as the table has them
 */
CarryRuleSet *
carry_rule_set_new (void)
{
  CarryRuleSet *self = g_new0 (CarryRuleSet, 1);

  g_atomic_ref_count_init (&self->refs);

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
        {
          self->limit[i][kind] = rule->limit[kind];
          self->points[i][kind] = thousandths (rule->points[kind]);
          self->mild[i][kind] = thousandths (rule->mild[kind]);
          self->extra[i][kind] = thousandths (rule->extra[kind]);
        }

      keep_minutes (self, (CarryRuleId)i);
    }

  return self;
}

/**
 * carry_rule_set_new_adjusted:
 * @adjustments: (nullable): a dictionary “a{sd}” from keys to values, as settings keep it
 * @complaints: (nullable): takes a sentence for each adjustment that cannot be
 *
 * Makes the rules of a runner. What is not known, or out of its range, is left as the table has it: settings
 * may be older or newer than the program.
 *
 * Returns: (transfer full): the rules
 */
CarryRuleSet *
carry_rule_set_new_adjusted (GVariant *adjustments, GStrvBuilder *complaints)
{
  CarryRuleSet *self = carry_rule_set_new ();
  GVariantIter iter;
  const char *key;
  double value;

  if (adjustments == NULL)
    return self;

  g_return_val_if_fail (g_variant_is_of_type (adjustments, G_VARIANT_TYPE ("a{sd}")), self);

  g_variant_iter_init (&iter, adjustments);
  while (g_variant_iter_next (&iter, "{&sd}", &key, &value))
    {
      g_autoptr (GError) error = NULL;

      if (!carry_rule_set_adjust (self, key, value, &error) && complaints != NULL)
        g_strv_builder_add (complaints, error->message);
    }

  return self;
}

CarryRuleSet *
carry_rule_set_ref (CarryRuleSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
carry_rule_set_unref (CarryRuleSet *self)
{
  if (self != NULL && g_atomic_ref_count_dec (&self->refs))
    g_free (self);
}

static void
add_setting (GArray *settings, const CarryRule *rule, gboolean is_points)
{
  CarryRuleSetting setting = { .rule = rule, .is_points = is_points };

  g_snprintf (setting.key, sizeof setting.key, "%s%s", rule->key, is_points ? POINTS_SUFFIX : "");

  if (is_points)
    {
      setting.value = most_of (rule->points);
      setting.most = MOST_POINTS;
      setting.step = 0.5;
    }
  else
    {
      setting.value = most_of (rule->limit);
      setting.least = rule->least;
      setting.most = rule->most;
      setting.step = rule->unit == CARRY_RULE_UNIT_RATIO ? 0.1 : 1;
    }

  g_array_append_val (settings, setting);
}

/**
 * carry_rule_get_settings:
 *
 * Lists every number of the table that may be changed, in the order of the table: the limit of a row, then
 * its points.
 *
 * Returns: (transfer full) (element-type CarryRuleSetting): the settings
 */
GArray *
carry_rule_get_settings (void)
{
  GArray *settings = g_array_new (FALSE, FALSE, sizeof (CarryRuleSetting));

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      if (rule->most > rule->least)
        add_setting (settings, rule, FALSE);
      if (!rule->hard)
        add_setting (settings, rule, TRUE);
    }

  return settings;
}

static gboolean
find_setting (const char *key, CarryRuleSetting *found)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();

  for (guint i = 0; i < settings->len; i++)
    {
      *found = g_array_index (settings, CarryRuleSetting, i);
      if (g_str_equal (found->key, key))
        return TRUE;
    }

  return FALSE;
}

/* The kinds of which a row asks most follow the new limit; for the others it holds as an upper bound, since a
 * lighter session never needs more than a heavy one. */
static void
set_limit (double *limits, const CarryRule *rule, double value)
{
  const double most = most_of (rule->limit);

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    limits[kind] = rule->limit[kind] < most ? MIN (rule->limit[kind], value) : value;
}

static void
scale_points (int *points, const double *from, double factor)
{
  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    points[kind] = thousandths (from[kind] * factor);
}

static guint
row_of (const CarryRule *rule)
{
  return (guint)(rule - carry_rule_get ((CarryRuleId)0));
}

/**
 * carry_rule_set_adjust:
 * @self: a set that nobody else reads yet
 * @key: a number of the table, such as “HC4” or “S1a.points”
 * @value: what it shall be, of the unit of the row or in points
 * @error: return location, or %NULL
 *
 * Changes one number. Points of all kinds of sessions, and those on top, keep their proportion.
 *
 * Returns: %TRUE, or %FALSE with a #CarryRuleSetError set and nothing changed
 */
gboolean
carry_rule_set_adjust (CarryRuleSet *self, const char *key, double value, GError **error)
{
  CarryRuleSetting setting;
  guint row;

  g_return_val_if_fail (self != NULL && key != NULL, FALSE);

  if (!find_setting (key, &setting))
    {
      g_set_error (error, CARRY_RULE_SET_ERROR, CARRY_RULE_SET_ERROR_KEY,
                   _ ("There is no number “%s” in the table of rules"), key);
      return FALSE;
    }

  if (!(value >= setting.least && value <= setting.most))
    {
      g_set_error (error, CARRY_RULE_SET_ERROR, CARRY_RULE_SET_ERROR_RANGE,
                   _ ("%s may be from %g to %g, not %g"), key, setting.least, setting.most, value);
      return FALSE;
    }

  row = row_of (setting.rule);

  if (setting.is_points)
    {
      const double factor = value / setting.value;

      scale_points (self->points[row], setting.rule->points, factor);
      scale_points (self->mild[row], setting.rule->mild, factor);
      scale_points (self->extra[row], setting.rule->extra, factor);
    }
  else
    {
      set_limit (self->limit[row], setting.rule, value);
      keep_minutes (self, (CarryRuleId)row);
    }

  return TRUE;
}

/**
 * carry_rule_set_get_value:
 * @self: a set
 * @setting: one of its numbers
 *
 * Returns: the number as the set has it, of the unit of its row or in points
 */
double
carry_rule_set_get_value (const CarryRuleSet *self, const CarryRuleSetting *setting)
{
  const guint row = row_of (setting->rule);
  int points = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (!setting->is_points)
    return most_of (self->limit[row]);

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    points = MAX (points, self->points[row][kind]);

  return (double)points / CARRY_POINT;
}

/**
 * carry_rule_set_get_minutes:
 * @self: a set
 * @id: a rule about a gap
 * @kind: the kind of a session
 *
 * Returns: the limit in minutes, 0 if the rule does not concern the kind
 */
int
carry_rule_set_get_minutes (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind)
{
  return self->minutes[id][kind];
}

/**
 * carry_rule_set_get_limit:
 * @self: a set
 * @id: a rule whose limit is the same for all sessions
 *
 * Returns: the limit, of the rule's unit
 */
double
carry_rule_set_get_limit (const CarryRuleSet *self, CarryRuleId id)
{
  return most_of (self->limit[id]);
}

/**
 * carry_rule_set_get_points:
 * @self: a set
 * @id: a rule that costs
 * @kind: the kind of a session
 *
 * Returns: what it costs, in thousandths of a point
 */
int
carry_rule_set_get_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind)
{
  return self->points[id][kind];
}

/**
 * carry_rule_set_get_mild_points:
 * @self: a set
 * @id: a rule that costs less after a shorter run
 * @kind: the kind of a session
 *
 * Returns: what it costs then, in thousandths of a point
 */
int
carry_rule_set_get_mild_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind)
{
  return self->mild[id][kind];
}

/**
 * carry_rule_set_get_extra_points:
 * @self: a set
 * @id: a rule that costs
 * @kind: the kind of a session
 *
 * Returns: what it costs on top for a runner who needs extra recovery, in thousandths of a point
 */
int
carry_rule_set_get_extra_points (const CarryRuleSet *self, CarryRuleId id, CarryStrengthKind kind)
{
  return self->extra[id][kind];
}
