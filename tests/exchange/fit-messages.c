/* fit-messages.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "fit-messages.h"

#include "carry-fit-profile.h"

void
fit_put_file_id (FitWriter *writer, guint type)
{
  const FitField fields[] = { { 0, 1, FIT_ENUM }, { 1, 2, FIT_UINT16 }, { 3, 4, FIT_UINT32Z } };

  fit_writer_define (writer, 0, CARRY_FIT_MESSAGE_FILE_ID, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 0);
  fit_writer_put (writer, 1, type);
  fit_writer_put (writer, 2, 1);
  fit_writer_put (writer, 4, 12345);
}

void
fit_put_event (FitWriter *writer, guint32 time, guint event, guint type)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 0, 1, FIT_ENUM }, { 1, 1, FIT_ENUM } };

  fit_writer_define (writer, 1, CARRY_FIT_MESSAGE_EVENT, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 1);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 1, event);
  fit_writer_put (writer, 1, type);
}

void
fit_put_record (FitWriter *writer, guint32 time, guint hr, guint32 distance_cm)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 }, { 3, 1, FIT_UINT8 } };
  const FitField developer_fields[] = { { 0, 2, 0 } };

  fit_writer_define_with_developer (writer, 2, CARRY_FIT_MESSAGE_RECORD, fields, G_N_ELEMENTS (fields),
                                    developer_fields, G_N_ELEMENTS (developer_fields));
  fit_writer_start_message (writer, 2);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 4, distance_cm);
  fit_writer_put (writer, 1, hr);
  fit_writer_put (writer, 2, 0xabcd);
}

void
fit_put_lap (FitWriter *writer, guint32 start, guint32 end)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 } };

  fit_writer_define (writer, 3, CARRY_FIT_MESSAGE_LAP, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 3);
  fit_writer_put (writer, 4, end);
  fit_writer_put (writer, 4, start);
}

void
fit_put_session (FitWriter *writer, const FitSession *session)
{
  const FitField fields[] = {
    { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 }, { 5, 1, FIT_ENUM },   { 6, 1, FIT_ENUM },
    { 7, 4, FIT_UINT32 },   { 8, 4, FIT_UINT32 }, { 9, 4, FIT_UINT32 }, { 16, 1, FIT_UINT8 },
  };

  fit_writer_define (writer, 4, CARRY_FIT_MESSAGE_SESSION, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 4);
  fit_writer_put (writer, 4, session->end);
  fit_writer_put (writer, 4, session->start);
  fit_writer_put (writer, 1, session->sport);
  fit_writer_put (writer, 1, session->sub_sport);
  fit_writer_put (writer, 4, session->elapsed_ms);
  fit_writer_put (writer, 4, session->timer_ms);
  fit_writer_put (writer, 4, session->distance_cm);
  fit_writer_put (writer, 1, session->avg_hr);
}

void
fit_put_activity (FitWriter *writer, guint32 time, guint32 local_time)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 } };

  fit_writer_define (writer, 5, CARRY_FIT_MESSAGE_ACTIVITY, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 5);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 4, local_time);
}

/* A run of 220 s by the clock, of which 160 s with the timer running: 0–100 s and 160–220 s. */
void
fit_put_run (FitWriter *writer, const FitSession *session)
{
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_put_event (writer, FIT_TUESDAY, 0, 0);
  fit_put_record (writer, FIT_TUESDAY, 140, 0);
  fit_put_record (writer, FIT_TUESDAY + 50, 150, 15000);
  fit_put_event (writer, FIT_TUESDAY + 60, 42, 4);
  fit_put_record (writer, FIT_TUESDAY + 100, 0xff, FIT_MISSING);
  fit_put_event (writer, FIT_TUESDAY + 100, 0, 4);
  fit_put_lap (writer, FIT_TUESDAY, FIT_TUESDAY + 100);
  fit_put_event (writer, FIT_TUESDAY + 160, 0, 0);
  fit_put_record (writer, FIT_TUESDAY + 220, 161, 60050);
  fit_put_event (writer, FIT_TUESDAY + 220, 0, 4);
  fit_put_lap (writer, FIT_TUESDAY + 160, FIT_TUESDAY + 220);
  if (session != NULL)
    fit_put_session (writer, session);
  fit_put_activity (writer, FIT_TUESDAY + 221, FIT_TUESDAY + 221 + 3600);
}

const FitSession fit_complete_session = {
  FIT_TUESDAY, FIT_TUESDAY + 220, 1, 0, 220123, 160456, 60123, 152,
};
const FitSession fit_bare_session = { FIT_TUESDAY, FIT_TUESDAY + 220, 1,           0,
                                      FIT_MISSING, FIT_MISSING,       FIT_MISSING, 0xff };
