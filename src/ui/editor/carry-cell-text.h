/* carry-cell-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-gauge.h"

G_BEGIN_DECLS

/**
 * CarryCellKind:
 *
 * What a cell of the session editor holds.
 */
typedef enum
{
  CARRY_CELL_AMOUNT,
  CARRY_CELL_LOAD,
  CARRY_CELL_REST,
  CARRY_CELL_TEMPO,
} CarryCellKind;

#define CARRY_N_CELLS 4u

/**
 * CarryTyped:
 * @after: (nullable): the item as it shall be, or %NULL where the text cannot be taken
 * @problem: (nullable): why not, for people
 * @unknown: (element-type CarryTextSpan): what was not understood, in bytes of the text
 *
 * What was typed into a cell.
 */
typedef struct
{
  CarryItem *after;
  char *problem;
  GArray *unknown;
} CarryTyped;

const char *carry_cell_get_name (CarryCellKind kind);
char *carry_cell_format (CarryItem *item, CarryCellKind kind, CarryLoadForm form);
char *carry_cell_format_typing (CarryItem *item, CarryCellKind kind, CarryLoadForm form);
char *carry_cell_format_spoken (CarryItem *item, CarryCellKind kind, const char *text, CarryLoadForm form);
char *carry_cell_format_load (CarryItem *item, CarryLoadGauge *gauge, CarryLoadView view, char **reason);
CarryTyped *carry_cell_read (const char *text, CarryItem *item, CarryCellKind kind, CarryLoadGauge *gauge);
void carry_typed_free (CarryTyped *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryTyped, carry_typed_free)

G_END_DECLS
