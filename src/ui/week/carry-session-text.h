/* carry-session-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-plan.h"
#include "carry-run.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/* How sessions and places are written and spoken. All char * are newly allocated. */

const char *carry_session_get_css_class (CarrySession *session);
const char *carry_session_get_icon_name (CarrySession *session);
const char *carry_status_get_icon_name (CarryStatus status);
const char *carry_session_get_kind_name (CarrySession *session);
char *carry_session_format_value (CarrySession *session, CarryUnits units);
char *carry_session_format_detail (CarrySession *session);
char *carry_session_format_state (CarrySession *session);
char *carry_session_format_plan (CarrySession *session, CarryUnits units);
char *carry_session_format_tooltip (CarrySession *session, CarryUnits units);
char *carry_session_format_label (CarrySession *session, CarryUnits units);
const char *carry_slot_get_name (CarrySlot slot);
char *carry_place_format (const GDate *day, CarrySlot slot);
const char *carry_verdict_get_name (CarryVerdict verdict);
const char *carry_verdict_get_icon_name (CarryVerdict verdict);
const char *carry_verdict_get_css_class (CarryVerdict verdict);

G_END_DECLS
