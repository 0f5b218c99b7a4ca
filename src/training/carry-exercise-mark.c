/* carry-exercise-mark.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-mark.h"

/**
 * carry_exercise_mark_new:
 * @id: of an exercise
 * @hidden: whether the catalogue is not to offer it
 * @aliases: (nullable): other names for it
 *
 * Returns: (transfer full) (nullable): the mark; %NULL if it says nothing
 */
CarryExerciseMark *
carry_exercise_mark_new (const char *id, gboolean hidden, const char *const *aliases)
{
  CarryExerciseMark *self;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  if (!hidden && (aliases == NULL || aliases[0] == NULL))
    return NULL;

  self = g_atomic_rc_box_new0 (CarryExerciseMark);
  self->id = g_strdup (id);
  self->hidden = hidden;
  self->aliases = aliases != NULL ? g_strdupv ((char **)aliases) : g_new0 (char *, 1);

  return self;
}

CarryExerciseMark *
carry_exercise_mark_ref (CarryExerciseMark *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  CarryExerciseMark *self = data;

  g_free (self->id);
  g_strfreev (self->aliases);
}

void
carry_exercise_mark_unref (CarryExerciseMark *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/* Whether both say the same; either may be NULL. */
gboolean
carry_exercise_mark_equal (const CarryExerciseMark *a, const CarryExerciseMark *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_str_equal (a->id, b->id) && a->hidden == b->hidden &&
         g_strv_equal ((const char *const *)a->aliases, (const char *const *)b->aliases);
}
