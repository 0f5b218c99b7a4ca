/* carry-fit-message.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryFitMessage:
 *
 * One data message of a FIT file. It points into the bytes of the file: it holds as long as they do.
 * Whoever fills it in vouches that @content holds as many bytes as @fields say.
 */
typedef struct
{
  guint number;          /* global message number, see CarryFitMessageNumber */
  guint part;            /* which of the FIT files that were joined into one, from 0 */
  gsize offset;          /* bytes from the start of the file */
  guint32 timestamp;     /* seconds since CARRY_FIT_EPOCH, 0 if it has none */
  gboolean big_endian;   /* byte order of numbers */
  const guint8 *fields;  /* three bytes a field: number, size in bytes, base type */
  guint n_fields;
  const guint8 *content; /* the values, one field after the other */
} CarryFitMessage;

const guint8 *carry_fit_message_get_bytes (const CarryFitMessage *self, guint field, gsize *size);
gboolean carry_fit_message_get_number (const CarryFitMessage *self, guint field, double *value);
guint32 carry_fit_message_get_whole (const CarryFitMessage *self, guint field, guint32 missing);

G_END_DECLS
