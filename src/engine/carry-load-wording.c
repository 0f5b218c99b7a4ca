/* carry-load-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-load-wording.h"

#include "carry-number-text.h"

#include <glib/gi18n.h>
#include <math.h>

/* What a gauge says, in words. */

static char *
format_weight (const CarryLoadRange *range, CarryLoadForm form)
{
  if (!(range->hi > 0))
    /* Translators: in the place of a load: nothing but the runner's own weight */
    return g_strdup (C_ ("load", "Body"));

  return carry_load_form_format_range (form, range->lo, range->hi);
}

/**
 * carry_load_gauge_format:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 * @view: how to show it
 * @reason: (out) (optional): why it cannot be shown so, translated
 *
 * Returns: (transfer full) (nullable): “62.5 kg”, “78%” or “RPE 8”; “Body” for no load but one's own weight in any
 *   view; or %NULL if nobody knows
 */
char *
carry_load_gauge_format (CarryLoadGauge *self, CarryItem *item, CarryLoadView view, char **reason)
{
  CarryLoadRange range;
  const CarryDose *dose;

  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), NULL);

  dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  if (dose->target == CARRY_TARGET_BODY_WEIGHT && !(carry_item_get_load (item) > 0))
    return g_strdup (C_ ("load", "Body"));
  if (!carry_load_gauge_convert (self, item, view, &range, reason))
    return NULL;

  if (view == CARRY_LOAD_VIEW_WEIGHT)
    return format_weight (&range, carry_load_gauge_get_form (self));

  if (view == CARRY_LOAD_VIEW_PERCENT)
    {
      if (round (range.hi) > round (range.lo))
        /* Translators: a load as a share of the one-repetition maximum, from and to */
        return g_strdup_printf (C_ ("load", "%.0f–%.0f%%"), range.lo, range.hi);

      /* Translators: a load as a share of the one-repetition maximum */
      return g_strdup_printf (C_ ("load", "%.0f%%"), range.hi);
    }

  if (range.hi > range.lo)
    /* Translators: a rating of perceived exertion, from and to */
    return g_strdup_printf (C_ ("load", "RPE %g–%g"), range.lo, range.hi);

  return g_strdup_printf (C_ ("load", "RPE %g"), range.hi);
}

/**
 * carry_load_gauge_format_warm_up:
 * @self: a gauge
 * @item: an item of the gauge's exercise
 *
 * Returns: (transfer full) (nullable): “25 kg × 8, 37.5 kg × 5, 47.5 kg × 3”; shares of the load, “40% × 8, 60% × 5,
 *   75% × 3”, while nobody knows how heavy it will be; %NULL where no warm-up sets are needed
 */
char *
carry_load_gauge_format_warm_up (CarryLoadGauge *self, CarryItem *item)
{
  CarrySet sets[CARRY_MOST_WARM_UPS];
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  CarryLoadSteps *steps;
  double load_kg, percent;
  guint n_sets;

  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (self) && CARRY_IS_ITEM (item), NULL);

  steps = carry_load_gauge_get_steps (self);
  if (!carry_load_gauge_get_work (self, item, &load_kg, &percent))
    {
      const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));

      return steps != NULL && dose->target != CARRY_TARGET_BODY_WEIGHT ? carry_warm_up_format_shares ()
                                                                       : NULL;
    }

  n_sets = carry_warm_up_make (load_kg, percent, steps, sets);
  for (guint i = 0; i < n_sets; i++)
    {
      g_autofree char *load = carry_load_form_format (carry_load_gauge_get_form (self), sets[i].load_kg);

      /* Translators: a warm-up set: a weight and repetitions, “25 kg × 8” */
      g_ptr_array_add (
          words, carry_number_text_take (g_strdup_printf (C_ ("warm-up", "%s × %u"), load, sets[i].reps)));
    }
  g_ptr_array_add (words, NULL);

  /* Translators: between the warm-up sets of a list */
  return n_sets > 0 ? g_strjoinv (C_ ("warm-up", ", "), (char **)words->pdata) : NULL;
}
