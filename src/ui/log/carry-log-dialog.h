/* carry-log-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_LOG_DIALOG (carry_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryLogDialog, carry_log_dialog, CARRY, LOG_DIALOG, AdwDialog)

AdwDialog *carry_log_dialog_new (CarryDiary *diary,
                                 CarryCatalogue *catalogue,
                                 CarryAthlete *athlete,
                                 CarryStrengthSession *session,
                                 const GDate *today);

G_END_DECLS
