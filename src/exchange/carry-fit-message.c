/* carry-fit-message.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-message.h"

#include <math.h>
#include <string.h>

typedef enum
{
  CARRY_FIT_UNSIGNED,      /* all bits set means missing */
  CARRY_FIT_UNSIGNED_ZERO, /* 0 means missing */
  CARRY_FIT_SIGNED,        /* the largest value means missing */
  CARRY_FIT_FLOAT,         /* all bits set, which is not a number, means missing */
  CARRY_FIT_OTHER,         /* no number */
} CarryFitEncoding;

/* Base types by the low five bits of their number; the top bit only says that byte order matters.
 * Source: FIT protocol, table “FIT base types and invalid values”. */
static const struct
{
  CarryFitEncoding encoding;
  guint size; /* bytes */
} base_types[] = {
  { CARRY_FIT_UNSIGNED, 1 },      /* 0x00 enum */
  { CARRY_FIT_SIGNED, 1 },        /* 0x01 sint8 */
  { CARRY_FIT_UNSIGNED, 1 },      /* 0x02 uint8 */
  { CARRY_FIT_SIGNED, 2 },        /* 0x83 sint16 */
  { CARRY_FIT_UNSIGNED, 2 },      /* 0x84 uint16 */
  { CARRY_FIT_SIGNED, 4 },        /* 0x85 sint32 */
  { CARRY_FIT_UNSIGNED, 4 },      /* 0x86 uint32 */
  { CARRY_FIT_OTHER, 1 },         /* 0x07 string */
  { CARRY_FIT_FLOAT, 4 },         /* 0x88 float32 */
  { CARRY_FIT_FLOAT, 8 },         /* 0x89 float64 */
  { CARRY_FIT_UNSIGNED_ZERO, 1 }, /* 0x0a uint8z */
  { CARRY_FIT_UNSIGNED_ZERO, 2 }, /* 0x8b uint16z */
  { CARRY_FIT_UNSIGNED_ZERO, 4 }, /* 0x8c uint32z */
  { CARRY_FIT_UNSIGNED, 1 },      /* 0x0d byte */
  { CARRY_FIT_SIGNED, 8 },        /* 0x8e sint64 */
  { CARRY_FIT_UNSIGNED, 8 },      /* 0x8f uint64 */
  { CARRY_FIT_UNSIGNED_ZERO, 8 }, /* 0x90 uint64z */
};

static const guint8 *
find_field (const CarryFitMessage *self, guint field, gsize *size, guint8 *base_type)
{
  const guint8 *value = self->content;

  for (guint i = 0; i < self->n_fields; i++)
    {
      const guint8 *definition = self->fields + 3 * (gsize)i;

      if (definition[0] == field)
        {
          *size = definition[1];
          *base_type = definition[2];
          return value;
        }

      value += definition[1];
    }

  return NULL;
}

static guint64
gather_bits (const guint8 *bytes, guint size, gboolean big_endian)
{
  guint64 bits = 0;

  for (guint i = 0; i < size; i++)
    bits = bits << 8 | bytes[big_endian ? i : size - 1 - i];

  return bits;
}

static gboolean
read_float (guint64 bits, guint size, double *value)
{
  if (size == sizeof (float))
    {
      const guint32 bits32 = (guint32)bits;
      float single;

      memcpy (&single, &bits32, sizeof single);
      *value = (double)single;
    }
  else
    {
      memcpy (value, &bits, sizeof *value);
    }

  return isfinite (*value);
}

static gboolean
read_number (guint64 bits, CarryFitEncoding encoding, guint size, double *value)
{
  const guint64 all_set = G_MAXUINT64 >> (64 - 8 * size);

  switch (encoding)
    {
    case CARRY_FIT_UNSIGNED:
      *value = (double)bits;
      return bits != all_set;

    case CARRY_FIT_UNSIGNED_ZERO:
      *value = (double)bits;
      return bits != 0;

    case CARRY_FIT_SIGNED:
      *value = bits > all_set >> 1 ? -(double)(all_set - bits) - 1 : (double)bits;
      return bits != all_set >> 1;

    case CARRY_FIT_FLOAT:
      return read_float (bits, size, value);

    case CARRY_FIT_OTHER:
    default:
      return FALSE;
    }
}

/**
 * carry_fit_message_get_bytes:
 * @self: a message
 * @field: the number of a field
 * @size: (out): bytes in the field
 *
 * Returns: (transfer none) (nullable): the field as it stands in the file, %NULL if @self has none
 */
const guint8 *
carry_fit_message_get_bytes (const CarryFitMessage *self, guint field, gsize *size)
{
  guint8 base_type;

  return find_field (self, field, size, &base_type);
}

/**
 * carry_fit_message_get_number:
 * @self: a message
 * @field: the number of a field
 * @value: (out): the value in the file, not scaled
 *
 * Reads a number, of an array the first. Whether a value is there is decided by the base type that the
 * file gives the field, not by the one in the profile: that is how devices write it.
 *
 * Returns: %FALSE if the field is missing, marked as invalid, no number, or of a size that its base
 *   type cannot have
 */
gboolean
carry_fit_message_get_number (const CarryFitMessage *self, guint field, double *value)
{
  guint8 base_type;
  gsize size, index;
  const guint8 *bytes = find_field (self, field, &size, &base_type);

  if (bytes == NULL)
    return FALSE;

  index = base_type & 0x1f;
  if (index >= G_N_ELEMENTS (base_types) || size == 0 || size % base_types[index].size != 0)
    return FALSE;

  return read_number (gather_bits (bytes, base_types[index].size, self->big_endian),
                      base_types[index].encoding, base_types[index].size, value);
}

/**
 * carry_fit_message_get_whole:
 * @self: a message
 * @field: the number of a field
 * @missing: what to return if there is no such value
 *
 * Returns: a number from 0 to 2³² − 1, or @missing
 */
guint32
carry_fit_message_get_whole (const CarryFitMessage *self, guint field, guint32 missing)
{
  double value;

  if (!carry_fit_message_get_number (self, field, &value) || value < 0 || value > G_MAXUINT32)
    return missing;

  return (guint32)value;
}
