/* carry-shown-exercises.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-shown-exercises.h"

/* More changes than this at once cost the view more than one that spans them all. */
#define MOST_CHANGES 48u

/* Where so many items come or go, nothing much stays. */
#define MOST_COMPARED 4096u

/**
 * CarryShownExercises:
 *
 * The exercises that are shown, in sections: a #GListModel and #GtkSectionModel of #CarryExercise.
 *
 * When others are shown, rows that stay are left alone, so that a view keeps its place and its focus: as few and as
 * small changes are emitted as the order allows. Sections are not told of apart from their items: an exercise that
 * goes to another section is another item.
 */
struct _CarryShownExercises
{
  GObject parent_instance;

  GArray *shown; /* of CarryShownExercise, with a reference each */
};

/* A run of items that are replaced. */
typedef struct
{
  guint old_start, n_removed;
  guint new_start, n_added;
} Change;

static void carry_shown_exercises_list_model_init (GListModelInterface *iface);
static void carry_shown_exercises_section_model_init (GtkSectionModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryShownExercises,
                               carry_shown_exercises,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      carry_shown_exercises_list_model_init)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL,
                                                          carry_shown_exercises_section_model_init))

static const CarryShownExercise *
get_shown (CarryShownExercises *self, guint position)
{
  return &g_array_index (self->shown, CarryShownExercise, position);
}

static GType
carry_shown_exercises_get_item_type (GListModel *model)
{
  return CARRY_TYPE_EXERCISE;
}

static guint
carry_shown_exercises_get_n_items (GListModel *model)
{
  return CARRY_SHOWN_EXERCISES (model)->shown->len;
}

static gpointer
carry_shown_exercises_get_item (GListModel *model, guint position)
{
  CarryShownExercises *self = CARRY_SHOWN_EXERCISES (model);

  return position < self->shown->len ? g_object_ref (get_shown (self, position)->exercise) : NULL;
}

static void
carry_shown_exercises_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = carry_shown_exercises_get_item_type;
  iface->get_n_items = carry_shown_exercises_get_n_items;
  iface->get_item = carry_shown_exercises_get_item;
}

/* The first position from which on no section is less than this one. */
static guint
find_section (CarryShownExercises *self, guint section)
{
  guint low = 0, high = self->shown->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (get_shown (self, middle)->section < section)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
carry_shown_exercises_model_get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  CarryShownExercises *self = CARRY_SHOWN_EXERCISES (model);

  if (position >= self->shown->len)
    {
      *start = self->shown->len;
      *end = G_MAXUINT;
      return;
    }

  *start = find_section (self, get_shown (self, position)->section);
  *end = find_section (self, get_shown (self, position)->section + 1);
}

static void
carry_shown_exercises_section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = carry_shown_exercises_model_get_section;
}

static void
clear_shown (gpointer shown)
{
  g_object_unref (((CarryShownExercise *)shown)->exercise);
}

static void
carry_shown_exercises_finalize (GObject *object)
{
  g_array_unref (CARRY_SHOWN_EXERCISES (object)->shown);

  G_OBJECT_CLASS (carry_shown_exercises_parent_class)->finalize (object);
}

static void
carry_shown_exercises_class_init (CarryShownExercisesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_shown_exercises_finalize;
}

static GArray *
create_array (void)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (CarryShownExercise));

  g_array_set_clear_func (array, clear_shown);

  return array;
}

static void
carry_shown_exercises_init (CarryShownExercises *self)
{
  self->shown = create_array ();
}

static guint
hash_shown (gconstpointer key)
{
  const CarryShownExercise *shown = key;

  return g_direct_hash (shown->exercise) ^ (shown->section << 24);
}

static gboolean
equal_shown (gconstpointer a, gconstpointer b)
{
  const CarryShownExercise *first = a, *second = b;

  return first->exercise == second->exercise && first->section == second->section;
}

/* The items of @array from @start to @end, as a set. */
static GHashTable *
index_items (GArray *array, guint start, guint end)
{
  GHashTable *items = g_hash_table_new (hash_shown, equal_shown);

  for (guint i = start; i < end; i++)
    g_hash_table_add (items, &g_array_index (array, CarryShownExercise, i));

  return items;
}

static gboolean
add_change (Change *changes, guint *n_changes, Change change)
{
  if (*n_changes == MOST_CHANGES)
    return FALSE;

  changes[(*n_changes)++] = change;

  return TRUE;
}

/* Fills @changes with what differs inside of @whole, or returns FALSE if that is too much, or what stays is in
 * another order. */
static gboolean
find_changes (GArray *old, GArray *new, const Change *whole, Change *changes, guint *n_changes)
{
  const guint old_end = whole->old_start + whole->n_removed, new_end = whole->new_start + whole->n_added;
  g_autoptr (GHashTable) were = index_items (old, whole->old_start, old_end);
  g_autoptr (GHashTable) are = index_items (new, whole->new_start, new_end);
  guint i = whole->old_start, j = whole->new_start;

  *n_changes = 0;

  while (i < old_end || j < new_end)
    {
      Change change = { .old_start = i, .new_start = j };

      for (; i < old_end && !g_hash_table_contains (are, &g_array_index (old, CarryShownExercise, i)); i++)
        change.n_removed++;
      for (; j < new_end && !g_hash_table_contains (were, &g_array_index (new, CarryShownExercise, j)); j++)
        change.n_added++;

      if ((change.n_removed > 0 || change.n_added > 0) && !add_change (changes, n_changes, change))
        return FALSE;

      for (; i < old_end && j < new_end &&
             equal_shown (&g_array_index (old, CarryShownExercise, i),
                          &g_array_index (new, CarryShownExercise, j));
           i++)
        j++;

      /* Both stay, but not in this order. */
      if (i == change.old_start + change.n_removed && j == change.new_start + change.n_added &&
          (i < old_end || j < new_end))
        return FALSE;
    }

  return TRUE;
}

/* An exercise that is within reach is in its section, too; a view cannot bear that both go at once. */
static guint
count_removed_from_reach (CarryShownExercises *self, const Change *change)
{
  guint n = 0;

  while (n < change->n_removed && get_shown (self, change->new_start + n)->section < CARRY_SHOWN_FOUND)
    n++;

  return n < change->n_removed ? n : 0;
}

/* Removes and adds the items of one change; later ones of the old list are not touched yet. */
static void
apply (CarryShownExercises *self, GArray *new, const Change *change)
{
  const guint position = change->new_start;
  const guint n_first = count_removed_from_reach (self, change);

  if (n_first > 0)
    {
      const Change rest = { change->old_start + n_first, change->n_removed - n_first, position,
                            change->n_added };

      g_array_remove_range (self->shown, position, n_first);
      g_list_model_items_changed (G_LIST_MODEL (self), position, n_first, 0);
      apply (self, new, &rest);
      return;
    }

  if (change->n_removed > 0)
    g_array_remove_range (self->shown, position, change->n_removed);
  if (change->n_added > 0)
    g_array_insert_vals (self->shown, position, &g_array_index (new, CarryShownExercise, change->new_start),
                         change->n_added);
  for (guint i = 0; i < change->n_added; i++)
    g_object_ref (get_shown (self, position + i)->exercise);

  g_list_model_items_changed (G_LIST_MODEL (self), position, change->n_removed, change->n_added);
}

/* The part of both lists between what they begin and end with alike. */
static Change
find_whole (GArray *old, GArray *new)
{
  const guint shorter = MIN (old->len, new->len);
  guint before = 0, after = 0;

  while (before < shorter && equal_shown (&g_array_index (old, CarryShownExercise, before),
                                          &g_array_index (new, CarryShownExercise, before)))
    before++;
  while (after < shorter - before &&
         equal_shown (&g_array_index (old, CarryShownExercise, old->len - 1 - after),
                      &g_array_index (new, CarryShownExercise, new->len - 1 - after)))
    after++;

  return (Change){ before, old->len - before - after, before, new->len - before - after };
}

/**
 * carry_shown_exercises_new:
 *
 * Returns: (transfer full): an empty list
 */
CarryShownExercises *
carry_shown_exercises_new (void)
{
  return g_object_new (CARRY_TYPE_SHOWN_EXERCISES, NULL);
}

/**
 * carry_shown_exercises_show:
 * @self: a list
 * @shown: (array length=n_shown): what is shown from now on
 * @n_shown: how many
 */
void
carry_shown_exercises_show (CarryShownExercises *self, const CarryShownExercise *shown, guint n_shown)
{
  g_autoptr (GArray) new = NULL;
  Change changes[MOST_CHANGES];
  guint n_changes = 1;
  Change whole;

  g_return_if_fail (CARRY_IS_SHOWN_EXERCISES (self));
  g_return_if_fail (shown != NULL || n_shown == 0);

  new = g_array_new (FALSE, FALSE, sizeof (CarryShownExercise));
  g_array_append_vals (new, shown, n_shown);
  whole = find_whole (self->shown, new);

  if (whole.n_removed == 0 && whole.n_added == 0)
    return;

  if (whole.n_removed == 0 || whole.n_added == 0 || whole.n_removed + whole.n_added > MOST_COMPARED ||
      !find_changes (self->shown, new, &whole, changes, &n_changes))
    {
      changes[0] = whole;
      n_changes = 1;
    }

  for (guint i = 0; i < n_changes; i++)
    apply (self, new, &changes[i]);
}

/**
 * carry_shown_exercises_get_section:
 * @self: a list
 * @position: a position
 *
 * Returns: the number of the section that the item is in, or %G_MAXUINT if there is no such item
 */
guint
carry_shown_exercises_get_section (CarryShownExercises *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_SHOWN_EXERCISES (self), G_MAXUINT);

  return position < self->shown->len ? get_shown (self, position)->section : G_MAXUINT;
}

/**
 * carry_shown_exercises_find:
 * @self: a list
 * @id: the id of an exercise
 *
 * Returns: where the exercise is first, or %GTK_INVALID_LIST_POSITION
 */
guint
carry_shown_exercises_find (CarryShownExercises *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_SHOWN_EXERCISES (self), GTK_INVALID_LIST_POSITION);

  for (guint i = 0; i < self->shown->len; i++)
    if (g_str_equal (carry_exercise_get_id (get_shown (self, i)->exercise), id))
      return i;

  return GTK_INVALID_LIST_POSITION;
}
