/* carry-card-menu.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CARD_MENU (carry_card_menu_get_type ())
G_DECLARE_FINAL_TYPE (CarryCardMenu, carry_card_menu, CARRY, CARD_MENU, AdwBin)

void carry_card_menu_install (GtkWidgetClass *card_class,
                              const char *title,
                              GtkWidget *(*create_table) (GtkWidget *card));

G_END_DECLS
