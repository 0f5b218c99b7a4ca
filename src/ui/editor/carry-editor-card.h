/* carry-editor-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-editor-row.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EDITOR_CARD (carry_editor_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorCard, carry_editor_card, CARRY, EDITOR_CARD, GtkWidget)

GtkWidget *carry_editor_card_new (void);
void carry_editor_card_set_group (CarryEditorCard *self, guint n_items, guint rounds);
gboolean carry_editor_card_is_group (CarryEditorCard *self);
void carry_editor_card_append (CarryEditorCard *self, CarryEditorRow *row);
CarryEditorRow *carry_editor_card_get_first (CarryEditorCard *self);

G_END_DECLS
