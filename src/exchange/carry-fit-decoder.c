/* carry-fit-decoder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-decoder.h"

#include <glib/gi18n.h>
#include <string.h>

#include "carry-fit-profile.h"

/* How many things that are wrong with one file are worth telling. */
#define MAX_DAMAGES 2u

#define HEADER_SIZE 12u /* bytes, without the header's own check sum */
#define CHECK_SUM_SIZE 2u

typedef struct
{
  gboolean defined;
  guint number;
  gboolean big_endian;
  const guint8 *fields; /* see CarryFitMessage */
  guint n_fields;
  gsize size;           /* bytes of a message, fields of developers included */
} CarryFitDefinition;

/**
 * CarryFitDecoder:
 *
 * Walks through the messages of a FIT file, in the order of the file, without copying them.
 *
 * A FIT file is a header, definitions and data messages, and a check sum. A definition tells the layout
 * of the data messages that bear its local number (0 to 15) until another takes that number. Several
 * files may stand one after the other; here they are parts. Fields that developers add are passed over
 * by their size. No byte outside of the file is read, every step goes forward by at least one byte, and
 * no size in the file is believed beyond the bytes that are there.
 *
 * Damage does not undo what was read before: the decoder says what is wrong and stops where it cannot go on.
 *
 * Source: FIT protocol, sections “File header”, “Record header”, “Definition message”, “Data message”,
 * “Compressed timestamp header” and “CRC”.
 */
struct _CarryFitDecoder
{
  GBytes *bytes;
  const guint8 *data;
  gsize size;

  gsize offset;
  gboolean in_part;
  guint n_parts;
  gsize part_start;
  gsize part_end;      /* behind the last message */
  gboolean is_cut;     /* the part has no check sum, or its end was guessed */
  guint32 timestamp;   /* of the last message that has one */
  CarryFitDefinition definitions[16];

  GString *damage;     /* NULL while nothing is wrong */
  guint n_damages;
};

G_GNUC_PRINTF (2, 3)
static void
report (CarryFitDecoder *self, const char *format, ...)
{
  va_list args;

  if (self->n_damages++ >= MAX_DAMAGES)
    return;

  if (self->damage == NULL)
    self->damage = g_string_new (NULL);
  else
    g_string_append (self->damage, "; ");

  va_start (args, format);
  g_string_append_vprintf (self->damage, format, args);
  va_end (args);
}

/* CRC-16 with the polynomial 0xa001, four bits at a time. */
static guint16
check_sum (const guint8 *bytes, gsize size)
{
  static const guint16 table[16] = {
    0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401,
    0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01, 0x8801, 0x4400,
  };
  guint16 sum = 0;

  for (gsize i = 0; i < size; i++)
    {
      sum = (guint16)(sum >> 4 ^ table[(sum ^ bytes[i]) & 0xf]);
      sum = (guint16)(sum >> 4 ^ table[(sum ^ bytes[i] >> 4) & 0xf]);
    }

  return sum;
}

static guint16
get_uint16 (const guint8 *bytes, gboolean big_endian)
{
  return (guint16)(big_endian ? bytes[0] << 8 | bytes[1] : bytes[1] << 8 | bytes[0]);
}

static guint32
get_uint32 (const guint8 *bytes)
{
  return (guint32)get_uint16 (bytes + 2, FALSE) << 16 | get_uint16 (bytes, FALSE);
}

static gboolean
is_header (const guint8 *bytes, gsize size)
{
  return size >= HEADER_SIZE && bytes[0] >= HEADER_SIZE && bytes[0] <= size &&
         memcmp (bytes + 8, ".FIT", 4) == 0;
}

static gboolean
is_padding (const guint8 *bytes, gsize size)
{
  for (gsize i = 0; i < size; i++)
    if (bytes[i] != 0)
      return FALSE;

  return TRUE;
}

static void
find_part_end (CarryFitDecoder *self, guint32 data_size)
{
  const gsize rest = self->size - self->offset;

  self->is_cut = TRUE;

  if (data_size == 0 && rest > CHECK_SUM_SIZE)
    {
      /* The device writes the length when the recording is closed. */
      self->part_end = self->size;
      report (self, _ ("its header at byte %zu does not give its length, so the recording was not closed"),
              self->part_start);
    }
  else if (rest < CHECK_SUM_SIZE || rest - CHECK_SUM_SIZE < data_size)
    {
      self->part_end = self->offset + MIN (rest, data_size);
      report (self, _ ("it is cut off at byte %zu"), self->size);
    }
  else
    {
      self->part_end = self->offset + data_size;
      self->is_cut = FALSE;
    }
}

static gboolean
begin_part (CarryFitDecoder *self)
{
  const guint8 *header = self->data + self->offset;
  const gsize rest = self->size - self->offset;

  if (!is_header (header, rest))
    {
      if (self->offset == 0)
        report (self, _ ("it does not begin with the header of a FIT file"));
      else if (!is_padding (header, rest))
        report (self, _ ("what follows byte %zu is not FIT"), self->offset);

      return FALSE;
    }

  if (header[0] >= HEADER_SIZE + CHECK_SUM_SIZE)
    {
      const guint16 sum = get_uint16 (header + HEADER_SIZE, FALSE);

      /* 0 stands for a sum that was not calculated. */
      if (sum != 0 && sum != check_sum (header, HEADER_SIZE))
        report (self, _ ("the check sum of its header at byte %zu is wrong"), self->offset + HEADER_SIZE);
    }

  self->part_start = self->offset;
  self->offset += header[0];
  self->in_part = TRUE;
  self->n_parts++;
  self->timestamp = 0;
  memset (self->definitions, 0, sizeof self->definitions);
  find_part_end (self, get_uint32 (header + 4));

  return TRUE;
}

static void
end_part (CarryFitDecoder *self)
{
  self->in_part = FALSE;

  if (self->is_cut)
    {
      self->offset = self->size;
      return;
    }

  if (get_uint16 (self->data + self->part_end, FALSE) !=
      check_sum (self->data + self->part_start, self->part_end - self->part_start))
    report (self, _ ("its check sum at byte %zu is wrong, so some of what it says may be"), self->part_end);

  self->offset = self->part_end + CHECK_SUM_SIZE;
}

/* Gives up: the place of the next message is unknown. */
static gboolean
stop (CarryFitDecoder *self)
{
  self->in_part = FALSE;
  self->offset = self->size;

  return FALSE;
}

static gboolean
stop_in_message (CarryFitDecoder *self)
{
  /* Of a file that was cut off, this has been said. */
  if (!self->is_cut)
    report (self, _ ("the message at byte %zu is longer than the file says it is"), self->offset);

  return stop (self);
}

static gsize
sum_sizes (const guint8 *fields, guint n_fields)
{
  gsize size = 0;

  for (guint i = 0; i < n_fields; i++)
    size += fields[3 * (gsize)i + 1];

  return size;
}

static gboolean
read_definition (CarryFitDecoder *self)
{
  const guint8 *bytes = self->data + self->offset;
  const gsize rest = self->part_end - self->offset;
  const gboolean has_developer_fields = (bytes[0] & 0x20) != 0;
  CarryFitDefinition *definition = &self->definitions[bytes[0] & 0xf];
  gsize length = 6; /* header, reserved byte, byte order, message number, number of fields */

  if (rest < length || rest < length + 3 * (gsize)bytes[5])
    return stop_in_message (self);

  definition->defined = TRUE;
  definition->big_endian = bytes[2] != 0;
  definition->number = get_uint16 (bytes + 3, definition->big_endian);
  definition->n_fields = bytes[5];
  definition->fields = bytes + length;
  definition->size = sum_sizes (definition->fields, definition->n_fields);
  length += 3 * (gsize)definition->n_fields;

  if (has_developer_fields)
    {
      if (rest < length + 1 || rest < length + 1 + 3 * (gsize)bytes[length])
        return stop_in_message (self);

      definition->size += sum_sizes (bytes + length + 1, bytes[length]);
      length += 1 + 3 * (gsize)bytes[length];
    }

  self->offset += length;

  return TRUE;
}

static guint32
find_timestamp (CarryFitDecoder *self, guint8 header, const CarryFitMessage *message)
{
  if ((header & 0x80) == 0)
    {
      const guint32 timestamp = carry_fit_message_get_whole (message, CARRY_FIT_TIMESTAMP, 0);

      if (timestamp != 0)
        self->timestamp = timestamp;

      return timestamp;
    }

  /* The low five bits of the time, which is less than 32 s after that of the message before. */
  if (self->timestamp != 0)
    self->timestamp += ((header & 0x1fu) - self->timestamp) & 0x1fu;

  return self->timestamp;
}

static gboolean
read_message (CarryFitDecoder *self, CarryFitMessage *message)
{
  const guint8 header = self->data[self->offset];
  const guint local = (header & 0x80) != 0 ? header >> 5 & 0x3 : header & 0xf;
  const CarryFitDefinition *definition = &self->definitions[local];

  if (!definition->defined)
    {
      report (self, _ ("the message at byte %zu is of a form that was not defined before it"), self->offset);
      return stop (self);
    }

  if (self->part_end - self->offset - 1 < definition->size)
    return stop_in_message (self);

  message->number = definition->number;
  message->part = self->n_parts - 1;
  message->offset = self->offset;
  message->big_endian = definition->big_endian;
  message->fields = definition->fields;
  message->n_fields = definition->n_fields;
  message->content = self->data + self->offset + 1;
  message->timestamp = find_timestamp (self, header, message);
  self->offset += 1 + definition->size;

  return TRUE;
}

/**
 * carry_fit_decoder_recognizes:
 * @bytes: what a file holds
 *
 * Returns: %TRUE if @bytes begin with the header of a FIT file
 */
gboolean
carry_fit_decoder_recognizes (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  return is_header (data, size);
}

/**
 * carry_fit_decoder_new:
 * @bytes: what a file holds
 *
 * Returns: (transfer full): a decoder before the first message
 */
CarryFitDecoder *
carry_fit_decoder_new (GBytes *bytes)
{
  CarryFitDecoder *self = g_new0 (CarryFitDecoder, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);

  return self;
}

void
carry_fit_decoder_free (CarryFitDecoder *self)
{
  g_bytes_unref (self->bytes);
  if (self->damage != NULL)
    g_string_free (self->damage, TRUE);
  g_free (self);
}

/**
 * carry_fit_decoder_next:
 * @self: a decoder
 * @message: (out caller-allocates): the next message, which holds as long as @self
 *
 * Reads the next data message.
 *
 * Returns: %FALSE if there is none: the file is at its end, or too damaged to go on
 */
gboolean
carry_fit_decoder_next (CarryFitDecoder *self, CarryFitMessage *message)
{
  while (self->in_part || self->offset < self->size || self->n_parts == 0)
    {
      if (!self->in_part)
        {
          if (!begin_part (self))
            {
              self->n_parts = MAX (self->n_parts, 1);
              return stop (self);
            }
        }
      else if (self->offset == self->part_end)
        end_part (self);
      else if ((self->data[self->offset] & 0xc0) != 0x40)
        return read_message (self, message);
      else if (!read_definition (self))
        return FALSE;
    }

  return FALSE;
}

/**
 * carry_fit_decoder_get_damage:
 * @self: a decoder that has come to its end
 *
 * Returns: (nullable): what is wrong with the file and at which byte, to follow a colon;
 *   %NULL if nothing is
 */
const char *
carry_fit_decoder_get_damage (CarryFitDecoder *self)
{
  return self->damage != NULL ? self->damage->str : NULL;
}
