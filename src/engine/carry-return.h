/* carry-return.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-lighter.h"

G_BEGIN_DECLS

/* Coming back after days without training: the first sessions are lighter, by how long the break was. */

CarryLighter carry_return_find (guint days_off);
char *carry_return_describe (guint days_off);

G_END_DECLS
