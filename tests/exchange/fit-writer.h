/* fit-writer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Base types, as the FIT protocol numbers them. */
#define FIT_ENUM 0x00
#define FIT_SINT8 0x01
#define FIT_UINT8 0x02
#define FIT_SINT16 0x83
#define FIT_UINT16 0x84
#define FIT_SINT32 0x85
#define FIT_UINT32 0x86
#define FIT_STRING 0x07
#define FIT_FLOAT32 0x88
#define FIT_FLOAT64 0x89
#define FIT_UINT8Z 0x0a
#define FIT_UINT16Z 0x8b
#define FIT_UINT32Z 0x8c
#define FIT_BYTE 0x0d
#define FIT_SINT64 0x8e
#define FIT_UINT64 0x8f
#define FIT_UINT64Z 0x90

/**
 * FitField:
 *
 * A field of a definition message. For a field of a developer, @type is the index of the developer.
 */
typedef struct
{
  guint8 number;
  guint8 size; /* bytes */
  guint8 type;
} FitField;

/**
 * FitWriter:
 *
 * Writes FIT files for tests, sound or not. It shares nothing with the decoder that it tests.
 */
typedef struct
{
  GByteArray *bytes;
  gboolean big_endian;
  gsize part_start;
  guint8 header_size;
} FitWriter;

FitWriter *fit_writer_new (gboolean big_endian);
void fit_writer_free (FitWriter *self);
void fit_writer_begin (FitWriter *self, guint8 header_size);
void fit_writer_define (FitWriter *self, guint local, guint number, const FitField *fields, guint n_fields);
void fit_writer_define_with_developer (FitWriter *self,
                                       guint local,
                                       guint number,
                                       const FitField *fields,
                                       guint n_fields,
                                       const FitField *developer_fields,
                                       guint n_developer_fields);
void fit_writer_start_message (FitWriter *self, guint local);
void fit_writer_start_compressed (FitWriter *self, guint local, guint time);
void fit_writer_put (FitWriter *self, guint size, guint64 value);
void fit_writer_put_double (FitWriter *self, guint size, double value);
void fit_writer_put_bytes (FitWriter *self, const void *bytes, guint size);
void fit_writer_end (FitWriter *self);
GBytes *fit_writer_get_bytes (FitWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FitWriter, fit_writer_free)

G_END_DECLS
