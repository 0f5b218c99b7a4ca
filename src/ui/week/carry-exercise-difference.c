/* carry-exercise-difference.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-difference.h"

#include <glib/gi18n.h>

static const char *
get_name (CarryItem *item)
{
  return carry_exercise_get_name (carry_item_get_exercise (item));
}

static CarryItem *
find (CarryStrengthSession *session, CarryItem *like)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if (carry_item_get_exercise (item) == carry_item_get_exercise (like))
        return item;
    }

  return NULL;
}

/* Exercises of one session that the other has not. */
static GPtrArray *
list_missing (CarryStrengthSession *session, CarryStrengthSession *other)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if (find (other, item) == NULL)
        g_ptr_array_add (items, item);
    }

  return items;
}

/* An exercise comes instead of one of the same part of the body, rather than of another. */
static CarryItem *
take_counterpart (GPtrArray *gone, CarryItem *come)
{
  const CarryRegion region = carry_exercise_get_region (carry_item_get_exercise (come));

  for (guint i = 0; i < gone->len; i++)
    if (carry_exercise_get_region (carry_item_get_exercise (gone->pdata[i])) == region)
      return g_ptr_array_remove_index (gone, i);

  return NULL;
}

static void
add_line (GStrvBuilder *lines, char *line)
{
  g_strv_builder_add (lines, line);
  g_free (line);
}

static void
describe_exercises (GStrvBuilder *lines, GPtrArray *come, GPtrArray *gone)
{
  g_autoptr (GPtrArray) alone = g_ptr_array_new ();

  for (guint i = 0; i < come->len; i++)
    {
      CarryItem *other = take_counterpart (gone, come->pdata[i]);

      if (other == NULL)
        g_ptr_array_add (alone, come->pdata[i]);
      else
        /* Translators: two exercises: “Copenhagen Plank instead of Side Plank” */
        add_line (lines,
                  g_strdup_printf (_ ("%1$s instead of %2$s"), get_name (come->pdata[i]), get_name (other)));
    }

  for (guint i = 0; i < alone->len; i++)
    /* Translators: an exercise that comes into a session: “New: Nordic Curl” */
    add_line (lines, g_strdup_printf (_ ("New: %s"), get_name (alone->pdata[i])));
  for (guint i = 0; i < gone->len; i++)
    /* Translators: an exercise that goes from a session: “Without Side Plank” */
    add_line (lines, g_strdup_printf (_ ("Without %s"), get_name (gone->pdata[i])));
}

static void
describe_doses (GStrvBuilder *lines, CarryStrengthSession *before, CarryStrengthSession *after)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (after); i++)
    {
      CarryItem *then = carry_strength_session_get_nth (after, i);
      CarryItem *now = find (before, then);
      g_autofree char *from = NULL;
      g_autofree char *to = NULL;

      if (now == NULL ||
          carry_prescription_equal (carry_item_get_prescription (now), carry_item_get_prescription (then)))
        continue;

      from = carry_prescription_format_amount (carry_item_get_prescription (now));
      to = carry_prescription_format_amount (carry_item_get_prescription (then));
      if (g_str_equal (from, to))
        /* Translators: %s is an exercise whose load or rest changes */
        add_line (lines, g_strdup_printf (_ ("%s: another load or rest"), get_name (then)));
      else
        /* Translators: an exercise and two doses: “Calf Raise: 4 × 8 instead of 3 × 8” */
        add_line (lines, g_strdup_printf (_ ("%1$s: %2$s instead of %3$s"), get_name (then), to, from));
    }
}

/**
 * carry_exercise_difference_describe:
 * @before: a session as it is
 * @after: the session as it would be
 *
 * Returns: (transfer full) (nullable): which exercises come, go or have another dose, each on a line of its own; %NULL
 *   if none does
 */
char *
carry_exercise_difference_describe (CarryStrengthSession *before, CarryStrengthSession *after)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autoptr (GPtrArray) come = NULL;
  g_autoptr (GPtrArray) gone = NULL;
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (before), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (after), NULL);

  come = list_missing (after, before);
  gone = list_missing (before, after);
  describe_exercises (lines, come, gone);
  describe_doses (lines, before, after);
  list = g_strv_builder_end (lines);

  return *list != NULL ? g_strjoinv ("\n", list) : NULL;
}
