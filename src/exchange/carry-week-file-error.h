/* carry-week-file-error.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryWeekFileError:
 * @CARRY_WEEK_FILE_ERROR_READ: the file could not be read from disk
 * @CARRY_WEEK_FILE_ERROR_FORM: it is not a week file; the message names the place and what must stand there
 * @CARRY_WEEK_FILE_ERROR_WEEK: it does not hold the asked week, or several and none was asked for
 *
 * Why a week file could not be read. Messages name the file.
 */
typedef enum
{
  CARRY_WEEK_FILE_ERROR_READ,
  CARRY_WEEK_FILE_ERROR_FORM,
  CARRY_WEEK_FILE_ERROR_WEEK,
} CarryWeekFileError;

#define CARRY_WEEK_FILE_ERROR (carry_week_file_error_quark ())
GQuark carry_week_file_error_quark (void);

G_END_DECLS
