/* carry-card-heading.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CARD_HEADING (carry_card_heading_get_type ())
G_DECLARE_FINAL_TYPE (CarryCardHeading, carry_card_heading, CARRY, CARD_HEADING, GtkWidget)

void carry_card_heading_show (CarryCardHeading *self, CarrySession *session, const char *text);

G_END_DECLS
