/* carry-series-question.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the runner answers: only this run, or also those that follow. */
#define CARRY_SERIES_THIS "this"
#define CARRY_SERIES_FOLLOWING "following"

AdwDialog *carry_series_question_new (const char *title, guint n_following, gboolean deleting);

G_END_DECLS
