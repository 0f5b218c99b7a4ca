/* test-fit-decoder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "carry-fit-decoder.h"
#include "fit-writer.h"

/* 2026-03-03T17:30:00Z, as a FIT time. */
#define TUESDAY 1141493400u

#define UNKNOWN_MESSAGE 0xff00u

static CarryFitDecoder *
decode (FitWriter *writer)
{
  g_autoptr (GBytes) bytes = fit_writer_get_bytes (writer);

  return carry_fit_decoder_new (bytes);
}

static guint
count_messages (CarryFitDecoder *decoder)
{
  CarryFitMessage message;
  guint n = 0;

  while (carry_fit_decoder_next (decoder, &message))
    n++;

  return n;
}

/* Three records of eight bytes, with their times. */
static void
write_records (FitWriter *writer)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 3, 1, FIT_UINT8 } };

  fit_writer_define (writer, 0, 20, fields, G_N_ELEMENTS (fields));

  for (guint i = 0; i < 3; i++)
    {
      fit_writer_start_message (writer, 0);
      fit_writer_put (writer, 4, TUESDAY + i);
      fit_writer_put (writer, 1, 150 + i);
    }
}

static FitWriter *
write_sound_file (guint8 header_size, gboolean big_endian)
{
  FitWriter *writer = fit_writer_new (big_endian);

  fit_writer_begin (writer, header_size);
  write_records (writer);
  fit_writer_end (writer);

  return writer;
}

static const struct
{
  const char *name;
  guint8 header_size;
  gboolean big_endian;
} forms[] = {
  { "12-little", 12, FALSE }, { "12-big", 12, TRUE },         { "14-little", 14, FALSE },
  { "14-big", 14, TRUE },     { "longer-header", 20, FALSE },
};

static void
test_form (gconstpointer data)
{
  const gsize form = GPOINTER_TO_SIZE (data);
  g_autoptr (FitWriter) writer = write_sound_file (forms[form].header_size, forms[form].big_endian);
  g_autoptr (CarryFitDecoder) decoder = decode (writer);
  CarryFitMessage message;

  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (carry_fit_decoder_next (decoder, &message));
      g_assert_cmpuint (message.number, ==, 20);
      g_assert_cmpuint (message.timestamp, ==, TUESDAY + i);
      g_assert_cmpuint (message.offset, ==, forms[form].header_size + 12u + 6 * i);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 3, 0), ==, 150 + i);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 4, 7), ==, 7);
    }

  g_assert_false (carry_fit_decoder_next (decoder, &message));
  g_assert_false (carry_fit_decoder_next (decoder, &message));
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

static const struct
{
  const char *name;
  guint8 size;
  guint8 type;
  guint64 bits;
  double value; /* NaN if missing */
} values[] = {
  { "enum", 1, FIT_ENUM, 4, 4 },
  { "enum-invalid", 1, FIT_ENUM, 0xff, NAN },
  { "sint8", 1, FIT_SINT8, 0x80, -128 },
  { "sint8-invalid", 1, FIT_SINT8, 0x7f, NAN },
  { "uint8", 1, FIT_UINT8, 254, 254 },
  { "uint8-invalid", 1, FIT_UINT8, 0xff, NAN },
  { "sint16", 2, FIT_SINT16, 0xfffe, -2 },
  { "sint16-invalid", 2, FIT_SINT16, 0x7fff, NAN },
  { "uint16", 2, FIT_UINT16, 0x1234, 4660 },
  { "uint16-invalid", 2, FIT_UINT16, 0xffff, NAN },
  { "sint32", 4, FIT_SINT32, 0x80000000u, -2147483648.0 },
  { "sint32-invalid", 4, FIT_SINT32, 0x7fffffffu, NAN },
  { "uint32", 4, FIT_UINT32, 0x12345678u, 305419896 },
  { "uint32-invalid", 4, FIT_UINT32, 0xffffffffu, NAN },
  { "uint8z", 1, FIT_UINT8Z, 0xff, 255 },
  { "uint8z-invalid", 1, FIT_UINT8Z, 0, NAN },
  { "uint16z-invalid", 2, FIT_UINT16Z, 0, NAN },
  { "uint32z-invalid", 4, FIT_UINT32Z, 0, NAN },
  { "byte", 1, FIT_BYTE, 1, 1 },
  { "sint64", 8, FIT_SINT64, G_MAXUINT64, -1 },
  { "sint64-invalid", 8, FIT_SINT64, G_MAXINT64, NAN },
  { "uint64", 8, FIT_UINT64, G_GUINT64_CONSTANT (1) << 40, 1099511627776.0 },
  { "uint64-invalid", 8, FIT_UINT64, G_MAXUINT64, NAN },
  { "uint64z-invalid", 8, FIT_UINT64Z, 0, NAN },
  { "float32", 4, FIT_FLOAT32, 0x3fc00000u, 1.5 },
  { "float32-invalid", 4, FIT_FLOAT32, 0xffffffffu, NAN },
  { "float32-infinite", 4, FIT_FLOAT32, 0x7f800000u, NAN },
  { "float64", 8, FIT_FLOAT64, G_GUINT64_CONSTANT (0xc002000000000000), -2.25 },
  { "float64-invalid", 8, FIT_FLOAT64, G_MAXUINT64, NAN },
  { "string", 4, FIT_STRING, 0x41424344u, NAN },
  { "unknown-type", 4, 0x91, 12, NAN },
  { "no-size", 0, FIT_UINT8, 0, NAN },
  { "half-a-number", 1, FIT_UINT16, 1, NAN },
  { "number-and-a-half", 3, FIT_UINT16, 1, NAN },
};

static void
test_value (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  for (gboolean big_endian = FALSE; big_endian <= TRUE; big_endian++)
    {
      const FitField fields[] = {
        { 1, 1, FIT_UINT8 },
        { 2, values[i].size, values[i].type },
        { 3, 1, FIT_UINT8 },
      };
      g_autoptr (FitWriter) writer = fit_writer_new (big_endian);
      g_autoptr (CarryFitDecoder) decoder = NULL;
      CarryFitMessage message;
      double value = 0;

      fit_writer_begin (writer, 14);
      fit_writer_define (writer, 3, UNKNOWN_MESSAGE, fields, G_N_ELEMENTS (fields));
      fit_writer_start_message (writer, 3);
      fit_writer_put (writer, 1, 11);
      fit_writer_put (writer, values[i].size, values[i].bits);
      fit_writer_put (writer, 1, 33);
      fit_writer_end (writer);

      decoder = decode (writer);
      g_assert_true (carry_fit_decoder_next (decoder, &message));
      g_assert_cmpuint (message.number, ==, UNKNOWN_MESSAGE);
      g_assert_cmpuint (message.timestamp, ==, 0);

      if (isnan (values[i].value))
        g_assert_false (carry_fit_message_get_number (&message, 2, &value));
      else
        {
          g_assert_true (carry_fit_message_get_number (&message, 2, &value));
          g_assert_cmpfloat (value, ==, values[i].value);
        }

      /* Whatever the middle one is, its neighbours stand where they should. */
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 1, 0), ==, 11);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 3, 0), ==, 33);
      g_assert_false (carry_fit_decoder_next (decoder, &message));
      g_assert_null (carry_fit_decoder_get_damage (decoder));
    }
}

static void
test_array_gives_first (void)
{
  const FitField fields[] = { { 5, 6, FIT_UINT16 } };
  g_autoptr (FitWriter) writer = fit_writer_new (TRUE);
  g_autoptr (CarryFitDecoder) decoder = NULL;
  CarryFitMessage message;
  gsize size = 0;

  fit_writer_begin (writer, 14);
  fit_writer_define (writer, 0, UNKNOWN_MESSAGE, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 0);
  for (guint i = 0; i < 3; i++)
    fit_writer_put (writer, 2, 1000 + i);
  fit_writer_end (writer);

  decoder = decode (writer);
  g_assert_true (carry_fit_decoder_next (decoder, &message));
  g_assert_cmpuint (carry_fit_message_get_whole (&message, 5, 0), ==, 1000);
  g_assert_nonnull (carry_fit_message_get_bytes (&message, 5, &size));
  g_assert_cmpuint (size, ==, 6);
}

/* Fields of developers lie behind the others; nothing in the file need say what they mean. */
static void
test_developer_fields_are_passed_over (void)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 3, 1, FIT_UINT8 } };
  const FitField developer_fields[] = { { 0, 4, 0 }, { 3, 7, 1 } };
  const char text[] = { 'n', 'o', ' ', 'e', 'n', 'd', (char)0xc3 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;
  CarryFitMessage message;

  fit_writer_begin (writer, 14);
  fit_writer_define_with_developer (writer, 2, 20, fields, G_N_ELEMENTS (fields), developer_fields,
                                    G_N_ELEMENTS (developer_fields));
  for (guint i = 0; i < 2; i++)
    {
      fit_writer_start_message (writer, 2);
      fit_writer_put (writer, 4, TUESDAY + i);
      fit_writer_put (writer, 1, 140 + i);
      fit_writer_put_double (writer, 4, 3.5);
      fit_writer_put_bytes (writer, text, sizeof text);
    }
  fit_writer_end (writer);

  decoder = decode (writer);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (carry_fit_decoder_next (decoder, &message));
      g_assert_cmpuint (message.timestamp, ==, TUESDAY + i);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 3, 0), ==, 140 + i);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 0, 9), ==, 9);
    }
  g_assert_false (carry_fit_decoder_next (decoder, &message));
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

static void
test_compressed_times (void)
{
  const FitField timed[] = { { 253, 4, FIT_UINT32 } };
  const FitField fields[] = { { 3, 1, FIT_UINT8 } };
  /* Steps of at most 31 s; each is told by five bits only. */
  const guint steps[] = { 0, 1, 10, 31, 16, 31, 1 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;
  CarryFitMessage message;
  guint32 time = TUESDAY;

  fit_writer_begin (writer, 14);
  fit_writer_define (writer, 1, 20, fields, G_N_ELEMENTS (fields));
  fit_writer_start_compressed (writer, 1, 5);
  fit_writer_put (writer, 1, 99);
  fit_writer_define (writer, 0, 21, timed, G_N_ELEMENTS (timed));
  fit_writer_start_message (writer, 0);
  fit_writer_put (writer, 4, time);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      time += steps[i];
      fit_writer_start_compressed (writer, 1, time);
      fit_writer_put (writer, 1, 100 + i);
    }
  fit_writer_end (writer);

  decoder = decode (writer);
  g_assert_true (carry_fit_decoder_next (decoder, &message));
  g_assert_cmpuint (message.timestamp, ==, 0);
  g_assert_true (carry_fit_decoder_next (decoder, &message));
  time = TUESDAY;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      time += steps[i];
      g_assert_true (carry_fit_decoder_next (decoder, &message));
      g_assert_cmpuint (message.timestamp, ==, time);
      g_assert_cmpuint (carry_fit_message_get_whole (&message, 3, 0), ==, 100 + i);
    }
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

static void
test_redefinition (void)
{
  const FitField narrow[] = { { 1, 1, FIT_UINT8 } };
  const FitField wide[] = { { 1, 4, FIT_UINT32 }, { 2, 2, FIT_UINT16 } };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;
  CarryFitMessage message;

  fit_writer_begin (writer, 14);
  fit_writer_define (writer, 15, 18, narrow, G_N_ELEMENTS (narrow));
  fit_writer_start_message (writer, 15);
  fit_writer_put (writer, 1, 200);
  fit_writer_define (writer, 15, 19, wide, G_N_ELEMENTS (wide));
  fit_writer_start_message (writer, 15);
  fit_writer_put (writer, 4, 100000);
  fit_writer_put (writer, 2, 3000);
  fit_writer_end (writer);

  decoder = decode (writer);
  g_assert_true (carry_fit_decoder_next (decoder, &message));
  g_assert_cmpuint (message.number, ==, 18);
  g_assert_cmpuint (carry_fit_message_get_whole (&message, 1, 0), ==, 200);
  g_assert_true (carry_fit_decoder_next (decoder, &message));
  g_assert_cmpuint (message.number, ==, 19);
  g_assert_cmpuint (carry_fit_message_get_whole (&message, 1, 0), ==, 100000);
  g_assert_cmpuint (carry_fit_message_get_whole (&message, 2, 0), ==, 3000);
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

static void
test_joined_files (void)
{
  g_autoptr (FitWriter) writer = write_sound_file (14, FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;
  CarryFitMessage message;

  fit_writer_begin (writer, 12);
  write_records (writer);
  fit_writer_end (writer);

  decoder = decode (writer);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_true (carry_fit_decoder_next (decoder, &message));
      g_assert_cmpuint (message.part, ==, i / 3);
    }
  g_assert_false (carry_fit_decoder_next (decoder, &message));
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

/* A definition does not outlive the file in which it stands. */
static void
test_joined_file_defines_anew (void)
{
  g_autoptr (FitWriter) writer = write_sound_file (14, FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;

  fit_writer_begin (writer, 14);
  fit_writer_start_message (writer, 0);
  fit_writer_put (writer, 4, TUESDAY);
  fit_writer_put (writer, 1, 150);
  fit_writer_end (writer);

  decoder = decode (writer);
  g_assert_cmpuint (count_messages (decoder), ==, 3);
  g_assert_cmpstr (carry_fit_decoder_get_damage (decoder), ==,
                   "the message at byte 60 is of a form that was not defined before it");
}

/* The sound file is a header of 14, a definition of 12, three messages of 6, and a check sum of 2 bytes: 46. */
static const struct
{
  const char *name;
  guint offset; /* of the byte to change */
  guint8 change; /* bits to flip */
  guint size; /* bytes to keep, or to fill up to with @filling */
  guint8 filling;
  guint n_messages;
  const char *damage; /* NULL if sound */
} damages[] = {
  { "none", 0, 0, 46, 0, 3, NULL },
  { "signature", 8, 0x01, 46, 0, 0, "it does not begin with the header of a FIT file" },
  { "header-too-short", 0, 14 ^ 11, 46, 0, 0, "it does not begin with the header of a FIT file" },
  { "header-longer-than-file", 0, 14 ^ 200, 46, 0, 0, "it does not begin with the header of a FIT file" },
  { "header-check-sum", 12, 0x01, 46, 0, 3,
    "the check sum of its header at byte 12 is wrong; "
    "its check sum at byte 44 is wrong, so some of what it says may be" },
  { "check-sum", 45, 0x80, 46, 0, 3, "its check sum at byte 44 is wrong, so some of what it says may be" },
  { "content", 30, 0x01, 46, 0, 3, "its check sum at byte 44 is wrong, so some of what it says may be" },
  { "cut-in-check-sum", 0, 0, 45, 0, 3, "it is cut off at byte 45" },
  { "cut-behind-message", 0, 0, 32, 0, 1, "it is cut off at byte 32" },
  { "cut-in-message", 0, 0, 37, 0, 1, "it is cut off at byte 37" },
  { "cut-in-definition", 0, 0, 20, 0, 0, "it is cut off at byte 20" },
  { "cut-in-header", 0, 0, 13, 0, 0, "it does not begin with the header of a FIT file" },
  { "empty", 0, 0, 0, 0, 0, "it does not begin with the header of a FIT file" },
  { "padded", 0, 0, 512, 0, 3, NULL },
  { "followed-by-something", 0, 0, 512, 0xff, 3, "what follows byte 46 is not FIT" },
  { "size-too-large", 7, 0x80, 46, 0, 3,
    "the check sum of its header at byte 12 is wrong; it is cut off at byte 46" },
  { "size-unknown", 4, 30, 46, 0, 3,
    "the check sum of its header at byte 12 is wrong; "
    "its header at byte 0 does not give its length, so the recording was not closed" },
  { "size-too-small", 4, 30 ^ 20, 46, 0, 1,
    "the check sum of its header at byte 12 is wrong; the message at byte 32 is longer than the file says it "
    "is" },
  { "undefined", 32, 0x07, 46, 0, 1, "the message at byte 32 is of a form that was not defined before it" },
  { "fields-beyond-the-end", 19, 0x40, 46, 0, 0,
    "the message at byte 14 is longer than the file says it is" },
  { "field-beyond-the-end", 24, 0xff ^ 1, 46, 0, 0,
    "the message at byte 26 is longer than the file says it is" },
};

static void
test_damage (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (FitWriter) writer = write_sound_file (14, FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;

  g_assert_cmpuint (writer->bytes->len, ==, 46);
  writer->bytes->data[damages[i].offset] ^= damages[i].change;
  if (damages[i].size < 46)
    g_byte_array_set_size (writer->bytes, damages[i].size);
  while (writer->bytes->len < damages[i].size)
    g_byte_array_append (writer->bytes, &damages[i].filling, 1);

  decoder = decode (writer);
  g_assert_cmpuint (count_messages (decoder), ==, damages[i].n_messages);
  g_assert_cmpstr (carry_fit_decoder_get_damage (decoder), ==, damages[i].damage);
}

/* 0 for the check sum of the header means that nobody calculated it. */
static void
test_header_without_check_sum (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;

  /* A header of 14 bytes that the writer takes for one of 12 and two of content. */
  fit_writer_begin (writer, 12);
  fit_writer_put (writer, 2, 0);
  write_records (writer);
  fit_writer_end (writer);
  writer->bytes->data[0] = 14;
  writer->bytes->data[4] -= 2;

  decoder = decode (writer);
  g_assert_cmpuint (count_messages (decoder), ==, 3);
  g_assert_cmpstr (carry_fit_decoder_get_damage (decoder), ==,
                   "its check sum at byte 44 is wrong, so some of what it says may be");
}

static void
test_nothing_recorded (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryFitDecoder) decoder = NULL;

  fit_writer_begin (writer, 14);
  fit_writer_end (writer);

  decoder = decode (writer);
  g_assert_cmpuint (count_messages (decoder), ==, 0);
  g_assert_null (carry_fit_decoder_get_damage (decoder));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/fit-decoder/form/", forms[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_form);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/fit-decoder/value/", values[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_value);
    }

  g_test_add_func ("/exchange/fit-decoder/array", test_array_gives_first);
  g_test_add_func ("/exchange/fit-decoder/developer-fields", test_developer_fields_are_passed_over);
  g_test_add_func ("/exchange/fit-decoder/compressed-times", test_compressed_times);
  g_test_add_func ("/exchange/fit-decoder/redefinition", test_redefinition);
  g_test_add_func ("/exchange/fit-decoder/joined-files", test_joined_files);
  g_test_add_func ("/exchange/fit-decoder/joined-file-defines-anew", test_joined_file_defines_anew);

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/fit-decoder/damage/", damages[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_damage);
    }

  g_test_add_func ("/exchange/fit-decoder/header-without-check-sum", test_header_without_check_sum);
  g_test_add_func ("/exchange/fit-decoder/nothing-recorded", test_nothing_recorded);

  return g_test_run ();
}
