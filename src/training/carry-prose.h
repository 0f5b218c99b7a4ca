/* carry-prose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The text domain of the prose: it is translated apart from the interface, and may be English where it is not yet. */
#define CARRY_PROSE_DOMAIN GETTEXT_PACKAGE "-exercises"

#define CARRY_LEAST_CUES 3u
#define CARRY_MOST_CUES 5u
#define CARRY_LEAST_FAULTS 2u
#define CARRY_MOST_FAULTS 4u

/**
 * CarryExerciseText:
 *
 * What there is to say about one exercise, in the user's language where it is translated. Lists end with %NULL.
 */
typedef struct
{
  const char *why; /* what it does for running */
  const char *const *cues; /* instructions, the most important first */
  const char *const *faults; /* what often goes wrong */
  const char *start; /* the posture at the start, for who does not see the figure */
  const char *end; /* the posture at the end */
} CarryExerciseText;

#define CARRY_TYPE_PROSE (carry_prose_get_type ())
G_DECLARE_FINAL_TYPE (CarryProse, carry_prose, CARRY, PROSE, GObject)

CarryProse *carry_prose_new (GBytes *json, const char *source);
gboolean carry_prose_load (CarryProse *self, GError **error);
const CarryExerciseText *carry_prose_lookup (CarryProse *self, const char *id);

G_END_DECLS
