/* carry-ics-moments.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-time.h"

G_BEGIN_DECLS

/**
 * CarryIcsMoments:
 *
 * Times that name occurrences of an event, in whichever clock and as precisely as the file does, each
 * with what is to happen to the occurrence.
 */
typedef struct _CarryIcsMoments CarryIcsMoments;

CarryIcsMoments *carry_ics_moments_new (void);
void carry_ics_moments_free (CarryIcsMoments *self);
void carry_ics_moments_add (CarryIcsMoments *self, const CarryIcsTime *time, gpointer value);
gpointer carry_ics_moments_find (CarryIcsMoments *self, const CarryIcsTime *occurrence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsMoments, carry_ics_moments_free)

G_END_DECLS
