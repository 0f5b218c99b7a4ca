/* carry-day.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-pause.h"
#include "carry-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DAY (carry_day_get_type ())
G_DECLARE_FINAL_TYPE (CarryDay, carry_day, CARRY, DAY, GObject)

CarryDay *carry_day_new (const GDate *date);
const GDate *carry_day_get_date (CarryDay *self);
CarryPause *carry_day_get_pause (CarryDay *self);
void carry_day_set_pause (CarryDay *self, CarryPause *pause);
void carry_day_add (CarryDay *self, CarrySession *session);
void carry_day_remove (CarryDay *self, CarrySession *session);
void carry_day_replace (CarryDay *self, CarrySession *before, CarrySession *after);

G_END_DECLS
