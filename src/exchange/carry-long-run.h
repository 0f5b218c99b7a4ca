/* carry-long-run.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-words.h"

G_BEGIN_DECLS

/**
 * CarryDatedWords:
 *
 * A run that was read from words, and its day.
 */
typedef struct
{
  GDate day;
  CarryRunWords *words; /* not owned */
} CarryDatedWords;

void carry_long_run_infer (GArray *runs);

G_END_DECLS
