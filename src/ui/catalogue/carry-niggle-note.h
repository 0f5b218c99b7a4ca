/* carry-niggle-note.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-care.h"

G_BEGIN_DECLS

#define CARRY_TYPE_NIGGLE_NOTE (carry_niggle_note_get_type ())
G_DECLARE_FINAL_TYPE (CarryNiggleNote, carry_niggle_note, CARRY, NIGGLE_NOTE, AdwBin)

GtkWidget *carry_niggle_note_new (void);
void carry_niggle_note_show (CarryNiggleNote *self,
                             CarryExercise *exercise,
                             CarryCare *care,
                             const GDate *today,
                             CarryCatalogue *catalogue,
                             CarryAthlete *athlete);
void carry_niggle_note_hide (CarryNiggleNote *self);

G_END_DECLS
