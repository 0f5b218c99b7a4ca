/* carry-session-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_CARD (carry_session_card_get_type ())
G_DECLARE_DERIVABLE_TYPE (CarrySessionCard, carry_session_card, CARRY, SESSION_CARD, GtkWidget)

/**
 * CarrySessionCardClass:
 * @show: fill the card with a session; @collapsed leaves one line
 *
 * What a kind of card does in its own way.
 */
struct _CarrySessionCardClass
{
  GtkWidgetClass parent_class;

  void (*show) (CarrySessionCard *self, CarrySession *session, CarryUnits units, gboolean collapsed);
};

CarrySession *carry_session_card_get_session (CarrySessionCard *self);
void carry_session_card_set_session (CarrySessionCard *self, CarrySession *session, CarryUnits units);
void carry_session_card_set_today (CarrySessionCard *self, const GDate *today);
void carry_session_card_set_collapsed (CarrySessionCard *self, gboolean collapsed);
void carry_session_card_set_selected (CarrySessionCard *self, gboolean selected);
void carry_session_card_popup_menu (CarrySessionCard *self, double x, double y);
CarryUnits carry_session_card_get_units (CarrySessionCard *self);

G_END_DECLS
