/* carry-effort-scale.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Nothing was said. */
#define CARRY_EFFORT_NOT_SAID (-1)

#define CARRY_TYPE_EFFORT_SCALE (carry_effort_scale_get_type ())
G_DECLARE_FINAL_TYPE (CarryEffortScale, carry_effort_scale, CARRY, EFFORT_SCALE, GtkWidget)

/**
 * CarryEffortWording:
 * @level: 0 to 10
 *
 * Returns: a word for a level, or “”; translated
 */
typedef const char *(*CarryEffortWording) (int level);

void carry_effort_scale_set_wording (CarryEffortScale *self, const char *title, CarryEffortWording wording);
int carry_effort_scale_get_level (CarryEffortScale *self);
void carry_effort_scale_set_level (CarryEffortScale *self, int level);
const char *carry_effort_get_word (int level);

G_END_DECLS
