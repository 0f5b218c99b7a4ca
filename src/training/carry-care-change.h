/* carry-care-change.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-check-in.h"
#include "carry-pause.h"

G_BEGIN_DECLS

/**
 * CarryCareEdit:
 *
 * One edit: a check-in if @pause_before and @pause_after are both %NULL, else a pause. A check-in that is empty is
 * none.
 */
typedef struct
{
  GDate day; /* of the check-in */
  CarryCheckIn before;
  CarryCheckIn after;
  CarryPause *pause_before; /* NULL: the pause comes */
  CarryPause *pause_after;  /* NULL: the pause goes */
} CarryCareEdit;

/**
 * CarryCareChange:
 *
 * What becomes of check-ins and pauses in one step of the diary. Once built it is not changed any more.
 */
#define CARRY_TYPE_CARE_CHANGE (carry_care_change_get_type ())
G_DECLARE_FINAL_TYPE (CarryCareChange, carry_care_change, CARRY, CARE_CHANGE, GObject)

CarryCareChange *carry_care_change_new (void);
void carry_care_change_check_in (CarryCareChange *self,
                                 const GDate *day,
                                 const CarryCheckIn *before,
                                 const CarryCheckIn *after);
void carry_care_change_pause (CarryCareChange *self, CarryPause *before, CarryPause *after);
guint carry_care_change_get_n_edits (CarryCareChange *self);
const CarryCareEdit *carry_care_change_get_edit (CarryCareChange *self, guint edit);
gboolean carry_care_change_get_span (CarryCareChange *self, GDate *first, GDate *last);
CarryCareChange *carry_care_change_invert (CarryCareChange *self);
CarryCareChange *carry_care_change_join (CarryCareChange *first, CarryCareChange *second);

G_END_DECLS
