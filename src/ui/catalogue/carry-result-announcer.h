/* carry-result-announcer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-exercise-browser.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RESULT_ANNOUNCER (carry_result_announcer_get_type ())
G_DECLARE_FINAL_TYPE (CarryResultAnnouncer, carry_result_announcer, CARRY, RESULT_ANNOUNCER, GObject)

CarryResultAnnouncer *carry_result_announcer_new (CarryExerciseBrowser *browser, GtkWidget *widget);

G_END_DECLS
