/* fit-writer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "fit-writer.h"

#include <string.h>

/* The polynomial 0xa001, bit by bit: another way than the decoder's. */
static guint16
check_sum (const guint8 *bytes, gsize size)
{
  guint sum = 0;

  for (gsize i = 0; i < size; i++)
    {
      sum ^= bytes[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = (sum & 1) != 0 ? sum >> 1 ^ 0xa001 : sum >> 1;
    }

  return (guint16)sum;
}

static void
put_number (FitWriter *self, guint size, guint64 value, gboolean big_endian)
{
  for (guint i = 0; i < size; i++)
    {
      const guint8 byte = (guint8)(value >> 8 * (big_endian ? size - 1 - i : i));

      g_byte_array_append (self->bytes, &byte, 1);
    }
}

FitWriter *
fit_writer_new (gboolean big_endian)
{
  FitWriter *self = g_new0 (FitWriter, 1);

  self->bytes = g_byte_array_new ();
  self->big_endian = big_endian;

  return self;
}

void
fit_writer_free (FitWriter *self)
{
  g_byte_array_unref (self->bytes);
  g_free (self);
}

/* Begins a file, behind the one before it if there is one. */
void
fit_writer_begin (FitWriter *self, guint8 header_size)
{
  self->part_start = self->bytes->len;
  self->header_size = header_size;

  put_number (self, 1, header_size, FALSE);
  put_number (self, 1, 0x20, FALSE);   /* protocol 2.0 */
  put_number (self, 2, 21158, FALSE);  /* profile 21.158 */
  put_number (self, 4, 0, FALSE);      /* size of the data, known at the end */
  fit_writer_put_bytes (self, ".FIT", 4);
  put_number (self, header_size - 12u, 0, FALSE);
}

static void
put_fields (FitWriter *self, const FitField *fields, guint n_fields)
{
  put_number (self, 1, n_fields, FALSE);

  for (guint i = 0; i < n_fields; i++)
    {
      put_number (self, 1, fields[i].number, FALSE);
      put_number (self, 1, fields[i].size, FALSE);
      put_number (self, 1, fields[i].type, FALSE);
    }
}

void
fit_writer_define (FitWriter *self, guint local, guint number, const FitField *fields, guint n_fields)
{
  put_number (self, 1, 0x40 | local, FALSE);
  put_number (self, 1, 0, FALSE);
  put_number (self, 1, self->big_endian, FALSE);
  put_number (self, 2, number, self->big_endian);
  put_fields (self, fields, n_fields);
}

void
fit_writer_define_with_developer (FitWriter *self,
                                  guint local,
                                  guint number,
                                  const FitField *fields,
                                  guint n_fields,
                                  const FitField *developer_fields,
                                  guint n_developer_fields)
{
  fit_writer_define (self, local | 0x20, number, fields, n_fields);
  put_fields (self, developer_fields, n_developer_fields);
}

void
fit_writer_start_message (FitWriter *self, guint local)
{
  put_number (self, 1, local, FALSE);
}

/* Only the low five bits of @time are written. */
void
fit_writer_start_compressed (FitWriter *self, guint local, guint time)
{
  put_number (self, 1, 0x80 | local << 5 | (time & 0x1f), FALSE);
}

void
fit_writer_put (FitWriter *self, guint size, guint64 value)
{
  put_number (self, size, value, self->big_endian);
}

void
fit_writer_put_double (FitWriter *self, guint size, double value)
{
  guint64 bits = 0;

  if (size == sizeof (float))
    {
      const float single = (float)value;
      guint32 bits32;

      memcpy (&bits32, &single, sizeof bits32);
      bits = bits32;
    }
  else
    {
      memcpy (&bits, &value, sizeof bits);
    }

  fit_writer_put (self, size, bits);
}

void
fit_writer_put_bytes (FitWriter *self, const void *bytes, guint size)
{
  g_byte_array_append (self->bytes, bytes, size);
}

/* Ends the file: the size in the header, and both check sums. */
void
fit_writer_end (FitWriter *self)
{
  guint8 *header = self->bytes->data + self->part_start;
  const gsize size = self->bytes->len - self->part_start;

  for (guint i = 0; i < 4; i++)
    header[4 + i] = (guint8)((size - self->header_size) >> 8 * i);

  if (self->header_size >= 14)
    {
      const guint16 sum = check_sum (header, 12);

      header[12] = (guint8)sum;
      header[13] = (guint8)(sum >> 8);
    }

  put_number (self, 2, check_sum (header, size), FALSE);
}

GBytes *
fit_writer_get_bytes (FitWriter *self)
{
  return g_bytes_new (self->bytes->data, self->bytes->len);
}
