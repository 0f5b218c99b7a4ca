/* carry-session-cards.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"
#include "carry-strength-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_CARDS (carry_session_cards_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionCards, carry_session_cards, CARRY, SESSION_CARDS, GObject)

CarrySessionCards *carry_session_cards_new (CarryDiary *diary,
                                            CarryAthlete *athlete,
                                            const GDate *first,
                                            const GDate *today,
                                            guint session,
                                            guint per_page);
CarrySessionCards *carry_session_cards_new_for_session (CarryDiary *diary,
                                                        CarryAthlete *athlete,
                                                        CarryStrengthSession *session,
                                                        const GDate *today);
guint carry_session_cards_get_n_sessions (CarrySessionCards *self);
gboolean carry_session_cards_export (CarrySessionCards *self,
                                     const char *path,
                                     const CarrySheetPaper *paper,
                                     const CarrySheetOptions *options,
                                     GError **error);
void carry_session_cards_print (CarrySessionCards *self, GtkWindow *parent);

G_END_DECLS
