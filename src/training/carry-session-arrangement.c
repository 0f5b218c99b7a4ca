/* carry-session-arrangement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-session-arrangement.h"

/* A session's items while they are being put in another order. Two that follow each other with the same number
 * above 0 are in one superset. */
typedef GPtrArray Items;

#define N_LETTERS 26u

/* Numbered anew, so that two supersets of one number that an edit brings together do not become one. */
static Items *
take_items (CarryStrengthSession *session)
{
  Items *items = g_ptr_array_new_with_free_func (g_object_unref);
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

static guint
superset_of (Items *items, guint position)
{
  return position < items->len ? carry_item_get_superset (items->pdata[position]) : 0;
}

/* Replaces an item by one that the caller gives away. */
static void
put (Items *items, guint position, CarryItem *item)
{
  g_object_unref (items->pdata[position]);
  items->pdata[position] = item;
}

static void
set_superset (Items *items, guint position, guint superset)
{
  put (items, position, carry_item_with_superset (items->pdata[position], superset));
}

static guint
new_superset (Items *items)
{
  guint superset = 0;

  for (guint i = 0; i < items->len; i++)
    superset = MAX (superset, superset_of (items, i));

  return superset + 1;
}

/* The members of the superset that an item is in; one that is alone is all there is. */
static guint
find_group (Items *items, guint position, guint *n_items)
{
  const guint superset = superset_of (items, position);
  guint first = position, end = position + 1;

  while (superset > 0 && first > 0 && superset_of (items, first - 1) == superset)
    first--;
  while (superset > 0 && superset_of (items, end) == superset)
    end++;
  *n_items = end - first;

  return first;
}

static guint
sets_of (CarryItem *item)
{
  return carry_prescription_get_dose (carry_item_get_prescription (item))->sets;
}

static guint
count_rounds (Items *items, guint position)
{
  guint n_items, rounds = 0;
  const guint first = find_group (items, position, &n_items);

  for (guint i = first; i < first + n_items; i++)
    rounds = MAX (rounds, sets_of (items->pdata[i]));

  return rounds;
}

static void
set_sets (Items *items, guint position, guint sets)
{
  CarryItem *item = items->pdata[position];
  g_autoptr (CarryPrescription) prescription = NULL;

  if (sets_of (item) == sets)
    return;

  prescription = carry_prescription_with_sets (carry_item_get_prescription (item), sets);
  put (items, position,
       carry_item_with_target (item, prescription, carry_item_get_load (item),
                               carry_item_get_target_origin (item)));
}

/* What stands between two members of a superset belongs to it. */
static void
adopt (Items *items, guint position)
{
  const guint above = position > 0 ? superset_of (items, position - 1) : 0;

  set_superset (items, position, 0);
  if (above == 0 || superset_of (items, position + 1) != above)
    return;

  set_sets (items, position, MAX (count_rounds (items, position - 1), count_rounds (items, position + 1)));
  set_superset (items, position, above);
}

/* No superset of one, and numbers from the top. */
static void
tidy (Items *items)
{
  const guint base = new_superset (items);
  guint superset = 0;

  /* Above all numbers that are there, a superset cannot melt into the next one meanwhile. */
  for (guint i = 0, n_items; i < items->len; i += n_items)
    {
      const guint first = find_group (items, i, &n_items);
      const guint number = n_items > 1 ? base + superset++ : 0;

      for (guint k = first; k < first + n_items; k++)
        set_superset (items, k, number);
    }

  for (guint i = 0; i < items->len; i++)
    if (superset_of (items, i) > 0)
      set_superset (items, i, superset_of (items, i) - base + 1);
}

/* What a plan brought and the runner arranged is the runner's own: no plan fills it anew. How long a session took that
 * was done is known. */
static CarryStrengthSession *
finish (CarryStrengthSession *session, Items *items, GError **error)
{
  const gboolean is_planned = carry_session_get_origin (CARRY_SESSION (session)) == CARRY_ORIGIN_PLAN;
  const gboolean is_done = carry_session_get_status (CARRY_SESSION (session)) == CARRY_STATUS_DONE;
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_ITEM);

  tidy (items);
  g_list_store_splice (store, 0, 0, items->pdata, items->len);

  return (CarryStrengthSession *)carry_session_edit (
      CARRY_SESSION (session), error, "items", store, "duration",
      is_done ? carry_session_get_duration (CARRY_SESSION (session))
              : carry_strength_items_get_minutes (items),
      "origin", is_planned ? CARRY_ORIGIN_RUNNER : carry_session_get_origin (CARRY_SESSION (session)), NULL);
}

static gboolean
is_position (CarryStrengthSession *session, guint position)
{
  return CARRY_IS_STRENGTH_SESSION (session) && position < carry_strength_session_get_n_items (session);
}

static gboolean
is_gap (CarryStrengthSession *session, guint gap)
{
  return CARRY_IS_STRENGTH_SESSION (session) && gap <= carry_strength_session_get_n_items (session);
}

/**
 * carry_session_arrangement_insert:
 * @session: a session
 * @gap: where the item comes: before the item of this number
 * @item: an item; whether it is in a superset follows from where it comes
 * @error: return location, or %NULL
 *
 * Puts an item into a session. Between two members of a superset it becomes one of them.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_insert (CarryStrengthSession *session, guint gap, CarryItem *item, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (is_gap (session, gap), NULL);
  g_return_val_if_fail (CARRY_IS_ITEM (item), NULL);

  items = take_items (session);
  g_ptr_array_insert (items, (int)gap, g_object_ref (item));
  adopt (items, gap);

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_remove:
 * @session: a session
 * @position: an item
 * @error: return location, or %NULL
 *
 * Takes an item out of a session.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_remove (CarryStrengthSession *session, guint position, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (is_position (session, position), NULL);

  items = take_items (session);
  g_ptr_array_remove_index (items, position);

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_duplicate:
 * @session: a session
 * @position: an item
 * @error: return location, or %NULL
 *
 * Puts a copy that is still to be done behind an item; in a superset, into the same.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_duplicate (CarryStrengthSession *session, guint position, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (is_position (session, position), NULL);

  items = take_items (session);
  g_ptr_array_insert (items, (int)position + 1, carry_item_without_sets (items->pdata[position]));

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_replace:
 * @session: a session
 * @position: an item
 * @item: what stands in its place from now on; it is in the superset that the other was in
 * @error: return location, or %NULL
 *
 * Puts an item in the place of another. In a superset, another number of sets is another number of rounds: the
 * other members follow.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_replace (CarryStrengthSession *session,
                                   guint position,
                                   CarryItem *item,
                                   GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint first, n_items;

  g_return_val_if_fail (is_position (session, position), NULL);
  g_return_val_if_fail (CARRY_IS_ITEM (item), NULL);

  items = take_items (session);
  first = find_group (items, position, &n_items);
  if (sets_of (item) != sets_of (items->pdata[position]))
    for (guint i = first; i < first + n_items; i++)
      set_sets (items, i, sets_of (item));
  put (items, position, carry_item_with_superset (item, superset_of (items, position)));

  return finish (session, items, error);
}

/* Takes @n_items from @first to the gap @gap, which is not among them. Returns where the first one is now. */
static guint
carry_over (Items *items, guint first, guint n_items, guint gap)
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
static guint
count_fellows (Items *items, guint position, guint superset)
{
  if (superset == 0)
    return 0;

  return (superset_of (items, position + 1) == superset ? 1u : 0u) +
         (position > 0 && superset_of (items, position - 1) == superset ? 1u : 0u);
}

/**
 * carry_session_arrangement_move:
 * @session: a session
 * @position: an item
 * @gap: where it goes: before the item that has this number now
 * @moved_to: (out) (optional): where it is then
 * @error: return location, or %NULL
 *
 * Moves an item. Between two members of a superset it joins. Moved to the edge of its own superset it is its first
 * or last member; moved there once more, without a way to go, it leaves.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_move (
    CarryStrengthSession *session, guint position, guint gap, guint *moved_to, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint superset, to, n_fellows;

  g_return_val_if_fail (is_position (session, position), NULL);
  g_return_val_if_fail (is_gap (session, gap), NULL);

  items = take_items (session);
  superset = superset_of (items, position);
  to = carry_over (items, position, 1, gap);
  n_fellows = count_fellows (items, to, superset);
  if (n_fellows == 0 || (n_fellows == 1 && to == position))
    adopt (items, to);

  if (moved_to != NULL)
    *moved_to = to;

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_step:
 * @session: a session
 * @position: an item
 * @up: towards the beginning
 * @moved_to: (out) (optional): where it is then
 * @error: return location, or %NULL
 *
 * Moves an item by the smallest step there is: past its neighbour, into a superset or out of it. Any order of
 * exercises and supersets can be reached by steps and carry_session_arrangement_group().
 *
 * Returns: (transfer full) (nullable): the session, the same where there is no way to go, or %NULL with a
 *   #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_step (
    CarryStrengthSession *session, guint position, gboolean up, guint *moved_to, GError **error)
{
  guint first, n_items, gap;
  gboolean leaves;

  g_return_val_if_fail (is_position (session, position), NULL);

  carry_session_arrangement_get_group (session, position, &first, &n_items);
  leaves = n_items > 1 && position == (up ? first : first + n_items - 1);
  if (leaves)
    gap = position;
  else if (up)
    gap = position > 0 ? position - 1 : 0;
  else
    gap = MIN (position + 2, carry_strength_session_get_n_items (session));

  if (!leaves && (gap == position || gap == position + 1))
    {
      if (moved_to != NULL)
        *moved_to = position;

      return g_object_ref (session);
    }

  return carry_session_arrangement_move (session, position, gap, moved_to, error);
}

/* Whether two members of a superset are on either side of a gap. */
static gboolean
is_inside (Items *items, guint gap)
{
  return gap > 0 && superset_of (items, gap) > 0 && superset_of (items, gap) == superset_of (items, gap - 1);
}

/**
 * carry_session_arrangement_move_group:
 * @session: a session
 * @position: any member of a superset
 * @gap: where it goes: before the item that has this number now
 * @moved_to: (out) (optional): where its first member is then
 * @error: return location, or %NULL
 *
 * Moves a whole superset. There are no supersets in supersets: a gap inside another one counts as the one behind it,
 * a gap inside itself as no move at all.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_move_group (
    CarryStrengthSession *session, guint position, guint gap, guint *moved_to, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint first, n_items;

  g_return_val_if_fail (is_position (session, position), NULL);
  g_return_val_if_fail (is_gap (session, gap), NULL);

  items = take_items (session);
  first = find_group (items, position, &n_items);
  if (gap > first && gap < first + n_items)
    gap = first;
  while (is_inside (items, gap))
    gap++;
  first = carry_over (items, first, n_items, gap);

  if (moved_to != NULL)
    *moved_to = first;

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_join:
 * @session: a session
 * @position: an item
 * @onto: another item
 * @moved_to: (out) (optional): where the first one is then
 * @error: return location, or %NULL
 *
 * Lets an item be done in turn with another, and with whom that is done in turn already: it becomes the last of
 * them, and does as many sets as they have rounds.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_join (
    CarryStrengthSession *session, guint position, guint onto, guint *moved_to, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint first, n_items, rounds, superset, to;

  g_return_val_if_fail (is_position (session, position) && is_position (session, onto), NULL);
  g_return_val_if_fail (position != onto, NULL);

  items = take_items (session);
  rounds = count_rounds (items, onto);
  superset = superset_of (items, onto) > 0 ? superset_of (items, onto) : new_superset (items);
  first = find_group (items, onto, &n_items);
  set_superset (items, onto, superset);
  set_superset (items, position, superset);
  set_sets (items, position, rounds);
  to = carry_over (items, position, 1, first + n_items);

  if (moved_to != NULL)
    *moved_to = to;

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_group:
 * @session: a session
 * @first: an item
 * @n_items: how many from there, at least 2
 * @error: return location, or %NULL
 *
 * Lets items be done in turn. All do as many sets as the first one and those it was done in turn with had. What is
 * left of supersets that are cut in two stays together, unless it is one alone.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_group (CarryStrengthSession *session, guint first, guint n_items, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint rounds, superset;

  g_return_val_if_fail (is_position (session, first) && n_items >= 2, NULL);
  g_return_val_if_fail (n_items <= carry_strength_session_get_n_items (session) - first, NULL);

  items = take_items (session);
  rounds = count_rounds (items, first);
  superset = new_superset (items);
  for (guint i = first; i < first + n_items; i++)
    {
      set_superset (items, i, superset);
      set_sets (items, i, rounds);
    }

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_ungroup:
 * @session: a session
 * @position: any member of a superset
 * @error: return location, or %NULL
 *
 * Lets each member of a superset be done alone again.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_ungroup (CarryStrengthSession *session, guint position, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint first, n_items;

  g_return_val_if_fail (is_position (session, position), NULL);

  items = take_items (session);
  first = find_group (items, position, &n_items);
  for (guint i = first; i < first + n_items; i++)
    set_superset (items, i, 0);

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_set_rounds:
 * @session: a session
 * @position: any member of a superset, or an item alone
 * @rounds: how many sets each of them has, 1 to %CARRY_MOST_SETS
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_session_arrangement_set_rounds (CarryStrengthSession *session,
                                      guint position,
                                      guint rounds,
                                      GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  guint first, n_items;

  g_return_val_if_fail (is_position (session, position), NULL);
  g_return_val_if_fail (rounds >= 1 && rounds <= CARRY_MOST_SETS, NULL);

  items = take_items (session);
  first = find_group (items, position, &n_items);
  for (guint i = first; i < first + n_items; i++)
    set_sets (items, i, rounds);

  return finish (session, items, error);
}

/**
 * carry_session_arrangement_get_group:
 * @session: a session
 * @position: an item
 * @first: (out): the first that is done in turn with it
 * @n_items: (out): how many are done in turn, 1 for an item alone
 *
 * Returns: whether the item is in a superset
 */
gboolean
carry_session_arrangement_get_group (CarryStrengthSession *session,
                                     guint position,
                                     guint *first,
                                     guint *n_items)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (is_position (session, position), FALSE);
  g_return_val_if_fail (first != NULL && n_items != NULL, FALSE);

  items = take_items (session);
  *first = find_group (items, position, n_items);

  return *n_items > 1;
}

/* As many as the longest member has sets; of an item alone, its sets. */
guint
carry_session_arrangement_get_rounds (CarryStrengthSession *session, guint position)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (is_position (session, position), 0);

  items = take_items (session);

  return count_rounds (items, position);
}

/**
 * carry_session_arrangement_get_number:
 * @session: a session
 * @position: an item
 *
 * Numbers items as the program sheet does: what is done in turn shares a number and has letters, and after 26 of
 * them the last one again.
 *
 * Returns: (transfer full): “1”, or “3a” in a superset
 */
char *
carry_session_arrangement_get_number (CarryStrengthSession *session, guint position)
{
  g_autoptr (GPtrArray) items = NULL;
  guint number = 0, first = 0, n_items = 0;

  g_return_val_if_fail (is_position (session, position), NULL);

  items = take_items (session);
  for (guint i = 0; i <= position; i += n_items)
    {
      first = find_group (items, i, &n_items);
      number++;
    }

  if (n_items == 1)
    return g_strdup_printf ("%u", number);

  return g_strdup_printf ("%u%c", number, (char)('a' + MIN (position - first, N_LETTERS - 1)));
}
