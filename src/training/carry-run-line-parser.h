/* carry-run-line-parser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-line-context.h"
#include "carry-run-line.h"

G_BEGIN_DECLS

CarryRunLine *carry_run_line_parse (const char *text, const CarryRunLineContext *context);

G_END_DECLS
