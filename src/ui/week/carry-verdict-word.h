/* carry-verdict-word.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-plan.h"

G_BEGIN_DECLS

#define CARRY_TYPE_VERDICT_WORD (carry_verdict_word_get_type ())
G_DECLARE_FINAL_TYPE (CarryVerdictWord, carry_verdict_word, CARRY, VERDICT_WORD, GtkWidget)

GtkWidget *carry_verdict_word_new (CarryVerdict verdict);
void carry_verdict_word_set_verdict (CarryVerdictWord *self, CarryVerdict verdict);
void carry_verdict_word_set_text (CarryVerdictWord *self, const char *text);

G_END_DECLS
