/* carry-yardstick-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-yardstick-words.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

static const char *const names[CARRY_N_YARDSTICKS] = {
  [CARRY_YARDSTICK_MAX] = N_ ("Estimated one-repetition maximum"),
  [CARRY_YARDSTICK_LOAD] = N_ ("Heaviest set"),
  [CARRY_YARDSTICK_REPS] = N_ ("Most repetitions in a set"),
  [CARRY_YARDSTICK_SECONDS] = N_ ("Longest set"),
  [CARRY_YARDSTICK_METRES] = N_ ("Farthest set"),
  [CARRY_YARDSTICK_CONTACTS] = N_ ("Ground contacts"),
};

/* Headings of facts. */
static const char *const best_names[CARRY_N_YARDSTICKS] = {
  [CARRY_YARDSTICK_MAX] = N_ ("Best Estimate"),     [CARRY_YARDSTICK_LOAD] = N_ ("Heaviest"),
  [CARRY_YARDSTICK_REPS] = N_ ("Most Repetitions"), [CARRY_YARDSTICK_SECONDS] = N_ ("Longest"),
  [CARRY_YARDSTICK_METRES] = N_ ("Farthest"),       [CARRY_YARDSTICK_CONTACTS] = N_ ("Most Contacts"),
};

const char *
carry_yardstick_get_best_name (CarryYardstick self)
{
  g_return_val_if_fail ((guint)self < CARRY_N_YARDSTICKS, "");

  return _ (best_names[self]);
}

static gboolean
is_weight (CarryYardstick self)
{
  return self == CARRY_YARDSTICK_MAX || self == CARRY_YARDSTICK_LOAD;
}

/**
 * carry_yardstick_convert:
 * @self: a yardstick
 * @value: a number in its unit
 * @units: the runner's units
 *
 * Returns: the number in the unit in which the runner reads it
 */
double
carry_yardstick_convert (CarryYardstick self, double value, CarryUnits units)
{
  return is_weight (self) && units == CARRY_UNITS_IMPERIAL ? value / CARRY_KILOGRAMS_PER_POUND : value;
}

/**
 * carry_yardstick_get_axis_name:
 * @self: a yardstick
 * @units: the runner's units
 *
 * Returns: (transfer full): what its numbers are, with their unit, “Heaviest set (kg)”
 */
char *
carry_yardstick_get_axis_name (CarryYardstick self, CarryUnits units)
{
  const char *name;

  g_return_val_if_fail ((guint)self < CARRY_N_YARDSTICKS, NULL);

  name = _ (names[self]);

  if (is_weight (self))
    /* Translators: what numbers are, and their unit: “Heaviest set (kg)” */
    return g_strdup_printf (C_ ("numbers", "%s (%s)"), name,
                            units == CARRY_UNITS_IMPERIAL ? C_ ("unit", "lb") : C_ ("unit", "kg"));
  if (self == CARRY_YARDSTICK_SECONDS)
    return g_strdup_printf (C_ ("numbers", "%s (%s)"), name, C_ ("unit", "seconds"));
  if (self == CARRY_YARDSTICK_METRES)
    return g_strdup_printf (C_ ("numbers", "%s (%s)"), name, C_ ("unit", "metres"));

  return g_strdup (name);
}

/**
 * carry_yardstick_format:
 * @self: a yardstick
 * @value: a number in its unit
 * @form: how loads of the exercise are said, see carry_tonnage_get_max_form() for a maximum
 *
 * Returns: (transfer full): the number with its unit, “62.5 kg”; an estimate without fractions
 */
char *
carry_yardstick_format (CarryYardstick self, double value, CarryLoadForm form)
{
  const guint whole = (guint)(value + 0.5);

  switch (self)
    {
    case CARRY_YARDSTICK_MAX:
      return carry_load_form_format (form, whole);

    case CARRY_YARDSTICK_LOAD:
      return carry_load_form_format (form, value);

    case CARRY_YARDSTICK_SECONDS:
      return g_strdup_printf (C_ ("set", "%u s"), whole);

    case CARRY_YARDSTICK_METRES:
      return g_strdup_printf (C_ ("set", "%u m"), whole);

    case CARRY_YARDSTICK_CONTACTS:
      return g_strdup_printf (ngettext ("%u contact", "%u contacts", whole), whole);

    case CARRY_YARDSTICK_REPS:
    default:
      return g_strdup_printf (ngettext ("%u repetition", "%u repetitions", whole), whole);
    }
}
