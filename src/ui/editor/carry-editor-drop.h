/* carry-editor-drop.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarryDropPlace:
 *
 * Where something is dropped, seen from a row.
 */
typedef enum
{
  CARRY_DROP_BEFORE,
  CARRY_DROP_ON,
  CARRY_DROP_AFTER,
} CarryDropPlace;

#define CARRY_TYPE_EDITOR_DROP (carry_editor_drop_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorDrop, carry_editor_drop, CARRY, EDITOR_DROP, GObject)

CarryDropPlace carry_drop_place_judge (double y, double height);
CarryEditorDrop *carry_editor_drop_new (GtkWidget *list, GPtrArray *rows);

G_END_DECLS
