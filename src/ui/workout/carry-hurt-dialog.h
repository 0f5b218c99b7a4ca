/* carry-hurt-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryHurtAnswer:
 * @CARRY_HURT_GO_ON: as before
 * @CARRY_HURT_EASE: the rest of the exercise becomes lighter
 * @CARRY_HURT_REPLACE: another exercise
 * @CARRY_HURT_SKIP: nothing more of this exercise
 * @CARRY_HURT_STOP: the workout ends
 *
 * What the runner does about pain.
 */
typedef enum
{
  CARRY_HURT_GO_ON,
  CARRY_HURT_EASE,
  CARRY_HURT_REPLACE,
  CARRY_HURT_SKIP,
  CARRY_HURT_STOP,
} CarryHurtAnswer;

#define CARRY_N_HURT_ANSWERS (CARRY_HURT_STOP + 1u)

#define CARRY_TYPE_HURT_DIALOG (carry_hurt_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryHurtDialog, carry_hurt_dialog, CARRY, HURT_DIALOG, AdwDialog)

AdwDialog *carry_hurt_dialog_new (void);
CarryHurtAnswer carry_hurt_get_advice (int pain, gboolean limping);
const char *carry_hurt_get_word (int pain);

G_END_DECLS
