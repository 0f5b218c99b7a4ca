/* carry-ladder.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

G_BEGIN_DECLS

gboolean carry_ladder_check (GPtrArray *exercises, const char *source, GError **error);

G_END_DECLS
