/* carry-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-import.h"
#include "carry-run.h"

G_BEGIN_DECLS

void carry_json_add_run (JsonBuilder *builder, CarryRun *run);
char *carry_json_from_imports (GPtrArray *imports, GListModel *exercises);

G_END_DECLS
