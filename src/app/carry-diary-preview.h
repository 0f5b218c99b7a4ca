/* carry-diary-preview.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarryDiaryPreview:
 *
 * What a diary will be after a change. It keeps a copy that follows the diary, so that a preview costs what the change does and not
 * what ten years of training do; sessions are values, the copy holds the same ones.
 */
#define CARRY_TYPE_DIARY_PREVIEW (carry_diary_preview_get_type ())
G_DECLARE_FINAL_TYPE (CarryDiaryPreview, carry_diary_preview, CARRY, DIARY_PREVIEW, GObject)

CarryDiaryPreview *carry_diary_preview_new (CarryDiary *diary);
CarryDiary *carry_diary_preview_begin (CarryDiaryPreview *self, CarryChange *change);
void carry_diary_preview_end (CarryDiaryPreview *self);

G_END_DECLS
