/* fit-messages.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "fit-writer.h"

G_BEGIN_DECLS

/* 2026-03-03T17:30:00Z, as a FIT time and in seconds since 1970. */
#define FIT_TUESDAY 1141493400u
#define FIT_TUESDAY_UTC G_GINT64_CONSTANT (1772559000)

/* A number of four bytes that a device left out. */
#define FIT_MISSING G_MAXUINT32

/**
 * FitSession:
 *
 * What a session message of a test says.
 */
typedef struct
{
  guint32 start;       /* FIT time */
  guint32 end;         /* FIT time */
  guint8 sport;
  guint8 sub_sport;
  guint32 elapsed_ms;
  guint32 timer_ms;
  guint32 distance_cm;
  guint8 avg_hr;       /* beats a minute */
} FitSession;

/* The sessions of fit_put_run(): with all numbers, and with none. */
extern const FitSession fit_complete_session;
extern const FitSession fit_bare_session;

void fit_put_file_id (FitWriter *writer, guint type);
void fit_put_event (FitWriter *writer, guint32 time, guint event, guint type);
void fit_put_record (FitWriter *writer, guint32 time, guint hr, guint32 distance_cm);
void fit_put_lap (FitWriter *writer, guint32 start, guint32 end);
void fit_put_session (FitWriter *writer, const FitSession *session);
void fit_put_activity (FitWriter *writer, guint32 time, guint32 local_time);
void fit_put_run (FitWriter *writer, const FitSession *session);

G_END_DECLS
