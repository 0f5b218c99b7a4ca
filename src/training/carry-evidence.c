/* carry-evidence.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-evidence.h"

#include <glib/gi18n.h>

/**
 * carry_evidence_new:
 * @key: its short name
 * @text: who published what where
 * @url: where to read it
 * @grade: A, B or C
 *
 * Returns: (transfer full): a new source
 */
CarryEvidence *
carry_evidence_new (const char *key, const char *text, const char *url, char grade)
{
  CarryEvidence *self;

  g_return_val_if_fail (key != NULL && text != NULL && url != NULL, NULL);

  self = g_atomic_rc_box_new0 (CarryEvidence);
  self->key = g_strdup (key);
  self->text = g_strdup (text);
  self->url = g_strdup (url);
  self->grade = grade;

  return self;
}

CarryEvidence *
carry_evidence_ref (CarryEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  CarryEvidence *self = data;

  g_free (self->key);
  g_free (self->text);
  g_free (self->url);
}

void
carry_evidence_unref (CarryEvidence *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/**
 * carry_evidence_get_grade_name:
 * @self: a source
 *
 * Returns: (transfer none): how strong it is, in words
 */
const char *
carry_evidence_get_grade_name (const CarryEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->grade)
    {
    case 'A':
      return C_ ("evidence", "strong evidence");

    case 'B':
      return C_ ("evidence", "moderate evidence");

    default:
      return C_ ("evidence", "expert opinion");
    }
}
