/* carry-arranged-items.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-arranged-items.h"

/* Numbered anew, so that two supersets of one number that an edit brings together do not become one. */
GPtrArray *
carry_arranged_items_take (CarryStrengthSession *session)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint superset = 0, before = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      const guint number = carry_item_get_superset (item);

      if (number > 0 && number != before)
        superset++;
      g_ptr_array_add (items, carry_item_with_superset (item, number > 0 ? superset : 0));
      before = number;
    }

  return items;
}

/* 0 where there is none, and behind the last one. */
guint
carry_arranged_items_get_superset (GPtrArray *items, guint position)
{
  return position < items->len ? carry_item_get_superset (items->pdata[position]) : 0;
}

/* Replaces an item by one that the caller gives away. */
void
carry_arranged_items_put (GPtrArray *items, guint position, CarryItem *item)
{
  g_object_unref (items->pdata[position]);
  items->pdata[position] = item;
}

void
carry_arranged_items_set_superset (GPtrArray *items, guint position, guint superset)
{
  carry_arranged_items_put (items, position, carry_item_with_superset (items->pdata[position], superset));
}

/* A number that no superset has. */
guint
carry_arranged_items_find_free (GPtrArray *items)
{
  guint superset = 0;

  for (guint i = 0; i < items->len; i++)
    superset = MAX (superset, carry_arranged_items_get_superset (items, i));

  return superset + 1;
}

/* The members of the superset that an item is in; one that is alone is all there is. */
guint
carry_arranged_items_find_group (GPtrArray *items, guint position, guint *n_items)
{
  const guint superset = carry_arranged_items_get_superset (items, position);
  guint first = position, end = position + 1;

  while (superset > 0 && first > 0 && carry_arranged_items_get_superset (items, first - 1) == superset)
    first--;
  while (superset > 0 && carry_arranged_items_get_superset (items, end) == superset)
    end++;
  *n_items = end - first;

  return first;
}

static guint
sets_of (CarryItem *item)
{
  return carry_prescription_get_dose (carry_item_get_prescription (item))->sets;
}

guint
carry_arranged_items_count_rounds (GPtrArray *items, guint position)
{
  guint n_items, rounds = 0;
  const guint first = carry_arranged_items_find_group (items, position, &n_items);

  for (guint i = first; i < first + n_items; i++)
    rounds = MAX (rounds, sets_of (items->pdata[i]));

  return rounds;
}

void
carry_arranged_items_set_sets (GPtrArray *items, guint position, guint sets)
{
  CarryItem *item = items->pdata[position];
  g_autoptr (CarryPrescription) prescription = NULL;

  if (sets_of (item) == sets)
    return;

  prescription = carry_prescription_with_sets (carry_item_get_prescription (item), sets);
  carry_arranged_items_put (items, position,
                            carry_item_with_target (item, prescription, carry_item_get_load (item),
                                                    carry_item_get_target_origin (item)));
}

/* What stands between two members of a superset belongs to it. */
void
carry_arranged_items_adopt (GPtrArray *items, guint position)
{
  const guint above = position > 0 ? carry_arranged_items_get_superset (items, position - 1) : 0;

  carry_arranged_items_set_superset (items, position, 0);
  if (above == 0 || carry_arranged_items_get_superset (items, position + 1) != above)
    return;

  carry_arranged_items_set_sets (items, position,
                                 MAX (carry_arranged_items_count_rounds (items, position - 1),
                                      carry_arranged_items_count_rounds (items, position + 1)));
  carry_arranged_items_set_superset (items, position, above);
}

/* No superset of one, and numbers from the top. */
void
carry_arranged_items_tidy (GPtrArray *items)
{
  const guint base = carry_arranged_items_find_free (items);
  guint superset = 0;

  /* Above all numbers that are there, a superset cannot melt into the next one meanwhile. */
  for (guint i = 0, n_items; i < items->len; i += n_items)
    {
      const guint first = carry_arranged_items_find_group (items, i, &n_items);
      const guint number = n_items > 1 ? base + superset++ : 0;

      for (guint k = first; k < first + n_items; k++)
        carry_arranged_items_set_superset (items, k, number);
    }

  for (guint i = 0; i < items->len; i++)
    if (carry_arranged_items_get_superset (items, i) > 0)
      carry_arranged_items_set_superset (items, i, carry_arranged_items_get_superset (items, i) - base + 1);
}

/* Takes @n_items from @first to the gap @gap, which is not among them. Returns where the first one is now. */
guint
carry_arranged_items_carry_over (GPtrArray *items, guint first, guint n_items, guint gap)
{
  const guint to = gap > first ? gap - n_items : gap;
  g_autoptr (GPtrArray) moved = g_ptr_array_new ();

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (moved, g_ptr_array_steal_index (items, first));
  for (guint i = 0; i < n_items; i++)
    g_ptr_array_insert (items, (int)(to + i), moved->pdata[i]);

  return to;
}

/* How many of an item's neighbours are in a superset: 0 to 2. */
guint
carry_arranged_items_count_fellows (GPtrArray *items, guint position, guint superset)
{
  if (superset == 0)
    return 0;

  return (carry_arranged_items_get_superset (items, position + 1) == superset ? 1u : 0u) +
         (position > 0 && carry_arranged_items_get_superset (items, position - 1) == superset ? 1u : 0u);
}

/* Whether two members of a superset are on either side of a gap. */
gboolean
carry_arranged_items_is_inside (GPtrArray *items, guint gap)
{
  return gap > 0 && carry_arranged_items_get_superset (items, gap) > 0 &&
         carry_arranged_items_get_superset (items, gap) == carry_arranged_items_get_superset (items, gap - 1);
}
