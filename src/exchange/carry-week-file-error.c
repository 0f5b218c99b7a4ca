/* carry-week-file-error.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-week-file-error.h"

G_DEFINE_QUARK (carry-week-file-error-quark, carry_week_file_error)
