/* carry-sheet-wording.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-item.h"
#include "carry-load-form.h"

G_BEGIN_DECLS

char *carry_sheet_wording_of_distance (double metres, CarryUnits units);
char *carry_sheet_wording_of_load (CarryItem *item, CarryLoadForm form);
char *carry_sheet_wording_of_letters (GPtrArray *sessions);
void carry_sheet_wording_append (GString *line, const char *text);
GPtrArray *carry_sheet_list_sessions (CarryDiary *diary, const GDate *first, guint n_days);

G_END_DECLS
