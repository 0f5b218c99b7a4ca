/* carry-sheet-breaks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *carry_sheet_breaks_join (const char *text);

G_END_DECLS
