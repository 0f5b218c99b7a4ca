/* carry-ics-series.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-event.h"
#include "carry-ics-rule.h"

G_BEGIN_DECLS

/**
 * CarryIcsOccurrence:
 *
 * One time that an event takes place.
 */
typedef struct
{
  CarryIcsEvent *event; /* whose text counts; not owned */
  CarryIcsTime start;
  gint64 length; /* seconds */
} CarryIcsOccurrence;

void carry_ics_series_expand (GPtrArray *events,
                              CarryIcsExpansion *expansion,
                              GArray *occurrences,
                              GPtrArray *problems);

G_END_DECLS
