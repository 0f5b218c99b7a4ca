/* carry-warm-up.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-warm-up.h"

#include <glib/gi18n.h>

/* From this share of the maximum on a single comes between warming up and the work. */
#define HEAVY_PERCENT 85.0

/* Share of the load of the working sets, in percent, and repetitions (grade D). */
static const struct
{
  double share;
  guint reps;
  gboolean heavy_only;
} ladder[CARRY_MOST_WARM_UPS] = {
  { 40, 8, FALSE },
  { 60, 5, FALSE },
  { 75, 3, FALSE },
  { 85, 1, TRUE },
};

/**
 * carry_warm_up_make:
 * @load_kg: the load of the working sets in kg
 * @percent: that load as a share of the one-repetition maximum, or 0 if nobody knows
 * @steps: the loads there are
 * @sets: (out): the sets to do before
 *
 * Sets that lead up to the work: 40 % × 8, 60 % × 5, 75 % × 3 of the working load, and 85 % × 1 before sets of
 * at least 85 % of the maximum. Loads are rounded to what there is; a step that rounds to the one before it, or
 * that would be as heavy as the work, is left out.
 *
 * Returns: how many sets there are
 */
guint
carry_warm_up_make (double load_kg,
                    double percent,
                    const CarryLoadSteps *steps,
                    CarrySet sets[CARRY_MOST_WARM_UPS])
{
  guint n = 0;

  g_return_val_if_fail (steps != NULL && sets != NULL, 0);

  for (guint i = 0; i < CARRY_MOST_WARM_UPS; i++)
    {
      const double load = carry_load_steps_nearest (steps, load_kg * ladder[i].share / 100);

      if ((ladder[i].heavy_only && percent < HEAVY_PERCENT) || load >= load_kg - CARRY_LOAD_TOLERANCE ||
          load <= CARRY_LOAD_TOLERANCE)
        continue;
      if (n > 0 && load <= sets[n - 1].load_kg + CARRY_LOAD_TOLERANCE)
        continue;

      sets[n] = carry_set_of (ladder[i].reps, load, CARRY_SET_UNRATED);
      sets[n].warm_up = TRUE;
      n++;
    }

  return n;
}

/**
 * carry_warm_up_format_shares:
 *
 * Returns: (transfer full): the sets that lead up to a load that nobody knows yet, “40% × 8, 60% × 5, 75% × 3”
 */
char *
carry_warm_up_format_shares (void)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CARRY_MOST_WARM_UPS && !ladder[i].heavy_only; i++)
    {
      if (i > 0)
        g_string_append (text, C_ ("warm-up", ", "));
      /* Translators: a warm-up set: a share of the load and repetitions, “40% × 8” */
      g_string_append_printf (text, C_ ("warm-up", "%.0f%% × %u"), ladder[i].share, ladder[i].reps);
    }

  return g_string_free_and_steal (text);
}
