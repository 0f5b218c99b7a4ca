/* carry-season-json.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-season-plan.h"

G_BEGIN_DECLS

void carry_json_add_spikes (JsonBuilder *builder, GArray *spikes);
char *carry_json_from_season (CarrySeason *season, const CarrySeasonProblem *problem, GPtrArray *plans);

G_END_DECLS
