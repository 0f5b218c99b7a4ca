/* carry-log-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-log-entry.h"

G_BEGIN_DECLS

char *carry_json_from_log (GPtrArray *sessions, CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
GPtrArray *carry_log_entries_from_json (GBytes *bytes, const char *file, GError **error);

G_END_DECLS
