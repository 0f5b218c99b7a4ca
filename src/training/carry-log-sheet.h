/* carry-log-sheet.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryLogSheetError:
 * @CARRY_LOG_SHEET_ERROR_CELLS: there are cells that cannot be read
 * @CARRY_LOG_SHEET_ERROR_EMPTY: nothing was said at all
 *
 * Why a sheet is no log.
 */
typedef enum
{
  CARRY_LOG_SHEET_ERROR_CELLS,
  CARRY_LOG_SHEET_ERROR_EMPTY,
} CarryLogSheetError;

#define CARRY_LOG_SHEET_ERROR (carry_log_sheet_error_quark ())
GQuark carry_log_sheet_error_quark (void);

/**
 * CarryLogFacts:
 *
 * What is told of the session as a whole.
 */
typedef struct
{
  GDate day;
  guint start_minute; /* minutes after 00:00 */
  guint minutes;      /* from its first minute to its last, at least 1 */
  double effort;      /* 0 to 10, or CARRY_WORKOUT_UNKNOWN */
  const char *note;   /* NULL for none */
} CarryLogFacts;

#define CARRY_TYPE_LOG_SHEET (carry_log_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CarryLogSheet, carry_log_sheet, CARRY, LOG_SHEET, GObject)

CarryLogSheet *carry_log_sheet_new (CarryStrengthSession *session, CarryAthlete *athlete);
guint carry_log_sheet_get_n_rows (CarryLogSheet *self);
CarryStrengthSession *carry_log_sheet_get_session (CarryLogSheet *self);
CarryItem *carry_log_sheet_get_item (CarryLogSheet *self, guint row);
gboolean carry_log_sheet_add_item (CarryLogSheet *self, CarryItem *item, GError **error);
gboolean carry_log_sheet_swap_item (CarryLogSheet *self, guint row, CarryItem *item, GError **error);
void carry_log_sheet_remove_row (CarryLogSheet *self, guint row);
guint carry_log_sheet_get_n_cells (CarryLogSheet *self, guint row);
const char *carry_log_sheet_get_text (CarryLogSheet *self, guint row, guint cell);
void carry_log_sheet_set_text (CarryLogSheet *self, guint row, guint cell, const char *text);
char *carry_log_sheet_format_planned (CarryLogSheet *self, guint row);
char *carry_log_sheet_read (CarryLogSheet *self, guint row, guint cell, GError **error);
void carry_log_sheet_add_cell (CarryLogSheet *self, guint row);
void carry_log_sheet_remove_cell (CarryLogSheet *self, guint row);
void carry_log_sheet_fill (CarryLogSheet *self, guint row, guint cell);
void carry_log_sheet_fill_row (CarryLogSheet *self, guint row);
void carry_log_sheet_fill_all (CarryLogSheet *self);
gboolean carry_log_sheet_get_skipped (CarryLogSheet *self, guint row);
void carry_log_sheet_set_skipped (CarryLogSheet *self, guint row, gboolean skipped);
gboolean carry_log_sheet_find_error (CarryLogSheet *self, guint *row, guint *cell);
CarrySession *
carry_log_sheet_create_session (CarryLogSheet *self, const CarryLogFacts *facts, GError **error);

G_END_DECLS
