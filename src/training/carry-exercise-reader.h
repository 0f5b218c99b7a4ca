/* carry-exercise-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

GPtrArray *carry_exercise_reader_read (GBytes *json, const char *source, CarryProse *prose, GError **error);

G_END_DECLS
