/* carry-card-stack.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-session.h"

G_BEGIN_DECLS

/**
 * CarryCardStyle:
 * @CARRY_CARD_STYLE_BOARD: as on the week board, to be dragged
 * @CARRY_CARD_STYLE_LINE: one line each, for narrow windows
 *
 * How a stack shows its sessions.
 */
typedef enum
{
  CARRY_CARD_STYLE_BOARD,
  CARRY_CARD_STYLE_LINE,
} CarryCardStyle;

#define CARRY_TYPE_CARD_STACK (carry_card_stack_get_type ())
G_DECLARE_FINAL_TYPE (CarryCardStack, carry_card_stack, CARRY, CARD_STACK, GtkWidget)

void carry_card_stack_set_sessions (CarryCardStack *self,
                                    GListModel *sessions,
                                    CarryCardStyle style,
                                    CarryUnits units);
void carry_card_stack_set_today (CarryCardStack *self, const GDate *today);
void carry_card_stack_set_collapsed (CarryCardStack *self, gboolean collapsed);
void carry_card_stack_set_cut (CarryCardStack *self, const char *id);
guint carry_card_stack_get_n_cards (CarryCardStack *self);
GtkWidget *carry_card_stack_get_card (CarryCardStack *self, guint index);
GtkWidget *carry_card_stack_find_card (CarryCardStack *self, const char *id);

G_END_DECLS
