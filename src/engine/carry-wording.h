/* carry-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"

G_BEGIN_DECLS

char *carry_wording_of_gap (int minutes);
char *carry_wording_of_finding (const CarryFinding *finding, const GDate *first);

G_END_DECLS
