/* carry-diary-preview.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-diary-preview.h"

struct _CarryDiaryPreview
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryDiary *copy;    /* NULL until it is needed, and where it could not follow */
  CarryChange *edits;  /* what the copy is ahead by, or NULL */
};

G_DEFINE_FINAL_TYPE (CarryDiaryPreview, carry_diary_preview, G_TYPE_OBJECT)

static void
carry_diary_preview_finalize (GObject *object)
{
  CarryDiaryPreview *self = CARRY_DIARY_PREVIEW (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->copy);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_diary_preview_parent_class)->finalize (object);
}

static void
carry_diary_preview_class_init (CarryDiaryPreviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_diary_preview_finalize;
}

static void
carry_diary_preview_init (CarryDiaryPreview *self)
{
}

/* What @copy has other than @diary from @first to @last becomes what the diary has. */
static CarryChange *
find_differences (CarryDiary *diary, CarryDiary *copy, const GDate *first, const GDate *last)
{
  g_autoptr (GPtrArray) theirs = carry_diary_get_range (diary, first, last);
  g_autoptr (GPtrArray) ours = carry_diary_get_range (copy, first, last);
  CarryChange *change = carry_change_new ("");

  for (guint i = 0; i < ours->len; i++)
    if (carry_diary_lookup (diary, carry_session_get_id (ours->pdata[i])) == NULL)
      carry_change_remove (change, ours->pdata[i]);

  for (guint i = 0; i < theirs->len; i++)
    {
      CarrySession *before = carry_diary_lookup (copy, carry_session_get_id (theirs->pdata[i]));

      if (before == NULL)
        carry_change_insert (change, theirs->pdata[i]);
      else if (before != theirs->pdata[i])
        carry_change_replace (change, before, theirs->pdata[i]);
    }

  return change;
}

static void
on_changed (CarryDiaryPreview *self, const GDate *first, const GDate *last)
{
  g_autoptr (CarryChange) change = NULL;

  if (self->copy == NULL)
    return;

  change = find_differences (self->diary, self->copy, first, last);
  if (!carry_diary_apply (self->copy, change, NULL))
    g_clear_object (&self->copy);
}

/**
 * carry_diary_preview_new:
 * @diary: a diary
 *
 * Returns: (transfer full): a new preview
 */
CarryDiaryPreview *
carry_diary_preview_new (CarryDiary *diary)
{
  CarryDiaryPreview *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);

  self = g_object_new (CARRY_TYPE_DIARY_PREVIEW, NULL);
  self->diary = g_object_ref (diary);
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/* A diary that is filled from the store does not tell which days changed. */
static void
copy_whole (CarryDiaryPreview *self)
{
  GDate first, last;

  if (self->copy != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->copy)) ==
                                g_list_model_get_n_items (G_LIST_MODEL (self->diary)))
    return;

  g_clear_object (&self->copy);
  self->copy = carry_diary_new (carry_diary_get_first_weekday (self->diary));
  if (carry_diary_get_span (self->diary, &first, &last))
    {
      g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, &first, &last);

      carry_diary_fill (self->copy, sessions);
    }
}

/* Only its sessions: what belongs to no day is not looked at. */
static CarryChange *
take_edits (CarryChange *change)
{
  CarryChange *edits = carry_change_new ("");

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *before = carry_change_get_before (change, i);
      CarrySession *after = carry_change_get_after (change, i);

      if (before != NULL && after != NULL)
        carry_change_replace (edits, before, after);
      else if (after != NULL)
        carry_change_insert (edits, after);
      else
        carry_change_remove (edits, before);
    }

  return edits;
}

/**
 * carry_diary_preview_begin:
 * @self: a preview
 * @change: a change of the diary
 *
 * Does the sessions of a change in the copy, until carry_diary_preview_end(). Meanwhile the diary must not change.
 *
 * Returns: (transfer none) (nullable): the diary as it will be, or %NULL if the change does not fit it
 */
CarryDiary *
carry_diary_preview_begin (CarryDiaryPreview *self, CarryChange *change)
{
  g_return_val_if_fail (CARRY_IS_DIARY_PREVIEW (self) && CARRY_IS_CHANGE (change), NULL);
  g_return_val_if_fail (self->edits == NULL, NULL);

  copy_whole (self);
  self->edits = take_edits (change);
  if (carry_diary_apply (self->copy, self->edits, NULL))
    return self->copy;

  g_clear_object (&self->edits);

  return NULL;
}

void
carry_diary_preview_end (CarryDiaryPreview *self)
{
  g_autoptr (CarryChange) edits = NULL;
  g_autoptr (CarryChange) back = NULL;

  g_return_if_fail (CARRY_IS_DIARY_PREVIEW (self));

  edits = g_steal_pointer (&self->edits);
  back = edits != NULL ? carry_change_invert (edits) : NULL;
  if (back != NULL && !carry_diary_apply (self->copy, back, NULL))
    g_clear_object (&self->copy);
}
