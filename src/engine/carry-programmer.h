/* carry-programmer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-programme-request.h"
#include "carry-programme.h"

G_BEGIN_DECLS

/**
 * CarryProgrammerError:
 * @CARRY_PROGRAMMER_ERROR_REQUEST: the request contradicts itself
 * @CARRY_PROGRAMMER_ERROR_PAIN: with this pain there is no training
 * @CARRY_PROGRAMMER_ERROR_INJURY: a rehab session needs an injury to work on
 * @CARRY_PROGRAMMER_ERROR_TIME: the time is too short for even one exercise
 * @CARRY_PROGRAMMER_ERROR_NOTHING_FITS: no exercise of the catalogue fits
 * @CARRY_PROGRAMMER_ERROR_KIND: what fits does not make a session of the kind that was asked for
 *
 * Why a session cannot be filled.
 */
typedef enum
{
  CARRY_PROGRAMMER_ERROR_REQUEST,
  CARRY_PROGRAMMER_ERROR_PAIN,
  CARRY_PROGRAMMER_ERROR_INJURY,
  CARRY_PROGRAMMER_ERROR_TIME,
  CARRY_PROGRAMMER_ERROR_NOTHING_FITS,
  CARRY_PROGRAMMER_ERROR_KIND,
} CarryProgrammerError;

#define CARRY_PROGRAMMER_ERROR (carry_programmer_error_quark ())
GQuark carry_programmer_error_quark (void);

CarryProgramme *carry_programmer_compose (const CarryProgrammeRequest *request, GError **error);
GPtrArray *
carry_programmer_dose (const CarryProgrammeRequest *request, CarryStrengthSession *session, GError **error);
GPtrArray *carry_programmer_fill (CarryCatalogue *catalogue,
                                  CarryAthlete *athlete,
                                  CarryPhase phase,
                                  guint session_index,
                                  guint n_sessions,
                                  char **title);

G_END_DECLS
