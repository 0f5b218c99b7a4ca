/* carry-activity-index.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-activity.h"

G_BEGIN_DECLS

/**
 * CarryActivityIndex:
 *
 * Recordings that are known, whatever files they came from.
 */
typedef struct _CarryActivityIndex CarryActivityIndex;

CarryActivityIndex *carry_activity_index_new (void);
void carry_activity_index_free (CarryActivityIndex *self);
gboolean carry_activity_index_has (CarryActivityIndex *self, CarryActivity *activity);
void carry_activity_index_add (CarryActivityIndex *self, CarryActivity *activity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryActivityIndex, carry_activity_index_free)

G_END_DECLS
