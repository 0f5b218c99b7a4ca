/* carry-prescription.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryPrescriptionError:
 * @CARRY_PRESCRIPTION_ERROR_SYNTAX: the text is not a dose such as “3x4-6@80-88% r180 t30X0”
 *
 * Why a dose could not be read.
 */
typedef enum
{
  CARRY_PRESCRIPTION_ERROR_SYNTAX,
} CarryPrescriptionError;

#define CARRY_PRESCRIPTION_ERROR (carry_prescription_error_quark ())
GQuark carry_prescription_error_quark (void);

#define CARRY_MOST_SETS 20u

/**
 * CarryAmount:
 * @CARRY_AMOUNT_REPS: repetitions
 * @CARRY_AMOUNT_SECONDS: seconds under tension
 * @CARRY_AMOUNT_METRES: metres covered
 *
 * What one set counts.
 */
typedef enum
{
  CARRY_AMOUNT_REPS,
  CARRY_AMOUNT_SECONDS,
  CARRY_AMOUNT_METRES,
} CarryAmount;

/**
 * CarryTarget:
 * @CARRY_TARGET_BODY_WEIGHT: no load is named
 * @CARRY_TARGET_KILOGRAMS: a load in kg
 * @CARRY_TARGET_PERCENT: a share of the one-repetition maximum, in percent
 * @CARRY_TARGET_RPE: rating of perceived exertion of the set, 1 to 10
 * @CARRY_TARGET_RIR: repetitions in reserve
 * @CARRY_TARGET_RM: the load that allows just so many repetitions
 *
 * How heavy a set is.
 */
typedef enum
{
  CARRY_TARGET_BODY_WEIGHT,
  CARRY_TARGET_KILOGRAMS,
  CARRY_TARGET_PERCENT,
  CARRY_TARGET_RPE,
  CARRY_TARGET_RIR,
  CARRY_TARGET_RM,
} CarryTarget;

/**
 * CarryPrescription:
 *
 * Sets, amount, load, rest and tempo of one exercise. An immutable value, passed by reference.
 */
typedef struct _CarryPrescription CarryPrescription;

/**
 * CarryDose:
 *
 * The numbers of a prescription, to make one from. A range of one value has lo = hi.
 */
typedef struct
{
  guint sets;       /* 1 to CARRY_MOST_SETS */
  CarryAmount amount;
  guint amount_lo;  /* of the amount's unit, at least 1 */
  guint amount_hi;
  guint hold_s;     /* seconds held in each repetition, 0 for none */
  gboolean per_side;
  CarryTarget target;
  double target_lo;  /* of the target's unit */
  double target_hi;
  guint rest_s;     /* seconds between sets, 0 where it does not matter */
  guint contacts;   /* ground contacts of all sets together, 0 for none */
  char tempo[8];   /* down, pause, up, pause in seconds, X for fast: “30X0”; “” for free */
} CarryDose;

#define CARRY_TYPE_PRESCRIPTION (carry_prescription_get_type ())
GType carry_prescription_get_type (void) G_GNUC_CONST;
CarryPrescription *carry_prescription_new (const CarryDose *dose);
CarryPrescription *carry_prescription_parse (const char *text, GError **error);
CarryPrescription *carry_prescription_ref (CarryPrescription *self);
void carry_prescription_unref (CarryPrescription *self);
const CarryDose *carry_prescription_get_dose (const CarryPrescription *self);
CarryPrescription *carry_prescription_with_sets (const CarryPrescription *self, guint sets);
gboolean carry_prescription_equal (const CarryPrescription *a, const CarryPrescription *b);
guint carry_prescription_get_seconds (const CarryPrescription *self);
guint carry_prescription_get_work_seconds (const CarryPrescription *self);
char *carry_prescription_to_string (const CarryPrescription *self);
char *carry_prescription_format_amount (const CarryPrescription *self);
char *carry_prescription_format_target (const CarryPrescription *self, CarryUnits units);
char *carry_prescription_format_tempo (const CarryPrescription *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryPrescription, carry_prescription_unref)

G_END_DECLS
