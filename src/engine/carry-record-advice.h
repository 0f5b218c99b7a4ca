/* carry-record-advice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-records.h"

G_BEGIN_DECLS

char *carry_records_advise (CarryRecords *records, const GDate *today);

G_END_DECLS
