/* carry-number-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-number-text.h"

/* UAX #9, 2.5: what is between them has a direction of its own */
#define LEFT_TO_RIGHT_ISOLATE "\u2066"
#define POP_ISOLATE "\u2069"

static gboolean is_mirrored;

/**
 * carry_number_text_set_mirrored:
 * @mirrored: whether texts stand on a page that is written from right to left
 *
 * To be said once, before any text is made.
 */
void
carry_number_text_set_mirrored (gboolean mirrored)
{
  is_mirrored = mirrored;
}

/**
 * carry_number_text_take:
 * @text: (transfer full): numbers with signs between, as “2 × 4–5”
 *
 * Keeps the order of numbers, which is the same in every script. On a page from right to left “2 × 4–5” would be shown
 * as “5–4 × 2” otherwise: × and – belong to no script, so that there the page decides what comes first.
 *
 * Returns: (transfer full): the text as it is to be shown
 */
char *
carry_number_text_take (char *text)
{
  g_autofree char *taken = text;

  return is_mirrored ? g_strconcat (LEFT_TO_RIGHT_ISOLATE, taken, POP_ISOLATE, NULL)
                     : g_steal_pointer (&taken);
}
