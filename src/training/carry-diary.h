/* carry-diary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-care.h"
#include "carry-change.h"
#include "carry-templates.h"
#include "carry-week.h"

G_BEGIN_DECLS

/**
 * CarryDiaryError:
 * @CARRY_DIARY_ERROR_CONFLICT: the change does not fit the diary as it is now
 *
 * Why a change could not be made.
 */
typedef enum
{
  CARRY_DIARY_ERROR_CONFLICT,
} CarryDiaryError;

#define CARRY_DIARY_ERROR (carry_diary_error_quark ())
GQuark carry_diary_error_quark (void);

#define CARRY_TYPE_DIARY (carry_diary_get_type ())
G_DECLARE_FINAL_TYPE (CarryDiary, carry_diary, CARRY, DIARY, GObject)

CarryDiary *carry_diary_new (GDateWeekday first_weekday);
GDateWeekday carry_diary_get_first_weekday (CarryDiary *self);
CarryCare *carry_diary_get_care (CarryDiary *self);
CarryTemplates *carry_diary_get_templates (CarryDiary *self);
void carry_diary_fill (CarryDiary *self, GPtrArray *sessions);
gboolean carry_diary_check (CarryDiary *self, CarryChange *change, GError **error);
gboolean carry_diary_apply (CarryDiary *self, CarryChange *change, GError **error);
CarrySession *carry_diary_lookup (CarryDiary *self, const char *id);
CarryWeek *carry_diary_get_week (CarryDiary *self, const GDate *day);
GPtrArray *carry_diary_get_range (CarryDiary *self, const GDate *first, const GDate *last);
gboolean carry_diary_get_span (CarryDiary *self, GDate *first, GDate *last);

G_END_DECLS
