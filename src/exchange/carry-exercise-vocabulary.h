/* carry-exercise-vocabulary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/* The words of other catalogues in ours. All words are folded: lower case, no accents, single spaces. */

char *carry_vocabulary_fold (const char *text);
gboolean carry_vocabulary_has_word (const char *folded, const char *words);
gboolean carry_vocabulary_find_muscles (const char *folded, guint *muscles);
gboolean carry_vocabulary_find_equipment (const char *folded, CarryEquipment *equipment);
gboolean carry_vocabulary_find_level (const char *folded, guint *level);
guint carry_vocabulary_find_category (const char *folded);
gboolean carry_vocabulary_is_endurance (const char *folded);

G_END_DECLS
