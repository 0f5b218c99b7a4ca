/* carry-programme.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-choice.h"

G_BEGIN_DECLS

/**
 * CarryProgramme:
 *
 * The answer of the programmer: a session with its name, its exercises and what it had to leave out. Immutable.
 */
#define CARRY_TYPE_PROGRAMME (carry_programme_get_type ())
G_DECLARE_FINAL_TYPE (CarryProgramme, carry_programme, CARRY, PROGRAMME, GObject)

CarryProgramme *carry_programme_new (const char *title, GPtrArray *choices, const char *const *missing);
const char *carry_programme_get_title (CarryProgramme *self);
GListModel *carry_programme_get_choices (CarryProgramme *self);
const char *const *carry_programme_get_missing (CarryProgramme *self);
GPtrArray *carry_programme_get_items (CarryProgramme *self);
CarryStrengthKind carry_programme_get_kind (CarryProgramme *self);
guint carry_programme_get_minutes (CarryProgramme *self);

G_END_DECLS
