/* carry-fit-profile.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The part of the FIT profile that Carryover reads. Numbers, scales and units are those of the
 * profile that Garmin publishes with its FIT SDK (Profile.xlsx, version 21). */

/* FIT counts seconds since 1989-12-31T00:00:00Z; this is that moment in seconds since 1970. */
#define CARRY_FIT_EPOCH G_GINT64_CONSTANT (631065600)

/* Smaller times are seconds since the device was switched on: its clock was not set (type date_time). */
#define CARRY_FIT_EARLIEST_TIME 0x10000000u

/**
 * CarryFitMessageNumber:
 *
 * The global numbers of the messages that are read (type mesg_num).
 */
typedef enum
{
  CARRY_FIT_MESSAGE_FILE_ID = 0,
  CARRY_FIT_MESSAGE_SPORT = 12,
  CARRY_FIT_MESSAGE_SESSION = 18,
  CARRY_FIT_MESSAGE_LAP = 19,
  CARRY_FIT_MESSAGE_RECORD = 20,
  CARRY_FIT_MESSAGE_EVENT = 21,
  CARRY_FIT_MESSAGE_ACTIVITY = 34,
} CarryFitMessageNumber;

/* Fields. The same number means different things in different messages, so these are no enumeration. */
#define CARRY_FIT_TIMESTAMP 253u                   /* date_time: seconds since CARRY_FIT_EPOCH */

#define CARRY_FIT_FILE_ID_TYPE 0u                  /* enum file */
#define CARRY_FIT_FILE_ID_TIME_CREATED 4u          /* date_time */

#define CARRY_FIT_SPORT_SPORT 0u                   /* enum sport */
#define CARRY_FIT_SPORT_SUB_SPORT 1u               /* enum sub_sport */

#define CARRY_FIT_SESSION_START_TIME 2u            /* date_time */
#define CARRY_FIT_SESSION_SPORT 5u                 /* enum sport */
#define CARRY_FIT_SESSION_SUB_SPORT 6u             /* enum sub_sport */
#define CARRY_FIT_SESSION_ELAPSED_TIME 7u          /* 1/1000 s, pauses included */
#define CARRY_FIT_SESSION_TIMER_TIME 8u            /* 1/1000 s, pauses excluded */
#define CARRY_FIT_SESSION_DISTANCE 9u              /* 1/100 m */
#define CARRY_FIT_SESSION_AVG_HEART_RATE 16u       /* beats a minute */

#define CARRY_FIT_LAP_START_TIME 2u                /* date_time */

#define CARRY_FIT_RECORD_HEART_RATE 3u             /* beats a minute */
#define CARRY_FIT_RECORD_DISTANCE 5u               /* 1/100 m since the start */
#define CARRY_FIT_RECORD_SPEED_DISTANCE 8u         /* 3 bytes: 12 bits speed, 12 bits distance in 1/16 m */

#define CARRY_FIT_EVENT_EVENT 0u                   /* enum event: 0 is the timer */
#define CARRY_FIT_EVENT_TYPE 1u                    /* enum event_type: 0 start; 1, 4, 8 and 9 stop */

#define CARRY_FIT_ACTIVITY_LOCAL_TIMESTAMP 5u      /* local_date_time: wall clock, as if it were UTC */

/* Type file, and the value of any enum that a device left out. */
#define CARRY_FIT_FILE_ACTIVITY 4u
#define CARRY_FIT_FILE_ACTIVITY_SUMMARY 20u
#define CARRY_FIT_ENUM_INVALID 0xffu

const char *carry_fit_get_sport_name (guint sport, guint sub_sport);
char *carry_fit_describe_file_type (guint type);

G_END_DECLS
