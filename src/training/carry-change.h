/* carry-change.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care-change.h"
#include "carry-catalogue-change.h"
#include "carry-session.h"

G_BEGIN_DECLS

/**
 * CarryChange:
 *
 * One step of the diary: sessions that come, go or are replaced, perhaps a change of the catalogue or of what the
 * runner says of themselves that belongs to it, and a sentence that says so.
 * Once built it is not changed any more; its inverse is a change too.
 *
 * Changes of one group, which is any string but %NULL, that follow each other are undone and redone as one, by the
 * sentence of the last of them. Each is on disk at once nevertheless. So the clicks on a stepper, or the sets of a
 * workout, are one step back: name the group by what is visited and when, “sets/a5c1…”, so that the next visit is
 * another step.
 */
#define CARRY_TYPE_CHANGE (carry_change_get_type ())
G_DECLARE_FINAL_TYPE (CarryChange, carry_change, CARRY, CHANGE, GObject)

CarryChange *carry_change_new (const char *sentence);
void carry_change_insert (CarryChange *self, CarrySession *session);
void carry_change_remove (CarryChange *self, CarrySession *session);
void carry_change_replace (CarryChange *self, CarrySession *before, CarrySession *after);
void carry_change_set_catalogue (CarryChange *self, CarryCatalogueChange *catalogue);
void carry_change_set_care (CarryChange *self, CarryCareChange *care);
gboolean carry_change_is_empty (CarryChange *self);
CarryCatalogueChange *carry_change_get_catalogue (CarryChange *self);
CarryCareChange *carry_change_get_care (CarryChange *self);
const char *carry_change_get_sentence (CarryChange *self);
void carry_change_set_group (CarryChange *self, const char *group);
const char *carry_change_get_group (CarryChange *self);
guint carry_change_get_n_edits (CarryChange *self);
CarrySession *carry_change_get_before (CarryChange *self, guint edit);
CarrySession *carry_change_get_after (CarryChange *self, guint edit);
CarryChange *carry_change_invert (CarryChange *self);
CarryChange *carry_change_join (CarryChange *first, CarryChange *second);

G_END_DECLS
