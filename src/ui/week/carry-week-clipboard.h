/* carry-week-clipboard.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarryWeekClipboard:
 *
 * Cut, copy and paste of sessions.
 */
#define CARRY_TYPE_WEEK_CLIPBOARD (carry_week_clipboard_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekClipboard, carry_week_clipboard, CARRY, WEEK_CLIPBOARD, GObject)

CarryWeekClipboard *carry_week_clipboard_new (GtkWidget *widget, CarryDiary *diary, CarryAthlete *athlete);

G_END_DECLS
