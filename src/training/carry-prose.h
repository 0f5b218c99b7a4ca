/* carry-prose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-exercise-text.h"

G_BEGIN_DECLS

/* The text domain of the prose: it is translated apart from the interface, and may be English where it is not yet. */
#define CARRY_PROSE_DOMAIN GETTEXT_PACKAGE "-exercises"

#define CARRY_LEAST_CUES 3u
#define CARRY_MOST_CUES 5u
#define CARRY_LEAST_FAULTS 2u
#define CARRY_MOST_FAULTS 4u

#define CARRY_TYPE_PROSE (carry_prose_get_type ())
G_DECLARE_FINAL_TYPE (CarryProse, carry_prose, CARRY, PROSE, GObject)

CarryProse *carry_prose_new (GBytes *json, const char *source);
gboolean carry_prose_load (CarryProse *self, GError **error);
const CarryExerciseText *carry_prose_lookup (CarryProse *self, const char *id);

G_END_DECLS
