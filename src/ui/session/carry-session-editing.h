/* carry-session-editing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-run.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_EDITING (carry_session_editing_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionEditing, carry_session_editing, CARRY, SESSION_EDITING, GObject)

CarrySessionEditing *carry_session_editing_new (CarryDiary *diary,
                                                CarryCatalogue *catalogue,
                                                CarryAthlete *athlete,
                                                const GDate *today);
void carry_session_editing_add_run (
    CarrySessionEditing *self, GtkWidget *parent, const char *line, const GDate *day, guint minute);
void
carry_session_editing_add_line (CarrySessionEditing *self, const char *line, const GDate *day, guint minute);
void carry_session_editing_add_race (CarrySessionEditing *self, GtkWidget *parent);
void carry_session_editing_set_today (CarrySessionEditing *self, const GDate *today);
void carry_session_editing_edit (CarrySessionEditing *self, GtkWidget *parent, CarryRun *run);
void carry_session_editing_log (CarrySessionEditing *self, GtkWidget *parent, CarrySession *session);

G_END_DECLS
