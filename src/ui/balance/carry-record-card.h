/* carry-record-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-records.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RECORD_CARD (carry_record_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryRecordCard, carry_record_card, CARRY, RECORD_CARD, AdwBin)

void carry_record_card_set_diary (CarryRecordCard *self, CarryDiary *diary, CarryAthlete *athlete);
void carry_record_card_set_today (CarryRecordCard *self, const GDate *today);

G_END_DECLS
