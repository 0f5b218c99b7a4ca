/* carry-activity-index.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-activity-index.h"

/* Recordings of one activity start within a minute: they lie in the same minute or in minutes side by side. */
#define SECONDS_PER_BUCKET 60

struct _CarryActivityIndex
{
  GHashTable *buckets; /* minute since 1970 → GPtrArray of CarryActivity */
};

CarryActivityIndex *
carry_activity_index_new (void)
{
  CarryActivityIndex *self = g_new0 (CarryActivityIndex, 1);

  self->buckets =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_ptr_array_unref);

  return self;
}

void
carry_activity_index_free (CarryActivityIndex *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->buckets);
  g_free (self);
}

static gint64
get_bucket (CarryActivity *activity)
{
  const gint64 start = carry_activity_get_facts (activity)->start_utc;

  return start / SECONDS_PER_BUCKET - (start % SECONDS_PER_BUCKET < 0 ? 1 : 0);
}

/**
 * carry_activity_index_has:
 * @self: an index
 * @activity: a recording
 *
 * Returns: %TRUE if one of the same activity is in the index, see carry_activity_is_same()
 */
gboolean
carry_activity_index_has (CarryActivityIndex *self, CarryActivity *activity)
{
  const gint64 middle = get_bucket (activity);

  for (gint64 bucket = middle - 1; bucket <= middle + 1; bucket++)
    {
      const GPtrArray *others = g_hash_table_lookup (self->buckets, &bucket);

      for (guint i = 0; others != NULL && i < others->len; i++)
        if (carry_activity_is_same (g_ptr_array_index (others, i), activity))
          return TRUE;
    }

  return FALSE;
}

void
carry_activity_index_add (CarryActivityIndex *self, CarryActivity *activity)
{
  const gint64 bucket = get_bucket (activity);
  GPtrArray *others = g_hash_table_lookup (self->buckets, &bucket);

  if (others == NULL)
    {
      others = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->buckets, g_memdup2 (&bucket, sizeof bucket), others);
    }

  g_ptr_array_add (others, g_object_ref (activity));
}
