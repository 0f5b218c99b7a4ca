/* carry-provenance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-provenance.h"

/**
 * carry_provenance_new:
 * @values: what is known; copied
 *
 * Returns: (transfer full): the value
 */
CarryProvenance *
carry_provenance_new (const CarryProvenance *values)
{
  CarryProvenance *self;

  g_return_val_if_fail (values != NULL && values->source != NULL, NULL);

  self = g_atomic_rc_box_new0 (CarryProvenance);
  self->source = g_strdup (values->source);
  self->licence = g_strdup (values->licence);
  self->author = g_strdup (values->author);
  self->url = g_strdup (values->url);
  self->digest = g_strdup (values->digest);
  self->language = g_strdup (values->language);

  return self;
}

CarryProvenance *
carry_provenance_ref (CarryProvenance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  CarryProvenance *self = data;

  g_free (self->source);
  g_free (self->licence);
  g_free (self->author);
  g_free (self->url);
  g_free (self->digest);
  g_free (self->language);
}

void
carry_provenance_unref (CarryProvenance *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/* Whether both say the same; either may be NULL. */
gboolean
carry_provenance_equal (const CarryProvenance *a, const CarryProvenance *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strcmp0 (a->source, b->source) == 0 && g_strcmp0 (a->licence, b->licence) == 0 &&
         g_strcmp0 (a->author, b->author) == 0 && g_strcmp0 (a->url, b->url) == 0 &&
         g_strcmp0 (a->digest, b->digest) == 0 && g_strcmp0 (a->language, b->language) == 0;
}
