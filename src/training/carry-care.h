/* carry-care.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care-change.h"

G_BEGIN_DECLS

/**
 * CarryCareError:
 * @CARRY_CARE_ERROR_CONFLICT: the change does not fit what there is now
 *
 * Why a change could not be made.
 */
typedef enum
{
  CARRY_CARE_ERROR_CONFLICT,
} CarryCareError;

#define CARRY_CARE_ERROR (carry_care_error_quark ())
GQuark carry_care_error_quark (void);

/**
 * CarryCare:
 *
 * How the runner is and was: what they said of themselves by days, and when training paused.
 */
#define CARRY_TYPE_CARE (carry_care_get_type ())
G_DECLARE_FINAL_TYPE (CarryCare, carry_care, CARRY, CARE, GObject)

CarryCare *carry_care_new (void);
CarryCheckIn carry_care_get_check_in (CarryCare *self, const GDate *day);
CarryPause *carry_care_get_pause_on (CarryCare *self, const GDate *day);
CarryPause *carry_care_lookup_pause (CarryCare *self, const char *id);
GPtrArray *carry_care_list_pauses (CarryCare *self, const GDate *first, const GDate *last);
gboolean carry_care_check (CarryCare *self, CarryCareChange *change, GError **error);
gboolean carry_care_apply (CarryCare *self, CarryCareChange *change, GError **error);

G_END_DECLS
