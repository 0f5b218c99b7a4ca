/* carry-record.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-form.h"
#include "carry-set.h"

G_BEGIN_DECLS

/**
 * CarryRecordKind:
 * @CARRY_RECORD_HEAVIEST: the most load in a set, in kg
 * @CARRY_RECORD_MAXIMUM: the highest estimate of the one-repetition maximum, in kg, own weight included
 * @CARRY_RECORD_REPS: the most repetitions with a load, or with more
 * @CARRY_RECORD_HOLD: the longest hold with a load, or with more, in seconds
 * @CARRY_RECORD_VOLUME: the most repetitions × kg in one session
 *
 * What can be better than ever before.
 */
typedef enum
{
  CARRY_RECORD_HEAVIEST,
  CARRY_RECORD_MAXIMUM,
  CARRY_RECORD_REPS,
  CARRY_RECORD_HOLD,
  CARRY_RECORD_VOLUME,
} CarryRecordKind;

#define CARRY_N_RECORD_KINDS (CARRY_RECORD_VOLUME + 1u)

/**
 * CarryRecordFacts:
 *
 * What a record is made from.
 */
typedef struct
{
  CarryRecordKind kind;
  CarryExercise *exercise;
  const char *session; /* the id of the session in which it was set */
  GDate day;
  double value;   /* of the unit of its kind */
  double load_kg; /* with which; 0 for none, and for what is about a whole session */
  double before;  /* what was best until then, 0 if there was nothing to compare with */
  double
      band; /* how far the truth may lie from an estimate, of the unit of the value; 0 for what was measured */
} CarryRecordFacts;

#define CARRY_TYPE_RECORD (carry_record_get_type ())
G_DECLARE_FINAL_TYPE (CarryRecord, carry_record, CARRY, RECORD, GObject)

CarryRecord *carry_record_new (const CarryRecordFacts *facts);
CarryRecordKind carry_record_get_kind (CarryRecord *self);
CarryExercise *carry_record_get_exercise (CarryRecord *self);
const char *carry_record_get_session (CarryRecord *self);
const GDate *carry_record_get_day (CarryRecord *self);
double carry_record_get_value (CarryRecord *self);
double carry_record_get_load (CarryRecord *self);
double carry_record_get_before (CarryRecord *self);
double carry_record_get_band (CarryRecord *self);
gboolean carry_record_is_about (CarryRecord *self);
char *carry_record_format_value (CarryRecord *self, CarryLoadForm form);
char *carry_record_describe (CarryRecord *self, CarryLoadForm form);

G_END_DECLS
