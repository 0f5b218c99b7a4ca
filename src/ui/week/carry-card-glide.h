/* carry-card-glide.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-board.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CARD_GLIDE (carry_card_glide_get_type ())
G_DECLARE_FINAL_TYPE (CarryCardGlide, carry_card_glide, CARRY, CARD_GLIDE, GtkWidget)

void carry_card_glide_set_board (CarryCardGlide *self, CarryWeekBoard *board);
void carry_card_glide_expect (CarryCardGlide *self, CarryWeek *week);
void carry_card_glide_begin (CarryCardGlide *self, CarryWeek *week);
gboolean carry_card_glide_is_running (CarryCardGlide *self);

G_END_DECLS
