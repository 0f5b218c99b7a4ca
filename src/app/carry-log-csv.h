/* carry-log-csv.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-log-entry.h"

G_BEGIN_DECLS

char *carry_csv_from_log (GPtrArray *sessions);
GPtrArray *carry_log_entries_from_csv (GBytes *bytes, const char *file, GError **error);

G_END_DECLS
