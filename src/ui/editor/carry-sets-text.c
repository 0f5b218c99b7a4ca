/* carry-sets-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-sets-text.h"

#include "carry-number-text.h"

#include <glib/gi18n.h>

static char *
format_amount (const CarrySet *set)
{
  if (set->seconds > 0 && set->reps == 0)
    /* Translators: seconds of a set */
    return g_strdup_printf (C_ ("set", "%u s"), set->seconds);
  if (set->metres > 0 && set->reps == 0)
    /* Translators: metres of a set */
    return g_strdup_printf (C_ ("set", "%u m"), set->metres);

  return g_strdup_printf ("%u", set->reps);
}

static char *
format_set (const CarrySet *set, CarryLoadForm form)
{
  g_autofree char *amount = format_amount (set);
  g_autofree char *load = set->load_kg > 0 ? carry_load_form_format (form, set->load_kg) : NULL;

  /* Translators: one set: repetitions, then load: “8 × 25 kg” */
  return load != NULL ? carry_number_text_take (g_strdup_printf (C_ ("set", "%s × %s"), amount, load))
                      : g_steal_pointer (&amount);
}

static char *
join (const CarrySet *sets, guint n_sets, CarryLoadForm form)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_sets; i++)
    {
      g_autofree char *set = format_set (&sets[i], form);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", set);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * carry_sets_format_warm_up:
 * @item: an item
 * @gauge: tells loads of its exercise
 *
 * Returns: (transfer full) (nullable): the sets that lead up to it, “Warm-up: 8 × 25 kg, 5 × 37.5 kg”, or %NULL for none
 */
char *
carry_sets_format_warm_up (CarryItem *item, CarryLoadGauge *gauge)
{
  CarrySet sets[CARRY_MOST_WARM_UPS];
  const guint n_sets = carry_load_gauge_make_warm_up (gauge, item, sets);
  g_autofree char *text = join (sets, n_sets, carry_load_gauge_get_form (gauge));

  /* Translators: sets before the work, “8 × 25 kg, 5 × 37.5 kg” */
  return n_sets > 0 ? g_strdup_printf (_ ("Warm-up: %s"), text) : NULL;
}

/**
 * carry_sets_format_done:
 * @item: an item
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full) (nullable): what was done, “Done: 6 × 62.5 kg, 6 × 62.5 kg”, or %NULL while nothing is logged
 */
char *
carry_sets_format_done (CarryItem *item, CarryLoadForm form)
{
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);
  g_autofree char *text = join (sets, n_sets, form);

  if (!carry_item_is_logged (item))
    return NULL;

  /* Translators: what was done of an exercise, “6 × 62.5 kg, 5 × 62.5 kg” */
  return n_sets > 0 ? g_strdup_printf (_ ("Done: %s"), text) : g_strdup (_ ("Skipped"));
}
