/* carry-run-lexicon.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run-meaning.h"

G_BEGIN_DECLS

#define CARRY_RUN_LONGEST_PHRASE 4u

typedef struct _CarryRunLexicon CarryRunLexicon;

CarryRunLexicon *carry_run_lexicon_new (const char *const *languages);
CarryRunLexicon *carry_run_lexicon_ref (CarryRunLexicon *self);
void carry_run_lexicon_unref (CarryRunLexicon *self);
const CarryRunMeaning *carry_run_lexicon_lookup (CarryRunLexicon *self, const char *phrase);
gboolean carry_run_lexicon_has_hour_of_day (CarryRunLexicon *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryRunLexicon, carry_run_lexicon_unref)

G_END_DECLS
