/* carry-catalogue-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-catalogue-change.h"

struct _CarryCatalogueChange
{
  GObject parent_instance;

  GArray *edits; /* of CarryCatalogueEdit */
};

G_DEFINE_FINAL_TYPE (CarryCatalogueChange, carry_catalogue_change, G_TYPE_OBJECT)

static void
edit_clear (gpointer data)
{
  CarryCatalogueEdit *edit = data;

  g_clear_object (&edit->before);
  g_clear_object (&edit->after);
  g_clear_pointer (&edit->mark_before, carry_exercise_mark_unref);
  g_clear_pointer (&edit->mark_after, carry_exercise_mark_unref);
}

static void
carry_catalogue_change_finalize (GObject *object)
{
  g_array_unref (CARRY_CATALOGUE_CHANGE (object)->edits);

  G_OBJECT_CLASS (carry_catalogue_change_parent_class)->finalize (object);
}

static void
carry_catalogue_change_class_init (CarryCatalogueChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_catalogue_change_finalize;
}

static void
carry_catalogue_change_init (CarryCatalogueChange *self)
{
  self->edits = g_array_new (FALSE, TRUE, sizeof (CarryCatalogueEdit));
  g_array_set_clear_func (self->edits, edit_clear);
}

/**
 * carry_catalogue_change_new:
 *
 * Returns: (transfer full): a change without edits
 */
CarryCatalogueChange *
carry_catalogue_change_new (void)
{
  return g_object_new (CARRY_TYPE_CATALOGUE_CHANGE, NULL);
}

static void
add_edit (CarryCatalogueChange *self, const CarryCatalogueEdit *edit)
{
  const CarryCatalogueEdit kept = {
    .before = edit->before != NULL ? g_object_ref (edit->before) : NULL,
    .after = edit->after != NULL ? g_object_ref (edit->after) : NULL,
    .mark_before = edit->mark_before != NULL ? carry_exercise_mark_ref (edit->mark_before) : NULL,
    .mark_after = edit->mark_after != NULL ? carry_exercise_mark_ref (edit->mark_after) : NULL,
  };

  g_array_append_val (self->edits, kept);
}

/* An exercise of a new id comes. */
void
carry_catalogue_change_insert (CarryCatalogueChange *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_CHANGE (self) && CARRY_IS_EXERCISE (exercise));

  add_edit (self, &(CarryCatalogueEdit){ .after = exercise });
}

/* An exercise goes. */
void
carry_catalogue_change_remove (CarryCatalogueChange *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_CHANGE (self) && CARRY_IS_EXERCISE (exercise));

  add_edit (self, &(CarryCatalogueEdit){ .before = exercise });
}

/* An exercise takes the place of another with the same id. */
void
carry_catalogue_change_replace (CarryCatalogueChange *self, CarryExercise *before, CarryExercise *after)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_CHANGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (before) && CARRY_IS_EXERCISE (after));
  g_return_if_fail (g_str_equal (carry_exercise_get_id (before), carry_exercise_get_id (after)));

  add_edit (self, &(CarryCatalogueEdit){ .before = before, .after = after });
}

/**
 * carry_catalogue_change_mark:
 * @self: a change that is being built
 * @before: (nullable): the mark as it is
 * @after: (nullable): the mark as it will be, of the same exercise
 *
 * A mark comes, goes, or takes the place of another.
 */
void
carry_catalogue_change_mark (CarryCatalogueChange *self, CarryExerciseMark *before, CarryExerciseMark *after)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_CHANGE (self));
  g_return_if_fail (before != NULL || after != NULL);
  g_return_if_fail (before == NULL || after == NULL || g_str_equal (before->id, after->id));

  add_edit (self, &(CarryCatalogueEdit){ .mark_before = before, .mark_after = after });
}

guint
carry_catalogue_change_get_n_edits (CarryCatalogueChange *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_CHANGE (self), 0);
  return self->edits->len;
}

/* The edit of a number from 0; owned by the change. */
const CarryCatalogueEdit *
carry_catalogue_change_get_edit (CarryCatalogueChange *self, guint edit)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_CHANGE (self) && edit < self->edits->len, NULL);
  return &g_array_index (self->edits, CarryCatalogueEdit, edit);
}

/**
 * carry_catalogue_change_invert:
 * @self: a change
 *
 * Returns: (transfer full): the change that takes this one back
 */
CarryCatalogueChange *
carry_catalogue_change_invert (CarryCatalogueChange *self)
{
  CarryCatalogueChange *inverse;

  g_return_val_if_fail (CARRY_IS_CATALOGUE_CHANGE (self), NULL);

  inverse = carry_catalogue_change_new ();
  for (guint i = self->edits->len; i > 0; i--)
    {
      const CarryCatalogueEdit *edit = &g_array_index (self->edits, CarryCatalogueEdit, i - 1);

      add_edit (inverse, &(CarryCatalogueEdit){ .before = edit->after,
                                                .after = edit->before,
                                                .mark_before = edit->mark_after,
                                                .mark_after = edit->mark_before });
    }

  return inverse;
}

/* The exercise or mark that an edit is about. */
static const char *
id_of (const CarryCatalogueEdit *edit, gboolean *is_mark)
{
  CarryExercise *exercise = edit->before != NULL ? edit->before : edit->after;

  *is_mark = exercise == NULL;
  if (exercise != NULL)
    return carry_exercise_get_id (exercise);

  return edit->mark_before != NULL ? edit->mark_before->id : edit->mark_after->id;
}

static CarryCatalogueEdit *
find_edit (CarryCatalogueChange *self, const CarryCatalogueEdit *edit, guint *index)
{
  gboolean is_mark, is_other_mark;
  const char *id = id_of (edit, &is_mark);

  for (*index = 0; *index < self->edits->len; (*index)++)
    {
      CarryCatalogueEdit *other = &g_array_index (self->edits, CarryCatalogueEdit, *index);

      if (g_str_equal (id_of (other, &is_other_mark), id) && is_mark == is_other_mark)
        return other;
    }

  return NULL;
}

static void
follow (CarryCatalogueChange *self, const CarryCatalogueEdit *edit)
{
  guint index;
  CarryCatalogueEdit *earlier = find_edit (self, edit, &index);
  const CarryCatalogueEdit joined = {
    .before = earlier != NULL ? earlier->before : edit->before,
    .after = edit->after,
    .mark_before = earlier != NULL ? earlier->mark_before : edit->mark_before,
    .mark_after = edit->mark_after,
  };

  if (joined.before != NULL || joined.after != NULL || joined.mark_before != NULL ||
      joined.mark_after != NULL)
    add_edit (self, &joined);
  if (earlier != NULL)
    g_array_remove_index (self->edits, index);
}

/**
 * carry_catalogue_change_join:
 * @first: a change
 * @second: the one that came next
 *
 * Returns: (transfer full): the change that does both at once
 */
CarryCatalogueChange *
carry_catalogue_change_join (CarryCatalogueChange *first, CarryCatalogueChange *second)
{
  CarryCatalogueChange *both;

  g_return_val_if_fail (CARRY_IS_CATALOGUE_CHANGE (first) && CARRY_IS_CATALOGUE_CHANGE (second), NULL);

  both = carry_catalogue_change_new ();
  for (guint i = 0; i < first->edits->len; i++)
    follow (both, carry_catalogue_change_get_edit (first, i));
  for (guint i = 0; i < second->edits->len; i++)
    follow (both, carry_catalogue_change_get_edit (second, i));

  return both;
}
