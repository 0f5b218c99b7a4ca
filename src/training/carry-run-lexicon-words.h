/* carry-run-lexicon-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-meaning.h"

G_BEGIN_DECLS

/* Phrases that say the same, as they are folded, with “|” between them. The list ends with NULL. */
typedef struct
{
  const char *phrases;
  CarryRunMeaning entry;
} CarryRunPhrases;

const CarryRunPhrases *carry_run_phrases_find (const char *language);

G_END_DECLS
