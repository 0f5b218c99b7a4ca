/* carry-editor-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-dose-cell.h"

G_BEGIN_DECLS

/**
 * CarryRowCommand:
 *
 * What the menu and the keys of a row ask for.
 */
typedef enum
{
  CARRY_ROW_REPLACE,
  CARRY_ROW_PLAN_TARGET,
  CARRY_ROW_DUPLICATE,
  CARRY_ROW_SHOW,
  CARRY_ROW_GROUP,
  CARRY_ROW_UNGROUP,
  CARRY_ROW_UP,
  CARRY_ROW_DOWN,
  CARRY_ROW_REMOVE,
} CarryRowCommand;

#define CARRY_TYPE_EDITOR_ROW (carry_editor_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryEditorRow, carry_editor_row, CARRY, EDITOR_ROW, GtkWidget)

GtkWidget *carry_editor_row_new (CarryAthlete *athlete);
void carry_editor_row_set_item (CarryEditorRow *self, CarryItem *item, const char *number);
void carry_editor_row_set_loads (CarryEditorRow *self, CarryLoadGauge *gauge, CarryLoadView view);
void carry_editor_row_set_place (CarryEditorRow *self, gboolean first, gboolean last, gboolean in_group);
void carry_editor_row_set_note (CarryEditorRow *self,
                                const char *icon_name,
                                const char *css_class,
                                const char *text);
void carry_editor_row_set_warm_up (CarryEditorRow *self, const char *text);
void carry_editor_row_set_done (CarryEditorRow *self, const char *text);
void carry_editor_row_set_narrow (CarryEditorRow *self, gboolean narrow);
CarryItem *carry_editor_row_get_item (CarryEditorRow *self);
CarryDoseCell *carry_editor_row_get_cell (CarryEditorRow *self, CarryCellKind kind);

G_END_DECLS
