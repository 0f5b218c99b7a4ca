/* carry-target-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-form.h"
#include "carry-next-target.h"

G_BEGIN_DECLS

/* A target in words, for the editor, the summary of a workout and the command line. */

char *carry_target_wording_format (const CarryNextTarget *target, CarryLoadForm form);
char *carry_target_wording_format_step (const CarryNextTarget *target, CarryLoadForm form);
char *carry_target_wording_explain (const CarryNextTarget *target, CarryLoadForm form);

G_END_DECLS
