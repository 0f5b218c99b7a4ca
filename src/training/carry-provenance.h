/* carry-provenance.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarryProvenance:
 * @source: where it comes from: %CARRY_SOURCE_OWN, or the name of the catalogue or file it was imported from
 * @licence: under which licence its text is, or %NULL where the source says nothing
 * @author: whom the source names for it, or %NULL
 * @url: where it can be found, or %NULL
 * @digest: the SHA-256 of the file it was read from, hexadecimal, or %NULL
 * @language: the language of its name, as “de”, or %NULL where the source says nothing
 *
 * Who made an exercise that did not come with Carryover. An immutable value, passed by reference.
 */
typedef struct
{
  char *source;
  char *licence;
  char *author;
  char *url;
  char *digest;
  char *language;
} CarryProvenance;

/* The source of what the runner made. */
#define CARRY_SOURCE_OWN "own"

CarryProvenance *carry_provenance_new (const CarryProvenance *values);
CarryProvenance *carry_provenance_ref (CarryProvenance *self);
void carry_provenance_unref (CarryProvenance *self);
gboolean carry_provenance_equal (const CarryProvenance *a, const CarryProvenance *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryProvenance, carry_provenance_unref)

G_END_DECLS
